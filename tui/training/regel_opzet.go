package training

import (
	"cmp"
	"context"
	"errors"
	"slices"
	"strconv"
	"strings"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/casus/training"
	"oliekan/toets"
	"oliekan/toets/taal"
	"oliekan/tui/bewaar"
	"oliekan/tui/les"
	"oliekan/tui/naspelen"
	"oliekan/tui/regel"
)

// groepEerst is the number of participants that an empty line means: groups have six to eight members (method, section 2).
const groepEerst = 6

// opzet asks what a session needs before it begins.
type opzet struct {
	*regel.Lijn
	les casus.Les
	training.Opzet
}

// bereidVoor asks how long a session takes, with how many, and reads out the plan; then it begins.
func bereidVoor(p *regel.Lijn, l casus.Les) error {
	o := &opzet{Lijn: p, les: l, Opzet: training.Opzet{Deelnemers: groepEerst}}
	for { // what was said stays when something changes
		p.Uit.Kop("Een sessie voorbereiden: " + l.Casus.Kop.Aangehaald() + ".")
		gekozen, err := o.kiesVorm()
		if err != nil || !gekozen {
			return err
		}
		if err := o.vraagRest(); err != nil {
			return err
		}
		if door, err := o.plan(); err != nil || door {
			return err
		}
	}
}

// kiesVorm asks how long the session may take.
func (o *opzet) kiesVorm() (bool, error) {
	l := &regel.Keuzelijst{}
	for _, v := range training.Vormen() {
		tijd := taal.Hoofdletter(taal.Aantal(v.Minuten, "minuut", "minuten"))
		if v.Vorm == training.Zelf {
			tijd = "Eigen tijd"
		}
		l.Alle = append(l.Alle, toets.Keuze{ID: string(v.Vorm), Label: taal.Hoofdletter(v.Label), Uitleg: tijd + ": " + v.Uitleg + "."})
	}
	o.Uit.Zeg("Hoe lang mag het duren?")
	o.ToonLijst(l, l.Alle)
	k, _, gekozen, err := o.Kies("Typ een nummer of een woord. Lege regel: terug.", l, o.Overal())
	o.Vorm = training.Vorm(k.ID)
	return gekozen, err
}

// vraagRest asks what the form does not say. An example needs nothing: it is only read.
func (o *opzet) vraagRest() error {
	if o.Vorm == training.Voorbeeld {
		return nil
	}
	if o.Vorm == training.Zelf {
		if err := o.vraagZelf(); err != nil {
			return err
		}
	}
	var err error
	if o.Deelnemers, err = o.vraagGetal("Met hoeveel mensen zijn jullie?", o.Deelnemers, 1, training.MaxDeelnemers, training.ErrNiemand); err != nil {
		return err
	}
	return o.vraagGroep()
}

// vraagGroep asks for the name of the group. One that was typed before stays.
func (o *opzet) vraagGroep() error {
	leegIs := "Lege regel: geen naam."
	if !o.Groep.Leeg() {
		leegIs = "Nu: " + taal.Zin(o.Groep.Toon()) + " Lege regel: laat het zo. Typ weg voor geen naam."
	}
	getypt, err := o.Lees("Hoe heet de groep? Bijvoorbeeld introductie november. Namen van mensen horen er niet in. "+leegIs, o.Overal())
	switch getypt = strings.TrimSpace(getypt); {
	case err != nil || regel.Leeg(getypt):
	case strings.EqualFold(getypt, "weg") && !o.Groep.Leeg():
		o.Groep = anoniem.Ruw{}
	default:
		o.Groep = anoniem.NieuwRuw(getypt)
	}
	return err
}

// vraagGetal asks for a number until there is one within the bounds; fout says what they are.
func (o *opzet) vraagGetal(vraag string, eerst, van, tot int, fout error) (int, error) {
	for {
		getypt, err := o.Lees(vraag+" Typ een getal. Lege regel: "+strconv.Itoa(eerst)+".", o.Overal())
		if err != nil || regel.Leeg(getypt) {
			return eerst, err
		}
		if n, ok := regel.Getal(getypt, van, tot); ok {
			return n, nil
		}
		o.Meld(fout)
	}
}

// vraagZelf asks for the minutes, and which moments are played.
func (o *opzet) vraagZelf() error {
	zelf, _ := training.Zelf.Keuze()
	if o.Momenten == nil {
		o.Momenten = training.KiesMomenten(o.les, o.Methode, casus.MaxMomenten)
	}
	var err error
	if o.Minuten, err = o.vraagGetal("Hoeveel minuten mag het duren?", cmp.Or(o.Minuten, zelf.Minuten), training.MinMinuten, training.MaxMinuten, training.ErrTijd); err != nil {
		return err
	}
	o.Uit.Zeg("Er staan " + taal.Aantal(len(o.Momenten), "moment", "momenten") + " klaar. Je kunt ze ook zelf kiezen. " +
		"Dan hoor je wat het tweetal zei, dus doe dat zonder de groep.")
	getypt, err := o.Lees("Typ ja om zelf te kiezen. Lege regel: neem wat klaarstaat.", o.Overal())
	if err != nil || !regel.Ja(getypt) {
		return err
	}
	return o.kiesMomenten()
}

// kiesMomenten has the trainer add moments and take them away, until an empty line.
func (o *opzet) kiesMomenten() error {
	ks, stand := casus.Momentkeuzes(o.les.Casus), o.les.Casus.Stand()
	l := &regel.Keuzelijst{}
	for _, a := range ks {
		v, _ := o.Methode.Vraag(a.Vraag)
		l.Alle = append(l.Alle, toets.Keuze{ID: "moment " + strconv.Itoa(a.Laatst), Label: v.Label + ". " + o.AntwoordTekst(stand, a)})
	}
	zeg := func() {
		for i, a := range ks {
			l.Alle[i].Uitleg = ""
			if slices.Contains(o.Momenten, a.Laatst) {
				l.Alle[i].Uitleg = "Gekozen."
			}
		}
	}
	zeg()
	o.ToonLijst(l, l.Alle)
	for {
		k, _, gekozen, err := o.Kies("Gekozen zijn er "+strconv.Itoa(len(o.Momenten))+". Typ een nummer om een moment te kiezen of weg te halen. "+
			"Lege regel: zo is het goed.", l, o.Overal())
		if err != nil || !gekozen {
			return err
		}
		nr, _ := strconv.Atoi(strings.TrimPrefix(k.ID, "moment "))
		if i := slices.Index(o.Momenten, nr); i >= 0 {
			o.Momenten = slices.Delete(o.Momenten, i, i+1)
			o.Uit.Zeg("Weg: " + taal.Zin(k.Label))
		} else {
			o.Momenten = append(o.Momenten, nr)
			slices.Sort(o.Momenten)
			o.Uit.Zeg("Erbij: " + taal.Zin(k.Label))
		}
		zeg()
	}
}

// gegevens are what the session is played with.
func (o *opzet) gegevens() training.Gegevens {
	return training.Gegevens{Methode: o.Methode, Masker: o.Masker(), Les: o.les, Nu: o.Nu}
}

// plan reads out the parts with their minutes and begins after an empty line; false asks everything anew.
func (o *opzet) plan() (bool, error) {
	proef, err := training.Begin(o.gegevens(), o.Opzet)
	if err != nil {
		return false, o.Verder(err)
	}
	t := proef.Training()
	proef.Sluit()
	o.LeesPlan(naspelen.Plan(t, o.Methode))
	if !t.Groep.Leeg() {
		o.Uit.Zeg("De groep heet: " + taal.Zin(t.Groep.String()))
	}
	getypt, err := o.Lees("Typ anders om iets te veranderen. Lege regel: begin.", o.Overal())
	if err != nil || regel.Nee(getypt) || strings.EqualFold(strings.TrimSpace(getypt), "anders") {
		return false, err
	}
	// Made anew: the clock begins now, and not when the plan was read.
	g, err := training.Begin(o.gegevens(), o.Opzet)
	if err != nil {
		return false, o.Verder(err)
	}
	err = begin(o.Lijn, g, o.les, nil)
	if errors.Is(err, regel.ErrAnders) { // it could not be written: nothing that was typed here is lost
		return false, nil
	}
	return true, err
}

// begin writes a session and plays it. It returns errAnders when it cannot be written, after telling why. An example is not
// kept; na is what to try after it, nil for nothing.
func begin(p *regel.Lijn, g *training.Spel, l casus.Les, na *casus.Les) error {
	s := &speler{Lijn: p, g: g, les: l, na: na, schrijver: bewaar.NewSessie(p.DB)}
	if !g.Bewaart() {
		return s.speel()
	}
	slot, err := p.DB.TrainingSlot(g.Training().ID)
	if err != nil {
		return cmp.Or(p.Verder(err), regel.ErrAnders)
	}
	t, _, err := p.DB.ZetTraining(context.WithoutCancel(p.Ctx), g.Training())
	alle, fout := p.DB.Trainingen(p.Ctx)
	if err = errors.Join(err, fout); err != nil {
		_ = slot.Close() // the first error is the one to tell
		return cmp.Or(p.Verder(err), regel.ErrAnders)
	}
	g.Nagelopen(t) // the name of the group, when the second scan masked something in it
	s.alle, s.slot = alle, slot
	return s.speel()
}

// speelVerder goes on with a session that was interrupted.
func speelVerder(p *regel.Lijn, id training.ID) error {
	slot, err := p.DB.TrainingSlot(id)
	if err != nil {
		return p.Verder(err)
	}
	s, err := regelHervat(p, id)
	if err != nil {
		_ = slot.Close() // the first error is the one to tell
		return p.Verder(err)
	}
	s.slot = slot
	p.Uit.Zeg(naspelen.Hervat)
	return s.speel()
}

// regelHervat reads a session that is locked and everything that it is played with. It returns training.ErrKlaar for one that is
// over by now: nothing of it may change any more.
func regelHervat(p *regel.Lijn, id training.ID) (*speler, error) {
	t, err := p.DB.Training(p.Ctx, id) // it may be newer than what the list told
	if err != nil {
		return nil, err
	}
	if t.Klaar {
		return nil, training.ErrKlaar
	}
	g, err := spelgegevens(p, t.Casus)
	if err != nil {
		return nil, err
	}
	spel, err := training.Hervat(g, t)
	if err != nil {
		return nil, err
	}
	alle, err := p.DB.Trainingen(p.Ctx)
	return &speler{Lijn: p, g: spel, les: g.Les, alle: alle, schrijver: bewaar.NewSessie(p.DB)}, err
}

// voorbeeld reads the example that newcomers begin with; nothing of it is kept.
func voorbeeld(p *regel.Lijn) error {
	ls, err := les.Alle(p.Ctx, p.DB)
	if err != nil {
		return p.Verder(err)
	}
	l, ok := training.EersteVoorbeeld(ls)
	if !ok {
		p.Uit.Zeg("Er is geen oefencasus om als voorbeeld te lezen. Kies zelf een casus bij een nieuwe sessie.")
		return nil
	}
	o := &opzet{Lijn: p, les: l, Opzet: training.Opzet{Vorm: training.Voorbeeld}}
	g, err := training.Begin(o.gegevens(), o.Opzet)
	if err != nil {
		return p.Verder(err)
	}
	var na *casus.Les
	if n, ok := training.NaVoorbeeld(ls, l.Casus.ID); ok {
		na = &n
	}
	return begin(p, g, l, na)
}
