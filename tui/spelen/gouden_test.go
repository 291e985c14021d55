package spelen

import (
	"testing"

	"oliekan/tui/scherm"
	"oliekan/tui/schermproef"
	"oliekan/tui/schermproef/druk"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/exp/golden"
)

// speelstanden are the places of a session of which there is a golden.
func speelstanden() map[string][]tea.Msg {
	met := func(n int, meer ...tea.Msg) []tea.Msg { return append(totMoment(n), meer...) }
	return map[string][]tea.Msg{
		"opening":       nil,
		"peiling":       {"v", "2", "down", "4"},
		"beamerpeiling": {"v", "2", "f5", "down"},
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
	anderen := schermproef.Sessies(t, a) // those of this test itself come to it
	for naam, keys := range speelstanden() {
		schermproef.PerMaat(t, naam, func(t *testing.T, breed, hoog int) scherm.Screen {
			s := speel(t, a, schermproef.LesVan(t, titelAuto), zesMensen("introductie"), breed, hoog).(Spelen)
			s.alle = anderen
			x, _ := schermproef.Zend(t, s, keys...)
			return x
		})
	}
	for _, th := range schermproef.Themas() {
		t.Run(th.Naam, func(t *testing.T) {
			s, _ := schermproef.Zend(t, speel(t, a, schermproef.LesVan(t, titelAuto), zesMensen("introductie"), 80, 24), speelstanden()["onthuld"]...)
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
	s := speel(t, a, schermproef.LesVan(t, titelAuto), zesMensen(""), 80, 24)
	s, _ = schermproef.Zend(t, s, totMoment(2)...)
	for naam, blad := range map[string]func() scherm.Screen{
		"uitslag":  func() scherm.Screen { return schermproef.GeopendDoor(Uitslag(a, ts[1].ID)) },
		"bezig":    func() scherm.Screen { return schermproef.GeopendDoor(Uitslag(a, ts[0].ID)) },
		"rollen":   func() scherm.Screen { _, r := schermproef.Zend(t, s, "r"); return schermproef.Geopend(r) },
		"terug":    func() scherm.Screen { _, r := schermproef.Zend(t, s, "k"); return schermproef.Geopend(r) },
		"notities": func() scherm.Screen { _, r := schermproef.Zend(t, s, "n", "j"); return schermproef.Geopend(r) },
	} {
		schermproef.PerMaat(t, naam, func(t *testing.T, breed, hoog int) scherm.Screen {
			return schermproef.Start(t, blad(), breed, hoog-1, scherm.NewStyles(scherm.ThemaAuto, true))
		})
	}
	t.Run("alles", func(t *testing.T) {
		golden.RequireEqual(t, schermproef.Beeld(schermproef.Start(t, schermproef.GeopendDoor(Uitslag(a, ts[1].ID)), 80, 400, scherm.NewStyles(scherm.ThemaAuto, true)), 80, 400))
	})
}

func TestSpelenPast(t *testing.T) {
	a := schermproef.AppOefen(t)
	for _, naam := range []string{"typt", "peiling", "beamerpeiling", "onthuld", "beameronthuld", "artikelen", "slotvraag"} {
		s, _ := schermproef.Zend(t, speel(t, a, schermproef.LesVan(t, titelAuto), zesMensen(""), 80, 24), speelstanden()[naam]...)
		schermproef.Past(t, s)
	}
}
