package training

import (
	"context"
	"errors"

	"oliekan/casus"
	"oliekan/casus/training"
	"oliekan/store"
	"oliekan/toets"
	"oliekan/toets/taal"
	"oliekan/tui/naspelen"
	"oliekan/tui/regel"
	"oliekan/tui/spelen"
)

// Regel lists the sessions with groups and begins new ones, until the trainer goes back to the menu.
func Regel(p *regel.Lijn) error {
	for {
		ts, titels, err := regelSessies(p)
		if err != nil {
			return p.Verder(err)
		}
		p.Uit.Kop("Training. " + taal.Hoofdletter(Wat) + ".")
		if len(ts) == 0 {
			p.Uit.Zeg(nogGeenSessies)
		}
		l := &regel.Keuzelijst{Alle: trainingKeuzes(ts, titels)}
		p.ToonLijst(l, l.Alle)
		k, _, gekozen, err := p.Kies(regel.KiesUit+" Lege regel: terug naar het menu.", l, p.Overal())
		if err != nil || !gekozen {
			return err
		}
		if err := kiesTraining(p, k.ID, ts); err != nil && !errors.Is(err, regel.ErrLater) {
			return err
		}
	}
}

// regelSessies reads all sessions and the titles of the cases.
func regelSessies(p *regel.Lijn) ([]training.Training, map[casus.ID]string, error) {
	ts, err := p.DB.Trainingen(p.Ctx)
	if err != nil {
		return nil, nil, err
	}
	koppen, err := p.DB.Lijst(p.Ctx, store.Filter{})
	titels := map[casus.ID]string{}
	for _, k := range koppen {
		titels[k.ID] = k.Opschrift()
	}
	return ts, titels, err
}

// trainingKeuzes are the lines of the list: what can be begun first, then the sessions.
func trainingKeuzes(ts []training.Training, titels map[casus.ID]string) []toets.Keuze {
	uit := []toets.Keuze{
		{ID: "nieuw", Label: nieuweSessieNaam, Uitleg: taal.Hoofdletter(nieuweSessieUitleg) + "."},
		{ID: "voorbeeld", Label: voorbeeldNaam, Uitleg: taal.Hoofdletter(voorbeeldUitleg) + "."},
	}
	if len(ts) > 0 {
		uit = append(uit, toets.Keuze{ID: "moeilijk", Label: "Wat groepen moeilijk vinden", Uitleg: overAlle})
	}
	for _, t := range ts {
		kop, feiten := naspelen.Sessie(t, titels[t.Casus])
		uit = append(uit, toets.Keuze{ID: string(t.ID), Label: taal.Hoofdletter(regel.Gesproken(kop)), Uitleg: taal.Hoofdletter(regel.Gesproken(feiten)) + "."})
	}
	return uit
}

// kiesTraining does what was picked.
func kiesTraining(p *regel.Lijn, id string, ts []training.Training) error {
	switch id {
	case "nieuw":
		return nieuweSessie(p)
	case "voorbeeld":
		return spelen.RegelVoorbeeld(p, func(l casus.Les) error { return bereidVoor(p, l) })
	case "moeilijk":
		p.LeesBlokken([]naspelen.Blok{naspelen.Moeilijk(ts, p.Methode), naspelen.Telling()})
		return nil
	}
	return sessie(p, training.ID(id))
}

// sessie asks what to do with one session, until something took it away or the trainer wants the list.
func sessie(p *regel.Lijn, id training.ID) error {
	for {
		t, err := p.DB.Training(p.Ctx, id)
		if err != nil {
			return p.Verder(err)
		}
		l := &regel.Keuzelijst{Alle: sessieKeuzes(t)}
		p.Uit.Kop(taal.Hoofdletter(taal.Zin(regel.Gesproken(naspelen.Groep(t)))) + " " + taal.Hoofdletter(naspelen.Hoever(t)) + ".")
		p.ToonLijst(l, l.Alle)
		k, _, gekozen, err := p.Kies(regel.KiesUit+" Lege regel: terug naar de lijst.", l, p.Overal())
		if err != nil || !gekozen {
			return err
		}
		switch k.ID {
		case "verder":
			err = spelen.RegelVerder(p, id)
		case "uitkomst":
			err = spelen.RegelUitslag(p, id)
		default:
			return regelWis(p, t)
		}
		if err != nil {
			return err
		}
	}
}

// sessieKeuzes is what can be done with a session.
func sessieKeuzes(t training.Training) []toets.Keuze {
	uit := []toets.Keuze{
		{ID: "uitkomst", Label: "Wat eruit kwam", Uitleg: "Ook naast wat andere groepen vonden."},
		{ID: "verwijderen", Label: "Verwijderen", Uitleg: "Voorgoed."},
	}
	if t.Klaar {
		return uit
	}
	return append([]toets.Keuze{{ID: "verder", Label: "Verder spelen", Uitleg: "Alles staat er nog."}}, uit...)
}

// regelWis removes a session for good, after a yes.
func regelWis(p *regel.Lijn, t training.Training) error {
	getypt, err := p.Lees(naspelen.VraagWis+" "+regel.JaVerwijdert, p.Overal())
	if err != nil {
		return err
	}
	if !regel.Ja(getypt) {
		p.Uit.Zeg(nietsVerwijderd)
		return nil
	}
	if err := p.DB.WisTraining(context.WithoutCancel(p.Ctx), t.ID); err != nil {
		return p.Verder(err)
	}
	p.Uit.Zeg(naspelen.Gewist)
	return nil
}
