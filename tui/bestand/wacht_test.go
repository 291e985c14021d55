package bestand

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"oliekan/store"
)

// leg writes a file and returns its path.
func leg(t *testing.T, inhoud string, delen ...string) string {
	t.Helper()
	pad := filepath.Join(delen...)
	if err := os.WriteFile(pad, []byte(inhoud), 0o600); err != nil {
		t.Fatal(err)
	}
	return pad
}

func TestMag(t *testing.T) {
	dir := t.TempDir()
	const sqlite = "SQLite format 3\x00 en de rest"
	db := leg(t, sqlite, dir, "a.db")
	leeg := leg(t, "", dir, "leeg.db")
	kopieen := filepath.Join(dir, "a.db.kopieen")
	if err := os.Mkdir(kopieen, 0o700); err != nil {
		t.Fatal(err)
	}
	for pad, wil := range map[string]string{
		"":                                    "Geef de naam",
		" ":                                   "Geef de naam",
		dir:                                   "is een map",
		db:                                    "hoort bij een database",
		db + "-wal":                           "hoort bij een database",
		db + "-shm":                           "hoort bij een database",
		db + "-journal":                       "hoort bij een database",
		leeg:                                  "hoort bij een database",
		leeg + "-wal":                         "hoort bij een database",
		filepath.Join(dir, "LEEG.db"):         "hoort bij een database",
		filepath.Join(kopieen, "x.pdf"):       "hoort bij een database",
		leg(t, "\x37\x7f\x06\x83", dir, "w"):  "hoort bij een database",
		leg(t, "\x18\xe2\x2d\x00", dir, "s"):  "hoort bij een database",
		leg(t, "gewone tekst", dir, "b.txt"):  "",
		filepath.Join(dir, "nieuw.txt"):       "",
		leg(t, "x", dir, "los-wal"):           "",
		leg(t, "SQLite formaat", dir, "c.md"): "",
	} {
		_, err := Mag(pad, true, leeg)
		if (err == nil) != (wil == "") || err != nil && !strings.Contains(err.Error(), wil) {
			t.Errorf("%q: %v, want %q", pad, err, wil)
		}
	}
	if _, err := Mag(filepath.Join(dir, "b.txt"), false); !errors.Is(err, store.ErrBestaat) {
		t.Errorf("without asking: %v", err)
	}
}

// TestMagKopie lets a copy that the user made be replaced, but not one whose log is still there.
func TestMagKopie(t *testing.T) {
	dir := t.TempDir()
	kopie := leg(t, "SQLite format 3\x00", dir, "kopie.db")
	if _, err := MagKopie(kopie, true); err != nil {
		t.Errorf("a copy of the user: %v", err)
	}
	leg(t, "x", dir, "kopie.db-wal")
	if _, err := MagKopie(kopie, true); !errors.Is(err, store.ErrBezet) {
		t.Errorf("with a log beside it: %v", err)
	}
	if _, err := MagKopie(filepath.Join(dir, "eigen.db"), true, filepath.Join(dir, "eigen.db")); err == nil {
		t.Error("the database itself, which is not there now, was let through")
	}
}

func TestRuimOp(t *testing.T) {
	dir := t.TempDir()
	weg, oud := leg(t, "half", dir, ".oliekan-999999999-1.deel"), leg(t, "van een oudere versie", dir, ".kopie.db-42.deel")
	gisteren := time.Now().Add(-25 * time.Hour)
	if err := os.Chtimes(oud, gisteren, gisteren); err != nil {
		t.Fatal(err)
	}
	blijft := []string{
		leg(t, "van deze run", HalfNaast(filepath.Join(dir, "x"))),
		leg(t, "van een ander", dir, ".iets-999999999-1.deel"),
		leg(t, "van een oudere versie, die nog loopt", dir, ".ander.db-42.deel"),
		leg(t, "van de gebruiker", dir, "oliekan-999999999-1.deel"),
	}
	RuimOp(dir, filepath.Join(dir, "is er niet"))
	for _, p := range []string{weg, oud} {
		if _, err := os.Lstat(p); err == nil {
			t.Errorf("the half file of a run that is over stays: %s", p)
		}
	}
	for _, p := range blijft {
		if _, err := os.Lstat(p); err != nil {
			t.Errorf("removed: %v", err)
		}
	}
}
