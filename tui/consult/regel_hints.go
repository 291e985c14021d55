package consult

import (
	"slices"
	"strings"

	"oliekan/casus/anoniem"
	"oliekan/toets"
	"oliekan/toets/taal"
)

// biedHints puts the hints as questions. They ask for no answer: whoever types on, ignores them.
func (c *regelconsult) biedHints(hints []toets.Hint) {
	c.hints = hints
	for i, h := range hints {
		if i == 0 || hints[i-1].Vraag != h.Vraag {
			c.Uit.Zeg("Om over na te denken: " + h.Vraag)
		}
		c.Uit.Zeg(h.Reden)
	}
	switch {
	case len(hints) == 0:
	case slices.ContainsFunc(hints, metMiddel):
		c.Uit.Zeg("Typ .parkeer om dit voor stap 4 te bewaren, of .verander om je antwoord aan te passen. " +
			"Typ .geenhint om dit niet meer te horen, of ga gewoon verder.")
	default:
		c.Uit.Zeg("Typ .verander om je antwoord aan te passen, .geenhint om dit niet meer te horen, of ga gewoon verder.")
	}
}

// metMiddel reports whether a hint found a means that can be parked.
func metMiddel(h toets.Hint) bool { return h.Middel != "" }

// parkeer keeps the means that the hint found, for step 4.
func (c *regelconsult) parkeer(string) error {
	i := slices.IndexFunc(c.hints, metMiddel)
	if i < 0 {
		c.Uit.Zeg(geenMiddel)
		return nil
	}
	h := c.hints[i]
	w, err := c.g.Parkeer(anoniem.NieuwRuw(h.Middel), c.rolNu())
	if err != nil {
		c.Meld(err)
		return nil
	}
	// All hints about this means go: what is parked is not asked again.
	c.hints = slices.DeleteFunc(c.hints, func(x toets.Hint) bool { return strings.EqualFold(x.Middel, h.Middel) })
	if c.schrijf(w) {
		c.Uit.Zeg(geparkeerd(taal.Zin(h.Middel)))
	}
	return nil
}

// wijsAf dismisses the first of the last hints, for good in this case.
func (c *regelconsult) wijsAf(string) error {
	if len(c.hints) == 0 {
		c.Uit.Zeg("Er is nu geen hint.")
		return nil
	}
	weg := c.hints[0]
	bewaard := c.schrijf(c.g.WijsAf(weg.ID))
	c.hints = slices.DeleteFunc(c.hints, func(h toets.Hint) bool { return h.ID == weg.ID })
	if bewaard {
		c.Uit.Zeg(hintWeg + ": " + weg.Vraag)
	}
	return nil
}
