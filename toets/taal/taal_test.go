package taal_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"oliekan/toets/taal"
)

func TestAantal(t *testing.T) {
	for n, want := range map[int]string{0: "0 casussen", 1: "1 casus", 2: "2 casussen", 21: "21 casussen", -1: "-1 casussen"} {
		if got := taal.Aantal(n, "casus", "casussen"); got != want {
			t.Errorf("%d: %q, want %q", n, got, want)
		}
	}
}

func TestRijtje(t *testing.T) {
	for _, proef := range []struct{ in, laatste, want string }{
		{"", "en", ""},
		{"a", "en", "a"},
		{"a b", "of", "a of b"},
		{"a b c", "en", "a, b en c"},
		{"é ij ü x", "en", "é, ij, ü en x"},
	} {
		if got := taal.Rijtje(strings.Fields(proef.in), proef.laatste); got != proef.want {
			t.Errorf("%q: %q, want %q", proef.in, got, proef.want)
		}
	}
}

func TestHoofdletter(t *testing.T) {
	for in, want := range map[string]string{
		"":              "",
		"a":             "A",
		"een":           "Een",
		"één":           "Één",
		"é":             "É",
		"ij":            "IJ",
		"ijver":         "IJver",
		"IJver":         "IJver",
		"i":             "I",
		"ijs en brood":  "IJs en brood",
		"îles":          "Îles",
		"Al goed":       "Al goed",
		"[inwoner]":     "[inwoner]",
		"3 kinderen":    "3 kinderen",
		"\xffkapot":     "\xffkapot",
		" eerst spatie": " eerst spatie",
	} {
		if got := taal.Hoofdletter(in); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}

func TestZinsbegin(t *testing.T) {
	for in, want := range map[string]string{
		"":                "",
		"het lukt":        "Het lukt",
		"“het lukt”":      "“Het lukt”",
		"\"één keer":      "\"Één keer",
		"'s nachts niet":  "'s Nachts niet",
		"’s avonds wel":   "’s Avonds wel",
		"‘ijver loont’":   "‘IJver loont’",
		"[inwoner] belt":  "[inwoner] belt",
		"2 keer":          "2 keer",
		"'s":              "'S",
		"“‘s middags”":    "“‘s Middags”",
		"  los":           "  Los",
		"€ 20 erbij":      "€ 20 erbij",
		"“ja”, zei hij":   "“Ja”, zei hij",
		"één keer":        "Één keer",
		"ijs":             "IJs",
		"'":               "'",
		"\xff":            "\xff",
		"Al goed":         "Al goed",
		"“”":              "“”",
		"ik zei: 'ja'":    "Ik zei: 'ja'",
		"\"'t gaat goed.": "\"'t Gaat goed.",
	} {
		if got := taal.Zinsbegin(in); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}

func TestZin(t *testing.T) {
	for in, want := range map[string]string{
		"":                 "",
		"klaar":            "klaar.",
		"klaar.":           "klaar.",
		"Echt?":            "Echt?",
		"Ja!":              "Ja!",
		"Kies:":            "Kies:",
		"en verder…":       "en verder…",
		"Zij zei: \"ja.\"": "Zij zei: \"ja.\"",
		"De titel \"ja\"":  "De titel \"ja\".",
		"café":             "café.",
		"(of niet)":        "(of niet).",
		"\"":               "\".",
	} {
		if got := taal.Zin(in); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}

// FuzzTaal: no text makes these panic, and none of them breaks a letter.
func FuzzTaal(f *testing.F) {
	for _, s := range []string{"", "é", "ij", "'s ", "\xff", "\"'", "ǆ", "ß"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		for _, uit := range []string{taal.Hoofdletter(s), taal.Zinsbegin(s), taal.Zin(s), taal.Rijtje([]string{s, s}, "en")} {
			if utf8.ValidString(s) && !utf8.ValidString(uit) {
				t.Errorf("%q became %q", s, uit)
			}
		}
		if taal.Hoofdletter(taal.Hoofdletter(s)) != taal.Hoofdletter(s) || taal.Zin(taal.Zin(s)) != taal.Zin(s) {
			t.Errorf("twice is not once for %q", s)
		}
	})
}
