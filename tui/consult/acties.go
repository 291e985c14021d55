package consult

import (
	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/casus/gesprek"
	"oliekan/toets/taal"
	"oliekan/tui/melding"
	"oliekan/tui/overzicht"
	"oliekan/tui/scherm"
	"oliekan/tui/weg"

	tea "charm.land/bubbletea/v2"
)

// neemTerug takes the answer under the cursor back.
func (c Consult) neemTerug() (scherm.Screen, tea.Cmd) {
	as := c.g.Antwoorden()
	if c.cursor >= len(as) {
		return c, nil
	}
	c, ok := c.verlaat()
	if !ok {
		return c, nil
	}
	w, err := c.g.Herroep(as[c.cursor].Nr, c.rol)
	if err != nil {
		return c.weiger(err), nil
	}
	return c.klaarMet(w, teruggenomen+" Druk op ctrl+y.")
}

// haalWeg takes out what should not have been written down: a word, or the answer under the cursor.
func (c Consult) haalWeg() (scherm.Screen, tea.Cmd) {
	nr := 0
	if as := c.g.Antwoorden(); c.deel == deelAntwoorden && c.cursor < len(as) {
		nr = as[c.cursor].Nr
	}
	c, ok := c.verlaat() // what was being typed may hold the word too
	if !ok {
		return c, nil
	}
	return c.toon(weg.NewWeghalenIn(c.app, c.g, c.s, nr))
}

// ongedaan takes typing back first, and then what was said.
func (c Consult) ongedaan() (scherm.Screen, tea.Cmd) {
	if c.deel == deelTekst && c.tekst.Ongedaan() {
		return c.kijk()
	}
	return c.herhaal(c.g.Ongedaan, terug, melding.Van(gesprek.ErrNiets))
}

// herhaal runs undo or redo and goes to the question that it was about.
func (c Consult) herhaal(doe func(casus.Rol) (casus.Wijziging, casus.Inbreng, error), wat, niets string) (scherm.Screen, tea.Cmd) {
	c, ok := c.verlaat()
	if !ok {
		return c, nil
	}
	w, in, err := doe(casus.RolConsulent)
	if err != nil {
		c.zegt = niets
		return c, nil
	}
	cmd := c.schrijf(w)
	ga := c.schrijf(c.g.Ga(casus.Plaats{Vraag: in.Vraag, Optie: in.Optie}))
	v, _ := c.g.Methode().Vraag(in.Vraag)
	c = c.vul()
	c.zegt = wat + ": een antwoord bij \"" + v.Label + "\"."
	return c, tea.Batch(cmd, ga)
}

// parkeer keeps the means that a hint found for step 4.
func (c Consult) parkeer() (scherm.Screen, tea.Cmd) {
	for _, h := range c.opgemerkt.Hints {
		if h.Middel == "" {
			continue
		}
		w, err := c.g.Parkeer(anoniem.NieuwRuw(h.Middel), c.rol)
		if err != nil {
			return c.weiger(err), nil
		}
		cmd := c.schrijf(w)
		c.zegt = geparkeerd(h.Middel)
		return c, cmd
	}
	c.zegt = geenMiddel
	return c, nil
}

// wijsAf dismisses the hint that is shown, for good in this case.
func (c Consult) wijsAf() (scherm.Screen, tea.Cmd) {
	if len(c.opgemerkt.Hints) == 0 {
		return c, nil
	}
	bewaar := c.schrijf(c.g.WijsAf(c.opgemerkt.Hints[0].ID))
	c, cmd := c.kijk()
	c.zegt = hintWeg + "."
	return c, tea.Batch(bewaar, cmd)
}

// kiesAfronden does what the line under the cursor says.
func (c Consult) kiesAfronden() (scherm.Screen, tea.Cmd) {
	ks := afrondkeuzes(c.g)
	k := ks[min(c.cursor, len(ks)-1)]
	switch k.doe {
	case afrondTitel:
		return c.begintTitel(), nil
	case afrondNakijken:
		return c.toon(overzicht.NewNakijken(c.app, c.g, c.s))
	case afrondPapier:
		return c.toon(overzicht.NewPapier(c.g, c.s))
	case afrondHandout:
		return c.bedekMet(scherm.Naar(scherm.NaarHandout{IDs: []casus.ID{c.g.Casus().ID}}))
	case afrondVerder:
		cmd := c.schrijf(c.g.Heropen())
		return c.vul(), cmd
	case afrondKlaar:
		return c.weg()
	case afrondRondAf:
		return c.rondAf()
	}
	return c.ga(func() casus.Wijziging { return c.g.Ga(k.plaats) })
}

// begintTitel opens the field for the title, with the title as far as it was typed.
func (c Consult) begintTitel() Consult {
	t, half := c.g.HalfTitel()
	if !half {
		t = c.g.Casus().Titel
	}
	c.titelt, c.opgemerkt = true, gesprek.Opgemerkt{}
	c.tekst.Zet(t.String())
	c.zegt = typTitel + ". Enter: bewaar. Esc: laat staan."
	return c.focus(deelTekst)
}

// noemTitel keeps the title.
func (c Consult) noemTitel() (scherm.Screen, tea.Cmd) {
	w, _, err := c.g.NoemTitel(c.tekst.Ruw())
	if err != nil {
		return c.weiger(err), nil
	}
	return c.klaarMet(w, titelBewaard+".")
}

// rondAf finishes the case.
func (c Consult) rondAf() (scherm.Screen, tea.Cmd) {
	w := c.g.RondAf()
	c, cmd := c.klaarMet(w, taal.Zinnen(afgerond, overzicht.Onbekeken(c.g.Onbekeken()), gesprek.GeenBesluit, naarZaaksysteem))
	c.cursor = 1 // the first thing that can be done now
	return c, cmd
}
