package consult

import (
	"strconv"
	"strings"

	"oliekan/toets"
	"oliekan/tui/overzicht"
	"oliekan/tui/regel"
)

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
