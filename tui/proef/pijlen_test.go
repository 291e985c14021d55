package proef

import (
	"encoding/json"
	"errors"
	"go/parser"
	"go/token"
	"io"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// Rooms that many packages may know.
var (
	// domein is what an activity may know of the case and the method.
	domein = []string{
		"casus", "casus/anoniem", "casus/gelijk", "casus/gesprek", "casus/handout", "casus/instellingen", "casus/klaarmaken", "casus/training",
		"store", "toets", "toets/quiz", "toets/quiz/spel", "toets/taal", "toets/voorstel",
	}
	// steun is what the front ends share, above the domain and below the activities.
	steun = []string{"tui/bestand", "tui/bewaar", "tui/bureau", "tui/gelijk", "tui/les", "tui/melding", "tui/naspelen", "tui/papier", "tui/weghalen"}
	// kits are those of the screens and of the lines.
	kits = []string{"tui/scherm", "tui/regel", "tui/vorm"}
	// activiteiten have a folder each. Which other one an activity may know, is in mag.
	activiteiten = []string{
		"tui/begrip", "tui/bibliotheek", "tui/consult", "tui/handout", "tui/klaarmaken", "tui/kwijt", "tui/namen", "tui/overzicht", "tui/peiling", "tui/quiz",
		"tui/spelen", "tui/training", "tui/weg", "tui/wetten",
	}
)

// activiteit is what an activity may know, and which other ones.
func activiteit(andere ...string) []string { return slices.Concat(domein, steun, kits, andere) }

// mag lists which packages of the house each package may know. Arrows point down only (ARCHITECTURE.md, the map).
var mag = map[string][]string{
	"":                          {"casus/anoniem", "store", "tui", "tui/bewaar", "tui/bureau", "tui/melding", "tui/opdracht", "tui/plat", "tui/regel", "tui/scherm"},
	"tui":                       slices.Concat(domein, steun, kits, activiteiten, []string{"tui/invoer"}),
	"tui/plat":                  slices.Concat(domein, steun, kits, activiteiten, []string{"tui"}),
	"tui/begrip":                activiteit(),
	"tui/bibliotheek":           activiteit("tui/consult"),
	"tui/consult":               activiteit("tui/namen", "tui/overzicht", "tui/weg"),
	"tui/overzicht":             activiteit("tui/namen", "tui/weg"),
	"tui/handout":               activiteit(),
	"tui/klaarmaken":            activiteit("tui/namen", "tui/weg"),
	"tui/kwijt":                 activiteit(),
	"tui/namen":                 activiteit(),
	"tui/peiling":               activiteit("tui/spelen"),
	"tui/quiz":                  activiteit("tui/handout"),
	"tui/spelen":                activiteit(),
	"tui/training":              activiteit("tui/spelen"),
	"tui/weg":                   activiteit(),
	"tui/wetten":                activiteit(),
	"tui/scherm":                slices.Concat(domein, steun, []string{"tui/vorm"}),
	"tui/regel":                 slices.Concat(domein, steun, []string{"tui/vorm"}),
	"tui/vorm":                  {},
	"tui/invoer":                {"casus/anoniem"},
	"tui/schermproef":           slices.Concat(domein, steun, []string{"casus/oefen", "store/sqlite", "tui/scherm", "tui/schermproef/druk"}),
	"tui/schermproef/druk":      {},
	"tui/bewaar":                {"tui/bureau", "casus", "casus/training", "store", "toets/quiz/spel"},
	"tui/opdracht":              {"casus", "casus/anoniem", "casus/gelijk", "casus/gesprek", "casus/handout", "casus/instellingen", "casus/oefen", "casus/training", "store", "store/sqlite", "toets", "toets/quiz", "toets/taal", "toets/toestand", "toets/voorstel", "tui", "tui/bestand", "tui/bureau", "tui/gelijk", "tui/geheugen", "tui/les", "tui/melding", "tui/naspelen", "tui/papier"},
	"tui/bestand":               {"store", "tui/melding"},
	"tui/gelijk":                {"casus", "casus/gelijk", "store", "toets"},
	"tui/geheugen":              {},
	"tui/papier":                {"casus", "casus/handout", "casus/instellingen", "store", "toets", "tui/bestand", "tui/les", "tui/melding"},
	"tui/les":                   {"casus", "casus/oefen", "store"},
	"tui/melding":               {"toets/taal", "casus", "casus/anoniem", "casus/gesprek", "casus/handout", "casus/instellingen", "casus/klaarmaken", "casus/training", "store", "toets/quiz", "toets/toestand"},
	"tui/weghalen":              {"casus", "casus/anoniem", "casus/gesprek", "store", "toets", "tui/melding"},
	"tui/naspelen":              {"casus", "casus/training", "toets", "toets/taal", "tui/melding"},
	"tui/proef":                 {},
	"store":                     {"casus", "casus/anoniem", "casus/training", "toets"},
	"casus":                     {"casus/anoniem", "toets", "toets/taal"},
	"casus/gelijk":              {"casus", "toets", "toets/taal"},
	"casus/gesprek":             {"casus", "casus/anoniem", "toets", "toets/taal", "toets/voorstel"},
	"casus/handout":             {"casus", "casus/anoniem", "casus/training", "toets", "toets/quiz", "toets/taal"},
	"casus/klaarmaken":          {"casus", "casus/anoniem", "casus/gesprek", "toets", "toets/taal"},
	"casus/oefen":               {"casus", "casus/anoniem", "toets"},
	"casus/training":            {"casus", "casus/anoniem", "toets", "toets/taal"},
	"casus/anoniem":             {"casus/anoniem/lexicon", "casus/anoniem/weging"},
	"casus/anoniem/weging/leer": {"casus/anoniem/lexicon", "casus/anoniem/weging"}, // learning, for tests only
	"casus/instellingen":        {},
	"toets":                     {"toets/taal"},
	"toets/quiz":                {"toets"},
	"toets/quiz/spel":           {"toets/quiz", "toets/taal"},
	"toets/voorstel":            {"toets", "toets/taal"},
	"toets/taal":                {},
	"toets/toestand":            {"toets"},
	"tui/bureau":                {},
	"store/kern":                {"casus", "casus/anoniem", "store", "toets"},
	"store/sqlite":              {"casus", "casus/anoniem", "casus/training", "store", "store/kern", "toets"},
	"store/proef":               {"casus", "casus/anoniem", "casus/training", "store", "toets"},
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

// Files of an activity by what they are: those of the lines, and what is said and asked once.
func isRegel(bestand string) bool  { return strings.HasPrefix(bestand, "regel") }
func isGezegd(bestand string) bool { return bestand == "gezegd.go" || bestand == "vorm.go" }

// In the folder of an activity only the files of the screens know the kit of the screens and Bubble Tea, only those of the
// lines know the kit of the lines, and what is said once knows neither.
func TestBestandenKennenHunKit(t *testing.T) {
	for _, map_ := range activiteiten {
		paden, err := filepath.Glob(filepath.Join("..", "..", map_, "*.go"))
		if err != nil || len(paden) == 0 {
			t.Fatalf("%s: %v", map_, err)
		}
		for _, pad := range paden {
			naam := filepath.Base(pad)
			if strings.HasSuffix(naam, "_test.go") {
				continue
			}
			f, err := parser.ParseFile(token.NewFileSet(), pad, nil, parser.ImportsOnly)
			if err != nil {
				t.Fatal(err)
			}
			for _, im := range f.Imports {
				p, _ := strconv.Unquote(im.Path.Value)
				scherm, regel := p == "oliekan/tui/scherm" || strings.HasPrefix(p, "charm.land/"), p == "oliekan/tui/regel"
				if scherm && (isRegel(naam) || isGezegd(naam)) || regel && !isRegel(naam) {
					t.Errorf("%s/%s knows %s", map_, naam, p)
				}
			}
		}
	}
}

// vreemd are libraries that only some packages may know: the domain knows no terminal and no database.
var vreemd = map[string][]string{
	"charm.land/":             slices.Concat([]string{"tui", "tui/invoer", "tui/scherm", "tui/schermproef", "tui/schermproef/druk"}, activiteiten),
	"modernc.org/":            {"store/sqlite"},
	"database/sql":            {"store/sqlite"},
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
