package spelen

import (
	"math/rand"
	"reflect"
	"testing"
	"time"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/casus/training"
	"oliekan/tui/scherm"
	"oliekan/tui/schermproef"
)

// A session of 45 minutes with a clock that is set by hand: the time is told in words, nobody is cut off, what is late is
// divided again, and a clock that jumps counts for nothing.
func TestTrainingKlok(t *testing.T) {
	a := schermproef.AppOefen(t)
	w := &wekker{schermproef.NuStil()}
	a.Nu = w.nu
	s := speel(t, a, schermproef.LesVan(t, titelAuto), zesMensen(""), 80, 24)
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
	if got := schermproef.Sessies(t, a)[0].Delen[0].Gebruikt; got < 6*60 {
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
	for spel.Beeld().Soort != training.Afsluiting {
		verstrijk(4 * time.Minute)
		totaal += 4 * 60
		s, _ = schermproef.Zend(t, s, "space", "j", "enter", "pgdown")
	}
	verstrijk(5 * time.Minute)
	s, _ = schermproef.Zend(t, s, "end", "enter", "j")
	schermproef.Settle(t, s, s.(Spelen).Leave())
	got, gebruikt := schermproef.Sessies(t, a)[0], 0
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
			a := schermproef.AppOefen(t)
			s := speel(t, a, schermproef.LesVan(t, titelAuto), zesMensen("groep van Wietske"), 80, 24)
			s, _ = schermproef.Zend(t, s, totMoment(1)...)
			for _, k := range []string{"a", "d", "m", "l"} {
				s, _ = schermproef.Zend(t, s, k)
				s = schermproef.Typt(t, s, "Volgens Wietske Terpstra kan het", "enter", "esc")
			}
			s, _ = schermproef.Zend(t, s, "a")
			s = schermproef.Typt(t, s, "Wietske zegt ook dat het lukt als zij ")
			stop(t, s)
			schoneSchijf(t, a, "Wietske", "Terpstra")
			s = opentMet(t, Open(a, schermproef.Sessies(t, a)[0]), 80, 24)
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

// The example tells the whole reasoning, keeps nothing, and leads to a case to try.
func TestTrainingVoorbeeld(t *testing.T) {
	a := schermproef.AppOefen(t)
	var les casus.Les
	proef := NewBlad(nil, scherm.Hulp{Titel: "prepares"})
	s := opentMet(t, Voorbeeld(a, func(l casus.Les) scherm.Screen { les = l; return proef }), 80, 24)
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "Dit is een voorbeeld.", "hier wordt niets van bewaard")
	for s.(Spelen).spel.Beeld().Soort != training.Afsluiting {
		s, _ = schermproef.Zend(t, s, "pgdown")
		if b := s.(Spelen).spel.Beeld(); b.Soort == training.Moment {
			schermproef.Ziet(t, schermproef.Beeld(s, 80, 400), "Het tweetal", b.Vraag)
			schermproef.ZietNiet(t, schermproef.Beeld(s, 80, 400), "Jullie en het tweetal", "antwoord van de groep")
		}
	}
	s, root := schermproef.Zend(t, s, "end", "enter")
	if o, ok := schermproef.Geopend(root).(Blad); !ok || o.hulp.Titel != "prepares" || les.Casus.ID == "" || les.Casus.ID == s.(Spelen).spel.Training().Casus {
		t.Errorf("no other case to try: %v", root)
	}
	if ts := schermproef.Sessies(t, a); len(ts) != 0 {
		t.Errorf("kept: %+v", ts)
	}
	schermproef.Settle(t, s, s.(Spelen).Leave())
}

// The second scan masks what slipped through: the session takes that over, and goes on with what was done meanwhile.
func TestTrainingNagelopen(t *testing.T) {
	a := schermproef.AppOefen(t)
	s := speel(t, a, schermproef.LesVan(t, titelAuto), zesMensen("introductie"), 80, 24)
	x := s.(Spelen)
	als := x.spel.Training()
	als.Groep = anoniem.UitOpslag("[weggehaald]")
	s, _ = schermproef.Zend(t, s, scherm.SessieMsg{ID: als.ID, T: als, Anders: true, Err: nil})
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "[weggehaald] · 6 deelnemers", "nog iets herkenbaars verborgen")
	nieuw := x.spel.Training()
	x.s.Zet(nieuw)
	als.Groep = anoniem.UitOpslag("iets ouds")
	s, _ = schermproef.Zend(t, s, scherm.SessieMsg{ID: als.ID, T: als, Anders: true, Err: nil})
	schermproef.ZietNiet(t, schermproef.Beeld(s, 80, 23), "iets ouds")
}

// Whatever keys are pressed, nothing breaks, and what is on disk is what the screen holds.
func TestTrainingAap(t *testing.T) {
	keys := []string{
		"a", "d", "m", "l", "o", "w", "b", "g", "p", "t", "h", "+", "-", "1", "3", "enter", "enter", "esc", "esc", "up", "down", "down", "down",
		"pgdown", "pgdown", "pgup", "space", "space", "j", "j", "delete", "backspace", "f5", "home", "end", "left", "right", "ctrl+z", "x",
	}
	for zaad := range int64(4) {
		a := schermproef.AppOefen(t)
		s := speel(t, a, schermproef.LesVan(t, titelNeef), zesMensen(""), 80, 24)
		toeval := rand.New(rand.NewSource(zaad))
		for range 300 {
			k := keys[toeval.Intn(len(keys))]
			if k == "esc" && s.(Spelen).invoer == "" && s.(Spelen).kiest == kiestNiets {
				continue // it would leave
			}
			if s.(Spelen).klaar {
				break
			}
			s, _ = schermproef.Zend(t, s, k)
			_ = schermproef.Beeld(s, 40+toeval.Intn(80), 9+toeval.Intn(30))
		}
		schermproef.Settle(t, s, s.(Spelen).Leave())
		if got, wil := schermproef.Sessies(t, a)[0], s.(Spelen).spel.Training(); !reflect.DeepEqual(got.Teksten(), wil.Teksten()) || got.Plek != wil.Plek {
			t.Errorf("seed %d: on disk %+v, on screen %+v", zaad, got, wil)
		}
	}
}
