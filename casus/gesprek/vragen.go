package gesprek

import (
	"oliekan/casus"
	"oliekan/casus/anoniem"
)

// Vraag is a word that was masked in doubt, with the sentence in which it stands, for the review.
type Vraag struct {
	anoniem.Twijfel
	Zin anoniem.Tekst // the whole sentence as it is stored, with the label in it; empty when it stands nowhere any more
}

// Vragen returns the words about which nothing was decided, those that are most likely recognisable first. What is not answered
// stays masked.
func (g *Gesprek) Vragen() []Vraag {
	var uit []Vraag
	for _, t := range g.Twijfels() {
		tekst, _ := g.Bij(t.Label)
		uit = append(uit, Vraag{Twijfel: t, Zin: tekst.Zin(t.Label)})
	}
	return uit
}

// Onbekeken counts the words that were masked in doubt and about which nothing was decided. They are masked.
func (g *Gesprek) Onbekeken() int { return len(g.Twijfels()) }

// HoudSoort keeps every doubtful word of a kind: one key for all of them.
func (g *Gesprek) HoudSoort(s anoniem.Soort) casus.Wijziging {
	var w casus.Wijziging
	for _, t := range g.Twijfels() {
		if t.Soort != s {
			continue
		}
		if h := g.masker.Houd(t.Ruw); !h.Leeg() {
			w.Houd = append(w.Houd, h)
		}
	}
	return g.pas(w)
}

// VerbergSoort decides that every doubtful word of a kind stays masked.
func (g *Gesprek) VerbergSoort(s anoniem.Soort) casus.Wijziging {
	for _, t := range g.Twijfels() {
		if t.Soort == s {
			g.masker.Verberg(t.Ruw)
		}
	}
	return g.pas(casus.Wijziging{})
}

// aanbodStreng marks in Gesprek.gezien that the pair was told about text without capitals.
const aanbodStreng = "zonder hoofdletters"

// MeldStreng reports whether the pair must be told now that a text without capitals is masked more strictly: once in a consult.
func (g *Gesprek) MeldStreng(b Opgemerkt) bool {
	if !b.Streng || g.gezien[aanbodStreng] {
		return false
	}
	g.gezien[aanbodStreng] = true
	return true
}
