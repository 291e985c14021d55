package training

import "oliekan/tui/naspelen"

// Wat says in a few words what a training is.
const Wat = "een casus naspelen met een groep"

// What is said about the lists of sessions and of cases.
const (
	nogGeenSessies     = "Er zijn nog geen sessies. " + naspelen.GeenNamen
	nieuweSessieNaam   = "Nieuwe sessie"
	nieuweSessieUitleg = "kies een casus en hoe lang het mag duren"
	voorbeeldNaam      = "Eerst een voorbeeld"
	voorbeeldUitleg    = "voor wie nieuw is: lees mee hoe een tweetal dacht"
	overAlle           = "Dat gaat over alle sessies samen, en nooit over personen."
	nietsVerwijderd    = "Er is niets verwijderd."
	welkeCasus         = "Welke casus speel je na?"
	geenCasusPast      = "Geen casus past hierbij."
	duurConsult        = "hoe lang het consult toen duurde"
)

// What is said about preparing a session.
const (
	geenNamenVanMensen = "Geen namen van mensen."
	zonderGroep        = "Daar staat bij wat het tweetal zei, dus doe dat zonder de groep."
)
