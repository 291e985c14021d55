package sqlite

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"testing"
	"time"

	"oliekan/casus"
	"oliekan/store"
)

// verstoord does to an open file what people and other programs do.
func verstoord() map[string]struct {
	doe func(t *testing.T, pad, kopie string)
	wil error
} {
	return map[string]struct {
		doe func(t *testing.T, pad, kopie string)
		wil error
	}{
		"andere naam": {func(t *testing.T, pad, _ string) { t.Helper(); moet(t, os.Rename(pad, pad+".oud")) }, store.ErrVerplaatst},
		"weg":         {func(t *testing.T, pad, _ string) { t.Helper(); moet(t, os.Remove(pad)) }, store.ErrWeg},
		"map weg": {func(t *testing.T, pad, _ string) {
			t.Helper()
			moet(t, os.Rename(filepath.Dir(pad), filepath.Dir(pad)+"-elders"))
		}, store.ErrWeg},
		"vervangen": {func(t *testing.T, pad, kopie string) {
			t.Helper()
			moet(t, schrijfOver(kopie, pad+".nieuw"))
			moet(t, os.Rename(pad+".nieuw", pad))
		}, store.ErrVervangen},
		"log weg": {func(t *testing.T, pad, _ string) { t.Helper(); moet(t, os.Remove(pad+"-wal")) }, store.ErrVervangen},
	}
}

// A file that is not at its place any more: nothing is called kept, and the queue goes on when the library is put back, or
// goes on under another name. What was written before is there, what is tried again is there once.
func TestBestandNietMeerOpZijnPlek(t *testing.T) {
	ctx := context.Background()
	keren := 2
	if os.Getenv("OLIEKAN_TRAAG") != "" {
		keren = 50
	}
	for naam, g := range verstoord() {
		for keer := range keren {
			elders := keer%2 == 1
			t.Run(naam, func(t *testing.T) {
				s := opentNieuw(t)
				c := voeg(t, s, eigen("Titel", "een"))
				kopie := filepath.Join(t.TempDir(), "kopie.db")
				moet(t, s.Reservekopie(ctx, kopie, false))
				schrijft(t, s, c.ID, casus.Wijziging{Inbrengen: []casus.Inbreng{zeg(2, "effect", "twee")}})
				g.doe(t, s.Pad(), kopie)
				w := casus.Wijziging{Inbrengen: []casus.Inbreng{zeg(3, "effect", "drie")}}.MetID()
				for range 2 {
					if _, err := s.Schrijf(ctx, c.ID, w); !errors.Is(err, g.wil) {
						t.Errorf("got %v, want %v", err, g.wil)
					}
				}
				if elders {
					moet(t, s.VerderAls(ctx, filepath.Join(t.TempDir(), "nieuw", "andere.db")))
				} else if _, err := s.Terug(ctx); err != nil {
					t.Fatal(err)
				}
				schrijft(t, s, c.ID, w)
				moet(t, s.Close())
				s = opent(t, s.Pad(), store.Opties{})
				if nu, _, err := s.Haal(ctx, c.ID); err != nil || len(nu.Verloop) != 3 {
					t.Errorf("%d answers, %v", len(nu.Verloop), err)
				}
				schoon(t, s)
			})
		}
	}
}

// The file is put away between the last look and the write: the write is not called kept, and happens once.
func TestBestandWegTijdensSchrijven(t *testing.T) {
	ctx := context.Background()
	s := opentNieuw(t)
	c := voeg(t, s, eigen("Titel", "een"))
	w := casus.Wijziging{Inbrengen: []casus.Inbreng{zeg(2, "effect", "twee")}}.MetID()
	s.naloop = nil
	weg := s.nu
	s.nu = func() time.Time { _ = os.Remove(s.Pad()); return weg() } // asked for inside the transaction
	if _, err := s.Schrijf(ctx, c.ID, w); !errors.Is(err, store.ErrWeg) {
		t.Errorf("got %v", err)
	}
	s.nu = weg
	_, err := s.Terug(ctx)
	moet(t, err)
	schrijft(t, s, c.ID, w)
	if nu, _, err := s.Haal(ctx, c.ID); err != nil || len(nu.Verloop) != 2 {
		t.Errorf("%d answers, %v", len(nu.Verloop), err)
	}
}

// A copy written over the file itself: what is open is mixed with it, so nothing is written any more, the log is not played
// into the copy at the end, and the next start opens the copy.
func TestKopieOverOpenBestand(t *testing.T) {
	ctx := context.Background()
	s := opentNieuw(t)
	c := voeg(t, s, eigen("Titel", "een"))
	kopie := filepath.Join(t.TempDir(), "kopie.db")
	moet(t, s.Reservekopie(ctx, kopie, false))
	schrijft(t, s, c.ID, casus.Wijziging{Inbrengen: []casus.Inbreng{zeg(2, "effect", "twee")}})
	b, err := os.ReadFile(kopie)
	moet(t, err)
	moet(t, os.WriteFile(s.Pad(), b, 0o600)) // as cp does
	var p *store.PlekFout
	_, err = s.Schrijf(ctx, c.ID, casus.Wijziging{Inbrengen: []casus.Inbreng{zeg(3, "effect", "drie")}})
	if !errors.As(err, &p) || !p.Zelfde || !errors.Is(err, store.ErrVervangen) {
		t.Fatalf("got %v", err)
	}
	if _, err := s.Terug(ctx); !errors.Is(err, store.ErrVervangen) {
		t.Errorf("put back: %v", err)
	}
	if err := s.Close(); !errors.Is(err, store.ErrVervangen) {
		t.Errorf("closed: %v", err)
	}
	pad := alsGedood(t, s)
	n := opent(t, pad, store.Opties{})
	schoon(t, n)
	if nu, _, err := n.Haal(ctx, c.ID); err != nil || len(nu.Verloop) != 1 || len(n.OpzijGezet()) != 1 {
		t.Errorf("%d answers, %v, %v", len(nu.Verloop), n.OpzijGezet(), err)
	}
}
