package klaarmaken

import (
	"oliekan/casus/klaarmaken"
	"oliekan/tui/melding"
	"oliekan/tui/namen"
	"oliekan/tui/scherm"
	"oliekan/tui/weg"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

// klaarKeys are those of the screen. While a text is typed only those with more than a letter work.
type klaarKeys struct {
	Ja, Nee, Houd, Verberg, Rol, Band, Haal, Lees, Namen, Kies,
	Enter, Regel, Tab, Op, Neer, Volgende, Vorige, Terug, Wis, Esc, Uitleg key.Binding
}

func newKlaarKeys() klaarKeys {
	return klaarKeys{
		Ja:       scherm.Binding("j", "in orde", "j"),
		Nee:      scherm.Binding("n", "nog niet", "n"),
		Houd:     scherm.Binding("h", "houd dit woord", "h"),
		Verberg:  scherm.Binding("v", "verberg", "v"),
		Rol:      scherm.Binding("r", "geef een rol", "r"),
		Band:     scherm.Binding("b", "neem deze bandbreedte", "b"),
		Haal:     scherm.Binding("w", "haal een woord weg", "w"),
		Lees:     scherm.Binding("l", "lees de casus", "l"),
		Namen:    scherm.Binding("f4", "namen", "f4"),
		Kies:     scherm.Binding("spatie", "wel of niet", "space"),
		Enter:    scherm.Binding("enter", "verder", "enter"),
		Regel:    scherm.Binding("ctrl+j", "nieuwe regel", "ctrl+j"),
		Tab:      scherm.Binding("tab", "lees wat er staat", "tab"),
		Op:       scherm.Binding("↑↓", "kies", "up"),
		Neer:     scherm.Binding("pijl omlaag", "volgende regel", "down"),
		Volgende: scherm.Binding("pgdn", "volgende", "pgdown", "ctrl+n"),
		Vorige:   scherm.Binding("pgup", "vorige", "pgup", "ctrl+b"),
		Terug:    scherm.Binding("ctrl+z", "ongedaan", "ctrl+z"),
		Wis:      scherm.Binding("delete", "weg", "delete"),
		Esc:      scherm.Binding("esc", "later verder", "esc"),
		Uitleg:   scherm.Binding("f1", "uitleg", "f1"),
	}
}

// key handles a key press: an open question first, then what works at every place, then what the place makes of it.
func (t Klaarmaken) key(msg tea.KeyPressMsg) (scherm.Screen, tea.Cmd) {
	k := t.keys
	switch {
	case t.opRol:
		return t.rolKey(msg)
	case key.Matches(msg, k.Esc), t.klaar:
		return t.esc()
	case key.Matches(msg, k.Namen):
		return t.toon(namen.NewNamenBij(t.k, t.s))
	case key.Matches(msg, k.Volgende):
		return t.ga(1)
	case key.Matches(msg, k.Vorige):
		return t.ga(-1)
	case key.Matches(msg, k.Tab) && t.schrijft():
		return t.lees(!t.leest), nil
	case t.schrijft() && !t.leest:
		return t.veldKey(msg)
	case key.Matches(msg, k.Op):
		return t.beweeg(-1), nil
	case key.Matches(msg, k.Neer):
		return t.beweeg(1), nil
	case key.Matches(msg, k.Lees):
		return t, tea.Batch(t.schrijf(klaarmaken.Wijziging{}), scherm.Naar(scherm.NaarCasus{ID: t.k.Casus().ID, Bij: true}))
	case key.Matches(msg, k.Haal):
		return t.toon(weg.NewWeghalenBij(t.app, t.k, t.s))
	}
	return t.plekKey(msg)
}

// esc leaves in steps: the list, then the screen. Everything is kept.
func (t Klaarmaken) esc() (scherm.Screen, tea.Cmd) {
	if t.leest {
		return t.lees(false), nil
	}
	return t.sluitAf()
}

// lees gives the list above the field the keys, or the field.
func (t Klaarmaken) lees(aan bool) Klaarmaken {
	t.leest = aan
	t.tekst.Blur()
	if !aan {
		t.tekst.Focus()
	}
	return t
}

// veldKey types. Enter keeps the text and goes on; after a learning point the field is ready for another.
func (t Klaarmaken) veldKey(msg tea.KeyPressMsg) (scherm.Screen, tea.Cmd) {
	switch {
	case key.Matches(msg, t.keys.Terug):
		if !t.tekst.Ongedaan() {
			return t, nil
		}
		return t.kijk()
	case key.Matches(msg, t.keys.Op) && t.tekst.Bovenaan():
		return t.lees(true), nil
	case !key.Matches(msg, t.keys.Enter):
		return t.typ(msg)
	case t.k.Plek().Soort == klaarmaken.SoortToelichting || t.tekst.Leeg():
		return t.ga(1)
	}
	t, cmd, ok := t.houdTekst()
	if !ok {
		return t, cmd
	}
	t = t.vul()
	meer := " Nog een leerpunt? Met een leeg veld gaat enter verder."
	if t.k.Vol() {
		meer = " Dat was het laatste dat past. Met pgdn ga je verder."
	}
	t.straks += meer
	return t, cmd
}

// beweeg moves the cursor over the lines.
func (t Klaarmaken) beweeg(n int) Klaarmaken {
	t.cursor = scherm.Schuif(t.cursor, n, len(t.dingen()))
	return t
}

// plekKey acts on the line under the cursor, or answers the point.
func (t Klaarmaken) plekKey(msg tea.KeyPressMsg) (scherm.Screen, tea.Cmd) {
	d := t.onder()
	switch {
	case t.k.Vol() && msg.Text != "": // somebody types on, and a space must not open another point for those words
		t.zegt = klaarmaken.LeerpuntenVol
		return t, nil
	case key.Matches(msg, t.keys.Enter, t.keys.Kies) && d.doe != nil:
		return d.doe(t)
	case key.Matches(msg, t.keys.Wis) && d.wis != nil:
		return d.wis(t)
	case key.Matches(msg, t.keys.Enter) && t.k.Plek().Soort == klaarmaken.SoortPunt:
		t.zegt = "Kies j als dit in orde is. Kies n als het nog niet in orde is."
		return t, nil
	case t.k.Plek().Soort != klaarmaken.SoortPunt:
		return t, nil
	case key.Matches(msg, t.keys.Ja):
		return t.beantwoord(true)
	case key.Matches(msg, t.keys.Nee):
		return t.beantwoord(false)
	case d.band != nil && key.Matches(msg, t.keys.Band):
		return t.besluit(t.k.NeemBand(d.band.Band), namen.BandStaat(d.band.Wordt))
	case d.woord != nil:
		return t.woordKey(msg, *d.woord)
	}
	return t, nil
}

// beantwoord answers the point and goes on.
func (t Klaarmaken) beantwoord(ja bool) (scherm.Screen, tea.Cmd) {
	w, err := t.k.InOrde(ja)
	if err != nil {
		t.zegt = melding.Van(err)
		return t, nil
	}
	t = t.vul()
	t.zegt = inOrde
	if !ja {
		t.zegt = nietInOrde + " Met pgup ga je terug."
	}
	return t, t.schrijf(w)
}

// woordKey decides about a word.
func (t Klaarmaken) woordKey(msg tea.KeyPressMsg, w klaarmaken.Woord) (scherm.Screen, tea.Cmd) {
	switch {
	case key.Matches(msg, t.keys.Houd):
		return t.besluit(t.k.Houd(w.Ruw), namen.Blijft)
	case key.Matches(msg, t.keys.Verberg):
		return t.besluit(t.k.Verberg(w.Ruw), namen.Verborgen)
	case key.Matches(msg, t.keys.Rol):
		t.opRol, t.rol = true, scherm.Kiezer{Keuzes: namen.Rollen()}
	}
	return t, nil
}

// besluit writes a decision.
func (t Klaarmaken) besluit(w klaarmaken.Wijziging, zin string) (scherm.Screen, tea.Cmd) {
	t.zegt = zin
	t.cursor = scherm.Schuif(t.cursor, 0, len(t.dingen()))
	return t, t.schrijf(w)
}

// rolKey picks a role for the word under the cursor.
func (t Klaarmaken) rolKey(msg tea.KeyPressMsg) (scherm.Screen, tea.Cmd) {
	d := t.onder()
	switch {
	case key.Matches(msg, t.keys.Esc) || d.woord == nil:
		t.opRol = false
	case key.Matches(msg, t.keys.Enter):
		return t.geefRol(*d.woord)
	default:
		t.rol.Toets(msg)
	}
	return t, nil
}

// geefRol gives a word the role under the cursor of the list.
func (t Klaarmaken) geefRol(w klaarmaken.Woord) (scherm.Screen, tea.Cmd) {
	r, ok := t.rol.Onder()
	if !ok {
		return t, nil
	}
	t.opRol = false
	wijziging, err := t.k.GeefRol(w.Ruw, r.ID)
	if err != nil {
		t.zegt = namen.GeenRol
		return t, nil
	}
	return t.besluit(wijziging, namen.RolStaat(r.Label))
}

// klik puts the cursor on a line, and does what it says when it was there already.
func (t Klaarmaken) klik(msg tea.MouseClickMsg) (scherm.Screen, tea.Cmd) {
	b := t.blad(t.breed, t.bladHoog(t.breed, t.hoog), &scherm.Styles{})
	b.Venster(t.bladHoog(t.breed, t.hoog))
	switch d := b.Op(msg.Y - len(t.bovenaan(t.breed, t.hoog, &scherm.Styles{}))); {
	case t.klaar:
	case d.Soort == "keus" && t.opRol:
		t.rol.Cursor = d.Nr
		if o := t.onder(); o.woord != nil {
			return t.geefRol(*o.woord)
		}
	case d.Soort == "tekst":
		return t.lees(false), nil
	case d.Soort == "ding":
		zelfde := t.cursor == d.Nr && (t.leest || !t.schrijft())
		t.cursor = d.Nr
		if t.schrijft() {
			t = t.lees(true)
		}
		if o := t.onder(); zelfde && o.doe != nil {
			return o.doe(t)
		}
	}
	return t, nil
}
