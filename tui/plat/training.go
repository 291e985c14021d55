package plat

import (
	"context"
	"errors"

	"oliekan/casus"
	"oliekan/casus/training"
	"oliekan/store"
	"oliekan/toets"
	"oliekan/tui/les"
	"oliekan/tui/naspelen"
)

// training lists the sessions with groups and begins new ones, until the trainer goes back to the menu.
func (p *plat) training() error {
	for {
		ts, titels, err := p.sessies()
		if err != nil {
			return p.verder(err)
		}
		p.uit.kop("Training. Een casus naspelen met een groep.")
		if len(ts) == 0 {
			p.uit.zeg("Er zijn nog geen sessies. " + naspelen.GeenNamen)
		}
		l := &keuzelijst{alle: trainingKeuzes(ts, titels)}
		p.toonLijst(l, l.alle)
		k, _, gekozen, err := p.kies("Typ een nummer of een woord. Lege regel: terug naar het menu.", l, p.overal())
		if err != nil || !gekozen {
			return err
		}
		if err := p.kiesTraining(k.ID, ts); err != nil && !errors.Is(err, errLater) {
			return err
		}
	}
}

// sessies reads all sessions and the titles of the cases.
func (p *plat) sessies() ([]training.Training, map[casus.ID]string, error) {
	ts, err := p.DB.Trainingen(p.ctx)
	if err != nil {
		return nil, nil, err
	}
	koppen, err := p.DB.Lijst(p.ctx, store.Filter{})
	titels := map[casus.ID]string{}
	for _, k := range koppen {
		titels[k.ID] = titelVan(k)
	}
	return ts, titels, err
}

// trainingKeuzes are the lines of the list: what can be begun first, then the sessions.
func trainingKeuzes(ts []training.Training, titels map[casus.ID]string) []toets.Keuze {
	uit := []toets.Keuze{
		{ID: "nieuw", Label: "Nieuwe sessie", Uitleg: "Kies een casus en hoe lang het mag duren."},
		{ID: "voorbeeld", Label: "Eerst een voorbeeld", Uitleg: "Voor wie nieuw is: lees mee hoe een tweetal dacht."},
	}
	if len(ts) > 0 {
		uit = append(uit, toets.Keuze{ID: "moeilijk", Label: "Wat groepen moeilijk vinden", Uitleg: "Over alle sessies samen, en nooit over personen."})
	}
	for _, t := range ts {
		kop, feiten := naspelen.Sessie(t, titels[t.Casus])
		uit = append(uit, toets.Keuze{ID: string(t.ID), Label: hoofdletter(gesproken(kop)), Uitleg: hoofdletter(gesproken(feiten)) + "."})
	}
	return uit
}

// kiesTraining does what was picked.
func (p *plat) kiesTraining(id string, ts []training.Training) error {
	switch id {
	case "nieuw":
		return p.nieuweSessie()
	case "voorbeeld":
		return p.voorbeeld()
	case "moeilijk":
		p.leesBlokken([]naspelen.Blok{naspelen.Moeilijk(ts, p.Methode), naspelen.Telling()})
		return nil
	}
	return p.sessie(training.ID(id))
}

// sessie asks what to do with one session, until something took it away or the trainer wants the list.
func (p *plat) sessie(id training.ID) error {
	for {
		t, err := p.DB.Training(p.ctx, id)
		if err != nil {
			return p.verder(err)
		}
		l := &keuzelijst{alle: sessieKeuzes(t)}
		p.uit.kop(hoofdletter(zin(gesproken(naspelen.Groep(t)))) + " " + hoofdletter(naspelen.Hoever(t)) + ".")
		p.toonLijst(l, l.alle)
		k, _, gekozen, err := p.kies("Typ een nummer of een woord. Lege regel: terug naar de lijst.", l, p.overal())
		if err != nil || !gekozen {
			return err
		}
		switch k.ID {
		case "verder":
			err = p.speelVerder(id)
		case "uitkomst":
			err = p.uitkomst(t)
		default:
			return p.wisSessie(t)
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

// uitkomst reads out what came of a session, beside what other groups with the same case said.
func (p *plat) uitkomst(t training.Training) error {
	alle, err := p.DB.Trainingen(p.ctx)
	if err != nil {
		return p.verder(err)
	}
	g, err := p.spelgegevens(t.Casus)
	if err != nil && !errors.Is(err, training.ErrAnders) {
		return p.verder(err)
	}
	blokken, err := naspelen.Uitslag(g, t, alle)
	if err != nil {
		p.uit.zeg(naspelen.CasusVeranderd)
	}
	p.leesBlokken(blokken)
	return nil
}

// spelgegevens reads what a session over a case is played with. A case that is not there any more is one that changed.
func (p *plat) spelgegevens(id casus.ID) (training.Gegevens, error) {
	g := training.Gegevens{Methode: p.Methode, Masker: p.Masker(), Nu: p.Nu}
	l, err := les.Haal(p.ctx, p.DB, id)
	if errors.Is(err, store.ErrOnbekend) {
		return g, training.ErrAnders
	}
	g.Les = l
	return g, err
}

// wisSessie removes a session for good, after a yes.
func (p *plat) wisSessie(t training.Training) error {
	regel, err := p.lees(naspelen.VraagWis+" Typ ja om te verwijderen. Lege regel: niet doen.", p.overal())
	if err != nil {
		return err
	}
	if !ja(regel) {
		p.uit.zeg("Er is niets verwijderd.")
		return nil
	}
	if err := p.DB.WisTraining(context.WithoutCancel(p.ctx), t.ID); err != nil {
		return p.verder(err)
	}
	p.uit.zeg(naspelen.Gewist)
	return nil
}
