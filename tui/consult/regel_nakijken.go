package consult

import (
	"slices"
	"strconv"
	"strings"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/toets/taal"
	"oliekan/tui/namen"
	"oliekan/tui/overzicht"
	"oliekan/tui/regel"
)

// nakijken is the review of a whole consult: first the words that were masked in doubt, then what is offered besides.
// What is decided holds for the whole case.
func (c *regelconsult) nakijken(string) error {
	w, n, err := c.g.KijkOver()
	c.schrijf(w)
	if zin := overzicht.EerderVerborgen(n); zin != "" {
		c.Uit.Zeg(zin)
	}
	if err != nil {
		c.Meld(err)
	}
	gehouden := c.g.Casus().Houd // before the review: what is kept now need not be asked again
	door, err := c.kijkTwijfels()
	if err != nil || !door {
		return err
	}
	return c.kijkAanbod(gehouden)
}

// kijkTwijfels walks by the doubtful words; false when the pair wants to stop.
func (c *regelconsult) kijkTwijfels() (bool, error) {
	ts := c.g.Twijfels()
	if len(ts) == 0 {
		c.Uit.Zeg(overzicht.GeenTwijfels)
		return true, nil
	}
	c.Uit.Kop(taal.Aantal(len(ts), "woord", "woorden") + " om na te kijken.")
	c.Uit.Zeg(overzicht.OverTwijfels)
	door := true
	for i, t := range ts {
		if !slices.ContainsFunc(c.g.Twijfels(), func(n anoniem.Twijfel) bool { return n.Label == t.Label }) {
			continue // decided together with an earlier one
		}
		var err error
		if door, err = c.kijkNa(i+1, len(ts), t); err != nil {
			return false, err
		}
		if !door {
			break
		}
	}
	if n := len(c.g.Twijfels()); n > 0 {
		c.Uit.Zeg("Nog " + taal.Aantal(n, "woord", "woorden") + " na te kijken.")
	} else {
		c.Uit.Zeg("Alle woorden zijn nagekeken.")
	}
	return door, nil
}

// kijkNa asks about one word; false when the pair wants to stop.
func (c *regelconsult) kijkNa(n, van int, t anoniem.Twijfel) (bool, error) {
	c.Uit.Zeg("Woord " + strconv.Itoa(n) + " van " + strconv.Itoa(van) + ": \"" + regel.EenRegel(t.Ruw.Toon()) + "\". Er staat nu " +
		t.Label + overzicht.Keer(", ", t.Aantal) + ".")
	tekst, _ := c.g.Bij(t.Label)
	if zin := tekst.Zin(t.Label); !zin.Leeg() {
		c.Uit.Zeg("De zin: " + taal.Zin(zin.String()))
	}
	return c.kijkPunt(namen.WoordVraag+" Lege regel: later. Een punt: stop met nakijken.", c.g.NrVan(tekst), []letter{
		{"h", "houd", func(string) error { return c.besluit(c.g.Houd(t.Ruw), namen.Blijft) }},
		{"v", "verberg", func(string) error { return c.besluit(c.g.Verberg(t.Ruw), overzicht.BlijftVerborgen) }},
		{"r", "rol", func(rest string) error { return c.geefRol(t, rest) }},
		{"a", "alle", func(string) error { return c.besluit(c.g.HoudSoort(t.Soort), overzicht.AlleBlijven(t.Soort)) }},
	})
}

// letter is what can be typed at a line of the review.
type letter struct {
	kort, lang string
	doe        func(rest string) error
}

// kijkPunt asks what to do with one line of the review; false when the pair wants to stop. nr is the inbreng that it is
// about, for taking that out as a whole; 0 for none.
func (c *regelconsult) kijkPunt(vraag string, nr int, ls []letter) (bool, error) {
	ls = append(ls, letter{"w", "weg", func(string) error { return c.haalWeg(nr) }})
	for {
		regel, err := c.Lees(vraag, c.Overal())
		if err != nil {
			return false, err
		}
		wat, rest, _ := strings.Cut(strings.TrimSpace(regel), " ")
		wat = strings.ToLower(wat)
		if wat == "" || wat == "." {
			return wat == "", nil
		}
		i := slices.IndexFunc(ls, func(l letter) bool { return wat == l.kort || wat == l.lang })
		if i >= 0 {
			return true, ls[i].doe(strings.TrimSpace(rest))
		}
		c.Uit.Zeg("Dat ken ik niet.")
	}
}

// geefRol gives a masked word a role, or the label that it had in an earlier sitting.
func (c *regelconsult) geefRol(t anoniem.Twijfel, rol string) error {
	rol, ok, err := namen.VraagRol(c.Lijn, t.Ruw.Toon(), rol, namen.NewRollijst(c.g))
	if err != nil || !ok {
		return err
	}
	w, err := overzicht.GeefRol(c.g, t.Ruw, rol)
	if err != nil {
		c.Uit.Zeg(overzicht.RolGeweigerd(err, false))
		return nil
	}
	return c.besluit(w, namen.RolStaat(rol))
}

// besluit writes a decision. When a text could not be looked at for it, that is told instead.
func (c *regelconsult) besluit(w casus.Wijziging, zin string) error {
	err := c.g.Fout()
	if c.schrijf(w); err != nil {
		c.Meld(err)
		return nil
	}
	c.Uit.Zeg(zin)
	return nil
}

// namen asks for the names that are going to be used in the consult.
func (c *regelconsult) namen(string) error {
	return namen.Regel(c.Lijn, c.g, func(naam anoniem.Ruw, rol string) (string, error) {
		w, label, err := c.g.Ken(naam, rol)
		if err == nil {
			c.schrijf(w)
		}
		return label, err
	})
}
