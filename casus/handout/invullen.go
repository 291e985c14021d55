package handout

import "strconv"

type (
	// Schrijfregels are empty lines to write on by hand. On paper they are kept together; who listens hears how many
	// there are.
	Schrijfregels struct {
		Naam   string // says above the lines what is to be written, or "" where what stands before says so already
		Aantal int    // number of lines; less than one is one, more than meesteRegels is meesteRegels
	}
	// Aankruisvakken are boxes to tick, each with its text beside it.
	Aankruisvakken struct {
		Naam   string // says above the boxes what they are about, or ""
		Vakken []Regel
	}
)

// meesteRegels is how many writing lines fit on a page with room for a heading.
const meesteRegels = 24

// aantal is the number of lines that are drawn.
func (b Schrijfregels) aantal() int { return min(meesteRegels, max(1, b.Aantal)) }

// uitleg says in words what the lines are.
func (b Schrijfregels) uitleg() string {
	if b.aantal() == 1 {
		return "Ruimte om te schrijven: 1 regel."
	}
	return "Ruimte om te schrijven: " + strconv.Itoa(b.aantal()) + " regels."
}

// vakLetter is the box to tick in formats that are text only; vakWoord is what is said of one that is drawn.
const (
	vakLetter = "☐"
	vakWoord  = "Vakje: "
)

func (b Schrijfregels) vorm(f func(Stuk) Stuk) Blok {
	return Schrijfregels{f(vast(b.Naam)).Tekst, b.Aantal}
}

func (b Aankruisvakken) vorm(f func(Stuk) Stuk) Blok {
	return Aankruisvakken{f(vast(b.Naam)).Tekst, regels(b.Vakken, f)}
}
