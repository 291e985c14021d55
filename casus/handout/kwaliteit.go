package handout

import (
	"fmt"
	"slices"
	"strings"

	"oliekan/casus"
	"oliekan/toets"
	"oliekan/toets/taal"
)

// maakKwaliteit puts on one A4 what somebody looks for who checks an advice afterwards: what was weighed, on which articles it
// rests, whether equal cases are treated equally, who decides, and what is missing (Awb 3:2 and 3:46; method, step 4). It
// judges nothing by itself: a gap is named, and what it means is for the reader.
func maakKwaliteit(g Gegevens) Document {
	l := lees(g)
	d := Document{
		Soort: Kwaliteit, Bladen: 1,
		Titel: "Kwaliteitscheck: " + strings.TrimSpace(taal.Zinsbegin(l.Titel.String())),
		Kop:   "Kwaliteitscheck van een advies", Voet: "Advies, geen besluit",
		Aanhef: []Blok{l.kenmerken(g.Gemeente)},
		Delen: []Deel{
			{Kop: "Wat ontbreekt", Blokken: l.ontbrekend()},
			{Kop: "Het advies", Blokken: []Blok{Kader{l.advies()}}},
			{Kop: "Wat is afgewogen", Blokken: l.afgewogen()},
			{Kop: "Op welke artikelen", Blokken: l.punten(toets.VraagDraagt, l.artikel)},
			{Kop: "Wat stond in de weg", Blokken: l.punten(toets.VraagWeg, l.belemmering), Wijkt: true},
			{Kop: "Gelijke gevallen", Blokken: l.teksten(toets.VraagGelijk, Gewoon)},
		},
	}
	if l.Titel.Leeg() {
		d.Titel = "Kwaliteitscheck"
	}
	if len(l.stand.Bij(toets.VraagAnders)) > 0 {
		d.Delen = append(d.Delen, Deel{Kop: "Een andere kijk", Blokken: l.punten(toets.VraagAnders, l.kijk)})
	}
	slot := l.voorbehoud()
	if s := l.vertrouwelijk(); s != "" {
		slot = append([]Blok{Alinea{Noot, Regel{vet(alsPersoonsgegevens + "."), vast(" " + s)}}}, slot...)
	}
	d.Delen = append(append(d.Delen, l.nieuws()...), Deel{Kop: "Goed om te weten", Blokken: slot})
	return d
}

// ontbrekend lists what a check would look for and does not find.
func (l lezing) ontbrekend() []Blok {
	uit := slices.Concat(l.openVragen(), l.openFeiten(), l.openOpties(), l.openArtikelen(), l.openEens())
	if uit == nil {
		return []Blok{Alinea{Regel: Regel{vast("Er is niets gevonden dat ontbreekt. Lees zelf na of de redenen het advies dragen.")}}}
	}
	return []Blok{Lijst{uit}}
}

// openVragen are the questions of the short path without an answer.
func (l lezing) openVragen() []Regel {
	var namen []string
	n := l.stand.Aantallen()
	for _, v := range l.m.Kort() {
		if !v.Beantwoord(n) {
			namen = append(namen, taal.KleineLetter(v.Label))
		}
	}
	if namen == nil {
		return nil
	}
	return []Regel{{vet("Geen antwoord"), vast(" bij: " + taal.Rijtje(namen, "en") + ".")}}
}

// openFeiten says whether the facts are there, and whether it says how they were checked.
func (l lezing) openFeiten() []Regel {
	as := l.stand.Bij(toets.VraagFeiten)
	switch zonder := len(slices.DeleteFunc(slices.Clone(as), gecontroleerd)); {
	case len(as) == 0:
		return []Regel{{vet("Feiten"), vast(" zijn niet apart opgeschreven.")}}
	case zonder > 0:
		return []Regel{{vet("Feiten"), vast(fmt.Sprintf(": bij %d van de %d staat niet hoe het is gecontroleerd.", zonder, len(as)))}}
	}
	return nil
}

// openOpties says which options were not weighed, and whether there was a choice at all.
func (l lezing) openOpties() []Regel {
	opties := l.stand.Opties()
	var uit []Regel
	if len(opties) == 1 {
		uit = append(uit, Regel{vet("Eén optie"), vast(": er is niets om mee te vergelijken.")})
	}
	var zonder []string
	for _, o := range opties {
		if len(l.stand.Over(toets.VraagGevolgen, o.Nr)) == 0 {
			zonder = append(zonder, fmt.Sprint(l.nummers[o.Nr]))
		}
	}
	if zonder != nil {
		uit = append(uit, Regel{vet("Geen gevolgen"), vast(" bij optie " + taal.Rijtje(zonder, "en") + ".")})
	}
	return uit
}

// openArtikelen says what is wrong with the articles of the advised option: there is none, one has no reason, one cannot be
// used, or the option is against the text of the law.
func (l lezing) openArtikelen() []Regel {
	nr := l.gekozenOptie()
	if nr == 0 {
		return nil
	}
	var uit []Regel
	as := l.stand.Over(toets.VraagDraagt, nr)
	if len(as) == 0 && len(l.stand.Bij(toets.VraagDraagt)) > 0 {
		uit = append(uit, Regel{vet("Geen artikel"), vast(" bij de gekozen optie.")})
	}
	for _, a := range as {
		art, ok := l.m.Kader().Artikel(a.Keus)
		switch {
		case a.Keus != "" && (!ok || !l.geldt(art)):
			uit = append(uit, Regel{vet(toets.SleutelNaam(a.Keus)), vast(" is niet te gebruiken " + l.opWetsdag() + ".")})
		case a.Tekst.Leeg():
			uit = append(uit, Regel{vet(art.Naam()), vast(": er staat niet waarom dit artikel past.")})
		}
	}
	tegen := func(a casus.Antwoord) bool { return a.Keus == "tegenwettelijk" }
	if slices.ContainsFunc(l.stand.Over(toets.VraagPlaats, nr), tegen) {
		uit = append(uit, Regel{vet("Tegen de tekst van de wet"), vast(": vraag of jurist en leidinggevende hiervan weten.")})
	}
	return uit
}

// openEens says on what the pair did not agree, or did not say whether it did.
func (l lezing) openEens() []Regel {
	var uit []Regel
	for _, s := range l.m.Stappen() {
		for _, v := range s.Vragen {
			if zin := l.nietEens(v.ID); v.Samen != "" && zin != "" {
				uit = append(uit, Regel{vet(v.Label), vast(". " + zin)})
			}
		}
	}
	return uit
}
