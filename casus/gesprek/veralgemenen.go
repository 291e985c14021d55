package gesprek

import (
	"slices"

	"oliekan/casus"
	"oliekan/casus/anoniem"
)

// Band is an offer to tell a detail of the case less precisely.
type Band struct {
	anoniem.Band
	Tekst  anoniem.Tekst // the first text in which it stands
	Aantal int           // in how many texts
}

// Banden returns the ages, households and amounts of the case for which a band is offered, each once, in order. What
// the pair leaves as it is comes back in the next sitting: it is an offer.
func (g *Gesprek) Banden() []Band {
	var uit []Band
	for _, t := range g.teksten() {
		for _, b := range anoniem.Banden(t) {
			i := slices.IndexFunc(uit, func(o Band) bool { return o.Was == b.Was && o.Wordt == b.Wordt })
			if i < 0 {
				uit = append(uit, Band{b, t, 1})
			} else if uit[i].Tekst != t {
				uit[i].Aantal++
			}
		}
	}
	return uit
}

// NeemBand puts a band in the place of its detail in the whole case.
func (g *Gesprek) NeemBand(b anoniem.Band) casus.Wijziging {
	w := casus.Wijziging{Herzien: map[int]anoniem.Tekst{}}
	for _, in := range g.casus.Verloop {
		if t, ok := b.Pas(in.Tekst); ok {
			w.Herzien[in.Nr] = t
		}
	}
	for i, k := range g.concepten {
		if t, ok := b.Pas(k.Tekst); ok {
			g.concepten[i].Tekst = t
			w.Concepten = append(w.Concepten, g.concepten[i])
		}
	}
	if t, ok := b.Pas(g.casus.Titel); ok {
		kop := g.casus.Kop
		kop.Titel = t
		w.Kop = &kop
	}
	return g.pas(w)
}

// Bijzonderheden returns what the case says of health, religion, origin and the like.
func (g *Gesprek) Bijzonderheden() []anoniem.Bijzonderheid {
	return anoniem.Bijzonderheden(g.teksten()...)
}
