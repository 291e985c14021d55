package plat

import (
	"strconv"
	"strings"

	"oliekan/toets"
)

// begripVraag says what a word means at a question: without a word the terms of that question come first.
func (c *consult) begripVraag(woord string) error {
	bij := ""
	if v, ok := c.g.Vraag(); ok {
		s := c.g.Stap()
		bij = strings.Join([]string{v.Tekst, v.Hulp, v.Uitleg, s.Label, s.Waarom}, " ")
	}
	c.Wegen.Begrip(c.plat, woord, bij)
	return nil
}

// leesBegrippen says what a word means; without a word it reads the glossary out, those of a text first. What does not fit in one go follows with .meer.
func (p *plat) leesBegrippen(woord, bij string) {
	bs := p.Methode.ZoekBegrippen(woord, bij)
	if len(bs) == 0 {
		p.uit.zeg("Dit woord staat niet in de begrippenlijst. Typ .begrip om de lijst te horen.")
		return
	}
	blad := bladzij
	if n := len(p.Methode.BegrippenIn(bij)); woord == "" && n > 0 {
		p.uit.zeg("Deze begrippen komen in de vraag voor:")
		blad = n
	}
	p.leesBegripDeel(bs, blad)
}

// leesBegripDeel reads some terms out and keeps the rest for .meer.
func (p *plat) leesBegripDeel(bs []toets.Begrip, blad int) {
	eind := min(blad, len(bs))
	if blad == bladzij {
		eind = eersteDeel(len(bs), bladzij)
	}
	for _, b := range bs[:eind] {
		p.uit.punt("- ", b.Woord+": "+b.Uitleg)
	}
	rest := bs[eind:]
	if len(rest) == 0 {
		p.vervolg = nil
		return
	}
	p.uit.zeg("Er zijn er nog " + strconv.Itoa(len(rest)) + ". Typ .meer om verder te luisteren, of .begrip met een woord.")
	p.vervolg = func() { p.leesBegripDeel(rest, bladzij) }
}
