package plat

import (
	"slices"
	"strconv"
	"strings"

	"oliekan/casus"
	"oliekan/casus/anoniem"
)

// nakijken walks by the words that were masked in doubt. What is decided holds for the whole case.
func (c *consult) nakijken(string) error {
	ts := c.g.Twijfels()
	if len(ts) == 0 {
		c.uit.zeg("Er zijn geen woorden om na te kijken.")
		return nil
	}
	c.uit.kop(aantal(len(ts), "woord", "woorden") + " om na te kijken.")
	c.uit.zeg("Deze woorden zijn verborgen omdat ze misschien herkenbaar zijn. Je keuze geldt in de hele casus.")
	for i, t := range ts {
		if !slices.ContainsFunc(c.g.Twijfels(), func(n anoniem.Twijfel) bool { return n.Label == t.Label }) {
			continue // decided together with an earlier one
		}
		door, err := c.kijkNa(i+1, len(ts), t)
		if err != nil || !door {
			return err
		}
	}
	if n := len(c.g.Twijfels()); n > 0 {
		c.uit.zeg("Nog " + aantal(n, "woord", "woorden") + " na te kijken.")
	} else {
		c.uit.zeg("Alle woorden zijn nagekeken.")
	}
	return nil
}

// kijkNa asks about one word; false when the pair wants to stop.
func (c *consult) kijkNa(n, van int, t anoniem.Twijfel) (bool, error) {
	keer := ""
	if t.Aantal > 1 {
		keer = ", " + strconv.Itoa(t.Aantal) + " keer"
	}
	c.uit.zeg("Woord " + strconv.Itoa(n) + " van " + strconv.Itoa(van) + ": \"" + eenRegel(t.Ruw.Toon()) + "\". Er staat nu " +
		t.Label + keer + ".")
	for {
		regel, err := c.lees("Typ h om het woord te houden, v om het te verbergen, r om het een rol te geven. "+
			"Lege regel: later. Een punt: stop met nakijken.", c.overal())
		if err != nil {
			return false, err
		}
		letter, rest, _ := strings.Cut(strings.TrimSpace(regel), " ")
		switch strings.ToLower(letter) {
		case "":
			return true, nil
		case ".":
			return false, nil
		case "h", "houd":
			c.besluit(c.g.Houd(t.Ruw), "Dit woord blijft staan, in de hele casus.")
			return true, nil
		case "v", "verberg":
			c.besluit(c.g.Verberg(t.Ruw), "Dit woord blijft verborgen.")
			return true, nil
		case "r", "rol":
			return true, c.geefRol(t, strings.TrimSpace(rest))
		}
		c.uit.zeg("Dat ken ik niet.")
	}
}

// geefRol gives a masked word a role.
func (c *consult) geefRol(t anoniem.Twijfel, rol string) error {
	rol, ok, err := c.vraagRol(t.Ruw, rol)
	if err != nil || !ok {
		return err
	}
	w, err := c.g.GeefRol(t.Ruw, rol)
	if err != nil {
		c.uit.zeg("Dat lukt niet bij dit woord. Kies houden of verbergen.")
		return nil
	}
	c.besluit(w, "Overal staat nu de rol: "+rol+".")
	return nil
}

// besluit writes a decision.
func (c *consult) besluit(w casus.Wijziging, zin string) {
	c.schrijf(w)
	c.uit.zeg(zin)
}
