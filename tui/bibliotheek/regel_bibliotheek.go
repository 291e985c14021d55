package bibliotheek

import (
	"errors"

	"oliekan/casus"
	"oliekan/store"
	"oliekan/toets"
	"oliekan/toets/taal"
	"oliekan/tui/consult"
	"oliekan/tui/regel"
)

// Regel lists the cases, searches in them and opens one.
func Regel(p *regel.Lijn) error {
	var f store.Filter
	for {
		l, err := casuslijst(p, f)
		if err != nil {
			return p.Verder(err)
		}
		p.Uit.Kop("Bibliotheek, " + taal.Aantal(len(l.Alle), "casus", "casussen") + ". Alleen een deel? Typ .eigen, .oefen of .alles. " +
			"Eén handout van meer casussen? Typ .bundel met hun nummers.")
		p.ToonLijst(l, l.Alle)
		k, _, gekozen, err := p.Kies("Typ een nummer of de korte code om een casus te openen, of woorden om te zoeken. "+
			"Lege regel: terug naar het menu.", l, append(append(zeven(p, &f), bundelen(p, l)), p.Overal()...))
		if errors.Is(err, regel.ErrAnders) {
			continue
		}
		if err != nil || !gekozen {
			return err
		}
		if err := p.OpenVerwijzing(k.ID, func(id casus.ID) error { return RegelCasus(p, id) }); err != nil {
			return err
		}
	}
}

// zeven are the commands that choose which cases are listed.
func zeven(p *regel.Lijn, f *store.Filter) regel.Opdrachten {
	kies := func(s store.Soort) func(string) error {
		return func(string) error {
			f.Soort = s
			return regel.ErrAnders
		}
	}
	return regel.Opdrachten{
		{Naam: "eigen", Kort: "", Erna: "", Wat: "alleen eigen casussen", Doe: kies(store.SoortEigen)},
		{Naam: "oefen", Kort: "", Erna: "", Wat: "alleen oefencasussen", Doe: kies(store.SoortOefen)},
		{Naam: "alles", Kort: "", Erna: "", Wat: "alle casussen", Doe: kies("")},
	}
}

// casuslijst lists the cases that pass a filter; the store searches in them.
func casuslijst(p *regel.Lijn, f store.Filter) (*regel.Keuzelijst, error) {
	koppen, err := p.DB.Lijst(p.Ctx, f)
	if err != nil {
		return nil, err
	}
	l := &regel.Keuzelijst{Zoek: func(woorden string) []toets.Keuze { return zoekCasussen(p, woorden, f) }}
	for _, k := range koppen {
		l.Alle = append(l.Alle, regel.CasusKeuze(k))
	}
	return l, nil
}

// zoekCasussen finds cases by what people type: words, a short code, or the beginning of an id.
func zoekCasussen(p *regel.Lijn, woorden string, f store.Filter) []toets.Keuze {
	if id, err := p.DB.Vind(p.Ctx, woorden); err == nil {
		if cs, _, err := p.DB.Haal(p.Ctx, id); err == nil {
			return []toets.Keuze{regel.CasusKeuze(cs.Kop)}
		}
	}
	ts, err := p.DB.Zoek(p.Ctx, woorden, f, 0, true)
	if err != nil {
		p.Meld(err)
		return nil
	}
	var uit []toets.Keuze
	for _, t := range ts {
		k := regel.CasusKeuze(t.Kop)
		if f := regel.EenRegel(t.Fragment); f != "" {
			k.Uitleg += " Gevonden in: " + f
		}
		uit = append(uit, k)
	}
	return uit
}

// RegelCasus asks what to do with one case.
func RegelCasus(p *regel.Lijn, id casus.ID) error {
	cs, _, err := p.DB.Haal(p.Ctx, id)
	if err != nil {
		return p.Verder(err)
	}
	l := &regel.Keuzelijst{Alle: []toets.Keuze{
		{ID: "lezen", Label: "Lezen", Uitleg: "De hele casus."},
		{ID: "verloop", Label: "Verloop", Uitleg: "Wat er gezegd is, op volgorde. Ook wat is teruggenomen."},
		{ID: "handout", Label: "Handout maken", Uitleg: "Om mee te nemen of te printen."},
	}}
	l.Alle = append(l.Alle, eigenKeuzes(cs.Kop)...)
	for {
		p.Uit.Kop("Casus " + cs.Kop.Aangehaald() + ".")
		if err := zegLezer(p, cs.Kop); err != nil {
			return p.Verder(err)
		}
		p.ToonLijst(l, l.Alle)
		k, _, gekozen, err := p.Kies(regel.KiesUit+" Lege regel: terug naar de bibliotheek.", l, p.Overal())
		if err != nil || !gekozen {
			return err
		}
		switch k.ID {
		case "lezen":
			p.LeesCasus(cs)
		case "verloop":
			p.LeesVerloop(cs)
		case "handout":
			err = p.Wegen.Handout(p, cs.ID)
		case "verder":
			return consult.Regel(p, id)
		case "trainingsklaar":
			return p.Wegen.MaakKlaar(p, id)
		case "weghalen":
			if err = p.Wegen.HaalWeg(p, cs); err == nil {
				cs, _, err = p.DB.Haal(p.Ctx, id)
			}
		case "verwijderen":
			return verwijder(p, cs.Kop)
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
		klaar := toets.Keuze{ID: "trainingsklaar", Label: "Trainingsklaar maken", Uitleg: "Dat doet een collega die er niet bij was."}
		return []toets.Keuze{verder, klaar, eruit, weg}
	}
	return []toets.Keuze{verder, eruit, weg}
}

// zegLezer says of a case that is ready for training who read it, of what month it is, and that it does not change.
func zegLezer(p *regel.Lijn, k casus.Kop) error {
	if k.Oefen || k.Staat != casus.Trainingsklaar {
		return nil
	}
	les, err := p.DB.Lesstof(p.Ctx, k.ID)
	if err != nil {
		return err
	}
	zin := "Dit is een casus van " + toets.Datum(k.Maand) + ", en trainingsklaar."
	if les.Lezer != "" {
		zin += " " + nagelezen(p.KeuzeNaam(toets.LijstRollen, string(les.Lezer))) + "."
	}
	p.Uit.Zeg(zin + " De casus verandert niet meer. Er kan nog wel iets uit.")
	return nil
}

// verwijder removes a case for good, after a yes.
func verwijder(p *regel.Lijn, k casus.Kop) error {
	getypt, err := p.Lees(vraagWeg(k.Aangehaald())+" "+regel.JaVerwijdert, p.Overal())
	if err != nil {
		return err
	}
	if !regel.Ja(getypt) {
		p.Uit.Zeg(nietsVerwijderd)
		return nil
	}
	if err := p.DB.Verwijder(p.Ctx, k.ID); err != nil {
		return p.Verder(err)
	}
	p.Uit.Zeg(verwijderd)
	return nil
}
