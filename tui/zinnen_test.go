package tui

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"
)

// Two sentences are said twice when at least this share of the words of the longer one is in both. Below five words nothing
// is a sentence of its own.
const (
	alsGelijk  = 0.8
	zinKortste = 5
)

// tweemaal are pairs that may stand in two files all the same, each by the beginning of one of the two, with the reason.
var tweemaal = map[string]string{
	"Er zijn nog geen":    "each says of another thing that there is none yet",
	"Typ 1, of een woord": "a choice from a list; the other invites to search",
}

// gezegd is a sentence of the front ends, as words that can be compared.
type gezegd struct {
	waar, bestand, tekst string
	woorden              []string
}

// invulplek is what stands in a sentence for what is filled in.
var invulplek = regexp.MustCompile(`%[-+# 0-9.]*[a-zA-Z]|\bX\b`)

// kaal is a sentence in lower case without signs and without what is filled in.
func kaal(zin string) []string {
	return strings.FieldsFunc(strings.ToLower(invulplek.ReplaceAllString(zin, " ")), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r)
	})
}

// gezegden gathers what the front ends say, tests excepted.
func gezegden(t *testing.T) []gezegd {
	t.Helper()
	var uit []gezegd
	err := filepath.WalkDir(".", func(pad string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(pad, ".go") || strings.HasSuffix(pad, "_test.go") || strings.HasPrefix(pad, "schermproef") {
			return err
		}
		set := token.NewFileSet()
		f, err := parser.ParseFile(set, pad, nil, parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		ast.Inspect(f, func(n ast.Node) bool {
			tekst, ok := letterlijkeTekst(n)
			if !ok {
				return true
			}
			for _, zin := range strings.FieldsFunc(tekst, func(r rune) bool { return strings.ContainsRune(".?!\n:", r) }) {
				if w := kaal(zin); len(w) >= zinKortste {
					uit = append(uit, gezegd{set.Position(n.Pos()).String(), pad, strings.TrimSpace(zin), w})
				}
			}
			return false
		})
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return uit
}

// gedeeld is how many words two sentences share, each word as often as it is in both.
func gedeeld(a, b []string) int {
	n, rest := 0, slices.Clone(b)
	for _, w := range a {
		if i := slices.Index(rest, w); i >= 0 {
			rest = slices.Delete(rest, i, i+1)
			n++
		}
	}
	return n
}

// uitgezonderd reports whether a pair may stand twice.
func uitgezonderd(a, b gezegd) bool {
	for begin := range tweemaal {
		if strings.HasPrefix(a.tekst, begin) || strings.HasPrefix(b.tekst, begin) {
			return true
		}
	}
	return false
}

// TestEenKeerGezegd fails when two files of the front ends hold the same sentence, or nearly: whoever changes the one
// forgets the other. What screen and lines both say belongs in gezegd.go of their activity.
func TestEenKeerGezegd(t *testing.T) {
	zs := gezegden(t)
	if len(zs) < 500 {
		t.Fatalf("%d sentences: the search for them is broken", len(zs))
	}
	n := 0
	for i, a := range zs {
		for _, b := range zs[i+1:] {
			langst := max(len(a.woorden), len(b.woorden))
			if a.bestand == b.bestand || float64(min(len(a.woorden), len(b.woorden))) < alsGelijk*float64(langst) {
				continue
			}
			if float64(gedeeld(a.woorden, b.woorden)) >= alsGelijk*float64(langst) && !uitgezonderd(a, b) {
				n++
				t.Errorf("said twice:\n\t%s: %s\n\t%s: %s", a.waar, a.tekst, b.waar, b.tekst)
			}
		}
	}
	t.Logf("%d sentences, %d pairs said twice", len(zs), n)
}
