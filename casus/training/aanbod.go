package training

import (
	"cmp"
	"slices"
	"strings"

	"oliekan/casus"
	"oliekan/toets"
	"oliekan/toets/taal"
)

// Filter narrows the cases that can be replayed. Its zero value lets all through.
type Filter struct {
	Afdeling     string             // part of the name of a department, whatever its capitals
	Wet          string             // short name of a law that the pair used
	Moeilijkheid casus.Moeilijkheid // exactly this
	Minuten      int                // the consult took at most so many
	Belemmering  string             // id of a kind of obstacle
	AlleenOefen  bool               // invented cases
	AlleenEigen  bool               // own cases that are ready for training
}

// Aanbod returns the lessons that can be played and pass the filter, in the order given.
func Aanbod(ls []casus.Les, m *toets.Methode, f Filter) []casus.Les {
	var uit []casus.Les
	for _, l := range ls {
		if Speelbaar(l.Casus.Kop) && len(l.Casus.Verloop) > 0 && f.laatDoor(l, m) {
			uit = append(uit, l)
		}
	}
	return uit
}

// laatDoor reports whether a lesson passes.
func (f Filter) laatDoor(l casus.Les, m *toets.Methode) bool {
	switch {
	case f.AlleenOefen && !l.Casus.Oefen, f.AlleenEigen && l.Casus.Oefen:
		return false
	case f.Moeilijkheid != "" && l.Moeilijkheid != f.Moeilijkheid, f.Minuten > 0 && l.Casus.Minuut() > f.Minuten:
		return false
	case !strings.Contains(strings.ToLower(l.Afdeling), strings.ToLower(strings.TrimSpace(f.Afdeling))):
		return false
	}
	return (f.Wet == "" || slices.Contains(WettenVan(l, m), f.Wet)) &&
		(f.Belemmering == "" || slices.Contains(BelemmeringenVan(l), f.Belemmering))
}

// WettenVan returns the short names of the laws that the pair used: of grondwaarden and articles, each once.
func WettenVan(l casus.Les, m *toets.Methode) []string {
	var uit []string
	voeg := func(w string) {
		if w != "" && !slices.Contains(uit, w) {
			uit = append(uit, w)
		}
	}
	stand := l.Casus.Stand()
	for _, a := range stand.Bij(toets.VraagGrondwaarde) {
		g, _ := m.Kader().Grondwaarde(a.Keus)
		voeg(g.Wet)
	}
	for _, a := range stand.Bij(toets.VraagDraagt) {
		art, _ := m.Kader().Artikel(a.Keus)
		voeg(art.Wet)
	}
	slices.Sort(uit)
	return uit
}

// BelemmeringenVan returns the ids of the kinds of obstacles in a case, each once.
func BelemmeringenVan(l casus.Les) []string {
	var uit []string
	for _, a := range l.Casus.Stand().Bij(toets.VraagWeg) {
		if a.Keus != "" && !slices.Contains(uit, a.Keus) {
			uit = append(uit, a.Keus)
		}
	}
	slices.Sort(uit)
	return uit
}

// Afdelingen returns the departments of lessons, each once and in order. A lesson can cross several ("Jeugd en Wmo"); a name
// with "en" in it that stands nowhere beside another is one department ("Werk en inkomen").
func Afdelingen(ls []casus.Les) []string {
	var namen, uit []string
	for _, l := range ls {
		if l.Afdeling != "" && !slices.Contains(namen, l.Afdeling) {
			namen = append(namen, l.Afdeling)
		}
	}
	slices.SortFunc(namen, func(a, b string) int { return cmp.Or(cmp.Compare(len(a), len(b)), cmp.Compare(a, b)) })
	for _, naam := range namen {
		rest, samen := strings.ToLower(naam), false
		for _, u := range uit {
			samen = samen || strings.Contains(rest, strings.ToLower(u))
			rest = strings.ReplaceAll(rest, strings.ToLower(u), ",")
		}
		if !samen {
			uit = append(uit, naam)
			continue
		}
		for _, deel := range strings.Split(strings.ReplaceAll(rest, " en ", ","), ",") {
			if deel = strings.TrimSpace(strings.TrimPrefix(strings.TrimSpace(deel), "en ")); deel != "" && deel != "en" {
				uit = append(uit, taal.Hoofdletter(deel))
			}
		}
	}
	slices.Sort(uit)
	return uit
}

// EersteVoorbeeld returns the lesson that newcomers read first: the easiest one that is invented; false without any.
func EersteVoorbeeld(ls []casus.Les) (casus.Les, bool) {
	for _, g := range casus.Moeilijkheden() {
		for _, l := range ls {
			if l.Casus.Oefen && l.Moeilijkheid == g {
				return l, true
			}
		}
	}
	return casus.Les{}, false
}

// NaVoorbeeld returns a lesson to try after the example: the easiest other one; false if there is none.
func NaVoorbeeld(ls []casus.Les, gelezen casus.ID) (casus.Les, bool) {
	return EersteVoorbeeld(slices.DeleteFunc(slices.Clone(ls), func(l casus.Les) bool { return l.Casus.ID == gelezen }))
}
