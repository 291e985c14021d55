package proef

import (
	"context"
	"errors"
	"slices"
	"strings"
	"sync"
	"testing"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/store"
)

// BlijftNaSluiten: what was written is there for the next window, whole, with what was being typed.
func BlijftNaSluiten(t *testing.T, o Opener) {
	ctx := context.Background()
	db := open(t, o, store.Opties{})
	c := nieuw(t, db, "Titel", "een")
	_, err := db.Schrijf(ctx, c.ID, casus.Wijziging{
		Inbrengen: []casus.Inbreng{zeg(2, "twee")},
		Concepten: []casus.Concept{{Plaats: plaats("weg"), Tekst: anoniem.UitOpslag("half")}},
		Houd:      []anoniem.Tekst{anoniem.UitOpslag("Paraplu")},
	})
	moet(t, err)
	moet(t, db.Close())
	na, ks, err := open(t, o, store.Opties{}).Haal(ctx, c.ID)
	if err != nil || len(na.Verloop) != 2 || len(ks) != 1 || len(na.Houd) != 1 || na.Code != c.Code || na.Titel != c.Titel {
		t.Errorf("%+v %+v, %v", na, ks, err)
	}
}

// GebeurtEenKeer: a write with an id happens once, however often it is tried, also by another window.
func GebeurtEenKeer(t *testing.T, o Opener) {
	ctx := context.Background()
	een, twee := open(t, o, store.Opties{}), open(t, o, store.Opties{})
	c := nieuw(t, een, "Titel", "een")
	w := erbij(zeg(2, "twee")).MetID()
	for _, db := range []store.Opslag{een, een, twee} {
		if _, err := db.Bewaar(ctx, c.ID, nil, w); err != nil {
			t.Error(err)
		}
		if _, err := db.Schrijf(ctx, c.ID, w); err != nil {
			t.Error(err)
		}
	}
	if ts := teksten(t, een, c.ID); !slices.Equal(ts, []string{"een", "twee"}) {
		t.Errorf("stored %q", ts)
	}
}

// NummersVolgen: who writes after somebody else without having read it is refused, and nothing is written.
func NummersVolgen(t *testing.T, o Opener) {
	ctx := context.Background()
	db := open(t, o, store.Opties{})
	c := nieuw(t, db, "Titel", "een")
	for _, nr := range []int{1, 3} {
		if _, err := db.Schrijf(ctx, c.ID, erbij(zeg(nr, "verkeerd"))); !errors.Is(err, store.ErrVolgorde) {
			t.Errorf("number %d: got %v", nr, err)
		}
	}
	if _, err := db.Schrijf(ctx, casus.NieuwID(), erbij(zeg(1, "x"))); !errors.Is(err, store.ErrOnbekend) {
		t.Errorf("got %v", err)
	}
	if ts := teksten(t, db, c.ID); len(ts) != 1 {
		t.Errorf("stored %q", ts)
	}
}

// RegelsGaanVoor: what breaks the rules of casus is refused as a whole.
func RegelsGaanVoor(t *testing.T, o Opener) {
	ctx := context.Background()
	db := open(t, o, store.Opties{})
	c := nieuw(t, db, "Titel", "een")
	fout := zeg(3, "drie")
	fout.Datum = "geen datum"
	if _, err := db.Schrijf(ctx, c.ID, erbij(zeg(2, "twee"), fout)); !errors.Is(err, store.ErrOngeldig) {
		t.Errorf("got %v", err)
	}
	if ts := teksten(t, db, c.ID); len(ts) != 1 {
		t.Errorf("stored %q", ts)
	}
	if _, err := db.Nieuw(ctx, c); !errors.Is(err, store.ErrBestaat) {
		t.Errorf("got %v", err)
	}
}

// ZetOpzij: Bewaar leaves out what is refused and keeps the words.
func ZetOpzij(t *testing.T, o Opener) {
	db := open(t, o, store.Opties{})
	c := nieuw(t, db, "Titel", "een")
	fout := zeg(2, "de woorden")
	fout.Datum = "geen datum"
	g, err := db.Bewaar(context.Background(), c.ID, nil, erbij(fout, zeg(3, "daarna")))
	if err != nil || len(g.Opzij) != 1 || g.Opzij[0].Inbreng.Nr != 2 {
		t.Errorf("%+v, %v", g, err)
	}
	if ts := teksten(t, db, c.ID); !slices.Equal(ts, []string{"een", "de woorden", "daarna"}) {
		t.Errorf("stored %q", ts)
	}
}

// vindt takes a word for a name that was missed.
func vindt(t anoniem.Tekst, _ []anoniem.Tekst, _ []string) (anoniem.Tekst, []anoniem.Vondst) {
	if !strings.Contains(t.String(), "Annelies") {
		return t, nil
	}
	return anoniem.UitOpslag(strings.ReplaceAll(t.String(), "Annelies", "[PERSOON-1]")), []anoniem.Vondst{{Soort: anoniem.SoortPersoon}}
}

// LooptNa: every text is scanned before it is written, whichever way it comes, and the change is told.
func LooptNa(t *testing.T, o Opener) {
	ctx := context.Background()
	db := open(t, o, store.Opties{Naloop: vindt})
	c := nieuw(t, db, "Titel van Annelies", "over Annelies")
	na, err := db.Schrijf(ctx, c.ID, casus.Wijziging{
		Inbrengen: []casus.Inbreng{zeg(2, "weer Annelies")},
		Concepten: []casus.Concept{{Plaats: plaats("weg"), Tekst: anoniem.UitOpslag("en Annelies")}},
	})
	if err != nil || len(na) < 1 {
		t.Errorf("told %+v, %v", na, err)
	}
	les, err := db.ZetLesstof(ctx, c.ID, casus.Lesstof{Leerpunten: []anoniem.Tekst{anoniem.UitOpslag("vraag Annelies")}})
	if err != nil || len(les) != 1 {
		t.Errorf("told %+v, %v", les, err)
	}
	stand, ks, err := db.Haal(ctx, c.ID)
	moet(t, err)
	l, err := db.Lesstof(ctx, c.ID)
	moet(t, err)
	for _, tekst := range slices.Concat(stand.Teksten(), l.Teksten(), []anoniem.Tekst{ks[0].Tekst}) {
		if strings.Contains(tekst.String(), "Annelies") {
			t.Errorf("stored %q", tekst.String())
		}
	}
}

// TweeVensters: two windows that write in turn and at once lose nothing.
func TweeVensters(t *testing.T, o Opener) {
	ctx := context.Background()
	var wg sync.WaitGroup
	ids := make([]casus.ID, 2)
	for i := range ids {
		db := open(t, o, store.Opties{})
		ids[i] = nieuw(t, db, "Titel").ID
		wg.Go(func() {
			for nr := 1; nr <= 20; nr++ {
				if _, err := db.Schrijf(ctx, ids[i], erbij(zeg(nr, "antwoord"))); err != nil {
					t.Error(err)
				}
			}
		})
	}
	wg.Wait()
	db := open(t, o, store.Opties{})
	for _, id := range ids {
		if n := len(teksten(t, db, id)); n != 20 {
			t.Errorf("%d of 20 answers", n)
		}
	}
}

// ContextStopt: what is cancelled before it begins is not done.
func ContextStopt(t *testing.T, o Opener) {
	db := open(t, o, store.Opties{})
	c := nieuw(t, db, "Titel", "een")
	dood, stop := context.WithCancel(context.Background())
	stop()
	if _, err := db.Schrijf(dood, c.ID, erbij(zeg(2, "twee"))); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
	if _, err := db.Zoek(dood, "een", store.Filter{}, 10, true); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
	if ts := teksten(t, db, c.ID); len(ts) != 1 {
		t.Errorf("stored %q", ts)
	}
}
