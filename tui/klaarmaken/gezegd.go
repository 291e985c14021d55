package klaarmaken

import (
	"fmt"
	"strings"

	"oliekan/casus/anoniem"
	"oliekan/casus/klaarmaken"
	"oliekan/toets"
	"oliekan/toets/taal"
)

// What is said while a case is read for training, on the screen and in lines. What the domain asks is in casus/klaarmaken.
const (
	kop            = "Trainingsklaar maken"
	naarWaar       = "Je gaat verder waar iemand was gebleven."
	nietsTeLezen   = "Hier is niets te lezen."
	inOrde         = "In orde."
	nietInOrde     = "Nog niet in orde. Dit punt blijft open staan."
	leerpuntWeg    = "Het leerpunt is weg."
	geenLeerpunten = "Er staan nog geen leerpunten."
	maakKlaar      = "Maak trainingsklaar"
)

// stoppen says how the reader can stop; met is the key or the word for it.
func stoppen(met string) string { return "Stoppen kan altijd, met " + met + ". Alles blijft bewaard." }

// plekNaam names a place of the reading; stap is its step, as it is called there.
func plekNaam(p klaarmaken.Plek, stap string) string {
	switch p.Soort {
	case klaarmaken.SoortPunt:
		return p.Punt.Naam
	case klaarmaken.SoortToelichting:
		return "Uitleg bij " + stap
	case klaarmaken.SoortLeerpunten:
		return "Leerpunten"
	case klaarmaken.SoortMomenten:
		return "Momenten"
	}
	return "Het slot"
}

// woordZin says what a word is that has to be decided about, and what stands there.
func woordZin(w klaarmaken.Woord) string {
	woord := "\"" + strings.Join(strings.Fields(w.Ruw.Toon()), " ") + "\""
	switch w.Soort {
	case klaarmaken.WoordGevonden:
		return "Gevonden: " + woord + " zou " + w.Label + " worden."
	case klaarmaken.WoordTwijfel:
		return "Twijfel: " + woord + " is nu " + w.Label + "."
	}
	return "Gehouden: " + woord + " blijft staan."
}

// bijzonderZin says which words make a special category.
func bijzonderZin(b anoniem.Bijzonderheid) string {
	return b.Soort + ": " + strings.Join(b.Woorden, ", ")
}

// bewaard says that a text is on disk, and in how many words it is other than it was typed.
func bewaard(vondsten []anoniem.Vondst) string {
	if len(vondsten) == 0 {
		return "Bewaard."
	}
	return "Bewaard, met " + taal.Aantal(len(vondsten), "woord", "woorden") + " verborgen."
}

// leerpuntVraag asks for the learning point at hand.
func leerpuntVraag(k *klaarmaken.Klaarmaken) string {
	return fmt.Sprintf("Leerpunt %d. %s", k.Leerpunt(), klaarmaken.VraagLeerpunt)
}

// gekozen says how many moments there are.
func gekozen(n int) string { return fmt.Sprintf("Gekozen zijn er nu %d.", n) }

// zonderUitleg names the steps to which no expert said anything; nothing when there are none. It is allowed.
func zonderUitleg(ss []toets.Stap) string {
	if len(ss) == 0 {
		return ""
	}
	namen := make([]string, len(ss))
	for i, s := range ss {
		namen[i] = s.Label
	}
	return "Zonder uitleg van een deskundige: " + strings.Join(namen, ", ") + ". Dat mag."
}
