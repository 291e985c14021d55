package plat

import (
	"errors"
	"fmt"
	"strings"

	"oliekan/casus"
	"oliekan/store"
	"oliekan/toets"
)

// menu asks what to do, again and again, until the user stops or the input ends.
func (p *plat) menu() error {
	for {
		// Read anew each time: another window may have added cases.
		koppen, err := p.DB.Lijst(p.ctx, store.Filter{})
		if err != nil {
			if err = p.verder(err); err != nil {
				return err
			}
		}
		l := &keuzelijst{alle: menuKeuzes(koppen)}
		p.uit.kop("Hoofdmenu. Wat wil je doen?")
		p.toonLijst(l, l.alle)
		k, gekozen := toets.Keuze{}, false
		for err == nil && !gekozen {
			k, _, gekozen, err = p.kies("Typ een nummer of een woord. Met .keuzes hoor je het menu weer.", l, p.overal())
		}
		if err == nil {
			err = p.kiesMenu(k.ID, koppen)
		}
		if err != nil && !errors.Is(err, errMenu) {
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
		verder = "Er loopt 1 consult: " + aangehaald(lopend[0]) + "."
	case n > 1:
		verder = fmt.Sprintf("Er lopen %d consulten, als laatste %s.", n, aangehaald(lopend[0]))
	}
	return []toets.Keuze{
		{ID: "nieuw", Label: "Nieuw consult", Uitleg: "Samen een casus doorlopen, van effect naar wet."},
		{ID: "verder", Label: "Verder met een consult", Uitleg: verder},
		{ID: "bibliotheek", Label: "Bibliotheek", Uitleg: fmt.Sprintf("%s: %d eigen, %s.", aantal(len(koppen), "casus", "casussen"),
			eigen, aantal(len(koppen)-eigen, "oefencasus", "oefencasussen"))},
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
func (p *plat) kiesMenu(id string, koppen []casus.Kop) error {
	switch id {
	case "nieuw":
		return p.nieuwConsult()
	case "verder":
		return p.verderMet(lopend(koppen))
	case "bibliotheek":
		return p.bibliotheek()
	case "training":
		return p.training()
	case "quiz":
		return p.quiz()
	case "wetten":
		return p.wetten()
	case "uitleg":
		return p.uitleg("")
	}
	return errStop
}

// verderMet goes on with the consult that is running, or asks which.
func (p *plat) verderMet(koppen []casus.Kop) error {
	switch len(koppen) {
	case 0:
		p.uit.zeg("Er loopt nu geen consult. Begin een nieuw consult.")
		return nil
	case 1:
		return p.openConsult(koppen[0].ID, false)
	}
	l := &keuzelijst{}
	for _, k := range koppen {
		l.alle = append(l.alle, casusKeuze(k))
	}
	p.uit.kop("Met welk consult ga je verder?")
	p.toonLijst(l, l.alle)
	k, _, gekozen, err := p.kies("Typ een nummer, een woord of de korte code. Lege regel: terug naar het menu.", l, p.overal())
	if err != nil || !gekozen {
		return err
	}
	return p.openVerwijzing(k.ID, func(id casus.ID) error { return p.openConsult(id, false) })
}

// openVerwijzing finds a case by what a list showed of it.
func (p *plat) openVerwijzing(verwijzing string, doe func(casus.ID) error) error {
	id, err := p.DB.Vind(p.ctx, verwijzing)
	if err != nil {
		return p.verder(err)
	}
	return doe(id)
}

// casusKeuze is a case in a list: its title, its short code or the beginning of its id, and how far it is.
func casusKeuze(k casus.Kop) toets.Keuze {
	soort := string(k.Staat)
	if k.Oefen {
		soort = "oefencasus"
	}
	verwijzing := k.Code
	if verwijzing == "" {
		verwijzing = strings.ToLower(string(k.ID))
	}
	return toets.Keuze{ID: verwijzing, Label: titelVan(k), Uitleg: soort + ", " + korteVerwijzing(k) + "."}
}

// korteVerwijzing is what a person types to mean a case.
func korteVerwijzing(k casus.Kop) string {
	if k.Code != "" {
		return k.Code
	}
	return string(k.ID[:min(8, len(k.ID))])
}
