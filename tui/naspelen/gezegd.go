package naspelen

import (
	"strings"

	"oliekan/casus"
	"oliekan/casus/training"
)

// Gezegden tells what the pair said, in its order, under the questions to which it belongs. An option is named once, as
// long as it goes on about that.
func Gezegden(gs []training.Gezegd) []Regel {
	var uit []Regel
	var vorige training.Gezegd
	for i, g := range gs {
		if i == 0 || g.Vraag != vorige.Vraag || g.Optie != vorige.Optie {
			uit = append(uit, Regel{Soort: Onder, Tekst: onder(g, vorige.Optie)})
		}
		uit = append(uit, Regel{Soort: Gezegd, Wie: g.Wie, Tekst: Zei(g)})
		vorige = g
	}
	return uit
}

// onder is what something was said about.
func onder(g training.Gezegd, vorige string) string {
	switch g.Optie {
	case "":
		return g.Vraag
	case vorige:
		return g.Vraag + ", bij dezelfde optie"
	}
	return g.Vraag + ", bij " + citaat(g.Optie)
}

// Zei tells what somebody said, chose, changed or took back, without who it was.
func Zei(g training.Gezegd) string {
	wat := strings.Join(gevuld(g.Keuze, g.Tekst), ": ")
	switch {
	case g.Daad == casus.Herroep:
		return strings.TrimSpace("haalt dit weg: " + citaat(g.Oud) + " " + wat)
	case g.Daad == casus.Vervang && g.Oud != "":
		return "zei eerst " + citaat(g.Oud) + " Nu: " + wat
	}
	return wat
}

// Eerder tells all that the group has seen, to look back.
func Eerder(gs []training.Gezegd) Blok {
	if len(gs) == 0 {
		return Blok{Kop: "Terugkijken", Regels: []Regel{{Tekst: "Tot nu toe is niets verteld."}}}
	}
	return Blok{Kop: "Wat er tot nu toe is verteld", Regels: Gezegden(gs)}
}

// citaat puts a text between quotes.
func citaat(s string) string { return "\"" + s + "\"" }

// gevuld are the texts that say something.
func gevuld(ts ...string) []string {
	var uit []string
	for _, t := range ts {
		if t != "" {
			uit = append(uit, t)
		}
	}
	return uit
}
