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
	som := 0
	for i, x := range p.Stemmen {
		som += (i + 1) * x
	}
	if som == 0 {
		return 0
	}
	return float64(som) / float64(p.Aantal())
}

// ZetPeiling sets how many hands there are for an answer. Before is counted at the opening and after at the end; elsewhere,
// and for what is not asked, it returns ErrPlek. It returns ErrTeVeel, and changes nothing, when that makes more hands for
// the question than there are participants, and ErrKlaar when the session is over.
func (s *Spel) ZetPeiling(m Meting, vraag, antwoord string, stemmen int) error {
	p, d := s.m.Peiling(), s.deel()
	_, bekend := p.Vraag(vraag)
	switch {
	case s.t.Klaar:
		return ErrKlaar
	case d.Soort != deelVan(m), !bekend, p.Waarde(antwoord) == 0:
		return ErrPlek
	case stemmen < 0:
		return nil
	}
	sleutel, som := peilsleutel(vraag, antwoord), stemmen
	for _, a := range d.Antwoorden {
		if a.Keus != sleutel && strings.HasPrefix(a.Keus, peilsleutel(vraag, "")) {
			som += a.Stemmen
		}
	}
	if som > s.t.Deelnemers {
		return ErrTeVeel
	}
	d.Antwoorden = slices.DeleteFunc(d.Antwoorden, func(a Antwoord) bool { return a.Keus == sleutel })
	if stemmen > 0 {
		d.Antwoorden = append(d.Antwoorden, Antwoord{Keus: sleutel, Stemmen: stemmen})
	}
	return nil
}

// deelVan is the part with which a measurement stands.
func deelVan(m Meting) Deelsoort {
	switch m {
	case MetingVoor:
		return Opening
	case MetingNa:
		return Slot
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
	som := map[string]int{}
	for _, a := range d.Antwoorden {
		if !isPeilsleutel(a.Keus) || !a.Tekst.Leeg() || a.Duo || a.Stemmen < 1 {
			return fmt.Errorf("count %q of %d hands", a.Keus, a.Stemmen)
		}
		vraag := a.Keus[:strings.LastIndexByte(a.Keus, ':')]
		if som[vraag] += a.Stemmen; som[vraag] > MaxDeelnemers {
			return fmt.Errorf("%w: %d for %s", ErrTeVeel, som[vraag], vraag)
		}
	}
	return nil
}
