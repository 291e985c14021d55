package gesprek

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func TestPast(t *testing.T) {
	if MaxTekens < 16_000 {
		t.Error("an answer must hold at least 16,000 signs")
	}
	zin := "De inwoner wil weer rustig slapen. "
	lang := strings.Repeat(zin, 2*MaxTekens/len(zin))
	aaneen := strings.Repeat("é", MaxTekens+3)
	for naam, g := range map[string]struct {
		tekst string
		al    int
		past  int // runes that fit; -1: at a word, close to the limit
	}{
		"leeg":              {"", 0, 0},
		"kort":              {zin, 0, len(zin)},
		"precies":           {strings.Repeat("é", MaxTekens), 0, MaxTekens},
		"lang":              {lang, 0, -1},
		"zonder woorden":    {aaneen, 0, MaxTekens},
		"bij wat er staat":  {aaneen, 10, MaxTekens - 10},
		"er is geen plaats": {"abc", MaxTekens, 0},
		"er staat te veel":  {"abc", MaxTekens + 5, 0},
	} {
		past, rest := Past(g.tekst, g.al)
		n := utf8.RuneCountInString(past)
		if past+rest != g.tekst || n+g.al > MaxTekens && past != "" {
			t.Errorf("%s: %d runes fit, %d bytes lost", naam, n, len(g.tekst)-len(past)-len(rest))
		}
		if g.past < 0 && (n < MaxTekens-knipruimte || !strings.HasSuffix(past, " ")) || g.past >= 0 && n != g.past {
			t.Errorf("%s: %d runes fit, ends in %q", naam, n, past[max(0, len(past)-5):])
		}
	}
}

func TestTeLang(t *testing.T) {
	if TeLang("") != "" {
		t.Error("a sentence about nothing")
	}
	for rest, wil := range map[string]string{"é": "De laatste 1 teken staat er niet bij.", strings.Repeat("é", 12_345): "De laatste 12.345 tekens staan er niet bij."} {
		if got := TeLang(rest); !strings.Contains(got, wil) || !strings.Contains(got, "20.000") {
			t.Errorf("%q lacks %q", got, wil)
		}
	}
}
