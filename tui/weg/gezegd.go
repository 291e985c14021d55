package weg

import "oliekan/tui/weghalen"

// vraagWat is asked first; what can be chosen is watKeuzes.
const vraagWat = "Wat haal je weg?"

// watKeuze is something that can go: what it is, and what is told about it.
type watKeuze struct{ naam, uitleg string }

// watKeuzes lists what can go: a word out of the whole case, or an answer. dit says that it is known which answer.
func watKeuzes(dit bool) []watKeuze {
	heel := watKeuze{"Een heel antwoord", weghalen.UitlegHeel}
	if dit {
		heel.naam = weghalen.KeusHeel
	}
	return []watKeuze{{weghalen.KeusWoord, weghalen.UitlegWoord}, heel}
}
