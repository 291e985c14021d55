package handout

import (
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"
)

// Figuur is a drawing of simple shapes. Uitleg says in words all that the drawing shows; formats that cannot draw
// write it instead.
type Figuur struct {
	Uitleg      string
	Breed, Hoog float64 // points of 1/72 inch
	Vormen      []Vorm
}

// VormSoort is the kind of a shape.
type VormSoort string

// The shapes. Meaning is in form first: filled or hollow survives printing in black and white.
const (
	Lijn  VormSoort = "lijn"  // from X,Y to X+B,Y+H
	Vlak  VormSoort = "vlak"  // a rectangle
	Rond  VormSoort = "rond"  // a circle around X,Y with radius B
	Woord VormSoort = "woord" // text around X, its foot on Y, no wider than B
)

// Vorm is one shape; its origin is the upper left corner of the figure.
type Vorm struct {
	Soort      VormSoort
	X, Y, B, H float64
	Vol        bool // filled; else hollow, or for a word: not bold
	Tekst      string
}

// letterFiguur is the size of words in a figure, in points.
const letterFiguur = 9.0

// breedFiguur is the width of a figure over the whole page, in points: an A4 without its margins.
const breedFiguur = 505.0

// Halte is one step on the path, and how far it came.
type Halte struct {
	Naam  string
	Stand Voortgang
}

// Voortgang says how much of a step was filled in.
type Voortgang string

// The stages of a step; the words are shown.
const (
	Ingevuld Voortgang = "ingevuld"
	Deels    Voortgang = "deels ingevuld"
	Open     Voortgang = "nog open"
)

// weg draws the path through the steps: a full dot for what is filled in, a dot in a ring for part of it, an empty
// ring for what is open.
func weg(haltes []Halte) Figuur {
	const hart, voet, regel = 12.0, 29.0, 11.0 // of the dots, of the first line of words, and from line to line
	stuk := breedFiguur / float64(max(1, len(haltes)))
	f := Figuur{Uitleg: uitlegWeg(haltes), Breed: breedFiguur}
	regels := 1
	for i, h := range haltes {
		x := stuk * (float64(i) + 0.5)
		if i > 0 {
			f.Vormen = append(f.Vormen, Vorm{Soort: Lijn, X: x - stuk + 8, Y: hart, B: stuk - 16})
		}
		f.Vormen = append(f.Vormen, Vorm{Soort: Rond, X: x, Y: hart, B: 5, Vol: h.Stand == Ingevuld})
		if h.Stand == Deels {
			f.Vormen = append(f.Vormen, Vorm{Soort: Rond, X: x, Y: hart, B: 2.2, Vol: true})
		}
		woorden := vouw(h.Naam, int(stuk/(letterFiguur*0.56)))
		naam := len(woorden)
		if h.Stand != Ingevuld {
			woorden = append(woorden, string(h.Stand))
		}
		for j, w := range woorden {
			f.Vormen = append(f.Vormen, Vorm{Soort: Woord, X: x, Y: voet + float64(j)*regel, B: stuk - 4, Tekst: w, Vol: j < naam})
		}
		regels = max(regels, len(woorden))
	}
	f.Hoog = voet + float64(regels-1)*regel + 6
	return f
}

// uitlegWeg says the path in words.
func uitlegWeg(haltes []Halte) string {
	delen := make([]string, len(haltes))
	for i, h := range haltes {
		delen[i] = h.Naam + ": " + string(h.Stand)
	}
	return "De weg door de stappen. " + strings.Join(delen, "; ") + "."
}

// schaal draws the scale from 0 to 10 with where it stands and where it is to go; -1 is not filled in. The words stand
// below the line; if they would touch each other, those of what is wanted go above it.
func schaal(nu, wens int) Figuur {
	const links, stap = 8.0, 22.0
	lijn := 8.0
	if nu >= 0 && wens >= 0 && max(nu, wens)-min(nu, wens) < 3 {
		lijn = 20
	}
	f := Figuur{Uitleg: uitlegSchaal(nu, wens), Breed: links*2 + stap*10 + 60, Hoog: lijn + 16}
	plek := func(n int) float64 { return links + stap*float64(n) }
	f.Vormen = append(f.Vormen, Vorm{Soort: Lijn, X: plek(0), Y: lijn, B: stap * 10})
	for n := range 11 {
		f.Vormen = append(f.Vormen, Vorm{Soort: Lijn, X: plek(n), Y: lijn - 2, H: 4})
		if n%10 == 0 && ver(n, nu) && ver(n, wens) {
			f.Vormen = append(f.Vormen, Vorm{Soort: Woord, X: plek(n), Y: lijn + 14, B: 20, Tekst: strconv.Itoa(n)})
		}
	}
	if nu >= 0 && wens >= 0 {
		van, tot := plek(min(nu, wens)), plek(max(nu, wens))
		f.Vormen = append(f.Vormen, Vorm{Soort: Vlak, X: van, Y: lijn - 1.5, B: tot - van, H: 3, Vol: true})
	}
	f.merk(plek(nu), lijn, "nu", nu, false, lijn+14)
	voet := lijn + 14
	if lijn > 8 {
		voet = lijn - 9
	}
	f.merk(plek(wens), lijn, "gewenst", wens, true, voet)
	return f
}

// merk adds a mark of the scale with its word: an empty ring for now, a full dot for what is wanted.
func (f *Figuur) merk(x, lijn float64, woord string, n int, vol bool, voet float64) {
	if n < 0 {
		return
	}
	f.Vormen = append(f.Vormen,
		Vorm{Soort: Rond, X: x, Y: lijn, B: 4.5, Vol: vol},
		Vorm{Soort: Woord, X: x, Y: voet, B: 60, Tekst: fmt.Sprintf("%s %d", woord, n), Vol: true})
}

// ver reports whether there is room for a number beside that of a mark.
func ver(n, merk int) bool { return merk < 0 || max(n-merk, merk-n) > 1 }

// uitlegSchaal says the scale in words.
func uitlegSchaal(nu, wens int) string {
	noem := func(n int) string {
		if n < 0 {
			return "niet ingevuld"
		}
		return strconv.Itoa(n)
	}
	return fmt.Sprintf("Op een schaal van 0 tot 10: nu %s, gewenst %s.", noem(nu), noem(wens))
}

// vouw breaks a name into lines of at most so many runes, at spaces; a longer word stays whole.
func vouw(s string, breed int) []string {
	var uit []string
	for _, w := range strings.Fields(s) {
		if n := len(uit) - 1; n >= 0 && utf8.RuneCountInString(uit[n])+1+utf8.RuneCountInString(w) <= breed {
			uit[n] += " " + w
			continue
		}
		uit = append(uit, w)
	}
	return uit
}
