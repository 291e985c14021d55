package quiz

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode"
)

// zinGemiddeld is the longest mean of plain Dutch (B1), in words; zinLangst is the longest sentence. They are stricter than
// those of toets: a quiz is read aloud.
const zinGemiddeld = 13.0

// teksten gives every text of a question that a reader sees, by its place.
func teksten(v Vraag) map[string]string {
	uit := map[string]string{"vraag": v.Vraag, "uitleg": v.Uitleg, "bron": v.Bron}
	for i, a := range v.Antwoorden {
		uit["antwoord "+Letter(i)] = a
	}
	return uit
}

func TestZinnen(t *testing.T) {
	for in, want := range map[string]int{
		"":                    0,
		"Een zin zonder punt": 1,
		"Ze zegt: ‘Dat mag niet.’ Klopt dat?": 2,
		"Pw 58 lid 8 (Awb 4:84.) Of niet! Ja": 3,
	} {
		if got := zinnen(in); len(got) != want {
			t.Errorf("%q has %d sentences %q, want %d", in, len(got), got, want)
		}
	}
}

// TestLeesbaar measures the sentences. Answers are phrases: they count for the longest, not for the mean, which they
// would only make look better.
func TestLeesbaar(t *testing.T) {
	woorden, aantal := 0, 0
	for _, v := range laad(t) {
		if n := len(zinnen(v.Uitleg)); n < 2 || n > 3 {
			t.Errorf("%s: uitleg has %d sentences, want 2 or 3", v.ID, n)
		}
		for _, tekst := range append([]string{v.Vraag, v.Uitleg}, v.Antwoorden[:]...) {
			for _, zin := range zinnen(tekst) {
				n := len(strings.Fields(zin))
				if n > zinLangst {
					t.Errorf("%s: %d words: %s", v.ID, n, zin)
				}
				if tekst == v.Vraag || tekst == v.Uitleg {
					woorden, aantal = woorden+n, aantal+1
				}
			}
		}
	}
	mean := float64(woorden) / float64(aantal)
	t.Logf("%d sentences, mean %.1f words", aantal, mean)
	if mean > zinGemiddeld {
		t.Errorf("mean of %.1f words, want at most %.0f", mean, zinGemiddeld)
	}
}

// TestVermijd looks for words that a reader should not meet, with the list of toets.
func TestVermijd(t *testing.T) {
	ruw, err := os.ReadFile(filepath.Join("..", "testdata", "vermijd.tsv"))
	if err != nil {
		t.Fatal(err)
	}
	vs := laad(t)
	lijst := 0
	for regel := range strings.Lines(string(ruw)) {
		woord, beter, ok := strings.Cut(strings.TrimSpace(regel), "\t")
		if !ok || strings.HasPrefix(regel, "#") {
			continue
		}
		lijst++
		for _, v := range vs {
			for waar, tekst := range teksten(v) {
				if strings.Contains(plat(tekst), " "+woord+" ") {
					t.Errorf("%s, %s: %q, use %q: %s", v.ID, waar, woord, beter, tekst)
				}
			}
		}
	}
	if lijst < 50 {
		t.Errorf("%d words to avoid", lijst)
	}
}

// plat returns the words of a text in lower case with a space around each.
func plat(tekst string) string {
	return " " + strings.Join(strings.FieldsFunc(strings.ToLower(tekst), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r)
	}), " ") + " "
}

// TestHakenZijnMaskers checks that square brackets hold a label of one small word, as a mask does.
func TestHakenZijnMaskers(t *testing.T) {
	for _, v := range laad(t) {
		for waar, tekst := range teksten(v) {
			for _, deel := range strings.Split(tekst, "[")[1:] {
				label, _, ok := strings.Cut(deel, "]")
				if !ok || label == "" || strings.ToLower(label) != label || strings.Contains(label, " ") {
					t.Errorf("%s, %s: %q is not a mask", v.ID, waar, deel)
				}
			}
		}
	}
}
