package handout

import (
	"oliekan/tui/bestand"
)

// What is said and asked while a paper is made.
const (
	bestaatAl   = "Dit bestand bestaat al."
	naamZonder  = "Zet geen namen in de bestandsnaam. Ook zonder namen kan een verhaal herkenbaar zijn: bedenk aan wie je het geeft."
	letOp       = "Let op: "
	eerstVragen = "Maak eerst de vragen om uit te delen. Maak daarna de antwoorden voor jezelf: het zijn dezelfde vragen."
)

// staatIn says where a paper is.
func staatIn(pad string) string { return "De handout staat in:\n" + bestand.Toon(pad) }

// formulierUitleg explains the form, whatever the paper is made of.
func formulierUitleg() []string {
	return []string{
		"Kies welke je wilt en in welke vorm. Met tab ga je naar het volgende deel.",
		"Met f4 lees je eerst wat erop komt. Met enter wordt de handout gemaakt. Daarna zie je waar het bestand staat, en met f6 open je die map. " +
			"Staat er al een bestand, dan vraagt oliekan het eerst.",
	}
}
