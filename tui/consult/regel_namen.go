package consult

import (
	"oliekan/casus/anoniem"
	"oliekan/tui/namen"
)

// namen asks for the names that are going to be used in the consult.
func (c *regelconsult) namen(string) error {
	return namen.Regel(c.Lijn, c.g, func(naam anoniem.Ruw, rol string) (string, error) {
		w, label, err := c.g.Ken(naam, rol)
		if err == nil {
			c.schrijf(w)
		}
		return label, err
	})
}
