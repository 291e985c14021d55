//go:build unix

package proef

import (
	"database/sql"
	"encoding/binary"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	_ "modernc.org/sqlite"
)

// metKopie makes a home with one own case, kept and copied, and returns the paths of the database and of its copy.
func metKopie(t *testing.T, thuis string) (db, kopie string) {
	t.Helper()
	for _, in := range []string{"nieuw\n\nik wil weer werken maar er is geen bus\n.titel Werk zonder bus\n.stop\n", "stop\n"} {
		if uit, fout, c := draai(t, thuis, in, "plat"); c != 0 {
			t.Fatalf("exit %d\n%s%s", c, uit, fout)
		}
	}
	kopieen, err := filepath.Glob(filepath.Join(thuis, "data/oliekan/*.kopieen/*.db"))
	if err != nil || len(kopieen) == 0 {
		t.Fatalf("no copy: %v", err)
	}
	return filepath.Join(thuis, "data/oliekan/oliekan.db"), kopieen[len(kopieen)-1]
}

// breuken are the ways in which a database is broken, by name.
func breuken() map[string]func(*testing.T, string) {
	r := rand.New(rand.NewPCG(1, 2))
	bewerk := func(doe func(b []byte) []byte) func(*testing.T, string) {
		return func(t *testing.T, db string) {
			b, err := os.ReadFile(db)
			if err == nil {
				err = os.WriteFile(db, doe(b), 0o600)
			}
			if err != nil {
				t.Fatal(err)
			}
		}
	}
	vul := func(b []byte, van, tot int, met func() byte) []byte {
		for i := van; i < min(tot, len(b)); i++ {
			b[i] = met()
		}
		return b
	}
	nul := func() byte { return 0 }
	return map[string]func(*testing.T, string){
		"kop vol nullen":    bewerk(func(b []byte) []byte { return vul(b, 0, 100, nul) }),
		"afgekapt":          bewerk(func(b []byte) []byte { return b[:4096+r.IntN(len(b)-8192)] }),
		"afgekapt in kop":   bewerk(func(b []byte) []byte { return b[:20+r.IntN(60)] }),
		"bladen vol nullen": bewerk(func(b []byte) []byte { return vul(b, 4096, 6*4096, nul) }),
		"ruis":              bewerk(func(b []byte) []byte { return vul(b, 4096, 12*4096, func() byte { return byte(r.Uint32()) }) }),
		"alles ruis":        bewerk(func(b []byte) []byte { return vul(b, 0, len(b), func() byte { return byte(r.Uint32()) }) }),
		"leeg":              bewerk(func([]byte) []byte { return nil }),
		"tekst":             bewerk(func([]byte) []byte { return []byte("Dit is een brief en geen database.\n") }),
		"weg": func(t *testing.T, db string) {
			if err := os.Remove(db); err != nil {
				t.Fatal(err)
			}
		},
		"logboek van een ander": func(t *testing.T, db string) {
			if err := os.WriteFile(db+"-wal", append([]byte{0x37, 0x7f, 0x06, 0x82}, make([]byte, 8192)...), 0o600); err != nil {
				t.Fatal(err)
			}
		},
		"een ander programma": func(t *testing.T, db string) {
			if err := os.Remove(db); err != nil {
				t.Fatal(err)
			}
			anders, err := sql.Open("sqlite", db)
			if err == nil {
				_, err = anders.Exec("CREATE TABLE recept (naam TEXT)")
			}
			if err != nil {
				t.Fatal(err)
			}
			if err := anders.Close(); err != nil {
				t.Fatal(err)
			}
		},
		"nieuwere vorm": bewerk(func(b []byte) []byte {
			binary.BigEndian.PutUint32(b[60:], 9999) // user_version in the header
			return b
		}),
	}
}

// TestTwaalfKeerKapot breaks the database in as many ways as the issue of the way back names, and gets who uses it back to
// work in line mode: with what is offered where it cannot be opened, or because it still can.
func TestTwaalfKeerKapot(t *testing.T) {
	t.Parallel()
	for naam, breek := range breuken() {
		t.Run(naam, func(t *testing.T) {
			thuis := t.TempDir()
			db, _ := metKopie(t, thuis)
			breek(t, db)
			uit, fout, c := draai(t, thuis, "1\nstop\n", "plat")
			if naam == "nieuwere vorm" { // nothing is broken: a newer program can read it
				if c != 1 || !strings.Contains(plat(fout), "nieuwere versie van oliekan") {
					t.Errorf("exit %d\n%s%s", c, uit, fout)
				}
				return
			}
			lijst, _, _ := draai(t, thuis, "", "casus", "lijst")
			if c != 0 || !strings.Contains(uit, "Hoofdmenu") || !strings.Contains(lijst, "Werk zonder bus") {
				t.Errorf("exit %d\n%s%s\n%s", c, uit, fout, lijst)
			}
		})
	}
}

// TestHalveKopie: a copy that is broken too is not offered; without a healthy one it says why, and changes nothing.
func TestHalveKopie(t *testing.T) {
	t.Parallel()
	thuis := t.TempDir()
	db, kopie := metKopie(t, thuis)
	b, err := os.ReadFile(kopie)
	if err != nil {
		t.Fatal(err)
	}
	for pad, inhoud := range map[string][]byte{kopie: b[:len(b)/2], db: []byte("stuk")} {
		if err := os.WriteFile(pad, inhoud, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if _, fout, c := draai(t, thuis, "1\n", "plat"); c != 1 || fout == "" {
		t.Errorf("exit %d: %s", c, fout)
	}
	if b, err := os.ReadFile(db); err != nil || string(b) != "stuk" {
		t.Errorf("%q, %v", b, err)
	}
}

// TestAanbodOpSchermen: the screens offer the same before they begin.
func TestAanbodOpSchermen(t *testing.T) {
	t.Parallel()
	thuis := t.TempDir()
	db, _ := metKopie(t, thuis)
	if err := os.WriteFile(db, []byte("stuk"), 0o600); err != nil {
		t.Fatal(err)
	}
	x := start(t, thuis, 100, 30)
	x.wacht("Wat wil je doen?")
	x.wacht("Stop. Er verandert niets.")
	x.typ("1" + enter)
	x.wacht("Nieuw consult")
	x.druk(ctrlC)
	if c := x.weg(); c != 0 {
		t.Errorf("exit %d", c)
	}
}
