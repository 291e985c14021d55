package oefen

import (
	"strings"
	"testing"
	"unicode"

	"oliekan/casus"
)

// hoofdwoorden may have a capital inside a sentence: laws, their short names and national bodies.
var hoofdwoorden = map[string]bool{
	"Awb": true, "Wmo": true, "Wet": true, "BRP": true, "Jeugdwet": true, "Participatiewet": true, "Gemeentewet": true,
	"UWV": true, "SVB": true, "Belastingdienst": true,
}

// TestHoofdletters proves that a capital stands only at the start of a sentence, in a label or in an allowed word:
// whatever else has one may be a name.
func TestHoofdletters(t *testing.T) {
	perCasus(t, func(t *testing.T, o casus.Les) {
		for _, tekst := range o.Teksten() {
			if w := hoofdletterMidden(tekst.String()); w != "" {
				t.Errorf("%q in %q", w, tekst)
			}
		}
	})
}

func TestHoofdletterMidden(t *testing.T) {
	for _, g := range []struct{ in, want string }{
		{"Ik ken [PLAATS-1] goed. Dat is zo! Ja? Nee: Nooit.", "Nooit"},
		{"Volgens de Wet BRP mag dat, zegt Anna.", "Anna"},
		{"[inwoner] Slaapt slecht.", "Slaapt"},
		{"Ze zei het. [inwoner] ook. Dan niet.", ""},
	} {
		if got := hoofdletterMidden(g.in); got != g.want {
			t.Errorf("hoofdletterMidden(%q) = %q, want %q", g.in, got, g.want)
		}
	}
}

// hoofdletterMidden returns the first word with a capital that is neither at the start of a sentence nor allowed.
func hoofdletterMidden(s string) string {
	begin := true
	for _, w := range strings.Fields(s) {
		kern := strings.TrimFunc(w, func(r rune) bool { return !unicode.IsLetter(r) && r != '[' && r != ']' })
		label := strings.HasPrefix(w, "[")
		if !begin && !label && !hoofdwoorden[kern] && strings.IndexFunc(kern, unicode.IsUpper) >= 0 {
			return kern
		}
		begin = strings.HasSuffix(w, ".") || strings.HasSuffix(w, "!") || strings.HasSuffix(w, "?")
	}
	return ""
}

// TestKorteZinnen holds the texts to B1: spoken sentences, the long ones rare and never above 30 words.
func TestKorteZinnen(t *testing.T) {
	perCasus(t, func(t *testing.T, o casus.Les) {
		zinnen, woorden := 0, 0
		for _, tekst := range o.Teksten() {
			for _, zin := range strings.FieldsFunc(tekst.String(), func(r rune) bool { return strings.ContainsRune(".?!:", r) }) {
				n := len(strings.Fields(zin))
				if n > 30 {
					t.Errorf("%d words: %q", n, zin)
				}
				zinnen, woorden = zinnen+1, woorden+n
			}
		}
		if woorden > 10*zinnen {
			t.Errorf("%d words in %d sentences: more than 10 on average", woorden, zinnen)
		}
	})
}

// TestGeenAndereWoorden keeps words out that the house does not use for people.
func TestGeenAndereWoorden(t *testing.T) {
	perCasus(t, func(t *testing.T, o casus.Les) {
		for _, tekst := range o.Teksten() {
			for _, w := range strings.FieldsFunc(strings.ToLower(tekst.String()), func(r rune) bool { return !unicode.IsLetter(r) }) {
				if w == "klant" || w == "cliënt" || w == "burger" || w == "klanten" || w == "cliënten" || w == "burgers" {
					t.Errorf("%q in %q", w, tekst)
				}
			}
		}
	})
}
