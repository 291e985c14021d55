package store

import "oliekan/casus"

// Geschreven is what came of writing a change.
type Geschreven struct {
	Na    []Nagelopen // texts that the second scan changed; these were written with their masks
	Opzij []Opzij     // what could not be stored
}

// Voeg adds what came of another write.
func (g *Geschreven) Voeg(ander Geschreven) {
	g.Na, g.Opzij = append(g.Na, ander.Na...), append(g.Opzij, ander.Opzij...)
}

// Opzij is a part of a change that the rules refuse, today and at every later attempt, and that was left out.
type Opzij struct {
	// Inbreng is the answer as it was stored in the end: with its words, without what was refused. Its Nr is 0 when it
	// was not an answer that was refused.
	Inbreng casus.Inbreng
	// Les says that it was the lesson.
	Les bool
}
