package gesprek

import (
	"maps"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/toets"
)

// Ken tells a name and its role before it is used, or gives a label that stands in the case its name back. Names live
// in memory only; what was written before is masked again.
func (g *Gesprek) Ken(naam anoniem.Ruw, rol string) (casus.Wijziging, string, error) {
	label, err := g.masker.Ken(naam, rol)
	if err != nil {
		return casus.Wijziging{}, "", err
	}
	return g.pas(casus.Wijziging{}), label, nil
}

// Bekenden returns the names that have a role, for the eyes of the pair.
func (g *Gesprek) Bekenden() []anoniem.Bekende { return g.masker.Bekenden() }

// Losse returns the labels in the case whose names are not known in this sitting: after a resume, all of them.
func (g *Gesprek) Losse() []string { return g.masker.Losse() }

// Hernoem gives such a label a role, or the label of somebody else who turns out to be the same.
func (g *Gesprek) Hernoem(label, naar string) (casus.Wijziging, string, error) {
	nieuw, err := g.masker.Hernoem(label, naar)
	if err != nil {
		return casus.Wijziging{}, "", err
	}
	return g.pas(casus.Wijziging{}), nieuw, nil
}

// Twijfels returns the words that were masked in doubt in this sitting and about which nothing was decided.
func (g *Gesprek) Twijfels() []anoniem.Twijfel { return g.masker.Twijfels() }

// Houd keeps a doubtful word in the whole case; where it was masked it comes back.
func (g *Gesprek) Houd(woord anoniem.Ruw) casus.Wijziging {
	var w casus.Wijziging
	if t := g.masker.Houd(woord); !t.Leeg() { // else it could not be looked at; see Fout
		w.Houd = []anoniem.Tekst{t}
	}
	return g.pas(w)
}

// Verberg masks a word in the whole case.
func (g *Gesprek) Verberg(woord anoniem.Ruw) casus.Wijziging {
	g.masker.Verberg(woord)
	return g.pas(casus.Wijziging{})
}

// GeefRol gives a masked word a role in the whole case.
func (g *Gesprek) GeefRol(woord anoniem.Ruw, rol string) (casus.Wijziging, error) {
	if _, err := g.masker.GeefRol(woord, rol); err != nil {
		return casus.Wijziging{}, err
	}
	return g.pas(casus.Wijziging{}), nil
}

// Nagelopen takes over a text that the second scan of the store changed: nr is the number of the inbreng; 0 is what
// was being typed, which is left alone, or the title if v is empty. The labels that the scan gave out are taken from then on.
func (g *Gesprek) Nagelopen(nr int, v toets.VraagID, t anoniem.Tekst) {
	g.masker.Hervat([]anoniem.Tekst{t}, nil)
	switch {
	case nr == 0 && v == "":
		g.casus.Titel = t
		return
	case nr == 0:
		return // what is being typed may be newer by now; it is scanned again when it is written
	}
	g.casus = g.casus.Pas(casus.Wijziging{Herzien: map[int]anoniem.Tekst{nr: t}})
	g.stand = g.casus.Stand()
}

// vergeetGehouden drops kept words that are masked by now: the pair said later that it is a name.
func (g *Gesprek) vergeetGehouden(w *casus.Wijziging) {
	for _, h := range g.casus.Houd {
		if _, anders := g.masker.Hermasker(h); anders {
			w.Vergeet = append(w.Vergeet, h)
		}
	}
	g.casus = g.casus.Pas(casus.Wijziging{Vergeet: w.Vergeet})
}

// Hermasker masks the texts of the case with names that became known elsewhere: in the lesson that goes with it.
func (g *Gesprek) Hermasker() casus.Wijziging { return g.pas(casus.Wijziging{}) }

// hermasker adds to a change what the masker knows now and did not know when the texts of the case were masked.
func (g *Gesprek) hermasker(w *casus.Wijziging) {
	herzien := map[int]anoniem.Tekst{}
	for _, in := range g.casus.Verloop {
		if t, anders := g.masker.Hermasker(in.Tekst); anders {
			herzien[in.Nr] = t
		}
	}
	for i, k := range g.concepten {
		if t, anders := g.masker.Hermasker(k.Tekst); anders {
			g.concepten[i].Tekst = t
			w.Concepten = append(w.Concepten, g.concepten[i])
		}
	}
	g.vergeetGehouden(w)
	if t, anders := g.masker.Hermasker(g.casus.Titel); anders {
		g.casus.Titel = t
		kop := g.casus.Kop
		w.Kop = &kop
	}
	if len(herzien) > 0 {
		g.casus = g.casus.Pas(casus.Wijziging{Herzien: herzien})
		if w.Herzien == nil {
			w.Herzien = map[int]anoniem.Tekst{}
		}
		maps.Copy(w.Herzien, herzien)
		for i, in := range w.Inbrengen {
			if t, ok := herzien[in.Nr]; ok {
				w.Inbrengen[i].Tekst = t
				delete(w.Herzien, in.Nr)
			}
		}
	}
}
