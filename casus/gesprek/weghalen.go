package gesprek

import (
	"slices"

	"oliekan/casus"
	"oliekan/casus/anoniem"
)

// Weg is what was taken out of a case, so that its traces on the disk can be looked for. Its texts were stored before.
type Weg struct {
	Woord   anoniem.Tekst   // the word that was taken out; empty when a whole answer went
	Teksten []anoniem.Tekst // the texts as they were before
}

// HaalWoordWeg takes a word that should not have been written down out of everything: the verloop with what was taken
// back, the title, what is being typed and the kept words (privacy wall, 7). It stays out for the rest of the sitting.
func (g *Gesprek) HaalWoordWeg(woord anoniem.Ruw) (casus.Wijziging, Weg, error) {
	oud := g.teksten()
	t, err := g.masker.HaalWeg(woord)
	if err != nil {
		return casus.Wijziging{}, Weg{}, err
	}
	w := g.pas(casus.Wijziging{UitLes: t})
	return w, Weg{t, verdwenen(oud, g.teksten())}, nil
}

// HaalAntwoordWeg takes the text of inbreng nr out, with every earlier and later form of the same answer and what is
// being typed to change it. The choice and the place in the verloop stay: they tell nothing of anybody.
func (g *Gesprek) HaalAntwoordWeg(nr int) (casus.Wijziging, Weg, error) {
	if nr < 1 || nr > len(g.casus.Verloop) {
		return casus.Wijziging{}, Weg{}, ErrAntwoord
	}
	oud := g.teksten()
	w := casus.Wijziging{Herzien: map[int]anoniem.Tekst{}}
	for _, n := range g.casus.Vormen(nr) {
		if !g.casus.Verloop[n-1].Tekst.Leeg() {
			w.Herzien[n] = anoniem.TekstWeggehaald()
		}
	}
	g.concepten = slices.DeleteFunc(g.concepten, func(k casus.Concept) bool {
		weg := k.Over != 0 && w.Herzien[k.Over] != anoniem.Tekst{}
		if weg {
			w.Concepten = append(w.Concepten, casus.Concept{Plaats: k.Plaats, Over: k.Over})
		}
		return weg
	})
	w = g.pas(w)
	return w, Weg{Teksten: verdwenen(oud, g.teksten())}, nil
}

// teksten returns every text of the case as it is stored, kept words and concepts included.
func (g *Gesprek) teksten() []anoniem.Tekst {
	uit := append(g.casus.Teksten(), g.casus.Houd...)
	for _, k := range g.concepten {
		uit = append(uit, k.Tekst)
	}
	return uit
}

// verdwenen returns the texts that were there and are not any more.
func verdwenen(oud, nieuw []anoniem.Tekst) []anoniem.Tekst {
	var uit []anoniem.Tekst
	for _, t := range oud {
		if !t.Leeg() && !slices.Contains(nieuw, t) && !slices.Contains(uit, t) {
			uit = append(uit, t)
		}
	}
	return uit
}
