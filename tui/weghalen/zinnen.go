package weghalen

import (
	"errors"
	"fmt"
	"strings"

	"oliekan/casus"
	"oliekan/store"
	"oliekan/tui/melding"
)

// What both front ends ask.
const (
	Kop         = "Dit had er niet in mogen staan"
	Aanleiding  = "Staat er iets in de casus dat er niet in had mogen staan?"
	KeusWoord   = "Een woord of een paar woorden"
	UitlegWoord = "gaan uit de hele casus"
	KeusHeel    = "Dit hele antwoord"
	UitlegHeel  = "met alles wat er eerder en later van is gemaakt"
	VraagWoord  = "Typ het woord, zoals het er staat. Wat je hier typt, wordt niet bewaard."
	Zelf        = "Handouts en reservekopieën die je zelf hebt gemaakt, veranderen niet mee. Ruim die zelf op."
	NietBewaard = "Dit is nog niet bewaard, dus het staat er nog. Zodra het bewaren lukt, is het weg."
)

// Gevolg says what is going to happen, before it does. woord is what was typed, for the eyes of who typed it.
func Gevolg(c casus.Casus, w Wat) []string {
	wat := "Het hele antwoord gaat weg. "
	if w.Nr == 0 {
		wat = "\"" + strings.Join(strings.Fields(w.Woord.Toon()), " ") + "\" gaat uit de hele casus: uit elk antwoord, ook als het " +
			"is veranderd of teruggenomen, uit de titel en uit wat nog niet af is. "
	} else if n := len(c.Vormen(w.Nr)); n > 1 {
		wat = fmt.Sprintf("Het hele antwoord gaat weg, in alle %d vormen die het heeft gehad. ", n)
	}
	return []string{
		wat + "Er komt [weggehaald] voor in de plaats.",
		"Ook de kopieën die oliekan zelf van deze casus maakte, gaan weg. Je kunt dit niet ongedaan maken.",
	}
}

// Zinnen says what came of it. The cases in which the word stands too are for the front end to list.
func (u Uitslag) Zinnen() []string {
	uit := []string{u.gedaan()}
	s := u.Spoor
	switch {
	case s.Nog:
		uit = append(uit, "Let op: in deze casus staat het nog, op een andere manier geschreven. Haal dat ook weg.")
	case s.Langer:
		uit = append(uit, "In deze casus staat het nog als deel van een langer woord. Haal dat woord ook weg als het herkenbaar is.")
	}
	if u.Stond || !s.Weg() {
		uit = append(uit, u.waar())
	}
	switch n := len(s.Elders); {
	case n == 1:
		uit = append(uit, "Het woord staat ook in een andere casus:")
	case n > 1:
		uit = append(uit, fmt.Sprintf("Het woord staat ook in %d andere casussen:", n))
	}
	return uit
}

// gedaan says what was done.
func (u Uitslag) gedaan() string {
	switch {
	case u.Antwoord && u.Stond:
		return "Het antwoord is uit de casus gehaald."
	case u.Antwoord:
		return "In dit antwoord staat geen tekst. Er is niets veranderd."
	case u.Stond:
		return "Het woord is uit de casus gehaald."
	}
	return "Dit woord staat niet in deze casus. Er is niets veranderd."
}

// waar says where was searched, or why not all is gone.
func (u Uitslag) waar() string {
	s := u.Spoor
	switch {
	case s.Uitgesteld:
		return uitgesteld(s.Waarom)
	case len(s.Gevonden) > 0:
		return "Nog niet overal weg: er staat nog iets in " + strings.Join(s.Gevonden, ", ") + ". Sluit alle vensters van oliekan en probeer het opnieuw."
	}
	begin := "Overal weg"
	if len(s.Elders) > 0 || s.Nog || s.Langer {
		begin = "Wat je weghaalde, is overal weg"
	}
	switch s.Kopieen {
	case 0:
		return begin + ": gezocht in het bestand en het logboek."
	case 1:
		return begin + ": gezocht in het bestand, het logboek en 1 kopie."
	}
	return fmt.Sprintf("%s: gezocht in het bestand, het logboek en %d kopieën.", begin, s.Kopieen)
}

// uitgesteld says why not all is gone yet. Most often another window is reading.
func uitgesteld(waarom error) string {
	switch {
	case errors.Is(waarom, store.ErrVol):
		return "Nog niet overal weg: de schijf is vol. Maak ruimte vrij. oliekan ruimt het daarna op, uiterlijk als je het programma sluit."
	case waarom == nil, errors.Is(waarom, store.ErrBezet), errors.Is(waarom, store.ErrInGebruik):
		return "Nog niet overal weg: een ander venster leest mee. oliekan ruimt het later op."
	}
	return "Nog niet overal weg. " + melding.Van(waarom) + " oliekan probeert het later opnieuw."
}
