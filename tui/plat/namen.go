package plat

import (
	"strings"
	"unicode"

	"oliekan/casus/anoniem"
	"oliekan/casus/gesprek"
	"oliekan/toets"
)

// naambron knows who is in the case: a consult, or a reading.
type naambron interface {
	Naamlozen() []gesprek.Los
	Bekenden() []anoniem.Bekende
}

// kenner takes a name with its role or label, writes what that changes, and returns the label.
type kenner func(naam anoniem.Ruw, rol string) (label string, err error)

// namen asks for the names that are going to be used in the consult.
func (c *consult) namen(string) error {
	return c.vraagNamen(c.g, func(naam anoniem.Ruw, rol string) (string, error) {
		w, label, err := c.g.Ken(naam, rol)
		if err == nil {
			c.schrijf(w)
		}
		return label, err
	})
}

// vraagNamen asks for the names that are going to be used, each with its role. They are masked from then on.
func (p *plat) vraagNamen(bron naambron, ken kenner) error {
	p.uit.kop("Welke namen ga je gebruiken?")
	p.uit.zeg("Geef elke naam een rol. Typ je de naam daarna, dan wordt alleen de rol bewaard. " +
		"De namen zelf staan alleen in het geheugen en gaan nooit naar de schijf.")
	if ls := bron.Naamlozen(); len(ls) > 0 {
		p.uit.zeg("In deze casus staan al: " + rijtje(labelsVan(ls), "en") + ". Weet je nog wie dat is? Geef dan de naam.")
	}
	for _, b := range bron.Bekenden() {
		p.uit.punt("- ", eenRegel(b.Naam.Toon())+" is "+b.Label+".")
	}
	vraag := "Typ een naam en de rol, met een = ertussen, zoals Annelies = inwoner. Lege regel: klaar met namen."
	for {
		regel, err := p.lees(vraag, p.overal())
		if err != nil || leeg(regel) {
			return err
		}
		if !naamachtig(regel) {
			vraag = "Dat lijkt geen naam. Typ een naam en de rol. Lege regel: klaar met namen."
			continue
		}
		if err := p.noem(regel, bron, ken); err != nil {
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
func (p *plat) noem(regel string, bron naambron, ken kenner) error {
	naam, rol, _ := strings.Cut(regel, "=")
	r := anoniem.NieuwRuw(strings.TrimSpace(naam)) // from here on it cannot be stored or logged by mistake
	rol, ok, err := p.vraagRol("Wie is "+eenRegel(r.Toon())+"?", strings.TrimSpace(rol), naamlijstVan(bron))
	if err != nil || !ok {
		return err
	}
	label, err := ken(r, rol)
	if err != nil {
		p.meld(err)
		return nil
	}
	p.uit.zeg("Deze naam wordt voortaan " + label + ".")
	return nil
}

// labelsVan returns the labels of some who have no name.
func labelsVan(ls []gesprek.Los) []string {
	uit := make([]string, len(ls))
	for i, l := range ls {
		uit[i] = l.Label
	}
	return uit
}

// naamlijst is a list of roles that begins with those who are in the case already.
type naamlijst struct {
	*keuzelijst
	vast int // how many those are
}

// naamlijst lists what a name can stand for in the consult.
func (c *consult) naamlijst() naamlijst { return naamlijstVan(c.g) }

// naamlijstVan lists what a name can stand for: first the labels whose names are not known in this sitting, each with a few
// words around it, then the roles.
func naamlijstVan(bron naambron) naamlijst {
	l := &keuzelijst{}
	for _, los := range bron.Naamlozen() {
		l.alle = append(l.alle, toets.Keuze{ID: los.Label, Label: los.Label, Uitleg: "Er staat: \"" + los.Rond() + "\""})
	}
	vast := len(l.alle)
	l.alle = append(l.alle, rollenlijst().alle...)
	return naamlijst{l, vast}
}

// vraagRol returns a role or a label from the list; it asks until there is one, or until an empty line. Those who are in
// the case already are read out first.
func (p *plat) vraagRol(wie, rol string, l naamlijst) (string, bool, error) {
	if rol != "" {
		if k, ok := p.neem(rol, l.keuzelijst); ok {
			return k.ID, true, nil
		}
	}
	vraag := " Typ een rol, zoals dochter of huisarts. "
	if l.vast > 0 {
		vraag = " Typ een nummer, of een rol, zoals dochter of huisarts. "
		l.nu, l.tot = l.alle, l.vast
		for i, k := range l.alle[:l.vast] {
			p.uit.punt(l.merk(i, k), l.inWoorden(k))
		}
	}
	k, _, ok, err := p.kies(wie+vraag+"Met .keuzes hoor je alle rollen. Lege regel: sla deze naam over.", l.keuzelijst, p.overal())
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
