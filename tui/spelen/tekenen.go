package spelen

import (
	"strconv"
	"strings"

	"oliekan/tui/naspelen"
	"oliekan/tui/scherm"

	"charm.land/lipgloss/v2"
)

// Breed is the widest line in cells of what is read in a training. Columns beside one another need more than a line of text.
const Breed = 100

// Widths in cells. From naamVanaf on it stands in a column of its own who said something; from naastVanaf on the group,
// the pair and the expert stand side by side.
const (
	naamVanaf  = 64
	naamBreed  = 19
	naastVanaf = 70
	staafBreed = 12 // most cells of a bar of votes
	// uitlegVanaf is the width from which a choice is explained under the cursor.
	uitlegVanaf = 46
)

// tekenaar draws what is told of a session for a width. In the beamer view there is air between the lines, and no
// explanation.
type tekenaar struct {
	breed  int
	beamer bool
	op     int // column in which bars of votes begin
	s      *scherm.Styles
}

// TekenBlok draws a block that is only read, in lines of at most breed cells.
func TekenBlok(b naspelen.Blok, breed int, s *scherm.Styles) []string {
	return tekenaar{breed: breed, s: s}.blok(b)
}

// metStaven puts the bars behind the longest answer that leaves room for them.
func (k tekenaar) metStaven(rs []naspelen.Regel) tekenaar {
	for _, r := range rs {
		if n := lipgloss.Width(stemtekst(r)) + 2; n+staafBreed+6 <= k.breed && n > k.op {
			k.op = n
		}
	}
	return k
}

// stemtekst is an answer without its votes.
func stemtekst(r naspelen.Regel) string {
	if r.Wie != "" {
		return r.Wie + ": " + r.Tekst
	}
	return r.Tekst
}

// kop draws the heading of a block.
func (k tekenaar) kop(s string) []string {
	return scherm.StijlRegels(k.s.Kop, scherm.Breek(s, k.breed))
}

// blok draws a block that is only read.
func (k tekenaar) blok(b naspelen.Blok) []string {
	var uit []string
	if b.Kop != "" {
		uit = k.kop(b.Kop)
	}
	uit = append(uit, k.naast(b.Naast)...)
	for _, r := range b.Regels {
		uit = append(uit, k.regel(r, "")...)
	}
	return uit
}

// regel draws one line; merk stands before what the cursor can be on, and is as wide on every line.
func (k tekenaar) regel(r naspelen.Regel, merk string) []string {
	switch r.Soort {
	case naspelen.Stil:
		if k.beamer {
			return nil
		}
		return scherm.StijlRegels(k.s.Stil, scherm.Breek(r.Tekst, k.breed))
	case naspelen.Onder:
		return scherm.StijlRegels(k.s.Stil, scherm.Breek(r.Tekst, k.breed))
	case naspelen.Vraag:
		return scherm.StijlRegels(k.s.Vet, scherm.Breek(r.Tekst, k.breed))
	case naspelen.Gezegd:
		return k.gezegd(r)
	case naspelen.Keus, naspelen.Antwoord, naspelen.Peil:
		return k.stem(r, merk)
	case naspelen.Oordeel:
		return k.oordeel(r, merk)
	}
	return k.hangend(merk, r.Zin())
}

// hangend wraps a text behind a mark; its later lines stand under its words.
func (k tekenaar) hangend(merk, tekst string) []string {
	leeg := strings.Repeat(" ", lipgloss.Width(merk))
	if merk == "" && strings.HasPrefix(tekst, "· ") {
		merk, leeg, tekst = "· ", "  ", strings.TrimPrefix(tekst, "· ")
	}
	stijl := k.stijl(merk)
	uit := scherm.Breek(tekst, k.breed-lipgloss.Width(merk))
	for i, r := range uit {
		if i == 0 {
			uit[i] = stijl.Render(merk + r)
		} else {
			uit[i] = leeg + stijl.Render(r)
		}
	}
	return uit
}

// stijl is that of a line with a mark.
func (k tekenaar) stijl(merk string) lipgloss.Style {
	if strings.HasPrefix(merk, ">") {
		return k.s.Gekoze
	}
	return k.s.Tekst
}

// gezegd draws who said something and what.
func (k tekenaar) gezegd(r naspelen.Regel) []string {
	if k.breed < naamVanaf {
		uit := scherm.Breek(r.Wie+": "+r.Tekst, k.breed-2)
		return scherm.Inspringen(scherm.StijlRegels(k.s.Tekst, uit))
	}
	uit := scherm.Breek(r.Tekst, k.breed-naamBreed-2)
	for i, z := range uit {
		naam := ""
		if i == 0 {
			naam = r.Wie
		}
		uit[i] = "  " + k.s.Vet.Render(scherm.VulUit(naam, naamBreed)) + k.s.Tekst.Render(z)
	}
	return uit
}

// stem draws an answer of the group with its votes: a bar and a number. Its explanation stands below it while the cursor
// is there.
func (k tekenaar) stem(r naspelen.Regel, merk string) []string {
	uit := k.hangend(merk, stemtekst(r))
	if r.Handen > 0 || r.Soort != naspelen.Antwoord {
		staaf := k.staaf(r.Handen)
		if len(uit) == 1 && lipgloss.Width(uit[0]) <= k.op {
			uit[0] = scherm.VulUit(uit[0], k.op) + "  " + staaf
		} else {
			uit = append(uit, strings.Repeat(" ", lipgloss.Width(merk))+staaf)
		}
	}
	if strings.HasPrefix(merk, ">") && r.Bij != "" && !k.beamer && k.breed >= uitlegVanaf {
		for _, z := range scherm.Breek(r.Bij, k.breed-lipgloss.Width(merk)) {
			uit = append(uit, strings.Repeat(" ", lipgloss.Width(merk))+k.s.Stil.Render(z))
		}
	}
	return uit
}

// staaf draws votes: as many cells as hands, but never more than fit, and the number in words.
func (k tekenaar) staaf(n int) string {
	if n == 0 {
		return k.s.Stil.Render("0")
	}
	return k.s.Accent.Render(strings.Repeat("█", min(n, staafBreed))) + " " + strconv.Itoa(n)
}

// oordeel draws a judgement: all three words, and a check mark before the one that was given.
func (k tekenaar) oordeel(r naspelen.Regel, merk string) []string {
	if merk == "" { // only read
		return k.hangend("", r.Zin())
	}
	zin := r.Tekst + ":"
	for _, o := range naspelen.Oordelen() {
		if string(o) == r.Bij {
			zin += "  ✓ " + string(o)
		} else {
			zin += "  · " + string(o)
		}
	}
	return k.hangend(merk, zin)
}

// naast draws columns side by side, or one below the other where there is no room.
func (k tekenaar) naast(ks []naspelen.Kolom) []string {
	if len(ks) == 0 {
		return nil
	}
	if k.breed < naastVanaf-4 || len(ks) == 1 {
		return k.onderElkaar(ks)
	}
	breedtes := k.breedtes(ks)
	var kolommen [][]string
	hoog := 0
	for j, c := range ks {
		regels := k.kolom(c, breedtes[j])
		kolommen = append(kolommen, regels)
		hoog = max(hoog, len(regels))
	}
	uit := make([]string, hoog)
	for i := range uit {
		for j, c := range kolommen {
			if j > 0 {
				uit[i] += " " + k.s.Lijn.Render("│") + " "
			}
			uit[i] += scherm.VulUit(scherm.Bij(c, i), breedtes[j])
		}
		uit[i] = strings.TrimRight(uit[i], " ")
	}
	return uit
}

// smalst is the least width of a column in cells.
const smalst = 18

// breedtes divides the width: a column with more to read gets more of it.
func (k tekenaar) breedtes(ks []naspelen.Kolom) []int {
	vrij, som := k.breed-3*(len(ks)-1)-smalst*len(ks), 0
	lang := make([]int, len(ks))
	for i, c := range ks {
		for _, z := range c.Zegt {
			lang[i] += lipgloss.Width(z)
		}
		lang[i] = max(lang[i], 1)
		som += lang[i]
	}
	uit := make([]int, len(ks))
	for i := range ks {
		uit[i] = smalst + vrij*lang[i]/som
	}
	return uit
}

// kolom draws one column.
func (k tekenaar) kolom(c naspelen.Kolom, breed int) []string {
	smal := tekenaar{breed: breed, beamer: k.beamer, s: k.s}
	uit := scherm.StijlRegels(k.s.Vet, scherm.Breek(c.Kop, breed))
	for _, z := range c.Zegt {
		uit = append(uit, smal.hangend("", z)...)
	}
	return uit
}

// onderElkaar draws columns one below the other.
func (k tekenaar) onderElkaar(ks []naspelen.Kolom) []string {
	var uit []string
	for i, c := range ks {
		if i > 0 {
			uit = append(uit, "")
		}
		uit = append(uit, k.kolom(c, k.breed)...)
	}
	return uit
}
