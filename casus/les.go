package casus

import (
	"maps"
	"slices"

	"oliekan/casus/anoniem"
	"oliekan/toets"
)

// Moeilijkheid says for whom a case is meant. The three come from the recipe for oefencasussen (method, section 4).
type Moeilijkheid string

// The levels, from a worked example for beginners to a case on which colleagues keep disagreeing.
const (
	Makkelijk Moeilijkheid = "makkelijk"
	Gemiddeld Moeilijkheid = "gemiddeld"
	Betwist   Moeilijkheid = "betwist"
)

// Moeilijkheden returns the levels, from easy to hard.
func Moeilijkheden() []Moeilijkheid { return []Moeilijkheid{Makkelijk, Gemiddeld, Betwist} }

// Geldig reports whether m is one of the levels.
func (m Moeilijkheid) Geldig() bool { return slices.Contains(Moeilijkheden(), m) }

// Les is a case with all that is needed to replay it with a group. Of a case of our own only the Casus and the Lesstof
// are there; the rest is what an invented case has beside them. Nothing in it may be shown before its time: which part
// is told when, is for package training.
type Les struct {
	Casus Casus
	Lesstof
	// Afdeling is the department where such a case lands; empty for a case of our own.
	Afdeling string
	// Moeilijkheid is empty for a case of our own.
	Moeilijkheid Moeilijkheid
	// Huishouden is who it is about, in a few words.
	Huishouden anoniem.Tekst
	// Botsing is the collision of effect, rule and obstacle. It gives nothing away.
	Botsing anoniem.Tekst
	// Einde is the outcome in a few words. It gives the ending away: not before the reveal.
	Einde anoniem.Tekst
	// Afloop is what was found at the terugblik.
	Afloop anoniem.Tekst
	// Notities are hints for the trainer only.
	Notities []anoniem.Tekst
	// Rollen says what matters in this case to who plays a role, by the id of the role (toets.LijstSpelrollen).
	Rollen map[string]anoniem.Tekst
	// Eens is the number of the inbreng that gave what the pair agreed on its present form (Antwoord.Laatst), by question,
	// and NietEens where they did not agree. It is there for an invented case only, and stands in its verloop too.
	Eens map[toets.VraagID]int
}

// NietEens stands in Les.Eens for a question on which the pair did not agree.
const NietEens = 0

// Teksten returns every free text of the lesson, that of the case included, in a fixed order.
func (l Les) Teksten() []anoniem.Tekst {
	uit := append(l.Casus.Teksten(), l.Huishouden, l.Botsing, l.Einde, l.Afloop)
	uit = append(append(uit, l.Notities...), l.Lesstof.Teksten()...)
	for _, rol := range slices.Sorted(maps.Keys(l.Rollen)) {
		uit = append(uit, l.Rollen[rol])
	}
	return uit
}

// Expert returns the view of an expert, or of the second reader, on a step; empty if nobody wrote one.
func (l Les) Expert(s toets.StapID) anoniem.Tekst { return l.Toelichting[s] }
