package anoniem

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Hermasker applies what became known since t was masked: names found later are masked, labels that got a role are
// renamed, and words that the person decided to keep come back. It reports whether anything changed. A text on which it
// breaks down stays as it was; Fout tells.
func (m *Masker) Hermasker(t Tekst) (nu Tekst, anders bool) {
	defer func() {
		if recover() != nil {
			nu, anders, m.stuk = t, false, true
		}
	}()
	// Only what is known: the finder itself ran when t was masked, and running it again on text full of labels could
	// judge a word otherwise.
	v := m.vinder()
	v.lees(t.s)
	v.houden()
	v.trefNamen()
	v.voegsels()
	v.groepeer()
	m.boek.zie(t.Labels())
	s := m.labels(v.schrijf(m.boek).Tekst.s)
	return Tekst{s}, s != t.s
}

// labels puts in the place of every label what it is now.
func (m *Masker) labels(s string) string {
	if len(m.nieuw) == 0 && len(m.terug) == 0 {
		return s
	}
	var b strings.Builder
	for {
		voor, label, na, ok := snijLabel(s)
		b.WriteString(voor)
		if !ok {
			return b.String()
		}
		b.WriteString(m.nu(label, b.String()))
		s = na
	}
}

// nu returns what a label is now: itself, a later label, or the word that was kept. voor is the text before it.
func (m *Masker) nu(label, voor string) string {
	// A label may have been renamed more than once; the bound guards against a circle.
	for range len(m.nieuw) + 1 {
		l, ok := m.nieuw[label]
		if !ok {
			break
		}
		label = l
	}
	n, ok := m.terug[label]
	if !ok {
		return label
	}
	return n.woord(zinsbegin(voor))
}

// woord returns the form of a kept word that fits its place.
func (n *naam) woord(begin bool) string {
	beste := n.vormen[0]
	for _, f := range n.vormen {
		r, _ := utf8.DecodeRuneInString(f)
		if unicode.IsUpper(r) == begin {
			return f
		}
	}
	if r, k := utf8.DecodeRuneInString(beste); begin && unicode.IsLower(r) {
		return string(unicode.ToUpper(r)) + beste[k:]
	}
	return beste
}

// zinsbegin reports whether a sentence begins after s.
func zinsbegin(s string) bool {
	s = strings.TrimRight(s, " \"'(")
	return s == "" || strings.IndexByte(".!?:\n", s[len(s)-1]) >= 0
}
