package gesprek

import (
	"slices"
	"strconv"
	"strings"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/toets"
	"oliekan/toets/taal"
)

// vraagtEens reports whether the pair has something to come together on: several views stand, or it said that it does not
// agree.
func (g *Gesprek) vraagtEens(over toets.VraagID) bool {
	hoe := g.stand.Samen(over).Hoe
	return hoe != casus.EensLeeg && hoe != casus.EensVanzelf
}

// nogOneens returns the first place that the pair passed by while several views stand and nobody said which counts.
func (g *Gesprek) nogOneens() (casus.Plaats, bool) {
	orde := g.orde()
	for _, p := range g.Pad() {
		if over, ok := p.Vraag.Over(); ok && orde[p.Vraag] < orde[g.casus.Plaats.Vraag] && !g.stand.Samen(over).Beslist() {
			return p, true
		}
	}
	return casus.Plaats{}, false
}

// voorNr begins the id of a view in a list; behind it comes the number of its answer.
const voorNr = "antwoord-"

// zichten lists what a pair can agree on: each view, all of them together where they do not exclude one another, and that
// it does not agree.
func (g *Gesprek) zichten(v toets.Vraag) []toets.Keuze {
	over, _ := v.ID.Over()
	as := g.stand.Bij(over)
	var uit []toets.Keuze
	for _, a := range as {
		kop, rest := casus.Zicht(g.methode, g.stand, a)
		uit = append(uit, toets.Keuze{ID: voorNr + strconv.Itoa(a.Nr), Label: kop, Uitleg: rest})
	}
	for _, k := range g.methode.Keuzen(toets.LijstEens) {
		if k.ID == toets.EensNiet || k.ID == toets.EensSamen && gaanSamen(over, as) {
			k.Label = taal.Hoofdletter(k.Label)
			uit = append(uit, k)
		}
	}
	return uit
}

// gaanSamen reports whether views can all stand: parts of a list, or one choice with several reasons.
func gaanSamen(over toets.VraagID, as []casus.Antwoord) bool {
	anders := func(a casus.Antwoord) bool {
		return a.Keus != as[0].Keus || a.Optie != as[0].Optie || a.Datum != as[0].Datum
	}
	return casus.Opsomming(over) || !slices.ContainsFunc(as, anders)
}

// spreekAf builds the inbreng with which a pair says what it agrees on. It takes the place of what it said before.
func (g *Gesprek) spreekAf(v toets.Vraag, keus string) casus.Wijziging {
	in := g.inbreng(casus.Zeg, Invoer{Rol: casus.RolConsulent, Keus: keus}, anoniem.Tekst{})
	if nr, ok := strings.CutPrefix(keus, voorNr); ok {
		in.Keus = toets.EensDit
		in.Optie, _ = strconv.Atoi(nr) // keur found it among the views
	}
	if as := g.stand.Bij(v.ID); len(as) > 0 {
		in.Daad, in.Over = casus.Vervang, as[len(as)-1].Nr
	}
	return casus.Wijziging{Inbrengen: []casus.Inbreng{in}}
}
