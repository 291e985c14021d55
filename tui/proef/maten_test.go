package proef

import (
	"bytes"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// The measures of the house.
const (
	meesteRegels   = 400  // lines of a file
	meesteFunctie  = 60   // lines of a function, its first and last included
	meesteRoot     = 40   // lines of Root.Update
	meesteBestand  = 25   // files of a package below tui, without tests
	meesteTui      = 14   // files of tui itself, without tests
	meesteInPakket = 4000 // lines of a package below tui, without tests
)

// maat is what a folder holds without its tests.
type maat struct{ bestanden, regels int }

// TestMaten holds the house to its measures: what is too long to be read at once is about more than one thing.
func TestMaten(t *testing.T) {
	maten := map[string]maat{}
	err := filepath.WalkDir("../..", func(pad string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(pad, ".go") {
			return err
		}
		b, err := os.ReadFile(pad)
		if err != nil {
			return err
		}
		n := bytes.Count(b, []byte("\n"))
		if n > meesteRegels {
			t.Errorf("%s has %d lines", pad, n)
		}
		functies(t, pad, b)
		if !strings.HasSuffix(pad, "_test.go") {
			m := maten[filepath.Dir(pad)]
			maten[filepath.Dir(pad)] = maat{m.bestanden + 1, m.regels + n}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	tui := filepath.Join("..", "..", "tui")
	for _, map_ := range slices.Sorted(maps.Keys(maten)) {
		m, meeste := maten[map_], meesteBestand
		if map_ == tui {
			meeste = meesteTui
		}
		if strings.HasPrefix(map_, tui) && (m.bestanden > meeste || m.regels > meesteInPakket) {
			t.Errorf("%s holds %d files and %d lines", map_, m.bestanden, m.regels)
		}
	}
}

// functies measures those of a file.
func functies(t *testing.T, pad string, b []byte) {
	t.Helper()
	fset := token.NewFileSet()
	f, err := parser.ParseFile(fset, pad, b, parser.SkipObjectResolution)
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range f.Decls {
		fd, ok := d.(*ast.FuncDecl)
		if !ok {
			continue
		}
		meeste := meesteFunctie
		if fd.Name.Name == "Update" && filepath.Base(pad) == "root.go" {
			meeste = meesteRoot
		}
		if n := fset.Position(fd.End()).Line - fset.Position(fd.Pos()).Line + 1; n > meeste {
			t.Errorf("%s: %s has %d lines", pad, fd.Name.Name, n)
		}
	}
}
