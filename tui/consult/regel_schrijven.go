package consult

import (
	"context"

	"oliekan/casus"
	"oliekan/store"
	"oliekan/tui/melding"
	"oliekan/tui/regel"
)

// schrijf adds a change to what waits for the disk and writes all of it, in order. It reports whether everything is on
// disk; what could not be stored is told. What could not be written stays in front and is tried again with the next change.
func (c *regelconsult) schrijf(w casus.Wijziging) bool {
	// A change is queued before it is tried: whatever happens next, the order stays.
	wachtte := !c.s.Leeg()
	c.s.Voeg(w)
	opzij, err := c.schrijfRij()
	if err != nil {
		c.Meld(err)
		c.Uit.Zeg(regel.Wacht)
		return false
	}
	c.MeldOngezien(c.g.Fout())
	if wachtte {
		c.Uit.Zeg(melding.NuBewaard)
	}
	c.ZegOpzij(opzij)
	c.ZegTeWissen()
	return len(opzij) == 0
}

// schrijfRij writes what waits. A signal does not stop it: what was said has to be kept. It returns what could not be
// stored and was left out.
func (c *regelconsult) schrijfRij() (opzij []store.Opzij, err error) {
	g, err := c.s.Schrijf(context.WithoutCancel(c.Ctx))
	c.neemOver(g.Na)
	for _, o := range g.Opzij {
		c.g.Opzij(o.Inbreng)
	}
	return g.Opzij, err
}

// neemOver takes over what the second scan changed, and tells it. A concept is masked again when it is said.
func (c *regelconsult) neemOver(na []store.Nagelopen) {
	for _, n := range na {
		c.g.Nagelopen(n.Nr, n.Vraag, n.Tekst)
	}
	if len(na) > 0 {
		c.Uit.Zeg(melding.Nagelopen(na))
	}
}

// schrijfAlles writes what still waits when the consult ends.
func (c *regelconsult) schrijfAlles(reden error) error {
	return c.SchrijfUit(reden, func() error {
		opzij, err := c.schrijfRij()
		c.ZegOpzij(opzij)
		return err
	})
}
