package anoniem

import (
	"bytes"
	"encoding/gob"
	"encoding/json"
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"strings"
	"testing"
)

const geheim = "Annelies de Vries"

// verborgen holds raw text where fmt cannot ask for a method.
type verborgen struct{ in Ruw }

func TestRuwDruktNiets(t *testing.T) {
	r := NieuwRuw(geheim)
	bij := struct {
		R Ruw
		P *Ruw
	}{r, &r}
	for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%x", "%X", "%d", "%T %v", "%10s", "%-10v", "%c", "%U", "%t"} {
		for _, wat := range []any{r, &r, bij, []Ruw{r}, map[string]Ruw{"a": r}, Vondst{Ruw: r}, Bekende{Naam: r}, verborgen{r}, &verborgen{r}, []verborgen{{r}}} {
			args := []any{wat}
			if verb == "%T %v" {
				args = []any{wat, wat}
			}
			if s := fmt.Sprintf(verb, args...); strings.Contains(s, "nnelies") || strings.Contains(s, fmt.Sprintf("%x", "nnelies")) {
				t.Errorf("%s prints %q", verb, s)
			}
		}
	}
	if s := fmt.Sprint(r) + r.String() + fmt.Sprintf("%#v", r); s != "[ruw][ruw][ruw]" {
		t.Errorf("printed %q", s)
	}
}

func TestRuwWeigertOpslag(t *testing.T) {
	r := NieuwRuw(geheim)
	if _, err := json.Marshal(r); !errors.Is(err, ErrRuw) {
		t.Errorf("json: %v", err)
	}
	if _, err := json.Marshal(struct{ V []Vondst }{[]Vondst{{Ruw: r}}}); !errors.Is(err, ErrRuw) {
		t.Errorf("json of a find: %v", err)
	}
	if err := gob.NewEncoder(&bytes.Buffer{}).Encode(struct{ R Ruw }{r}); err == nil {
		t.Error("gob took it")
	}
	if _, err := r.MarshalText(); !errors.Is(err, ErrRuw) {
		t.Errorf("text: %v", err)
	}
	if _, err := r.MarshalBinary(); !errors.Is(err, ErrRuw) {
		t.Errorf("binary: %v", err)
	}
	var x Tekst
	//lint:ignore SA9005 that it cannot be unmarshalled is what is tested
	if json.Unmarshal([]byte(`"`+geheim+`"`), &x) == nil {
		t.Error("masked text can be unmarshalled")
	}
}

// muur says which packages may call a function that opens the wall: folders under the module.
var muur = map[string][]string{
	"UitOpslag": {"store", "casus/oefen", "casus/anoniem", "tui/schermproef"},
	"Toon":      {"tui", "casus/anoniem"},
}

// TestMuur walks the source of the whole program: UitOpslag makes masked text of any string and Toon gives raw text
// back, so both have few callers (privacy wall, 1). Tests are not part of the program.
func TestMuur(t *testing.T) {
	wortel := filepath.Join("..", "..")
	gezien := map[string]int{}
	err := filepath.WalkDir(wortel, func(pad string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		if !strings.HasSuffix(pad, ".go") || strings.HasSuffix(pad, "_test.go") {
			return nil
		}
		rel, err := filepath.Rel(wortel, pad)
		if err != nil {
			return err
		}
		f, err := parser.ParseFile(token.NewFileSet(), pad, nil, parser.SkipObjectResolution)
		if err != nil {
			return nil // a file that does not parse does not build either
		}
		controleer(t, f, filepath.ToSlash(rel), gezien)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if gezien["Toon"]+gezien["UitOpslag"] == 0 {
		t.Error("no call was seen at all: the test looks in the wrong place")
	}
}

// controleer reports the calls in one file that do not belong there. Toon is a name of other types as well, so it counts
// only in files that import this package.
func controleer(t *testing.T, f *ast.File, pad string, gezien map[string]int) {
	kent := f.Name.Name == "anoniem"
	for _, i := range f.Imports {
		kent = kent || i.Path.Value == `"oliekan/casus/anoniem"`
	}
	if !kent {
		return
	}
	ast.Inspect(f, func(n ast.Node) bool {
		s, ok := n.(*ast.SelectorExpr)
		if !ok || muur[s.Sel.Name] == nil {
			return true
		}
		gezien[s.Sel.Name]++
		for _, wortel := range muur[s.Sel.Name] {
			if strings.HasPrefix(pad, wortel+"/") {
				return true
			}
		}
		t.Errorf("%s calls %s: only %v may", pad, s.Sel.Name, muur[s.Sel.Name])
		return true
	})
}

func TestSchoon(t *testing.T) {
	for in, wil := range map[string]string{
		"gewoon é ë": "gewoon é ë", "a\tb": "a b", "a\r\nb\rc": "a\nb\nc", "a\x1b[31mb\x1b[0m": "ab", "a\x00\x07b": "ab", "a\xffb": "a\uFFFDb",
		"\x1b]0;titel\x07x": "x", "\x1b": "", "": "",
	} {
		if got := Schoon(in); got != wil {
			t.Errorf("Schoon(%q) = %q, want %q", in, got, wil)
		}
	}
}
