package plat

import (
	"errors"

	"oliekan/store"
	"oliekan/toets"
	"oliekan/toets/taal"
	"oliekan/tui"
	"oliekan/tui/regel"
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
		as, telt := tui.Activiteiten(), tui.Tel(koppen, p.Nu(), p.Instellingen.BewaarDagen)
		l := &regel.Keuzelijst{Alle: menuKeuzes(as, telt)}
		p.Uit.Kop("Hoofdmenu. " + tui.Wil)
		if oud := telt.TeOud(); oud != "" {
			p.Uit.Zeg("Let op: " + oud + "Opruimen kan in de bibliotheek.")
		}
		p.ToonLijst(l, l.Alle)
		k, gekozen := toets.Keuze{}, false
		for err == nil && !gekozen {
			k, _, gekozen, err = p.Kies(regel.KiesUit+" Met .keuzes hoor je het menu weer.", l, p.Overal())
		}
		if err == nil {
			err = kiesMenu(p, k.ID, as, telt)
		}
		if err != nil && !errors.Is(err, regel.ErrMenu) {
			return err
		}
	}
}

// menuKeuzes are the lines of the menu: the activities, and stopping.
func menuKeuzes(as []tui.Activiteit, t tui.Telling) []toets.Keuze {
	var uit []toets.Keuze
	for _, a := range as {
		uit = append(uit, toets.Keuze{ID: a.Naam, Label: a.Titel, Uitleg: taal.Hoofdletter(taal.Zin(a.Wat(t)))})
	}
	return append(uit, toets.Keuze{ID: "stop", Label: "Stop", Uitleg: "Alles blijft bewaard."})
}

// kiesMenu does what was picked.
func kiesMenu(p *regel.Lijn, id string, as []tui.Activiteit, t tui.Telling) error {
	for _, a := range as {
		if a.Naam == id {
			return a.Regel(p, t)
		}
	}
	return regel.ErrStop
}
