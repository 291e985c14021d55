package gesprek

import (
	"slices"
	"strings"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/toets"
)

// Opgemerkt is what is noticed in a text while it is being typed: a screen shows it beside the field.
type Opgemerkt struct {
	Vondsten []anoniem.Vondst // words that will be stored differently
	Hints    []toets.Hint     // found in the masked text only
	Streng   bool             // the text has no capitals to go by, so names that are words are masked too
	Fout     error            // anoniem.ErrStuk: the text cannot be masked now, so what was kept before stays
}

// Tik looks at what is being typed: what will be masked, which hints there are, and the change to write after a pause.
// The unfinished last word never gets into it.
func (g *Gesprek) Tik(in Invoer) (Opgemerkt, casus.Wijziging) {
	v, ok := g.Vraag()
	if !ok {
		return Opgemerkt{}, casus.Wijziging{}
	}
	u := g.masker.Proef(in.Tekst)
	if u.Fout != nil {
		return Opgemerkt{Fout: u.Fout}, casus.Wijziging{}
	}
	w := casus.Wijziging{Concepten: g.zetConcept(g.concept(in, u.Tekst))}
	return Opgemerkt{Vondsten: u.Vondsten, Hints: g.hints(v.ID, u.Tekst), Streng: u.Streng}, w
}

// Verlaat keeps what stands in the field when the pair leaves it. Names in it are remembered; from then on the field
// holds the masked text, which is returned. When the text cannot be masked it returns anoniem.ErrStuk: nothing has changed,
// and the text has to stay in the field.
func (g *Gesprek) Verlaat(in Invoer) (casus.Wijziging, anoniem.Tekst, error) {
	if _, ok := g.Vraag(); !ok {
		return casus.Wijziging{}, anoniem.Tekst{}, nil
	}
	u := g.masker.Masker(in.Tekst)
	if u.Fout != nil {
		t, ok := g.bewaard(in)
		if !ok {
			return casus.Wijziging{}, anoniem.Tekst{}, u.Fout
		}
		u.Tekst = t
	}
	return g.pas(casus.Wijziging{Concepten: g.zetConcept(g.concept(in, u.Tekst))}), u.Tekst, nil
}

// bewaard returns the text in the field when it is just what is kept of this place already, as a concept or as the answer
// that is being changed: it was masked then.
func (g *Gesprek) bewaard(in Invoer) (anoniem.Tekst, bool) {
	if i := g.plekConcept(g.concept(in, anoniem.Tekst{})); i >= 0 && g.concepten[i].Tekst.Is(in.Tekst) {
		return g.concepten[i].Tekst, true
	}
	a, ok := g.stand.Antwoord(in.Over)
	return a.Tekst, ok && in.Over != 0 && a.Tekst.Is(in.Tekst)
}

// Concept returns what was typed at the present place and not said yet: first another form of an answer that stands
// there, then a new one. What was typed before there was any option belongs to the option that is looked at first.
func (g *Gesprek) Concept() (casus.Concept, bool) {
	p := g.casus.Plaats
	for _, k := range g.concepten {
		if _, staat := g.stand.Antwoord(k.Over); k.Plaats == p && k.Over != 0 && staat {
			return k, true
		}
	}
	for _, q := range []casus.Plaats{p, {Vraag: p.Vraag}} {
		if i := g.plekConcept(casus.Concept{Plaats: q}); i >= 0 {
			return g.concepten[i], true
		}
	}
	return casus.Concept{}, false
}

// Laat drops what was typed to change answer nr, which stays as it was.
func (g *Gesprek) Laat(nr int) casus.Wijziging {
	return g.pas(casus.Wijziging{Concepten: g.vergeetConcept(nr)})
}

// Onaf reports whether anything was typed anywhere and not said yet.
func (g *Gesprek) Onaf() bool { return len(g.concepten) > 0 }

// concept builds the concept of the present place.
func (g *Gesprek) concept(in Invoer, t anoniem.Tekst) casus.Concept {
	return casus.Concept{
		Plaats: g.casus.Plaats, Over: in.Over, Optie: in.Optie, Rol: in.Rol, Keus: in.Keus, Tekst: t, Datum: in.Datum,
	}
}

// plekConcept finds the concept in the row of k; -1 if there is none.
func (g *Gesprek) plekConcept(k casus.Concept) int {
	return slices.IndexFunc(g.concepten, func(ander casus.Concept) bool { return ander.Zelfde(k) })
}

// zetConcept keeps a concept in memory and returns what that changes on disk: memory and disk hold the same rows. An
// answer that is being changed has a concept only when it differs from what was said.
func (g *Gesprek) zetConcept(k casus.Concept) []casus.Concept {
	if k.Over != 0 && g.gelijk(k) {
		return g.vergeetConcept(k.Over)
	}
	i := g.plekConcept(k)
	switch {
	case k.Leeg() && k.Over == 0:
		return g.vergeetConcept(0)
	case i >= 0 && g.concepten[i] == k:
		return nil
	case i >= 0:
		g.concepten[i] = k
		return []casus.Concept{k}
	}
	uit := []casus.Concept{k}
	if k.Over == 0 {
		uit = append(g.vergeetConcept(0), k) // what was typed before there was any option
	}
	g.concepten = append(g.concepten, k)
	return uit
}

// gelijk reports whether a concept says what the answer that it is about says already.
func (g *Gesprek) gelijk(k casus.Concept) bool {
	a, ok := g.stand.Antwoord(k.Over)
	return ok && a.Keus == k.Keus && a.Tekst == k.Tekst && a.Datum == k.Datum && a.Rol == k.Rol && (k.Optie == 0 || a.Optie == k.Optie)
}

// vergeetConcept drops the concept about an answer at the present place, and returns the rows that go.
func (g *Gesprek) vergeetConcept(over int) []casus.Concept {
	p := g.casus.Plaats
	var uit []casus.Concept
	g.concepten = slices.DeleteFunc(g.concepten, func(k casus.Concept) bool {
		hier := k.Over == over && (k.Plaats == p || over == 0 && k.Plaats == casus.Plaats{Vraag: p.Vraag} || over != 0)
		if hier {
			uit = append(uit, casus.Concept{Plaats: k.Plaats, Over: k.Over})
		}
		return hier
	})
	return uit
}

// hints returns the hints for a masked text that were not dismissed in this case.
func (g *Gesprek) hints(v toets.VraagID, t anoniem.Tekst) []toets.Hint {
	var uit []toets.Hint
	for _, h := range g.methode.Hints(v, t.String()) {
		if !slices.Contains(g.casus.HintsWeg, h.ID) && !g.geparkeerd(h.Middel) {
			uit = append(uit, h)
		}
	}
	return uit
}

// geparkeerd reports whether a means waits for step 4 already.
func (g *Gesprek) geparkeerd(middel string) bool {
	return middel != "" && slices.ContainsFunc(g.stand.Bij(toets.VraagMiddelen), func(a casus.Antwoord) bool {
		return strings.EqualFold(a.Tekst.String(), middel)
	})
}

// WijsAf dismisses a kind of hint for good in this case, also after closing it.
func (g *Gesprek) WijsAf(hint toets.HintID) casus.Wijziging {
	if slices.Contains(g.casus.HintsWeg, hint) {
		return casus.Wijziging{}
	}
	return g.pas(casus.Wijziging{HintsWeg: []toets.HintID{hint}})
}

// Parkeer keeps a means for step 4: it becomes an answer to the question about means. It returns anoniem.ErrStuk when it
// cannot be masked.
func (g *Gesprek) Parkeer(middel anoniem.Ruw, rol casus.Rol) (casus.Wijziging, error) {
	u := g.masker.Masker(middel)
	if u.Fout != nil {
		return casus.Wijziging{}, u.Fout
	}
	in := g.inbreng(casus.Zeg, Invoer{Rol: rol}, u.Tekst)
	in.Vraag, in.Optie = toets.VraagMiddelen, 0
	for _, a := range g.stand.Bij(toets.VraagMiddelen) {
		if a.Tekst == in.Tekst {
			return casus.Wijziging{}, nil
		}
	}
	return g.pas(casus.Wijziging{Inbrengen: []casus.Inbreng{in}}), nil
}
