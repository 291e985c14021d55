package gesprek

import (
	"slices"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/toets"
	"oliekan/toets/taal"
)

// GeenBesluit stands under everything that comes out of a consult.
const GeenBesluit = "Dit is een advies, geen besluit."

// NoemTitel gives the case a title. It is masked like all text. What was being typed of one is done with. When it cannot be
// masked it returns anoniem.ErrStuk and the title stays what it was.
func (g *Gesprek) NoemTitel(r anoniem.Ruw) (casus.Wijziging, []anoniem.Vondst, error) {
	u := g.masker.Masker(r)
	if u.Fout != nil {
		return casus.Wijziging{}, nil, u.Fout
	}
	kop := g.casus.Kop
	kop.Titel = u.Tekst
	return g.pas(casus.Wijziging{Kop: &kop, Concepten: g.zetTitel(anoniem.Tekst{})}), u.Vondsten, nil
}

// titel suggests a title as long as the pair gave none: the grondwaarde, with the kind of obstacle when that is known.
// It says what the case is about and nothing of the inwoner.
func (g *Gesprek) titel(w *casus.Wijziging) {
	oud := g.casus.Titel.String()
	if oud != "" && oud != g.voorstel {
		return
	}
	voorstel := g.titelvoorstel()
	u := g.masker.Masker(anoniem.NieuwRuw(voorstel))
	if u.Fout != nil {
		return // the next change tries again
	}
	if g.voorstel = u.Tekst.String(); g.voorstel == oud {
		return
	}
	g.casus.Titel = u.Tekst
	kop := g.casus.Kop
	w.Kop = &kop
}

// titelvoorstel is "Genoeg om van te leven (beleidsregel)", or nothing before there is a grondwaarde.
func (g *Gesprek) titelvoorstel() string {
	waarden := g.stand.Bij(toets.VraagGrondwaarde)
	if len(waarden) == 0 {
		return ""
	}
	gw, ok := g.methode.Kader().Grondwaarde(waarden[0].Keus)
	if !ok {
		return ""
	}
	titel := taal.Hoofdletter(gw.Label)
	if weg := g.stand.Bij(toets.VraagWeg); len(weg) > 0 {
		k, _ := g.methode.Keuze("belemmering", weg[0].Keus)
		titel += " (" + k.Label + ")"
	}
	return titel
}

// RondAf finishes the case. Gaps are allowed and stay visible; doubtful words that nobody looked at stay masked.
func (g *Gesprek) RondAf() casus.Wijziging { return g.staat(casus.Afgerond) }

// Heropen makes a finished case a working version again.
func (g *Gesprek) Heropen() casus.Wijziging { return g.staat(casus.Werkversie) }

// MaakTrainingsklaar ends the work on a finished case: from now on it can be used in training, without code and dates.
// What was being typed goes. Whether it may happen is for casus/klaarmaken to decide.
func (g *Gesprek) MaakTrainingsklaar() casus.Wijziging {
	var weg []casus.Concept
	for _, k := range g.concepten {
		weg = append(weg, casus.Concept{Plaats: k.Plaats, Over: k.Over})
	}
	g.concepten = nil
	w := g.staat(casus.Trainingsklaar)
	w.Concepten = weg
	return w
}

func (g *Gesprek) staat(s casus.Staat) casus.Wijziging {
	kop := g.casus.Kop
	kop.Staat = s
	return g.pas(casus.Wijziging{Kop: &kop})
}

// weerOpen makes a finished case a working version again when something is said in it. On which of the views the pair agrees,
// and what comes on paper, add nothing to what was said: such a case stays finished.
func (g *Gesprek) weerOpen(w *casus.Wijziging) {
	if g.casus.Staat != casus.Afgerond || !slices.ContainsFunc(w.Inbrengen, zegtIets) {
		return
	}
	g.casus.Staat = casus.Werkversie
	kop := g.casus.Kop
	w.Kop = &kop
}

// zegtIets reports whether an inbreng adds to what was said.
func zegtIets(in casus.Inbreng) bool { return !in.Vraag.OverAntwoord() }

// Sluit forgets every name of this sitting.
func (g *Gesprek) Sluit() { g.masker.Wis() }
