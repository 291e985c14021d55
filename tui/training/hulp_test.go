package training

import (
	"testing"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/casus/training"
	"oliekan/tui/scherm"
	"oliekan/tui/schermproef"
	"oliekan/tui/spelen"

	tea "charm.land/bubbletea/v2"
)

const (
	titelAuto = "Een auto van duizend euro"
	titelNeef = "Een neef op de bank"
)

// zesMensen is the usual session.
func zesMensen(groep string) training.Opzet {
	return training.Opzet{Vorm: training.Gewoon, Deelnemers: 6, Groep: anoniem.NieuwRuw(groep)}
}

// totMoment is the keys that bring a session to moment n, judging as the pair on the way.
func totMoment(n int) []tea.Msg {
	uit := []tea.Msg{"pgdown"}
	for range n - 1 {
		uit = append(uit, "space", "j", "enter", "pgdown")
	}
	return uit
}

// speel begins a session and opens it in a window, foot line included.
func speel(t testing.TB, a *scherm.App, l casus.Les, o training.Opzet, breed, hoog int) scherm.Screen {
	t.Helper()
	s, err := spelen.Begin(a, training.Gegevens{Methode: a.Methode, Masker: a.Masker(), Les: l, Nu: a.Nu}, o)
	if err != nil {
		t.Fatal(err)
	}
	return schermproef.Start(t, s, breed, hoog-1, scherm.NewStyles(scherm.ThemaAuto, true))
}

// afgespeeld plays a session to its end.
func afgespeeld(t testing.TB, a *scherm.App, titel, groep string) {
	t.Helper()
	s := speel(t, a, schermproef.LesVan(t, titel), zesMensen(groep), 80, 24)
	s, _ = schermproef.Zend(t, s, totMoment(8)...)
	s, _ = schermproef.Zend(t, s, "end", "up", "enter")
	s = schermproef.Typt(t, s, "Ik begin bij het effect.", "enter", "esc", "end", "enter", "j")
	schermproef.Settle(t, s, s.(spelen.Spelen).Leave())
}

// appSessies has a session that is over, of another group with the same case, and one that goes on.
func appSessies(t testing.TB) *scherm.App {
	t.Helper()
	a := schermproef.AppOefen(t)
	afgespeeld(t, a, titelAuto, "team inkomen")
	afgespeeld(t, a, titelAuto, "introductie november")
	s := speel(t, a, schermproef.LesVan(t, titelNeef), zesMensen(""), 80, 24)
	s, _ = schermproef.Zend(t, s, totMoment(3)...)
	schermproef.Settle(t, s, s.(spelen.Spelen).Leave())
	return a
}
