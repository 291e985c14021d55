package main

import (
	"io"
	"slices"
	"strings"
	"unicode"

	"github.com/blevesearch/vellum"

	"oliekan/casus/anoniem/lexicon"
)

// verzameling holds the flags per key.
type verzameling map[string]lexicon.Vlag

// voeg adds the flag to every word of s under its folded key. A word with an accent also gets its exact key, so that an
// accent that Dutch does not know there is not folded away: "Ángel" is not "angel".
func (v verzameling) voeg(s string, vlag lexicon.Vlag) {
	for _, w := range strings.Fields(strings.ReplaceAll(s, "’", "'")) {
		if !letters(w) {
			continue
		}
		k := lexicon.Sleutel(w)
		v[k] |= vlag
		if exact := strings.ToLower(w); exact != k {
			v[exact] |= vlag
		}
	}
}

// letters reports whether w is a word: letters, with apostrophes and hyphens inside. Numbers, abbreviations with full
// stops and signs are the business of the scanners.
func letters(w string) bool {
	n := 0
	for _, r := range w {
		switch {
		case unicode.IsLetter(r):
			n++
		case r != '\'' && r != '-':
			return false
		}
	}
	return n > 0
}

// schrijf writes the automaton with the keys in order and returns their number. Hyphenated words whose parts are all
// ordinary are left out: the finder judges the parts.
func (v verzameling) schrijf(w io.Writer) (int, error) {
	sleutels := make([]string, 0, len(v))
	for k := range v {
		if !v.overbodig(k) {
			sleutels = append(sleutels, k)
		}
	}
	// The automaton wants its keys in order; that also makes the bytes the same every time.
	slices.Sort(sleutels)
	b, err := vellum.New(w, nil)
	if err != nil {
		return 0, err
	}
	for _, k := range sleutels {
		if err := b.Insert([]byte(k), uint64(v[k])); err != nil {
			return 0, err
		}
	}
	return len(sleutels), b.Close()
}

// overbodig reports whether k is a hyphenated ordinary word whose parts are ordinary words.
func (v verzameling) overbodig(k string) bool {
	if !strings.Contains(k, "-") {
		return false
	}
	for d := range strings.SplitSeq(k, "-") {
		if v[d]&lexicon.Woord == 0 {
			return false
		}
	}
	return true
}
