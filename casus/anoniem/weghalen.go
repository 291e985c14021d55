package anoniem

import (
	"strings"

	"oliekan/casus/anoniem/lexicon"
)

// Weggehaald stands where something was that should never have been written down. It has no number: it says nothing of
// who or what stood there.
const Weggehaald = "[weggehaald]"

// TekstWeggehaald takes the place of a whole text that was removed.
func TekstWeggehaald() Tekst { return Tekst{Weggehaald} }

// HaalWeg takes a word or a row of words out of the whole case: Hermasker puts Weggehaald in its place from now on, in
// every capitalisation and with the s of a genitive. A word that is masked already keeps its label. It returns the word
// as it was written, so that its traces can be looked for, ErrGeenNaam when there is no word in it, and ErrStuk.
func (m *Masker) HaalWeg(woord Ruw) (t Tekst, err error) {
	defer vangOp(&err)
	ts := m.rijwoorden(woord)
	for len(ts) > 1 && ts[0].lijst&isLidwoord != 0 {
		ts = ts[1:] // "the red door": the article may stay
	}
	rij := rijVan(ts)
	if len(rij) == 0 {
		return Tekst{}, ErrGeenNaam
	}
	t = Tekst{kaalWoord(woord.tekst())}
	delete(m.geheugen.houd, sleutelrij(rij))
	if n := m.geheugen.vind(rij); n != nil && n.bekend {
		return t, nil
	}
	m.geheugen.vergeet(rij)
	n := &naam{label: Weggehaald, soort: SoortWoord, zeker: true, beslist: true}
	n.zie(woord.tekst(), sleutelrij(rij))
	m.geheugen.voeg(rij, n, overal)
	return t, nil
}

// kaalWoord cuts the articles off the begin of a row of words.
func kaalWoord(s string) string {
	s = strings.TrimSpace(s)
	for {
		eerste, rest, meer := strings.Cut(s, " ")
		if !meer || lijsten()[lexicon.Sleutel(eerste)]&isLidwoord == 0 {
			return s
		}
		s = strings.TrimSpace(rest)
	}
}
