package toets

import "strings"

// Naam is the number and the label of a step: "1 Gewenst effect". Steps around the method have no number.
func (s Stap) Naam() string { return strings.TrimSpace(s.Nummer + " " + s.Label) }

// Voluit says a step where it is read out: "Stap 1, Gewenst effect", or its label if it has no number.
func (s Stap) Voluit() string {
	if s.Nummer == "" {
		return s.Label
	}
	return "Stap " + s.Nummer + ", " + s.Label
}

// Verwijzing says in a source where to look: "stap 1: Gewenst effect". Steps around the method have no number.
func (s Stap) Verwijzing() string {
	if s.Nummer == "" {
		return "stap " + s.Label
	}
	return "stap " + s.Nummer + ": " + s.Label
}
