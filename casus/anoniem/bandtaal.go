package anoniem

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// eenheden are the number words up to twenty, in order from one.
var eenheden = []string{
	"een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf", "dertien", "veertien",
	"vijftien", "zestien", "zeventien", "achttien", "negentien",
}

// tientallen are the number words for 20, 30 and so on.
var tientallen = []string{"twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig"}

// telwoorden are the number words from one to ninety-nine, the longest first so that a pattern finds those whole.
func telwoorden() []string {
	uit := append([]string{"één"}, eenheden...)
	for _, t := range tientallen {
		uit = append(uit, t)
		for _, e := range eenheden[:9] {
			uit = append(uit, samengeteld(e, t))
		}
	}
	slices.SortFunc(uit, func(a, b string) int { return len(b) - len(a) })
	return uit
}

// samengeteld joins a unit and a ten: "drieënveertig", but "vierenveertig".
func samengeteld(eenheid, tiental string) string {
	if strings.HasSuffix(eenheid, "e") {
		return eenheid + "ën" + tiental
	}
	return eenheid + "en" + tiental
}

// telwoord reads a number word or digits; 0 when it is neither.
func telwoord(w string) int {
	if n, err := strconv.Atoi(w); err == nil {
		return n
	}
	if w == "één" {
		return 1
	}
	if i := slices.Index(eenheden, w); i >= 0 {
		return i + 1
	}
	for i, t := range tientallen {
		if w == t {
			return 20 + 10*i
		}
		for j, e := range eenheden[:9] {
			if w == samengeteld(e, t) {
				return 20 + 10*i + j + 1
			}
		}
	}
	return 0
}

// getallenIn reads the numbers of a row such as "4, 7 en 9".
func getallenIn(s string) []int {
	var uit []int
	for w := range strings.FieldsFuncSeq(strings.ToLower(s), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
		if n := telwoord(w); n > 0 {
			uit = append(uit, n)
		}
	}
	return uit
}

// vorigWoord returns the last word of s in lower case, or a bracket, comma or colon that stands there.
func vorigWoord(s string) string {
	s = strings.TrimRight(s, " ")
	i := len(s)
	for i > 0 {
		r, n := utf8.DecodeLastRuneInString(s[:i])
		if !unicode.IsLetter(r) {
			if i == len(s) {
				return s[i-n:]
			}
			break
		}
		i -= n
	}
	return strings.ToLower(s[i:])
}

// Words around a number of years, and who can have an age.
const (
	voorAge = " is was wordt werd bijna net nu van leeftijd pas ben , ( : ] oud "
	naTijd  = " geleden lang later eerder samen getrouwd gescheiden ervaring werkervaring in bij achterstand "
	mensen  = " kind kinderen zoon zoons dochter dochters baby peuter kleuter jongen meisje tiener puber man vrouw moeder " +
		"vader oma opa broer zus partner inwoner kleinkind kleinzoon kleindochter pleegkind neef nicht oudste jongste middelste tweeling "
)

// voorLeeftijd reports whether the words before a number of years let it be somebody's age.
func voorLeeftijd(voor string) bool {
	w := vorigWoord(voor)
	return w == "" || strings.Contains(voorAge+mensen, " "+w+" ")
}

// naPersoon reports whether a word for a person stands right before.
func naPersoon(voor string) bool {
	w := vorigWoord(voor)
	return w == "]" || w != "" && strings.Contains(mensen, " "+w+" ")
}

// naDuur reports whether the words after a number of years make it a duration: "3 jaar geleden".
func naDuur(na string) bool {
	w, _, _ := strings.Cut(strings.TrimLeft(na, " "), " ")
	w = strings.ToLower(strings.Trim(w, ".,;:!?)"))
	return w != "" && strings.Contains(naTijd, " "+w+" ") && !strings.HasPrefix(na, ",") && !strings.HasPrefix(na, ".")
}

// woordgrens reports whether no letter or digit stands right before byte i.
func woordgrens(s string, i int) bool {
	r, _ := utf8.DecodeLastRuneInString(s[:i])
	return i == 0 || !unicode.IsLetter(r) && !unicode.IsDigit(r)
}
