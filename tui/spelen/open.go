package spelen

import (
	"context"
	"errors"

	"oliekan/casus"
	"oliekan/casus/training"
	"oliekan/tui/naspelen"
	"oliekan/tui/scherm"

	tea "charm.land/bubbletea/v2"
)

// bronVan is what the screens read sessions from.
func bronVan(a *scherm.App) bron { return bron{a.DB, a.Methode, a.Masker, a.Nu} }

// Open goes on with a session, or shows what came of one that is over.
func Open(a *scherm.App, t training.Training) tea.Cmd {
	if t.Klaar {
		return Uitslag(a, t.ID)
	}
	return func() tea.Msg {
		s, err := bronVan(a).hervat(context.Background(), t.ID)
		switch {
		case errors.Is(err, training.ErrKlaar): // it was ended in another window
			return Uitslag(a, t.ID)()
		case err != nil:
			return scherm.ErrMsg{Err: err}
		}
		return scherm.OpenMsg{Screen: newSpelen(a, s).hervat()}
	}
}

// Uitslag shows what came of a session, beside that of other groups with the same case.
func Uitslag(a *scherm.App, id training.ID) tea.Cmd {
	return func() tea.Msg {
		blokken, veranderd, err := bronVan(a).uitslag(context.Background(), id)
		if err != nil {
			return scherm.ErrMsg{Err: err}
		}
		blad := NewBlad(blokken, uitslagHulp())
		if veranderd {
			blad.let = naspelen.CasusVeranderd
		}
		return scherm.OpenMsg{Screen: blad}
	}
}

// uitslagHulp explains the page of a session.
func uitslagHulp() scherm.Hulp {
	return scherm.Hulp{Titel: "De uitkomst van een sessie", Tekst: []string{
		"Bovenaan staat hoe vaak deze groep hetzelfde dacht als het tweetal. Andere groepen met deze casus staan eronder.",
		"Daarna volgt elk moment: wat de groep zei, wat het tweetal zei, en wat andere groepen vonden. Onderaan staat wat jullie meenamen.",
		"Loopt de sessie nog? Dan staat hier alleen wat jullie al hebben gezien.",
	}}
}

// Voorbeeld opens the example that newcomers read first: nothing of it is kept. probeer makes the screen that prepares a session with
// the case to try after it.
func Voorbeeld(a *scherm.App, probeer func(casus.Les) scherm.Screen) tea.Cmd {
	return func() tea.Msg {
		s, na, ok, err := bronVan(a).voorbeeld(context.Background())
		switch {
		case err != nil:
			return scherm.ErrMsg{Err: err}
		case !ok:
			return scherm.MeldingMsg{Tekst: geenVoorbeeld}
		}
		x := newSpelen(a, s)
		x.na, x.probeer = na, probeer
		return scherm.OpenMsg{Screen: x}
	}
}

// Begin takes and writes a session that begins, and returns its screen.
func Begin(a *scherm.App, g training.Gegevens, o training.Opzet) (Spelen, error) {
	spel, err := training.Begin(g, o)
	if err != nil {
		return Spelen{}, err
	}
	s, err := bronVan(a).begin(context.Background(), spel, g.Les)
	return newSpelen(a, s), err
}
