package tui

import (
	"fmt"
	"strings"

	"oliekan/casus/instellingen"
	"oliekan/toets"
	"oliekan/tui/bestand"
	"oliekan/tui/melding"
)

// WatIsDit says what oliekan is, for who starts and for who asks.
const WatIsDit = "Met oliekan bespreek je samen een lastige casus. Je begint bij wat de inwoner wil bereiken. De wet komt als laatste."

// watBlijft says what becomes of what is typed, and what comes out.
var watBlijft = []string{
	"Alles wat je typt, wordt eerst ontdaan van herkenbare gegevens. Pas daarna gaat het naar de schijf.",
	"Wat eruit komt, is een advies. Het besluit neemt de collega die daarvoor bevoegd is.",
}

// waarvoor is what the table says on the page "Uitleg".
func waarvoor() []string {
	var uit []string
	for _, a := range Activiteiten() {
		if a.Waarvoor != "" {
			uit = append(uit, a.Waarvoor)
		}
	}
	return uit
}

// weetje is something to know about this program on this computer.
type weetje struct{ naam, tekst string }

// plekken is what weetjes are made of.
type plekken struct {
	kader      *toets.Kader
	in         instellingen.Instellingen
	database   string // path
	config     string // path of the settings file, "" if there is no place for one
	configFout error
	kaderFout  error
}

// weetjes says, for somebody who has to find or explain it, where everything is and what this program is.
func weetjes(p plekken) []weetje {
	return []weetje{
		{"Waar de casussen staan", bestand.Toon(p.database)},
		{"Instellingenbestand", p.bestand()},
		{"Wetten", p.wetten()},
		// The name is a trade mark of Stimulansz: it is used to say what this is for, and no more.
		{"Over oliekan", "Oliekan helpt bij een gesprek volgens de omgekeerde toets. De omgekeerde toets is een methode van Stimulansz. " +
			"Oliekan is niet van Stimulansz en ook niet door Stimulansz goedgekeurd."},
		{"Op handouts", opHandouts(p.in)},
		{"Licentie", "EUPL-1.2. Je mag oliekan gebruiken, delen en verbeteren."},
	}
}

// wetten says how much of the law there is, which frame it comes from, and what is wrong with that of the municipality.
func (p plekken) wetten() string {
	zin := fmt.Sprintf("%d regels uit %d wetten. Dit is het %s. Wat na de datum bij een artikel veranderde, zit er niet in.",
		len(p.kader.Artikelen()), len(p.kader.Wetten()), p.kader.Herkomst().Kort())
	if p.kaderFout != nil {
		zin += "\n" + melding.KaderLetOp
	}
	return zin
}

// bestand says where the settings file is, and what is wrong with it.
func (p plekken) bestand() string {
	if p.config == "" {
		return "Op deze computer is er geen vaste plek voor. Geef het pad met --config."
	}
	erbij := "Oliekan leest dit bestand alleen. Is het er niet, dan geldt de standaard."
	if p.configFout != nil {
		erbij = melding.Van(p.configFout) + " Tot die tijd geldt de standaard."
	}
	return strings.Join([]string{bestand.Toon(p.config), erbij}, "\n")
}

// opHandouts says what the settings put on handouts.
func opHandouts(in instellingen.Instellingen) string {
	naam := "De naam van de gemeente staat er niet op."
	if in.GemeenteOpHandouts && in.Gemeente != "" {
		naam = "De gemeente: " + in.Gemeente + "."
	}
	if in.Logo == "" {
		return naam + " Er is geen logo."
	}
	return naam + "\nHet logo: " + bestand.Toon(in.Logo)
}
