package begrip

import (
	"strconv"

	"oliekan/toets"
	"oliekan/tui/regel"
)

// Regel says what a word means; without a word it reads the glossary out, those of a text first. What does not fit in one go
// follows with .meer.
func Regel(p *regel.Lijn, woord, bij string) {
	bs := p.Methode.ZoekBegrippen(woord, bij)
	if len(bs) == 0 {
		p.Uit.Zeg("Dit woord staat niet in de begrippenlijst. Typ .begrip om de lijst te horen.")
		return
	}
	blad := regel.Bladzij
	if n := len(p.Methode.BegrippenIn(bij)); woord == "" && n > 0 {
		p.Uit.Zeg("Deze begrippen komen in de vraag voor:")
		blad = n
	}
	leesBegripDeel(p, bs, blad)
}

// leesBegripDeel reads some terms out and keeps the rest for .meer.
func leesBegripDeel(p *regel.Lijn, bs []toets.Begrip, blad int) {
	eind := min(blad, len(bs))
	if blad == regel.Bladzij {
		eind = regel.EersteDeel(len(bs), regel.Bladzij)
	}
	for _, b := range bs[:eind] {
		p.Uit.Punt("- ", b.Woord+": "+b.Uitleg)
	}
	rest := bs[eind:]
	if len(rest) == 0 {
		p.Vervolg = nil
		return
	}
	p.Uit.Zeg("Er zijn er nog " + strconv.Itoa(len(rest)) + ". Typ .meer om verder te luisteren, of .begrip met een woord.")
	p.Vervolg = func() { leesBegripDeel(p, rest, regel.Bladzij) }
}
