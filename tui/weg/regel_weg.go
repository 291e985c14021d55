package weg

import (
	"context"
	"strconv"
	"strings"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/casus/gesprek"
	"oliekan/toets"
	"oliekan/toets/taal"
	"oliekan/tui/melding"
	"oliekan/tui/regel"
	"oliekan/tui/weghalen"
)

// RegelSpoor looks for what was taken out of a case, after it was written, and says what came of it.
func RegelSpoor(p *regel.Lijn, id casus.ID, weg gesprek.Weg, antwoord bool) error {
	uit, err := weghalen.Speur(context.WithoutCancel(p.Ctx), p.DB, id, weg, antwoord)
	if err != nil {
		return p.Verder(err)
	}
	return zegWeg(p, uit)
}

// Regel takes something out of a case that is not open in a consult.
func Regel(p *regel.Lijn, cs casus.Casus) error {
	wat, ok, err := RegelWat(p, cs, 0)
	if err != nil || !ok {
		return err
	}
	uit, err := weghalen.Werk{DB: p.DB, Methode: p.Methode, Masker: p.Masker, Nu: p.Nu}.UitCasus(p.Ctx, cs.ID, wat)
	if err != nil {
		return p.Verder(err)
	}
	return zegWeg(p, uit)
}

// RegelWat asks what has to go and says what will happen; false when nothing has to.
func RegelWat(p *regel.Lijn, cs casus.Casus, nr int) (weghalen.Wat, bool, error) {
	p.Uit.Kop(weghalen.Kop + ".")
	if nr = weghalen.Antwoord(cs, nr); nr > 0 {
		p.Uit.Zeg("Het gaat over: \"" + regel.EenRegel(cs.Verloop[nr-1].Tekst.String()) + "\"")
	}
	l := &regel.Keuzelijst{}
	for i, k := range watKeuzes(nr > 0) {
		l.Alle = append(l.Alle, toets.Keuze{ID: []string{"woord", "antwoord"}[i], Label: k.naam, Uitleg: taal.Hoofdletter(k.uitleg) + "."})
	}
	p.ToonLijst(l, l.Alle)
	k, _, gekozen, err := p.Kies(vraagWat+" Typ een nummer. Lege regel: niets.", l, p.Overal())
	if err != nil || !gekozen {
		return weghalen.Wat{}, false, err
	}
	var wat weghalen.Wat
	if k.ID == "woord" {
		wat.Woord, err = RegelWoord(p)
	} else {
		wat.Nr, err = vraagWegNummer(p, cs, nr)
	}
	if err != nil || wat.Nr == 0 && wat.Woord.Leeg() {
		return weghalen.Wat{}, false, err
	}
	return RegelZeker(p, cs, wat)
}

// RegelWoord asks for the word. It is never stored.
func RegelWoord(p *regel.Lijn) (anoniem.Ruw, error) {
	getypt, err := p.Lees(weghalen.VraagWoord+" Lege regel: niets.", p.Overal())
	if err != nil || regel.Leeg(getypt) {
		return anoniem.Ruw{}, err
	}
	return anoniem.NieuwRuw(getypt), nil
}

// vraagWegNummer asks for an answer from the verloop, unless it is known already; 0 is none.
func vraagWegNummer(p *regel.Lijn, cs casus.Casus, nr int) (int, error) {
	if nr > 0 {
		return nr, nil
	}
	p.LeesVerloop(cs)
	for {
		getypt, err := p.Lees("Typ het nummer van het antwoord. Lege regel: niets.", p.Overal())
		if err != nil || regel.Leeg(getypt) {
			return 0, err
		}
		n, err := strconv.Atoi(strings.TrimSpace(getypt))
		if n = weghalen.Antwoord(cs, n); err == nil && n > 0 {
			return n, nil
		}
		p.Uit.Zeg("Bij dat nummer staat geen tekst om weg te halen.")
	}
}

// RegelZeker says what will happen, and asks whether that is wanted.
func RegelZeker(p *regel.Lijn, cs casus.Casus, wat weghalen.Wat) (weghalen.Wat, bool, error) {
	for _, zin := range weghalen.Gevolg(cs, wat) {
		p.Uit.Zeg(zin)
	}
	getypt, err := p.Lees("Typ ja om het weg te halen. Lege regel: niet doen.", p.Overal())
	if err != nil || regel.Ja(getypt) {
		return wat, err == nil, err
	}
	p.Uit.Zeg("Er is niets weggehaald.")
	return wat, false, nil
}

// zegWeg says what came of it, and offers to open another case in which the word stands.
func zegWeg(p *regel.Lijn, uit weghalen.Uitslag) error {
	if len(uit.Na) > 0 {
		p.Uit.Zeg(melding.Nagelopen(uit.Na))
	}
	l := &regel.Keuzelijst{}
	for _, k := range uit.Spoor.Elders {
		l.Alle = append(l.Alle, regel.CasusKeuze(k))
	}
	for _, zin := range uit.Zinnen() {
		p.Uit.Zeg(zin)
	}
	if len(l.Alle) == 0 {
		p.Uit.Zeg(weghalen.Zelf)
		return nil
	}
	p.ToonLijst(l, l.Alle)
	p.Uit.Zeg(weghalen.Zelf)
	k, _, gekozen, err := p.Kies("Typ een nummer om die casus te openen. Lege regel: niet doen.", l, p.Overal())
	if err != nil || !gekozen {
		return err
	}
	return p.OpenVerwijzing(k.ID, func(id casus.ID) error { return p.Wegen.Casus(p, id) })
}
