package oefen

import (
	"maps"
	"slices"

	"oliekan/casus"
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

// Geldig reports whether m is one of the levels.
func (m Moeilijkheid) Geldig() bool { return m == Makkelijk || m == Gemiddeld || m == Betwist }

// Oefencasus is an invented case with what a trainer needs beside its verloop. All its texts are Dutch and hold labels
// where a name could stand.
type Oefencasus struct {
	Casus casus.Casus
	// Afdeling is the department where such a case lands.
	Afdeling string
	// Moeilijkheid says for whom it is meant.
	Moeilijkheid Moeilijkheid
	// Huishouden is who it is about, in a few words.
	Huishouden anoniem.Tekst
	// Botsing is the collision of effect, rule and obstacle, in one or two sentences. It gives nothing away.
	Botsing anoniem.Tekst
	// Einde is the outcome in a few words. It gives the ending away: not before the reveal.
	Einde anoniem.Tekst
	// Leerpunten are three to five sentences to take home.
	Leerpunten []anoniem.Tekst
	// Toelichting is the view of an expert on each step, to lay beside the answers of the group.
	Toelichting map[toets.StapID]anoniem.Tekst
	// Afloop is what was found at the terugblik.
	Afloop anoniem.Tekst
	// Notities are hints for the trainer only.
	Notities []anoniem.Tekst
	// Momenten are the numbers of the six to eight inbrengen worth replaying, in ascending order.
	Momenten []int
}

// Teksten returns every free text of the case, in a fixed order: those of the verloop and those for the trainer.
func (o Oefencasus) Teksten() []anoniem.Tekst {
	uit := append(o.Casus.Teksten(), o.Huishouden, o.Botsing, o.Einde, o.Afloop)
	uit = append(uit, o.Leerpunten...)
	uit = append(uit, o.Notities...)
	for _, stap := range slices.Sorted(maps.Keys(o.Toelichting)) {
		uit = append(uit, o.Toelichting[stap])
	}
	return uit
}
