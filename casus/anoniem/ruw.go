package anoniem

import (
	"errors"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// ErrRuw is returned by every attempt to marshal raw input.
var ErrRuw = errors.New("raw text may not leave memory")

// Ruw is raw input of a person: what stands in the field being edited. It lives in memory only. It prints as "[ruw]"
// with every verb and refuses to be marshalled, so that it cannot slip into a log, a file or an error message
// (privacy wall, 1). The text is behind two pointers: in an unexported field of another struct, where fmt cannot ask for a
// method, it follows one pointer at most and prints an address. Two values are equal only if one is a copy of the other.
type Ruw struct{ in **ruweTekst }

// ruweTekst is what a Ruw holds.
type ruweTekst struct {
	s   string
	van []int32 // for every rune of s its place in the input; nil when nothing was dropped
}

// ruw wraps text that needs no cleaning.
func ruw(s string) Ruw { return ruwVan(&ruweTekst{s: s}) }

func ruwVan(t *ruweTekst) Ruw { return Ruw{&t} }

// tekst returns the text; that of the zero value is empty.
func (r Ruw) tekst() string {
	if r.in == nil {
		return ""
	}
	return (*r.in).s
}

// NieuwRuw takes text from a field, a paste or a pipe. Control characters, terminal escape sequences and marks that
// show nothing (soft hyphen, zero width, direction) are dropped, line ends become "\n", and bytes that are not UTF-8 become
// U+FFFD. Tabs stay: in a table they part the cells.
func NieuwRuw(s string) Ruw {
	if !teReinigen(s) {
		return ruw(s)
	}
	schoon, van := reinig(s, '\t')
	return ruwVan(&ruweTekst{s: schoon, van: van})
}

// uitkomst gives the finds the places that they have in the input as received.
func (r Ruw) uitkomst(u Uitkomst, streng bool) Uitkomst {
	u.Streng = streng
	if r.in == nil || (*r.in).van == nil {
		return u
	}
	van := (*r.in).van
	for i := range u.Vondsten {
		v := &u.Vondsten[i]
		v.Begin, v.Eind = int(van[v.Begin]), int(van[v.Eind-1])+1
	}
	return u
}

// Leeg reports whether there is nothing but white space.
func (r Ruw) Leeg() bool { return strings.TrimSpace(r.tekst()) == "" }

// Toon gives the raw text back for the eyes of the person who typed it. A test limits its callers to the screens and
// the line mode.
func (r Ruw) Toon() string { return r.tekst() }

// Format prints "[ruw]" whatever the verb, also with %#v and %q.
func (r Ruw) Format(f fmt.State, _ rune) { _, _ = f.Write([]byte("[ruw]")) }

// String returns "[ruw]".
func (r Ruw) String() string { return "[ruw]" }

// MarshalText always fails with ErrRuw.
func (r Ruw) MarshalText() ([]byte, error) { return nil, ErrRuw }

// MarshalJSON always fails with ErrRuw.
func (r Ruw) MarshalJSON() ([]byte, error) { return nil, ErrRuw }

// MarshalBinary always fails with ErrRuw.
func (r Ruw) MarshalBinary() ([]byte, error) { return nil, ErrRuw }

// Schoon makes text from outside (paste, import, settings) safe to show: escape sequences, control characters and
// marks that show nothing are dropped, tabs become a space, line ends become "\n", and bytes that are not UTF-8 become U+FFFD.
func Schoon(s string) string {
	if !teReinigen(s) {
		return s
	}
	schoon, _ := reinig(s, ' ')
	return schoon
}

// gereinigd cleans as NieuwRuw does: tabs stay.
func gereinigd(s string) string {
	if !teReinigen(s) {
		return s
	}
	schoon, _ := reinig(s, '\t')
	return schoon
}

// reinig cleans s and gives for every rune that stays its place in s, in runes. tab stands in the place of a tab.
func reinig(s string, tab rune) (string, []int32) {
	var b strings.Builder
	b.Grow(len(s))
	van := make([]int32, 0, len(s))
	plek := int32(0)
	for i := 0; i < len(s); {
		if s[i] == 0x1b {
			n := escapeLengte(s[i:])
			plek += int32(utf8.RuneCountInString(s[i : i+n]))
			i += n
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		i += n
		if r == '\r' && i < len(s) && s[i] == '\n' {
			plek++
			continue
		}
		if r = schoneRune(r, tab, b.String(), s[i:]); r >= 0 {
			b.WriteRune(r)
			van = append(van, plek)
		}
		plek++
	}
	return b.String(), van
}

// schoneRune gives what stands for r in clean text; a negative rune is dropped. tab stands in the place of a tab; voor is
// the clean text before it, na what comes behind it.
func schoneRune(r, tab rune, voor, na string) rune {
	switch {
	case r == plakteken && plakt(voor, na):
		return r
	case r > 0x9f && weegtNiets(r):
		return -1
	case r == '\t':
		return tab
	case r == '\r', r == '\n':
		return '\n'
	case unicode.IsControl(r):
		return -1
	}
	return r
}

// teReinigen is the cheap test that most text passes: nothing in it needs cleaning.
func teReinigen(s string) bool {
	for _, r := range s {
		if r != '\n' && (unicode.IsControl(r) || r == utf8.RuneError || r > 0x9f && weegtNiets(r)) {
			return true
		}
	}
	return false
}

// escapeLengte gives the length in bytes of the escape sequence at the start of s (ECMA-48: CSI ends with a byte from @
// to ~, OSC and its kin with BEL or ST).
func escapeLengte(s string) int {
	if len(s) < 2 || s[1] >= utf8.RuneSelf { // no sequence continues with a letter outside ASCII
		return 1
	}
	switch s[1] {
	case '[':
		for i := 2; i < len(s); i++ {
			if s[i] >= 0x40 && s[i] <= 0x7e {
				return i + 1
			}
			if s[i] < 0x20 || s[i] > 0x7e {
				return i
			}
		}
		return len(s)
	case ']', 'P', 'X', '^', '_':
		for i := 2; i < len(s); i++ {
			if s[i] == 0x07 {
				return i + 1
			}
			if s[i] == 0x1b {
				return min(i+2, len(s))
			}
			if s[i] == '\n' {
				return i
			}
		}
		return len(s)
	}
	return 2
}
