package consult

import (
	"slices"
	"strings"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/casus/gesprek"
	"oliekan/toets"
	"oliekan/toets/taal"
	"oliekan/tui/namen"
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
		c.Uit.Kop("Nog zonder naam in deze zitting. Weet je een naam nog? Geef die met .namen.")
	}
	for _, los := range l.Losse {
		if !slices.ContainsFunc(c.g.Naamlozen(), func(n gesprek.Los) bool { return n.Label == los.Label }) {
			continue // it became another one
		}
		c.Uit.Zeg(los.Label + regelKeer(los.Aantal) + ": \"" + regel.EenRegel(los.Tekst.String()) + "\"")
		door, err := c.kijkPunt("Typ r om een rol te geven, of te zeggen wie het ook is. Typ h om het zo te laten. Lege regel: later.",
			c.g.NrVan(los.Tekst), []letter{
				{"r", "rol", func(rest string) error { return c.hernoem(los.Label, rest) }},
				{"h", "houd", func(string) error {
					c.g.LaatLos(los.Label)
					return c.besluit(casus.Wijziging{}, "Dit blijft zo. Met .namen geef je later toch nog een naam.")
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
	l := &regel.Keuzelijst{}
	for _, ander := range c.g.Genoemden(label) {
		l.Alle = append(l.Alle, toets.Keuze{ID: ander, Label: ander, Uitleg: "Het is dezelfde."})
	}
	vast := len(l.Alle)
	l.Alle = append(l.Alle, namen.Rollenlijst().Alle...)
	rol, ok, err := namen.VraagRol(c.Lijn, "Wie is "+label+"?", rol, namen.Naamlijst{Keuzelijst: l, Vast: vast})
	if err != nil || !ok {
		return err
	}
	w, _, err := c.g.Hernoem(label, rol)
	if err != nil {
		c.Uit.Zeg("Dat lukt niet. Kies een andere rol, of laat het zo.")
		return nil
	}
	return c.besluit(w, "Overal staat nu de rol: "+rol+".")
}

// kijkBanden offers to tell details less precisely.
func (c *regelconsult) kijkBanden(l gesprek.Nakijklijst) (bool, error) {
	if len(l.Banden) > 0 {
		c.Uit.Kop("Kan minder precies.")
	}
	for _, b := range l.Banden {
		c.Uit.Zeg("\"" + b.Was.String() + "\" kan worden: \"" + b.Wordt + "\"" + regelKeer(b.Aantal) + ". Het staat in: \"" + regel.EenRegel(b.Tekst.String()) + "\"")
		door, err := c.kijkPunt("Typ b om het over te nemen, h om het zo te laten. Lege regel: later.", c.g.NrVan(b.Tekst), []letter{
			{"b", "band", func(string) error { return c.besluit(c.g.NeemBand(b.Band), "Overal staat nu: "+b.Wordt+".") }},
			{"h", "houd", func(string) error {
				c.g.LaatBand(b)
				return c.besluit(casus.Wijziging{}, "Dit blijft zo staan.")
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
		c.Uit.Kop("Extra beschermd door de wet.")
	}
	for _, b := range l.Bijzonder {
		c.Uit.Zeg("Dit gaat over " + b.Soort + ": " + strings.Join(b.Woorden, ", ") + ". Laat het staan als de casus het nodig heeft.")
		door, err := c.kijkPunt("Typ h als je het gezien hebt. Lege regel: later.", 0, []letter{{"h", "gezien", func(string) error {
			c.g.LaatBijzonder(b)
			return c.besluit(casus.Wijziging{}, "Gezien. Aan de casus is niets veranderd.")
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
		c.Uit.Kop("Deze woorden heb je laten staan.")
	}
	for _, t := range l.Gehouden {
		if !slices.Contains(c.g.Casus().Houd, t) {
			continue
		}
		c.Uit.Zeg("\"" + t.String() + "\"")
		door, err := c.kijkPunt("Typ v om het toch te verbergen. Lege regel: laat het staan.", 0, []letter{{"v", "verberg", func(string) error {
			return c.besluit(c.g.Verberg(anoniem.NieuwRuw(t.String())), "Dit woord is nu verborgen, in de hele casus.")
		}}})
		if err != nil || !door {
			return false, err
		}
	}
	return true, nil
}
