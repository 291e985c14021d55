package quiz

import (
	"fmt"
	"slices"

	"oliekan/toets/quiz"
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
		naam := "Verder met de quiz"
		if q.vorige.Fase() == spel.FaseEind {
			naam = "Bekijk de vorige uitslag"
		}
		uit = append(uit, quizrij{naam: naam, waarde: q.vorige.Plek(), doe: func(q Quiz) (scherm.Screen, tea.Cmd) { return q.speel(q.vorige) }})
	}
	uit = append(uit, quizrij{naam: "Begin een nieuwe quiz", waarde: q.omvang(), doe: Quiz.vraagNieuw})
	uit = append(uit, q.keuzerijen()...)
	uit = append(uit, q.onderwerprijen()...)
	return append(uit, quizrij{
		naam: "Maak een handout", waarde: "vragen op papier, met of zonder antwoorden",
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

// keuzerijen are the lines with one value each.
func (q Quiz) keuzerijen() []quizrij {
	teams := make([]int, spel.MaxTeams+1)
	rondes := make([]int, spel.MaxRondes)
	for i := range teams {
		teams[i] = i
	}
	for i := range rondes {
		rondes[i] = i + 1
	}
	o := q.opzet
	return []quizrij{
		keuzerij("Wie doen mee?", o.TeamZin(), teams, func(o *spel.Opzet) *int { return &o.Teams }),
		keuzerij("Rondes", fmt.Sprint(o.Rondes), rondes, func(o *spel.Opzet) *int { return &o.Rondes }),
		keuzerij("Vragen per ronde", fmt.Sprint(o.PerRonde), spel.PerRonden(), func(o *spel.Opzet) *int { return &o.PerRonde }),
		keuzerij("Tijd per vraag", o.KlokKeuze(), spel.Klokken(), func(o *spel.Opzet) *int { return &o.Seconden }),
		keuzerij("Hoe moeilijk?", o.MoeilijkheidZin(), append([]quiz.Moeilijkheid{""}, quiz.Moeilijkheden()...),
			func(o *spel.Opzet) *quiz.Moeilijkheid { return &o.Moeilijkheid }),
	}
}

// keuzerij is a line whose value goes round.
func keuzerij[T comparable](naam, waarde string, alle []T, plek func(*spel.Opzet) *T) quizrij {
	zet := func(q Quiz, n int) Quiz {
		w := plek(&q.opzet)
		*w = alle[(slices.Index(alle, *w)+n+len(alle))%len(alle)]
		return q
	}
	return quizrij{naam: naam, waarde: waarde, zet: zet, doe: func(q Quiz) (scherm.Screen, tea.Cmd) { return zet(q, 1), nil }}
}

// onderwerprijen are the subjects, each with a "✓" if it takes part.
func (q Quiz) onderwerprijen() []quizrij {
	var uit []quizrij
	for i, w := range quiz.Onderwerpen() {
		zet := func(q Quiz, _ int) Quiz {
			q.opzet = q.opzet.Wissel(w)
			return q
		}
		vink, waarde := "  ", "doet niet mee"
		if q.opzet.Doet(w) {
			vink, waarde = "✓ ", "doet mee"
		}
		r := quizrij{naam: vink + w.Label(), waarde: waarde, zet: zet, doe: func(q Quiz) (scherm.Screen, tea.Cmd) { return zet(q, 1), nil }}
		if i == 0 {
			r.kop = "Waarover?"
		}
		uit = append(uit, r)
	}
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
func (q Quiz) kiesBlad(width int, st *scherm.Styles) scherm.Blad {
	b := scherm.NewBlad()
	if q.vragen == nil {
		b.Zet("", scherm.Knip("  Een ogenblik: de vragen worden gelezen.", width))
		return b
	}
	b.Zet("")
	for i, r := range q.rijen() {
		if r.kop != "" {
			b.Zet("", scherm.Knip("    "+st.Vet.Render(r.kop), width))
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
		b.Doel(scherm.Plek{Soort: "rij", Nr: i}, r.regels(i == q.cursor, width, st)...)
	}
	return b
}

// regels draws a line of the choosing. A value that does not fit beside its name stands below it.
func (r quizrij) regels(hier bool, width int, st *scherm.Styles) []string {
	teken, stijl := "  ", st.Tekst
	if hier {
		teken, stijl = "> ", st.Gekoze
	}
	waarde := r.waarde
	if hier && r.zet != nil && r.naam[0] != ' ' && width >= 60 {
		waarde = "‹ " + waarde + " ›"
	}
	naam := scherm.VulUit(r.naam, 24)
	if lipgloss.Width("  "+teken+naam+" "+waarde) <= width {
		return []string{"  " + stijl.Render(teken+naam) + " " + st.Stil.Render(waarde)}
	}
	uit := []string{scherm.Knip("  "+stijl.Render(teken+r.naam), width)}
	for _, w := range scherm.Breek(waarde, max(width-6, 8)) {
		uit = append(uit, scherm.Knip("      "+st.Stil.Render(w), width))
	}
	return uit
}
