package handout

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"oliekan/casus"
	"oliekan/toets"
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
	wie := hoofdletter(l.keuze(toets.LijstRollen, string(a.Rol)))
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

// hoofdletter gives a label the capital of a first word; in Dutch "ij" is one letter.
func hoofdletter(s string) string {
	if strings.HasPrefix(s, "ij") {
		return "IJ" + s[len("ij"):]
	}
	r, n := utf8.DecodeRuneInString(s)
	if r == utf8.RuneError {
		return s
	}
	return string(unicode.ToUpper(r)) + s[n:]
}

// zin gives typed text the capital of a sentence. Quotation marks before it are passed over, and so is the "'s" of
// "'s nachts", which stays small. What begins with a label, a digit or another sign stays as it is.
func zin(s string) string {
	kaal := strings.TrimLeft(s, " \t\n\r“”„\"‘’'")
	voor := s[:len(s)-len(kaal)]
	if strings.HasSuffix(voor, "'") || strings.HasSuffix(voor, "’") || strings.HasSuffix(voor, "‘") {
		if w, rest, ok := strings.Cut(kaal, " "); ok && utf8.RuneCountInString(w) == 1 {
			return voor + w + " " + hoofdletter(rest)
		}
	}
	return voor + hoofdletter(kaal)
}
