package consult

import (
	"slices"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/casus/gesprek"
	"oliekan/tui/namen"
	"oliekan/tui/overzicht"
	"oliekan/tui/scherm"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

// consultKeys are the keys of the consult. Those with ctrl or a function key work while typing.
type consultKeys struct {
	Enter, Regel, Tab, TabTerug, Op, Neer, Volgende, Vorige, Terug, Opnieuw, Esc, Weg,
	Nakijken, Verdiep, Namen, Opties, Stappen, Weghalen, Wie, Rol, Parkeer, Hint, Uitleg key.Binding
}

func newConsultKeys() consultKeys {
	return consultKeys{
		Enter:    scherm.Binding("enter", "bewaar of volgende", "enter"),
		Regel:    scherm.Binding("ctrl+j", "nieuwe regel", "ctrl+j"),
		Tab:      scherm.Binding("tab", "ander deel", "tab"),
		TabTerug: scherm.Binding("shift+tab", "deel terug", "shift+tab"),
		Op:       scherm.Binding("pijl omhoog", "regel terug", "up"),
		Neer:     scherm.Binding("pijl omlaag", "regel verder", "down"),
		Volgende: scherm.Binding("pgdn", "volgende", "pgdown", "ctrl+n"),
		Vorige:   scherm.Binding("pgup", "vorige", "pgup", "ctrl+b"),
		Terug:    scherm.Binding("ctrl+z", "ongedaan", "ctrl+z"),
		Opnieuw:  scherm.Binding("ctrl+y", "toch wel", "ctrl+y"),
		Esc:      scherm.Binding("esc", "weg", "esc"),
		Weg:      scherm.Binding("delete", "neem terug", "delete"),
		Nakijken: scherm.Binding("f2", "nakijken", "f2"),
		Verdiep:  scherm.Binding("f3", "meer vragen", "f3"),
		Namen:    scherm.Binding("f4", "namen", "f4"),
		Opties:   scherm.Binding("f5", "opties naast elkaar", "f5"),
		Stappen:  scherm.Binding("f6", "stappen", "f6"),
		Weghalen: scherm.Binding("f8", "haal weg", "f8"),
		Wie:      scherm.Binding("f9", "wie zegt dit", "f9"),
		Rol:      scherm.Binding("alt+1…0", "wie zegt dit", rolToetsen()...),
		Parkeer:  scherm.Binding("ctrl+p", "parkeer middel", "ctrl+p"),
		Hint:     scherm.Binding("ctrl+x", "hint weg", "ctrl+x"),
		Uitleg:   scherm.Binding("f1", "uitleg", "f1"),
	}
}

// ShortHelp lists the keys for the foot line, the most useful first.
func (c Consult) ShortHelp() []key.Binding {
	k, enter := c.keys, c.enterHelp()
	if c.deel == deelAntwoorden {
		return []key.Binding{enter, k.Weg, k.Weghalen, k.Op, k.Tab, k.Esc, k.Uitleg}
	}
	if c.deel == deelRol {
		return []key.Binding{enter, k.Op, k.Esc, k.Uitleg}
	}
	uit := []key.Binding{enter}
	if enter.Help().Desc != "volgende" {
		uit = append(uit, k.Volgende)
	}
	if c.kanWisselen() {
		uit = append(uit, k.Wie)
	}
	return append(uit, k.Esc, k.Tab, k.Uitleg, k.Namen, k.Nakijken, k.Verdiep, k.Terug, k.Stappen, k.Opties, k.Weghalen)
}

// enterHelp says what enter does now.
func (c Consult) enterHelp() key.Binding {
	b := c.keys.Enter
	switch {
	case c.deel == deelGeen:
		b.SetHelp("enter", "verder typen")
	case c.deel == deelRol, c.deel == deelKeus && !c.keus.OpKlaar(), c.deel == deelOptie && !c.optie.OpKlaar(), c.deel == deelVoorzet, c.deel == deelLijst:
		b.SetHelp("enter", "kies")
	case c.deel == deelAntwoorden:
		b.SetHelp("enter", "verander")
	case c.bewerkt == 0 && c.invoer().Leeg():
		b.SetHelp("enter", "volgende")
	default:
		b.SetHelp("enter", "bewaar")
	}
	return b
}

// FullHelp lists all keys.
func (c Consult) FullHelp() [][]key.Binding {
	k := c.keys
	return [][]key.Binding{
		{k.Enter, k.Regel, k.Tab, k.Volgende, k.Vorige, k.Terug, k.Opnieuw, k.Esc},
		{k.Nakijken, k.Verdiep, k.Namen, k.Opties, k.Stappen, k.Wie, k.Rol, k.Parkeer, k.Hint, k.Weg, k.Weghalen},
	}
}

// key handles a key press: first what works everywhere in the consult, then what the part with the keys makes of it.
func (c Consult) key(msg tea.KeyPressMsg) (scherm.Screen, tea.Cmd) {
	k := c.keys
	switch {
	case key.Matches(msg, k.Volgende):
		return c.ga(c.g.Volgende)
	case key.Matches(msg, k.Vorige):
		return c.ga(c.g.Vorige)
	case key.Matches(msg, k.Verdiep):
		return c.ga(func() casus.Wijziging { w, _ := c.g.Verdiep(); return w })
	case key.Matches(msg, k.Nakijken):
		return c.toon(overzicht.NewNakijken(c.app, c.g, c.s))
	case key.Matches(msg, k.Namen):
		return c.toon(namen.NewNamen(c.g, c.s))
	case key.Matches(msg, k.Opties):
		return c.toon(overzicht.NewOpties(c.g))
	case key.Matches(msg, k.Stappen):
		return c.toon(overzicht.NewStappen(c.g, c.s))
	case key.Matches(msg, k.Weghalen):
		return c.haalWeg()
	case key.Matches(msg, k.Wie):
		return c.vraagWie(), nil
	case key.Matches(msg, k.Rol):
		return c.neemRol(rolIndex(msg))
	case key.Matches(msg, k.Terug):
		return c.ongedaan()
	case key.Matches(msg, k.Opnieuw):
		return c.herhaal(c.g.Opnieuw, weerTerug, nietsTerug)
	case key.Matches(msg, k.Parkeer):
		return c.parkeer()
	case key.Matches(msg, k.Hint):
		return c.wijsAf()
	case key.Matches(msg, k.Tab):
		return c.draai(1), nil
	case key.Matches(msg, k.TabTerug):
		return c.draai(-1), nil
	case key.Matches(msg, k.Esc):
		return c.esc()
	case key.Matches(msg, k.Enter):
		return c.enter()
	}
	return c.deelKey(msg)
}

// toon puts a screen on top of the consult; the field shows its masked text from then on.
func (c Consult) toon(s scherm.Screen) (scherm.Screen, tea.Cmd) { return c.bedekMet(scherm.Open(s)) }

// bedekMet does so with a command that brings the screen.
func (c Consult) bedekMet(cmd tea.Cmd) (scherm.Screen, tea.Cmd) {
	c, ok := c.verlaat()
	if !ok {
		return c, nil
	}
	c.bedekt = true
	return c, tea.Batch(c.schrijf(casus.Wijziging{}), cmd)
}

// draai goes to the next part of the form.
func (c Consult) draai(n int) Consult {
	if c.deel == deelRol {
		return c.focus(c.vorig)
	}
	ds := c.delen()
	i := slices.Index(ds, c.deel)
	if i < 0 && n < 0 {
		i = 0
	}
	return c.focus(ds[(i+n+len(ds))%len(ds)])
}

// esc leaves in steps: what is being changed, then the field, then the screen. Text is kept.
func (c Consult) esc() (scherm.Screen, tea.Cmd) {
	switch {
	case c.deel == deelRol:
		return c.focus(c.vorig), nil
	case c.bewerkt != 0 || c.titelt:
		laat := c.g.Laat
		if c.titelt {
			laat = func(int) casus.Wijziging { return c.g.LaatTitel() }
		}
		cmd := c.schrijf(laat(c.bewerkt))
		c = c.vul()
		c.zegt = nietsVeranderd
		return c, cmd
	case c.deel == deelKeus && c.keus.Filter != "":
		c.keus.Filter, c.keus.Cursor = "", 0
		return c, nil
	case c.deel == deelGeen || c.deel == deelLijst || c.invoer().Leeg():
		return c.weg()
	}
	c, ok := c.verlaat()
	if !ok {
		return c, nil
	}
	c = c.focus(deelGeen)
	c.zegt = "Je tekst is bewaard. Nog een keer esc: weg. Enter: verder typen."
	return c, c.schrijf(casus.Wijziging{})
}

// enter acts on the part that has the keys.
func (c Consult) enter() (scherm.Screen, tea.Cmd) {
	switch c.deel {
	case deelGeen:
		return c.focus(c.delen()[0]), nil
	case deelLijst:
		return c.kiesAfronden()
	case deelRol:
		return c.neemRol(c.wie.Cursor)
	case deelOptie, deelKeus:
		if c.deel == deelKeus && c.keus.OpKlaar() || c.deel == deelOptie && c.optie.OpKlaar() {
			return c.ga(c.g.Volgende)
		}
		return c.kies()
	case deelVoorzet:
		return c.neemVoorzet()
	case deelAntwoorden:
		return c.bewerk()
	}
	if c.titelt {
		return c.noemTitel()
	}
	if i := slices.Index(c.delen(), deelDatum); c.deel == deelTekst && i >= 0 && c.datum.Leeg() && !c.tekst.Leeg() {
		c.zegt = "Wanneer? Typ een datum, of druk nog een keer op enter als die er niet is."
		return c.focus(deelDatum), nil
	}
	return c.stuur()
}

// kies makes the choice under the cursor and goes on to the next part, or keeps the answer if there is none.
func (c Consult) kies() (scherm.Screen, tea.Cmd) {
	k := &c.keus
	if c.deel == deelOptie {
		k = &c.optie
	}
	gekozen, ok := k.Onder()
	if !ok {
		return c, nil
	}
	k.Keus, k.Filter = gekozen.ID, ""
	k.Cursor = max(0, slices.Index(k.Keuzes, gekozen)) + k.Extra()
	ds := append(c.delen(), deelAntwoorden)
	volgende := ds[slices.Index(ds, c.deel)+1]
	if volgende == deelAntwoorden {
		return c.stuur()
	}
	c, cmd := c.kijk()
	return c.focus(volgende), cmd
}

// neemVoorzet answers with a text that was ready.
func (c Consult) neemVoorzet() (scherm.Screen, tea.Cmd) {
	k, ok := c.voorzet.Onder()
	if !ok {
		return c, nil
	}
	if isBegin(c.g, k.ID) {
		return c.typBegin(k.ID)
	}
	c, ok = c.verlaat() // what was being typed stays beside it
	if !ok {
		return c, nil
	}
	w, err := c.g.ZegErbij(gesprek.Invoer{Rol: c.rol, Tekst: anoniem.NieuwRuw(k.ID)})
	if err != nil {
		return c.weiger(err), nil
	}
	return c.klaarMet(w, "Bewaard: "+k.Label)
}

// typBegin types the beginning of an answer ahead, before what stands in the field.
func (c Consult) typBegin(begin string) (scherm.Screen, tea.Cmd) {
	c.tekst.Zet(begin + " " + c.tekst.Ruw().Toon())
	c, tik := c.kijk()
	return c.focus(deelTekst), tik
}

// bewerk loads the answer under the cursor to change it.
func (c Consult) bewerk() (scherm.Screen, tea.Cmd) {
	as := c.g.Antwoorden()
	if c.cursor >= len(as) {
		return c, nil
	}
	a := as[c.cursor]
	c, ok := c.verlaat()
	if !ok {
		return c, nil
	}
	c = c.laad(a.Inbreng)
	c.datum.Zet(datumTekst(a.Datum))
	c.bewerkt = a.Nr
	c.zegt = jeVerandert + ". Enter: bewaar. Esc: laat staan."
	return c.focus(c.delen()[0]), nil
}

// deelKey handles arrows and letters in the part that has the keys.
func (c Consult) deelKey(msg tea.KeyPressMsg) (scherm.Screen, tea.Cmd) {
	k := c.keys
	switch {
	case c.deel == deelTekst && key.Matches(msg, k.Op) && c.tekst.Bovenaan():
		return c.draai(-1), nil
	case c.deel == deelTekst && key.Matches(msg, k.Neer) && c.tekst.Onderaan():
		return c.draai(1), nil
	case c.deel == deelTekst || c.deel == deelDatum:
		return c.typ(msg)
	case key.Matches(msg, k.Op):
		return c.pijl(-1)
	case key.Matches(msg, k.Neer):
		return c.pijl(1)
	case c.deel == deelRol:
		return c.rolKey(msg)
	case c.deel == deelAntwoorden && key.Matches(msg, k.Weg):
		return c.neemTerug()
	case c.naarTekst(msg):
		return c.focus(deelTekst).typ(msg)
	case c.deel == deelKeus:
		c.keus.Typ(msg)
	case c.deel == deelOptie:
		c.optie.Typ(msg)
	}
	return c, nil
}

// naarTekst reports whether a key is meant for the text field though another part has the keys: who begins to write in
// front of a list that cannot be searched must not lose a word.
func (c Consult) naarTekst(msg tea.KeyPressMsg) bool {
	if msg.Text == "" || !slices.Contains(c.delen(), deelTekst) || c.deel == deelGeen || c.deel == deelLijst {
		return false
	}
	return c.deel != deelKeus || !c.keus.Zoekbaar()
}

// pijl moves the cursor of the part that has the keys.
func (c Consult) pijl(n int) (scherm.Screen, tea.Cmd) {
	switch c.deel {
	case deelKeus:
		c.keus.Schuif(n)
	case deelOptie:
		c.optie.Schuif(n)
	case deelVoorzet:
		c.voorzet.Schuif(n)
	case deelRol:
		c.wie.Schuif(n)
	case deelAntwoorden:
		c.cursor = scherm.Schuif(c.cursor, n, len(c.g.Antwoorden()))
	case deelLijst:
		c.cursor = scherm.Schuif(c.cursor, n, len(afrondkeuzes(c.g)))
	}
	return c, nil
}
