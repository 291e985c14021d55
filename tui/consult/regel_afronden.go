package consult

import (
	"errors"
	"slices"
	"strings"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/casus/gesprek"
	"oliekan/toets"
	"oliekan/toets/taal"
	"oliekan/tui/regel"
)

// punt is something that can be done at the end of a consult.
type regelpunt struct {
	keuze toets.Keuze
	doe   func() error
}

// afronden lists what can be done at the end and does what is picked. An empty line leaves the consult.
func (c *regelconsult) afronden() error {
	s := c.g.Stap()
	c.gelezen = casus.Plaats{}
	c.Uit.Kop(s.Voluit() + ". " + s.Kern)
	if c.g.Casus().Staat != casus.Werkversie {
		c.Uit.Zeg("Deze casus is afgerond. Zet het advies ook in het zaaksysteem.")
	}
	c.Uit.Zeg(regel.GeenBesluit)
	ps := c.punten()
	l := &regel.Keuzelijst{}
	for _, p := range ps {
		l.Alle = append(l.Alle, p.keuze)
	}
	toonHeel(c.Lijn, l)
	k, _, gekozen, err := c.Kies("Typ een nummer. Met .verdiep krijg je een vraag over wat je meeneemt. "+
		"Lege regel: klaar met dit consult.", l, c.slotOpdrachten())
	switch {
	case err != nil:
		return err
	case !gekozen:
		return regel.ErrMenu
	}
	i := slices.IndexFunc(ps, func(p regelpunt) bool { return p.keuze.ID == k.ID })
	return ps[i].doe()
}

// toonHeel reads a list out as a whole, however long.
func toonHeel(p *regel.Lijn, l *regel.Keuzelijst) {
	l.Nu, l.Tot = l.Alle, len(l.Alle)
	for i, k := range l.Alle {
		p.Uit.Punt(l.Merk(i, k), l.InWoorden(k))
	}
}

// slotOpdrachten are the commands at the end: those that need a question are left out.
func (c *regelconsult) slotOpdrachten() regel.Opdrachten {
	return slices.DeleteFunc(c.opdrachten(), func(o regel.Opdracht) bool {
		return slices.Contains([]string{"wie", "verander", "weg", "parkeer", "geenhint"}, o.Naam)
	})
}

// punten lists what can be done: the title, the doubtful words, what is open with a jump to it, finishing.
func (c *regelconsult) punten() []regelpunt {
	titel := toets.Keuze{ID: "titel", Label: "Titel: " + c.g.Casus().Kop.Opschrift(), Uitleg: "Verander de titel."}
	if c.g.Casus().Titel.Leeg() {
		titel.Uitleg = "Geef de casus een titel."
	}
	if t, half := c.g.HalfTitel(); half {
		titel.Label, titel.Uitleg = "Titel, nog niet af: "+regel.EenRegel(t.String()), "Maak de titel af."
	}
	uit := []regelpunt{{titel, func() error { return c.titel("") }}}
	if n := len(c.g.Twijfels()); n > 0 {
		k := toets.Keuze{ID: "nakijken", Label: taal.Aantal(n, "woord", "woorden") + " nakijken", Uitleg: "Dit is nodig om af te ronden."}
		uit = append(uit, regelpunt{k, func() error { return c.nakijken("") }})
	}
	for i, o := range c.g.NietAf() {
		k := toets.Keuze{ID: strings.Repeat("niet af ", i+1), Label: "Nog niet af: " + openTekst(o)}
		uit = append(uit, regelpunt{k, func() error {
			c.ga(c.g.Ga(o.Plaats))
			return nil
		}})
	}
	for i, o := range c.g.Open() {
		// An id that nobody types: these are picked by number or by the words of the question.
		k := toets.Keuze{ID: strings.Repeat("open ", i+1), Label: "Nog open: " + openTekst(o)}
		uit = append(uit, regelpunt{k, func() error {
			c.ga(c.g.Ga(o.Plaats))
			return nil
		}})
	}
	if c.g.Casus().Staat == casus.Werkversie {
		k := toets.Keuze{ID: "afronden", Label: "Afronden", Uitleg: "Dat mag ook als er nog iets open is."}
		return append(uit, regelpunt{k, func() error { return c.rondaf("") }})
	}
	return append(uit,
		regelpunt{toets.Keuze{ID: "handout", Label: "Handout maken"}, func() error { return c.Wegen.Handout(c.Lijn, c.g.Casus().ID) }},
		regelpunt{toets.Keuze{ID: "verder", Label: "Toch verder werken", Uitleg: "Dan is het weer een werkversie."}, func() error {
			c.schrijf(c.g.Heropen())
			c.Uit.Zeg("Dit is weer een werkversie.")
			return nil
		}})
}

// titel gives the case a title, and asks for one if there is none behind the command.
func (c *regelconsult) titel(rest string) error {
	if rest == "" {
		if k := c.g.Casus().Kop; k.Titel.Leeg() {
			c.Uit.Zeg("Er is nog geen titel.")
		} else {
			c.Uit.Zeg("De titel is nu: " + taal.Zin(k.Opschrift()))
		}
		vraag := "Typ een titel zonder namen. Lege regel: laat het zo."
		half, ok := c.g.HalfTitel()
		if ok {
			c.Uit.Zeg("Je was bezig met: \"" + regel.EenRegel(half.String()) + "\".")
			vraag = "Typ een titel zonder namen, of ja om deze te nemen. Lege regel: laat het zo."
		}
		getypt, err := c.Lees(vraag, c.Overal())
		if err != nil {
			return err
		}
		if rest = strings.TrimSpace(getypt); ok && regel.Ja(getypt) {
			rest = half.String()
		}
	}
	if regel.Leeg(rest) {
		return nil
	}
	w, vondsten, err := c.g.NoemTitel(anoniem.NieuwRuw(rest))
	if err != nil {
		c.Meld(err)
		return nil
	}
	if c.schrijf(w) {
		c.Uit.Zeg("De titel is bewaard: " + taal.Zin(c.g.Casus().Kop.Opschrift()))
	}
	c.zegMaskers(vondsten)
	return nil
}

// rondaf finishes the case. Doubtful words come first.
func (c *regelconsult) rondaf(string) error {
	if c.g.Casus().Staat != casus.Werkversie {
		c.Uit.Zeg("Deze casus is al afgerond.")
		c.ga(c.g.GaStap(toets.StapAfronden))
		return nil
	}
	w, err := c.g.RondAf()
	if errors.Is(err, gesprek.ErrTwijfel) {
		c.Uit.Zeg("Kijk eerst de woorden na waarover twijfel is.")
		if _, err := c.kijkTwijfels(); err != nil {
			return err
		}
		w, err = c.g.RondAf()
	}
	if err != nil {
		c.Uit.Zeg("Nog niet afgerond. Kijk eerst alle woorden na, met .nakijken.")
		return nil
	}
	open := len(c.g.Open()) // gaps are allowed, but never in silence (product design, the consult in thirty minutes)
	if c.schrijf(w) {
		c.Uit.Zeg("Afgerond.")
	}
	if open > 0 {
		staan := "Er staan nog "
		if open == 1 {
			staan = "Er staat nog "
		}
		c.Uit.Zeg(staan + taal.Aantal(open, "punt", "punten") + " open. Dat is te zien in de casus.")
	}
	c.ga(c.g.Ga(gesprek.Afronden))
	return nil
}
