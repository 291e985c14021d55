package melding

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"oliekan/casus/instellingen"
	"oliekan/store"
	"oliekan/toets/quiz"
)

func TestVan(t *testing.T) {
	dir := t.TempDir()
	_, nietEr := os.Open(filepath.Join(dir, "weg"))
	_, instelfout := instellingen.Lees(filepath.Join(dir, "weg"), true)
	gevallen := []struct {
		naam string
		err  error
		wil  string
	}{
		{"zin", fmt.Errorf("x: %w", Zin("Dat kan niet.")), "Dat kan niet."},
		{"instellingen", fmt.Errorf("x: %w", instelfout), "Het instellingenbestand"},
		{"store, verpakt", fmt.Errorf("open database x: %w", store.ErrVol), "De schijf is vol."},
		{"bestand weg", nietEr, "bestaat niet (" + filepath.Join(dir, "weg") + ")."},
		{"rechten", &fs.PathError{Op: "open", Path: "a\x1b[31mb", Err: fs.ErrPermission}, "geen rechten voor (ab)."},
		{"hernoemen", &os.LinkError{Op: "rename", Old: "a", New: "doel", Err: fs.ErrExist}, "met deze naam (doel)."},
		{"map", readDir(dir), "map en geen bestand"},
		{"lange naam", langeNaam(dir), "te lang"},
		{"eigen quizvragen", fmt.Errorf("x: %w", &quiz.EigenFout{Bestand: "a\x1b[31mb", Gebreken: []string{"er is geen bron"}}), "in ab doen niet mee: er is geen bron."},
		{"onbekend", errors.New("iets\nvreemds\x1b[2J."), "Er ging iets mis: iets vreemds."},
	}
	for _, g := range gevallen {
		t.Run(g.naam, func(t *testing.T) {
			got := Van(g.err)
			if !strings.Contains(got, g.wil) || !strings.HasSuffix(got, ".") || strings.ContainsAny(got, "\n\x1b") {
				t.Errorf("got %q, want a sentence with %q", got, g.wil)
			}
		})
	}
	if got := Van(nil); got != "" {
		t.Errorf("nil gives %q", got)
	}
}

// readDir returns the error of reading a directory as a file.
func readDir(dir string) error {
	_, err := os.ReadFile(dir)
	return err
}

// langeNaam returns the error of a name that no file system has room for.
func langeNaam(dir string) error {
	_, err := os.Lstat(filepath.Join(dir, strings.Repeat("a", 300)))
	return err
}

// TestAlleSentinels finds every sentinel of the packages below in their source and wants a sentence for it.
func TestAlleSentinels(t *testing.T) {
	eigen, err := os.ReadFile("paren.go")
	if err != nil {
		t.Fatal(err)
	}
	vorm := regexp.MustCompile(`(?m)^(?:var|\t)\s*(Err\w+)\s*= errors\.New`)
	for _, pakket := range []string{"store", "casus/handout", "casus/gesprek", "casus/klaarmaken", "casus/training"} {
		bestanden, _ := filepath.Glob(filepath.Join("..", "..", filepath.FromSlash(pakket), "*.go"))
		n := 0
		for _, pad := range bestanden {
			b, err := os.ReadFile(pad)
			if err != nil {
				t.Fatal(err)
			}
			for _, m := range vorm.FindAllStringSubmatch(string(b), -1) {
				n++
				if naam := filepath.Base(pakket) + "." + m[1]; !strings.Contains(string(eigen), naam+",") {
					t.Errorf("no sentence for %s", naam)
				}
			}
		}
		if n == 0 {
			t.Errorf("no sentinels found in %s: this test looks in the wrong place", pakket)
		}
	}
}

// TestZinnen holds the fixed sentences against the house rules: two parts, no square brackets, no English.
func TestZinnen(t *testing.T) {
	for _, p := range paren() {
		if got := Van(fmt.Errorf("open x: %w", p.fout)); got != p.zin {
			t.Errorf("%v gives %q", p.fout, got)
		}
		if !strings.HasSuffix(p.zin, ".") || strings.ContainsAny(p.zin, "[]\n") || strings.Contains(p.zin, " the ") {
			t.Errorf("sentence %q", p.zin)
		}
	}
}
