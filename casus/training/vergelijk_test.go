package training_test

import (
	"reflect"
	"testing"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/casus/training"
	"oliekan/toets"
)

// oordelen is a session with judgements at steps: of the pair, then of the expert.
func oordelen(per map[toets.StapID][2]training.Oordeel) training.Training {
	n := training.Training{Delen: []training.Deel{{Soort: training.Opening}}}
	for stap, o := range per {
		n.Delen = append(n.Delen, training.Deel{Soort: training.Moment, Stap: stap, Tweetal: o[0], Expert: o[1]})
	}
	n.Delen = append(n.Delen, training.Deel{Soort: training.Afsluiting})
	return n
}

func TestStapscores(t *testing.T) {
	ts := []training.Training{
		oordelen(map[toets.StapID][2]training.Oordeel{
			toets.StapEffect: {training.Gelijk, training.Gelijk}, toets.StapBesluit: {training.Anders, ""}, toets.StapOplossing: {},
		}),
		oordelen(map[toets.StapID][2]training.Oordeel{
			toets.StapEffect: {training.Deels, ""}, toets.StapBesluit: {training.Deels, training.Deels},
		}),
	}
	wil := []training.Stapscore{
		{Stap: toets.StapBesluit, Tweetal: training.Overeenkomst{Gemiddeld: .25, N: 2}, Expert: training.Overeenkomst{Gemiddeld: .5, N: 1}},
		{Stap: toets.StapEffect, Tweetal: training.Overeenkomst{Gemiddeld: .75, N: 2}, Expert: training.Overeenkomst{Gemiddeld: 1, N: 1}},
	}
	if got := training.Stapscores(ts); !reflect.DeepEqual(got, wil) {
		t.Errorf("the hardest first: got %+v", got)
	}
	if got := training.Stapscores(nil); got != nil {
		t.Errorf("out of nothing: %+v", got)
	}
	if got := (training.Stapscore{}).Samen(); got != 0 {
		t.Errorf("together without judgements: %v", got)
	}
}

// After the reveal a group sees what other groups thought about the same moment of the same case, and before it nothing.
func TestAndereGroepen(t *testing.T) {
	l := lessen(t)[0]
	speel := func(groep, maand string, onthul bool) training.Training {
		s, _ := begin(t, l, training.Opzet{Vorm: training.Gewoon, Deelnemers: 6, Groep: anoniem.NieuwRuw(groep)})
		if err := s.Volgende(); err != nil {
			t.Fatal(err)
		}
		if _, err := s.Zeg(training.VeldAntwoord, anoniem.NieuwRuw("wij van groep "+groep)); err != nil {
			t.Fatal(err)
		}
		if onthul {
			if err := s.Onthul(); err != nil {
				t.Fatal(err)
			}
		}
		n := s.Training()
		n.Maand = maand
		return n
	}
	ander := speel("a", "2026-09", true)
	ander.Casus = casus.NieuwID()
	ts := []training.Training{speel("a", "2026-09", true), speel("b", "2026-10", true), speel("c", "2026-11", false), ander}
	s, _ := begin(t, l, gewoon())
	if err := s.Volgende(); err != nil {
		t.Fatal(err)
	}
	if got := s.Anderen(ts); got != nil {
		t.Errorf("before the reveal: %+v", got)
	}
	if err := s.Onthul(); err != nil {
		t.Fatal(err)
	}
	got := s.Anderen(append(ts, s.Training()))
	if len(got) != 2 || got[0].Maand != "2026-10" || got[1].Maand != "2026-09" {
		t.Fatalf("got %+v", got)
	}
	laatste := got[0].Antwoorden[len(got[0].Antwoorden)-1]
	if laatste.Label != "wij van groep b" {
		t.Errorf("answer %q", laatste.Label)
	}
}
