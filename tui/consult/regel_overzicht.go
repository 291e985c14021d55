package consult

import (
	"strconv"

	"oliekan/casus"
	"oliekan/casus/gesprek"
	"oliekan/store"
	"oliekan/toets"
	"oliekan/toets/taal"
	"oliekan/tui/overzicht"
	"oliekan/tui/regel"
)

// overzicht reads out all that was said so far.
func (c *regelconsult) overzicht(string) error {
	k := c.g.Casus().Kop
	c.Uit.Kop("Overzicht van " + k.Aangehaald() + ", " + taal.Aantal(c.g.Minuut(), "minuut", "minuten") + ".")
	c.LeesStand(c.g.Stand())
	c.Uit.Wit()
	return nil
}

// toonOpen reads out what is open in the short path.
func (c *regelconsult) toonOpen(string) error {
	for _, o := range c.g.NietAf() {
		c.Uit.Punt("- ", "Nog niet af: "+taal.Zin(openTekst(o)))
	}
	open := c.g.Open()
	if len(open) == 0 {
		c.Uit.Zeg("Er is niets meer open. Met .rondaf rond je af.")
		return nil
	}
	c.Uit.Zeg("Nog open:")
	for _, o := range open {
		c.Uit.Punt("- ", openZin(o))
	}
	return nil
}

// openZin says what is open, and why it cannot be answered yet.
func openZin(o gesprek.OpenPunt) string {
	if o.Reden == "" {
		return taal.Zin(openTekst(o))
	}
	return openTekst(o) + ". Op slot: " + taal.Zin(o.Reden)
}

// toonOpties reads out, per option, what was said of it.
func (c *regelconsult) toonOpties(string) error {
	os := c.g.Stand().Opties()
	if len(os) == 0 {
		c.Uit.Zeg(overzicht.GeenOpties)
		return nil
	}
	for i, o := range os {
		c.Uit.Kop("Optie " + strconv.Itoa(i+1) + " van " + strconv.Itoa(len(os)) + ": " + taal.Zin(o.Tekst.String()))
		if !c.leesOptie(o) {
			c.Uit.Zeg("Hier is nog niets over gezegd.")
		}
	}
	c.Uit.Wit()
	return nil
}

// leesOptie reads out the answers about one option, and reports whether there are any.
func (c *regelconsult) leesOptie(o casus.Antwoord) bool {
	iets := false
	for _, s := range c.Methode.Stappen() {
		for _, v := range s.Vragen {
			if v.Optie != toets.OptiePer {
				continue
			}
			for _, a := range c.g.Stand().Over(v.ID, o.Nr) {
				c.Uit.Punt("- ", v.Label+". "+c.AntwoordTekst(c.g.Stand(), a))
				iets = true
			}
		}
	}
	return iets
}

// zoekCasus searches other cases, to compare with.
func (c *regelconsult) zoekCasus(woorden string) error {
	if woorden == "" {
		c.Uit.Zeg("Typ achter .zoek de woorden die je zoekt, zoals .zoek schulden huur.")
		return nil
	}
	ts, err := c.DB.Zoek(c.Ctx, woorden, store.Filter{}, regel.Bladzij, true)
	if err != nil {
		return c.Verder(err)
	}
	n := 0
	for _, t := range ts {
		if t.Kop.ID == c.g.Casus().ID {
			continue
		}
		n++
		c.Uit.Punt("- ", taal.Zin(t.Kop.Aangehaald())+" "+regel.EenRegel(t.Fragment))
	}
	if n == 0 {
		c.Uit.Zeg("Geen andere casus gevonden. Probeer minder woorden.")
	}
	return nil
}
