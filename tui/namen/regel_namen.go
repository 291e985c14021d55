package namen

import (
	"strings"
	"unicode"

	"oliekan/casus/anoniem"
	"oliekan/casus/gesprek"
	"oliekan/toets"
	"oliekan/toets/taal"
	"oliekan/tui/regel"
)

// kenner takes a name with its role or label, writes what that changes, and returns the label.
type kenner func(naam anoniem.Ruw, rol string) (label string, err error)

// vraagNamen asks for the names that are going to be used, each with its role. They are masked from then on.
func VraagNamen(p *regel.Lijn, bron naambron, ken kenner) error {
	p.Uit.Kop("Welke namen ga je gebruiken?")
	p.Uit.Zeg("Geef elke naam een rol. Typ je de naam daarna, dan wordt alleen de rol bewaard. " +
		"De namen zelf staan alleen in het geheugen en gaan nooit naar de schijf.")
	if ls := bron.Naamlozen(); len(ls) > 0 {
		p.Uit.Zeg("In deze casus staan al: " + taal.Rijtje(labelsVan(ls), "en") + ". Weet je nog wie dat is? Geef dan de naam.")
	}
	for _, b := range bron.Bekenden() {
		p.Uit.Punt("- ", regel.EenRegel(b.Naam.Toon())+" is "+b.Label+".")
	}
	vraag := "Typ een naam en de rol, met een = ertussen, zoals Annelies = inwoner. Lege regel: klaar met namen."
	for {
		getypt, err := p.Lees(vraag, p.Overal())
		if err != nil || regel.Leeg(getypt) {
			return err
		}
		if !naamachtig(getypt) {
			vraag = "Dat lijkt geen naam. Typ een naam en de rol. Lege regel: klaar met namen."
			continue
		}
		if err := regelNoem(p, getypt, bron, ken); err != nil {
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
func regelNoem(p *regel.Lijn, getypt string, bron naambron, ken kenner) error {
	naam, rol, _ := strings.Cut(getypt, "=")
	r := anoniem.NieuwRuw(strings.TrimSpace(naam)) // from here on it cannot be stored or logged by mistake
	rol, ok, err := VraagRol(p, "Wie is "+regel.EenRegel(r.Toon())+"?", strings.TrimSpace(rol), NaamlijstVan(bron))
	if err != nil || !ok {
		return err
	}
	label, err := ken(r, rol)
	if err != nil {
		p.Meld(err)
		return nil
	}
	p.Uit.Zeg("Deze naam wordt voortaan " + label + ".")
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
type Naamlijst struct {
	*regel.Keuzelijst
	Vast int // how many those are
}

// naamlijstVan lists what a name can stand for: first the labels whose names are not known in this sitting, each with a few
// words around it, then the roles.
func NaamlijstVan(bron naambron) Naamlijst {
	l := &regel.Keuzelijst{}
	for _, los := range bron.Naamlozen() {
		l.Alle = append(l.Alle, toets.Keuze{ID: los.Label, Label: los.Label, Uitleg: "Er staat: \"" + los.Rond() + "\""})
	}
	vast := len(l.Alle)
	l.Alle = append(l.Alle, Rollenlijst().Alle...)
	return Naamlijst{l, vast}
}

// vraagRol returns a role or a label from the list; it asks until there is one, or until an empty line. Those who are in
// the case already are read out first.
func VraagRol(p *regel.Lijn, wie, rol string, l Naamlijst) (string, bool, error) {
	if rol != "" {
		if k, ok := p.Neem(rol, l.Keuzelijst); ok {
			return k.ID, true, nil
		}
	}
	vraag := " Typ een rol, zoals dochter of huisarts. "
	if l.Vast > 0 {
		vraag = " Typ een nummer, of een rol, zoals dochter of huisarts. "
		l.Nu, l.Tot = l.Alle, l.Vast
		for i, k := range l.Alle[:l.Vast] {
			p.Uit.Punt(l.Merk(i, k), l.InWoorden(k))
		}
	}
	k, _, ok, err := p.Kies(wie+vraag+"Met .keuzes hoor je alle rollen. Lege regel: sla deze naam over.", l.Keuzelijst, p.Overal())
	return k.ID, ok, err
}

// rollenlijst holds the roles that a name can get.
func Rollenlijst() *regel.Keuzelijst {
	l := &regel.Keuzelijst{}
	for _, r := range anoniem.Rollen() {
		l.Alle = append(l.Alle, toets.Keuze{ID: r, Label: r})
	}
	return l
}
