package sqlite

import (
	"context"
	"errors"
	"slices"
	"testing"

	"oliekan/casus"
	"oliekan/store"
	"oliekan/toets"
)

// A hint that was dismissed stays dismissed in its case after the file was closed, and in no other case.
func TestHintsWeg(t *testing.T) {
	ctx := context.Background()
	pad := dbPad(t)
	s := opent(t, pad, store.Opties{})
	c, ander := voeg(t, s, eigen("Titel", "eerste")), voeg(t, s, eigen("Ander", "eerste"))
	for _, hints := range [][]toets.HintID{{"vaag"}, {"middel", "vaag"}, {"middel"}} {
		w := casus.Wijziging{HintsWeg: hints}
		schrijft(t, s, c.ID, w)
		c = c.Pas(w)
	}
	if !slices.Equal(c.HintsWeg, []toets.HintID{"vaag", "middel"}) {
		t.Errorf("in memory %q", c.HintsWeg)
	}
	moet(t, s.Close())
	s = opent(t, pad, store.Opties{})
	for _, g := range []struct {
		id  casus.ID
		wil []toets.HintID
	}{{c.ID, []toets.HintID{"middel", "vaag"}}, {ander.ID, nil}} {
		nu, _, err := s.Haal(ctx, g.id)
		moet(t, err)
		if !slices.Equal(nu.HintsWeg, g.wil) {
			t.Errorf("stored %q, want %q", nu.HintsWeg, g.wil)
		}
	}
	schoon(t, s)
}

// The rows go with the case.
func TestHintsWegGaanMee(t *testing.T) {
	ctx := context.Background()
	s := opentNieuw(t)
	weg, klaar := voeg(t, s, eigen("Weg", "eerste")), voeg(t, s, eigen("Klaar", "eerste"))
	for _, id := range []casus.ID{weg.ID, klaar.ID} {
		schrijft(t, s, id, casus.Wijziging{HintsWeg: []toets.HintID{"vaag"}})
	}
	if n := hintRijen(t, s); n != 2 {
		t.Fatalf("%d rows before", n)
	}
	moet(t, s.Verwijder(ctx, weg.ID))
	if n := hintRijen(t, s); n != 1 {
		t.Errorf("%d rows after the removal of a case", n)
	}
	kop := klaar.Kop
	kop.Staat = casus.Trainingsklaar
	schrijft(t, s, klaar.ID, casus.Wijziging{Kop: &kop})
	if n := hintRijen(t, s); n != 0 {
		t.Errorf("%d rows in a case that is ready for training", n)
	}
}

func hintRijen(t *testing.T, s *Store) (n int) {
	t.Helper()
	moet(t, s.db().QueryRow("SELECT count(*) FROM hintweg").Scan(&n))
	return n
}

// The column holds ids: a sentence is refused, and nothing of the change is written.
func TestHintsWegGeenTekst(t *testing.T) {
	ctx := context.Background()
	s := opentNieuw(t)
	c := voeg(t, s, eigen("Titel", "eerste"))
	for _, h := range []toets.HintID{"", "Annelies wil rust", "vaag.", "aaaaaaaaaabbbbbbbbbbccccccccccddddddddddx"} {
		_, err := s.Schrijf(ctx, c.ID, casus.Wijziging{HintsWeg: []toets.HintID{"middel", h}})
		if !errors.Is(err, store.ErrOngeldig) {
			t.Errorf("%q: %v", h, err)
		}
	}
	if n := hintRijen(t, s); n != 0 {
		t.Errorf("%d rows after refusals", n)
	}
}
