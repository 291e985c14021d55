package naspelen

import (
	"oliekan/casus/training"
	"oliekan/toets/taal"
	"oliekan/tui/melding"
)

// Sentences that a front end says when something was done.
const (
	NogVerborgen   = "Nog verborgen: wat het tweetal zei, en waarom."
	NietsGezegd    = "Er is hier nog niets opgeschreven. Toch al laten zien wat het tweetal zei?"
	HalveTekst     = "Hier staat nog een halve tekst. Maak hem af met enter, of maak het veld leeg."
	KlokSprong     = "De klok maakte een sprong. Die tijd telt niet mee."
	MeerTijd       = "Er zijn twee minuten bij."
	Verdeeld       = "De tijd die over is, is opnieuw verdeeld."
	DenkEerst      = "Denk eerst ieder voor zich na. Vertel het daarna aan elkaar."
	Af             = "De sessie is af en bewaard."
	Bewaard        = Af + " Open haar in de lijst om te zien wat eruit kwam."
	Verder         = "De sessie is bewaard. Je kunt er later mee verder."
	Hervat         = "Jullie gaan verder waar jullie waren. De klok loopt weer."
	Gewijzigd      = melding.Verborgen
	VraagSlot      = "Is de sessie klaar? Daarna verandert er niets meer aan."
	GroepenLater   = "Wat andere groepen vonden, zie je na het antwoord van het tweetal."
	VraagWis       = "Deze sessie verwijderen? Ook de stemmen en leerpunten gaan weg."
	Gewist         = "De sessie is verwijderd."
	GeenNamen      = "Van een sessie bewaart oliekan de maand, de groep en de antwoorden. Namen van deelnemers staan er niet in."
	CasusVeranderd = "De casus is weg of veranderd. Wat de groep zelf opschreef, staat hieronder."
)

// Uitloop says that a session is late, and what can be done.
func Uitloop(minuten int) string {
	return "Jullie lopen " + taal.Aantal(minuten, "minuut", "minuten") + " uit. Je kunt de tijd die over is, opnieuw verdelen."
}

// NietVerdeeld says why no time was divided, to a group that is so many minutes late.
func NietVerdeeld(uitloop int) string {
	if uitloop == 0 {
		return "Jullie lopen niet achter. Er is niets te verdelen."
	}
	return "Jullie lopen " + taal.Aantal(uitloop, "minuut", "minuten") + " uit, maar er is geen tijd meer om te verdelen."
}

// Veldvraag is what is asked above a field.
func Veldvraag(v training.Veld) string {
	switch v {
	case training.VeldAntwoord:
		return "Wat antwoordt de groep? Houd het kort."
	case training.VeldDuo:
		return "Wat antwoordt dit duo?"
	case training.VeldMinderheid:
		return "Wie ziet het anders, en waarom? Schrijf geen naam op."
	case training.VeldOptie:
		return "Welke optie zouden jullie zelf kiezen?"
	}
	return Opbrengstvraag(training.Opbrengstsoort(v))
}

// Opbrengstvraag is what is asked about what a session brings.
func Opbrengstvraag(s training.Opbrengstsoort) string {
	switch s {
	case training.Verrast:
		return "Wat verraste jullie?"
	case training.Leerpunt:
		return "Wat hebben jullie geleerd? Noem drie punten."
	}
	return "Wat neemt ieder mee naar het werk?"
}

// Minuten says how long something takes.
func Minuten(n int) string { return taal.Aantal(n, "minuut", "minuten") }

// Handen counts votes.
func Handen(n int) string {
	if n == 0 {
		return "geen handen"
	}
	return taal.Aantal(n, "hand", "handen")
}
