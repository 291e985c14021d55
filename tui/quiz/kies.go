package quiz

import (
	"fmt"

	"oliekan/toets/quiz/spel"
	"oliekan/toets/taal"
	"oliekan/tui/handout"
	"oliekan/tui/scherm"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"
)

// quizrij is one line of the choosing before a game.
type quizrij struct {
	naam, waarde string
	kop          string                              // a heading above it
	zet          func(q Quiz, n int) Quiz            // what left and right do; nil for nothing
	doe          func(Quiz) (scherm.Screen, tea.Cmd) // what enter does
}

// rijen are the lines of the choosing.
func (q Quiz) rijen() []quizrij {
	var uit []quizrij
	if q.vorige != nil {
		uit = append(uit, quizrij{naam: verderNaam(q.vorige), waarde: q.vorige.Plek(), doe: func(q Quiz) (scherm.Screen, tea.Cmd) { return q.speel(q.vorige) }})
	}
	uit = append(uit, quizrij{naam: "Begin een nieuwe quiz", waarde: q.omvang(), doe: Quiz.vraagNieuw})
	for _, r := range scherm.Vormrijen(opzetvorm{&q.opzet}) {
		uit = append(uit, keuzerij(r))
	}
	return append(uit, quizrij{
		naam: "Maak een handout", waarde: handoutUitleg,
		doe: func(q Quiz) (scherm.Screen, tea.Cmd) { return q, scherm.Open(handout.NewQuizblad(q.gespeeldeVragen())) },
	})
}

// omvang says how many questions the game will have.
func (q Quiz) omvang() string {
	n, wil := q.opzet.Aantal(q.vragen), q.opzet.Rondes*q.opzet.PerRonde
	if n < wil {
		return fmt.Sprintf("%s: meer passen er niet", taal.Aantal(n, "vraag", "vragen"))
	}
	return taal.Aantal(n, "vraag", "vragen")
}

// keuzerij is a line of the set-up: a choice that goes round, or a subject with a "✓" if it takes part.
func keuzerij(r scherm.Vormrij) quizrij {
	zet := func(q Quiz, n int) Quiz {
		r.Stap(opzetvorm{&q.opzet}, n)
		return q
	}
	uit := quizrij{naam: r.Veld.Naam, waarde: r.Veld.InWoorden(), zet: zet, doe: func(q Quiz) (scherm.Screen, tea.Cmd) { return zet(q, 1), nil }}
	if r.Optie == nil {
		return uit
	}
	if r.Optie.ID == r.Veld.Opties[0].ID {
		uit.kop = r.Veld.Naam
	}
	uit.naam, uit.waarde = r.Vink()+r.Optie.Label, r.Optie.Uitleg
	return uit
}

// vraagNieuw starts a game; one that is not finished is asked about first.
func (q Quiz) vraagNieuw() (scherm.Screen, tea.Cmd) {
	if q.vorige != nil && q.vorige.Fase() != spel.FaseEind {
		q.vraagt = vraagtNieuw
		return q, nil
	}
	return q.begin()
}

// kiesKey handles a key press before the game.
func (q Quiz) kiesKey(msg tea.KeyPressMsg) (scherm.Screen, tea.Cmd) {
	rijen := q.rijen()
	if q.vragen == nil {
		return q, nil
	}
	q.cursor = scherm.Schuif(q.cursor, 0, len(rijen))
	r := rijen[q.cursor]
	switch {
	case key.Matches(msg, q.keys.Op):
		q.cursor = scherm.Schuif(q.cursor, -1, len(rijen))
	case key.Matches(msg, q.keys.Neer):
		q.cursor = scherm.Schuif(q.cursor, 1, len(rijen))
	case key.Matches(msg, q.keys.Begin):
		q.cursor = 0
	case key.Matches(msg, q.keys.Eind):
		q.cursor = len(rijen) - 1
	case key.Matches(msg, q.keys.Minder) && r.zet != nil:
		return r.zet(q, -1), nil
	case key.Matches(msg, q.keys.Meer) && r.zet != nil:
		return r.zet(q, 1), nil
	case key.Matches(msg, q.keys.Verder):
		return r.doe(q)
	}
	return q, nil
}

// kiesBlad lays the choosing out, below the head line.
func (q Quiz) kiesBlad(breed int, st *scherm.Styles) scherm.Blad {
	b := scherm.NewBlad()
	if q.vragen == nil {
		b.Zet("", scherm.Knip("  Een ogenblik: de vragen worden gelezen.", breed))
		return b
	}
	b.Zet("")
	for i, r := range q.rijen() {
		if r.kop != "" {
			b.Zet("", scherm.Knip("    "+st.Vet.Render(r.kop), breed))
		}
		if r.zet != nil && i > 0 && q.rijen()[i-1].zet == nil {
			b.Zet("")
		}
		if r.zet == nil && i > 1 {
			b.Zet("")
		}
		if i == q.cursor {
			b.Let()
		}
		b.Doel(scherm.Plek{Soort: "rij", Nr: i}, r.regels(i == q.cursor, breed, st)...)
	}
	return b
}

// regels draws a line of the choosing. A value that does not fit beside its name stands below it.
func (r quizrij) regels(hier bool, breed int, st *scherm.Styles) []string {
	teken, stijl := "  ", st.Tekst
	if hier {
		teken, stijl = "> ", st.Gekoze
	}
	waarde := r.waarde
	if hier && r.zet != nil && r.naam[0] != ' ' && breed >= 60 {
		waarde = "‹ " + waarde + " ›"
	}
	naam := scherm.VulUit(r.naam, 24)
	if lipgloss.Width("  "+teken+naam+" "+waarde) <= breed {
		return []string{"  " + stijl.Render(teken+naam) + " " + st.Stil.Render(waarde)}
	}
	uit := []string{scherm.Knip("  "+stijl.Render(teken+r.naam), breed)}
	for _, w := range scherm.Breek(waarde, max(breed-6, 8)) {
		uit = append(uit, scherm.Knip("      "+st.Stil.Render(w), breed))
	}
	return uit
}
