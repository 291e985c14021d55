package toestand

import (
	"strings"
	"unicode"

	"oliekan/toets"
)

// verwijzing is one part of an article that a row is about.
type verwijzing struct {
	lid  string // empty: the article has no members, or all are meant
	item string // letter of an item; empty is all of it
}

// verwijzingen reads the field lid of a row: "1, 4", "1-3", "2, m", "1, b en e", "1f, 2", "b". Letters alone belong to the
// members before them, or to the article itself (toets, lidNaam, says the same in words).
func verwijzingen(lid string) []verwijzing {
	var leden, items []string
	var uit []verwijzing
	for _, deel := range strings.Split(strings.ReplaceAll(lid, " en ", ", "), ",") {
		deel = strings.TrimSpace(deel)
		cijfers := strings.TrimRightFunc(deel, unicode.IsLetter)
		switch letter := deel[len(cijfers):]; {
		case deel == "":
		case cijfers == "":
			items = append(items, letter)
		case letter != "":
			uit = append(uit, verwijzing{cijfers, letter})
		default:
			leden = append(leden, reeks(cijfers)...)
		}
	}
	if len(leden) == 0 && (len(items) > 0 || len(uit) == 0) {
		leden = []string{""}
	}
	for _, l := range leden {
		if len(items) == 0 {
			uit = append(uit, verwijzing{l, ""})
		}
		for _, it := range items {
			uit = append(uit, verwijzing{l, it})
		}
	}
	return uit
}

// reeks spells out "1-3"; anything else comes back alone.
func reeks(s string) []string {
	van, tot, ok := strings.Cut(s, "-")
	if !ok || len(van) != 1 || len(tot) != 1 || van > tot {
		return []string{s}
	}
	var uit []string
	for c := van[0]; c <= tot[0]; c++ {
		uit = append(uit, string(rune(c)))
	}
	return uit
}

// vondst is what a law says of a row.
type vondst struct {
	tekst  string
	status string // "" if every part is in force in at least one version
}

// zoek finds the text of a row; ok is false if a part of it is not there. Two versions of one article count both.
func (w *Wet) zoek(a toets.Artikel) (v vondst, ok bool) {
	as := w.vind(maakNummer(a.Artikel))
	var b strings.Builder
	for _, r := range verwijzingen(a.Lid) {
		er, stand := false, ""
		for _, art := range as {
			tekst, status, ok := art.deel(r)
			if !ok {
				continue
			}
			b.WriteString(tekst + "\n")
			if !er || status == "" {
				stand = status
			}
			er = true
		}
		if !er {
			return vondst{}, false
		}
		if v.status == "" {
			v.status = stand
		}
	}
	v.tekst = b.String()
	return v, true
}

// deel finds one part of an article, with the words before its items: they say what an item is about.
func (a *Artikel) deel(r verwijzing) (tekst, status string, ok bool) {
	if r.lid == "" {
		if r.item == "" {
			return a.tekst(), a.Status, true
		}
		t, ok := a.Eigen.item(r.item)
		return string(a.Eigen.aanhef) + " " + t, a.Status, ok
	}
	status = "-"
	var delen []string
	for _, l := range a.lid(r.lid) {
		t := l.tekst()
		if r.item != "" {
			item, er := l.item(r.item)
			if !er {
				continue
			}
			t = string(l.aanhef) + " " + item
		}
		delen = append(delen, t)
		if status != "" {
			status = l.Status
		}
	}
	return strings.Join(delen, "\n"), status, len(delen) > 0
}
