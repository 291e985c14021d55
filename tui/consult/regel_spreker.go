package consult

import (
	"strings"

	"oliekan/casus"
	"oliekan/toets"
)

// wieZegt lets a role at the start of a line speak from now on: "jurist: dat mag niet". It returns the words behind it, or
// false when there are none.
func (c *regelconsult) wieZegt(regel string) (rest string, verder bool) {
	voor, na, ok := strings.Cut(regel, ":")
	rol, is := c.rolMet(strings.TrimSpace(voor))
	if !ok || !is {
		return regel, true
	}
	anders := rol != c.invoer.Rol
	c.neemRol(rol)
	if rest = strings.TrimSpace(na); anders || rest == "" {
		c.Uit.Zeg("Wie zegt dit: " + c.rolNaam(rol) + ".")
	}
	return rest, rest != ""
}

// rolMet finds a role by its id or its word, whatever the capitals.
func (c *regelconsult) rolMet(woord string) (casus.Rol, bool) {
	for _, k := range c.Methode.Keuzen(toets.LijstRollen) {
		if strings.EqualFold(k.ID, woord) || strings.EqualFold(k.Label, woord) {
			return casus.Rol(k.ID), true
		}
	}
	return "", false
}

// neemRol lets another speak from now on. Of an answer that is being changed it changes who gave that one only.
func (c *regelconsult) neemRol(r casus.Rol) {
	if c.invoer.Rol = r; c.bewerkt == 0 {
		c.spreker = r
	}
}
