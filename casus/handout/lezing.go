package handout

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"oliekan/casus"
	"oliekan/toets"
)

// lezing is a case read for a handout: its present state, with the words of the method beside it.
type lezing struct {
	casus.Casus
	stand   casus.Stand
	m       *toets.Methode
	nummers map[int]int // Nr of an option -> its number on paper, from 1
}

// lees folds the case and numbers its options.
func lees(g Gegevens) lezing {
	l := lezing{Casus: g.Casus, stand: g.Casus.Stand(), m: g.Methode, nummers: map[int]int{}}
	for i, o := range l.stand.Opties() {
		l.nummers[o.Nr] = i + 1
	}
	return l
}

// keuze gives the label of a choice. An id that the method no longer has stays visible as it is.
func (l lezing) keuze(lijst, id string) string {
	if k, ok := l.m.Keuze(lijst, id); ok {
		return k.Label
	}
	return id
}

// keuzeBij gives the label of the choice in an answer, "" without one.
func (l lezing) keuzeBij(a casus.Antwoord) string {
	if a.Keus == "" {
		return ""
	}
	v, _ := l.m.Vraag(a.Vraag)
	return l.keuze(v.Keuzes, a.Keus)
}

// leemte says that a question is still open, where its answer would stand.
func leemte() Alinea {
	return Alinea{Leemte, Regel{stil("Hier is nog niets ingevuld.")}}
}

// teksten gives the answers to a question as paragraphs, or the gap.
func (l lezing) teksten(v toets.VraagID, s Stijl) []Blok {
	var uit []Blok
	for _, a := range l.stand.Bij(v) {
		uit = append(uit, Alinea{s, l.gezegd(a)})
	}
	if uit == nil {
		return []Blok{leemte()}
	}
	return uit
}

// punten gives the answers to a question as a list, or the gap.
func (l lezing) punten(v toets.VraagID, maak func(casus.Antwoord) Regel) []Blok {
	var uit []Regel
	for _, a := range l.stand.Bij(v) {
		uit = append(uit, maak(a))
	}
	if uit == nil {
		return []Blok{leemte()}
	}
	return []Blok{Lijst{uit}}
}

// gezegd is an answer in one line: the choice stands out, the text follows.
func (l lezing) gezegd(a casus.Antwoord) Regel {
	var r Regel
	if k := l.keuzeBij(a); k != "" {
		r = Regel{losVet(hoofdletter(k))}
	}
	return r.met(a)
}

// met adds the text of an answer.
func (r Regel) met(a casus.Antwoord) Regel {
	switch {
	case a.Tekst.Leeg():
		return r
	case len(r) == 0:
		return Regel{vrij(a.Tekst)}
	}
	return append(r, vast(": "), vrij(a.Tekst))
}

// bijOptie adds of which option an answer speaks, if there is a choice of options and it is not the chosen one: what
// carries the advice needs no mention.
func (l lezing) bijOptie(r Regel, a casus.Antwoord) Regel {
	u, _ := l.stand.Laatste(toets.VraagUitkomst)
	if n := l.nummers[a.Optie]; n > 0 && len(l.nummers) > 1 && a.Optie != u.Optie {
		return append(r, stil(" (optie "+strconv.Itoa(n)+")"))
	}
	return r
}

// optie names an option with its number.
func (l lezing) optie(a casus.Antwoord) Regel {
	return Regel{vet(strconv.Itoa(l.nummers[a.Nr]) + ". "), losVet(a.Tekst.String())}
}

// artikel is what carries an option: the article with its link and the date of its text, and why.
func (l lezing) artikel(a casus.Antwoord) Regel {
	var r Regel
	if a.Keus != "" {
		r = l.artikelNaam(a.Keus)
	}
	return l.bijOptie(r.met(a), a)
}

// artikelNaam names an article of the frame. It says so when the article cannot be used on the legal date of the case.
func (l lezing) artikelNaam(sleutel string) Regel {
	art, ok := l.m.Kader().Artikel(sleutel)
	if !ok {
		naam := strings.ReplaceAll(strings.TrimRight(sleutel, ":"), ":", " ")
		return Regel{losVet(naam), stil(" (staat niet in het wettenkader)")}
	}
	r := Regel{{Tekst: art.Naam(), Vet: true, Link: art.Link}, stil(" (" + art.Stand() + ")")}
	if !art.Geldt(l.Wetsdatum) {
		r = append(r, vet(" Let op: niet te gebruiken op "+toets.Datum(l.Wetsdatum)))
	}
	return r
}

// belemmering is what stands in the way: its kind and what it is.
func (l lezing) belemmering(a casus.Antwoord) Regel { return l.bijOptie(l.gezegd(a), a) }

// grondwaarde names the value that a law wants to protect, and of which law it is.
func (l lezing) grondwaarde(a casus.Antwoord) Regel {
	g, ok := l.m.Kader().Grondwaarde(a.Keus)
	if !ok {
		return l.gezegd(a)
	}
	return Regel{vet(hoofdletter(g.Label)), stil(" (" + g.Wet + ")")}.met(a)
}

// cijfer reads a choice on the scale from 0 to 10; -1 is none.
func (l lezing) cijfer(v toets.VraagID) int {
	a, ok := l.stand.Laatste(v)
	if !ok {
		return -1
	}
	n, err := strconv.Atoi(a.Keus)
	if err != nil || n < 0 || n > 10 {
		return -1
	}
	return n
}

// dag shows a date. A case that is ready for training keeps months only: its working dates are gone.
func (l lezing) dag(iso string) string {
	// A day could lead back to a meeting in somebody's calendar; a month hardly can.
	if l.Staat == casus.Trainingsklaar && len(iso) >= len("2026-11") {
		return maand(iso[:len("2026-11")])
	}
	return toets.Datum(iso)
}

// maand shows "2026-11" as "november 2026".
func maand(iso string) string {
	if iso == "" {
		return ""
	}
	return toets.Datum(iso)
}

// herkomst says what kind of case this is; a handout never promises that it is anonymous.
func (l lezing) herkomst() string {
	if l.Oefen {
		return "Oefencasus, verzonnen"
	}
	return "Ontdaan van herkenbare gegevens"
}

// haltes says of every step of the method how far it came: all questions of the short path, some answer, or none.
func (l lezing) haltes() []Halte {
	n := l.stand.Aantallen()
	var uit []Halte
	for _, s := range l.m.Stappen() {
		if s.ID == toets.StapAfronden {
			continue // its questions look back on the talk, not on the case
		}
		uit = append(uit, Halte{naamStap(s), voortgang(s, n)})
	}
	return uit
}

// voortgang says how far one step came, from the number of answers per question.
func voortgang(s toets.Stap, n map[toets.VraagID]int) Voortgang {
	beantwoord := func(v toets.Vraag) bool { return n[v.ID] > 0 }
	open := func(v toets.Vraag) bool { return v.Kort > 0 && n[v.ID] == 0 }
	switch {
	case !slices.ContainsFunc(s.Vragen, beantwoord):
		return Open
	case slices.ContainsFunc(s.Vragen, open):
		return Deels
	}
	return Ingevuld
}

// hoofdletter gives a label the capital of a first word.
func hoofdletter(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + s[n:]
}
