package plat

import (
	"context"
	"errors"
	"slices"
	"strings"

	"oliekan/casus"
	"oliekan/casus/gesprek"
	"oliekan/store"
	"oliekan/tui/melding"
)

// schrijf adds a change to what waits for the disk and writes all of it, in order. It reports whether everything is on
// disk; what could not be stored is told. What could not be written stays in front and is tried again with the next change.
func (c *consult) schrijf(w casus.Wijziging) bool {
	// A change is queued before it is tried: whatever happens next, the order stays.
	wachtte := len(c.rij) > 0
	if !w.Leeg() {
		c.rij = append(c.rij, w.MetID())
	}
	opzij, err := c.schrijfRij()
	if err != nil {
		c.meld(err)
		c.uit.zeg("Dit is nog niet bewaard. Het staat wel klaar: bij je volgende antwoord wordt het opnieuw geprobeerd.")
		return false
	}
	c.meldOngezien(c.g.Fout())
	if wachtte {
		c.uit.zeg("Wat nog wachtte, is nu ook bewaard.")
	}
	c.zegOpzij(opzij)
	return len(opzij) == 0
}

// meldOngezien tells that a text could not be looked at on the way: err, or by the second scan. It stands as it was.
func (p *plat) meldOngezien(err error) {
	if p.Naloopfout != nil && p.Naloopfout() != nil {
		err = gesprek.ErrOngezien
	}
	if err != nil {
		p.meld(err)
	}
}

// schrijfRij writes what waits. A signal does not stop it: what was said has to be kept. It returns what could not be
// stored and was left out.
func (c *consult) schrijfRij() (opzij []store.Opzij, err error) {
	for len(c.rij) > 0 {
		g, err := c.DB.Bewaar(context.WithoutCancel(c.ctx), c.g.Casus().ID, nil, c.rij[0])
		if err != nil {
			return opzij, err
		}
		c.rij = c.rij[1:]
		c.neemOver(g.Na)
		for _, o := range g.Opzij {
			c.g.Opzij(o.Inbreng)
		}
		opzij = append(opzij, g.Opzij...)
	}
	return opzij, nil
}

// zegOpzij says what could not be stored and was left out.
func (p *plat) zegOpzij(opzij []store.Opzij) {
	zin := melding.Opzij(opzij, func(in casus.Inbreng) string {
		v, _ := p.Methode.Vraag(in.Vraag)
		return v.Label
	})
	if zin != "" {
		p.uit.zeg(zin)
	}
}

// neemOver takes over what the second scan changed, and tells it. A concept is masked again when it is said.
func (c *consult) neemOver(na []store.Nagelopen) {
	for _, n := range na {
		c.g.Nagelopen(n.Nr, n.Vraag, n.Tekst)
		c.uit.zeg("Bij het bewaren is nog iets herkenbaars verborgen. Er staat nu: \"" + n.Tekst.String() + "\".")
	}
}

// schrijfAlles writes what still waits when the consult ends.
func (c *consult) schrijfAlles(reden error) error {
	return c.schrijfUit(reden, func() error {
		opzij, err := c.schrijfRij()
		c.zegOpzij(opzij)
		return err
	})
}

// schrijfUit writes what still waits when something ends. As long as somebody is there, that person decides whether to try
// again.
func (p *plat) schrijfUit(reden error, schrijf func() error) error {
	for {
		err := schrijf()
		if err == nil {
			return nil
		}
		p.meld(err)
		if p.uit.err != nil || !slices.ContainsFunc([]error{errMenu, errStop, errLater, errAf}, func(e error) bool { return errors.Is(reden, e) }) {
			p.uit.zeg("Het laatste is niet bewaard.")
			return err
		}
		regel, einde := p.lees("Het laatste is nog niet bewaard. Lege regel: probeer het opnieuw. "+
			"Typ weg om te stoppen zonder dat het bewaard is.", nil)
		switch {
		case einde != nil:
			return err
		case strings.EqualFold(strings.TrimSpace(regel), "weg"):
			return nil // it was told, and decided
		}
	}
}
