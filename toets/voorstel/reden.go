package voorstel

import (
	"strings"

	"oliekan/toets/taal"
)

// Soort is a kind of reason.
type Soort int

// The kinds of reasons why an article is proposed.
const (
	UitOptie       Soort = iota // a word of the option, or what it does
	UitEffect                   // a word of the effect
	VanGrondwaarde              // a grondwaarde, or its law
	BijBelemmering              // the kind of what stands in the way
	InGelijke                   // equal cases used it
)

// Reden is one reason why an article is proposed.
type Reden struct {
	Soort  Soort
	Woord  string // the words; the label of the grondwaarde or of the kind of obstacle; empty for InGelijke
	Aantal int    // of equal cases
	punten float64
}

// Zin says a reason in words, without a capital or a full stop: "“borg” in de optie".
func (r Reden) Zin() string {
	woord := "“" + r.Woord + "”"
	switch r.Soort {
	case UitOptie:
		return woord + " in de optie"
	case UitEffect:
		return woord + " in het effect"
	case VanGrondwaarde:
		return "hoort bij " + woord
	case BijBelemmering:
		return "geeft ruimte bij: " + r.Woord
	}
	return "gebruikt in " + taal.Aantal(r.Aantal, "gelijke casus", "gelijke casussen")
}

// maxWaarom is how many reasons are told at most.
const maxWaarom = 2

// Waarom says in words why an article is proposed, in at most two reasons, the strongest first, without a capital or a
// full stop. What equal cases used is always told, for that is a reason that the pair cannot see in its own words.
func (v Voorstel) Waarom() string {
	var uit []string
	erbij := func(rs []Reden, wil func(Reden) bool) {
		for _, r := range rs {
			if len(uit) < maxWaarom && wil(r) && !noemt(uit, r.Zin()) {
				uit = append(uit, r.Zin())
			}
		}
	}
	gelijk := func(r Reden) bool { return r.Soort == InGelijke }
	erbij(v.Redenen[:min(1, len(v.Redenen))], func(Reden) bool { return true })
	erbij(v.Redenen, gelijk)
	erbij(v.Redenen, func(r Reden) bool { return !gelijk(r) })
	return strings.Join(uit, "; ")
}

// Zinnen returns all reasons in words, the strongest first, each once.
func (v Voorstel) Zinnen() []string {
	var uit []string
	for _, r := range v.Redenen {
		if zin := r.Zin(); !noemt(uit, zin) {
			uit = append(uit, zin)
		}
	}
	return uit
}

// noemt reports whether a reason was told, or one with the same words.
func noemt(gezegd []string, zin string) bool {
	for _, g := range gezegd {
		if strings.EqualFold(g, zin) {
			return true
		}
	}
	return false
}
