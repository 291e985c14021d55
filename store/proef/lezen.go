package proef

import (
	"context"
	"errors"
	"slices"
	"testing"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/store"
)

// gevonden counts the cases that a query finds.
func gevonden(t *testing.T, db store.Opslag, woorden string) int {
	t.Helper()
	ts, err := db.Zoek(context.Background(), woorden, store.Filter{}, 50, true)
	moet(t, err)
	zonder, err := db.Zoek(context.Background(), woorden, store.Filter{}, 50, false)
	moet(t, err)
	if len(ts) != len(zonder) {
		t.Errorf("%q: %d ranked, %d by date", woorden, len(ts), len(zonder))
	}
	return len(ts)
}

// ZoektWatLeeft: a case is found by the beginning of each word that stands in it, from one letter on, and not by what was
// taken back, what was replaced, or its labels.
func ZoektWatLeeft(t *testing.T, o Opener) {
	db := open(t, o, store.Opties{})
	c := nieuw(t, db, "Huur en wérk", "de [inwoner] heeft schulden", "een vergissing")
	nieuw(t, db, "Anders", "heel iets anders")
	w := erbij(casus.Inbreng{Nr: 3, Minuut: 3, Vraag: "effect", Rol: casus.RolConsulent, Daad: casus.Herroep, Over: 2})
	_, err := db.Schrijf(context.Background(), c.ID, w)
	moet(t, err)
	for woorden, wil := range map[string]int{
		"s": 1, "sch": 1, "SCHULDEN": 1, "werk": 1, "huur schuld": 1, "huur anders": 0, "vergissing": 0, "inwoner": 0, "h": 2, "": 2, "\"*": 2,
	} {
		if n := gevonden(t, db, woorden); n != wil {
			t.Errorf("%q: %d found, want %d", woorden, n, wil)
		}
	}
}

// Vindt: a case by its code or the start of its id.
func Vindt(t *testing.T, o Opener) {
	ctx := context.Background()
	db := open(t, o, store.Opties{})
	c := nieuw(t, db, "Titel")
	for _, v := range []string{string(c.ID), string(c.ID[:8]), c.Code} {
		if id, err := db.Vind(ctx, v); err != nil || id != c.ID {
			t.Errorf("%q: %q, %v", v, id, err)
		}
	}
	for _, v := range []string{"", "abc", "nergens-1", string(casus.NieuwID())} {
		if _, err := db.Vind(ctx, v); !errors.Is(err, store.ErrOnbekend) {
			t.Errorf("%q: got %v", v, err)
		}
	}
}

// AlleenLezenSchrijftNiet: a library that is opened for reading refuses every write.
func AlleenLezenSchrijftNiet(t *testing.T, o Opener) {
	ctx := context.Background()
	c := nieuw(t, open(t, o, store.Opties{}), "Titel", "een")
	db := open(t, o, store.Opties{AlleenLezen: true})
	_, schrijf := db.Schrijf(ctx, c.ID, erbij(zeg(2, "twee")))
	_, slot := db.Slot(c.ID)
	_, erbij := db.Nieuw(ctx, casus.Nieuw(nu(), "vraag"))
	for _, err := range []error{schrijf, slot, erbij, db.Verwijder(ctx, c.ID), db.LaadOefen(ctx, "1", nil)} {
		if !errors.Is(err, store.ErrAlleenLezen) {
			t.Errorf("got %v", err)
		}
	}
	if ts := teksten(t, db, c.ID); len(ts) != 1 {
		t.Errorf("stored %q", ts)
	}
}

// EenVensterPerConsult: a consult is in one window, and cannot be removed meanwhile.
func EenVensterPerConsult(t *testing.T, o Opener) {
	ctx := context.Background()
	een, twee := open(t, o, store.Opties{}), open(t, o, store.Opties{})
	c := nieuw(t, een, "Titel")
	slot, err := een.Slot(c.ID)
	moet(t, err)
	if _, err := twee.Slot(c.ID); !errors.Is(err, store.ErrInGebruik) {
		t.Errorf("got %v", err)
	}
	if err := twee.Verwijder(ctx, c.ID); !errors.Is(err, store.ErrInGebruik) {
		t.Errorf("got %v", err)
	}
	moet(t, slot.Close())
	if slot, err = twee.Slot(c.ID); err != nil {
		t.Fatal(err)
	}
	moet(t, slot.Close())
}

// KenmerkenLopenMee: the details of a case are those of what stands in it now.
func KenmerkenLopenMee(t *testing.T, o Opener) {
	ctx := context.Background()
	db := open(t, o, store.Opties{})
	c := nieuw(t, db, "Titel", "Zij is 43 jaar.")
	deze := nieuw(t, db, "Deze").ID
	for _, wil := range []int{1, 2} {
		ks, err := db.Kenmerken(ctx, deze)
		if err != nil || len(ks) != 1 || len(ks[0]) != wil {
			t.Errorf("%v, %v", ks, err)
		}
		_, err = db.Schrijf(ctx, c.ID, erbij(zeg(wil+1, "Haar moeder is 72 jaar.")))
		moet(t, err)
	}
}

// OefenStaatLos: invented cases are replaced as a whole, cannot be changed, and leave own ones alone.
func OefenStaatLos(t *testing.T, o Opener) {
	ctx := context.Background()
	db := open(t, o, store.Opties{})
	eigen := nieuw(t, db, "Eigen")
	oefen := casus.Nieuw(nu(), "vraag")
	oefen.Titel, oefen.Oefen, oefen.Code, oefen.Maand, oefen.Staat = anoniem.UitOpslag("Verzonnen"), true, "", "", casus.Trainingsklaar
	oefen = oefen.ZonderWerkdata()
	for range 2 {
		moet(t, db.LaadOefen(ctx, "1", []casus.Casus{oefen}))
	}
	_, fout := db.Schrijf(ctx, oefen.ID, erbij(zeg(1, "x")))
	for _, err := range []error{fout, db.Verwijder(ctx, oefen.ID)} {
		if !errors.Is(err, store.ErrOefen) {
			t.Errorf("got %v", err)
		}
	}
	ks, err := db.Lijst(ctx, store.Filter{})
	if err != nil || len(ks) != 2 || ks[0].ID != eigen.ID {
		t.Errorf("%v, %v", ks, err)
	}
	moet(t, db.LaadOefen(ctx, "2", nil))
	if ks, err = db.Lijst(ctx, store.Filter{}); err != nil || len(ks) != 1 {
		t.Errorf("%v, %v", ks, err)
	}
}

// GelijkendIsAf: cases to compare are finished ones, those that share words first, then the newest, never the case
// itself, and no more than asked for. Signs of the index are ordinary signs.
func GelijkendIsAf(t *testing.T, o Opener) {
	ctx := context.Background()
	db := open(t, o, store.Opties{})
	var ids []casus.ID
	for _, tekst := range []string{"de huur is te hoog", "een fiets voor het werk", "weer huur en een fiets"} {
		c := nieuw(t, db, "Titel", tekst)
		kop := c.Kop
		kop.Staat = casus.Afgerond
		_, err := db.Schrijf(ctx, c.ID, casus.Wijziging{Kop: &kop})
		moet(t, err)
		ids = append(ids, c.ID)
	}
	bezig := nieuw(t, db, "Nog bezig", "huur en fiets")
	for _, p := range []struct {
		behalve  casus.ID
		woorden  []string
		maximaal int
		wil      []casus.ID
	}{
		{bezig.ID, []string{"huur", "hoog"}, 9, []casus.ID{ids[0], ids[2], ids[1]}},
		{bezig.ID, []string{"wer"}, 9, []casus.ID{ids[1], ids[2], ids[0]}},
		{ids[2], []string{"huur", "\"* OR NEAR("}, 9, []casus.ID{ids[0], ids[1]}},
		{"", nil, 2, []casus.ID{ids[2], ids[1]}},
		{"", []string{"hoog"}, 1, []casus.ID{ids[0]}},
		{"", []string{"nergens"}, 0, nil},
	} {
		cs, err := db.Gelijkend(ctx, p.behalve, p.woorden, p.maximaal)
		moet(t, err)
		var got []casus.ID
		for _, c := range cs {
			got = append(got, c.ID)
			if len(c.Verloop) != 1 || c.Titel.Leeg() {
				t.Errorf("%v: %+v", p.woorden, c)
			}
		}
		if !slices.Equal(got, p.wil) {
			t.Errorf("%q: %v, want %v", p.woorden, got, p.wil)
		}
	}
}
