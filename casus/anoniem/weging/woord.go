package weging

import "math/bits"

// Aard is what kind of token a Woord is.
type Aard uint8

// The kinds of token, as the finder cuts them.
const (
	Letters Aard = iota // a word
	Cijfers             // digits, with the letters that hang on them
	Leesteken
	Label   // a label of the closed grammar
	Patroon // a number, address or link that a scanner found
)

// Woord is what the model sees of a token by itself. It holds hashes and no letters, is made once for every way in which a
// word is typed, and remembers what it adds to the weight of its neighbours.
type Woord struct {
	aard  Aard
	vorm  uint8
	vlag  uint8
	org   uint8
	bouw  uint8 // how an unknown word is made: 1 of ordinary words, 2 with an ending
	lang  uint8
	lijst uint64

	eigen                     uint32 // the word itself when it is common or listed, else what can be said of it
	buur                      uint32 // the same, as a neighbour sees it
	kop2                      uint32
	kop3                      uint32
	staart2, staart3, staart4 uint32
	gedaante                  uint32

	stam *Stam

	som [2][2*venster + 1]int32
	kan [2]bool
}

// Feiten are what the finder knows of a word.
type Feiten struct {
	Aard    Aard
	Vorm    uint8  // how it is written: lower case, a capital, capitals, mixed
	Vlag    uint8  // what the word data says it can be
	Org     uint8  // its place in the name of an organisation, and how often it is a first name
	Bouw    uint8  // how an unknown word is made up
	Lijst   uint64 // the steering lists that it stands in
	Bekend  bool   // common or listed: the model may know the word itself
	Sleutel string // the key of the word, the sign, the shape of the number or the kind of the pattern
	Typ     string // the word as it was typed
	Stam    *Stam  // shared by all ways of typing it; nil for what is no word
}

// Stam is what is counted of a word in a text, however it is typed.
type Stam struct {
	beurt, aantal int
	doc           uint8
	hoog, tweede  uint8 // the two highest first judgements
}

// Maak makes a Woord of what is known of it.
func Maak(f Feiten) *Woord {
	w := &Woord{aard: f.Aard, vorm: f.Vorm, vlag: f.Vlag, org: f.Org, bouw: f.Bouw, lijst: f.Lijst, stam: f.Stam}
	k := f.Sleutel
	h := hak(k)
	w.lang = uint8(min(len(k), 14))
	soort := uint32(f.Vlag & 31)
	switch {
	case f.Aard != Letters:
		w.eigen, w.buur = h, h
	case f.Bekend:
		w.eigen, w.buur = h, h
	case soort == 1:
		w.eigen, w.buur = h, 33
	default:
		w.eigen, w.buur = soort, 32+soort&1+2*min(soort>>1, 1)
	}
	w.kop2, w.kop3 = hak(k[:min(len(k), 2)]), hak(k[:min(len(k), 3)])
	w.staart2, w.staart3, w.staart4 = hak(k[max(len(k)-2, 0):]), hak(k[max(len(k)-3, 0):]), hak(k[max(len(k)-4, 0):])
	w.gedaante = hak(gedaante(f.Typ))
	return w
}

// hak gives the hash of a string (FNV-1a).
func hak(s string) uint32 {
	h := uint32(2166136261)
	for i := range len(s) {
		h = (h ^ uint32(s[i])) * 16777619
	}
	return h
}

// gedaante gives the shape of a word in at most 12 runes: "Xx" for "Jan", "Xx-Xx" for "Jan-Piet".
func gedaante(s string) string {
	b := make([]byte, 0, 12)
	n := 0
	for _, r := range s {
		if n++; n > 12 {
			break
		}
		c := byte('x')
		switch {
		case r >= 'A' && r <= 'Z':
			c = 'X'
		case r >= '0' && r <= '9':
			c = 'd'
		case r < 0x80 && !(r >= 'a' && r <= 'z'):
			c = byte(r)
		}
		if len(b) == 0 || b[len(b)-1] != c {
			b = append(b, c)
		}
	}
	return string(b)
}

// meng joins two hashes.
func meng(h, c uint32) uint32 {
	h = (h ^ c) * 0x85EBCA6B
	return h ^ h>>15
}

// bitten calls f for every bit of x.
func bitten(x uint64, f func(uint32)) {
	for ; x != 0; x &= x - 1 {
		f(uint32(bits.TrailingZeros64(x)))
	}
}
