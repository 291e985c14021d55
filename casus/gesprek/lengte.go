package gesprek

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// MaxTekens is the length of one answer, in runes: some seven pages. A longer one makes every key slower, and no colleague
// reads it.
const MaxTekens = 20_000

// knipruimte is how far back from the limit a word end is looked for, in runes.
const knipruimte = 200

// Past cuts a text that is too long for one answer, together with what the field holds already, of which al is the number
// of runes. Both parts together are the text, to the byte. It cuts behind a word where there is one near.
func Past(tekst string, al int) (past, rest string) {
	ruimte := max(0, MaxTekens-al)
	n, woord := 0, 0
	for i, r := range tekst {
		if n == ruimte {
			if woord > 0 {
				i = woord
			}
			return tekst[:i], tekst[i:]
		}
		n++
		if unicode.IsSpace(r) && n > ruimte-knipruimte {
			woord = i + utf8.RuneLen(r)
		}
	}
	return tekst, ""
}

// TeLang says what became of a text that did not fit: rest is what Past left out. Empty when everything fitted.
func TeLang(rest string) string {
	if rest == "" {
		return ""
	}
	n := utf8.RuneCountInString(rest)
	return fmt.Sprintf("De tekst is te lang: in één antwoord passen %s tekens. De laatste %s er niet bij. "+
		"Bewaar dit eerst. Plak de rest daarna als een nieuw antwoord.", duizend(MaxTekens), tekens(n))
}

// tekens begins a sentence about so many signs.
func tekens(n int) string {
	if n == 1 {
		return "1 teken staat"
	}
	return duizend(n) + " tekens staan"
}

// duizend writes a number with points, as is done in Dutch.
func duizend(n int) string {
	s := fmt.Sprint(n)
	var delen []string
	for len(s) > 3 {
		delen = append([]string{s[len(s)-3:]}, delen...)
		s = s[:len(s)-3]
	}
	return strings.Join(append([]string{s}, delen...), ".")
}
