package regel

import (
	"strconv"
	"strings"

	"oliekan/toets"
	"oliekan/toets/taal"
	"oliekan/tui/naspelen"
)

// Gesproken is a text of naspelen as it is read out: a comma where a screen has a dot between facts.
func Gesproken(s string) string { return EenRegel(strings.ReplaceAll(s, " · ", ", ")) }

// LeesBlokken reads blocks out one after another.
func (p *Lijn) LeesBlokken(bs []naspelen.Blok) {
	for _, b := range bs {
		p.LeesBlok(b)
	}
	p.Uit.Wit()
}

// LeesBlok reads out what a screen draws as one part. What stands side by side there follows one another here.
func (p *Lijn) LeesBlok(b naspelen.Blok) {
	if b.Kop != "" {
		p.Uit.Kop(taal.Zin(Gesproken(b.Kop)))
	}
	for _, k := range b.Naast {
		p.Uit.Zeg(k.Kop + ":")
		for _, z := range k.Zegt {
			p.Uit.Punt("- ", strings.TrimPrefix(z, "· "))
		}
	}
	for _, r := range b.Regels {
		p.leesRegel(r)
	}
	if b.Soort == naspelen.BlokOpbrengst && len(b.Regels) == 0 {
		p.Uit.Zeg("Daar is nog niets bij opgeschreven.")
	}
}

// LeesPlan reads out the parts of a session with their minutes.
func (p *Lijn) LeesPlan(b naspelen.Blok) {
	p.Uit.Kop(taal.Zin(b.Kop))
	for _, r := range b.Regels {
		min, naam, _ := strings.Cut(strings.TrimSpace(r.Tekst), " min  ")
		n, _ := strconv.Atoi(min) // written by naspelen
		p.Uit.Punt("- ", taal.Zin(taal.Aantal(n, "minuut", "minuten")+": "+naam))
	}
}

// leesRegel reads one line out. Only what can be voted on has a number: it is what is typed before the hands.
func (p *Lijn) leesRegel(r naspelen.Regel) {
	switch r.Soort {
	case naspelen.Keus, naspelen.Antwoord:
		p.Uit.Nummer(r.Nr+1, stemRegel(r))
	case naspelen.Onder:
		p.Uit.Zeg(strings.TrimSuffix(Gesproken(r.Tekst), ".") + ":")
	case naspelen.Gezegd, naspelen.Minderheid, naspelen.Eigen, naspelen.Opbrengst:
		p.Uit.Punt("- ", r.Zin())
	case naspelen.Oordeel:
		if r.Bij != "" { // else it is asked
			p.Uit.Zeg(taal.Zin(r.Zin()))
		}
	default:
		if punt, is := strings.CutPrefix(r.Zin(), "· "); is {
			p.Uit.Punt("- ", punt)
			return
		}
		p.Uit.Zeg(taal.Zin(Gesproken(r.Zin())))
	}
}

// stemRegel says an answer of the group: who gave it, what it means, and the hands if there are any.
func stemRegel(r naspelen.Regel) string {
	s := taal.Zin(r.Tekst)
	if r.Wie != "" {
		s = r.Wie + ": " + s
	}
	if r.Bij != "" {
		s += " " + taal.Zin(r.Bij)
	}
	if r.Handen > 0 {
		s += " " + taal.Hoofdletter(naspelen.Handen(r.Handen)) + "."
	}
	return s
}

// Getal reads a number between two bounds, both included.
func Getal(s string, van, tot int) (int, bool) {
	n, err := strconv.Atoi(strings.TrimSpace(s))
	return n, err == nil && n >= van && n <= tot
}

// LeesGroepen reads out what gives room, kind by kind, at most so many of each. A local rule is a place to look: the
// frame does not know what it says.
func (p *Lijn) LeesGroepen(gs []toets.RuimteGroep, hoogstens int) {
	rest := 0
	for _, g := range gs {
		voor := p.KeuzeNaam(toets.LijstKind, g.Kind)
		if g.Kind == toets.KindLokaal {
			voor = "kijk ook in, " + g.Kind
		}
		n := min(len(g.Artikelen), hoogstens)
		rest += len(g.Artikelen) - n
		for _, a := range g.Artikelen[:n] {
			p.Uit.Punt("- ", voor+": "+a.Naam()+".")
		}
	}
	if rest > 0 {
		p.Uit.Zeg("Er zijn er nog " + strconv.Itoa(rest) + ". Je hoort ze bij Wetten in het menu, met .ruimte.")
	}
}
