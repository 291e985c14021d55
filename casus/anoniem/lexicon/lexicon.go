// Package lexicon holds the word data of casus/anoniem: which words are ordinary Dutch, and which are names of people
// and places. Names that are ordinary words too carry both flags; that set is where mistakes come from.
//
// The data is a finite state transducer that is built by ../bouw and read in place: opening it costs microseconds and
// no memory. It is exact. A filter with false positives would let names through.
package lexicon

import (
	_ "embed"
	"errors"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/blevesearch/vellum"
	"golang.org/x/text/unicode/norm"
)

//go:generate go run ../bouw -woorden dutch -namen faker.tgz -familie zxcvbn.tgz -plaatsen cities.tgz -uit woorden.fst

// Vlag says what a word can be. A word may have several flags; 0 is an unknown word.
type Vlag uint8

// The flags, as they stand in the data.
const (
	Woord      Vlag = 1 << iota // ordinary Dutch word, in lower case in the word list
	Naam                        // in the word list with a capital: name, place, street, brand
	Voornaam                    // first name
	Achternaam                  // surname, or its last part
	Plaats                      // Dutch place, or a part of its name
	Afkorting                   // in the word list in capitals
	Vaak                        // among the words that people say most
)

//go:embed woorden.fst
var data []byte

// automaat opens the data once, when the first word is asked for.
var automaat = sync.OnceValues(func() (*vellum.FST, error) { return vellum.Load(data) })

// Lezer looks words up. It reuses its memory, so it is not safe for use by several goroutines.
type Lezer struct {
	r *vellum.Reader
	b []byte
}

// NieuweLezer opens the data. It fails only when the embedded data is damaged.
func NieuweLezer() (*Lezer, error) {
	f, err := automaat()
	if err != nil {
		return nil, err
	}
	r, err := f.Reader()
	if err != nil {
		return nil, err
	}
	return &Lezer{r: r}, nil
}

// Zoek returns the flags of a word in lower case, with its accents; 0 when it is unknown.
func (l *Lezer) Zoek(woord string) Vlag {
	l.b = append(l.b[:0], woord...)
	v, ok, err := l.r.Get(l.b)
	if err != nil || !ok {
		return 0
	}
	return Vlag(v)
}

// vouwen are the letters that do not come apart in a base letter and an accent.
var vouwen = strings.NewReplacer("ı", "i", "ł", "l", "ø", "o", "đ", "d", "ð", "d", "ß", "ss", "æ", "ae", "œ", "oe", "þ", "th", "ĳ", "ij", "’", "'")

// Sleutel returns the form under which a word is compared: lower case, without accents, with a straight apostrophe.
func Sleutel(woord string) string {
	if kaal(woord) {
		return woord
	}
	s := strings.ToLower(woord)
	if ascii(s) {
		return s
	}
	var b strings.Builder
	for _, r := range norm.NFD.String(vouwen.Replace(s)) {
		if r < 0x300 || r > 0x36f {
			b.WriteRune(r)
		}
	}
	return b.String()
}

// kaal reports whether the word is its own key.
func kaal(s string) bool {
	for i := range len(s) {
		if c := s[i]; c >= utf8.RuneSelf || c >= 'A' && c <= 'Z' {
			return false
		}
	}
	return true
}

// ascii reports whether s has no letter outside ASCII.
func ascii(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// Alle calls f for every word of the data, in the order of their bytes. It fails only when the embedded data is damaged.
func Alle(f func(woord string, v Vlag)) error {
	a, err := automaat()
	if err != nil {
		return err
	}
	it, err := a.Iterator(nil, nil)
	for ; err == nil; err = it.Next() {
		k, v := it.Current()
		f(string(k), Vlag(v))
	}
	if errors.Is(err, vellum.ErrIteratorDone) {
		return nil
	}
	return err
}
