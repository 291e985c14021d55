package handout

import (
	"unicode"
	"unicode/utf8"
)

// lijn is one line of running text.
type lijn struct {
	stukken []Stuk
	breed   float64
}

// letterplek is one rune of running text: the piece that it belongs to, its place in it in bytes, and whether no font
// has it.
type letterplek struct {
	r         rune
	stuk, bij int32
	mist      bool
}

// breek breaks running text into lines of at most breed points, at spaces: nothing is hyphenated. The space stays at
// the end of its line, or words would stick together for who listens. Only a word that is wider than a line is broken.
func (k *letterkast) breek(r Regel, breed, punt float64) []lijn {
	r = r.gebonden()
	lang := 0
	for _, s := range r {
		lang += len(s.Tekst)
	}
	alle := make([]letterplek, 0, lang)
	for i, s := range r {
		for j, c := range s.Tekst {
			alle = append(alle, letterplek{c, int32(i), int32(j), k.vind(s.dikte(), c) < 0})
		}
	}
	var uit []lijn
	begin, spatie, vol, tot := 0, -1, 0.0, 0.0 // vol: width so far; tot: width up to and with the last space
	for i := 0; i < len(alle); i++ {
		b := k.breed(r[alle[i].stuk].dikte(), alle[i].r, punt)
		if alle[i].r != ' ' && vol+b > breed && i > begin {
			// Back to the last space of the line, or if it has none, to the place where the word stops fitting.
			eind := spatie + 1
			if spatie < begin {
				eind, tot = voorAccent(alle, begin, i), vol
			}
			uit = append(uit, r.lijn(alle[begin:eind], tot))
			begin, spatie, vol, tot = eind, -1, 0, 0
			i = eind - 1 // what moves to the next line is measured again
			continue
		}
		vol += b
		if alle[i].r == ' ' {
			spatie, tot = i, vol
		}
	}
	if begin < len(alle) {
		uit = append(uit, r.lijn(alle[begin:], vol))
	}
	return uit
}

// voorAccent moves a break inside a word back, so that no accent gets loose from its letter.
func voorAccent(alle []letterplek, begin, eind int) int {
	for e := eind; e > begin+1; e-- {
		if !unicode.Is(unicode.M, alle[e].r) {
			return e
		}
	}
	return eind
}

// lijn makes a line of runes, with the looks of their pieces. Letters that no font has become pieces of their own.
func (r Regel) lijn(ls []letterplek, breed float64) lijn {
	var uit []Stuk
	for i := 0; i < len(ls); {
		j := i
		for j < len(ls) && ls[j].stuk == ls[i].stuk && ls[j].mist == ls[i].mist {
			j++
		}
		s, laatste := r[ls[i].stuk], ls[j-1]
		s.Tekst, s.mist = s.Tekst[ls[i].bij:int(laatste.bij)+utf8.RuneLen(laatste.r)], ls[i].mist
		uit = append(uit, s)
		i = j
	}
	return lijn{uit, breed}
}

// dikte is the weight of a piece.
func (s Stuk) dikte() dikte {
	if s.Vet {
		return halfvet
	}
	return normaal
}
