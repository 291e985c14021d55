//go:build unix

package proef

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const f12 = "\x1b[24~"

// kwijtgeraakt are the ways in which the file of the library leaves its place while a consult is open. Each gets the folder of the
// library.
var kwijtgeraakt = map[string]func(dir string) error{
	"other name": func(dir string) error {
		return os.Rename(filepath.Join(dir, "oliekan.db"), filepath.Join(dir, "ander.db"))
	},
	"removed": func(dir string) error {
		for _, naam := range []string{"oliekan.db", "oliekan.db-wal", "oliekan.db-shm"} {
			if err := os.Remove(filepath.Join(dir, naam)); err != nil {
				return err
			}
		}
		return nil
	},
	"folder moved": func(dir string) error { return os.Rename(dir, dir+" oud") },
	"replaced": func(dir string) error {
		b, err := os.ReadFile(filepath.Join(dir, "oliekan.db"))
		if err != nil {
			return err
		}
		nieuw := filepath.Join(dir, "x")
		if err := os.WriteFile(nieuw, b[:len(b)/2], 0o600); err != nil {
			return err
		}
		return os.Rename(nieuw, filepath.Join(dir, "oliekan.db"))
	},
}

// bibliotheek is the folder of the library of a home.
func bibliotheek(thuis string) string { return filepath.Join(thuis, "data", "oliekan") }

// beide fails when not both answers are in a library that is in order.
func beide(t *testing.T, thuis, db string) {
	t.Helper()
	if uit, fout, c := draai(t, thuis, "", "--db", db, "controleer"); c != 0 {
		t.Errorf("controleer: exit %d\n%s%s", c, uit, fout)
	}
	for _, wil := range []string{"om een rustig huis", "niet meer kan slapen"} {
		if uit, fout, c := draai(t, thuis, "", "--db", db, "zoek", wil); c != 0 || !strings.Contains(uit, "(nog geen titel)") {
			t.Errorf("%q: exit %d\n%s%s", wil, c, uit, fout)
		}
	}
}

// Whatever happens to the file while a consult is open, what was said goes on where the pair chooses.
func TestBestandKwijtOpHetScherm(t *testing.T) {
	t.Parallel()
	for naam, weg := range kwijtgeraakt {
		for _, elders := range []bool{false, true} {
			t.Run(naam+map[bool]string{true: ", elsewhere"}[elders], func(t *testing.T) {
				t.Parallel()
				x, thuis := nieuwConsult(t)
				x.vul("om een rustig huis")
				x.opSchijf(thuis, "rustig huis")
				if err := weg(bibliotheek(thuis)); err != nil {
					t.Fatal(err)
				}
				x.typ("dat zij niet meer kan slapen")
				x.druk(enter)
				x.wacht("Kies met f12.")
				x.druk(f12)
				x.wacht("Waar is het bestand?")
				db := filepath.Join(bibliotheek(thuis), "oliekan.db")
				if elders {
					db = filepath.Join(thuis, "elders.db")
					x.druk(omlaag, enter)
					x.wacht("Hoe moet het nieuwe bestand heten?")
					x.druk("\x01", "\x0b") // begin of the line, and away with the rest
					x.typ(db)
					x.druk(enter)
					x.wacht("Je werkt nu in")
				} else {
					x.druk(enter)
					x.wacht("Het bestand staat weer op zijn plek.")
				}
				x.wacht("· bewaard")
				x.druk(ctrlC)
				if c := x.weg(); c != 0 {
					t.Errorf("exit %d\n%s", c, x.scherm())
				}
				beide(t, thuis, db)
			})
		}
	}
}

// Who leaves while something cannot be written is asked at once, and "later" leaves everything as it is.
func TestBestandKwijtBijWeggaan(t *testing.T) {
	t.Parallel()
	x, thuis := nieuwConsult(t)
	x.vul("om een rustig huis")
	x.opSchijf(thuis, "rustig huis")
	if err := kwijtgeraakt["other name"](bibliotheek(thuis)); err != nil {
		t.Fatal(err)
	}
	x.typ("dat zij niet meer kan slapen")
	x.druk(enter)
	x.wacht("Kies met f12.")
	x.druk(esc)
	x.wacht("Waar is het bestand?")
	x.wacht("Het bestand heet nu")
	x.druk(esc)
	x.wacht("nog niet bewaard")
	x.druk(ctrlC)
	x.wacht("Waar is het bestand?")
	x.druk(enter)
	x.wacht("· bewaard")
	x.druk(ctrlC)
	if c := x.weg(); c != 0 {
		t.Errorf("exit %d\n%s", c, x.scherm())
	}
	beide(t, thuis, filepath.Join(bibliotheek(thuis), "oliekan.db"))
}

// The same in lines.
func TestBestandKwijtInRegels(t *testing.T) {
	t.Parallel()
	for naam, weg := range kwijtgeraakt {
		for _, elders := range []bool{false, true} {
			t.Run(naam+map[bool]string{true: ", elsewhere"}[elders], func(t *testing.T) {
				t.Parallel()
				thuis := t.TempDir()
				r := inRegels(t, thuis)
				r.volg("Typ een nummer of een woord.", "nieuw", "Lege regel", "", "Vraag 1 van 12", "om een rustig huis", "Bewaard.")
				if err := weg(bibliotheek(thuis)); err != nil {
					t.Fatal(err)
				}
				r.typ("dat zij niet meer kan slapen")
				r.volg("Typ .bestand om te kiezen", ".bestand")
				db := filepath.Join(bibliotheek(thuis), "oliekan.db")
				if elders {
					db = filepath.Join(thuis, "elders.db")
					r.volg("Waar is het bestand?", "2", "Hoe moet het nieuwe bestand heten?", db, "Je werkt nu in")
				} else {
					r.volg("Waar is het bestand?", "1", "Het bestand staat weer op zijn plek.")
				}
				r.typ(".stop")
				if c := r.einde(); c != 0 {
					t.Errorf("exit %d\n%s", c, r.gezegd())
				}
				beide(t, thuis, db)
			})
		}
	}
}
