package training

import (
	"fmt"
	"slices"
	"strings"

	"oliekan/toets"
)

// Meting says when a group was asked: before the training or after it.
type Meting string

// The two moments. What was counted stands with the first and the last part of a session, so that it is stored, and taken
// away, with the rest of it.
const (
	MetingVoor Meting = "voor"
	MetingNa   Meting = "na"
)

// peilBegin opens the key under which hands are counted: "peiling:VRAAG:ANTWOORD".
const peilBegin = "peiling:"

// peilsleutel is the key of one answer to one question.
func peilsleutel(vraag, antwoord string) string { return peilBegin + vraag + ":" + antwoord }

// isPeilsleutel reports whether a key is one of a count, so that nothing else can stand where counts do.
func isPeilsleutel(s string) bool {
	rest, ok := strings.CutPrefix(s, peilBegin)
	vraag, antwoord, _ := strings.Cut(rest, ":")
	return ok && isSleutel(vraag) && isSleutel(antwoord)
}

// Peilstand is how a group answered one question.
type Peilstand struct {
	Vraag   string // id
	Stemmen []int  // hands for each answer, in the order of toets.Peiling
}

// Aantal is how many answered.
func (p Peilstand) Aantal() int {
	n := 0
	for _, x := range p.Stemmen {
		n += x
	}
	return n
}

// Gemiddeld is the mean worth of the answers, from 1 to the number of answers; 0 when nobody answered.
func (p Peilstand) Gemiddeld() float64 {
	waard := 0
	for i, x := range p.Stemmen {
		waard += (i + 1) * x
	}
	if waard == 0 {
		return 0
	}
	return float64(waard) / float64(p.Aantal())
}

// Peilplek is one answer to one question of a measurement, of which hands are counted.
type Peilplek struct {
	Meting          Meting
	Vraag, Antwoord string // ids
}

// Peilbeeld is a question as the group sees it at the part at hand.
type Peilbeeld struct {
	Vraag      toets.Peilvraag
	Meting     Meting
	Zin        string // what everybody says something of now
	Antwoorden []Peilantwoord
}

// Peilantwoord is an answer with its hands.
type Peilantwoord struct {
	Plek    Peilplek
	Label   string
	Stemmen int
}

// Geteld is how many hands a question got.
func (b Peilbeeld) Geteld() int {
	n := 0
	for _, a := range b.Antwoorden {
		n += a.Stemmen
	}
	return n
}

// peilbeeld returns the questions of the part at hand; nil at a moment, and in an example, where nobody is asked anything.
func (s *Spel) peilbeeld() []Peilbeeld {
	m, p := metingBij(s.deel().Soort), s.m.Peiling()
	if m == "" || !s.Bewaart() {
		return nil
	}
	uit := make([]Peilbeeld, len(p.Vragen))
	for i, stand := range s.t.Peiling(p, m) {
		v := p.Vragen[i]
		uit[i] = Peilbeeld{Vraag: v, Meting: m, Zin: v.Zin(m == MetingNa)}
		for j, k := range p.Antwoorden {
			uit[i].Antwoorden = append(uit[i].Antwoorden, Peilantwoord{Peilplek{m, v.ID, k.ID}, k.Label, stand.Stemmen[j]})
		}
	}
	return uit
}

// ZetPeiling sets how many hands there are for an answer. Before is counted at the opening and after at the end; elsewhere,
// and for what is not asked, it returns ErrPlek. It returns ErrTeVeel, and changes nothing, when that makes more hands for
// the question than there are participants, and ErrKlaar when the session is over.
func (s *Spel) ZetPeiling(plek Peilplek, stemmen int) error {
	p := s.m.Peiling()
	i := p.Waarde(plek.Antwoord) - 1
	if i < 0 {
		return ErrPlek
	}
	rij := make([]int, len(p.Antwoorden))
	for _, stand := range s.t.Peiling(p, plek.Meting) {
		if stand.Vraag == plek.Vraag {
			copy(rij, stand.Stemmen)
		}
	}
	rij[i] = stemmen
	return s.TelPeiling(plek.Meting, plek.Vraag, rij)
}

// TelPeiling sets the hands for all answers to a question at once, in the order of toets.Peiling, with the errors of
// ZetPeiling. Where there are too few or too many numbers, or one below zero, it changes nothing.
func (s *Spel) TelPeiling(m Meting, vraag string, stemmen []int) error {
	p, d := s.m.Peiling(), s.deel()
	_, bekend := p.Vraag(vraag)
	switch {
	case s.t.Klaar:
		return ErrKlaar
	case m == "", d.Soort != deelVan(m), !bekend, !s.Bewaart():
		return ErrPlek
	case len(stemmen) != len(p.Antwoorden), slices.Min(stemmen) < 0:
		return nil
	case som(stemmen) > s.t.Deelnemers:
		return ErrTeVeel
	}
	d.Antwoorden = slices.DeleteFunc(d.Antwoorden, func(a Antwoord) bool { return strings.HasPrefix(a.Keus, peilsleutel(vraag, "")) })
	for i, n := range stemmen {
		if n > 0 {
			d.Antwoorden = append(d.Antwoorden, Antwoord{Keus: peilsleutel(vraag, p.Antwoorden[i].ID), Stemmen: n})
		}
	}
	return nil
}

// som adds numbers up, and stops where more makes no difference, so that no sum of typed numbers wraps around.
func som(ns []int) int {
	uit := 0
	for _, n := range ns {
		if uit += min(n, MaxDeelnemers+1); uit > MaxDeelnemers {
			return uit
		}
	}
	return uit
}

// metingBij is the measurement that stands with a part, "" for none.
func metingBij(d Deelsoort) Meting {
	switch d {
	case Opening:
		return MetingVoor
	case Afsluiting:
		return MetingNa
	}
	return ""
}

// deelVan is the part with which a measurement stands.
func deelVan(m Meting) Deelsoort {
	switch m {
	case MetingVoor:
		return Opening
	case MetingNa:
		return Afsluiting
	}
	return ""
}

// Peiling returns how this group answered, one row for each question of p in its order. The trainer saw the hands, so
// nothing is left out. What the questions do not know any more is not counted.
func (t Training) Peiling(p toets.Peiling, m Meting) []Peilstand {
	uit := make([]Peilstand, len(p.Vragen))
	for i, v := range p.Vragen {
		uit[i] = Peilstand{Vraag: v.ID, Stemmen: make([]int, len(p.Antwoorden))}
		for _, d := range t.Delen {
			if d.Soort != deelVan(m) {
				continue
			}
			for _, a := range d.Antwoorden {
				if antwoord, ok := strings.CutPrefix(a.Keus, peilsleutel(v.ID, "")); ok && p.Waarde(antwoord) > 0 {
					uit[i].Stemmen[p.Waarde(antwoord)-1] += a.Stemmen
				}
			}
		}
	}
	return uit
}

// keurPeiling checks what stands with the opening or the end: counts of hands, never more for a question than a session
// can have participants. Somebody may leave halfway, so it is not held to how many there are now.
func (d Deel) keurPeiling() error {
	per := map[string]int{}
	for _, a := range d.Antwoorden {
		if !isPeilsleutel(a.Keus) || !a.Tekst.Leeg() || a.Duo || a.Stemmen < 1 {
			return fmt.Errorf("count %q of %d hands", a.Keus, a.Stemmen)
		}
		vraag := a.Keus[:strings.LastIndexByte(a.Keus, ':')]
		if per[vraag] += a.Stemmen; per[vraag] > MaxDeelnemers {
			return fmt.Errorf("%w: %d for %s", ErrTeVeel, per[vraag], vraag)
		}
	}
	return nil
}
