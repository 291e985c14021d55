package training

import (
	"cmp"
	"slices"

	"oliekan/toets"
)

// Overeenkomst is how near groups were to somebody: the mean over N judgements, from 0 (another answer) to 1 (the same).
// N is 0 when nothing was judged.
type Overeenkomst struct {
	Gemiddeld float64
	N         int
}

// met adds one judgement.
func (o Overeenkomst) met(x Oordeel) Overeenkomst {
	punten := map[Oordeel]float64{Gelijk: 1, Deels: .5, Anders: 0}
	p, ok := punten[x]
	if !ok {
		return o
	}
	o.Gemiddeld = (o.Gemiddeld*float64(o.N) + p) / float64(o.N+1)
	o.N++
	return o
}

// Stapscore says how near groups were to the pair and to the expert at one step.
type Stapscore struct {
	Stap            toets.StapID
	Tweetal, Expert Overeenkomst
}

// Stapscores returns how groups did per step over all sessions, the hardest first: the step at which they were furthest
// from the pair and the expert. Steps about which nothing was judged are left out. It is about groups, never about persons.
func Stapscores(ts []Training) []Stapscore {
	per := map[toets.StapID]Stapscore{}
	for _, t := range ts {
		for _, d := range t.Momenten() {
			s := per[d.Stap]
			per[d.Stap] = Stapscore{d.Stap, s.Tweetal.met(d.Tweetal), s.Expert.met(d.Expert)}
		}
	}
	var uit []Stapscore
	for _, s := range per {
		if s.Tweetal.N+s.Expert.N > 0 {
			uit = append(uit, s)
		}
	}
	slices.SortFunc(uit, func(a, b Stapscore) int {
		return cmp.Or(cmp.Compare(a.Samen(), b.Samen()), cmp.Compare(rang(a.Stap), rang(b.Stap)))
	})
	return uit
}

// Samen is the mean over both, from 0 to 1.
func (s Stapscore) Samen() float64 {
	n := s.Tweetal.N + s.Expert.N
	if n == 0 {
		return 0
	}
	return (s.Tweetal.Gemiddeld*float64(s.Tweetal.N) + s.Expert.Gemiddeld*float64(s.Expert.N)) / float64(n)
}

// Groepsantwoord is what one group thought at a moment.
type Groepsantwoord struct {
	Groep      string // its name, empty if it gave none
	Maand      string // "2026-11"
	Antwoorden []AntwoordBeeld
	Minderheid []string
	Tweetal    Oordeel
}

// Anderen returns what other groups thought at the moment at hand, the newest first; nothing before the reveal.
func (s *Spel) Anderen(ts []Training) []Groepsantwoord {
	d := s.deel()
	if d.Soort != Moment || !d.Onthuld {
		return nil
	}
	keuzes, _ := s.stemkeuzes(s.inbreng())
	var uit []Groepsantwoord
	for _, t := range ts {
		if t.Casus != s.t.Casus || t.ID == s.t.ID {
			continue
		}
		for _, x := range t.Momenten() {
			if x.Nr == d.Nr && x.Onthuld {
				uit = append(uit, groepsantwoord(t, x, keuzes))
			}
		}
	}
	slices.SortStableFunc(uit, func(a, b Groepsantwoord) int { return cmp.Compare(b.Maand, a.Maand) })
	return uit
}

// groepsantwoord is what a group thought, as it is shown.
func groepsantwoord(t Training, d Deel, keuzes []toets.Keuze) Groepsantwoord {
	g := Groepsantwoord{Groep: t.Groep.String(), Maand: t.Maand, Minderheid: zinnen(d.Minderheid), Tweetal: d.Tweetal}
	for _, a := range d.Antwoorden {
		ab := AntwoordBeeld{Antwoord: a, Label: a.Tekst.String()}
		if i := slices.IndexFunc(keuzes, func(k toets.Keuze) bool { return k.ID == a.Keus }); i >= 0 {
			ab.Label = keuzes[i].Label
		}
		g.Antwoorden = append(g.Antwoorden, ab)
	}
	return g
}
