package proef

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"
)

// TestCommentaarNoemtZijnNaam holds that a comment names what stands under it: nothing that was renamed keeps its old name
// there. It may begin with another word that is no name.
func TestCommentaarNoemtZijnNaam(t *testing.T) {
	gezien := 0
	err := filepath.WalkDir("../..", func(pad string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(pad, ".go") {
			return err
		}
		fset := token.NewFileSet()
		f, err := parser.ParseFile(fset, pad, nil, parser.ParseComments|parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		ast.Inspect(f, func(n ast.Node) bool {
			for _, k := range genoemd(n) {
				gezien++
				if w := k.woord(); misnoemd(w, k.naam) {
					t.Errorf("%s: the comment of %s begins with %s", fset.Position(n.Pos()), k.naam, w)
				}
			}
			return true
		})
		return nil
	})
	if err != nil || gezien < 1000 {
		t.Fatalf("%d comments, %v", gezien, err)
	}
}

func TestMisnoemd(t *testing.T) {
	for woord, wil := range map[string]bool{"Kies": false, "kies": true, "plat": true, "Without": false, "The": false} {
		if misnoemd(woord, "Kies") != wil {
			t.Errorf("%s above Kies: %v", woord, !wil)
		}
	}
	if misnoemd("of", "kies") || !misnoemd("Kies", "kies") {
		t.Error("kies")
	}
}

// misnoemd reports whether a comment that begins with a word speaks of another name: it differs from its own in capitals
// only, or it is in lower case and its own is exported.
func misnoemd(woord, naam string) bool {
	if woord == naam {
		return false
	}
	eerste, _ := utf8.DecodeRuneInString(woord)
	return strings.EqualFold(woord, naam) || ast.IsExported(naam) && unicode.IsLower(eerste)
}

// commentaar is a comment with the name that it stands above.
type commentaar struct {
	naam string
	doc  *ast.CommentGroup
}

// woord is the first word of the comment.
func (k commentaar) woord() string {
	for _, w := range strings.Fields(k.doc.Text()) {
		return strings.TrimRight(w, ".,:;'")
	}
	return k.naam
}

// genoemd lists the comments of a declaration that is about one name.
func genoemd(n ast.Node) []commentaar {
	var uit []commentaar
	voeg := func(doc *ast.CommentGroup, namen ...*ast.Ident) {
		if doc != nil && len(namen) == 1 {
			uit = append(uit, commentaar{namen[0].Name, doc})
		}
	}
	switch n := n.(type) {
	case *ast.FuncDecl:
		voeg(n.Doc, n.Name)
	case *ast.GenDecl:
		if len(n.Specs) != 1 {
			break
		}
		switch s := n.Specs[0].(type) {
		case *ast.TypeSpec:
			voeg(n.Doc, s.Name)
		case *ast.ValueSpec:
			voeg(n.Doc, s.Names...)
		}
	case *ast.ValueSpec:
		voeg(n.Doc, n.Names...)
	case *ast.TypeSpec:
		voeg(n.Doc, n.Name)
	case *ast.Field:
		voeg(n.Doc, n.Names...)
	}
	return uit
}
