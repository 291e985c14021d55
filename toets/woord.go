package toets

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// vouw returns s in lower case and without diacritics, so that "privéleven" and "Priveleven" are the same word.
func vouw(s string) string {
	if isASCII(s) {
		return strings.ToLower(s)
	}
	var b strings.Builder
	b.Grow(len(s))
	for _, r := range norm.NFD.String(s) {
		switch {
		case unicode.Is(unicode.Mn, r):
		case r == '’' || r == '‘':
			b.WriteByte('\'')
		default:
			b.WriteRune(unicode.ToLower(r))
		}
	}
	return b.String()
}

// isASCII reports whether s has plain bytes only.
func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// woorden splits folded text in words. A dot, colon or asterisk inside a number stays ("2.3.5", "4:84"), with the colon
// as a dot, so that both spellings of an article are one; a dash or an apostrophe parts words.
func woorden(s string) []string {
	s = vouw(s)
	var uit []string
	begin := -1
	for i := 0; i <= len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		binnen := i < len(s) && (isLetterOfCijfer(r) || begin >= 0 && verbindt(s, i))
		switch {
		case binnen && begin < 0:
			begin = i
		case !binnen && begin >= 0:
			uit = append(uit, strings.ReplaceAll(s[begin:i], ":", "."))
			begin = -1
		}
		if n == 0 {
			break
		}
		i += n
	}
	return uit
}

// verbindt reports whether the byte at i holds a number together: a dot or colon between digits, or an asterisk after
// one.
func verbindt(s string, i int) bool {
	voor := i > 0 && isCijfer(s[i-1])
	switch s[i] {
	case '.', ':':
		return voor && i+1 < len(s) && isCijfer(s[i+1])
	case '*':
		return voor
	}
	return false
}

// isCijfer reports whether a byte is one of 0 to 9.
func isCijfer(b byte) bool { return b >= '0' && b <= '9' }

// isLetterOfCijfer reports whether a rune belongs to a word.
func isLetterOfCijfer(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// stam cuts an inflected word down, roughly, so that "brieven" finds "brief" and "schuld" finds "schulden". It is for
// comparing two words only and gives no word of the language.
func stam(w string) string {
	if len(w) < 4 || isCijfer(w[0]) {
		return w
	}
	if n := len(w); w[n-1] == 's' && !strings.ContainsRune("aiou", rune(w[n-2])) { // the s of "huis" is its own
		w = strings.TrimSuffix(w[:n-1], "'")
	}
	for _, staart := range [...]string{"en", "e"} {
		if kort, ok := strings.CutSuffix(w, staart); ok && len(kort) >= 3 {
			w = kort
			break
		}
	}
	return enkel(w)
}

// andereKlank reports whether two words with the same stem are different words after all, because one has a short vowel
// and the other a long one: "slappe" beside "slapen" and "slaap".
func andereKlank(a, b string) bool {
	ka, kb := klinker(a), klinker(b)
	return ka != 0 && kb != 0 && ka != kb
}

// klinker tells the last full vowel of a word as its spelling does: 'k' is short, for a consonant that is written twice
// before an ending ("slappe"); 'l' is long, for one that is not ("slapen"), or for a vowel that is written twice before
// the last consonant ("slaap"). 0 is not known: "dag" has "dagen".
func klinker(w string) byte {
	kort, eind := strings.CutSuffix(strings.TrimSuffix(w, "n"), "e")
	n := len(kort)
	switch {
	case n < 3 || isKlinker(kort[n-1]):
		return 0
	case eind && kort[n-1] == kort[n-2]:
		return 'k'
	case eind || isKlinker(kort[n-2]) && kort[n-2] == kort[n-3]:
		return 'l'
	}
	return 0
}

// isKlinker reports whether a byte is a vowel.
func isKlinker(b byte) bool { return strings.IndexByte("aeiou", b) >= 0 }

// enkel writes double letters once and the end as it is spoken: v as f, z as s.
func enkel(w string) string {
	b := make([]byte, 0, len(w))
	for i := range len(w) {
		if i > 0 && w[i] == w[i-1] && w[i] < utf8.RuneSelf {
			continue
		}
		b = append(b, w[i])
	}
	switch b[len(b)-1] {
	case 'v':
		b[len(b)-1] = 'f'
	case 'z':
		b[len(b)-1] = 's'
	}
	return string(b)
}
