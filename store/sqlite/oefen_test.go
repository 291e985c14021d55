package sqlite

import (
	"context"
	"errors"
	"reflect"
	"sync"
	"testing"

	"oliekan/casus"
	"oliekan/store"
)

// oefencasus is an invented case.
func oefencasus(titel string, antwoorden ...string) casus.Casus {
	c := eigen(titel, antwoorden...)
	c.Oefen, c.Code, c.Maand, c.Staat = true, "", "", casus.Trainingsklaar
	c.Begonnen, c.Gewijzigd = tijd(0), tijd(0)
	return c
}

func TestLaadOefen(t *testing.T) {
	ctx := context.Background()
	s := opent(t, dbPad(t), store.Opties{Naloop: nepNaloop})
	mijn := voeg(t, s, eigen("Mijn", "eigen antwoord"))
	een, twee := oefencasus("Een", "Annelies als verzonnen naam"), oefencasus("Twee", "tweede")
	lijst := func(wil string) {
		t.Helper()
		ks, err := s.Lijst(ctx, store.Filter{})
		if err != nil || titels(ks) != wil {
			t.Errorf("got %q, want %q, %v", titels(ks), wil, err)
		}
	}
	moet(t, s.LaadOefen(ctx, "1", []casus.Casus{een, twee}))
	lijst("Mijn Een Twee")
	nu, _, err := s.Haal(ctx, een.ID)
	moet(t, err)
	if !reflect.DeepEqual(nu, een) {
		t.Errorf("stored %+v\nwant %+v", nu, een)
	}
	moet(t, s.LaadOefen(ctx, "1", nil)) // the same version: nothing happens
	lijst("Mijn Een Twee")
	moet(t, s.LaadOefen(ctx, "2", []casus.Casus{twee}))
	lijst("Mijn Twee")
	if tr, err := s.Zoek(ctx, "verzonnen", store.Filter{}, 10, false); err != nil || len(tr) > 0 {
		t.Errorf("the old case is found: %v, %v", tr, err)
	}
	if nu, _, err := s.Haal(ctx, mijn.ID); err != nil || !reflect.DeepEqual(nu, mijn) {
		t.Errorf("own case: %+v, %v", nu, err)
	}
	if err := s.Verwijder(ctx, twee.ID); !errors.Is(err, store.ErrOefen) {
		t.Errorf("remove: got %v, want ErrOefen", err)
	}
	schoon(t, s)
}

// A list that is not right changes nothing.
func TestLaadOefenGeweigerd(t *testing.T) {
	ctx := context.Background()
	s := opentNieuw(t)
	goed := oefencasus("Goed", "tekst")
	moet(t, s.LaadOefen(ctx, "1", []casus.Casus{goed}))
	mijn := voeg(t, s, eigen("Mijn"))
	botst := oefencasus("Botst")
	botst.ID = mijn.ID
	stuk := oefencasus("Stuk", "tekst")
	stuk.Verloop[0].Nr = 2
	for naam, c := range map[string]casus.Casus{"eigen": eigen("Eigen"), "ongeldig": stuk, "id van een eigen casus": botst} {
		if err := s.LaadOefen(ctx, "2", []casus.Casus{oefencasus("Nieuw"), c}); !errors.Is(err, store.ErrOngeldig) {
			t.Errorf("%s: got %v, want ErrOngeldig", naam, err)
		}
	}
	if ks, err := s.Lijst(ctx, store.Filter{}); err != nil || titels(ks) != "Mijn Goed" {
		t.Errorf("got %q, %v", titels(ks), err)
	}
}

// Two programs that start at once load once.
func TestLaadOefenTegelijk(t *testing.T) {
	ctx := context.Background()
	pad := dbPad(t)
	cs := []casus.Casus{oefencasus("Een", "a"), oefencasus("Twee", "b")}
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			s, err := Open(ctx, pad, store.Opties{})
			if err == nil {
				err = errors.Join(s.LaadOefen(ctx, "1", cs), s.Close())
			}
			if err != nil {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	s := opent(t, pad, store.Opties{})
	if ks, err := s.Lijst(ctx, store.Filter{}); err != nil || len(ks) != 2 {
		t.Errorf("%d cases, %v", len(ks), err)
	}
}
