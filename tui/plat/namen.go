package plat

import (
	"strings"
	"unicode"

	"oliekan/casus/anoniem"
	"oliekan/toets"
)

// namen asks for the names that are going to be used, each with its role. They are masked from then on.
func (c *consult) namen(string) error {
	c.uit.kop("Welke namen ga je gebruiken?")
	c.uit.zeg("Geef elke naam een rol. Typ je de naam daarna, dan wordt alleen de rol bewaard. " +
		"De namen zelf staan alleen in het geheugen en gaan nooit naar de schijf.")
	for _, b := range c.g.Bekenden() {
		c.uit.punt("- ", eenRegel(b.Naam.Toon())+" is "+b.Label+".")
	}
	vraag := "Typ een naam en de rol, met een = ertussen, zoals Annelies = inwoner. Lege regel: klaar met namen."
	for {
		regel, err := c.lees(vraag, c.overal())
		if err != nil || leeg(regel) {
			return err
		}
		if !naamachtig(regel) {
			vraag = "Dat lijkt geen naam. Typ een naam en de rol. Lege regel: klaar met namen."
			continue
		}
		if err := c.noem(regel); err != nil {
			return err
		}
		vraag = "Nog een naam? Lege regel: klaar met namen."
	}
}

// zinLang is the number of words from which a line is taken for a sentence: nobody who starts with the story should have
// it taken for a name.
const zinLang = 5

// naamachtig reports whether a line can be a name: it has a letter, and is not as long as a sentence. A long name passes
// with its role behind it: that is no slip.
func naamachtig(regel string) bool {
	naam, _, metRol := strings.Cut(regel, "=")
	return strings.ContainsFunc(naam, unicode.IsLetter) && (metRol || len(strings.Fields(naam)) < zinLang)
}

// noem takes one name with its role, and asks for the role if it is not there.
func (c *consult) noem(regel string) error {
	naam, rol, _ := strings.Cut(regel, "=")
	r := anoniem.NieuwRuw(strings.TrimSpace(naam)) // from here on it cannot be stored or logged by mistake
	rol, ok, err := c.vraagRol(r, strings.TrimSpace(rol))
	if err != nil || !ok {
		return err
	}
	w, label, err := c.g.Ken(r, rol)
	if err != nil {
		c.meld(err)
		return nil
	}
	c.schrijf(w)
	c.uit.zeg("Deze naam wordt voortaan " + label + ".")
	return nil
}

// vraagRol returns a role from the list; it asks until there is one, or until an empty line.
func (p *plat) vraagRol(naam anoniem.Ruw, rol string) (string, bool, error) {
	l := rollenlijst()
	if rol != "" {
		if k, ok := p.neem(rol, l); ok {
			return k.ID, true, nil
		}
	}
	k, _, ok, err := p.kies("Wie is "+eenRegel(naam.Toon())+"? Typ een rol, zoals dochter of huisarts. "+
		"Met .keuzes hoor je alle rollen. Lege regel: sla deze naam over.", l, p.overal())
	return k.ID, ok, err
}

// rollenlijst holds the roles that a name can get.
func rollenlijst() *keuzelijst {
	l := &keuzelijst{}
	for _, r := range anoniem.Rollen() {
		l.alle = append(l.alle, toets.Keuze{ID: r, Label: r})
	}
	return l
}
