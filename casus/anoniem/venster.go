package anoniem

import (
	"strings"
	"unicode/utf8"
)

// venster is a part of a long text, clean, with what stands around it.
type venster struct {
	schoon   string
	van, tot int // the part, in bytes of schoon

	ruw   string  // the part and what comes after it, as received
	basis int     // the byte of the text where the part begins
	plek  []int32 // for every rune of schoon from van on its rune in ruw; nil when both are the same

	// Where bron was last: it only goes forward.
	schoonByte, schoonRune, ruwByte, ruwRune int
}

// venster cleans part i.
func (l *langeTekst) venster(i int) *venster {
	begin, eind := l.delen[i], l.delen[i+1]
	voor := gereinigd(l.tekst[l.lijnbegin(begin-l.rand):begin])
	w := &venster{van: len(voor), ruw: l.tekst[begin:l.lijnbegin(eind+l.rand)], basis: begin}
	na := w.ruw
	if teReinigen(na) {
		na, w.plek = reinig(na, '\t')
	}
	w.schoon = voor + na
	w.tot = w.van + len(gereinigd(l.tekst[begin:eind]))
	w.schoonByte = w.van
	return w
}

// lijnbegin gives the first byte from i on where a line begins, or a word when the line is long.
func (l *langeTekst) lijnbegin(i int) int {
	if i <= 0 {
		return 0
	}
	if i >= len(l.tekst) {
		return len(l.tekst)
	}
	rest := l.tekst[i:]
	dichtbij := rest[:min(len(rest), max(l.rand, 1))]
	for _, grens := range [...]string{"\n", " "} {
		if k := strings.Index(dichtbij, grens); k >= 0 {
			return i + k + 1
		}
	}
	if k := strings.IndexAny(rest, "\n "); k >= 0 {
		return i + k + 1
	}
	return len(l.tekst)
}

// inKern reports whether a byte of schoon is in the part itself.
func (w *venster) inKern(i int) bool { return i >= w.van && i < w.tot }

// bron gives the bytes of the text for the bytes [van,tot) of schoon, which begin in the part.
func (w *venster) bron(van, tot int) (int, int) {
	if w.plek == nil {
		return w.basis + van - w.van, w.basis + tot - w.van
	}
	eerste := w.schoneRune(van)
	laatste := w.schoneRune(tot) - 1
	return w.ruweByte(int(w.plek[eerste])), w.ruweByte(int(w.plek[laatste]) + 1)
}

// schoneRune gives the rune of schoon, counted from van, that begins at a byte.
func (w *venster) schoneRune(i int) int {
	w.schoonRune += utf8.RuneCountInString(w.schoon[w.schoonByte:i])
	w.schoonByte = i
	return w.schoonRune
}

// ruweByte gives the byte of the text where a rune of ruw begins.
func (w *venster) ruweByte(nr int) int {
	for ; w.ruwRune < nr; w.ruwRune++ {
		_, n := utf8.DecodeRuneInString(w.ruw[w.ruwByte:])
		w.ruwByte += n
	}
	return w.basis + w.ruwByte
}
