package plat

import (
	"strconv"

	"oliekan/casus"
	"oliekan/casus/gesprek"
	"oliekan/store"
	"oliekan/toets"
)

// overzicht reads out all that was said so far.
func (c *consult) overzicht(string) error {
	k := c.g.Casus().Kop
	c.uit.kop("Overzicht van " + aangehaald(k) + ", " + aantal(c.g.Minuut(), "minuut", "minuten") + ".")
	c.leesStand(c.g.Stand())
	c.uit.wit()
	return nil
}

// toonOpen reads out what is open in the short path.
func (c *consult) toonOpen(string) error {
	for _, o := range c.g.NietAf() {
		c.uit.punt("- ", "Nog niet af: "+openTekst(o))
	}
	open := c.g.Open()
	if len(open) == 0 {
		c.uit.zeg("Er is niets meer open. Met .rondaf rond je af.")
		return nil
	}
	c.uit.zeg("Nog open:")
	for _, o := range open {
		c.uit.punt("- ", openTekst(o))
	}
	return nil
}

// openTekst says what is open, and why it cannot be answered yet.
func openTekst(o gesprek.OpenPunt) string {
	s := o.Vraag.Label
	if o.Vraag.Kort > 0 {
		s = "vraag " + strconv.Itoa(o.Vraag.Kort) + ", " + s
	}
	if o.Optie != "" {
		s += " bij \"" + o.Optie + "\""
	}
	if o.Reden != "" {
		s += ". Op slot: " + o.Reden
	}
	return zin(s)
}

// toonOpties reads out, per option, what was said of it.
func (c *consult) toonOpties(string) error {
	os := c.g.Stand().Opties()
	if len(os) == 0 {
		c.uit.zeg("Er zijn nog geen opties. Noem ze in stap 3.")
		return nil
	}
	for i, o := range os {
		c.uit.kop("Optie " + strconv.Itoa(i+1) + " van " + strconv.Itoa(len(os)) + ": " + zin(o.Tekst.String()))
		if !c.leesOptie(o) {
			c.uit.zeg("Hier is nog niets over gezegd.")
		}
	}
	c.uit.wit()
	return nil
}

// leesOptie reads out the answers about one option, and reports whether there are any.
func (c *consult) leesOptie(o casus.Antwoord) bool {
	iets := false
	for _, s := range c.Methode.Stappen() {
		for _, v := range s.Vragen {
			if v.Optie != toets.OptiePer {
				continue
			}
			for _, a := range c.g.Stand().Over(v.ID, o.Nr) {
				c.uit.punt("- ", v.Label+". "+c.antwoordTekst(c.g.Stand(), a))
				iets = true
			}
		}
	}
	return iets
}

// zoekCasus searches other cases, to compare with.
func (c *consult) zoekCasus(woorden string) error {
	if woorden == "" {
		c.uit.zeg("Typ achter .zoek de woorden die je zoekt, zoals .zoek schulden huur.")
		return nil
	}
	ts, err := c.DB.Zoek(c.ctx, woorden, store.Filter{}, bladzij, true)
	if err != nil {
		return c.verder(err)
	}
	n := 0
	for _, t := range ts {
		if t.Kop.ID == c.g.Casus().ID {
			continue
		}
		n++
		c.uit.punt("- ", zin(aangehaald(t.Kop))+" "+eenRegel(t.Fragment))
	}
	if n == 0 {
		c.uit.zeg("Geen andere casus gevonden. Probeer minder woorden.")
	}
	return nil
}
