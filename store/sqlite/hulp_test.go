package sqlite

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"testing"
	"time"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/store"
	"oliekan/toets"
)

// klok is a clock that a test sets.
type klok struct{ t time.Time }

func (k *klok) nu() time.Time { return k.t }

func (k *klok) verder(d time.Duration) { k.t = k.t.Add(d) }

func nieuweKlok() *klok { return &klok{time.Date(2026, 11, 21, 10, 0, 0, 0, time.UTC)} }

// tekst makes masked text for a test.
func tekst(s string) anoniem.Tekst { return anoniem.UitOpslag(s) }

// dbPad is where a test keeps its database.
func dbPad(t testing.TB) string { return filepath.Join(t.TempDir(), "map", "oliekan.db") }

func moet(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// opent opens a database that is closed at the end of the test.
func opent(t testing.TB, pad string, o store.Opties) *Store {
	t.Helper()
	s, err := Open(context.Background(), pad, o)
	moet(t, err)
	t.Cleanup(func() { _ = s.Close() })
	return s
}

func opentNieuw(t testing.TB) *Store { return opent(t, dbPad(t), store.Opties{}) }

// zeg is an answer.
func zeg(nr int, vraag, s string) casus.Inbreng {
	return casus.Inbreng{Nr: nr, Minuut: nr, Vraag: toets.VraagID(vraag), Rol: casus.RolConsulent, Daad: casus.Zeg, Tekst: tekst(s)}
}

// herroep takes inbreng over back.
func herroep(nr, over int) casus.Inbreng {
	return casus.Inbreng{Nr: nr, Minuut: nr, Vraag: "effect", Rol: casus.RolConsulent, Daad: casus.Herroep, Over: over}
}

// eigen is a case of its own with a title and answers.
func eigen(titel string, antwoorden ...string) casus.Casus {
	c := casus.Nieuw(time.Date(2026, 11, 21, 9, 30, 0, 0, time.UTC), "vraag")
	c.Titel = tekst(titel)
	for i, a := range antwoorden {
		c.Verloop = append(c.Verloop, zeg(i+1, "effect", a))
	}
	return c
}

// voeg adds a case.
func voeg(t testing.TB, s *Store, c casus.Casus) casus.Casus {
	t.Helper()
	c, err := s.Nieuw(context.Background(), c)
	moet(t, err)
	return c
}

// schrijft writes a change that must succeed.
func schrijft(t testing.TB, s *Store, id casus.ID, w casus.Wijziging) []store.Nagelopen {
	t.Helper()
	n, err := s.Schrijf(context.Background(), id, w)
	moet(t, err)
	return n
}

// sentinelNaam names the sentinel in an error, for a child to print.
func sentinelNaam(err error) string {
	for naam, s := range map[string]error{
		"ErrAlleenLezen": store.ErrAlleenLezen, "ErrGeenToegang": store.ErrGeenToegang, "ErrVreemd": store.ErrVreemd,
	} {
		if errors.Is(err, s) {
			return naam
		}
	}
	return fmt.Sprint(err)
}
