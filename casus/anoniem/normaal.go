package anoniem

import (
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// genormeerd is a text as the finder sees it: NFC, without zero-width and bidi marks. plaats gives for every byte of it
// the byte in the source where that character begins; nil means that both are the same.
type genormeerd struct {
	tekst  string
	bron   string
	plaats []int32
}

// normeer makes the form that is matched. The source itself is left as it is: what is not masked is kept to the byte.
func normeer(s string) genormeerd {
	if !teNormeren(s) {
		return genormeerd{tekst: s, bron: s}
	}
	b := make([]byte, 0, len(s))
	plaats := make([]int32, 0, len(s)+1)
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		if onzichtbaar(r) {
			i += n
			continue
		}
		if k, t := naad(s, i); k > 0 {
			if t != 0 {
				b, plaats = append(b, t), append(plaats, int32(i))
			}
			i += k
			continue
		}
		// A whole segment at a time: a letter with all its accents.
		k := segment(s[i:])
		van := len(b)
		b = norm.NFC.AppendString(b, zichtbaar(s[i:i+k]))
		for range len(b) - van {
			plaats = append(plaats, int32(i))
		}
		i += k
	}
	return genormeerd{string(b), s, append(plaats, int32(len(s)))}
}

// segment gives the length in bytes of the first character of s with the accents that follow, marks in between
// included. It always moves on.
func segment(s string) int {
	_, n := utf8.DecodeRuneInString(s)
	for n < len(s) {
		r, k := utf8.DecodeRuneInString(s[n:])
		if r < 0x300 || !(onzichtbaar(r) || norm.NFC.PropertiesString(s[n:]).CCC() != 0) {
			break
		}
		n += k
	}
	return n
}

// zichtbaar drops the invisible marks from one segment.
func zichtbaar(s string) string {
	if _, n := utf8.DecodeRuneInString(s); n == len(s) {
		return s
	}
	b := make([]byte, 0, len(s))
	for _, r := range s {
		if !onzichtbaar(r) {
			b = utf8.AppendRune(b, r)
		}
	}
	return string(b)
}

// onzichtbaar reports whether r is a mark that shows nothing: soft hyphen, zero-width and bidi marks, byte order mark
// and variation selectors.
func onzichtbaar(r rune) bool {
	switch {
	case r < 0xad:
		return false
	case r == 0xad, r == 0x34f, r == 0x61c, r == 0x180e, r == 0xfeff:
		return true
	case r >= 0x200b && r <= 0x200f, r >= 0x202a && r <= 0x202e, r >= 0x2060 && r <= 0x206f:
		return true
	}
	return r >= 0xfe00 && r <= 0xfe0f
}

// teNormeren is the cheap test that most text passes.
func teNormeren(s string) bool {
	for i := range len(s) {
		switch c := s[i]; {
		case c >= utf8.RuneSelf:
			return moeilijk(s[i:]) || genaaid(s[i:])
		case c == '-' || c == '\n' || c == ' ':
			if n, _ := naad(s, i); n > 0 {
				return true
			}
		}
	}
	return false
}

// genaaid reports whether something in s is broken off.
func genaaid(s string) bool {
	for i := range len(s) {
		if n, _ := naad(s, i); n > 0 {
			return true
		}
	}
	return false
}

// moeilijk reports whether s holds an invisible mark or is not in NFC.
func moeilijk(s string) bool {
	for _, r := range s {
		if onzichtbaar(r) {
			return true
		}
	}
	return !norm.NFC.IsNormalString(s)
}

// bronVan and bronTot give the bytes in the source for the bytes [van,tot) of the matched text. The end takes the marks
// along that follow the last character, so that nothing of a masked word is left.
func (g genormeerd) bronVan(van int) int {
	if g.plaats == nil {
		return van
	}
	return int(g.plaats[van])
}

// bronTot gives the end of a place, see bronVan.
func (g genormeerd) bronTot(tot int) int {
	if g.plaats == nil {
		return tot
	}
	return int(g.plaats[tot])
}
