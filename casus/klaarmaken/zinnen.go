package klaarmaken

import (
	"fmt"

	"oliekan/casus"
	"oliekan/toets"
	"oliekan/toets/taal"
)

// SamenZinnen tells what may give somebody away though no name stands there: rare facts in the texts, and details that are
// rare alone or together among the other own cases.
func (k *Klaarmaken) SamenZinnen(m *toets.Methode) []string {
	var uit []string
	for _, z := range k.Zeldzaamheden() {
		uit = append(uit, fmt.Sprintf("Hieraan herkent iemand misschien wie het is: %s (“%s”).", z.Soort, z.Woorden))
	}
	uit = append(uit, Zinnen(k.Vergelijking(), m)...)
	for _, c := range k.Combinaties() {
		namen := make([]string, len(c.Kenmerken))
		for i, x := range c.Kenmerken {
			namen[i] = Naam(x, m)
		}
		uit = append(uit, "Samen zeldzaam: "+taal.Rijtje(namen, "en")+". Deze combinatie staat "+ook(c.Ook))
	}
	return uit
}

// Zinnen tells what a comparison found, in sentences for the reader. It never says that a case is anonymous.
func Zinnen(v casus.Vergelijking, m *toets.Methode) []string {
	if v.TeKlein {
		return []string{fmt.Sprintf("Er zijn nog te weinig andere eigen casussen om mee te vergelijken: %d. Vanaf %d zegt een "+
			"vergelijking iets. Kijk dus zelf extra goed.", v.Anderen, casus.MinVergelijk)}
	}
	uit := []string{fmt.Sprintf("Er zijn %d andere eigen casussen. ", v.Anderen)}
	switch v.Gelijk {
	case 0:
		uit[0] += "Geen daarvan heeft alles wat deze casus heeft."
	case 1:
		uit[0] += "Eén daarvan heeft alles wat deze casus heeft."
	default:
		uit[0] += fmt.Sprintf("%d daarvan hebben alles wat deze casus heeft.", v.Gelijk)
	}
	if len(v.Opvallend) == 0 {
		return append(uit, "Geen kenmerk valt op. Dat is geen bewijs: kijk ook zelf.")
	}
	uit = append(uit, "Dit valt op, het zeldzaamste eerst:")
	for _, o := range v.Opvallend {
		uit = append(uit, "- "+Naam(o.Kenmerk, m)+": "+ook(o.Ook))
	}
	return uit
}

// ook says in how many other cases a detail stands.
func ook(n int) string {
	switch n {
	case 0:
		return "in geen andere casus."
	case 1:
		return "in 1 andere casus."
	}
	return fmt.Sprintf("in %d andere casussen.", n)
}

// Naam says a detail in words.
func Naam(k casus.Kenmerk, m *toets.Methode) string {
	switch k.Soort {
	case casus.KenmerkGrondwaarde:
		if g, ok := m.Kader().Grondwaarde(k.Waarde); ok {
			return "grondwaarde " + g.Label
		}
	case casus.KenmerkBelemmering:
		return "belemmering " + label(m, "belemmering", k.Waarde)
	case casus.KenmerkUitkomst:
		return "uitkomst " + label(m, "uitkomst", k.Waarde)
	case casus.KenmerkBetrokkene:
		return "betrokken: " + label(m, "ring", k.Waarde)
	case casus.KenmerkHuishouden:
		return "gezin van " + k.Waarde
	case casus.KenmerkBijzonder:
		return "gevoelig: " + k.Waarde
	}
	return string(k.Soort) + " " + k.Waarde
}

// label is the label of a choice; what the lists do not know stays as it is.
func label(m *toets.Methode, lijst, id string) string {
	if k, ok := m.Keuze(lijst, id); ok {
		return k.Label
	}
	return id
}

// What is asked at the places that are no point of the checklist. Both front ends use the same words.
const (
	VraagToelichting = "Wat zou een deskundige hierover zeggen? Leg uit wat goed is, en wat je mist."
	VraagLeerpunt    = "Wat neemt een groep mee van deze casus?"
	LeerpuntenVol    = "Er staan nu twintig leerpunten. Meer passen er niet. Verander er een, of haal er een weg."
	VraagMomenten    = "Welke momenten speelt een groep na?"
	UitlegMomenten   = "Zes tot acht is genoeg. Kies wat het gesprek deed keren."
	VraagLezer       = "Wie ben je?"
	UitlegLezer      = "Alleen je rol wordt bewaard, geen naam."
	NietBij          = "Ik was niet zelf bij dit consult"
	Gevolg           = "Daarna kun je de casus niet meer veranderen. De korte code en de precieze datums gaan weg. De maand blijft."
	Gemaakt          = "De casus is trainingsklaar. De korte code en de precieze datums zijn weg."
	LaterVerder      = "Wat je hebt ingevuld, is bewaard. Je kunt later verder."
	NietsGevonden    = "Het programma vindt nu niets meer, en er zijn geen woorden gehouden."
	GeenBanden       = "Het programma vindt geen precieze leeftijden, gezinnen of bedragen meer."
	NietsBijzonders  = "Het programma vindt hier niets van. Kijk ook zelf."
)
