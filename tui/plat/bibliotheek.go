package plat

import (
	"oliekan/casus"
	"oliekan/store"
	"oliekan/toets"
)

// bibliotheek lists the cases, searches in them and opens one.
func (p *plat) bibliotheek() error {
	for {
		l, err := p.casuslijst()
		if err != nil {
			return p.verder(err)
		}
		p.uit.kop("Bibliotheek, " + aantal(len(l.alle), "casus", "casussen") + ".")
		if len(l.alle) == 0 {
			p.uit.zeg("Er zijn nog geen casussen. Begin een nieuw consult.")
			return nil
		}
		p.toonLijst(l, l.alle)
		k, _, gekozen, err := p.kies("Typ een nummer of de korte code om een casus te openen, of woorden om te zoeken. "+
			"Lege regel: terug naar het menu.", l, p.overal())
		if err != nil || !gekozen {
			return err
		}
		if err := p.openVerwijzing(k.ID, p.casus); err != nil {
			return err
		}
	}
}

// casuslijst lists all cases; the store searches in them.
func (p *plat) casuslijst() (*keuzelijst, error) {
	koppen, err := p.DB.Lijst(p.ctx, store.Filter{})
	if err != nil {
		return nil, err
	}
	l := &keuzelijst{zoek: p.zoekCasussen}
	for _, k := range koppen {
		l.alle = append(l.alle, casusKeuze(k))
	}
	return l, nil
}

// zoekCasussen finds cases by what people type: words, a short code, or the beginning of an id.
func (p *plat) zoekCasussen(woorden string) []toets.Keuze {
	if id, err := p.DB.Vind(p.ctx, woorden); err == nil {
		if cs, _, err := p.DB.Haal(p.ctx, id); err == nil {
			return []toets.Keuze{casusKeuze(cs.Kop)}
		}
	}
	ts, err := p.DB.Zoek(p.ctx, woorden, store.Filter{}, 0, true)
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
		{ID: "handout", Label: "Handout maken", Uitleg: "Om mee te nemen of te printen."},
	}}
	if !cs.Oefen && cs.Staat != casus.Trainingsklaar {
		l.alle = append(l.alle, toets.Keuze{ID: "verder", Label: "Verder werken", Uitleg: "Ga verder met het consult."})
	}
	for {
		p.uit.kop("Casus " + aangehaald(cs.Kop) + ".")
		p.toonLijst(l, l.alle)
		k, _, gekozen, err := p.kies("Typ een nummer of een woord. Lege regel: terug naar de bibliotheek.", l, p.overal())
		if err != nil || !gekozen {
			return err
		}
		switch k.ID {
		case "lezen":
			p.leesCasus(cs)
		case "handout":
			err = p.handout(cs)
		case "verder":
			return p.openConsult(id, false)
		}
		if err != nil {
			return err
		}
	}
}
