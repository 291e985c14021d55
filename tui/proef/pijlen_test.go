package proef

import (
	"encoding/json"
	"errors"
	"io"
	"os/exec"
	"slices"
	"strings"
	"testing"
)

// mag lists which packages of the house each package may know. Arrows point down only (ARCHITECTURE.md, the map).
var mag = map[string][]string{
	"":                          {"casus/anoniem", "store", "tui", "tui/melding", "tui/opdracht", "tui/plat"},
	"tui":                       {"casus", "casus/anoniem", "casus/gesprek", "casus/handout", "casus/instellingen", "casus/klaarmaken", "casus/training", "store", "toets", "toets/quiz", "toets/quiz/spel", "tui/bestand", "tui/les", "tui/melding", "tui/naspelen", "tui/papier", "tui/weghalen"},
	"tui/plat":                  {"casus", "casus/anoniem", "casus/gesprek", "casus/handout", "casus/instellingen", "casus/klaarmaken", "casus/training", "store", "toets", "toets/quiz", "toets/quiz/spel", "tui/bestand", "tui/les", "tui/melding", "tui/naspelen", "tui/papier", "tui/weghalen"},
	"tui/opdracht":              {"casus", "casus/anoniem", "casus/handout", "casus/instellingen", "casus/oefen", "casus/training", "store", "toets", "toets/quiz", "toets/toestand", "tui/bestand", "tui/les", "tui/melding", "tui/naspelen", "tui/papier"},
	"tui/bestand":               {"store", "tui/melding"},
	"tui/papier":                {"casus", "casus/handout", "casus/instellingen", "store", "toets", "tui/bestand", "tui/les", "tui/melding"},
	"tui/les":                   {"casus", "casus/oefen", "store"},
	"tui/melding":               {"casus", "casus/anoniem", "casus/gesprek", "casus/handout", "casus/instellingen", "casus/klaarmaken", "casus/training", "store", "toets/toestand"},
	"tui/weghalen":              {"casus", "casus/anoniem", "casus/gesprek", "store", "toets", "tui/melding"},
	"tui/naspelen":              {"casus", "casus/training", "toets"},
	"tui/proef":                 {},
	"store":                     {"casus", "casus/anoniem", "casus/training", "toets"},
	"casus":                     {"casus/anoniem", "toets"},
	"casus/gesprek":             {"casus", "casus/anoniem", "toets"},
	"casus/handout":             {"casus", "casus/anoniem", "casus/training", "toets", "toets/quiz"},
	"casus/klaarmaken":          {"casus", "casus/anoniem", "casus/gesprek", "toets"},
	"casus/oefen":               {"casus", "casus/anoniem", "toets"},
	"casus/training":            {"casus", "casus/anoniem", "toets"},
	"casus/anoniem":             {"casus/anoniem/lexicon", "casus/anoniem/weging"},
	"casus/anoniem/weging/leer": {"casus/anoniem/lexicon", "casus/anoniem/weging"},
	"casus/instellingen":        {},
	"toets":                     {},
	"toets/quiz":                {"toets"},
	"toets/quiz/spel":           {"toets/quiz"},
	"toets/toestand":            {"toets"},
}

// pakket is what go list tells of a package.
type pakket struct {
	ImportPath string
	Name       string
	Imports    []string
}

func pakketten(t *testing.T) []pakket {
	t.Helper()
	out, err := exec.Command("go", "list", "-json=ImportPath,Name,Imports", "oliekan/...").Output()
	if err != nil {
		t.Fatalf("go list: %v", err)
	}
	var uit []pakket
	for d := json.NewDecoder(strings.NewReader(string(out))); ; {
		var p pakket
		if err := d.Decode(&p); errors.Is(err, io.EOF) {
			return uit
		} else if err != nil {
			t.Fatal(err)
		}
		uit = append(uit, p)
	}
}

// binnen returns the path of a package within the house, "" for main.
func binnen(pad string) (string, bool) {
	return strings.TrimPrefix(strings.TrimPrefix(pad, "oliekan"), "/"), pad == "oliekan" || strings.HasPrefix(pad, "oliekan/")
}

func TestPijlenWijzenOmlaag(t *testing.T) {
	for _, p := range pakketten(t) {
		van, _ := binnen(p.ImportPath)
		if p.Name == "main" && van != "" {
			continue // a generator
		}
		if _, ok := mag[van]; !ok && !strings.HasPrefix(van, "casus/anoniem/") {
			t.Errorf("pakket %q staat niet op de kaart", van)
		}
		for _, naar := range p.Imports {
			if naar, huis := binnen(naar); huis && !slices.Contains(mag[van], naar) {
				t.Errorf("%q mag %q niet kennen", van, naar)
			}
		}
	}
}

// vreemd are libraries that only some packages may know: the domain knows no terminal and no database.
var vreemd = map[string][]string{
	"charm.land/":             {"tui"},
	"modernc.org/":            {"store"},
	"database/sql":            {"store"},
	"codeberg.org/go-pdf/":    {"casus/handout"},
	"github.com/spf13/":       {"tui/opdracht"},
	"github.com/blevesearch/": {"casus/anoniem", "casus/anoniem/lexicon"},
	"github.com/BurntSushi/":  {"casus/instellingen"},
	"net":                     {},
	"net/http":                {},
}

func TestWieKentWelkeBibliotheek(t *testing.T) {
	for _, p := range pakketten(t) {
		van, _ := binnen(p.ImportPath)
		for _, naar := range p.Imports {
			for begin, mogen := range vreemd {
				past := naar == begin || strings.HasSuffix(begin, "/") && strings.HasPrefix(naar, begin)
				if past && p.Name != "main" && !slices.Contains(mogen, van) {
					t.Errorf("%q kent %q", van, naar)
				}
			}
		}
	}
}
