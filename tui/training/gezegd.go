package training

import "oliekan/tui/naspelen"

// Wat says in a few words what a training is.
const Wat = "een casus naspelen met een groep"

// What is said about the lists.
const (
	nogGeenSessies = "Er zijn nog geen sessies. " + naspelen.GeenNamen
	geenCasusPast  = "Geen casus past hierbij."
)

// What is said about preparing a session.
const (
	geenNamenVanMensen = "Geen namen van mensen."
	zonderGroep        = "Daar staat bij wat het tweetal zei, dus doe dat zonder de groep."
)
