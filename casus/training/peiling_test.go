package training_test

import (
	"errors"
	"fmt"
	"math"
	"testing"

	"oliekan/casus/anoniem"
	"oliekan/casus/training"
)

// naarSlot plays a session to its end.
func naarSlot(t *testing.T, s *training.Spel) {
	t.Helper()
	for s.Beeld().Soort != training.Afsluiting {
		_ = s.Onthul() // at the opening there is nothing to reveal
		if err := s.Volgende(); err != nil {
			t.Fatal(err)
		}
	}
}

func TestZetPeiling(t *testing.T) {
	s, _ := begin(t, lessen(t)[0], gewoon()) // six participants
	p := methode(t).Peiling()
	zet := func(m training.Meting, vraag, antwoord string, n int, wil error) {
		t.Helper()
		if err := s.ZetPeiling(training.Peilplek{Meting: m, Vraag: vraag, Antwoord: antwoord}, n); !errors.Is(err, wil) {
			t.Errorf("%s, %s, %s, %d: %v, want %v", m, vraag, antwoord, n, err, wil)
		}
	}
	zet(training.MetingVoor, "kennis", "beetje", 4, nil)
	zet(training.MetingVoor, "kennis", "niet", 3, training.ErrTeVeel)
	zet(training.MetingVoor, "kennis", "niet", 2, nil)
	zet(training.MetingVoor, "kennis", "niet", -1, nil) // what cannot be changes nothing
	zet(training.MetingVoor, "gedrag", "helemaal", 6, nil)
	zet(training.MetingVoor, "gedrag", "helemaal", 0, nil) // taken back
	zet(training.MetingVoor, "geluk", "niet", 1, training.ErrPlek)
	zet(training.MetingVoor, "kennis", "misschien", 1, training.ErrPlek)
	zet(training.MetingNa, "kennis", "niet", 1, training.ErrPlek)
	zet("ooit", "kennis", "niet", 1, training.ErrPlek)
	naarSlot(t, s)
	zet(training.MetingVoor, "kennis", "niet", 1, training.ErrPlek)
	zet(training.MetingNa, "kennis", "helemaal", 5, nil)
	// Somebody left: what was counted before stays.
	if err := s.ZetDeelnemers(5); err != nil {
		t.Error(err)
	}
	n := s.Training()
	if err := n.Valideer(); err != nil {
		t.Error(err)
	}
	voor, na := n.Peiling(p, training.MetingVoor), n.Peiling(p, training.MetingNa)
	if len(voor) != 3 || voor[0].Aantal() != 6 || voor[0].Stemmen[0] != 2 || voor[0].Stemmen[1] != 4 || voor[2].Aantal() != 0 {
		t.Errorf("before: %+v", voor)
	}
	if got := na[0].Gemiddeld() - voor[0].Gemiddeld(); got < 2.33 || got > 2.34 { // 4 against 10/6
		t.Errorf("the difference is %.3f", got)
	}
}

func TestTelPeiling(t *testing.T) {
	s, _ := begin(t, lessen(t)[0], gewoon()) // six participants
	p := methode(t).Peiling()
	stemmen := func() []int { return s.Training().Peiling(p, training.MetingVoor)[0].Stemmen }
	for _, x := range []struct {
		tel []int
		wil error
		na  string
	}{
		{[]int{0, 4, 2, 0}, nil, "[0 4 2 0]"},
		{[]int{6, 1, 0, 0}, training.ErrTeVeel, "[0 4 2 0]"}, // bad input changes nothing
		{[]int{math.MaxInt, math.MaxInt, 0, 0}, training.ErrTeVeel, "[0 4 2 0]"},
		{[]int{1, 2, 3}, nil, "[0 4 2 0]"},
		{[]int{7, -1, 0, 0}, nil, "[0 4 2 0]"},
		{[]int{6, 0, 0, 0}, nil, "[6 0 0 0]"}, // what was counted before makes room
	} {
		if err := s.TelPeiling(training.MetingVoor, "kennis", x.tel); !errors.Is(err, x.wil) || fmt.Sprint(stemmen()) != x.na {
			t.Errorf("%v: %v, %v stands; want %v, %s", x.tel, err, stemmen(), x.wil, x.na)
		}
	}
}

// TestPeilingInBeeld: a group sees the sentence of its moment, with what was counted, at the opening and at the end only.
func TestPeilingInBeeld(t *testing.T) {
	s, _ := begin(t, lessen(t)[0], gewoon())
	p := methode(t).Peiling()
	if err := s.TelPeiling(training.MetingVoor, "gedrag", []int{0, 1, 0, 0}); err != nil {
		t.Fatal(err)
	}
	b := s.Beeld().Peiling
	if len(b) != 3 || b[2].Zin != p.Vragen[2].Voor || b[2].Geteld() != 1 || b[2].Antwoorden[1].Stemmen != 1 {
		t.Errorf("opening: %+v", b)
	}
	if err := s.Volgende(); err != nil || s.Beeld().Peiling != nil {
		t.Errorf("a moment: %v, %+v", err, s.Beeld().Peiling)
	}
	naarSlot(t, s)
	if b = s.Beeld().Peiling; len(b) != 3 || b[2].Zin != p.Vragen[2].Na || b[2].Geteld() != 0 {
		t.Errorf("end: %+v", b)
	}
	if s, _ = begin(t, lessen(t)[0], training.Opzet{Vorm: training.Voorbeeld}); s.Beeld().Peiling != nil {
		t.Error("a reader of an example is asked something")
	}
}

// TestPeilingIsAlleenTellen: nothing but counts can stand where a group is asked, so no name can either.
func TestPeilingIsAlleenTellen(t *testing.T) {
	s, _ := begin(t, lessen(t)[0], gewoon())
	for _, a := range []training.Antwoord{
		{Tekst: anoniem.UitOpslag("ik weet het")},
		{Keus: "kennis", Stemmen: 1},
		{Keus: "peiling:kennis", Stemmen: 1},
		{Keus: "peiling:kennis:Jan de Vries", Stemmen: 1},
		{Keus: "peiling:kennis:niet", Stemmen: 0},
		{Keus: "peiling:kennis:niet", Stemmen: training.MaxDeelnemers + 1},
	} {
		n := s.Training()
		n.Delen[0].Antwoorden = []training.Antwoord{a}
		if n.Valideer() == nil {
			t.Errorf("%+v can be stored", a)
		}
	}
}

// peilsessie is a session in a month, with counts for the first question: hands for the lowest and for the highest answer.
func peilsessie(maand string, voorLaag, voorHoog, naLaag, naHoog int) training.Training {
	tel := func(laag, hoog int) []training.Antwoord {
		return []training.Antwoord{{Keus: "peiling:kennis:niet", Stemmen: laag}, {Keus: "peiling:kennis:helemaal", Stemmen: hoog}}
	}
	return training.Training{Maand: maand, Delen: []training.Deel{
		{Soort: training.Opening, Antwoorden: tel(voorLaag, voorHoog)}, {Soort: training.Afsluiting, Antwoorden: tel(naLaag, naHoog)},
	}}
}

func TestPeilmaanden(t *testing.T) {
	p := methode(t).Peiling()
	got := training.Peilmaanden([]training.Training{
		peilsessie("2027-01", 3, 3, 0, 6),
		peilsessie("2026-11", 4, 0, 1, 3), // with the next one enough
		peilsessie("2026-11", 4, 0, 1, 3),
		peilsessie("2026-12", 4, 0, 0, 5), // too few before
		peilsessie("2026-10", 0, 0, 0, 0), // nothing was asked
	}, p)
	if len(got) != 3 || got[0].Maand != "2026-11" || got[0].Trainingen != 2 || got[2].Maand != "2027-01" {
		t.Fatalf("months: %+v", got)
	}
	for i, wil := range []struct {
		voor, na training.Peilmaat
		verschil float64
		is       bool
	}{
		{training.Peilmaat{Aantal: 8, Gemiddeld: 1}, training.Peilmaat{Aantal: 8, Gemiddeld: 3.25}, 2.25, true},
		{training.Peilmaat{Verborgen: true}, training.Peilmaat{Aantal: 5, Gemiddeld: 4}, 0, false},
		{training.Peilmaat{Aantal: 6, Gemiddeld: 2.5}, training.Peilmaat{Aantal: 6, Gemiddeld: 4}, 1.5, true},
	} {
		v := got[i].Vragen[0]
		verschil, is := v.Verschil()
		if v.Vraag != "kennis" || v.Voor != wil.voor || v.Na != wil.na || is != wil.is || is && verschil != wil.verschil {
			t.Errorf("%s: %+v, difference %v %v", got[i].Maand, v, verschil, is)
		}
	}
	if v := got[0].Vragen[1]; v.Voor != (training.Peilmaat{}) || v.Voor.Verborgen {
		t.Errorf("a question that nobody answered: %+v", v)
	}
}
