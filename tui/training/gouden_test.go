package training

import (
	"fmt"
	"strings"
	"testing"

	"oliekan/casus/anoniem"
	"oliekan/casus/training"
	"oliekan/tui/scherm"
	"oliekan/tui/schermproef"
	"oliekan/tui/schermproef/druk"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/exp/golden"
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

// afgespeeld plays a session to its end.
func afgespeeld(t testing.TB, a *scherm.App, titel, groep string) {
	t.Helper()
	s := speel(t, a, lesVan(t, titel), zesMensen(groep), 80, 24)
	s, _ = schermproef.Zend(t, s, totMoment(8)...)
	s, _ = schermproef.Zend(t, s, "end", "up", "enter")
	s = schermproef.Typt(t, s, "Ik begin bij het effect.", "enter", "esc", "end", "enter", "j")
	schermproef.Settle(t, s, s.(Spelen).Leave())
	if got := s.(Spelen).spel.Training(); !got.Klaar || len(got.Opbrengst) != 1 {
		t.Fatalf("not played to its end: %+v", got)
	}
}

// appSessies has a session that is over, of another group with the same case, and one that goes on.
func appSessies(t testing.TB) *scherm.App {
	t.Helper()
	a := appOefen(t)
	afgespeeld(t, a, titelAuto, "team inkomen")
	afgespeeld(t, a, titelAuto, "introductie november")
	s := speel(t, a, lesVan(t, titelNeef), zesMensen(""), 80, 24)
	s, _ = schermproef.Zend(t, s, totMoment(3)...)
	schermproef.Settle(t, s, s.(Spelen).Leave())
	return a
}

func TestTrainingGouden(t *testing.T) {
	schermproef.GoudenSchermen(t, func(t *testing.T) scherm.Screen { return NewTrainingen(appSessies(t)) })
}

func TestTrainingkeusGouden(t *testing.T) {
	for naam, keys := range map[string][]tea.Msg{"alle": nil, "filter": {"m", "a", "down"}, "geen": {"k", "m"}} {
		perMaat(t, naam, func(t *testing.T, breed, hoog int) scherm.Screen {
			s := schermproef.Start(t, NewTrainingkeus(appOefen(t)), breed, hoog-1, scherm.NewStyles(scherm.ThemaAuto, true))
			s, _ = schermproef.Zend(t, s, keys...)
			return s
		})
	}
}

func TestTrainingopzetGouden(t *testing.T) {
	for naam, keys := range map[string][]tea.Msg{
		"gewoon": nil, "zelf": {"down", "down", "enter", "down", "right"}, "voorbeeld": {"down", "down", "down", "enter", "down"},
		"groep": append([]tea.Msg{"down", "down", "down", "down", "1", "2", "down"}, druk.Letters("groep van Annelies")...),
		"niets": {"down", "down", "enter", "down", "down", "enter"},
	} {
		perMaat(t, naam, func(t *testing.T, breed, hoog int) scherm.Screen {
			s := schermproef.Start(t, NewTrainingopzet(appOefen(t), lesVan(t, titelAuto)), breed, hoog-1, scherm.NewStyles(scherm.ThemaAuto, true))
			s, root := schermproef.Zend(t, s, keys...)
			if m := schermproef.Geopend(root); m != nil {
				s = schermproef.Start(t, m, breed, hoog-1, scherm.NewStyles(scherm.ThemaAuto, true))
			}
			return s
		})
	}
}

// speelstanden are the places of a session of which there is a golden.
func speelstanden() map[string][]tea.Msg {
	met := func(n int, meer ...tea.Msg) []tea.Msg { return append(totMoment(n), meer...) }
	return map[string][]tea.Msg{
		"opening":       nil,
		"moment":        met(1),
		"typt":          append(met(1, "a"), druk.Letters("Annelies wil ")...),
		"stemt":         met(5, "2", "down", "4"),
		"artikelen":     met(5, "w"),
		"dient":         met(5, "w", "enter"),
		"bril":          met(5, "b"),
		"leeg":          met(2, "space"),
		"onthuld":       met(5, "2", "down", "4", "w", "enter", "enter", "space", "down"),
		"groepen":       met(5, "2", "space", "g"),
		"beamer":        met(5, "f5"),
		"beamervraag":   met(5, "2", "f5"),
		"beameronthuld": met(5, "2", "space", "f5"),
		"notities":      met(1, "n"),
		"slot":          met(8),
		"slotvraag":     met(8, "end", "enter"),
	}
}

func TestSpelenGouden(t *testing.T) {
	a := appSessies(t)
	anderen := sessies(t, a) // those of this test itself come to it
	for naam, keys := range speelstanden() {
		perMaat(t, naam, func(t *testing.T, breed, hoog int) scherm.Screen {
			s := speel(t, a, lesVan(t, titelAuto), zesMensen("introductie"), breed, hoog).(Spelen)
			s.alle = anderen
			x, _ := schermproef.Zend(t, s, keys...)
			return x
		})
	}
	for _, th := range schermproef.Themas() {
		t.Run(th.Naam, func(t *testing.T) {
			s, _ := schermproef.Zend(t, speel(t, a, lesVan(t, titelAuto), zesMensen("introductie"), 80, 24), speelstanden()["onthuld"]...)
			golden.RequireEqual(t, schermproef.Venster(s, th.Thema, th.Donker, 80, 24))
		})
	}
}

func TestSpeelbladGouden(t *testing.T) {
	a := appSessies(t)
	ts, err := a.DB.Trainingen(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	s := speel(t, a, lesVan(t, titelAuto), zesMensen(""), 80, 24)
	s, _ = schermproef.Zend(t, s, totMoment(2)...)
	for naam, blad := range map[string]func() scherm.Screen{
		"uitslag":  func() scherm.Screen { return geopendDoor(openUitslag(a, ts[1].ID)) },
		"bezig":    func() scherm.Screen { return geopendDoor(openUitslag(a, ts[0].ID)) },
		"rollen":   func() scherm.Screen { _, r := schermproef.Zend(t, s, "r"); return schermproef.Geopend(r) },
		"terug":    func() scherm.Screen { _, r := schermproef.Zend(t, s, "k"); return schermproef.Geopend(r) },
		"notities": func() scherm.Screen { _, r := schermproef.Zend(t, s, "n", "j"); return schermproef.Geopend(r) },
		"moeilijk": func() scherm.Screen { return newMoeilijk(ts, a) },
	} {
		perMaat(t, naam, func(t *testing.T, breed, hoog int) scherm.Screen {
			return schermproef.Start(t, blad(), breed, hoog-1, scherm.NewStyles(scherm.ThemaAuto, true))
		})
	}
	t.Run("alles", func(t *testing.T) {
		golden.RequireEqual(t, schermproef.Beeld(schermproef.Start(t, geopendDoor(openUitslag(a, ts[1].ID)), 80, 400, scherm.NewStyles(scherm.ThemaAuto, true)), 80, 400))
	})
}

// geopendDoor is the screen that a command opens.
func geopendDoor(cmd tea.Cmd) scherm.Screen {
	if o, ok := cmd().(scherm.OpenMsg); ok {
		return o.Screen
	}
	return nil
}

// perMaat compares a screen with its goldens in three windows.
func perMaat(t *testing.T, naam string, maak func(t *testing.T, breed, hoog int) scherm.Screen) {
	t.Helper()
	for _, m := range []struct{ breed, hoog int }{{40, 10}, {80, 24}, {120, 40}} {
		t.Run(fmt.Sprintf("%s/%dx%d", strings.ReplaceAll(naam, " ", "-"), m.breed, m.hoog), func(t *testing.T) {
			golden.RequireEqual(t, ansi.Strip(schermproef.Venster(maak(t, m.breed, m.hoog), scherm.ThemaAuto, true, m.breed, m.hoog)))
		})
	}
}

func TestTrainingPast(t *testing.T) {
	a := appSessies(t)
	schermproef.Past(t, schermproef.Start(t, NewTrainingen(a), 80, 23, scherm.NewStyles(scherm.ThemaAuto, true)))
	schermproef.Past(t, schermproef.Start(t, NewTrainingkeus(a), 80, 23, scherm.NewStyles(scherm.ThemaAuto, true)))
	schermproef.Past(t, schermproef.Start(t, NewTrainingopzet(a, lesVan(t, titelAuto)), 80, 23, scherm.NewStyles(scherm.ThemaAuto, true)))
	for _, naam := range []string{"typt", "onthuld", "beameronthuld", "artikelen", "slotvraag"} {
		s, _ := schermproef.Zend(t, speel(t, a, lesVan(t, titelAuto), zesMensen(""), 80, 24), speelstanden()[naam]...)
		schermproef.Past(t, s)
	}
}
