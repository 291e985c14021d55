package anoniem

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"oliekan/casus/anoniem/lexicon"
)

// Proef masks a text that is still being typed. It remembers nothing, and an unfinished last word that has a digit, an
// @, a capital or is unknown becomes "[…]", as does a number that may go on. When the finder breaks down the result has
// Fout set, and nothing of the text in it.
func (m *Masker) Proef(r Ruw) (u Uitkomst) {
	defer func() {
		if recover() != nil {
			u = geenTekst()
		}
	}()
	return m.proef(r)
}

// proef is Proef without that safety, for the tests.
func (m *Masker) proef(r Ruw) Uitkomst {
	s, af := m.onaf(r.tekst())
	v := m.vinder()
	v.zoek(s, m.zaak)
	boek := m.boek.proef()
	boek.zie(Tekst{s}.Labels())
	u := v.schrijf(boek)
	if af {
		u.Tekst.s += Onaf
	}
	return r.uitkomst(u, v.streng)
}

// onaf cuts the unfinished end off a text. It reports whether there was one that must not be stored.
func (m *Masker) onaf(s string) (string, bool) {
	i := len(s)
	for i > 0 {
		r, n := utf8.DecodeLastRuneInString(s[:i])
		if unicode.IsSpace(r) {
			break
		}
		i -= n
	}
	woord := s[i:]
	// After a space the word is finished, but a telephone number may still be going on.
	if woord == "" || !m.verdacht(woord) {
		return getallenstaart(s, len(s))
	}
	s, _ = getallenstaart(s[:i], i)
	return s, true
}

// verdacht errs on the side of "[…]": the word comes back as soon as it is finished. It reports whether an unfinished
// word may become something that must be masked.
func (m *Masker) verdacht(w string) bool {
	if IsLabel(strings.TrimRight(w, ".,;:!?")) {
		return false
	}
	for _, r := range w {
		if unicode.IsDigit(r) || r == '@' || unicode.IsUpper(r) {
			return true
		}
	}
	kaal := strings.TrimFunc(w, func(r rune) bool { return !letter(r) })
	if kaal == "" {
		return false
	}
	if len(w) > len(kaal) && !strings.HasSuffix(w, kaal) {
		return false // punctuation behind it: the word is finished
	}
	k := m.kenner.van(kaal)
	return k.vlag&lexicon.Woord == 0 && k.lijst == 0
}

// getallenstaart cuts the groups of digits off the end of s when they may be the start of a number that identifies:
// after a zero or a plus, or from five digits.
func getallenstaart(s string, tot int) (string, bool) {
	i, digits := tot, 0
	for i > 0 && (cijfer(s[i-1]) || strings.IndexByte(" -./()+", s[i-1]) >= 0) {
		i--
		if cijfer(s[i]) {
			digits++
		}
	}
	// Fewer digits may be an age or an amount; those stay while typing.
	staart := strings.TrimLeft(s[i:tot], " -./)")
	if digits < 5 && !(digits > 0 && (strings.HasPrefix(staart, "+") || strings.HasPrefix(strings.TrimPrefix(staart, "("), "0"))) {
		return s[:tot], false
	}
	return s[:tot-len(staart)], true
}
