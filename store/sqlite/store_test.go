package sqlite

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"sync"
	"testing"

	"oliekan/casus"
	"oliekan/store"
)

func modus(t *testing.T, pad string, wil fs.FileMode) {
	t.Helper()
	if runtime.GOOS == "windows" {
		return
	}
	info, err := os.Stat(pad)
	moet(t, err)
	if info.Mode().Perm() != wil {
		t.Errorf("%s has mode %o, want %o", filepath.Base(pad), info.Mode().Perm(), wil)
	}
}

// What we make is for the user alone, also when it had wider modes; directories of others stay as they are.
func TestModi(t *testing.T) {
	ctx := context.Background()
	anders := t.TempDir()
	moet(t, os.Chmod(anders, 0o755))
	pad := filepath.Join(anders, "eigen", "oliekan.db")
	s := opent(t, pad, store.Opties{})
	c := voeg(t, s, eigen("Titel"))
	slot, err := s.Slot(c.ID)
	moet(t, err)
	defer func() { _ = slot.Close() }()
	moet(t, s.AutoKopie(ctx))
	moet(t, s.Reservekopie(ctx, filepath.Join(anders, "kopie.db()"), false))
	moet(t, filepath.WalkDir(anders, func(p string, d fs.DirEntry, err error) error {
		switch {
		case p == anders:
			modus(t, p, 0o755)
		case d.IsDir():
			modus(t, p, 0o700)
		default:
			modus(t, p, 0o600)
		}
		return err
	}))
	moet(t, s.Close())
	moet(t, os.Chmod(pad, 0o644))
	s = opent(t, pad, store.Opties{})
	voeg(t, s, eigen("Nog een"))
	for _, p := range []string{pad, pad + "-wal", pad + "-shm"} {
		modus(t, p, 0o600)
	}
}

func TestAlleenLezen(t *testing.T) {
	ctx := context.Background()
	s := opentNieuw(t)
	c := voeg(t, s, eigen("Titel", "antwoord"))
	l := opent(t, s.Pad(), store.Opties{AlleenLezen: true})
	if k, err := l.Lijst(ctx, store.Filter{}); err != nil || len(k) != 1 {
		t.Errorf("list: %v, %v", k, err)
	}
	if _, _, err := l.Haal(ctx, c.ID); err != nil {
		t.Error(err)
	}
	if bs, err := l.Controleer(ctx); err != nil || len(bs) > 0 {
		t.Errorf("check: %v, %v", bs, err)
	}
	_, errNieuw := l.Nieuw(ctx, eigen("Mag niet"))
	_, errSchrijf := l.Schrijf(ctx, c.ID, casus.Wijziging{Inbrengen: []casus.Inbreng{zeg(2, "effect", "nee")}})
	_, errSlot := l.Slot(c.ID)
	for naam, err := range map[string]error{
		"Nieuw": errNieuw, "Schrijf": errSchrijf, "Slot": errSlot, "Verwijder": l.Verwijder(ctx, c.ID),
		"LaadOefen": l.LaadOefen(ctx, "1", nil), "AutoKopie": l.AutoKopie(ctx),
	} {
		if !errors.Is(err, store.ErrAlleenLezen) {
			t.Errorf("%s: got %v, want ErrAlleenLezen", naam, err)
		}
	}
	moet(t, l.Reservekopie(ctx, filepath.Join(t.TempDir(), "kopie.db()"), false))
}

// openbareMap is a temporary directory that other users can reach.
func openbareMap(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	for _, d := range []string{dir, filepath.Dir(dir)} {
		moet(t, os.Chmod(d, 0o755))
	}
	return dir
}

// Without the right to write: a clear refusal, and reading works, also in a directory that cannot be written.
func TestZonderRechten(t *testing.T) {
	if os.Getuid() != 0 {
		t.Skip("needs root, to run as somebody else")
	}
	dir := openbareMap(t)
	s := opent(t, filepath.Join(dir, "oliekan.db"), store.Opties{})
	voeg(t, s, eigen("Titel"))
	moet(t, s.Close())
	for _, g := range []struct {
		naam            string
		mapM, bestandM  fs.FileMode
		schrijf, lees   string
		lijst, nieuwAls string
	}{
		{"map en bestand dicht", 0o555, 0o444, "ErrAlleenLezen", "<nil>", "1 <nil>", "ErrAlleenLezen"},
		{"alleen bestand dicht", 0o777, 0o444, "ErrAlleenLezen", "<nil>", "1 <nil>", "ErrAlleenLezen"},
		{"alleen map dicht", 0o555, 0o666, "ErrAlleenLezen", "<nil>", "1 <nil>", "ErrAlleenLezen"},
		{"niet te lezen", 0o755, 0o000, "ErrGeenToegang", "ErrGeenToegang", "", ""},
		{"map niet in", 0o700, 0o666, "ErrGeenToegang", "ErrGeenToegang", "", ""},
	} {
		t.Run(g.naam, func(t *testing.T) {
			moet(t, os.Chmod(s.Pad(), g.bestandM))
			moet(t, os.Chmod(dir, g.mapM))
			k := alsNiemand(t, maakKind(t, "lezen", s.Pad(), "")).start(t)
			for _, wil := range []string{g.schrijf, g.lees, g.lijst, g.nieuwAls} {
				if wil == "" {
					break
				}
				if kreeg := k.regel(t); kreeg != wil {
					t.Errorf("got %s, want %s", kreeg, wil)
				}
			}
			_ = k.cmd.Wait()
			for _, p := range []string{s.Pad() + "-wal", s.Pad() + "-shm"} {
				moet(t, os.RemoveAll(p))
			}
		})
	}
}

// Two Stores on one file, many writers: nothing gets lost, also while the file is being made.
func TestTweeSchrijvers(t *testing.T) {
	ctx := context.Background()
	pad := dbPad(t)
	const perWindow = 25
	var wg sync.WaitGroup
	fouten := make(chan error, 100)
	for range 3 {
		wg.Go(func() {
			s, err := Open(ctx, pad, store.Opties{})
			if err != nil {
				fouten <- err
				return
			}
			c, err := s.Nieuw(ctx, eigen("Titel"))
			for nr := 1; nr <= perWindow && err == nil; nr++ {
				_, err = s.Schrijf(ctx, c.ID, casus.Wijziging{
					Inbrengen: []casus.Inbreng{zeg(nr, "effect", fmt.Sprint("antwoord ", nr))},
					Concepten: []casus.Concept{{Plaats: casus.Plaats{Vraag: "weg"}, Tekst: tekst(fmt.Sprint("concept ", nr))}},
				})
			}
			fouten <- errors.Join(err, s.Close())
		})
	}
	wg.Wait()
	close(fouten)
	for err := range fouten {
		moet(t, err)
	}
	s := opent(t, pad, store.Opties{})
	koppen, err := s.Lijst(ctx, store.Filter{})
	moet(t, err)
	if len(koppen) != 3 {
		t.Fatalf("%d cases, want 3", len(koppen))
	}
	for _, k := range koppen {
		if c, _, err := s.Haal(ctx, k.ID); err != nil || len(c.Verloop) != perWindow {
			t.Errorf("%d inbrengen, %v", len(c.Verloop), err)
		}
	}
	schoon(t, s)
}

// Windows that make the same file at the same moment see one another's half writes; none of them calls that damage, which
// would have a user put an old copy back.
func TestVeelVenstersMakenHetBestand(t *testing.T) {
	for range 30 {
		pad := dbPad(t)
		var wg sync.WaitGroup
		for range 8 {
			wg.Go(func() {
				s, err := Open(context.Background(), pad, store.Opties{})
				if err != nil {
					t.Error(err)
					return
				}
				if err := s.Close(); err != nil {
					t.Error(err)
				}
			})
		}
		wg.Wait()
	}
}

// Opening a file that another program holds for writing waits, and then says so.
func TestBezet(t *testing.T) {
	ctx := context.Background()
	s := opentNieuw(t)
	c := voeg(t, s, eigen("Titel"))
	ander := opent(t, s.Pad(), store.Opties{})
	_, err := ander.db().Exec("PRAGMA busy_timeout = 1")
	moet(t, err)
	tx, err := s.db().BeginTx(ctx, nil)
	moet(t, err)
	_, err = ander.Schrijf(ctx, c.ID, casus.Wijziging{Inbrengen: []casus.Inbreng{zeg(1, "effect", "a")}})
	if !errors.Is(err, store.ErrBezet) {
		t.Errorf("got %v, want ErrBezet", err)
	}
	if _, _, err := ander.Haal(ctx, c.ID); err != nil {
		t.Error("reading waits too:", err)
	}
	moet(t, tx.Rollback())
}
