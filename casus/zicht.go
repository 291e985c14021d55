package casus

import (
	"strings"

	"oliekan/toets"
	"oliekan/toets/taal"
)

// Zicht is a view in two parts: who sees it so with the choice and the day, and the option and the words.
func Zicht(m *toets.Methode, s Stand, a Antwoord) (kop, rest string) {
	v, _ := m.Vraag(a.Vraag)
	kop = taal.Hoofdletter(m.Label(toets.LijstRollen, string(a.Rol)))
	var voor, na []string
	if a.Keus != "" {
		voor = append(voor, m.Label(v.Keuzes, a.Keus))
	}
	if a.Datum != "" {
		voor = append(voor, toets.Datum(a.Datum))
	}
	if len(voor) > 0 {
		kop += ": " + strings.Join(voor, ", ")
	}
	if o, ok := s.Antwoord(a.Optie); ok && v.Optie == toets.OptieKies {
		na = append(na, "\""+o.Tekst.String()+"\"")
	}
	if !a.Tekst.Leeg() {
		na = append(na, a.Tekst.String())
	}
	return kop, strings.Join(na, " · ")
}

// OverZin says what was said about another answer: what a pair agreed on, or what becomes of it on paper; s is the state in
// which it was said.
func OverZin(m *toets.Methode, s Stand, a Antwoord) string {
	v, _ := m.Vraag(a.Vraag)
	label := taal.Hoofdletter(m.Label(v.Keuzes, a.Keus))
	if over, ok := s.Antwoord(a.Optie); ok {
		kop, rest := Zicht(m, s, over)
		if rest != "" {
			kop += " · " + rest
		}
		return label + " · " + kop
	}
	return label
}

// Slotsom is what a pair advises in one line: the advice that stands for both, or that there is none. It is empty where nobody
// gave one.
func (s Stand) Slotsom(m *toets.Methode) string {
	samen := s.Samen(toets.VraagUitkomst)
	switch samen.Hoe {
	case EensLeeg:
		return ""
	case EensNiet:
		return "Ze werden het niet eens over een advies."
	case EensOpen:
		return "Er zijn verschillende adviezen, en niet is vastgelegd welk advies van hen samen is."
	}
	a, _ := samen.Een()
	v, _ := m.Vraag(toets.VraagUitkomst)
	delen := []string{taal.Hoofdletter(m.Label(v.Keuzes, a.Keus))}
	if !a.Tekst.Leeg() {
		delen = append(delen, a.Tekst.String())
	}
	return strings.Join(delen, ". ")
}
