package training

import (
	"bytes"
	"context"
	"io/fs"
	"os"
	"path/filepath"
	"testing"
	"time"

	"oliekan/casus"
	"oliekan/casus/oefen"
	"oliekan/casus/training"
	"oliekan/tui/scherm"
	"oliekan/tui/schermproef"
	"oliekan/tui/schermproef/druk"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
)

// appOefen is newApp with the oefencasussen of the program.
func appOefen(t testing.TB) *scherm.App {
	t.Helper()
	a := schermproef.NewApp(t)
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
func speel(t testing.TB, a *scherm.App, l casus.Les, o training.Opzet, breed, hoog int) scherm.Screen {
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
	return schermproef.Start(t, s, breed, hoog-1, scherm.NewStyles(scherm.ThemaAuto, true))
}

// wekker is a clock that is set by hand.
type wekker struct{ t time.Time }

func (w *wekker) nu() time.Time { return w.t }

// sessies reads what is on disk.
func sessies(t testing.TB, a *scherm.App) []training.Training {
	t.Helper()
	ts, err := a.DB.Trainingen(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return ts
}

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

// From the list of sessions to a session and back, with keys only.
func TestTrainingHeleWeg(t *testing.T) {
	a := appOefen(t)
	r := scherm.NewRoot(NewTrainingen(a), scherm.ThemaAuto)
	m, cmd := r.Update(tea.WindowSizeMsg{Width: 80, Height: 24})
	r = schermproef.SettleRoot(t, m.(scherm.Root), tea.Batch(cmd, r.Init()))
	stuur := func(keys ...tea.Msg) {
		for _, k := range keys {
			if naam, ok := k.(string); ok {
				k = druk.Toets(naam)
			}
			m, cmd := r.Update(k)
			r = schermproef.SettleRoot(t, m.(scherm.Root), cmd)
		}
	}
	op := func(teksten ...string) {
		t.Helper()
		schermproef.Ziet(t, ansi.Strip(r.View().Content), teksten...)
	}
	op("Er zijn nog geen sessies", "Eerst een voorbeeld")
	stuur("n", "m")
	op("moeilijkheid (m): makkelijk", "Een auto van duizend euro", "3 casussen")
	for r.Top().(Trainingkeus).gehad[r.Top().(Trainingkeus).lijst.Cursor].Casus.Titel.String() != titelAuto {
		stuur("down")
	}
	stuur("enter", "end", "down", "down", "down", "down", "8", "down")
	stuur(druk.Letters("groep van Annelies")...)
	op("Deelnemers: ← 8 →", "Annelies → [PERSOON-1]")
	stuur("down", "enter")
	op("De situatie", "groep van [PERSOON-1] · 8 deelnemers")
	stuur("pgdown", "a")
	stuur(druk.Letters("Met de fiets, denkt Annelies.")...)
	stuur("enter", "esc", "space")
	op("de groep: Met de", "Het tweetal", "De deskundige")
	stuur("enter", "pgdown")
	op("Moment 2 van 7")
	stuur("esc")
	op("Nieuwe sessie", "groep van [PERSOON-1]", "nog bezig, bij moment 2 van 7", "De sessie is bewaard.", "Aanleiding: groepen dachten meestal hetzelfde")
	stuur("down", "down", "enter")
	op("Moment 2 van 7", "Jullie gaan verder")
	stuur("pgup", "end")
	op("de groep: Met de")
	stuur("esc", "delete")
	op("Deze sessie verwijderen?")
	stuur("n")
	op("Niets verwijderd.")
	stuur("delete", "j")
	op("De sessie is verwijderd.", "Er zijn nog geen sessies")
	if ts := sessies(t, a); len(ts) != 0 {
		t.Errorf("still there: %+v", ts)
	}
}

// A session of 45 minutes with a clock that is set by hand: the time is told in words, nobody is cut off, what is late is
// divided again, and a clock that jumps counts for nothing.
func TestTrainingKlok(t *testing.T) {
	a := appOefen(t)
	w := &wekker{schermproef.NuStil()}
	a.Nu = w.nu
	s := speel(t, a, lesVan(t, titelAuto), zesMensen(""), 80, 24)
	spel := s.(Spelen).spel
	verstrijk := func(d time.Duration) {
		for ; d > 0; d -= time.Second {
			w.t = w.t.Add(time.Second)
			s, _ = schermproef.Zend(t, s, klokMsg{spel.Training().ID})
		}
	}
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "nog 4 van 4 minuten")
	verstrijk(3 * time.Minute)
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "nog een minuut", "Nog een minuut.")
	verstrijk(time.Minute)
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "de tijd is om, rond rustig af")
	verstrijk(3 * time.Minute)
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "3 minuten over de tijd, rond rustig af · bewaard")
	later, _ := schermproef.Zend(t, s, "pgdown")
	schermproef.Ziet(t, schermproef.Beeld(later, 80, 23), "3 min uitloop", "Jullie lopen 3 minuten uit.")
	s, _ = schermproef.Zend(t, later, "pgup")
	if got := sessies(t, a)[0].Delen[0].Gebruikt; got < 6*60 {
		t.Errorf("on disk only %d seconds are used", got)
	}
	s, _ = schermproef.Zend(t, s, "h")
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "De tijd die over is, is opnieuw verdeeld.")
	s, _ = schermproef.Zend(t, s, "h", "pgdown")
	schermproef.ZietNiet(t, schermproef.Beeld(s, 80, 23), "uitloop")
	s, _ = schermproef.Zend(t, s, "t")
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "Er zijn twee minuten bij.")
	over := spel.Klok().Rest
	w.t = w.t.Add(3 * time.Hour)
	s, _ = schermproef.Zend(t, s, klokMsg{spel.Training().ID})
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "De klok maakte een sprong.")
	w.t = w.t.Add(-5 * time.Hour)
	s, _ = schermproef.Zend(t, s, klokMsg{spel.Training().ID}, "p")
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "pauze, de klok staat stil")
	verstrijk(10 * time.Minute)
	if got := spel.Klok().Rest; got != over {
		t.Errorf("%d seconds left, was %d", got, over)
	}
	s, _ = schermproef.Zend(t, s, "p")
	totaal := 7 * 60
	for spel.Beeld().Soort != training.Slot {
		verstrijk(4 * time.Minute)
		totaal += 4 * 60
		s, _ = schermproef.Zend(t, s, "space", "j", "enter", "pgdown")
	}
	verstrijk(5 * time.Minute)
	s, _ = schermproef.Zend(t, s, "end", "enter", "j")
	schermproef.Settle(t, s, s.(Spelen).Leave())
	got, gebruikt := sessies(t, a)[0], 0
	for _, d := range got.Delen {
		gebruikt += d.Gebruikt
	}
	if !got.Klaar || gebruikt != totaal+5*60 || gebruikt < 40*60 {
		t.Errorf("over: %v, used %d seconds, want %d", got.Klaar, gebruikt, totaal+300)
	}
}

// Whoever is stopped halfway goes on with everything that was typed, and no name is on disk.
func TestTrainingHalfWeg(t *testing.T) {
	for naam, stop := range map[string]func(t *testing.T, s scherm.Screen){
		"esc": func(t *testing.T, s scherm.Screen) {
			s, _ = schermproef.Zend(t, s, "esc", "esc")
			schermproef.Settle(t, s, s.(Spelen).Leave())
		},
		"signal": func(t *testing.T, s scherm.Screen) { schermproef.Settle(t, s, s.(Spelen).Leave()) },
		"kill": func(t *testing.T, s scherm.Screen) {
			schermproef.Zend(t, s, sessiepauzeMsg{s.(Spelen).id(), s.(Spelen).tik})
			_ = s.(Spelen).slot.Close()
		},
	} {
		t.Run(naam, func(t *testing.T) {
			a := appOefen(t)
			s := speel(t, a, lesVan(t, titelAuto), zesMensen("groep van Wietske"), 80, 24)
			s, _ = schermproef.Zend(t, s, totMoment(1)...)
			for _, k := range []string{"a", "d", "m", "l"} {
				s, _ = schermproef.Zend(t, s, k)
				s = schermproef.Typt(t, s, "Volgens Wietske Terpstra kan het", "enter", "esc")
			}
			s, _ = schermproef.Zend(t, s, "a")
			s = schermproef.Typt(t, s, "Wietske zegt ook dat het lukt als zij ")
			stop(t, s)
			schoneSchijf(t, a, "Wietske", "Terpstra")
			s = opentMet(t, openSessie(a, sessies(t, a)[0]), 80, 24)
			schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "Moment 1 van 7", "zegt ook dat het lukt als zij", "Jullie gaan verder", "Eerst jullie zelf")
			schermproef.Ziet(t, schermproef.Beeld(s, 80, 400), "de groep: Volgens [PERSOON")
			if b := s.(Spelen).spel.Beeld(); len(b.Antwoorden) != 2 || len(b.Minderheid) != 1 {
				t.Errorf("%+v", b)
			}
			s, _ = schermproef.Zend(t, s, "esc", "space")
			schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "Hier staat nog een halve tekst.")
			s, _ = schermproef.Zend(t, s, "enter", "esc", "space")
			schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "Naast elkaar")
		})
	}
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
