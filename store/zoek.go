package store

import "oliekan/casus"

// Soort picks own or invented cases.
type Soort string

// The kinds of case. The empty Soort is both.
const (
	SoortEigen Soort = "eigen"
	SoortOefen Soort = "oefen"
)

// Filter narrows a list. Its zero value lets everything through.
type Filter struct {
	Staat casus.Staat // "" is every state
	Soort Soort       // "" is own and invented cases
}

// Treffer is a case that was found.
type Treffer struct {
	Kop casus.Kop
	// Fragment is a piece of the masked text around the first hit, of at most fragmentRunen runes; the beginning of
	// the text when the words are in the title only.
	Fragment string
}
