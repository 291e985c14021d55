package consult

import (
	"slices"
	"strconv"
	"strings"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/casus/gesprek"
	"oliekan/toets"
	"oliekan/toets/taal"
	"oliekan/tui/overzicht"
	"oliekan/tui/regel"
)

// afronden lists what can be done at the end and does what is picked. An empty line leaves the consult.
func (c *regelconsult) afronden() error {
	s := c.g.Stap()
	c.gelezen = casus.Plaats{}
	c.Uit.Kop(s.Voluit() + ". " + s.Kern)
	if c.g.Casus().Staat != casus.Werkversie {
		c.Uit.Zeg("Deze casus is afgerond. " + naarZaaksysteem)
	}
	c.Uit.Zeg(gesprek.GeenBesluit)
	// An empty line leaves the consult, so that needs no number.
	ks := slices.DeleteFunc(afrondkeuzes(c.g), func(k afrondkeuze) bool { return k.doe == afrondKlaar })
	l := &regel.Keuzelijst{}
	for i, k := range ks {
		l.Alle = append(l.Alle, afrondregel(i, k))
	}
	toonHeel(c.Lijn, l)
	k, _, gekozen, err := c.Kies("Typ een nummer. Lege regel: klaar met dit consult.", l, c.afrondOpdrachten())
	switch {
	case err != nil:
		return err
	case !gekozen:
		return regel.ErrMenu
	}
	i := slices.IndexFunc(l.Alle, func(x toets.Keuze) bool { return x.ID == k.ID })
	return c.doe(ks[i])
}

// afrondregel is what can be done as a line of the list. What leads to a question gets an id that nobody types: it is picked
// by number or by the words of the question.
func afrondregel(i int, k afrondkeuze) toets.Keuze {
	uit := toets.Keuze{ID: string(k.doe), Label: regel.EenRegel(k.tekst)}
	if k.doe == afrondNaar {
		uit.ID = strings.Repeat("vraag ", i+1)
	}
	if k.reden != "" {
		uit.Uitleg = taal.Zin(taal.Hoofdletter(k.reden))
	}
	return uit
}

// doe does what was picked at the end.
func (c *regelconsult) doe(k afrondkeuze) error {
	switch k.doe {
	case afrondTitel:
		return c.titel("")
	case afrondNakijken:
		return c.nakijken("")
	case afrondPapier:
		return c.papier("")
	case afrondHandout:
		return c.Wegen.Handout(c.Lijn, c.g.Casus().ID)
	case afrondVerder:
		c.schrijf(c.g.Heropen())
		c.Uit.Zeg("Dit is weer een werkversie.")
		return nil
	case afrondRondAf:
		return c.rondaf("")
	}
	c.ga(c.g.Ga(k.plaats))
	return nil
}

// toonHeel reads a list out as a whole, however long.
func toonHeel(p *regel.Lijn, l *regel.Keuzelijst) {
	l.Nu, l.Tot = l.Alle, len(l.Alle)
	for i, k := range l.Alle {
		p.Uit.Punt(l.Merk(i, k), l.InWoorden(k))
	}
}

// afrondOpdrachten are the commands at the end: those that need a question are left out.
func (c *regelconsult) afrondOpdrachten() regel.Opdrachten {
	return slices.DeleteFunc(c.opdrachten(), func(o regel.Opdracht) bool {
		return slices.Contains([]string{"wie", "verander", "weg", "parkeer", "geenhint"}, o.Naam)
	})
}

// titel gives the case a title, and asks for one if there is none behind the command.
func (c *regelconsult) titel(rest string) error {
	if rest == "" {
		if k := c.g.Casus().Kop; k.Titel.Leeg() {
			c.Uit.Zeg("De casus is nog zonder titel.")
		} else {
			c.Uit.Zeg("De titel is nu: " + taal.Zin(k.Opschrift()))
		}
		vraag := typTitel + ". Lege regel: laat het zo."
		half, ok := c.g.HalfTitel()
		if ok {
			c.Uit.Zeg("Je was bezig met: \"" + regel.EenRegel(half.String()) + "\".")
			vraag = typTitel + ", of ja om deze te nemen. Lege regel: laat het zo."
		}
		getypt, err := c.Lees(vraag, c.Overal())
		if err != nil {
			return err
		}
		if rest = strings.TrimSpace(getypt); ok && regel.Ja(getypt) {
			rest = half.String()
		}
	}
	if regel.Leeg(rest) {
		return nil
	}
	w, vondsten, err := c.g.NoemTitel(anoniem.NieuwRuw(rest))
	if err != nil {
		c.Meld(err)
		return nil
	}
	if c.schrijf(w) {
		c.Uit.Zeg(titelBewaard + ": " + taal.Zin(c.g.Casus().Kop.Opschrift()))
	}
	c.zegMaskers(vondsten)
	return nil
}

// rondaf finishes the case. The doubtful words come by first; what is open, and how many of them nobody looked at, is told.
func (c *regelconsult) rondaf(string) error {
	if c.g.Casus().Staat != casus.Werkversie {
		c.Uit.Zeg("Je hebt deze casus al afgerond.")
		c.ga(c.g.GaStap(toets.StapAfronden))
		return nil
	}
	if c.g.Onbekeken() > 0 { // offered, not asked: what nobody looks at stays masked
		if _, err := c.kijkTwijfels(); err != nil {
			return err
		}
	}
	w := c.g.RondAf()
	open := len(c.g.Open()) // gaps are allowed, but never in silence (product design, the consult in thirty minutes)
	if c.schrijf(w) {
		c.Uit.Zeg(afgerond)
	}
	if zin := overzicht.Onbekeken(c.g.Onbekeken()); zin != "" {
		c.Uit.Zeg(zin + " Nakijken kan nog: typ .nakijken.")
	}
	if open > 0 {
		staan := "Er staan nog "
		if open == 1 {
			staan = "Er staat nog "
		}
		c.Uit.Zeg(staan + taal.Aantal(open, "punt", "punten") + " open. Dat is te zien in de casus.")
	}
	c.ga(c.g.Ga(gesprek.Afronden))
	return nil
}

// papier reads out the sentences of the case and lets the pair choose which come first on paper and which not at all. An
// empty line is the end.
func (c *regelconsult) papier(string) error {
	v, _ := c.Methode.Vraag(toets.VraagPapier)
	c.Uit.Kop(v.Tekst)
	c.Uit.Zeg(v.Hulp)
	if len(c.g.Papierzinnen()) == 0 {
		c.Uit.Zeg(overzicht.GeenZinnen)
		return nil
	}
	for i, z := range c.g.Papierzinnen() {
		c.Uit.Nummer(i+1, overzicht.PapierZin(c.g, z))
	}
	for {
		getypt, err := c.Lees("Typ een nummer. Nog een keer hetzelfde nummer geeft een andere keuze. Lege regel: klaar.", c.Overal())
		if err != nil || regel.Leeg(getypt) {
			return err
		}
		zs := c.g.Papierzinnen()
		n, err := strconv.Atoi(strings.TrimSpace(getypt))
		if err != nil || n < 1 || n > len(zs) {
			c.Uit.Zeg("Typ een nummer van 1 tot en met " + strconv.Itoa(len(zs)) + ".")
			continue
		}
		w, err := c.g.WisselPapier(zs[n-1].Antwoord.Nr)
		if err != nil {
			c.weiger(err)
			continue
		}
		c.schrijf(w)
		z := c.g.Papierzinnen()[n-1]
		c.Uit.Zeg("Nummer " + getypt + " is nu: " + c.Methode.Label(toets.LijstPapier, z.Keus) + ".")
	}
}
