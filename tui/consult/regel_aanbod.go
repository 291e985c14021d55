package consult

import (
	"slices"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/casus/gesprek"
	"oliekan/toets/taal"
	"oliekan/tui/namen"
	"oliekan/tui/overzicht"
	"oliekan/tui/regel"
)

// kijkAanbod walks by what the review offers besides the doubtful words, if the pair wants to. All of it may stay as it
// is. gehouden are the words that were kept before.
func (c *regelconsult) kijkAanbod(gehouden []anoniem.Tekst) error {
	l := c.g.Nakijken()
	l.Gehouden = gehouden
	n := len(l.Losse) + len(l.Banden) + len(l.Bijzonder) + len(l.Gehouden)
	if n == 0 {
		return nil
	}
	getypt, err := c.Lees("Je kunt nog naar "+taal.Aantal(n, "ding", "dingen")+" kijken. Dat hoeft niet. Typ ja om dat wel te doen. "+
		"Lege regel: niet doen.", c.Overal())
	if err != nil || !regel.Ja(getypt) {
		return err
	}
	for _, deel := range []func(gesprek.Nakijklijst) (bool, error){c.kijkLosse, c.kijkBanden, c.kijkBijzonder, c.kijkGehouden} {
		if door, err := deel(l); err != nil || !door {
			return err
		}
	}
	c.Uit.Zeg("Dat was alles om na te kijken.")
	return nil
}

// kijkLosse offers a role to the labels whose name is not known in this sitting.
func (c *regelconsult) kijkLosse(l gesprek.Nakijklijst) (bool, error) {
	if len(l.Losse) > 0 {
		c.Uit.Kop(overzicht.NakijkKop(overzicht.NakijkLos) + ". Weet je een naam nog? Geef die met .namen.")
	}
	for _, los := range l.Losse {
		if !slices.ContainsFunc(c.g.Naamlozen(), func(n gesprek.Los) bool { return n.Label == los.Label }) {
			continue // it became another one
		}
		c.Uit.Zeg(los.Label + overzicht.Keer(", ", los.Aantal) + ": \"" + regel.EenRegel(los.Tekst.String()) + "\"")
		door, err := c.kijkPunt("Typ r om een rol te geven, of te zeggen wie het ook is. Typ h om het zo te laten. Lege regel: later.",
			c.g.NrVan(los.Tekst), []letter{
				{"r", "rol", func(rest string) error { return c.hernoem(los.Label, rest) }},
				{"h", "houd", func(string) error {
					c.g.LaatLos(los.Label)
					return c.besluit(casus.Wijziging{}, overzicht.BlijftZonder(".namen"))
				}},
			})
		if err != nil || !door {
			return false, err
		}
	}
	return true, nil
}

// hernoem gives a label a role, or that of somebody else who turns out to be the same.
func (c *regelconsult) hernoem(label, rol string) error {
	rol, ok, err := namen.VraagRol(c.Lijn, label, rol, namen.NewRollijstMet(overzicht.Zelfden(c.g, label)))
	if err != nil || !ok {
		return err
	}
	w, _, err := c.g.Hernoem(label, rol)
	if err != nil {
		c.Uit.Zeg(overzicht.RolGeweigerd(err, true))
		return nil
	}
	return c.besluit(w, namen.RolStaat(rol))
}

// kijkBanden offers to tell details less precisely.
func (c *regelconsult) kijkBanden(l gesprek.Nakijklijst) (bool, error) {
	if len(l.Banden) > 0 {
		c.Uit.Kop(overzicht.NakijkKop(overzicht.NakijkBand) + ".")
	}
	for _, b := range l.Banden {
		c.Uit.Zeg("\"" + b.Was.String() + "\" kan worden: \"" + b.Wordt + "\"" + overzicht.Keer(", ", b.Aantal) + ". Het staat in: \"" + regel.EenRegel(b.Tekst.String()) + "\"")
		door, err := c.kijkPunt("Typ b om het over te nemen, h om het zo te laten. Lege regel: later.", c.g.NrVan(b.Tekst), []letter{
			{"b", "band", func(string) error { return c.besluit(c.g.NeemBand(b.Band), namen.BandStaat(b.Wordt)) }},
			{"h", "houd", func(string) error {
				c.g.LaatBand(b)
				return c.besluit(casus.Wijziging{}, overzicht.BlijftStaan)
			}},
		})
		if err != nil || !door {
			return false, err
		}
	}
	return true, nil
}

// kijkBijzonder makes a gentle remark per special category.
func (c *regelconsult) kijkBijzonder(l gesprek.Nakijklijst) (bool, error) {
	if len(l.Bijzonder) > 0 {
		c.Uit.Kop(overzicht.NakijkKop(overzicht.NakijkBijzonder) + ".")
	}
	for _, b := range l.Bijzonder {
		c.Uit.Zeg(overzicht.BijzonderZin(b))
		door, err := c.kijkPunt("Typ h als je het gezien hebt. Lege regel: later.", 0, []letter{{"h", "gezien", func(string) error {
			c.g.LaatBijzonder(b)
			return c.besluit(casus.Wijziging{}, overzicht.Gezien)
		}}})
		if err != nil || !door {
			return false, err
		}
	}
	return true, nil
}

// kijkGehouden offers to hide after all what was kept.
func (c *regelconsult) kijkGehouden(l gesprek.Nakijklijst) (bool, error) {
	if len(l.Gehouden) > 0 {
		c.Uit.Kop(overzicht.NakijkKop(overzicht.NakijkGehouden) + ".")
	}
	for _, t := range l.Gehouden {
		if !slices.Contains(c.g.Casus().Houd, t) {
			continue
		}
		c.Uit.Zeg("\"" + t.String() + "\"")
		door, err := c.kijkPunt("Typ v om het toch te verbergen. Lege regel: laat het staan.", 0, []letter{{"v", "verberg", func(string) error {
			return c.besluit(c.g.Verberg(anoniem.NieuwRuw(t.String())), namen.Verborgen)
		}}})
		if err != nil || !door {
			return false, err
		}
	}
	return true, nil
}
