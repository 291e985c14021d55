package plat

import (
	"errors"
	"slices"
	"strings"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/casus/gesprek"
	"oliekan/toets"
)

// punt is something that can be done at the end of a consult.
type punt struct {
	keuze toets.Keuze
	doe   func() error
}

// afronden lists what can be done at the end and does what is picked. An empty line leaves the consult.
func (c *consult) afronden() error {
	s := c.g.Stap()
	c.gelezen = casus.Plaats{}
	c.uit.kop(stapNaam(s) + ". " + s.Kern)
	if c.g.Casus().Staat != casus.Werkversie {
		c.uit.zeg("Deze casus is afgerond. Zet het advies ook in het zaaksysteem.")
	}
	c.uit.zeg(geenBesluit)
	ps := c.punten()
	l := &keuzelijst{}
	for _, p := range ps {
		l.alle = append(l.alle, p.keuze)
	}
	c.toonHeel(l)
	k, _, gekozen, err := c.kies("Typ een nummer. Met .verdiep krijg je een vraag over wat je meeneemt. "+
		"Lege regel: klaar met dit consult.", l, c.slotOpdrachten())
	switch {
	case err != nil:
		return err
	case !gekozen:
		return errMenu
	}
	i := slices.IndexFunc(ps, func(p punt) bool { return p.keuze.ID == k.ID })
	return ps[i].doe()
}

// toonHeel reads a list out as a whole, however long.
func (p *plat) toonHeel(l *keuzelijst) {
	l.nu, l.tot = l.alle, len(l.alle)
	for i, k := range l.alle {
		p.uit.punt(l.merk(i, k), l.inWoorden(k))
	}
}

// slotOpdrachten are the commands at the end: those that need a question are left out.
func (c *consult) slotOpdrachten() opdrachten {
	return slices.DeleteFunc(c.opdrachten(), func(o opdracht) bool {
		return slices.Contains([]string{"wie", "verander", "weg", "parkeer", "geenhint"}, o.naam)
	})
}

// punten lists what can be done: the title, the doubtful words, what is open with a jump to it, finishing.
func (c *consult) punten() []punt {
	titel := toets.Keuze{ID: "titel", Label: "Titel: " + titelVan(c.g.Casus().Kop), Uitleg: "Verander de titel."}
	if c.g.Casus().Titel.Leeg() {
		titel.Uitleg = "Geef de casus een titel."
	}
	if t, half := c.g.HalfTitel(); half {
		titel.Label, titel.Uitleg = "Titel, nog niet af: "+eenRegel(t.String()), "Maak de titel af."
	}
	uit := []punt{{titel, func() error { return c.titel("") }}}
	if n := len(c.g.Twijfels()); n > 0 {
		k := toets.Keuze{ID: "nakijken", Label: aantal(n, "woord", "woorden") + " nakijken", Uitleg: "Dit is nodig om af te ronden."}
		uit = append(uit, punt{k, func() error { return c.nakijken("") }})
	}
	for i, o := range c.g.NietAf() {
		k := toets.Keuze{ID: strings.Repeat("niet af ", i+1), Label: "Nog niet af: " + openTekst(o)}
		uit = append(uit, punt{k, func() error {
			c.ga(c.g.Ga(o.Plaats))
			return nil
		}})
	}
	for i, o := range c.g.Open() {
		// An id that nobody types: these are picked by number or by the words of the question.
		k := toets.Keuze{ID: strings.Repeat("open ", i+1), Label: "Nog open: " + openTekst(o)}
		uit = append(uit, punt{k, func() error {
			c.ga(c.g.Ga(o.Plaats))
			return nil
		}})
	}
	if c.g.Casus().Staat == casus.Werkversie {
		k := toets.Keuze{ID: "afronden", Label: "Afronden", Uitleg: "Dat mag ook als er nog iets open is."}
		return append(uit, punt{k, func() error { return c.rondaf("") }})
	}
	return append(uit,
		punt{toets.Keuze{ID: "handout", Label: "Handout maken"}, func() error { return c.Wegen.Handout(c.plat, c.g.Casus().ID) }},
		punt{toets.Keuze{ID: "verder", Label: "Toch verder werken", Uitleg: "Dan is het weer een werkversie."}, func() error {
			c.schrijf(c.g.Heropen())
			c.uit.zeg("Dit is weer een werkversie.")
			return nil
		}})
}

// titel gives the case a title, and asks for one if there is none behind the command.
func (c *consult) titel(rest string) error {
	if rest == "" {
		if k := c.g.Casus().Kop; k.Titel.Leeg() {
			c.uit.zeg("Er is nog geen titel.")
		} else {
			c.uit.zeg("De titel is nu: " + zin(titelVan(k)))
		}
		vraag := "Typ een titel zonder namen. Lege regel: laat het zo."
		half, ok := c.g.HalfTitel()
		if ok {
			c.uit.zeg("Je was bezig met: \"" + eenRegel(half.String()) + "\".")
			vraag = "Typ een titel zonder namen, of ja om deze te nemen. Lege regel: laat het zo."
		}
		regel, err := c.lees(vraag, c.overal())
		if err != nil {
			return err
		}
		if rest = strings.TrimSpace(regel); ok && ja(regel) {
			rest = half.String()
		}
	}
	if leeg(rest) {
		return nil
	}
	w, vondsten, err := c.g.NoemTitel(anoniem.NieuwRuw(rest))
	if err != nil {
		c.meld(err)
		return nil
	}
	if c.schrijf(w) {
		c.uit.zeg("De titel is bewaard: " + zin(titelVan(c.g.Casus().Kop)))
	}
	c.zegMaskers(vondsten)
	return nil
}

// rondaf finishes the case. Doubtful words come first.
func (c *consult) rondaf(string) error {
	if c.g.Casus().Staat != casus.Werkversie {
		c.uit.zeg("Deze casus is al afgerond.")
		c.ga(c.g.GaStap(toets.StapAfronden))
		return nil
	}
	w, err := c.g.RondAf()
	if errors.Is(err, gesprek.ErrTwijfel) {
		c.uit.zeg("Kijk eerst de woorden na waarover twijfel is.")
		if _, err := c.kijkTwijfels(); err != nil {
			return err
		}
		w, err = c.g.RondAf()
	}
	if err != nil {
		c.uit.zeg("Nog niet afgerond. Kijk eerst alle woorden na, met .nakijken.")
		return nil
	}
	open := len(c.g.Open()) // gaps are allowed, but never in silence (product design, the consult in thirty minutes)
	if c.schrijf(w) {
		c.uit.zeg("Afgerond.")
	}
	if open > 0 {
		staan := "Er staan nog "
		if open == 1 {
			staan = "Er staat nog "
		}
		c.uit.zeg(staan + aantal(open, "punt", "punten") + " open. Dat is te zien in de casus.")
	}
	c.ga(c.g.Ga(gesprek.Afronden))
	return nil
}
