package tui

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"unicode"
)

// Limits of plain Dutch (B1), in words; the same as those for the content in toets.
const (
	zinGemiddeld = 15.0
	zinLangst    = 25
)

// bronZin is one sentence in the code that a user may read.
type bronZin struct{ waar, tekst string }

// bronZinnen gathers the sentences from the code of the front ends and of what they show: texts with a capital in front and
// a mark at the end. What a command or an error says in English begins with a small letter.
func bronZinnen(t *testing.T) []bronZin {
	t.Helper()
	var uit []bronZin
	for _, folder := range []string{".", "../casus/gesprek", "../casus/handout", "../casus/klaarmaken", "../casus/training", "../casus/instellingen", "../casus/oefen", "../toets/quiz/spel"} {
		err := filepath.WalkDir(folder, func(pad string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() || !strings.HasSuffix(pad, ".go") || strings.HasSuffix(pad, "_test.go") {
				return err
			}
			uit = append(uit, bestandZinnen(t, pad)...)
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	return uit
}

// bestandZinnen gathers the sentences of one file.
func bestandZinnen(t *testing.T, pad string) []bronZin {
	t.Helper()
	set := token.NewFileSet()
	f, err := parser.ParseFile(set, pad, nil, parser.SkipObjectResolution)
	if err != nil {
		t.Fatal(err)
	}
	var uit []bronZin
	ast.Inspect(f, func(n ast.Node) bool {
		tekst, ok := letterlijkeTekst(n)
		if !ok {
			return true
		}
		for _, zin := range gesplitst(tekst) {
			uit = append(uit, bronZin{set.Position(n.Pos()).String(), zin})
		}
		return false
	})
	return uit
}

// letterlijkeTekst joins the pieces of a text that stand in the code with a plus between them; what is filled in counts
// as one word. It reports false for what is no text at all.
func letterlijkeTekst(n ast.Node) (string, bool) {
	switch n := n.(type) {
	case *ast.BasicLit:
		s, err := strconv.Unquote(n.Value)
		return s, err == nil && n.Kind == token.STRING
	case *ast.BinaryExpr:
		links, l := letterlijkeTekst(n.X)
		rechts, r := letterlijkeTekst(n.Y)
		if n.Op != token.ADD || !l && !r {
			return "", false
		}
		if !l {
			links = "X"
		}
		if !r {
			rechts = "X"
		}
		return links + rechts, true
	}
	return "", false
}

// gesplitst returns the sentences of a text: with a capital in front, a mark at the end, and more than two words.
func gesplitst(tekst string) []string {
	var uit []string
	for _, z := range strings.Split(strings.NewReplacer("? ", "?\n", "! ", "!\n", ". ", ".\n").Replace(tekst), "\n") {
		z = strings.TrimSpace(z)
		if len(strings.Fields(z)) < 3 || !unicode.IsUpper([]rune(z)[0]) || !strings.ContainsAny(z[len(z)-1:], ".?!") {
			continue
		}
		uit = append(uit, z)
	}
	return uit
}

// TestLeesbaar holds the sentences in the code to plain Dutch.
func TestLeesbaar(t *testing.T) {
	woorden, zinnen := 0, bronZinnen(t)
	for _, z := range zinnen {
		n := len(strings.Fields(z.tekst))
		if woorden += n; n > zinLangst {
			t.Errorf("%s: %d words: %s", z.waar, n, z.tekst)
		}
	}
	if len(zinnen) < 500 {
		t.Fatalf("%d sentences: the search for them is broken", len(zinnen))
	}
	mean := float64(woorden) / float64(len(zinnen))
	t.Logf("%d sentences, mean %.1f words", len(zinnen), mean)
	if mean > zinGemiddeld {
		t.Errorf("mean of %.1f words, want at most %.0f", mean, zinGemiddeld)
	}
}

// TestVermijd looks for words that a reader should not meet, with the list of toets.
func TestVermijd(t *testing.T) {
	ruw, err := os.ReadFile("../toets/testdata/vermijd.tsv")
	if err != nil {
		t.Fatal(err)
	}
	zinnen, lijst := bronZinnen(t), 0
	for regel := range strings.Lines(string(ruw)) {
		woord, beter, ok := strings.Cut(strings.TrimSpace(regel), "\t")
		if !ok || strings.HasPrefix(regel, "#") {
			continue
		}
		lijst++
		for _, z := range zinnen {
			plat := " " + strings.Join(strings.FieldsFunc(strings.ToLower(z.tekst), func(r rune) bool {
				return !unicode.IsLetter(r) && !unicode.IsDigit(r)
			}), " ") + " "
			if strings.Contains(plat, " "+woord+" ") {
				t.Errorf("%s: %q, use %q: %s", z.waar, woord, beter, z.tekst)
			}
		}
	}
	if lijst < 50 {
		t.Errorf("%d words to avoid", lijst)
	}
}
