package consult

import (
	"strings"
)

// begripVraag says what a word means at a question: without a word the terms of that question come first.
func (c *regelconsult) begripVraag(woord string) error {
	bij := ""
	if v, ok := c.g.Vraag(); ok {
		s := c.g.Stap()
		bij = strings.Join([]string{v.Tekst, v.Hulp, v.Uitleg, s.Label, s.Waarom}, " ")
	}
	c.Wegen.Begrip(c.Lijn, woord, bij)
	return nil
}

// uitlegVraag explains the question at hand and why its step is there, or a word.
func (c *regelconsult) uitlegVraag(woord string) error {
	if woord != "" {
		return c.Wegen.Uitleg(c.Lijn, woord)
	}
	s := c.g.Stap()
	c.Uit.Kop(s.Voluit() + ".")
	c.Uit.Zeg("Waarom zo? " + s.Waarom)
	c.Uit.Zeg(s.Uitleg)
	if v, ok := c.g.Vraag(); ok {
		c.Uit.Zeg(v.Tekst)
		c.Uit.Zeg(v.Uitleg)
	}
	c.Uit.Wit()
	return nil
}

// wetOpDag searches on the legal date of the case.
func (c *regelconsult) wetOpDag(woorden string) error {
	return c.Wegen.Wet(c.Lijn, woorden, c.g.Casus().Wetsdatum)
}
