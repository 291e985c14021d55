package training

import (
	"errors"
	"slices"
	"strconv"
	"strings"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/casus/training"
	"oliekan/toets"
	"oliekan/toets/taal"
	"oliekan/tui/naspelen"
	"oliekan/tui/regel"
	"oliekan/tui/spelen"
	"oliekan/tui/vorm"
)

// voorbereiding asks what a session needs before it begins.
type voorbereiding struct {
	*regel.Lijn
	*opzetvorm
	groep anoniem.Ruw
}

// bereidVoor asks how long a session takes, with how many, and reads out the plan; then it begins.
func bereidVoor(p *regel.Lijn, l casus.Les) error {
	o := &voorbereiding{Lijn: p, opzetvorm: nieuweOpzet(l, p.Methode)}
	for { // what was said stays when something changes
		p.Uit.Kop("Een sessie voorbereiden: " + l.Casus.Kop.Aangehaald() + ".")
		tijd, _ := vorm.Zoek(o, "vorm")
		gekozen, err := p.VraagVeld(o, tijd, "Lege regel: terug.")
		if err != nil || !gekozen {
			return err
		}
		if err := o.vraagRest(); err != nil {
			return err
		}
		if door, err := o.leesPlan(); err != nil || door {
			return err
		}
	}
}

// vraagRest asks the fields behind the first.
func (o *voorbereiding) vraagRest() error {
	for _, v := range o.Velden()[1:] {
		var err error
		switch v.Soort {
		case vorm.Elders:
			err = o.vraagMomenten()
		case vorm.Tekst:
			err = o.vraagGroep(v)
		default:
			_, err = o.VraagVeld(o, v, "")
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// vraagGroep asks for the name of the group. One that was typed before stays.
func (o *voorbereiding) vraagGroep(v vorm.Veld) error {
	leegIs := "Lege regel: geen naam."
	if !o.groep.Leeg() {
		leegIs = "Nu: " + taal.Zin(o.groep.Toon()) + " Lege regel: laat het zo. Typ weg voor geen naam."
	}
	getypt, err := o.Lees(v.Vraag+" "+leegIs, o.Overal())
	switch {
	case err != nil || regel.Leeg(getypt):
	case isWeg(getypt) && !o.groep.Leeg():
		o.groep = anoniem.Ruw{}
	default:
		o.groep = anoniem.NieuwRuw(strings.TrimSpace(getypt))
	}
	return err
}

// vraagMomenten asks which moments are played.
func (o *voorbereiding) vraagMomenten() error {
	o.Uit.Zeg("Er staan " + taal.Aantal(len(o.momenten), "moment", "momenten") + " klaar. Je kunt ze ook zelf kiezen. " + zonderGroep)
	getypt, err := o.Lees("Typ ja om zelf te kiezen. Lege regel: neem wat klaarstaat.", o.Overal())
	if err != nil || !regel.Ja(getypt) {
		return err
	}
	return o.kiesMomenten()
}

// kiesMomenten has the trainer add moments and take them away, until an empty line.
func (o *voorbereiding) kiesMomenten() error {
	ks, stand := casus.Momentkeuzes(o.les.Casus), o.les.Casus.Stand()
	l := &regel.Keuzelijst{}
	for _, a := range ks {
		v, _ := o.Methode.Vraag(a.Vraag)
		l.Alle = append(l.Alle, toets.Keuze{ID: "moment " + strconv.Itoa(a.Laatst), Label: v.Label + ". " + o.AntwoordTekst(stand, a)})
	}
	zeg := func() {
		for i, a := range ks {
			l.Alle[i].Uitleg = ""
			if slices.Contains(o.momenten, a.Laatst) {
				l.Alle[i].Uitleg = "Gekozen."
			}
		}
	}
	zeg()
	o.ToonLijst(l, l.Alle)
	for {
		k, _, gekozen, err := o.Kies("Gekozen zijn er "+strconv.Itoa(len(o.momenten))+". Typ het nummer van een moment: dan doet het mee, of niet meer. "+
			"Lege regel: zo is het goed.", l, o.Overal())
		if err != nil || !gekozen {
			return err
		}
		nr, _ := strconv.Atoi(strings.TrimPrefix(k.ID, "moment "))
		if i := slices.Index(o.momenten, nr); i >= 0 {
			o.momenten = slices.Delete(o.momenten, i, i+1)
			o.Uit.Zeg("Weg: " + taal.Zin(k.Label))
		} else {
			o.momenten = append(o.momenten, nr)
			slices.Sort(o.momenten)
			o.Uit.Zeg("Erbij: " + taal.Zin(k.Label))
		}
		zeg()
	}
}

// gegevens are what the session is played with.
func (o *voorbereiding) gegevens() training.Gegevens {
	return training.Gegevens{Methode: o.Methode, Masker: o.Masker(), Les: o.les, Nu: o.Nu}
}

// leesPlan reads out the parts with their minutes and begins after an empty line; false asks everything anew.
func (o *voorbereiding) leesPlan() (bool, error) {
	t, err := o.plan(o.gegevens(), o.groep)
	if err != nil {
		return false, o.Verder(err)
	}
	o.LeesPlan(naspelen.Plan(t, o.Methode))
	if !t.Groep.Leeg() {
		o.Uit.Zeg("De groep heet: " + taal.Zin(t.Groep.String()))
	}
	getypt, err := o.Lees("Typ anders om iets te veranderen. Lege regel: begin.", o.Overal())
	if err != nil || regel.Nee(getypt) || strings.EqualFold(strings.TrimSpace(getypt), "anders") {
		return false, err
	}
	// Made anew: the clock begins now, and not when the plan was read.
	g, err := training.Begin(o.gegevens(), o.opzet(o.groep))
	if err != nil {
		return false, o.Verder(err)
	}
	err = spelen.RegelBegin(o.Lijn, g, o.les)
	if errors.Is(err, regel.ErrAnders) { // it could not be written: nothing that was typed here is lost
		return false, nil
	}
	return true, err
}
