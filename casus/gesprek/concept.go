package gesprek

import (
	"slices"
	"strings"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/toets"
)

// Beeld is what the screen shows beside a text that is being typed.
type Beeld struct {
	Vondsten []anoniem.Vondst // words that will be stored differently
	Hints    []toets.Hint     // found in the masked text only
	Streng   bool             // the text has no capitals to go by, so names that are words are masked too
}

// Tik looks at what is being typed: what will be masked, which hints there are, and the concept row to keep after a
// pause. The unfinished last word never gets into it.
func (g *Gesprek) Tik(in Invoer) (Beeld, casus.Wijziging) {
	u := g.masker.Proef(in.Tekst)
	w := casus.Wijziging{Concepten: []casus.Concept{g.concept(in, u.Tekst)}}
	v, ok := g.Vraag()
	if !ok {
		return Beeld{}, casus.Wijziging{}
	}
	return Beeld{Vondsten: u.Vondsten, Hints: g.hints(v.ID, u.Tekst), Streng: u.Streng}, w
}

// Verlaat keeps what stands in the field when the pair leaves it. Names in it are remembered; from then on the field
// holds the masked text, which is returned.
func (g *Gesprek) Verlaat(in Invoer) (casus.Wijziging, anoniem.Tekst) {
	if _, ok := g.Vraag(); !ok {
		return casus.Wijziging{}, anoniem.Tekst{}
	}
	u := g.masker.Masker(in.Tekst)
	k := g.concept(in, u.Tekst)
	oud, had := g.concepten[k.Plaats.Vraag]
	if k.Leeg() && !had || k == oud {
		return casus.Wijziging{}, u.Tekst
	}
	if k.Leeg() {
		delete(g.concepten, k.Plaats.Vraag)
	} else {
		g.concepten[k.Plaats.Vraag] = k
	}
	return g.pas(casus.Wijziging{Concepten: []casus.Concept{k}}), u.Tekst
}

// Concept returns what was typed at the present place and not said yet. Where the pair picks an option, the option is
// in its place. What was typed before there was any option belongs to the first one that is looked at.
func (g *Gesprek) Concept() (casus.Concept, bool) {
	k, ok := g.concepten[g.casus.Plaats.Vraag]
	v, _ := g.Vraag()
	hier := k.Plaats == g.casus.Plaats || k.Plaats.Optie == 0 || v.Optie == toets.OptieKies
	return k, ok && hier
}

// Onaf reports whether anything was typed anywhere and not said yet.
func (g *Gesprek) Onaf() bool { return len(g.concepten) > 0 }

// concept builds the concept row of the present place.
func (g *Gesprek) concept(in Invoer, t anoniem.Tekst) casus.Concept {
	p := g.casus.Plaats
	if in.Optie != 0 {
		p.Optie = in.Optie
	}
	return casus.Concept{Plaats: p, Rol: in.Rol, Keus: in.Keus, Tekst: t, Datum: in.Datum}
}

// leegConcept removes the concept row of the present question.
func (g *Gesprek) leegConcept() casus.Concept { return casus.Concept{Plaats: g.casus.Plaats} }

// hints returns the hints for a masked text that were not dismissed in this case.
func (g *Gesprek) hints(v toets.VraagID, t anoniem.Tekst) []toets.Hint {
	var uit []toets.Hint
	for _, h := range g.methode.Hints(v, t.String()) {
		if !g.terug[h.ID] && !g.geparkeerd(h.Middel) {
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

// WijsAf dismisses a hint for good in this case.
func (g *Gesprek) WijsAf(hint string) { g.terug[hint] = true }

// Parkeer keeps a means for step 4: it becomes an answer to the question about means.
func (g *Gesprek) Parkeer(middel anoniem.Ruw, rol casus.Rol) casus.Wijziging {
	u := g.masker.Masker(middel)
	in := g.inbreng(casus.Zeg, Invoer{Rol: rol}, u.Tekst)
	in.Vraag, in.Optie = toets.VraagMiddelen, 0
	for _, a := range g.stand.Bij(toets.VraagMiddelen) {
		if a.Tekst == in.Tekst {
			return casus.Wijziging{}
		}
	}
	return g.pas(casus.Wijziging{Inbrengen: []casus.Inbreng{in}})
}
