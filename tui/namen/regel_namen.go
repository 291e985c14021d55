package namen

import (
	"strings"
	"unicode"

	"oliekan/casus/anoniem"
	"oliekan/toets"
	"oliekan/tui/regel"
)

// Regel asks for the names that are going to be used, each with its role. They are masked from then on. ken takes a name
// with its role or label, writes what that changes, and returns the label.
func Regel(p *regel.Lijn, bron Bron, ken func(naam anoniem.Ruw, rol string) (label string, err error)) error {
	p.Uit.Kop("Welke namen ga je gebruiken?")
	p.Uit.Zeg(inleiding)
	if zin := staanAl(bron, "Geef dan de naam."); zin != "" {
		p.Uit.Zeg(zin)
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
		if err := noem(p, getypt, bron, ken); err != nil {
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
func noem(p *regel.Lijn, getypt string, bron Bron, ken func(anoniem.Ruw, string) (string, error)) error {
	naam, rol, _ := strings.Cut(getypt, "=")
	r := anoniem.NieuwRuw(strings.TrimSpace(naam)) // from here on it cannot be stored or logged by mistake
	rol, ok, err := VraagRol(p, r.Toon(), strings.TrimSpace(rol), NewRollijst(bron))
	if err != nil || !ok {
		return err
	}
	label, err := ken(r, rol)
	if err != nil {
		p.Meld(err)
		return nil
	}
	p.Uit.Zeg(wordtVoortaan(label))
	return nil
}

// WoordVraag says what can be typed at a word that stands in the case.
const WoordVraag = "Typ h om het woord te houden, v om het te verbergen, r om het een rol te geven."

// Rollijst is a list to pick a role from. It can begin with others who are in the case already.
type Rollijst struct {
	regel.Keuzelijst
	al int // how many those are
}

// NewRollijst lists what a name can stand for: first the labels whose names are not known in this sitting, each with a few
// words around it, then the roles.
func NewRollijst(bron Bron) *Rollijst {
	ks, al := keuzes(bron)
	for i := range ks[:al] {
		ks[i].Uitleg = "Er staat: \"" + ks[i].Uitleg + "\""
	}
	return &Rollijst{regel.Keuzelijst{Alle: ks}, al}
}

// NewRollijstMet lists some labels and then the roles.
func NewRollijstMet(labels []toets.Keuze) *Rollijst {
	return &Rollijst{regel.Keuzelijst{Alle: append(labels, Rollen()...)}, len(labels)}
}

// VraagRol asks who woord is, until there is a role or a label from the list, or an empty line: then it returns false. rol is
// what was typed already, "" for nothing. Those who are in the case are read out first.
func VraagRol(p *regel.Lijn, woord, rol string, l *Rollijst) (string, bool, error) {
	if rol != "" {
		if k, ok := p.Neem(rol, &l.Keuzelijst); ok {
			return k.ID, true, nil
		}
	}
	typ := "Typ een rol"
	if l.al > 0 {
		typ = "Typ het nummer of de rol"
		l.Nu, l.Tot = l.Alle, l.al
		for i, k := range l.Alle[:l.al] {
			p.Uit.Punt(l.Merk(i, k), l.InWoorden(k))
		}
	}
	k, _, ok, err := p.Kies("Wie is "+regel.EenRegel(woord)+"? "+typ+", zoals dochter of huisarts. Met .keuzes hoor je alle rollen. "+
		"Lege regel: sla dit over.", &l.Keuzelijst, p.Overal())
	return k.ID, ok, err
}
