package schermproef

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"oliekan/casus"
	"oliekan/casus/oefen"
	"oliekan/casus/training"
	"oliekan/tui/scherm"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/exp/golden"
)

// AppOefen is NewApp with the oefencasussen of the program.
func AppOefen(t testing.TB) *scherm.App {
	t.Helper()
	a := NewApp(t)
	ls, err := oefen.Compleet()
	if err != nil {
		t.Fatal(err)
	}
	var cs []casus.Casus
	for _, l := range ls {
		cs = append(cs, l.Casus)
	}
	a.LaadOefen = func() error { return a.DB.LaadOefen(context.Background(), "training", cs) }
	if err := a.LaadOefen(); err != nil {
		t.Fatal(err)
	}
	return a
}

// LesVan is the lesson with a title.
func LesVan(t testing.TB, titel string) casus.Les {
	t.Helper()
	ls, err := oefen.Compleet()
	if err != nil {
		t.Fatal(err)
	}
	for _, l := range ls {
		if l.Casus.Titel.String() == titel {
			return l
		}
	}
	t.Fatalf("no case %q", titel)
	return casus.Les{}
}

// Sessies reads the sessions that are on disk.
func Sessies(t testing.TB, a *scherm.App) []training.Training {
	t.Helper()
	ts, err := a.DB.Trainingen(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return ts
}

// GeopendDoor is the screen that a command opens, nil if it opens none.
func GeopendDoor(cmd tea.Cmd) scherm.Screen {
	if o, ok := cmd().(scherm.OpenMsg); ok {
		return o.Screen
	}
	return nil
}

// PerMaat compares a screen with its goldens in three windows.
func PerMaat(t *testing.T, naam string, maak func(t *testing.T, breed, hoog int) scherm.Screen) {
	t.Helper()
	for _, m := range []struct{ breed, hoog int }{{40, 10}, {80, 24}, {120, 40}} {
		t.Run(fmt.Sprintf("%s/%dx%d", strings.ReplaceAll(naam, " ", "-"), m.breed, m.hoog), func(t *testing.T) {
			golden.RequireEqual(t, ansi.Strip(Venster(maak(t, m.breed, m.hoog), scherm.ThemaAuto, true, m.breed, m.hoog)))
		})
	}
}
