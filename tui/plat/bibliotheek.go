package plat

import (
	"errors"

	"oliekan/casus"
	"oliekan/store"
	"oliekan/toets"
)

// bibliotheek lists the cases, searches in them and opens one.
func (p *plat) bibliotheek() error {
	var f store.Filter
	for {
		l, err := p.casuslijst(f)
		if err != nil {
			return p.verder(err)
		}
		p.uit.kop("Bibliotheek, " + aantal(len(l.alle), "casus", "casussen") + ". Alleen een deel? Typ .eigen, .oefen of .alles. " +
			"Eén handout van meer casussen? Typ .bundel met hun nummers.")
		p.toonLijst(l, l.alle)
		k, _, gekozen, err := p.kies("Typ een nummer of de korte code om een casus te openen, of woorden om te zoeken. "+
			"Lege regel: terug naar het menu.", l, append(append(p.zeven(&f), p.bundelen(l)), p.overal()...))
		if errors.Is(err, errAnders) {
			continue
		}
		if err != nil || !gekozen {
			return err
		}
		if err := p.openVerwijzing(k.ID, p.casus); err != nil {
			return err
		}
	}
}

// zeven are the commands that choose which cases are listed.
func (p *plat) zeven(f *store.Filter) opdrachten {
	kies := func(s store.Soort) func(string) error {
		return func(string) error {
			f.Soort = s
			return errAnders
		}
	}
	return opdrachten{
		{"eigen", "", "", "alleen eigen casussen", kies(store.SoortEigen)},
		{"oefen", "", "", "alleen oefencasussen", kies(store.SoortOefen)},
		{"alles", "", "", "alle casussen", kies("")},
	}
}

// casuslijst lists the cases that pass a filter; the store searches in them.
func (p *plat) casuslijst(f store.Filter) (*keuzelijst, error) {
	koppen, err := p.DB.Lijst(p.ctx, f)
	if err != nil {
		return nil, err
	}
	l := &keuzelijst{zoek: func(woorden string) []toets.Keuze { return p.zoekCasussen(woorden, f) }}
	for _, k := range koppen {
		l.alle = append(l.alle, casusKeuze(k))
	}
	return l, nil
}

// zoekCasussen finds cases by what people type: words, a short code, or the beginning of an id.
func (p *plat) zoekCasussen(woorden string, f store.Filter) []toets.Keuze {
	if id, err := p.DB.Vind(p.ctx, woorden); err == nil {
		if cs, _, err := p.DB.Haal(p.ctx, id); err == nil {
			return []toets.Keuze{casusKeuze(cs.Kop)}
		}
	}
	ts, err := p.DB.Zoek(p.ctx, woorden, f, 0, true)
	if err != nil {
		p.meld(err)
		return nil
	}
	var uit []toets.Keuze
	for _, t := range ts {
		k := casusKeuze(t.Kop)
		if f := eenRegel(t.Fragment); f != "" {
			k.Uitleg += " Gevonden in: " + f
		}
		uit = append(uit, k)
	}
	return uit
}

// casus asks what to do with one case.
func (p *plat) casus(id casus.ID) error {
	cs, _, err := p.DB.Haal(p.ctx, id)
	if err != nil {
		return p.verder(err)
	}
	l := &keuzelijst{alle: []toets.Keuze{
		{ID: "lezen", Label: "Lezen", Uitleg: "De hele casus."},
		{ID: "verloop", Label: "Verloop", Uitleg: "Wat er gezegd is, op volgorde. Ook wat is teruggenomen."},
		{ID: "handout", Label: "Handout maken", Uitleg: "Om mee te nemen of te printen."},
	}}
	l.alle = append(l.alle, eigenKeuzes(cs.Kop)...)
	for {
		p.uit.kop("Casus " + aangehaald(cs.Kop) + ".")
		if err := p.zegLezer(cs.Kop); err != nil {
			return p.verder(err)
		}
		p.toonLijst(l, l.alle)
		k, _, gekozen, err := p.kies("Typ een nummer of een woord. Lege regel: terug naar de bibliotheek.", l, p.overal())
		if err != nil || !gekozen {
			return err
		}
		switch k.ID {
		case "lezen":
			p.leesCasus(cs)
		case "verloop":
			p.leesVerloop(cs)
		case "handout":
			err = p.Wegen.Handout(p, cs.ID)
		case "verder":
			return p.openConsult(id, false)
		case "trainingsklaar":
			return p.Wegen.MaakKlaar(p, id)
		case "weghalen":
			if err = p.Wegen.HaalWeg(p, cs); err == nil {
				cs, _, err = p.DB.Haal(p.ctx, id)
			}
		case "verwijderen":
			return p.verwijder(cs.Kop)
		}
		if err != nil {
			return err
		}
	}
}

// eigenKeuzes is what can be done with a case of one's own besides reading it.
func eigenKeuzes(k casus.Kop) []toets.Keuze {
	verder := toets.Keuze{ID: "verder", Label: "Verder werken", Uitleg: "Ga verder met het consult."}
	eruit := toets.Keuze{ID: "weghalen", Label: "Iets weghalen", Uitleg: "Een woord of een antwoord dat er niet in had mogen staan."}
	weg := toets.Keuze{ID: "verwijderen", Label: "Verwijderen", Uitleg: "Voorgoed."}
	switch {
	case k.Oefen:
		return nil
	case k.Staat == casus.Trainingsklaar:
		return []toets.Keuze{eruit, weg}
	case k.Staat == casus.Afgerond:
		klaar := toets.Keuze{ID: "trainingsklaar", Label: "Trainingsklaar maken", Uitleg: "Voor een collega die er niet bij was."}
		return []toets.Keuze{verder, klaar, eruit, weg}
	}
	return []toets.Keuze{verder, eruit, weg}
}

// zegLezer says of a case that is ready for training who read it, of what month it is, and that it does not change.
func (p *plat) zegLezer(k casus.Kop) error {
	if k.Oefen || k.Staat != casus.Trainingsklaar {
		return nil
	}
	les, err := p.DB.Lesstof(p.ctx, k.ID)
	if err != nil {
		return err
	}
	zin := "Deze casus is trainingsklaar, van " + toets.Datum(k.Maand) + "."
	if les.Lezer != "" {
		zin += " Nagelezen door iemand die er niet bij was: " + p.keuzeNaam(toets.LijstRollen, string(les.Lezer)) + "."
	}
	p.uit.zeg(zin + " De casus verandert niet meer. Er kan nog wel iets uit.")
	return nil
}

// verwijder removes a case for good, after a yes.
func (p *plat) verwijder(k casus.Kop) error {
	regel, err := p.lees("Echt verwijderen? "+aangehaald(k)+" is dan voorgoed weg, ook uit de reservekopieën die het "+
		"programma zelf maakt. Typ ja om te verwijderen. Lege regel: niet doen.", p.overal())
	if err != nil {
		return err
	}
	if !ja(regel) {
		p.uit.zeg("Er is niets verwijderd.")
		return nil
	}
	if err := p.DB.Verwijder(p.ctx, k.ID); err != nil {
		return p.verder(err)
	}
	p.uit.zeg("De casus is verwijderd.")
	return nil
}
