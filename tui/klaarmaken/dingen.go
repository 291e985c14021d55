package klaarmaken

import (
	"fmt"
	"slices"

	"oliekan/casus"
	"oliekan/casus/gesprek"
	"oliekan/casus/klaarmaken"
	"oliekan/toets"
	"oliekan/tui/melding"
	"oliekan/tui/scherm"

	tea "charm.land/bubbletea/v2"
)

// ding is one line of a place: something to read, or to decide about.
type ding struct {
	tekst string
	vet   bool
	stil  bool // an explanation
	woord *klaarmaken.Woord
	band  *gesprek.Band
	doe   func(Klaarmaken) (scherm.Screen, tea.Cmd) // what enter does; nil for nothing
	wis   func(Klaarmaken) (scherm.Screen, tea.Cmd) // what delete does
}

// teDoen reports whether there is anything to do with the line.
func (d ding) teDoen() bool { return d.doe != nil || d.woord != nil || d.band != nil }

// dingen lists the lines of the present place.
func (t Klaarmaken) dingen() []ding {
	switch p := t.k.Plek(); p.Soort {
	case klaarmaken.SoortPunt:
		return append([]ding{{tekst: p.Punt.Vraag, vet: true}, {tekst: p.Punt.Waarom, stil: true}}, t.puntDingen(p.Punt)...)
	case klaarmaken.SoortToelichting:
		return t.antwoordDingen(t.k.Antwoorden(p.Stap))
	case klaarmaken.SoortLeerpunten:
		return t.leerpuntDingen()
	case klaarmaken.SoortMomenten:
		return t.momentDingen()
	}
	return t.eindDingen()
}

// onder returns the line under the cursor.
func (t Klaarmaken) onder() ding {
	if ds := t.dingen(); t.cursor < len(ds) {
		return ds[t.cursor]
	}
	return ding{}
}

// eersteDing is where the cursor begins: on the first thing to do. In a low window on the question, or nobody would read
// it; where a text is written on the last line, next to the field.
func (t Klaarmaken) eersteDing() int {
	ds := t.dingen()
	if t.schrijft() {
		return max(0, len(ds)-1)
	}
	if t.hoog < 16 {
		return 0
	}
	return max(0, slices.IndexFunc(ds, ding.teDoen))
}

// puntDingen lists what the program can tell at a point.
func (t Klaarmaken) puntDingen(p klaarmaken.Punt) []ding {
	switch p.ID {
	case klaarmaken.PuntNamen:
		return t.woordDingen()
	case klaarmaken.PuntLeeftijd:
		return t.bandDingen()
	case klaarmaken.PuntBijzonder:
		return t.bijzonderDingen()
	case klaarmaken.PuntSamen:
		var uit []ding
		for _, z := range t.k.SamenZinnen(t.app.Methode) {
			uit = append(uit, ding{tekst: z})
		}
		return uit
	case klaarmaken.PuntCitaten:
		return t.antwoordDingen(t.k.Citaten())
	}
	return nil
}

// woordDingen lists the words about which can be decided.
func (t Klaarmaken) woordDingen() []ding {
	ws := t.k.Woorden()
	if len(ws) == 0 {
		return []ding{{tekst: klaarmaken.NietsGevonden}}
	}
	uit := make([]ding, len(ws))
	for i, w := range ws {
		uit[i] = ding{woord: &ws[i], tekst: woordZin(w)}
	}
	return uit
}

// bandDingen lists the bands that are offered.
func (t Klaarmaken) bandDingen() []ding {
	bs := t.k.Banden()
	if len(bs) == 0 {
		return []ding{{tekst: klaarmaken.GeenBanden}}
	}
	uit := make([]ding, len(bs))
	for i, b := range bs {
		uit[i] = ding{band: &bs[i], tekst: fmt.Sprintf("%s → %s", b.Was, b.Wordt)}
		if b.Aantal > 1 {
			uit[i].tekst += fmt.Sprintf(" (in %d teksten)", b.Aantal)
		}
	}
	return uit
}

// bijzonderDingen lists what the texts say of special categories.
func (t Klaarmaken) bijzonderDingen() []ding {
	var uit []ding
	for _, b := range t.k.Bijzonderheden() {
		uit = append(uit, ding{tekst: bijzonderZin(b)})
	}
	if len(uit) == 0 {
		return []ding{{tekst: klaarmaken.NietsBijzonders}}
	}
	return uit
}

// antwoordDingen lists what was said.
func (t Klaarmaken) antwoordDingen(as []casus.Antwoord) []ding {
	if len(as) == 0 {
		return []ding{{tekst: nietsTeLezen}}
	}
	uit := make([]ding, len(as))
	for i, a := range as {
		uit[i].tekst = "- " + t.antwoordTekst(a)
	}
	return uit
}

// antwoordTekst puts an answer on one line: the question, who, and what.
func (t Klaarmaken) antwoordTekst(a casus.Antwoord) string {
	v := scherm.Verslag{C: t.k.Casus(), M: t.app.Methode}
	q, _ := t.app.Methode.Vraag(a.Vraag)
	label := q.Label
	if a.Herzien {
		label += " (veranderd)" // a changed mind is what a group learns from
	}
	return label + ", " + v.Keuze(toets.LijstRollen, string(a.Rol)) + ": " + v.Tekst(a.Inbreng)
}

// leerpuntDingen lists the learning points so far.
func (t Klaarmaken) leerpuntDingen() []ding {
	var uit []ding
	for i, l := range t.k.Lesstof().Leerpunten {
		uit = append(uit, ding{
			tekst: fmt.Sprintf("%d. %s", i+1, l),
			doe: func(t Klaarmaken) (scherm.Screen, tea.Cmd) {
				t, cmd, ok := t.houdTekst()
				if !ok {
					return t, cmd
				}
				if err := t.k.Bewerk(i + 1); err != nil {
					t.zegt = melding.Van(err)
					return t, cmd
				}
				return t.vul(), cmd
			},
			wis: func(t Klaarmaken) (scherm.Screen, tea.Cmd) { return t.wisLeerpunt(i + 1) },
		})
	}
	switch {
	case t.k.Vol():
		return append([]ding{{tekst: klaarmaken.LeerpuntenVol, stil: true}}, uit...)
	case uit == nil:
		return []ding{{tekst: geenLeerpunten, stil: true}}
	}
	return uit
}

// wisLeerpunt takes a learning point away. What stands in the field is kept first, its last word included.
func (t Klaarmaken) wisLeerpunt(nr int) (scherm.Screen, tea.Cmd) {
	t, err := t.halfWeg()
	if err != nil {
		return t, nil
	}
	zegt := leerpuntWeg
	if t.k.Lesstof().HalfPunt() == nr {
		zegt += " Wat je eraan veranderde, staat nog in het veld."
	}
	cmd := t.schrijf(t.k.WisLeerpunt(nr))
	t = t.vul()
	t.zegt = zegt
	return t, cmd
}

// momentDingen lists the answers, with a mark before those that will be replayed.
func (t Klaarmaken) momentDingen() []ding {
	ms := t.k.Momenten()
	uit := []ding{
		{tekst: klaarmaken.VraagMomenten, vet: true},
		{tekst: klaarmaken.UitlegMomenten + " " + gekozen(len(ms)), stil: true},
	}
	for _, a := range t.k.Keuzes() {
		teken := "  "
		if slices.Contains(ms, a.Laatst) {
			teken = "✓ "
		}
		uit = append(uit, ding{tekst: teken + t.antwoordTekst(a), doe: func(t Klaarmaken) (scherm.Screen, tea.Cmd) {
			return t, t.schrijf(t.k.WisselMoment(a.Laatst))
		}})
	}
	return append(uit, ding{tekst: "Deze momenten, en verder", doe: func(t Klaarmaken) (scherm.Screen, tea.Cmd) {
		cmd := t.schrijf(t.k.NeemMomenten())
		s, verder := t.ga(1)
		return s, tea.Batch(cmd, verder)
	}})
}

// eindDingen lists what is missing, who the reader is, and the end.
func (t Klaarmaken) eindDingen() []ding {
	uit := []ding{{tekst: klaarmaken.VraagLezer, vet: true}, {tekst: klaarmaken.UitlegLezer, stil: true}}
	for _, r := range t.k.Lezers() {
		teken := "  "
		if casus.Rol(r.ID) == t.k.Lezer() {
			teken = "✓ "
		}
		uit = append(uit, ding{tekst: teken + r.Label, doe: func(t Klaarmaken) (scherm.Screen, tea.Cmd) {
			w, _ := t.k.KiesLezer(casus.Rol(r.ID)) // it comes from the list
			return t, t.schrijf(w)
		}})
	}
	teken := "  "
	if t.nietBij {
		teken = "✓ "
	}
	uit = append(uit, ding{tekst: teken + klaarmaken.NietBij, doe: func(t Klaarmaken) (scherm.Screen, tea.Cmd) {
		t.nietBij = !t.nietBij
		return t, nil
	}})
	uit = append(uit, t.openDingen()...)
	return append(uit,
		ding{tekst: klaarmaken.Gevolg, stil: true},
		ding{tekst: maakKlaar, vet: true, doe: Klaarmaken.maak})
}

// openDingen lists what is missing with a jump to it, and the steps without an explanation: those are allowed.
func (t Klaarmaken) openDingen() []ding {
	var uit []ding
	for _, err := range t.k.Ontbreekt() {
		uit = append(uit, ding{tekst: "Nog open: " + melding.Van(err), doe: func(t Klaarmaken) (scherm.Screen, tea.Cmd) {
			return t.naar(t.k.Waar(err))
		}})
	}
	if zin := zonderUitleg(t.k.ZonderToelichting()); zin != "" {
		uit = append(uit, ding{tekst: zin})
	}
	return uit
}

// maak makes the case trainingsklaar, or says what is missing.
func (t Klaarmaken) maak() (scherm.Screen, tea.Cmd) {
	w, err := t.k.Maak(t.nietBij)
	if err != nil {
		t.zegt = melding.Van(err)
		return t, nil
	}
	t.s.Les(w.Les)
	t.s.Voeg(w.Casus)
	t.klaar = true
	return t.sluitAf()
}
