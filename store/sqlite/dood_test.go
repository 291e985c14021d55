package sqlite

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"testing"

	"oliekan/casus"
	"oliekan/store"
)

// Twenty times killed while writing: what was acknowledged is there, the case is whole, and text that was replaced is
// gone after the next run.
func TestDoodTijdensSchrijven(t *testing.T) {
	ctx := context.Background()
	pad := dbPad(t)
	s := opent(t, pad, store.Opties{})
	id := voeg(t, s, eigen("Lang gesprek")).ID
	moet(t, s.Close())
	laatst := 0
	for ronde := range 20 {
		k := maakKind(t, "schrijf", pad, string(id)).start(t)
		for range 2 + ronde%7 {
			laatst = getal(t, k.regel(t))
		}
		for _, r := range k.dood(t) {
			laatst = getal(t, r)
		}
		s := opent(t, pad, store.Opties{})
		c, ks, err := s.Haal(ctx, id)
		moet(t, err)
		moet(t, c.Valideer())
		if len(c.Verloop) < laatst || len(c.Verloop) > laatst+1 {
			t.Fatalf("round %d: %d acknowledged, %d stored", ronde, laatst, len(c.Verloop))
		}
		if wil := fmt.Sprintf("conceptwoord%dx", len(c.Verloop)); len(ks) != 1 || ks[0].Tekst.String() != wil {
			t.Fatalf("round %d: concept %v, want %s", ronde, ks, wil)
		}
		moet(t, s.Close())
		for nr := 1; nr < len(c.Verloop); nr++ {
			nergens(t, pad, fmt.Sprintf("conceptwoord%dx", nr))
			if (nr+1)%3 == 0 {
				nergens(t, pad, fmt.Sprintf("antwoord%dx", nr))
			}
		}
	}
	s = opent(t, pad, store.Opties{})
	schoon(t, s)
}

func getal(t *testing.T, s string) int {
	t.Helper()
	n, err := strconv.Atoi(s)
	moet(t, err)
	return n
}

// A full disk: the write fails as a whole, what was there stays, and with room again it goes on.
func TestSchijfVol(t *testing.T) {
	ctx := context.Background()
	s := opentNieuw(t)
	c := voeg(t, s, eigen("Vol", "eerste"))
	var vol int
	moet(t, s.db().QueryRow("PRAGMA page_count").Scan(&vol))
	zetMax := func(n int) {
		_, err := s.db().Exec(fmt.Sprintf("PRAGMA max_page_count = %d", n))
		moet(t, err)
	}
	zetMax(vol + 2)
	nr := 1
	var err error
	for err == nil && nr < 1000 {
		nr++
		_, err = s.Schrijf(ctx, c.ID, casus.Wijziging{Inbrengen: []casus.Inbreng{zeg(nr, "effect", fmt.Sprint("nog een antwoord van enige lengte ", nr))}})
	}
	if !errors.Is(err, store.ErrVol) {
		t.Fatalf("got %v, want ErrVol", err)
	}
	nu, _, err := s.Haal(ctx, c.ID)
	moet(t, err)
	if len(nu.Verloop) != nr-1 {
		t.Fatalf("%d inbrengen, want %d", len(nu.Verloop), nr-1)
	}
	zetMax(100_000)
	schrijft(t, s, c.ID, casus.Wijziging{Inbrengen: []casus.Inbreng{zeg(nr, "effect", "weer ruimte")}})
	schoon(t, s)
}
