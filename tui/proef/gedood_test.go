//go:build unix

package proef

import (
	"compress/gzip"
	"encoding/json"
	"io"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// Killed at any moment: while a copy is put back, while the automatic copy is made, while an old library is brought to the
// newest shape. After it the library opens, nothing is missing, and nothing half is taken for whole.

// gedoodKeren is how often each is killed.
const gedoodKeren = 200

// uitPakken unpacks the library of an older version.
func uitPakken(t *testing.T, pad string) {
	t.Helper()
	f, err := os.Open("../../store/sqlite/testdata/bibliotheek/c337634.db.gz")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = f.Close() }()
	r, err := gzip.NewReader(f)
	if err != nil {
		t.Fatal(err)
	}
	b, err := io.ReadAll(r)
	if err == nil {
		err = os.WriteFile(pad, b, 0o600)
	}
	if err != nil {
		t.Fatal(err)
	}
}

// doodTijdens runs the program on a fresh copy of a directory, again and again, and kills it at a random moment of its run.
func doodTijdens(t *testing.T, mal string, in string, args []string, na func(t *testing.T, thuis, db string)) {
	t.Helper()
	if os.Getenv("OLIEKAN_TRAAG") == "" {
		t.Skip("takes minutes; runs with OLIEKAN_TRAAG=1")
	}
	duur := time.Duration(0)
	for keer := range gedoodKeren + 1 {
		thuis := t.TempDir()
		if err := os.CopyFS(filepath.Join(thuis, "werk"), os.DirFS(mal)); err != nil {
			t.Fatal(err)
		}
		db := filepath.Join(thuis, "werk", "oliekan.db")
		cmd := exec.Command(programma(t), append([]string{"--db", db}, args...)...)
		cmd.Env, cmd.Dir = omgeving(thuis), thuis
		if in != "" {
			cmd.Stdin = strings.NewReader(in)
		}
		begin := time.Now()
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		if keer > 0 {
			time.Sleep(time.Duration(rand.Int64N(int64(duur))))
			_ = cmd.Process.Kill()
		}
		_ = cmd.Wait()
		if keer == 0 {
			duur = time.Since(begin) // how long it takes when it is left alone
		}
		na(t, thuis, db)
		if t.Failed() {
			t.Fatalf("at attempt %d of %d", keer, gedoodKeren)
		}
		_ = os.RemoveAll(thuis)
	}
	t.Logf("%d tries, 0 lost; a run takes %v", gedoodKeren, duur)
}

// heel fails when a library does not open, is not in order, or lacks one of the five cases.
func heel(t *testing.T, thuis, db string) {
	t.Helper()
	uit, fout, c := draai(t, thuis, "", "--db", db, "controleer")
	if c != 0 {
		t.Errorf("controleer: exit %d\n%s%s", c, uit, fout)
	}
	uit, fout, c = draai(t, thuis, "", "--db", db, "casus", "lijst", "--json")
	var ks []struct{ Oefen bool }
	err := json.Unmarshal([]byte(uit), &ks)
	eigen := 0
	for _, k := range ks {
		if !k.Oefen {
			eigen++
		}
	}
	if c != 0 || err != nil || eigen != 5 {
		t.Errorf("%d own cases, exit %d, %v\n%s", eigen, c, err, fout)
	}
}

// kopieenGezond fails when what is listed as a copy is not whole.
func kopieenGezond(t *testing.T, thuis, db string) (n int) {
	t.Helper()
	uit, fout, c := draai(t, thuis, "", "--db", db, "herstel", "--json")
	var ks []struct {
		Eigen  int
		Gezond bool
	}
	if err := json.Unmarshal([]byte(uit), &ks); err != nil || c != 0 {
		t.Fatalf("exit %d, %v\n%s", c, err, fout)
	}
	for _, k := range ks {
		if !k.Gezond || k.Eigen != 5 {
			t.Errorf("a copy that is not whole: %+v", k)
		}
	}
	return len(ks)
}

func TestDoodTijdensMigratie(t *testing.T) {
	mal := t.TempDir()
	uitPakken(t, filepath.Join(mal, "oliekan.db"))
	doodTijdens(t, mal, "", []string{"casus", "lijst"}, heel)
}

func TestDoodTijdensAutoKopie(t *testing.T) {
	mal := t.TempDir()
	uitPakken(t, filepath.Join(mal, "oliekan.db"))
	doodTijdens(t, mal, "stop\n", []string{"plat"}, func(t *testing.T, thuis, db string) {
		t.Helper()
		heel(t, thuis, db)
		kopieenGezond(t, thuis, db)
	})
}

func TestDoodTijdensHerstel(t *testing.T) {
	mal := t.TempDir()
	db := filepath.Join(mal, "oliekan.db")
	uitPakken(t, db)
	kopieen := db + ".kopieen"
	if err := os.Mkdir(kopieen, 0o700); err != nil {
		t.Fatal(err)
	}
	uitPakken(t, filepath.Join(kopieen, "2026-11-20.db"))
	b, err := os.ReadFile(db)
	if err != nil {
		t.Fatal(err)
	}
	clear(b[:100])
	clear(b[8192:12288])
	if err := os.WriteFile(db, b, 0o600); err != nil {
		t.Fatal(err)
	}
	doodTijdens(t, mal, "", []string{"herstel", "nieuwste"}, func(t *testing.T, thuis, db string) {
		t.Helper()
		if _, _, c := draai(t, thuis, "", "--db", db, "casus", "lijst"); c != 0 {
			if uit, fout, c := draai(t, thuis, "", "--db", db, "herstel", "nieuwste"); c != 0 {
				t.Errorf("the second attempt: exit %d\n%s%s", c, uit, fout)
			}
		}
		heel(t, thuis, db)
		kopieenGezond(t, thuis, db)
	})
}
