package proef

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/casus/training"
	"oliekan/store"
)

// KlaarIsAlleenLezen: in a case that is ready for training nothing more is said; its code and working dates are gone.
func KlaarIsAlleenLezen(t *testing.T, o Opener) {
	ctx := context.Background()
	db := open(t, o, store.Opties{})
	c := nieuw(t, db, "Titel", "een")
	kop := c.Kop
	kop.Staat = casus.Trainingsklaar
	_, err := db.Schrijf(ctx, c.ID, casus.Wijziging{Kop: &kop})
	moet(t, err)
	if _, err := db.Schrijf(ctx, c.ID, erbij(zeg(2, "twee"))); !errors.Is(err, store.ErrKlaar) {
		t.Errorf("got %v", err)
	}
	na, _, err := db.Haal(ctx, c.ID)
	if err != nil || na.Code != "" || !na.Begonnen.IsZero() || !na.Gewijzigd.IsZero() {
		t.Errorf("%+v, %v", na.Kop, err)
	}
}

// VerwijderdIsWeg: a case that is removed is not there for anybody, and not found.
func VerwijderdIsWeg(t *testing.T, o Opener) {
	ctx := context.Background()
	db := open(t, o, store.Opties{})
	c := nieuw(t, db, "Titel", "verdwijntekst")
	blijft := nieuw(t, db, "Blijft", "verdwijntekst elders")
	moet(t, db.Verwijder(ctx, c.ID))
	for _, d := range []store.Opslag{db, open(t, o, store.Opties{})} {
		if _, _, err := d.Haal(ctx, c.ID); !errors.Is(err, store.ErrOnbekend) {
			t.Errorf("got %v", err)
		}
		if n := gevonden(t, d, "verdwijntekst"); n != 1 {
			t.Errorf("%d found", n)
		}
	}
	if err := db.Verwijder(ctx, c.ID); !errors.Is(err, store.ErrOnbekend) {
		t.Errorf("twice: %v", err)
	}
	if len(teksten(t, db, blijft.ID)) != 1 {
		t.Error("another case changed")
	}
}

// HerschrevenIsWeg: a word that is taken out is in no text and no index, and Naspeur says so.
func HerschrevenIsWeg(t *testing.T, o Opener) {
	ctx := context.Background()
	db := open(t, o, store.Opties{})
	c := nieuw(t, db, "Titel", "over kanarievogel gaat het")
	oud := anoniem.UitOpslag("over kanarievogel gaat het")
	_, err := db.Schrijf(ctx, c.ID, casus.Wijziging{Herzien: map[int]anoniem.Tekst{1: anoniem.UitOpslag("over [PERSOON-1] gaat het")}})
	moet(t, err)
	if n := gevonden(t, db, "kanarievogel"); n != 0 {
		t.Errorf("%d found", n)
	}
	spoor, err := db.Naspeur(ctx, c.ID, anoniem.UitOpslag("kanarievogel"), []anoniem.Tekst{oud})
	if err != nil || !spoor.Weg() || spoor.Nog || len(spoor.Elders) > 0 {
		t.Errorf("%+v, %v", spoor, err)
	}
}

// LesBlijftApart: what a second reader adds is kept with the case and not found by who looks for it.
func LesBlijftApart(t *testing.T, o Opener) {
	ctx := context.Background()
	db := open(t, o, store.Opties{})
	c := nieuw(t, db, "Titel", "een")
	les := casus.Lesstof{Leerpunten: []anoniem.Tekst{anoniem.UitOpslag("antwoordsleutel")}, Momenten: []int{1}, Gezien: []string{"namen"}}
	_, err := db.ZetLesstof(ctx, c.ID, les)
	moet(t, err)
	if n := gevonden(t, db, "antwoordsleutel"); n != 0 {
		t.Errorf("%d found", n)
	}
	_, err = db.Schrijf(ctx, c.ID, erbij(zeg(2, "twee")))
	moet(t, err)
	l, err := db.Lesstof(ctx, c.ID)
	if err != nil || len(l.Leerpunten) != 1 || len(l.Momenten) != 1 || len(l.Gezien) != 0 {
		t.Errorf("%+v, %v: what was found in order is open again when more is said", l, err)
	}
	if _, err := db.ZetLesstof(ctx, c.ID, casus.Lesstof{Momenten: []int{99}}); !errors.Is(err, store.ErrOngeldig) {
		t.Errorf("got %v", err)
	}
}

// SessieBlijftZonderCasus: a session with a group stays when its case goes, and is in one window at a time.
func SessieBlijftZonderCasus(t *testing.T, o Opener) {
	ctx := context.Background()
	db := open(t, o, store.Opties{})
	c := nieuw(t, db, "Titel", "een")
	s := training.Training{
		ID: training.NieuwID(), Casus: c.ID, Maand: "2026-11", Deelnemers: 6, Vorm: training.Gewoon,
		Delen:     []training.Deel{{Soort: training.Opening, Gepland: 60, Onthuld: true}, {Soort: training.Afsluiting, Gepland: 60}},
		Opbrengst: []training.Opbrengst{{Soort: training.Leerpunt, Tekst: anoniem.UitOpslag("eerst luisteren")}},
	}
	_, _, err := db.ZetTraining(ctx, s)
	moet(t, err)
	moet(t, db.Verwijder(ctx, c.ID))
	slot, err := db.TrainingSlot(s.ID)
	moet(t, err)
	if err := db.WisTraining(ctx, s.ID); !errors.Is(err, store.ErrTrainingInGebruik) {
		t.Errorf("got %v", err)
	}
	moet(t, slot.Close())
	na, err := db.Training(ctx, s.ID)
	if err != nil || len(na.Opbrengst) != 1 || len(na.Delen) != 2 {
		t.Errorf("%+v, %v", na, err)
	}
	moet(t, db.WisTraining(ctx, s.ID))
	if _, err := db.Training(ctx, s.ID); !errors.Is(err, store.ErrGeenTraining) {
		t.Errorf("got %v", err)
	}
}

// VerbergtStrenger: what a finder hides that another one did not is told apart from what slipped through, stays until it is
// asked for, and is hidden then, once, everywhere in the case, also in one that is ready for training.
func VerbergtStrenger(t *testing.T, o Opener) {
	ctx := context.Background()
	zacht := store.Opties{NaloopVersie: "1", Naloop: func(t anoniem.Tekst, _ []anoniem.Tekst, _ []string) (anoniem.Tekst, []anoniem.Vondst) { return t, nil }}
	db := open(t, o, zacht)
	c := nieuw(t, db, "Titel van Annelies", "over Annelies", "niets bijzonders")
	_, err := db.Schrijf(ctx, c.ID, casus.Wijziging{Concepten: []casus.Concept{{Plaats: plaats("weg"), Tekst: anoniem.UitOpslag("en Annelies")}}})
	moet(t, err)
	_, err = db.ZetLesstof(ctx, c.ID, casus.Lesstof{Leerpunten: []anoniem.Tekst{anoniem.UitOpslag("vraag Annelies")}})
	moet(t, err)
	moet(t, db.Close())
	db = open(t, o, store.Opties{NaloopVersie: "2", Naloop: vindt})
	bs, err := db.Controleer(ctx)
	moet(t, err)
	for _, b := range bs {
		if !b.Strenger || !b.Herkenbaar {
			t.Errorf("told %+v", b)
		}
	}
	n, err := db.Verstreng(ctx)
	if len(bs) == 0 || err != nil || n != 1 {
		t.Errorf("%d told, hidden in %d, %v", len(bs), n, err)
	}
	na, _, err := db.Haal(ctx, c.ID)
	moet(t, err)
	l, err := db.Lesstof(ctx, c.ID)
	moet(t, err)
	for _, tekst := range slices.Concat(na.Teksten(), l.Teksten()) {
		if strings.Contains(tekst.String(), "Annelies") {
			t.Errorf("stored %q", tekst.String())
		}
	}
	if bs, err := db.Controleer(ctx); err != nil || len(bs) > 0 {
		t.Errorf("afterwards %+v, %v", bs, err)
	}
	if n, err := db.Verstreng(ctx); n != 0 || err != nil {
		t.Errorf("again: %d, %v", n, err)
	}
}
