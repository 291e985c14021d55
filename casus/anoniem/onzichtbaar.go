package anoniem

import (
	"strings"
	"unicode/utf8"
)

// What shows nothing and is still there: soft hyphens of Word, zero-width marks of web pages, marks that turn the
// direction of text, letters of the tag block. They make one word look like two to a search, two like one to a reader, and
// shift what a terminal draws. They go where text comes in. Variation selectors stay: they choose a picture.

const (
	// plakteken joins pictures to one: a family, a profession. It stays between pictures only.
	plakteken = '\u200d'
	// kleurkiezer says that a sign is to be drawn as a picture.
	kleurkiezer = '\ufe0f'
)

// weegtNiets reports whether r shows nothing and goes.
func weegtNiets(r rune) bool {
	switch {
	case r >= 0xfe00 && r <= 0xfe0f:
		return false
	case r >= 0xfff9 && r <= 0xfffb, r >= 0xe0000 && r <= 0xe0fff:
		return true
	}
	return onzichtbaar(r)
}

// plakt reports whether a plakteken between voor, which was written already, and na joins two pictures.
func plakt(voor, na string) bool {
	v, _ := utf8.DecodeLastRuneInString(voor)
	n, _ := utf8.DecodeRuneInString(na)
	return (v == kleurkiezer || plaatje(v)) && plaatje(n)
}

// plaatje reports whether r can be a part of a picture: emoji, skin colours, arrows and signs.
func plaatje(r rune) bool { return r >= 0x1f000 && r <= 0x1faff || r >= 0x2190 && r <= 0x2bff }

// behoud cleans as Schoon does, but keeps tabs and line ends as they came.
func behoud(s string) string {
	if !teReinigen(s) {
		return s
	}
	var b strings.Builder
	b.Grow(len(s))
	for i := 0; i < len(s); {
		if s[i] == 0x1b {
			i += escapeLengte(s[i:])
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		i += n
		if r != '\t' && r != '\r' && r != '\n' {
			r = schoneRune(r, ' ', b.String(), s[i:])
		}
		if r >= 0 {
			b.WriteRune(r)
		}
	}
	return b.String()
}
