//go:build unix

package proef

import (
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

// What opening the library found stands on the first screen, and is said in lines: nobody reads what flew by before that.
func TestLetOpBijStart(t *testing.T) {
	t.Parallel()
	t.Run("a folder that is synchronised", func(t *testing.T) {
		t.Parallel()
		thuis := t.TempDir()
		db := filepath.Join(thuis, "OneDrive - Gemeente", "oliekan.db")
		x := start(t, thuis, 80, 24, "--db", db)
		x.wacht("de database staat in een map van OneDrive.")
		if uit, _, _ := draai(t, thuis, ".stop\n", "--db", db, "plat"); !strings.Contains(plat(uit), "de database staat in een map van OneDrive.") {
			t.Error(uit)
		}
	})
	t.Run("the log of another library", func(t *testing.T) {
		t.Parallel()
		x, thuis := nieuwConsult(t)
		db := filepath.Join(bibliotheek(thuis), "oliekan.db")
		if _, fout, c := draai(t, thuis, "", "reservekopie", filepath.Join(thuis, "kopie.db")); c != 0 {
			t.Fatal(fout)
		}
		x.vul("om een rustig huis")
		x.sein(syscall.SIGKILL)
		b, err := os.ReadFile(filepath.Join(thuis, "kopie.db"))
		if err == nil {
			err = os.WriteFile(db, b, 0o600)
		}
		if err != nil {
			t.Fatal(err)
		}
		start(t, thuis, 80, 24).wacht("lag nog een logboek van een andere database.")
	})
}

// A name that is recognised late is masked at once, and what is left of it on the disk is wiped at rest: the screen says so.
func TestNogTeWissen(t *testing.T) {
	t.Parallel()
	x, thuis := nieuwConsult(t)
	x.vul("de paraplu wil graag een rustig huis")
	x.noem("Paraplu", "dochter")
	x.wacht("· bewaard, nog te wissen")
	x.tot("gewist", func(s string) bool { return strings.Contains(s, "· bewaard") && !strings.Contains(s, "nog te wissen") })
	zonder(t, thuis, "paraplu")
}
