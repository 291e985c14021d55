package training

import "oliekan/tui/naspelen"

// What is said about the lists.
const (
	nogGeenSessies = "Er zijn nog geen sessies. " + naspelen.GeenNamen
	geenCasusPast  = "Geen casus past hierbij."
)
