package handout

import (
	"oliekan/casus"
	"oliekan/toets"
	"oliekan/toets/taal"
)

// rolInwoner is the id of the inwoner in the list of roles.
const rolInwoner casus.Rol = "inwoner"

// verwacht is the role whose words a reader takes an answer for when nobody is named: of the question and the wished
// effect the inwoner, of all that is weighed after it the consulent.
func verwacht(v toets.VraagID) casus.Rol {
	if v == toets.VraagVraag || v == toets.VraagEffect {
		return rolInwoner
	}
	return casus.RolConsulent
}

// spreker names who gave an answer, or "" if that is who a reader expects.
func (l lezing) spreker(a casus.Antwoord) string {
	if a.Rol == verwacht(a.Vraag) {
		return ""
	}
	return l.keuze(toets.LijstRollen, string(a.Rol))
}

// gezegd is an answer in one line: the choice stands out, the text follows.
func (l lezing) gezegd(a casus.Antwoord) Regel { return l.namens(l.gekozen(a), a) }

// namens adds the text of an answer to what stands before it, and between them who says it if that is not who a reader
// expects. A choice without words has the name after it.
func (l lezing) namens(r Regel, a casus.Antwoord) Regel {
	wie := l.spreker(a)
	switch {
	case wie == "", wie == l.keuzeBij(a): // "Leidinggevende: ..." says it already
		return r.met(a)
	case a.Tekst.Leeg() && len(r) == 0:
		return r
	case a.Tekst.Leeg():
		return append(r, stil(" ("), Stuk{Tekst: wie, Vrij: true, Stil: true}, stil(")"))
	}
	u := l.uitspraak(a)
	u[0].Vet = len(r) == 0 // in a line where a choice stands out, one thing does
	return u.achter(r)
}

// uitspraak is the text of an answer after the name of who says it.
func (l lezing) uitspraak(a casus.Antwoord) Regel {
	wie := taal.Hoofdletter(l.keuze(toets.LijstRollen, string(a.Rol)))
	return Regel{{Tekst: wie, Vrij: true, Vet: true, wie: true}, vast(": "), vrij(a.Tekst)}
}

// achter puts a line behind what it belongs to. Before a name stands a full stop: after a colon it would look like
// part of what came before.
func (r Regel) achter(kop Regel) Regel {
	switch {
	case len(kop) == 0:
		return r
	case len(r) > 0 && r[0].wie:
		kop = append(kop, vast(". "))
	default:
		kop = append(kop, vast(": "))
	}
	return append(kop, r...)
}
