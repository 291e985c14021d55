package overzicht

import (
	"testing"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/casus/gesprek"
	"oliekan/tui/bewaar"
	"oliekan/tui/scherm"
	"oliekan/tui/schermproef"

	tea "charm.land/bubbletea/v2"
)

// consult is a case that is open, with its writer.
type consult struct {
	app *scherm.App
	g   *gesprek.Gesprek
	s   *bewaar.Schrijver
}

// opent goes on with a case that is stored.
func opent(t testing.TB, a *scherm.App, id casus.ID) consult {
	t.Helper()
	c, ks, err := a.DB.Haal(t.Context(), id)
	if err != nil {
		t.Fatal(err)
	}
	return consult{a, gesprek.Open(a.Methode, a.Masker(), c, ks, a.Nu), bewaar.NewSchrijver(a.DB, id)}
}

// school is the case in which one answer was given.
func school(t testing.TB) consult { return opent(t, schermproef.NewApp(t), schermproef.IDSchool) }

// imker is the case in which there is something to review.
func imker(t testing.TB) consult {
	return opent(t, schermproef.MetImker(t, schermproef.NewApp(t), casus.Werkversie), schermproef.IDImker)
}

// zegt answers the question where the case stands, and stores it.
func (c consult) zegt(t testing.TB, tekst string) consult {
	t.Helper()
	w, _, err := c.g.Zeg(gesprek.Invoer{Rol: casus.RolConsulent, Tekst: anoniem.NieuwRuw(tekst)})
	if err != nil {
		t.Fatal(err)
	}
	return c.schrijft(t, w)
}

// schrijft stores a change.
func (c consult) schrijft(t testing.TB, w casus.Wijziging) consult {
	t.Helper()
	c.s.Voeg(w)
	if _, err := c.s.Schrijf(t.Context()); err != nil {
		t.Fatal(err)
	}
	return c
}

// in shows a screen in a window, and gives it keys.
func in(t testing.TB, s scherm.Screen, breed, hoog int, toetsen ...tea.Msg) scherm.Screen {
	t.Helper()
	s, _ = schermproef.Zend(t, schermproef.Start(t, s, breed, hoog, scherm.NewStyles(scherm.ThemaAuto, true)), toetsen...)
	return s
}

// sluit reports whether a screen asked to be closed, and nothing else.
func sluit(root []tea.Msg) bool { return len(root) == 1 && root[0] == (scherm.CloseMsg{}) }

// klik is a click with the left button on a line, counted from 0.
func klik(y int) tea.Msg { return tea.MouseClickMsg{X: 6, Y: y, Button: tea.MouseLeft} }
