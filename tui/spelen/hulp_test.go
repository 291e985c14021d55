package spelen

import (
	"bytes"
	"io/fs"
	"os"
	"path/filepath"
	"testing"
	"time"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/casus/training"
	"oliekan/tui/scherm"
	"oliekan/tui/schermproef"

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
	s, err := Begin(a, training.Gegevens{Methode: a.Methode, Masker: a.Masker(), Les: l, Nu: a.Nu}, o)
	if err != nil {
		t.Fatal(err)
	}
	if s.slot != nil {
		t.Cleanup(func() { _ = s.slot.Close() })
	}
	return schermproef.Start(t, s, breed, hoog-1, scherm.NewStyles(scherm.ThemaAuto, true))
}

// wekker is a clock that is set by hand.
type wekker struct{ t time.Time }

func (w *wekker) nu() time.Time { return w.t }

// opentMet is the screen that a command opens, in a window.
func opentMet(t testing.TB, cmd tea.Cmd, breed, hoog int) scherm.Screen {
	t.Helper()
	msg := cmd()
	o, ok := msg.(scherm.OpenMsg)
	if !ok {
		t.Fatalf("does not open: %v", msg)
	}
	if s, ok := o.Screen.(Spelen); ok && s.slot != nil {
		t.Cleanup(func() { _ = s.slot.Close() })
	}
	return schermproef.Start(t, o.Screen, breed, hoog-1, scherm.NewStyles(scherm.ThemaAuto, true))
}

// afgespeeld plays a session to its end.
func afgespeeld(t testing.TB, a *scherm.App, titel, groep string) {
	t.Helper()
	s := speel(t, a, schermproef.LesVan(t, titel), zesMensen(groep), 80, 24)
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
	a := schermproef.AppOefen(t)
	afgespeeld(t, a, titelAuto, "team inkomen")
	afgespeeld(t, a, titelAuto, "introductie november")
	s := speel(t, a, schermproef.LesVan(t, titelNeef), zesMensen(""), 80, 24)
	s, _ = schermproef.Zend(t, s, totMoment(3)...)
	schermproef.Settle(t, s, s.(Spelen).Leave())
	return a
}

// schoneSchijf fails when a word is in any file of the database.
func schoneSchijf(t testing.TB, a *scherm.App, woorden ...string) {
	t.Helper()
	err := filepath.WalkDir(filepath.Dir(a.DB.Pad()), func(pad string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		b, err := os.ReadFile(pad)
		for _, w := range woorden {
			if bytes.Contains(b, []byte(w)) {
				t.Errorf("%q is in %s", w, filepath.Base(pad))
			}
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}
