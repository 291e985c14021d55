package plat

import (
	"context"
	"strconv"
	"strings"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/casus/gesprek"
	"oliekan/toets"
	"oliekan/tui/weghalen"
)

// haalWeg takes something out of the consult that should not have been written down: a word, or the answer of inbreng
// nr; 0 lets the pair pick one from the verloop.
func (c *consult) haalWeg(nr int) error {
	wat, ok, err := c.vraagWeg(c.g.Casus(), nr)
	if err != nil || !ok {
		return err
	}
	les, err := c.DB.Lesstof(c.ctx, c.g.Casus().ID)
	if err != nil {
		return c.verder(err)
	}
	w, weg, err := weghalen.Neem(c.g, les, wat)
	if err != nil {
		c.meld(err)
		return nil
	}
	c.schrijf(w)
	if len(c.rij) > 0 {
		c.uit.zeg(weghalen.NietBewaard)
		return nil
	}
	return c.spoorNa(c.g.Casus().ID, weg, wat.Nr > 0)
}

// spoorNa looks for what was taken out of a case, after it was written, and says what came of it.
func (p *plat) spoorNa(id casus.ID, weg gesprek.Weg, antwoord bool) error {
	uit, err := weghalen.Speur(context.WithoutCancel(p.ctx), p.DB, id, weg, antwoord)
	if err != nil {
		return p.verder(err)
	}
	return p.zegWeg(uit)
}

// haalWegHier is the command of a consult: with a number it is about one of the answers that stand here.
func (c *consult) haalWegHier(rest string) error {
	as := c.g.Antwoorden()
	n, err := strconv.Atoi(rest)
	switch {
	case rest == "":
		return c.haalWeg(0)
	case err != nil || n < 1 || n > len(as):
		c.uit.zeg("Dat nummer staat hier niet. Typ .haalweg zonder nummer om te kiezen uit de hele casus.")
		return nil
	}
	return c.haalWeg(as[n-1].Nr)
}

// haalWegUit takes something out of a case that is not open in a consult.
func (p *plat) haalWegUit(cs casus.Casus) error {
	wat, ok, err := p.vraagWeg(cs, 0)
	if err != nil || !ok {
		return err
	}
	uit, err := weghalen.Werk{DB: p.DB, Methode: p.Methode, Masker: p.Masker, Nu: p.Nu}.UitCasus(p.ctx, cs.ID, wat)
	if err != nil {
		return p.verder(err)
	}
	return p.zegWeg(uit)
}

// vraagWeg asks what has to go and says what will happen; false when nothing has to.
func (p *plat) vraagWeg(cs casus.Casus, nr int) (weghalen.Wat, bool, error) {
	p.uit.kop(weghalen.Kop + ".")
	heel := toets.Keuze{ID: "antwoord", Label: "Een heel antwoord", Uitleg: hoofdletter(weghalen.UitlegHeel) + "."}
	if nr = weghalen.Antwoord(cs, nr); nr > 0 {
		heel.Label = weghalen.KeusHeel
		p.uit.zeg("Het gaat over: \"" + eenRegel(cs.Verloop[nr-1].Tekst.String()) + "\"")
	}
	l := &keuzelijst{alle: []toets.Keuze{
		{ID: "woord", Label: weghalen.KeusWoord, Uitleg: hoofdletter(weghalen.UitlegWoord) + "."}, heel,
	}}
	p.toonLijst(l, l.alle)
	k, _, gekozen, err := p.kies("Wat haal je weg? Typ een nummer. Lege regel: niets.", l, p.overal())
	if err != nil || !gekozen {
		return weghalen.Wat{}, false, err
	}
	var wat weghalen.Wat
	if k.ID == "woord" {
		wat.Woord, err = p.vraagWegWoord()
	} else {
		wat.Nr, err = p.vraagWegNummer(cs, nr)
	}
	if err != nil || wat.Nr == 0 && wat.Woord.Leeg() {
		return weghalen.Wat{}, false, err
	}
	return p.zekerWeg(cs, wat)
}

// hoofdletter makes a sentence of an explanation.
func hoofdletter(s string) string { return strings.ToUpper(s[:1]) + s[1:] }

// vraagWegWoord asks for the word. It is never stored.
func (p *plat) vraagWegWoord() (anoniem.Ruw, error) {
	regel, err := p.lees("Typ het woord, zoals het er staat. Wat je hier typt, wordt niet bewaard. Lege regel: niets.", p.overal())
	if err != nil || leeg(regel) {
		return anoniem.Ruw{}, err
	}
	return anoniem.NieuwRuw(regel), nil
}

// vraagWegNummer asks for an answer from the verloop, unless it is known already; 0 is none.
func (p *plat) vraagWegNummer(cs casus.Casus, nr int) (int, error) {
	if nr > 0 {
		return nr, nil
	}
	p.leesVerloop(cs)
	for {
		regel, err := p.lees("Typ het nummer van het antwoord. Lege regel: niets.", p.overal())
		if err != nil || leeg(regel) {
			return 0, err
		}
		n, err := strconv.Atoi(strings.TrimSpace(regel))
		if n = weghalen.Antwoord(cs, n); err == nil && n > 0 {
			return n, nil
		}
		p.uit.zeg("Bij dat nummer staat geen tekst om weg te halen.")
	}
}

// zekerWeg says what will happen, and asks whether that is wanted.
func (p *plat) zekerWeg(cs casus.Casus, wat weghalen.Wat) (weghalen.Wat, bool, error) {
	for _, zin := range weghalen.Gevolg(cs, wat) {
		p.uit.zeg(zin)
	}
	regel, err := p.lees("Typ ja om het weg te halen. Lege regel: niet doen.", p.overal())
	if err != nil || ja(regel) {
		return wat, err == nil, err
	}
	p.uit.zeg("Er is niets weggehaald.")
	return wat, false, nil
}

// zegWeg says what came of it, and offers to open another case in which the word stands.
func (p *plat) zegWeg(uit weghalen.Uitslag) error {
	for _, n := range uit.Na {
		p.uit.zeg("Bij het bewaren is nog iets herkenbaars verborgen. Er staat nu: \"" + n.Tekst.String() + "\".")
	}
	l := &keuzelijst{}
	for _, k := range uit.Spoor.Elders {
		l.alle = append(l.alle, casusKeuze(k))
	}
	for _, zin := range uit.Zinnen() {
		p.uit.zeg(zin)
	}
	if len(l.alle) == 0 {
		p.uit.zeg(weghalen.Zelf)
		return nil
	}
	p.toonLijst(l, l.alle)
	p.uit.zeg(weghalen.Zelf)
	k, _, gekozen, err := p.kies("Typ een nummer om die casus te openen. Lege regel: niet doen.", l, p.overal())
	if err != nil || !gekozen {
		return err
	}
	return p.openVerwijzing(k.ID, func(id casus.ID) error { return p.Wegen.Casus(p, id) })
}
