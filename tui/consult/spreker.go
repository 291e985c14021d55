package consult

import (
	"slices"
	"strconv"
	"strings"

	"oliekan/casus"
	"oliekan/toets"
	"oliekan/tui/scherm"

	tea "charm.land/bubbletea/v2"
)

// Who speaks stands above the field, and stays until somebody else is chosen: with alt and a digit, or with f9 where a
// terminal keeps alt for itself. No key that elsewhere moves the cursor changes it.

// doelRol marks the line with who speaks; a click on it opens the list.
const doelRol = "rol"

// rolToetsen are the keys that choose who speaks at once: alt+1 to alt+9, and alt+0 for the tenth.
func rolToetsen() []string {
	uit := make([]string, 10)
	for i := range uit {
		uit[i] = "alt+" + rolCijfer(i)
	}
	return uit
}

// rolCijfer is the digit of a role by its place in the list, "" where there is none.
func rolCijfer(i int) string {
	if i > 9 {
		return ""
	}
	return strconv.Itoa((i + 1) % 10)
}

// rolIndex is the place in the list of a digit, -1 for another key.
func rolIndex(msg tea.KeyPressMsg) int {
	toets := strings.TrimPrefix(msg.String(), "alt+")
	return slices.IndexFunc(rolToetsen(), func(t string) bool { return t == "alt+"+toets })
}

// kanWisselen reports whether somebody says what is filled in here: at a question, unless the pair says it together.
func (c Consult) kanWisselen() bool {
	v, ok := c.g.Vraag()
	return ok && !v.OverEens()
}

// vraagWie shows the list of who may speak, with the present speaker under the cursor.
func (c Consult) vraagWie() Consult {
	if !c.kanWisselen() || c.deel == deelRol {
		return c
	}
	c.wie = scherm.Kiezer{Keus: string(c.rol)}
	for i, k := range c.app.Methode.Keuzen(toets.LijstRollen) {
		if k.ID == string(c.rol) {
			c.wie.Cursor = i
		}
		k.Label = rolCijfer(i) + " " + k.Label
		c.wie.Keuzes = append(c.wie.Keuzes, k)
	}
	c.vorig = c.deel
	return c.focus(deelRol)
}

// rolKey handles a key while the list of who speaks has them: a digit chooses.
func (c Consult) rolKey(msg tea.KeyPressMsg) (scherm.Screen, tea.Cmd) {
	if i := rolIndex(msg); i >= 0 {
		return c.neemRol(i)
	}
	c.wie.Toets(msg)
	return c, nil
}

// neemRol lets another speak from now on, also for what stands in the form.
func (c Consult) neemRol(i int) (scherm.Screen, tea.Cmd) {
	rollen := c.app.Methode.Keuzen(toets.LijstRollen)
	if !c.kanWisselen() || i < 0 || i >= len(rollen) {
		return c, nil
	}
	if c.deel == deelRol {
		c = c.focus(c.vorig)
	}
	if c.rol = casus.Rol(rollen[i].ID); c.bewerkt == 0 {
		c.spreker = c.rol
	}
	return c.kijk() // who says it is part of what is kept
}

// spreekt adds the line with who speaks, and below it the list while that has the keys.
func (c Consult) spreekt(b *scherm.Blad, v toets.Vraag, breed int, s *scherm.Styles) {
	if v.OverEens() {
		return
	}
	b.Doel(scherm.Plek{Soort: doelRol}, c.spreekregel(breed, s))
	if c.deel == deelRol {
		van := len(b.Doelen)
		c.wie.Zet(b, breed, len(c.wie.Keuzes), true, s)
		for i := van; i < len(b.Doelen); i++ {
			b.Doelen[i].Soort = "wie"
		}
	}
}

// spreekregel is the line with who speaks, and how another does.
func (c Consult) spreekregel(breed int, s *scherm.Styles) string {
	return scherm.Knip(s.Stil.Render("Wie zegt dit? ")+s.Vet.Render(c.rolNaam(c.rol))+s.Stil.Render("  alt+cijfer of f9: een ander"), breed)
}
