package sqlite

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"testing"
	"time"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/store"
)

// By itself, when nobody writes: what is owed is paid, and a copy is made. Writes in between wait for nothing and all succeed.
func TestRustVanzelf(t *testing.T) {
	ctx := context.Background()
	s := opent(t, dbPad(t), store.Opties{Rust: 5 * time.Millisecond})
	c := voeg(t, s, eigen("Titel", "weggaand"))
	moet(t, s.AutoKopie(ctx))
	schrijft(t, s, c.ID, casus.Wijziging{Herzien: map[int]anoniem.Tekst{1: tekst("[PERSOON-1]")}})
	for i := range 40 {
		schrijft(t, s, c.ID, casus.Wijziging{Inbrengen: []casus.Inbreng{zeg(i+2, "effect", fmt.Sprint("antwoord ", i))}})
		time.Sleep(time.Duration(i%4) * 3 * time.Millisecond)
	}
	for begin := time.Now(); s.NogNietWeg() || s.vers.Load(); time.Sleep(5 * time.Millisecond) {
		if time.Since(begin) > time.Minute {
			t.Fatal("nothing happens at rest")
		}
	}
	func() { // it may be at work still
		s.rust.beurt.Lock()
		defer s.rust.beurt.Unlock()
	}()
	nergens(t, s.Pad(), "weggaand")
	ks, err := filepath.Glob(filepath.Join(kopieMap(s.Pad()), "*.db"))
	if err != nil || len(ks) != 1 {
		t.Fatalf("%v, %v", ks, err)
	}
	ergens(t, ks[0], "antwoord 39")
	if n := len(haal(t, s, c.ID).Verloop); n != 41 {
		t.Errorf("%d answers", n)
	}
	schoon(t, s)
}

func haal(t testing.TB, s *Store, id casus.ID) casus.Casus {
	t.Helper()
	c, _, err := s.Haal(context.Background(), id)
	moet(t, err)
	return c
}

// At the end of a day's work there is a copy of it, when the library works by itself.
func TestKopieBijSluiten(t *testing.T) {
	s := opent(t, dbPad(t), store.Opties{Rust: time.Hour, Nu: nieuweKlok().nu})
	voeg(t, s, eigen("Titel", "dagwerk"))
	moet(t, s.Close())
	ergens(t, filepath.Join(kopieMap(s.Pad()), "2026-11-21.db"), "dagwerk")
	s = opent(t, s.Pad(), store.Opties{Rust: time.Hour, Nu: func() time.Time { return nieuweKlok().t.Add(24 * time.Hour) }})
	moet(t, s.Close())
	if n := kopieNamen(t, s); n != "2026-11-21" {
		t.Errorf("%q: a copy although nothing was written", n)
	}
}

// What a killed program left half goes at the next start; what is being made now, and what is of others, stays.
func TestHalveBestandenGaanWeg(t *testing.T) {
	s := opentNieuw(t)
	moet(t, s.Close())
	oud, nieuw, ander := filepath.Join(filepath.Dir(s.Pad()), ".oliekan.db-123.deel"), filepath.Join(filepath.Dir(s.Pad()), ".oliekan.db-124.deel"),
		filepath.Join(filepath.Dir(s.Pad()), ".iets-anders.deel")
	for _, p := range []string{oud, oud + "-wal", nieuw, ander} {
		moet(t, os.WriteFile(p, []byte("half"), 0o600))
	}
	for _, p := range []string{oud, oud + "-wal", ander} {
		moet(t, os.Chtimes(p, time.Now(), time.Now().Add(-time.Hour)))
	}
	opent(t, s.Pad(), store.Opties{})
	for p, er := range map[string]bool{oud: false, oud + "-wal": false, nieuw: true, ander: true} {
		if _, err := os.Stat(p); (err == nil) != er {
			t.Errorf("%s: %v", filepath.Base(p), err)
		}
	}
}
