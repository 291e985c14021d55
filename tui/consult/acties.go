package consult

import (
	"slices"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/casus/gesprek"
	"oliekan/toets"
	"oliekan/toets/taal"
	"oliekan/tui/scherm"
	"oliekan/tui/weg"

	tea "charm.land/bubbletea/v2"
)

// wisselRol goes to the next role that may speak.
func (c Consult) wisselRol(n int) (scherm.Screen, tea.Cmd) {
	rollen := c.app.Methode.Keuzen(toets.LijstRollen)
	i := slices.IndexFunc(rollen, func(k toets.Keuze) bool { return k.ID == string(c.rol) })
	c.rol = casus.Rol(rollen[(i+n+len(rollen))%len(rollen)].ID)
	return c.kijk() // who says it is part of what is kept
}

// neemTerug takes the answer under the cursor back.
func (c Consult) neemTerug() (scherm.Screen, tea.Cmd) {
	as := c.G.Antwoorden()
	if c.cursor >= len(as) {
		return c, nil
	}
	c, ok := c.verlaat()
	if !ok {
		return c, nil
	}
	w, err := c.G.Herroep(as[c.cursor].Nr, c.rol)
	if err != nil {
		return c.weiger(err), nil
	}
	return c.klaarMet(w, "Teruggenomen. Toch laten staan? Druk op ctrl+y.")
}

// haalWeg takes out what should not have been written down: a word, or the answer under the cursor.
func (c Consult) haalWeg() (scherm.Screen, tea.Cmd) {
	nr := 0
	if as := c.G.Antwoorden(); c.deel == deelAntwoorden && c.cursor < len(as) {
		nr = as[c.cursor].Nr
	}
	c, ok := c.verlaat() // what was being typed may hold the word too
	if !ok {
		return c, nil
	}
	return c.toon(weg.NewWeghalenIn(c.app, c.G, c.s, nr))
}

// ongedaan takes typing back first, and then what was said.
func (c Consult) ongedaan() (scherm.Screen, tea.Cmd) {
	if c.deel == deelTekst && c.tekst.Ongedaan() {
		return c.kijk()
	}
	return c.herhaal(c.G.Ongedaan, "Teruggenomen: ")
}

// herhaal runs undo or redo and goes to the question that it was about.
func (c Consult) herhaal(doe func(casus.Rol) (casus.Wijziging, casus.Inbreng, error), wat string) (scherm.Screen, tea.Cmd) {
	c, ok := c.verlaat()
	if !ok {
		return c, nil
	}
	w, in, err := doe(casus.RolConsulent)
	if err != nil {
		c.zegt = "Er is niets om terug te nemen."
		return c, nil
	}
	cmd := c.schrijf(w)
	ga := c.schrijf(c.G.Ga(casus.Plaats{Vraag: in.Vraag, Optie: in.Optie}))
	v, _ := c.G.Methode().Vraag(in.Vraag)
	c = c.vul()
	c.zegt = wat + "een antwoord bij \"" + v.Label + "\"."
	return c, tea.Batch(cmd, ga)
}

// parkeer keeps the means that a hint found for step 4.
func (c Consult) parkeer() (scherm.Screen, tea.Cmd) {
	for _, h := range c.beeld.Hints {
		if h.Middel == "" {
			continue
		}
		w, err := c.G.Parkeer(anoniem.NieuwRuw(h.Middel), c.rol)
		if err != nil {
			return c.weiger(err), nil
		}
		cmd := c.schrijf(w)
		c.zegt = "Geparkeerd voor stap 4: " + h.Middel
		return c, cmd
	}
	c.zegt = "Er is nu geen middel om te parkeren."
	return c, nil
}

// wijsAf dismisses the hint that is shown, for good in this case.
func (c Consult) wijsAf() (scherm.Screen, tea.Cmd) {
	if len(c.beeld.Hints) == 0 {
		return c, nil
	}
	bewaar := c.schrijf(c.G.WijsAf(c.beeld.Hints[0].ID))
	c, cmd := c.kijk()
	c.zegt = "Deze hint komt in deze casus niet meer terug."
	return c, tea.Batch(bewaar, cmd)
}

// punt is a line of the list at Afronden.
type punt struct {
	tekst, reden string
	doe          func(Consult) (scherm.Screen, tea.Cmd)
}

// punten lists what can be done at the end: the title, what is open with a jump to it, the doubtful words, finishing.
func (c Consult) punten() []punt {
	uit := []punt{{"Titel: " + c.G.Casus().Kop.Opschrift(), "enter: verander", Consult.begintTitel}}
	if t, half := c.G.HalfTitel(); half {
		uit[0].tekst, uit[0].reden = "Titel, nog niet af: "+t.String(), "enter: typ verder"
	}
	if n := len(c.G.Twijfels()); n > 0 {
		uit = append(uit, punt{taal.Aantal(n, "woord", "woorden") + " nakijken", "nodig om af te ronden", func(c Consult) (scherm.Screen, tea.Cmd) {
			return c.toon(NewNakijken(c.app, c.G, c.s))
		}})
	}
	if c.G.Casus().Staat != casus.Werkversie {
		uit = append(uit, c.naAfronden()...)
	}
	for _, o := range c.G.NietAf() {
		uit = append(uit, openPunt("Nog niet af: ", o, "enter: typ verder"))
	}
	for _, o := range c.G.Open() {
		uit = append(uit, openPunt("Nog open: ", o, o.Reden))
	}
	if len(c.G.Stand().Bij("meenemen")) == 0 {
		uit = append(uit, punt{"Wat neem je mee?", "een vraag extra", func(c Consult) (scherm.Screen, tea.Cmd) {
			return c.ga(func() casus.Wijziging { return c.G.Ga(casus.Plaats{Vraag: "meenemen"}) })
		}})
	}
	if c.G.Casus().Staat == casus.Werkversie {
		uit = append(uit, punt{"Afronden", "ook als er nog iets open is", Consult.rondAf})
	}
	return uit
}

// naAfronden lists what comes after finishing.
func (c Consult) naAfronden() []punt {
	return []punt{
		{"Handout maken", "samenvatting, motivering of uitleg voor de inwoner", func(c Consult) (scherm.Screen, tea.Cmd) {
			return c.bedekMet(scherm.Naar(scherm.NaarHandout{IDs: []casus.ID{c.G.Casus().ID}}))
		}},
		{"Toch verder werken", "maakt er weer een werkversie van", func(c Consult) (scherm.Screen, tea.Cmd) {
			cmd := c.schrijf(c.G.Heropen())
			return c.vul(), cmd
		}},
		{"Klaar, naar start", "", Consult.weg},
	}
}

// kiesPunt does what the line under the cursor says.
func (c Consult) kiesPunt() (scherm.Screen, tea.Cmd) {
	ps := c.punten()
	return ps[min(c.cursor, len(ps)-1)].doe(c)
}

// begintTitel opens the field for the title.
func (c Consult) begintTitel() (scherm.Screen, tea.Cmd) {
	return c.typtTitel(), nil
}

// typtTitel opens that field, with the title as far as it was typed.
func (c Consult) typtTitel() Consult {
	t, half := c.G.HalfTitel()
	if !half {
		t = c.G.Casus().Titel
	}
	c.titelt, c.beeld = true, gesprek.Beeld{}
	c.tekst.Zet(t.String())
	c.zegt = "Een titel zonder namen. Enter: bewaar. Esc: laat staan."
	return c.focus(deelTekst)
}

// noemTitel keeps the title.
func (c Consult) noemTitel() (scherm.Screen, tea.Cmd) {
	w, _, err := c.G.NoemTitel(c.tekst.Ruw())
	if err != nil {
		return c.weiger(err), nil
	}
	return c.klaarMet(w, "De titel is bewaard.")
}

// rondAf finishes the case.
func (c Consult) rondAf() (scherm.Screen, tea.Cmd) {
	w, err := c.G.RondAf()
	if err != nil {
		c.zegt = "Kijk eerst de woorden na waarover twijfel is, met f2."
		return c, nil
	}
	c, cmd := c.klaarMet(w, "Afgerond. Het is een advies, geen besluit. Zet het advies ook in het zaaksysteem.")
	c.cursor = 1 // the first thing that can be done now
	return c, cmd
}

// openPunt is a line that leads to a question.
func openPunt(wat string, o gesprek.OpenPunt, reden string) punt {
	wat += o.Vraag.Label
	if o.Optie != "" {
		wat += " (" + o.Optie + ")"
	}
	return punt{wat, reden, func(c Consult) (scherm.Screen, tea.Cmd) {
		return c.ga(func() casus.Wijziging { return c.G.Ga(o.Plaats) })
	}}
}
