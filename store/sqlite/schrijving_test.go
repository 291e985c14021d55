package sqlite

import (
	"context"
	"testing"
	"time"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/store"
)

// Who does not know how a write ended tries it again: it happens once, and what was masked is told again.
func TestSchrijvingGebeurtEenKeer(t *testing.T) {
	ctx := context.Background()
	k := nieuweKlok()
	s := opent(t, dbPad(t), store.Opties{Nu: k.nu, Naloop: nepNaloop})
	c := voeg(t, s, eigen("Titel", "een"))
	w := casus.Wijziging{Inbrengen: []casus.Inbreng{zeg(2, "effect", "met Annelies erbij")}}.MetID()
	for i := range 3 {
		g, err := s.Bewaar(ctx, c.ID, nil, w)
		if err != nil || len(g.Na) != 1 || g.Na[0].Nr != 2 {
			t.Errorf("attempt %d: %+v, %v", i, g, err)
		}
	}
	schrijft(t, s, c.ID, w)
	if nu, _, err := s.Haal(ctx, c.ID); err != nil || len(nu.Verloop) != 2 {
		t.Errorf("%d answers, %v", len(nu.Verloop), err)
	}
	// A lesson that came with the second attempt is written all the same.
	les := casus.Lesstof{Leerpunten: []anoniem.Tekst{tekst("geleerd")}}
	if _, err := s.Bewaar(ctx, c.ID, &les, w); err != nil {
		t.Fatal(err)
	}
	if l := haalLes(t, s, c.ID); len(l.Leerpunten) != 1 {
		t.Errorf("lesson: %+v", l)
	}
	k.verder(9 * 24 * time.Hour)
	schrijft(t, s, c.ID, casus.Wijziging{Inbrengen: []casus.Inbreng{zeg(3, "effect", "later")}}.MetID())
	if n, err := s.tel(ctx, "SELECT count(*) FROM schrijving"); err != nil || n != 1 {
		t.Errorf("%d ids kept, %v", n, err)
	}
}

// What the rules refuse part by part happens once too.
func TestSchrijvingInDelenGebeurtEenKeer(t *testing.T) {
	ctx := context.Background()
	s := opentNieuw(t)
	c := voeg(t, s, eigen("Titel", "een"))
	in := zeg(2, "effect", "de woorden")
	in.Datum = "geen datum"
	w := casus.Wijziging{Inbrengen: []casus.Inbreng{in}}.MetID()
	for i := range 2 {
		if g, err := s.Bewaar(ctx, c.ID, nil, w); err != nil || (i == 0) != (len(g.Opzij) == 1) {
			t.Errorf("attempt %d: %+v, %v", i, g, err)
		}
	}
	if nu, _, err := s.Haal(ctx, c.ID); err != nil || len(nu.Verloop) != 2 {
		t.Errorf("%d answers, %v", len(nu.Verloop), err)
	}
}
