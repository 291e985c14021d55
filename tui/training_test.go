package tui

import (
	"context"
	"testing"
	"time"

	"oliekan/casus"
	"oliekan/casus/oefen"
	"oliekan/casus/training"
)

// appOefen is newApp with the oefencasussen of the program.
func appOefen(t testing.TB) *App {
	t.Helper()
	a := newApp(t)
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

// lesVan is the lesson with a title.
func lesVan(t testing.TB, titel string) casus.Les {
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

// speel begins a session and opens it in a window, foot line included.
func speel(t testing.TB, a *App, l casus.Les, o training.Opzet, breed, hoog int) Screen {
	t.Helper()
	spel, err := training.Begin(training.Gegevens{Methode: a.Methode, Masker: a.Masker(), Les: l, Nu: a.Nu}, o)
	if err != nil {
		t.Fatal(err)
	}
	s, err := eersteKeer(context.Background(), a, spel, l)
	if err != nil {
		t.Fatal(err)
	}
	if s.slot != nil {
		t.Cleanup(func() { _ = s.slot.Close() })
	}
	return start(t, s, breed, hoog-1, NewStyles(ThemaAuto, true))
}

// wekker is a clock that is set by hand.
type wekker struct{ t time.Time }

func (w *wekker) nu() time.Time { return w.t }
