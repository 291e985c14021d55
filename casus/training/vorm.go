package training

import (
	"cmp"
	"slices"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/toets"
)

// Vorm is how long a session takes.
type Vorm string

// The forms. Their minutes come from the moments at which cases are replayed (method, section 2): shortly in a meeting,
// in a training, and as long as a moreel beraad takes. Voorbeeld shows the whole reasoning and asks nothing: newcomers
// learn little from a case without one.
const (
	Kort       Vorm = "kort"
	Gewoon     Vorm = "gewoon"
	Uitgebreid Vorm = "uitgebreid"
	Zelf       Vorm = "zelf"
	Voorbeeld  Vorm = "voorbeeld"
)

// Vormkeuze is a form as it is offered.
type Vormkeuze struct {
	Vorm     Vorm
	Label    string
	Uitleg   string
	Minuten  int // in all
	Momenten int // at most
}

// Vormen returns the forms in the order in which they are offered. Minuten of Zelf is where the choice begins.
func Vormen() []Vormkeuze {
	return []Vormkeuze{
		{Kort, "kort", "zes momenten, vlot erdoorheen", 20, casus.MinMomenten},
		{Gewoon, "gewoon", "zeven momenten, met tijd om te praten", 45, 7},
		{Uitgebreid, "uitgebreid", "acht momenten, met rollen en eigen keuzes", 90, casus.MaxMomenten},
		{Zelf, "zelf kiezen", "kies zelf de momenten en de tijd", 60, casus.MaxMomenten},
		{Voorbeeld, "voorbeeld", "samen lezen hoe het tweetal dacht, zonder te stemmen", 15, casus.MaxMomenten},
	}
}

// Keuze returns the form with its particulars; false for one that does not exist.
func (v Vorm) Keuze() (Vormkeuze, bool) {
	for _, k := range Vormen() {
		if k.Vorm == v {
			return k, true
		}
	}
	return Vormkeuze{}, false
}

// Geldig reports whether v is one of the forms.
func (v Vorm) Geldig() bool {
	_, ok := v.Keuze()
	return ok
}

// The bounds of the minutes that somebody picks.
const (
	MinMinuten = 10
	MaxMinuten = 240
)

// KiesMomenten picks at most max moments of a lesson, ascending: those that were marked, the heaviest of each step first
// (casus.Gewicht), so that a short session still passes through every step. A lesson without moments gets a suggestion.
func KiesMomenten(l casus.Les, m *toets.Methode, most int) []int {
	nrs := l.Momenten
	if len(nrs) == 0 {
		nrs = casus.Momentvoorstel(l.Casus, m)
	}
	nrs = slices.DeleteFunc(slices.Clone(nrs), func(nr int) bool { return weggehaald(l.Casus, nr) })
	if len(nrs) <= most {
		return nrs
	}
	type zwaar struct {
		nr, gewicht int
		eerste      bool
	}
	var ms []zwaar
	for _, nr := range nrs {
		ms = append(ms, zwaar{nr: nr, gewicht: casus.Gewicht(l.Casus, nr, m)})
	}
	slices.SortStableFunc(ms, func(a, b zwaar) int { return cmp.Compare(b.gewicht, a.gewicht) })
	gezien := map[toets.StapID]bool{}
	for i := range ms {
		s := stapVan(l.Casus, ms[i].nr, m)
		ms[i].eerste, gezien[s] = !gezien[s], true
	}
	slices.SortStableFunc(ms, func(a, b zwaar) int { return waarEerst(a.eerste, b.eerste) })
	uit := make([]int, most)
	for i := range uit {
		uit[i] = ms[i].nr
	}
	slices.Sort(uit)
	return uit
}

// weggehaald reports whether an inbreng was taken out of the case: a group that judges it would be shown nothing.
func weggehaald(c casus.Casus, nr int) bool {
	return speelbaar(c, nr) && c.Verloop[nr-1].Tekst == anoniem.TekstWeggehaald()
}

// waarEerst orders what is true before what is not.
func waarEerst(a, b bool) int {
	switch {
	case a == b:
		return 0
	case a:
		return -1
	}
	return 1
}

// stapVan returns the step of an inbreng.
func stapVan(c casus.Casus, nr int, m *toets.Methode) toets.StapID {
	if nr < 1 || nr > len(c.Verloop) {
		return ""
	}
	v, _ := m.Vraag(c.Verloop[nr-1].Vraag)
	return v.Stap
}

// The shares of the parts in the time of a session: moments at which the group also says what it would have done itself
// get half as much again.
const (
	deelOpening = 2
	deelMoment  = 2
	deelEigen   = 3
	deelSlot    = 3
)

// maakDelen lays out a session: the parts with their minutes, which add up to the whole, at least one each.
func maakDelen(c casus.Casus, m *toets.Methode, nrs []int, minuten int) []Deel {
	delen := []Deel{{Soort: Opening}}
	for _, nr := range nrs {
		v := c.Verloop[nr-1].Vraag
		delen = append(delen, Deel{Soort: Moment, Nr: nr, Stap: stapVan(c, nr, m), Vraag: v})
	}
	delen = append(delen, Deel{Soort: Afsluiting})
	aandelen := make([]int, len(delen))
	for i := range delen {
		aandelen[i] = aandeel(delen, i)
	}
	for i, n := range verdeel(minuten, aandelen) {
		delen[i].Gepland = n * 60
	}
	return delen
}

// aandeel is the share of a part.
func aandeel(delen []Deel, i int) int {
	switch d := delen[i]; {
	case d.Soort == Opening:
		return deelOpening
	case d.Soort == Afsluiting:
		return deelSlot
	case len(taken(delen, i)) > 0:
		return deelEigen
	}
	return deelMoment
}

// verdeel divides whole minutes over parts by their shares; each gets at least one, so that the sum may be more than the
// minutes there are. What is left after rounding down goes to the parts that lost most, the earlier one first.
func verdeel(minuten int, aandelen []int) []int {
	som := 0
	for _, a := range aandelen {
		som += a
	}
	uit := make([]int, len(aandelen))
	if som == 0 {
		return uit
	}
	rest := minuten
	volgorde := make([]int, len(aandelen))
	for i, a := range aandelen {
		uit[i] = max(1, minuten*a/som)
		rest -= uit[i]
		volgorde[i] = i
	}
	slices.SortStableFunc(volgorde, func(a, b int) int {
		return cmp.Compare(minuten*aandelen[b]%som, minuten*aandelen[a]%som)
	})
	for _, i := range volgorde {
		if rest <= 0 {
			break
		}
		uit[i]++
		rest--
	}
	return uit
}

// Programma returns the parts of a session in a form, with their seconds, for a plan on paper. Moments that are not in
// the case are left out.
func Programma(l casus.Les, m *toets.Methode, v Vorm) []Deel {
	k, _ := v.Keuze()
	nrs := slices.DeleteFunc(KiesMomenten(l, m, k.Momenten), func(nr int) bool { return !speelbaar(l.Casus, nr) })
	return maakDelen(l.Casus, m, nrs, k.Minuten)
}

// speelbaar reports whether an inbreng can be revealed to a group.
func speelbaar(c casus.Casus, nr int) bool { return nr >= 1 && nr <= len(c.Verloop) }
