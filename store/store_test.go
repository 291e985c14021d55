package store

import (
	"bytes"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"testing"

	"oliekan/casus"
)

func TestOpenNieuw(t *testing.T) {
	for _, naam := range []string{"oliekan.db", "met spatie & #100% ?.db", "één.db", "a'b\"c.db"} {
		t.Run(naam, func(t *testing.T) {
			if runtime.GOOS == "windows" && strings.ContainsAny(naam, `?"`) {
				t.Skip("no such names here")
			}
			pad := filepath.Join(t.TempDir(), "nieuwe", "map", naam)
			s := opent(t, pad, Opties{})
			if echt, err := filepath.EvalSymlinks(pad); err != nil || s.Pad() != echt {
				t.Errorf("Pad %q, want %q, %v", s.Pad(), echt, err)
			}
			c := voeg(t, s, eigen("Titel", "antwoord"))
			moet(t, s.Close())
			s = opent(t, pad, Opties{})
			if nu, _, err := s.Haal(context.Background(), c.ID); err != nil || len(nu.Verloop) != 1 {
				t.Errorf("got %v, %v", nu, err)
			}
			schoon(t, s)
			if _, err := os.Stat(pad); err != nil {
				t.Error("the file has another name:", err)
			}
		})
	}
}

// Through a link it is the same database, with the same locks.
func TestOpenKoppeling(t *testing.T) {
	s := opentNieuw(t)
	c := voeg(t, s, eigen("Titel"))
	link := filepath.Join(t.TempDir(), "link.db")
	if err := os.Symlink(s.Pad(), link); err != nil {
		t.Skip(err)
	}
	ander := opent(t, link, Opties{})
	slot, err := s.Slot(c.ID)
	moet(t, err)
	if _, err := ander.Slot(c.ID); !errors.Is(err, ErrInGebruik) {
		t.Errorf("got %v, want ErrInGebruik", err)
	}
	moet(t, slot.Close())
}

func TestOpenLeegBestand(t *testing.T) {
	pad := filepath.Join(t.TempDir(), "leeg.db")
	moet(t, os.WriteFile(pad, nil, 0o644))
	s := opent(t, pad, Opties{})
	voeg(t, s, eigen("Titel"))
	modus(t, pad, 0o600)
}

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
	s := opent(t, pad, Opties{})
	c := voeg(t, s, eigen("Titel"))
	slot, err := s.Slot(c.ID)
	moet(t, err)
	defer func() { _ = slot.Close() }()
	moet(t, s.AutoKopie(ctx))
	moet(t, s.Reservekopie(ctx, filepath.Join(anders, "kopie.db"), false))
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
	s = opent(t, pad, Opties{})
	voeg(t, s, eigen("Nog een"))
	for _, p := range []string{pad, pad + "-wal", pad + "-shm"} {
		modus(t, p, 0o600)
	}
}

// sqliteBestand makes a database of another program.
func sqliteBestand(t *testing.T, pad, sqls string) {
	t.Helper()
	db, err := sql.Open("sqlite", pad)
	moet(t, err)
	_, err = db.Exec(sqls)
	moet(t, err)
	moet(t, db.Close())
}

// A program that died while it made the file leaves a rollback journal that undoes everything (the format is that of
// sqlite.org/fileformat2.html, 3). The next one starts anew, and the header says at once whose file it is.
func TestOpenHalfAangelegd(t *testing.T) {
	ctx := context.Background()
	pad := dbPad(t)
	moet(t, legAan(ctx, pad))
	journaal := make([]byte, 512)
	copy(journaal, "\xd9\xd5\x05\xf9\x20\xa1\x63\xd7") // magic; then records, nonce and first size: 0
	journaal[22], journaal[26] = 2, 16                 // sectors of 512, pages of 4096 bytes
	moet(t, os.WriteFile(pad+"-journal", journaal, 0o600))
	s := opent(t, pad, Opties{})
	moet(t, peil(ctx, pad))
	if log, err := os.Stat(pad + "-wal"); err == nil && log.Size() > 0 {
		t.Error("made in the write-ahead log: killed now, the header would be nobody's")
	}
	voeg(t, s, eigen("Titel"))
	schoon(t, s)
}

// A file that is refused stays as it was, byte for byte, and nothing appears beside it.
func TestOpenGeweigerd(t *testing.T) {
	for _, g := range []struct {
		naam string
		maak func(t *testing.T, pad string)
		wil  error
	}{
		{"tekst", schrijfBestand([]byte("Dit is geen database.")), ErrVreemd},
		{"een byte", schrijfBestand([]byte("x")), ErrVreemd},
		{"lange tekst", schrijfBestand(bytes.Repeat([]byte("geen database\n"), 2000)), ErrVreemd},
		{"nullen", schrijfBestand(make([]byte, 8192)), ErrVreemd},
		{"ander programma", func(t *testing.T, pad string) {
			sqliteBestand(t, pad, "PRAGMA application_id = 99; CREATE TABLE a (b); INSERT INTO a VALUES (1)")
		}, ErrVreemd},
		{"ander programma in wal", func(t *testing.T, pad string) {
			sqliteBestand(t, pad, "PRAGMA journal_mode = wal; CREATE TABLE a (b); INSERT INTO a VALUES (1)")
		}, ErrVreemd},
		{"nieuwer", func(t *testing.T, pad string) {
			s := opent(t, pad, Opties{})
			voeg(t, s, eigen("Titel"))
			_, err := s.db.Exec("PRAGMA user_version = 9999")
			moet(t, err)
			moet(t, s.Close())
		}, ErrNieuwer},
		{"map", func(t *testing.T, pad string) { moet(t, os.Mkdir(pad, 0o755)) }, ErrMap},
	} {
		t.Run(g.naam, func(t *testing.T) {
			pad := filepath.Join(t.TempDir(), "bestand.db")
			g.maak(t, pad)
			voor := inhoud(t, filepath.Dir(pad))
			for _, o := range []Opties{{}, {AlleenLezen: true}} {
				s, err := Open(context.Background(), pad, o)
				if s != nil || !errors.Is(err, g.wil) {
					t.Errorf("AlleenLezen=%v: got %v, want %v", o.AlleenLezen, err, g.wil)
				}
			}
			if na := inhoud(t, filepath.Dir(pad)); na != voor {
				t.Errorf("changed:\n%.300q\n%.300q", voor, na)
			}
		})
	}
}

func schrijfBestand(b []byte) func(*testing.T, string) {
	return func(t *testing.T, pad string) { moet(t, os.WriteFile(pad, b, 0o644)) }
}

// inhoud is everything in a directory: names, modes and bytes.
func inhoud(t *testing.T, dir string) string {
	t.Helper()
	var b strings.Builder
	moet(t, filepath.WalkDir(dir, func(p string, d fs.DirEntry, err error) error {
		info, _ := d.Info()
		fmt.Fprintln(&b, filepath.Base(p), info.Mode())
		if !d.IsDir() {
			bytes, _ := os.ReadFile(p)
			b.Write(bytes)
		}
		return err
	}))
	return b.String()
}

// Version and contents can still be in the write-ahead log alone.
func TestOpenNieuwerInLogboek(t *testing.T) {
	s := opentNieuw(t)
	_, err := s.db.Exec("PRAGMA user_version = 9999")
	moet(t, err)
	if _, err := Open(context.Background(), s.Pad(), Opties{}); !errors.Is(err, ErrNieuwer) {
		t.Errorf("got %v, want ErrNieuwer", err)
	}
}

func TestOpenBestaatNiet(t *testing.T) {
	pad := filepath.Join(t.TempDir(), "a", "b.db")
	if _, err := Open(context.Background(), pad, Opties{AlleenLezen: true}); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("got %v, want fs.ErrNotExist", err)
	}
	if _, err := os.Stat(filepath.Dir(pad)); err == nil {
		t.Error("a directory was made")
	}
}

func TestBeschadigd(t *testing.T) {
	ctx := context.Background()
	for _, g := range []struct {
		naam  string
		stuk  func(b []byte) []byte
		opent bool
	}{
		{"afgekapt", func(b []byte) []byte { return b[:len(b)/2/4096*4096] }, true},
		{"midden vol rommel", func(b []byte) []byte {
			for i := 4096; i < len(b); i++ {
				b[i] = byte(i * 7)
			}
			return b
		}, false},
	} {
		t.Run(g.naam, func(t *testing.T) {
			s := opentNieuw(t)
			for range 20 {
				voeg(t, s, eigen("Titel", strings.Repeat("tekst ", 200)))
			}
			moet(t, s.Close())
			b, err := os.ReadFile(s.Pad())
			moet(t, err)
			moet(t, os.WriteFile(s.Pad(), g.stuk(b), 0o600))
			s, err = Open(ctx, s.Pad(), Opties{})
			if err != nil {
				if !errors.Is(err, ErrBeschadigd) {
					t.Errorf("got %v, want ErrBeschadigd", err)
				}
				return
			}
			defer func() { _ = s.Close() }()
			bs, err := s.Controleer(ctx)
			if err != nil || len(bs) == 0 {
				t.Errorf("check: %v, %v", bs, err)
			}
		})
	}
}

func TestAlleenLezen(t *testing.T) {
	ctx := context.Background()
	s := opentNieuw(t)
	c := voeg(t, s, eigen("Titel", "antwoord"))
	l := opent(t, s.Pad(), Opties{AlleenLezen: true})
	if k, err := l.Lijst(ctx, Filter{}); err != nil || len(k) != 1 {
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
		"LaadOefen": l.LaadOefen(ctx, "1", nil), "Onthoud": l.Onthoud(ctx, "a", "b"), "AutoKopie": l.AutoKopie(ctx),
	} {
		if !errors.Is(err, ErrAlleenLezen) {
			t.Errorf("%s: got %v, want ErrAlleenLezen", naam, err)
		}
	}
	moet(t, l.Reservekopie(ctx, filepath.Join(t.TempDir(), "kopie.db"), false))
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
	s := opent(t, filepath.Join(dir, "oliekan.db"), Opties{})
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
			s, err := Open(ctx, pad, Opties{})
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
	s := opent(t, pad, Opties{})
	koppen, err := s.Lijst(ctx, Filter{})
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

// Opening a file that another program holds for writing waits, and then says so.
func TestBezet(t *testing.T) {
	ctx := context.Background()
	s := opentNieuw(t)
	c := voeg(t, s, eigen("Titel"))
	ander := opent(t, s.Pad(), Opties{})
	_, err := ander.db.Exec("PRAGMA busy_timeout = 1")
	moet(t, err)
	tx, err := s.db.BeginTx(ctx, nil)
	moet(t, err)
	_, err = ander.Schrijf(ctx, c.ID, casus.Wijziging{Inbrengen: []casus.Inbreng{zeg(1, "effect", "a")}})
	if !errors.Is(err, ErrBezet) {
		t.Errorf("got %v, want ErrBezet", err)
	}
	if _, _, err := ander.Haal(ctx, c.ID); err != nil {
		t.Error("reading waits too:", err)
	}
	moet(t, tx.Rollback())
}
