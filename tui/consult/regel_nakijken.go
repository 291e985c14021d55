package consult

import (
	"errors"
	"slices"
	"strconv"
	"strings"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/toets/taal"
	"oliekan/tui/namen"
	"oliekan/tui/regel"
)

// nakijken is the review of a whole consult: first the words that were masked in doubt, then what is offered besides.
// What is decided holds for the whole case.
func (c *regelconsult) nakijken(string) error {
	w, n, err := c.g.KijkOver()
	c.schrijf(w)
	if n > 0 {
		c.Uit.Zeg("In " + taal.Aantal(n, "tekst", "teksten") + " van eerder is nu nog iets verborgen.")
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
		c.Uit.Zeg("Er zijn geen woorden om na te kijken.")
		return true, nil
	}
	c.Uit.Kop(taal.Aantal(len(ts), "woord", "woorden") + " om na te kijken.")
	c.Uit.Zeg("Deze woorden zijn verborgen omdat ze misschien herkenbaar zijn. Je keuze geldt in de hele casus.")
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
		t.Label + regelKeer(t.Aantal) + ".")
	tekst, _ := c.g.Bij(t.Label)
	return c.kijkPunt("Typ h om het woord te houden, v om het te verbergen, r om het een rol te geven. "+
		"Lege regel: later. Een punt: stop met nakijken.", c.g.NrVan(tekst), []letter{
		{"h", "houd", func(string) error { return c.besluit(c.g.Houd(t.Ruw), "Dit woord blijft staan, in de hele casus.") }},
		{"v", "verberg", func(string) error { return c.besluit(c.g.Verberg(t.Ruw), "Dit woord blijft verborgen.") }},
		{"r", "rol", func(rest string) error { return c.geefRol(t, rest) }},
	})
}

// keer says how often, when it is more than once.
func regelKeer(n int) string {
	if n < 2 {
		return ""
	}
	return ", " + strconv.Itoa(n) + " keer"
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
	rol, ok, err := namen.VraagRol(c.Lijn, "Wie is "+regel.EenRegel(t.Ruw.Toon())+"?", rol, c.naamlijst())
	if err != nil || !ok {
		return err
	}
	var w casus.Wijziging
	if strings.HasPrefix(rol, "[") {
		w, _, err = c.g.Ken(t.Ruw, rol)
	} else {
		w, err = c.g.GeefRol(t.Ruw, rol)
	}
	switch {
	case errors.Is(err, anoniem.ErrSoort), errors.Is(err, anoniem.ErrStuk):
		c.Meld(err)
		return nil
	case err != nil:
		c.Uit.Zeg("Dat lukt niet bij dit woord. Kies houden of verbergen.")
		return nil
	}
	return c.besluit(w, "Overal staat nu de rol: "+rol+".")
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
