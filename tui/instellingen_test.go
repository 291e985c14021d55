package tui

import (
	"context"
	"errors"
	"slices"
	"testing"

	"oliekan/tui/scherm"
	"oliekan/tui/schermproef"

	tea "charm.land/bubbletea/v2"
)

func instelscherm(t testing.TB) scherm.Screen {
	t.Helper()
	s := NewInstellingen(schermproef.NewApp(t))
	s.database = "/thuis/oliekan/oliekan.db"
	return s
}

func TestInstellingenGouden(t *testing.T) {
	schermproef.GoudenSchermen(t, func(t *testing.T) scherm.Screen { return instelscherm(t) })
}

func TestInstellingenPast(t *testing.T) {
	s, _ := schermproef.Zend(t, instelscherm(t), tea.WindowSizeMsg{Width: 60, Height: 20})
	schermproef.Past(t, s)
	s, _ = schermproef.Zend(t, s, "end")
	schermproef.Past(t, s)
}

func TestInstellingenThema(t *testing.T) {
	a := schermproef.NewApp(t)
	s := schermproef.Start(t, NewInstellingen(a), 80, 23, scherm.NewStyles(scherm.ThemaAuto, true))
	tests := []struct {
		toetsen []tea.Msg
		wil     scherm.Thema
	}{
		{[]tea.Msg{"down", "enter"}, scherm.ThemaLicht},
		{[]tea.Msg{"down", "down", "enter"}, scherm.ThemaContrast},
		{[]tea.Msg{"home", "enter"}, scherm.ThemaAuto},
		{[]tea.Msg{tea.MouseClickMsg{X: 5, Y: 5}}, scherm.ThemaDonker},
	}
	for _, tt := range tests {
		var root []tea.Msg
		s, root = schermproef.Zend(t, s, tt.toetsen...)
		if !slices.Contains(root, tea.Msg(scherm.ThemaMsg{Thema: tt.wil})) {
			t.Errorf("%v gives %v, want theme %q", tt.toetsen, root, tt.wil)
		}
		if got, err := a.Bureau.Herinner(context.Background(), scherm.ThemaSleutel); err != nil || got != string(tt.wil) {
			t.Errorf("remembered %q (%v), want %q", got, err, tt.wil)
		}
	}
	st := scherm.NewStyles(scherm.ThemaContrast, true)
	schermproef.Ziet(t, s.View(80, 23, &st).Body, "✓ nu in gebruik")
}

func TestInstellingenZegtWaarAllesIs(t *testing.T) {
	a := schermproef.NewApp(t)
	s := schermproef.Start(t, NewInstellingen(a), 80, 60, scherm.NewStyles(scherm.ThemaAuto, true))
	schermproef.ZietPad(t, schermproef.Beeld(s, 300, 60), "", a.DB.Pad())
	schermproef.Ziet(t, schermproef.Beeld(s, 300, 60), a.Config, "versie 1.0.0", "regels uit", "Dit is het wettenkader van 21 november 2026 (ingebouwd).",
		"niet van Stimulansz en ook niet door Stimulansz goedgekeurd", "EUPL-1.2")
	a.ConfigFout = errors.New("kapot")
	schermproef.Ziet(t, schermproef.Beeld(s, 300, 60), "kapot", "Tot die tijd geldt de standaard.")
	a.Config = ""
	schermproef.Ziet(t, schermproef.Beeld(s, 300, 60), "Geef het pad met --config.")
}

func TestInstellingenLeestVerder(t *testing.T) {
	s, _ := schermproef.Zend(t, instelscherm(t), tea.WindowSizeMsg{Width: 40, Height: 9})
	schermproef.ZietNiet(t, schermproef.Beeld(s, 40, 9), "EUPL-1.2")
	s, _ = schermproef.Zend(t, s, "end", "pgdown", "pgdown", "pgdown", "pgdown", "pgdown")
	schermproef.Ziet(t, schermproef.Beeld(s, 40, 9), "EUPL-1.2")
	s, root := schermproef.Zend(t, s, "enter")
	if len(root) > 0 {
		t.Errorf("enter chooses a theme that is not in view: %v", root)
	}
	schermproef.Ziet(t, schermproef.Beeld(s, 40, 9), "> contrast")
	for range 4 {
		s, _ = schermproef.Zend(t, s, tea.MouseWheelMsg{Button: tea.MouseWheelUp})
	}
	schermproef.Ziet(t, schermproef.Beeld(s, 40, 9), "> volgt het venster")
}

func TestInstellingenZegtWatOpHandoutsStaat(t *testing.T) {
	a := schermproef.NewApp(t)
	a.Instellingen.Gemeente, a.Instellingen.Logo = "Duinrade", "/thuis/oliekan/logo.png"
	s := schermproef.Start(t, NewInstellingen(a), 80, 60, scherm.NewStyles(scherm.ThemaAuto, true))
	schermproef.Ziet(t, schermproef.Beeld(s, 120, 60), "De naam van de gemeente staat er niet op.", "Het logo: /thuis/oliekan/logo.png")
	a.Instellingen.GemeenteOpHandouts = true
	s = schermproef.Start(t, NewInstellingen(a), 80, 60, scherm.NewStyles(scherm.ThemaAuto, true))
	schermproef.Ziet(t, schermproef.Beeld(s, 120, 60), "De gemeente: Duinrade.")
}
