package quiz

import (
	"math/rand/v2"
	"slices"
)

// Keuze says which questions to draw. Its zero value draws all of them.
type Keuze struct {
	Aantal       int          // how many; less than 1, or more than there are, is all that fit
	Onderwerpen  []Onderwerp  // only these; none is every subject
	Moeilijkheid Moeilijkheid // only this level; "" is every level
	Zaad         uint64       // the same seed draws the same questions in the same order
}

// stroom is the second half of the seed of the generator; any fixed number will do.
const stroom = 0x6f6c69656b616e

// Trek draws questions without repeats, in the order in which to ask them. The subjects take turns, so each gets an
// equal share as long as it has questions left, and within a subject so do the levels. If nothing fits, the draw is
// empty. The questions given are left as they are.
func Trek(vragen []Vraag, k Keuze) []Vraag {
	loting := rand.New(rand.NewPCG(k.Zaad, stroom))
	stapels := k.stapels(vragen)
	aantal := 0
	for _, s := range stapels {
		loting.Shuffle(len(s), func(i, j int) { s[i], s[j] = s[j], s[i] })
		aantal += len(s)
	}
	loting.Shuffle(len(stapels), func(i, j int) { stapels[i], stapels[j] = stapels[j], stapels[i] })
	if k.Aantal > 0 {
		aantal = min(aantal, k.Aantal)
	}
	return omBeurten(stapels, aantal)
}

// stapels sorts the questions that fit into one pile for each subject, each question once.
func (k Keuze) stapels(vragen []Vraag) [][]Vraag {
	var uit [][]Vraag
	plek := map[Onderwerp]int{}
	gezien := map[string]bool{}
	for _, v := range vragen {
		if gezien[v.ID] || !k.past(v) {
			continue
		}
		gezien[v.ID] = true
		i, ok := plek[v.Onderwerp]
		if !ok {
			i = len(uit)
			plek[v.Onderwerp] = i
			uit = append(uit, nil)
		}
		uit[i] = append(uit[i], v)
	}
	return uit
}

// past reports whether a question may be drawn.
func (k Keuze) past(v Vraag) bool {
	return (len(k.Onderwerpen) == 0 || slices.Contains(k.Onderwerpen, v.Onderwerp)) &&
		(k.Moeilijkheid == "" || k.Moeilijkheid == v.Moeilijkheid)
}

// omBeurten takes a question from each pile in turn until there are enough. Of a pile it takes the first question of
// the level that came up least so far, so that a short round is not by chance a hard one. The piles hold enough.
func omBeurten(stapels [][]Vraag, aantal int) []Vraag {
	uit := make([]Vraag, 0, aantal)
	gehad := map[Moeilijkheid]int{}
	for beurt := 0; len(uit) < aantal; beurt++ {
		i := beurt % len(stapels)
		if len(stapels[i]) == 0 {
			continue
		}
		n := minstGehad(stapels[i], gehad)
		v := stapels[i][n]
		stapels[i] = slices.Delete(stapels[i], n, n+1)
		gehad[v.Moeilijkheid]++
		uit = append(uit, v)
	}
	return uit
}

// minstGehad returns the index of the first question of the level that came up least.
func minstGehad(stapel []Vraag, gehad map[Moeilijkheid]int) int {
	beste := 0
	for i, v := range stapel {
		if gehad[v.Moeilijkheid] < gehad[stapel[beste].Moeilijkheid] {
			beste = i
		}
	}
	return beste
}
