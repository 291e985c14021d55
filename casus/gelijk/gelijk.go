// Package gelijk finds which earlier cases are like a case: by grondwaarde, by what stood in the way, by law and by words,
// those of the effect first. It says why and how each ended, and decides nothing: what is alike in words may differ in what
// matters, and the pair is asked for that. Pure functions over cases that others read.
package gelijk

import (
	"cmp"
	"math"
	"slices"

	"oliekan/casus"
	"oliekan/toets"
)

// Geval is an earlier case that is like the one at hand.
type Geval struct {
	Kop       casus.Kop
	Punten    float64  // from 0 to 1
	Redenen   []string // in words, without a capital or a full stop: "zelfde wet: Pw"; at least one
	Afloop    string   // how it ended, casus.Stand.Slotsom; "" where nobody gave an advice
	Artikelen []string // keys of the articles that carried an option in it
}

// How much each likeness counts; together 1. The effect comes first in the method, so its words count beside all words.
const (
	deelWaarde    = 0.30
	deelBelemmerd = 0.05 // most kinds stand in the way of everybody
	deelWet       = 0.10
	deelEffect    = 0.20
	deelWoorden   = 0.35
)

// drempel is from how many points cases have more in common than any two.
const drempel = 0.2

// vreemd is how much a word counts that the legal frame does not know: it is talk more often than what it is about.
const vreemd = 0.3

// Meest is how many cases are given at most.
const Meest = 5

// Rangschik returns which of some cases are like a case, the most alike first, at most Meest; equal ones stay in their order. The case itself,
// cases that are not finished and cases that have little in common are left out.
func Rangschik(m *toets.Methode, eigen casus.Casus, anderen []casus.Casus) []Geval {
	zelf := kijk(m, eigen)
	beelden := make([]beeld, 0, len(anderen)+1)
	for _, c := range anderen {
		if c.ID != eigen.ID && c.Staat != casus.Werkversie {
			beelden = append(beelden, kijk(m, c))
		}
	}
	w := weeg(m.Kader(), append(beelden, zelf))
	var uit []Geval
	for _, b := range beelden {
		if g := w.vergelijk(m, zelf, b); g.Punten >= drempel && len(g.Redenen) > 0 {
			uit = append(uit, g)
		}
	}
	slices.SortStableFunc(uit, func(a, b Geval) int { return cmp.Compare(b.Punten, a.Punten) })
	return uit[:min(len(uit), Meest)]
}

// Artikelen counts in how many of the cases each article carried an option.
func Artikelen(gs []Geval) map[string]int {
	uit := map[string]int{}
	for _, g := range gs {
		for _, s := range g.Artikelen {
			uit[s]++
		}
	}
	return uit
}

// maxZoekwoorden is how many words are searched with: the longest ones, which in Dutch are the rare ones.
const maxZoekwoorden = 12

// Zoekwoorden returns the words with which cases can be looked up that may be like this one, the longest first: those of
// the effect, of what was asked and of the options.
func Zoekwoorden(c casus.Casus) []string {
	var uit []string
	st := c.Stand()
	for _, v := range []toets.VraagID{toets.VraagEffect, toets.VraagVraag, toets.VraagWringt, toets.VraagOpties} {
		for _, a := range st.Bij(v) {
			for _, k := range toets.Kernwoorden(a.Tekst.ZonderLabels()) {
				if !slices.Contains(uit, k.Woord) {
					uit = append(uit, k.Woord)
				}
			}
		}
	}
	slices.SortStableFunc(uit, func(a, b string) int { return len(b) - len(a) })
	return uit[:min(len(uit), maxZoekwoorden)]
}

// weging is what each stem is worth: one that stands in few cases says more, and one that the frame knows.
type weging map[string]gewicht

type gewicht struct {
	waarde float64
	bekend bool // the frame knows the word
}

// weeg counts in how many cases each stem stands.
func weeg(k *toets.Kader, bs []beeld) weging {
	in := map[string]int{}
	w := weging{}
	for _, b := range bs {
		for s, woord := range b.woorden {
			if in[s]++; in[s] == 1 {
				w[s] = gewicht{bekend: k.Kent(toets.Kernwoord{Woord: woord, Stam: s})}
			}
		}
	}
	for s, g := range w {
		g.waarde = math.Log(1 + float64(len(bs))/float64(in[s]))
		if !g.bekend {
			g.waarde *= vreemd
		}
		w[s] = g
	}
	return w
}

// vergelijk compares two cases.
func (w weging) vergelijk(m *toets.Methode, zelf, b beeld) Geval {
	g := Geval{Kop: b.kop, Afloop: b.afloop, Artikelen: b.artikelen}
	g.Punten = deelWaarde*overlap(zelf.waarden, b.waarden) + deelBelemmerd*overlap(zelf.belemmeringen, b.belemmeringen) +
		deelWet*overlap(zelf.wetten, b.wetten) + deelEffect*w.cosinus(zelf.effect, b.effect) + deelWoorden*w.cosinus(zelf.woorden, b.woorden)
	g.Redenen = w.redenen(m, zelf, b)
	return g
}

// overlap is what two lists share, from 0 to 1; 0 when both are empty.
func overlap(a, b []string) float64 {
	if len(a)+len(b) == 0 {
		return 0
	}
	return 2 * float64(len(samen(a, b))) / float64(len(a)+len(b))
}

// samen returns what stands in both, in the order of a.
func samen(a, b []string) []string {
	var uit []string
	for _, x := range a {
		if slices.Contains(b, x) {
			uit = append(uit, x)
		}
	}
	return uit
}

// cosinus compares the words of two texts, from 0 to 1.
func (w weging) cosinus(a, b map[string]string) float64 {
	var in, va, vb float64
	for s := range a {
		g := w[s].waarde * w[s].waarde
		va += g
		if _, ok := b[s]; ok {
			in += g
		}
	}
	for s := range b {
		vb += w[s].waarde * w[s].waarde
	}
	if in == 0 {
		return 0
	}
	return in / math.Sqrt(va*vb)
}
