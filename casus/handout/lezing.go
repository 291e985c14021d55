package handout

import (
	"slices"
	"strconv"
	"time"

	"oliekan/casus"
	"oliekan/toets"
	"oliekan/toets/taal"
)

// lezing is a case read for a handout: its present state, with the words of the method beside it.
type lezing struct {
	casus.Casus
	stand   casus.Stand
	m       *toets.Methode
	nummers map[int]int      // Nr of an option -> its number on paper, from 1
	dooreen bool             // what carries and what is in the way is about more than one option
	weg     []casus.Antwoord // what the pair left out on paper
}

// leesVoorPapier reads a case for a paper: without what the pair left out, and with what it put first before the rest, or
// alone where people write on in what it says.
func leesVoorPapier(g Gegevens, alleenVoorop bool) lezing {
	l := lees(g)
	l.stand, l.weg = l.stand.OpPapier(alleenVoorop)
	return l
}

// lees folds the case and numbers its options.
func lees(g Gegevens) lezing {
	l := lezing{Casus: g.Casus, stand: g.Casus.Stand(), m: g.Methode, nummers: map[int]int{}}
	for i, o := range l.stand.Opties() {
		l.nummers[o.Nr] = i + 1
	}
	over := map[int]bool{}
	for _, a := range append(l.stand.Bij(toets.VraagDraagt), l.stand.Bij(toets.VraagWeg)...) {
		if l.nummers[a.Optie] > 0 {
			over[a.Optie] = true
		}
	}
	l.dooreen = len(over) > 1
	return l
}

// keuze gives the label of a choice. An id that the method no longer has stays visible as it is.
func (l lezing) keuze(lijst, id string) string {
	if k, ok := l.m.Keuze(lijst, id); ok {
		return k.Label
	}
	return l.m.Label(lijst, id)
}

// keuzeBij gives the label of the choice in an answer, "" without one.
func (l lezing) keuzeBij(a casus.Antwoord) string {
	if a.Keus == "" {
		return ""
	}
	v, _ := l.m.Vraag(a.Vraag)
	return l.keuze(v.Keuzes, a.Keus)
}

// gekozen is the choice in an answer, standing out; nothing without one.
func (l lezing) gekozen(a casus.Antwoord) Regel {
	if k := l.keuzeBij(a); k != "" {
		return Regel{losVet(taal.Hoofdletter(k))}
	}
	return nil
}

// leemte says that a question is still open, where its answer would stand.
func leemte() Alinea {
	return Alinea{Leemte, Regel{stil("Hier is nog niets ingevuld.")}}
}

// teksten gives the answers to a question as paragraphs, or the gap. Words of the inwoner may be a quotation; where
// others speak too, everybody outside it is named: an unnamed one would seem to go on with what the last one said.
func (l lezing) teksten(v toets.VraagID, s Stijl) []Blok {
	if as := l.stand.Bij(v); len(as) > 0 {
		return l.alineas(as, s)
	}
	return []Blok{l.leegBij(v)}
}

// alineas gives answers as paragraphs.
func (l lezing) alineas(as []casus.Antwoord, s Stijl) []Blok {
	anderen := slices.ContainsFunc(as, func(a casus.Antwoord) bool { return l.spreker(a) != "" })
	uit := make([]Blok, len(as))
	for i, a := range as {
		vorm := Alinea{s, l.gezegd(a)}
		if anderen && !a.Tekst.Leeg() && (s != Citaat || a.Rol != rolInwoner) {
			vorm.Regel = l.uitspraak(a)
		}
		if s == Citaat && a.Rol != rolInwoner {
			vorm.Stijl = Gewoon
		}
		uit[i] = vorm
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
		return []Blok{l.leegBij(v)}
	}
	return []Blok{Lijst{uit}}
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

// bijOptie adds of which option an answer speaks. It is left out only where nobody can be mistaken: with one option,
// or where all that is said is about the chosen one.
func (l lezing) bijOptie(r Regel, a casus.Antwoord) Regel {
	if n := l.nummers[a.Optie]; n > 0 && len(l.nummers) > 1 && (l.dooreen || a.Optie != l.gekozenOptie()) {
		return append(r, stil(" (optie "+strconv.Itoa(n)+")"))
	}
	return r
}

// optie names an option with its number.
func (l lezing) optie(a casus.Antwoord) Regel {
	return Regel{vet(strconv.Itoa(l.nummers[a.Nr]) + ". "), losVet(taal.Zinsbegin(a.Tekst.String()))}
}

// artikel is what carries an option: the article with its link and the date of its text, and why.
func (l lezing) artikel(a casus.Antwoord) Regel {
	var r Regel
	if a.Keus != "" {
		r = l.artikelNaam(a.Keus)
	}
	return l.bijOptie(l.namens(r, a), a)
}

// artikelNaam names an article of the frame. It says so when the article cannot be used on the legal date of the case.
func (l lezing) artikelNaam(sleutel string) Regel {
	art, ok := l.m.Kader().Artikel(sleutel)
	if !ok {
		return Regel{losVet(toets.SleutelNaam(sleutel)), stil(" (staat niet in het wettenkader)")}
	}
	if art.Lokaal {
		art.Link = "" // its address names the municipality, and that is for the settings to decide
	}
	r := Regel{{Tekst: art.Naam(), Vet: true, Link: art.Link}, stil(" (" + art.Stand() + ")")}
	if !l.geldt(art) {
		r = append(r, vet(" Let op: niet te gebruiken "+l.opWetsdag()))
	}
	return r
}

// alleenMaand reports whether only the month of the legal date is known.
func (l lezing) alleenMaand() bool { return l.Wetsdag() != l.Wetsdatum }

// opWetsdag says when the law was looked at: "op 21 november 2026", or "in november 2026".
func (l lezing) opWetsdag() string {
	if l.alleenMaand() {
		return "in " + toets.Datum(l.Wetsdag())
	}
	return "op " + toets.Datum(l.Wetsdag())
}

// geldt reports whether an article was in force on the legal date. Of a case that is ready for training only the month is
// known: an article that began in the course of it counts.
func (l lezing) geldt(art toets.Artikel) bool {
	if art.Geldt(l.Wetsdatum) {
		return true
	}
	eerste, err := time.Parse(time.DateOnly, l.Wetsdatum)
	if err != nil || !l.alleenMaand() {
		return false
	}
	return art.Geldt(eerste.AddDate(0, 1, -1).Format(time.DateOnly))
}

// belemmering is what stands in the way: its kind and what it is.
func (l lezing) belemmering(a casus.Antwoord) Regel { return l.bijOptie(l.gezegd(a), a) }

// grondwaarde is a value that a law wants to protect, and why it matters here.
func (l lezing) grondwaarde(a casus.Antwoord) Regel { return l.namens(l.grondwaardeNaam(a), a) }

// grondwaardeNaam names the value, and of which law it is.
func (l lezing) grondwaardeNaam(a casus.Antwoord) Regel {
	if g, ok := l.m.Kader().Grondwaarde(a.Keus); ok {
		return Regel{vet(taal.Hoofdletter(g.Label)), stil(" (" + g.Wet + ")")}
	}
	return l.gekozen(a)
}

// cijfer reads the choice on the scale from 0 to 10 that stands; -1 is none.
func (l lezing) cijfer(v toets.VraagID) int {
	a, ok := l.stand.Geldt(v)
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
	return toets.Datum(l.Dag(iso))
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

// vertrouwelijk says why a case is still personal data, "" where it is not treated so. Masks alone do not take that
// away (AVG, recital 26); a second person who goes through the list for training does.
func (l lezing) vertrouwelijk() string {
	switch {
	case l.Oefen:
		return ""
	case l.Staat == casus.Werkversie:
		return "Dit is een werkversie: iemand kan nog herkenbaar zijn."
	case l.Staat == casus.Afgerond:
		return "Nog geen tweede persoon keek of je iemand herkent."
	}
	return ""
}

// haltes says of every step of the method how far it came: all questions of the short path, some answer, or none.
func (l lezing) haltes() []Halte {
	n := l.stand.Aantallen()
	var uit []Halte
	for _, s := range l.m.Stappen() {
		if s.ID == toets.StapAfronden {
			continue // its questions look back on the talk, not on the case
		}
		uit = append(uit, Halte{s.Naam(), voortgang(s, n)})
	}
	return uit
}

// voortgang says how far one step came, from the number of answers per question.
func voortgang(s toets.Stap, n map[toets.VraagID]int) Voortgang {
	beantwoord := func(v toets.Vraag) bool { return n[v.ID] > 0 }
	open := func(v toets.Vraag) bool { return v.Kort > 0 && !v.Beantwoord(n) }
	switch {
	case !slices.ContainsFunc(s.Vragen, beantwoord):
		return Open
	case slices.ContainsFunc(s.Vragen, open):
		return Deels
	}
	return Ingevuld
}
