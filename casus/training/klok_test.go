package training_test

import (
	"testing"
	"time"

	"oliekan/casus/training"
)

func TestProgramma(t *testing.T) {
	m := methode(t)
	for _, l := range lessen(t) {
		for _, k := range training.Vormen() {
			delen := training.Programma(l, m, k.Vorm)
			som, momenten := 0, 0
			for _, d := range delen {
				som += d.Gepland
				if d.Gepland < 60 {
					t.Errorf("%s, %s: a part of %d s", l.Casus.Titel, k.Vorm, d.Gepland)
				}
				if d.Soort == training.Moment {
					momenten++
				}
			}
			if som != k.Minuten*60 || momenten != min(k.Momenten, len(l.Momenten)) {
				t.Errorf("%s, %s: %d s, %d moments", l.Casus.Titel, k.Vorm, som, momenten)
			}
		}
	}
}

// TestKiesMomentenRaaktElkeStap proves that a short session passes through every step that a long one does.
func TestKiesMomentenRaaktElkeStap(t *testing.T) {
	m := methode(t)
	for _, l := range lessen(t) {
		lang, kort := map[string]bool{}, map[string]bool{}
		for _, d := range training.Programma(l, m, training.Uitgebreid) {
			lang[string(d.Stap)] = true
		}
		for _, d := range training.Programma(l, m, training.Kort) {
			kort[string(d.Stap)] = true
		}
		if len(kort) != min(len(lang), 7) {
			t.Errorf("%s: %v of %v", l.Casus.Titel, kort, lang)
		}
	}
}

func TestKlok(t *testing.T) {
	s, k := begin(t, lessen(t)[0], gewoon())
	plan := s.Klok().Gepland
	tel := func(d time.Duration) {
		for d > 0 {
			stap := min(d, 700*time.Millisecond)
			k.verder(stap)
			s.Tel()
			d -= stap
		}
	}
	tel(90 * time.Second)
	if got := s.Klok().Gebruikt; got != 90 {
		t.Errorf("used %d s of 90", got)
	}
	k.verder(-time.Hour)
	if !s.Tel() {
		t.Error("a clock that was set back was not noticed")
	}
	k.verder(5 * time.Hour)
	if !s.Tel() || s.Klok().Gebruikt != 90 {
		t.Errorf("a clock that jumped ahead counts: %d s", s.Klok().Gebruikt)
	}
	s.Pauze()
	tel(30 * time.Second)
	if s.Klok().Gebruikt != 90 || s.Klok().Zin() != "pauze, de klok staat stil" {
		t.Errorf("a pause: %+v", s.Klok())
	}
	s.Pauze()
	tel(time.Duration(plan-90-30) * time.Second)
	if z := s.Klok().Zin(); z != "nog een minuut" {
		t.Errorf("half a minute left: %q", z)
	}
	tel(40 * time.Second)
	if z := s.Klok().Zin(); z != "de tijd is om, rond rustig af" {
		t.Errorf("over: %q", z)
	}
	s.ExtraTijd()
	if s.Klok().Gepland != plan+120 || s.Klok().Om() {
		t.Errorf("two minutes more: %+v", s.Klok())
	}
	if err := s.Volgende(); err != nil {
		t.Errorf("the clock keeps the group: %v", err)
	}
}

func TestHerplan(t *testing.T) {
	s, k := begin(t, lessen(t)[0], gewoon())
	if s.Herplan() {
		t.Error("planned anew without being late")
	}
	for range 12 * 60 {
		k.verder(time.Second)
		s.Tel()
	}
	laat := s.Uitloop()
	voor := som(s)
	if laat < 5 || !s.Herplan() {
		t.Fatalf("late by %d minutes", laat)
	}
	if na := som(s); na != voor-laat*60 {
		t.Errorf("%d s are left of %d, late by %d minutes", na, voor, laat)
	}
	if s.Uitloop() != 0 || s.Herplan() {
		t.Error("the next part pays for it again")
	}
	for range 3 * 60 * 60 {
		k.verder(time.Second)
		s.Tel()
	}
	s.Herplan()
	for _, d := range s.Training().Delen[1:] {
		if d.Gepland < 60 {
			t.Errorf("a part of %d s", d.Gepland)
		}
	}
}

// A group that is late when there is nothing left to divide stays late: saying that it is on time would be a lie.
func TestHerplanZonderTijd(t *testing.T) {
	s, k := begin(t, lessen(t)[0], training.Opzet{Vorm: training.Kort, Deelnemers: 6})
	for range 60 * 60 {
		k.verder(time.Second)
		s.Tel()
	}
	if !s.Herplan() || s.Uitloop() != 0 {
		t.Fatalf("late by %d minutes", s.Uitloop())
	}
	for range 60 * 60 {
		k.verder(time.Second)
		s.Tel()
	}
	if s.Herplan() || s.Uitloop() != 60 {
		t.Errorf("late by %d minutes, with nothing to divide", s.Uitloop())
	}
}

// som is the time planned for what comes after the part at hand.
func som(s *training.Spel) int {
	n := 0
	for _, d := range s.Training().Delen[s.Training().Plek+1:] {
		n += d.Gepland
	}
	return n
}
