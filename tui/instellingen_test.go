package tui

import (
	"context"
	"errors"
	"slices"
	"testing"

	tea "charm.land/bubbletea/v2"
)

func instelscherm(t testing.TB) Screen {
	t.Helper()
	s := NewInstellingen(newApp(t))
	s.database = "/thuis/oliekan/oliekan.db"
	return s
}

func TestInstellingenGouden(t *testing.T) {
	goudenSchermen(t, func(t *testing.T) Screen { return instelscherm(t) })
}

func TestInstellingenPast(t *testing.T) {
	s, _ := zend(t, instelscherm(t), tea.WindowSizeMsg{Width: 60, Height: 20})
	past(t, s)
	s, _ = zend(t, s, "end")
	past(t, s)
}

func TestInstellingenThema(t *testing.T) {
	a := newApp(t)
	s := start(t, NewInstellingen(a), 80, 23, NewStyles(ThemaAuto, true))
	tests := []struct {
		toetsen []tea.Msg
		wil     Thema
	}{
		{[]tea.Msg{"down", "enter"}, ThemaLicht},
		{[]tea.Msg{"down", "down", "enter"}, ThemaContrast},
		{[]tea.Msg{"home", "enter"}, ThemaAuto},
		{[]tea.Msg{tea.MouseClickMsg{X: 5, Y: 5}}, ThemaDonker},
	}
	for _, tt := range tests {
		var root []tea.Msg
		s, root = zend(t, s, tt.toetsen...)
		if !slices.Contains(root, tea.Msg(themaMsg{tt.wil})) {
			t.Errorf("%v gives %v, want theme %q", tt.toetsen, root, tt.wil)
		}
		if got, err := a.Bureau.Herinner(context.Background(), ThemaSleutel); err != nil || got != string(tt.wil) {
			t.Errorf("remembered %q (%v), want %q", got, err, tt.wil)
		}
	}
	st := NewStyles(ThemaContrast, true)
	ziet(t, s.View(80, 23, &st).Body, "✓ nu in gebruik")
}

func TestInstellingenZegtWaarAllesIs(t *testing.T) {
	a := newApp(t)
	s := start(t, NewInstellingen(a), 80, 60, NewStyles(ThemaAuto, true))
	ziet(t, beeld(s, 300, 60), a.DB.Pad(), a.Config, "versie 1.0.0", "regels uit", "uitgezocht op 21 november 2026",
		"niet van Stimulansz en ook niet door Stimulansz goedgekeurd", "EUPL-1.2")
	a.ConfigFout = errors.New("kapot")
	ziet(t, beeld(s, 300, 60), "kapot", "Tot die tijd geldt de standaard.")
	a.Config = ""
	ziet(t, beeld(s, 300, 60), "Geef het pad met --config.")
}

func TestInstellingenLeestVerder(t *testing.T) {
	s, _ := zend(t, instelscherm(t), tea.WindowSizeMsg{Width: 40, Height: 9})
	zietNiet(t, beeld(s, 40, 9), "EUPL-1.2")
	s, _ = zend(t, s, "end", "pgdown", "pgdown", "pgdown", "pgdown", "pgdown")
	ziet(t, beeld(s, 40, 9), "EUPL-1.2")
	s, root := zend(t, s, "enter")
	if len(root) > 0 {
		t.Errorf("enter chooses a theme that is not in view: %v", root)
	}
	ziet(t, beeld(s, 40, 9), "> contrast")
	for range 4 {
		s, _ = zend(t, s, tea.MouseWheelMsg{Button: tea.MouseWheelUp})
	}
	ziet(t, beeld(s, 40, 9), "> volgt het venster")
}

func TestInstellingenZegtWatOpHandoutsStaat(t *testing.T) {
	a := newApp(t)
	a.Instellingen.Gemeente, a.Instellingen.Logo = "Duinrade", "/thuis/oliekan/logo.png"
	s := start(t, NewInstellingen(a), 80, 60, NewStyles(ThemaAuto, true))
	ziet(t, beeld(s, 120, 60), "De naam van de gemeente staat er niet op.", "Het logo: /thuis/oliekan/logo.png")
	a.Instellingen.GemeenteOpHandouts = true
	s = start(t, NewInstellingen(a), 80, 60, NewStyles(ThemaAuto, true))
	ziet(t, beeld(s, 120, 60), "De gemeente: Duinrade.")
}
