package plat

import (
	"errors"
	"fmt"

	"oliekan/casus"
	"oliekan/store"
	"oliekan/toets"
	"oliekan/tui/begrip"
	"oliekan/tui/bibliotheek"
	"oliekan/tui/consult"
	"oliekan/tui/quiz"
	"oliekan/tui/regel"
	"oliekan/tui/training"
	"oliekan/tui/wetten"
)

// menu asks what to do, again and again, until the user stops or the input ends.
func menu(p *regel.Lijn) error {
	for {
		// Read anew each time: another window may have added cases.
		koppen, err := p.DB.Lijst(p.Ctx, store.Filter{})
		if err != nil {
			if err = p.Verder(err); err != nil {
				return err
			}
		}
		l := &regel.Keuzelijst{Alle: menuKeuzes(koppen)}
		p.Uit.Kop("Hoofdmenu. Wat wil je doen?")
		p.ToonLijst(l, l.Alle)
		k, gekozen := toets.Keuze{}, false
		for err == nil && !gekozen {
			k, _, gekozen, err = p.Kies("Typ een nummer of een woord. Met .keuzes hoor je het menu weer.", l, p.Overal())
		}
		if err == nil {
			err = kiesMenu(p, k.ID, koppen)
		}
		if err != nil && !errors.Is(err, regel.ErrMenu) {
			return err
		}
	}
}

// menuKeuzes are the lines of the menu.
func menuKeuzes(koppen []casus.Kop) []toets.Keuze {
	lopend, eigen := lopend(koppen), 0
	for _, k := range koppen {
		if !k.Oefen {
			eigen++
		}
	}
	verder := "Er loopt nu geen consult."
	switch n := len(lopend); {
	case n == 1:
		verder = "Er loopt 1 consult: " + regel.Aangehaald(lopend[0]) + "."
	case n > 1:
		verder = fmt.Sprintf("Er lopen %d consulten, als laatste %s.", n, regel.Aangehaald(lopend[0]))
	}
	return []toets.Keuze{
		{ID: "nieuw", Label: "Nieuw consult", Uitleg: "Samen een casus doorlopen, van effect naar wet."},
		{ID: "verder", Label: "Verder met een consult", Uitleg: verder},
		{ID: "bibliotheek", Label: "Bibliotheek", Uitleg: fmt.Sprintf("%s: %d eigen, %s.", regel.Aantal(len(koppen), "casus", "casussen"),
			eigen, regel.Aantal(len(koppen)-eigen, "oefencasus", "oefencasussen"))},
		{ID: "training", Label: "Training", Uitleg: "Een casus naspelen met een groep."},
		{ID: "quiz", Label: "Quiz", Uitleg: "Vragen over de methode en de wet, alleen of met teams."},
		{ID: "wetten", Label: "Wetten", Uitleg: "Grondwaarden en artikelen, elk met de datum van de tekst."},
		{ID: "uitleg", Label: "Uitleg", Uitleg: "Wat is dit, en hoe werkt het?"},
		{ID: "stop", Label: "Stop", Uitleg: "Alles blijft bewaard."},
	}
}

// lopend returns the working versions, the last changed first.
func lopend(koppen []casus.Kop) []casus.Kop {
	var uit []casus.Kop
	for _, k := range koppen {
		if !k.Oefen && k.Staat == casus.Werkversie {
			uit = append(uit, k)
		}
	}
	return uit
}

// kiesMenu does what was picked.
func kiesMenu(p *regel.Lijn, id string, koppen []casus.Kop) error {
	switch id {
	case "nieuw":
		return consult.RegelNieuw(p)
	case "verder":
		return verderMet(p, lopend(koppen))
	case "bibliotheek":
		return bibliotheek.Regel(p)
	case "training":
		return training.Regel(p)
	case "quiz":
		return quiz.Regel(p)
	case "wetten":
		return wetten.Regel(p)
	case "uitleg":
		return begrip.RegelUitleg(p, "")
	}
	return regel.ErrStop
}

// verderMet goes on with the consult that is running, or asks which.
func verderMet(p *regel.Lijn, koppen []casus.Kop) error {
	switch len(koppen) {
	case 0:
		p.Uit.Zeg("Er loopt nu geen consult. Begin een nieuw consult.")
		return nil
	case 1:
		return consult.RegelOpen(p, koppen[0].ID, false)
	}
	l := &regel.Keuzelijst{}
	for _, k := range koppen {
		l.Alle = append(l.Alle, regel.CasusKeuze(k))
	}
	p.Uit.Kop("Met welk consult ga je verder?")
	p.ToonLijst(l, l.Alle)
	k, _, gekozen, err := p.Kies("Typ een nummer, een woord of de korte code. Lege regel: terug naar het menu.", l, p.Overal())
	if err != nil || !gekozen {
		return err
	}
	return p.OpenVerwijzing(k.ID, func(id casus.ID) error { return consult.RegelOpen(p, id, false) })
}
