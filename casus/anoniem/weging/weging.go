// Package weging judges words by their places: a linear model over what the finder knows of a token and of the three on
// each side. It never sees a letter of the text, only hashes, and it has learned from the texts of this project alone
// (casus/anoniem/testdata), of which the names were swapped again and again so that it learns the places and not the names.
//
// The weights stand in gewichten.bin, one byte each, and are read in place. casus/anoniem/weging/leer makes them, by
// "go generate ./casus/anoniem".
package weging

import (
	_ "embed"
	"encoding/hex"
	"math"
)

//go:embed gewichten.bin
var data string

// The layout of the data: the head with the bias, the size of a step and the sum of what the weights were learned from, the weights of places, those of the second judgement, and those of the kinds.
const (
	kop      = 32
	plekTot  = kop + 1<<plekBits
	naderTot = plekTot + 1<<naderBits
	soortTot = naderTot + AantalSoorten<<soortBits
)

// AantalSoorten is how many kinds of find the model tells apart.
const AantalSoorten = 6

// Nooit is the weight of a token that the model may not judge.
const Nooit = -1 << 30

// Weger weighs texts, one after another. It is not safe for use by several goroutines.
type Weger struct{ beurt int }

// Weeg gives for every token the logit, in thousandths, that it identifies somebody, behind uit. streng says that the text has no
// capitals to go by. The first judgement looks at the words, the second at what the first made of the words around.
func (g *Weger) Weeg(ts []Teken, streng bool, uit []int32) []int32 {
	s := bitsStreng(streng)
	g.blokken(ts, tel)
	van := len(uit)
	var ruimte [64]uint32
	for i := range ts {
		k := int32(Nooit)
		if ts[i].Open {
			b := raam(ts, i)
			som := int32(0)
			for o, t := range b {
				som += t.W.bij(o, s)
			}
			for _, h := range plekkenmerken(ruimte[:0], &b, s) {
				som += int32(int8(data[kop+plekVak(h)]))
			}
			k = basis() + som*stap()
		}
		ts[i].Zie(k)
		uit = append(uit, k)
	}
	g.blokken(ts, hoogste)
	for i := range ts {
		if !ts[i].Open {
			continue
		}
		b := raam(ts, i)
		som := int32(0)
		for _, h := range naderkenmerken(ruimte[:0], &b, s) {
			som += int32(int8(data[plekTot+naderVak(h)]))
		}
		uit[van+i] += som * stap()
	}
	return uit
}

// Zie notes the first judgement of a token, in thousandths of a logit.
func (t *Teken) Zie(k int32) {
	if !t.Open {
		t.eerst = 32 + t.Regel
		return
	}
	t.eerst = 0
	for _, g := range [...]int32{-6000, -4000, -2500, -1500, -500, 500, 2000, 4000} {
		if k > g {
			t.eerst++
		}
	}
	if t.Regel&7 == 6 { // masked, and certain
		t.eerst += 16
	}
}

// blok is the number of tokens after which a long text is taken for another one, when it is counted how else a word is written.
const blok = 400

// blokken calls f for the parts of a text.
func (g *Weger) blokken(ts []Teken, f func(ts []Teken, beurt int)) {
	for van := 0; van < len(ts); {
		tot := min(van+blok, len(ts))
		for tot < len(ts) && ts[tot].Plek&2 == 0 {
			tot++
		}
		g.beurt++
		f(ts[van:tot], g.beurt)
		van = tot
	}
}

// tel notes how else the words of a part are written.
func tel(ts []Teken, beurt int) {
	for i := range ts {
		t := &ts[i]
		s := t.W.stam
		if s == nil {
			continue
		}
		if s.beurt != beurt {
			*s = Stam{beurt: beurt}
		}
		s.aantal++
		switch {
		case t.W.vorm == 0:
			s.doc |= 2
		case t.Plek&1 == 0:
			s.doc |= 1
		}
		if s.aantal > 1 {
			s.doc |= 4
		}
		if s.aantal > 3 {
			s.doc |= 8
		}
	}
	for i := range ts {
		if s := ts[i].W.stam; s != nil {
			ts[i].doc = s.doc
		}
	}
}

// hoogste notes what is thought of the same word elsewhere in a part: 0 when it stands there once.
func hoogste(ts []Teken, beurt int) {
	for i := range ts {
		t := &ts[i]
		s := t.W.stam
		if s == nil {
			continue
		}
		if s.beurt != beurt {
			*s = Stam{beurt: beurt}
		}
		switch e := t.eerst + 1; {
		case e > s.hoog:
			s.hoog, s.tweede = e, s.hoog
		case e > s.tweede:
			s.tweede = e
		}
	}
	for i := range ts {
		if s := ts[i].W.stam; s != nil {
			ts[i].elders = s.hoog
			if ts[i].eerst+1 == s.hoog {
				ts[i].elders = s.tweede
			}
		}
	}
}

// bitsStreng gives the number of the table half for a way of writing.
func bitsStreng(streng bool) uint32 {
	if streng {
		return 1
	}
	return 0
}

// bij gives what a word adds at a place in the window, and remembers it.
func (w *Woord) bij(o int, s uint32) int32 {
	if !w.kan[s] {
		w.tel(s)
	}
	return w.som[s][o]
}

// tel sums the weights of a word at every distance.
func (w *Woord) tel(s uint32) {
	var ruimte [96]uint32
	for o := range w.som[s] {
		n := int32(0)
		for _, h := range woordkenmerken(ruimte[:0], w, o-venster, s) {
			n += int32(int8(data[kop+plekVak(h)]))
		}
		w.som[s][o] = n
	}
	w.kan[s] = true
}

// basis and stap are the bias and the size of one step of a weight, in thousandths.
func basis() int32 { return lees(0) }
func stap() int32  { return lees(4) }

// lees reads a number of the head.
func lees(i int) int32 {
	return int32(uint32(data[i]) | uint32(data[i+1])<<8 | uint32(data[i+2])<<16 | uint32(data[i+3])<<24)
}

// Soort returns which kind the token at i is most likely of, 0 to 3, as the weights of the kinds.
func Soort(ts []Teken, i int, streng bool) (uit [AantalSoorten]int32) {
	s := bitsStreng(streng)
	b := raam(ts, i)
	var ruimte [320]uint32 // room for all features, so that nothing is allocated
	for _, h := range soortkenmerken(ruimte[:0], &b, s) {
		v := naderTot + AantalSoorten*soortVak(h)
		for k := range uit {
			uit[k] += int32(int8(data[v+uint32(k)]))
		}
	}
	return uit
}

// soortkenmerken are those from which the kind of a find shows.
func soortkenmerken(uit []uint32, b *[2*venster + 1]*Teken, s uint32) []uint32 {
	for o := range b {
		uit = woordkenmerken(uit, b[o].W, o-venster, s)
	}
	return naderkenmerken(plekkenmerken(uit, b, s), b, s)
}

// Kans gives a logit in thousandths as a chance in hundredths.
func Kans(logit int32) int { return int(100/(1+math.Exp(-float64(logit)/1000)) + .5) }

// Versie names the weights by what they were learned from, in eight hexadecimal digits.
func Versie() string { return hex.EncodeToString([]byte(data[8:12])) }
