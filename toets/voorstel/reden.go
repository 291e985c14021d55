package voorstel

// Soort is a kind of reason.
type Soort int

// The kinds of reasons why an article is proposed.
const (
	UitOptie       Soort = iota // a word of the option
	UitEffect                   // a word of the effect
	VanGrondwaarde              // the law of a grondwaarde
	BijBelemmering              // the kind of what stands in the way
	InGelijke                   // equal cases used it
)

// Reden is one reason why an article is proposed.
type Reden struct {
	Soort  Soort
	Woord  string // the words, the label of the grondwaarde, or the id of the kind of obstacle
	Aantal int    // of equal cases
	punten float64
}
