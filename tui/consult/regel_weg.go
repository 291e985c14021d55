package consult

import (
	"strconv"

	"oliekan/tui/weg"
	"oliekan/tui/weghalen"
)

// haalWeg takes something out of the consult that should not have been written down: a word, or the answer of inbreng
// nr; 0 lets the pair pick one from the verloop.
func (c *regelconsult) haalWeg(nr int) error {
	wat, ok, err := weg.RegelWat(c.Lijn, c.g.Casus(), nr)
	if err != nil || !ok {
		return err
	}
	les, err := c.DB.Lesstof(c.Ctx, c.g.Casus().ID)
	if err != nil {
		return c.Verder(err)
	}
	w, eruit, err := weghalen.Neem(c.g, les, wat)
	if err != nil {
		c.Meld(err)
		return nil
	}
	c.schrijf(w)
	if !c.s.Leeg() {
		c.Uit.Zeg(weghalen.NietBewaard)
		return nil
	}
	return weg.RegelSpoor(c.Lijn, c.g.Casus().ID, eruit, wat.Nr > 0)
}

// haalWegHier is the command of a consult: with a number it is about one of the answers that stand here.
func (c *regelconsult) haalWegHier(rest string) error {
	as := c.g.Antwoorden()
	n, err := strconv.Atoi(rest)
	switch {
	case rest == "":
		return c.haalWeg(0)
	case err != nil || n < 1 || n > len(as):
		c.Uit.Zeg("Dat nummer staat hier niet. Typ .haalweg zonder nummer om te kiezen uit de hele casus.")
		return nil
	}
	return c.haalWeg(as[n-1].Nr)
}
