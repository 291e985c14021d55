package sqlite

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
	"testing"

	"oliekan/casus"
	"oliekan/store"
)

func TestOpenNieuw(t *testing.T) {
	for _, naam := range []string{"oliekan.db", "met spatie & #100% ?.db", "één.db", "a'b\"c.db"} {
		t.Run(naam, func(t *testing.T) {
			if runtime.GOOS == "windows" && strings.ContainsAny(naam, `?"`) {
				t.Skip("no such names here")
			}
			pad := filepath.Join(t.TempDir(), "nieuwe", "map", naam)
			s := opent(t, pad, store.Opties{})
			if echt, err := filepath.EvalSymlinks(pad); err != nil || s.Pad() != echt {
				t.Errorf("Pad %q, want %q, %v", s.Pad(), echt, err)
			}
			c := voeg(t, s, eigen("Titel", "antwoord"))
			moet(t, s.Close())
			s = opent(t, pad, store.Opties{})
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
	ander := opent(t, link, store.Opties{})
	slot, err := s.Slot(c.ID)
	moet(t, err)
	if _, err := ander.Slot(c.ID); !errors.Is(err, store.ErrInGebruik) {
		t.Errorf("got %v, want ErrInGebruik", err)
	}
	moet(t, slot.Close())
}

func TestOpenLeegBestand(t *testing.T) {
	pad := filepath.Join(t.TempDir(), "leeg.db")
	moet(t, os.WriteFile(pad, nil, 0o644))
	s := opent(t, pad, store.Opties{})
	voeg(t, s, eigen("Titel"))
	modus(t, pad, 0o600)
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
	s := opent(t, pad, store.Opties{})
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
		{"tekst", schrijfBestand([]byte("Dit is geen database.")), store.ErrVreemd},
		{"een byte", schrijfBestand([]byte("x")), store.ErrVreemd},
		{"lange tekst", schrijfBestand(bytes.Repeat([]byte("geen database\n"), 2000)), store.ErrVreemd},
		{"nullen", schrijfBestand(make([]byte, 8192)), store.ErrVreemd},
		{"ander programma", func(t *testing.T, pad string) {
			sqliteBestand(t, pad, "PRAGMA application_id = 99; CREATE TABLE a (b); INSERT INTO a VALUES (1)")
		}, store.ErrVreemd},
		{"ander programma in wal", func(t *testing.T, pad string) {
			sqliteBestand(t, pad, "PRAGMA journal_mode = wal; CREATE TABLE a (b); INSERT INTO a VALUES (1)")
		}, store.ErrVreemd},
		{"nieuwer", func(t *testing.T, pad string) {
			s := opent(t, pad, store.Opties{})
			voeg(t, s, eigen("Titel"))
			_, err := s.db().Exec("PRAGMA user_version = 9999")
			moet(t, err)
			moet(t, s.Close())
		}, store.ErrNieuwer},
		{"één stap nieuwer", func(t *testing.T, pad string) {
			s := opent(t, pad, store.Opties{})
			namen, err := stappen()
			moet(t, err)
			_, err = s.db().Exec(fmt.Sprintf("PRAGMA user_version = %d", len(namen)+1))
			moet(t, err)
			moet(t, s.Close())
		}, store.ErrNieuwer},
		{"map", func(t *testing.T, pad string) { moet(t, os.Mkdir(pad, 0o755)) }, store.ErrMap},
	} {
		t.Run(g.naam, func(t *testing.T) {
			pad := filepath.Join(t.TempDir(), "bestand.db")
			g.maak(t, pad)
			voor := inhoud(t, filepath.Dir(pad))
			for _, o := range []store.Opties{{}, {AlleenLezen: true}} {
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
	_, err := s.db().Exec("PRAGMA user_version = 9999")
	moet(t, err)
	if _, err := Open(context.Background(), s.Pad(), store.Opties{}); !errors.Is(err, store.ErrNieuwer) {
		t.Errorf("got %v, want ErrNieuwer", err)
	}
}

// Between the look at a file and its migration a newer program may have been there: that is refused too, for one step as for many.
func TestMigreerNieuwerTussendoor(t *testing.T) {
	namen, err := stappen()
	moet(t, err)
	for _, meer := range []int{1, 9000} {
		s := opentNieuw(t)
		_, err := s.db().Exec(fmt.Sprintf("PRAGMA user_version = %d", len(namen)+meer))
		moet(t, err)
		if err := migreer(t.Context(), s.db()); !errors.Is(err, store.ErrNieuwer) {
			t.Errorf("%d newer: %v", meer, err)
		}
		if v, err := schemaVersie(t.Context(), s.db()); v != len(namen)+meer || err != nil {
			t.Errorf("%d newer: the shape says %d, %v", meer, v, err)
		}
	}
}

func TestOpenBestaatNiet(t *testing.T) {
	pad := filepath.Join(t.TempDir(), "a", "b.db")
	if _, err := Open(context.Background(), pad, store.Opties{AlleenLezen: true}); !errors.Is(err, fs.ErrNotExist) {
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
			s, err = Open(ctx, s.Pad(), store.Opties{})
			if err != nil {
				if !errors.Is(err, store.ErrBeschadigd) {
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

// halfBijgewerkt is a database of which only the first page of the log was put in the file when the program stopped: its
// header names pages that stand in the log alone.
func halfBijgewerkt(t *testing.T, wat string) (pad string, id casus.ID) {
	t.Helper()
	pad = dbPad(t)
	s := opentNieuw(t)
	c := voeg(t, s, eigen("Titel", "antwoord"))
	for range 20 {
		voeg(t, s, eigen("Nog een", strings.Repeat("tekst ", 200)))
	}
	if wat != "" {
		_, err := s.db().Exec(wat)
		moet(t, err)
	}
	moet(t, os.MkdirAll(filepath.Dir(pad), 0o700))
	for _, eind := range []string{"", "-wal"} {
		b, err := os.ReadFile(s.Pad() + eind)
		moet(t, err)
		moet(t, os.WriteFile(pad+eind, b, 0o600))
	}
	moet(t, s.Close())
	heel, err := os.ReadFile(s.Pad())
	moet(t, err)
	half, err := os.ReadFile(pad)
	moet(t, err)
	if len(half) >= len(heel) {
		t.Fatal("nothing stands in the log alone")
	}
	moet(t, os.WriteFile(pad, append(heel[:4096:4096], half[4096:]...), 0o600))
	return pad, c.ID
}

// A disk that became full, or a power cut, while the file was brought up to date from its log, damages nothing.
func TestOpenHalfBijgewerkt(t *testing.T) {
	ctx := context.Background()
	pad, id := halfBijgewerkt(t, "")
	s := opent(t, pad, store.Opties{})
	if c, _, err := s.Haal(ctx, id); err != nil || len(c.Verloop) != 1 {
		t.Errorf("got %v, %v", c, err)
	}
	schoon(t, s)

	pad, _ = halfBijgewerkt(t, "")
	moet(t, os.Remove(pad+"-wal"))
	if _, err := Open(ctx, pad, store.Opties{}); !errors.Is(err, store.ErrBeschadigd) {
		t.Errorf("without its log: %v, want ErrBeschadigd", err)
	}

	for wat, wil := range map[string]error{"PRAGMA application_id = 99": store.ErrVreemd, "PRAGMA user_version = 9999": store.ErrNieuwer} {
		pad, _ = halfBijgewerkt(t, wat)
		voor := inhoud(t, filepath.Dir(pad))
		if _, err := Open(ctx, pad, store.Opties{}); !errors.Is(err, wil) {
			t.Errorf("%s: got %v, want %v", wat, err, wil)
		}
		if inhoud(t, filepath.Dir(pad)) != voor {
			t.Errorf("%s: what is refused has changed", wat)
		}
	}
}
