package toets

import "strings"

// Woordtreffer is a word or phrase of a text with the rows of the frame that it points to.
type Woordtreffer struct {
	Woord  string // in small letters, without accents
	Bekend bool   // people mean something with it: a law, or what a synonym names
	Wet    string // the law that is called by its name, "Wmo 2015"; empty for other words
	Rijen  []Rijtreffer
}

// Rijtreffer is a row that a word points to.
type Rijtreffer struct {
	Plek   int // in Kader.Artikelen
	Punten int // what the find is worth; only the order matters
}

// Woordtreffers returns the words and phrases of a text that point to rows, in the order of the text, each with all its
// rows. Unlike Zoek it leaves nothing out: it is for texts that are no question. The words are found as Zoek finds them; a
// number is that of an article only beside the name of a law. Nothing is returned for a text without such words.
func (k *Kader) Woordtreffers(tekst string) []Woordtreffer {
	x := k.index()
	termen := x.termen(tekst)
	rangschik(termen)
	var uit []Woordtreffer
	for j, te := range termen {
		if te.weg {
			continue
		}
		t := Woordtreffer{Woord: strings.Join(te.woorden, " "), Bekend: te.zin != nil}
		if te.zin != nil {
			t.Wet = te.zin.naamVan()
		}
		for i := range x.rijen {
			if p := x.punten(k, i, te, j > 0); p > 0 {
				t.Rijen = append(t.Rijen, Rijtreffer{i, p})
			}
		}
		if len(t.Rijen) > 0 {
			uit = append(uit, t)
		}
	}
	return uit
}

// naamVan returns the law that a phrase is a name of, and of nothing else: "Participatiewet", "wmo".
func (z *zoekzin) naamVan() string {
	if z.wet == "" && len(z.wetten) == 1 && len(z.artikelen) == 0 {
		return z.wetten[0]
	}
	return z.wet
}

// WetAlgemeen is the law that goes with every other one, and is in play in every case: the Algemene wet bestuursrecht.
const WetAlgemeen = "Awb"

// Plek returns where the row with a key stands in Artikelen.
func (k *Kader) Plek(sleutel string) (int, bool) {
	i, ok := k.opSleutel[sleutel]
	return i, ok
}

// Kernwoord is a word that says something, with its stem: forms of one word have the same.
type Kernwoord struct{ Woord, Stam string }

// minKernwoord is how many letters a word has that says something by itself.
const minKernwoord = 3

// Kernwoorden returns the words of a text that say something, in small letters and without accents, in their order: no
// fillers, no numbers, no short words. A word may come twice.
func Kernwoorden(tekst string) []Kernwoord {
	var uit []Kernwoord
	for _, w := range woorden(tekst) {
		if len(w) >= minKernwoord && !isCijfer(w[0]) && !isVulwoord(w) {
			uit = append(uit, Kernwoord{w, stam(w)})
		}
	}
	return uit
}

// Kent reports whether people mean something in the law with a word by itself, such as "opvang" or "koelkast", in any form.
func (k *Kader) Kent(w Kernwoord) bool { return k.index().bekend[w.Stam] }
