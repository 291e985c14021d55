package training

import (
	"slices"
	"strings"

	"oliekan/toets"
)

// PeilKleinst is the number of people below which a comparison shows no figure: with fewer the answer of one can be guessed.
const PeilKleinst = 5

// Peilmaat is what a month shows of one question at one time. It holds a mean and no counts: counts of two months apart, or of
// a month with and without one session, would tell of few.
type Peilmaat struct {
	// Aantal is how many answered, and Gemiddeld the mean worth of their answers, from 1; both 0 when Verborgen, or when
	// nobody was asked.
	Aantal    int     `json:"aantal"`
	Gemiddeld float64 `json:"gemiddeld"`
	Verborgen bool    `json:"verborgen"` // fewer than PeilKleinst answered, but somebody did
}

// Peilvergelijking is a question in one month, before and after.
type Peilvergelijking struct {
	Vraag string   `json:"vraag"` // id
	Voor  Peilmaat `json:"voor"`
	Na    Peilmaat `json:"na"`
}

// Gevraagd reports whether anybody answered, before or after.
func (v Peilvergelijking) Gevraagd() bool {
	return v.Voor.Aantal+v.Na.Aantal > 0 || v.Voor.Verborgen || v.Na.Verborgen
}

// Verschil is how much higher the mean is after than before. It reports false when one of them cannot be shown.
func (v Peilvergelijking) Verschil() (float64, bool) {
	return v.Na.Gemiddeld - v.Voor.Gemiddeld, v.Voor.Aantal > 0 && v.Na.Aantal > 0
}

// Peilmaand is what the sessions of one month said together.
type Peilmaand struct {
	Maand      string             `json:"maand"`      // "2026-11"
	Trainingen int                `json:"trainingen"` // sessions in which at least one question was answered
	Vragen     []Peilvergelijking `json:"vragen"`
}

// Peilmaanden compares what groups said before and after, by month, the oldest first. Months in which nothing was asked are
// left out. The sessions of a month are taken together and never shown apart, and there is no total over months: with it a
// hidden month could be worked out. It is about groups, never about persons.
func Peilmaanden(ts []Training, p toets.Peiling) []Peilmaand {
	var uit []Peilmaand
	for maand, groep := range perMaand(ts, p) {
		m := Peilmaand{Maand: maand, Trainingen: len(groep)}
		voor, na := samen(groep, p, MetingVoor), samen(groep, p, MetingNa)
		for i, v := range p.Vragen {
			m.Vragen = append(m.Vragen, Peilvergelijking{v.ID, maat(voor[i]), maat(na[i])})
		}
		uit = append(uit, m)
	}
	slices.SortFunc(uit, func(a, b Peilmaand) int { return strings.Compare(a.Maand, b.Maand) })
	return uit
}

// perMaand groups the sessions in which something was answered.
func perMaand(ts []Training, p toets.Peiling) map[string][]Training {
	uit := map[string][]Training{}
	for _, t := range ts {
		beantwoord := slices.ContainsFunc(slices.Concat(t.Peiling(p, MetingVoor), t.Peiling(p, MetingNa)),
			func(s Peilstand) bool { return s.Aantal() > 0 })
		if beantwoord {
			uit[t.Maand] = append(uit[t.Maand], t)
		}
	}
	return uit
}

// samen adds up what sessions counted.
func samen(ts []Training, p toets.Peiling, m Meting) []Peilstand {
	uit := Training{}.Peiling(p, m)
	for _, t := range ts {
		for i, s := range t.Peiling(p, m) {
			for j, n := range s.Stemmen {
				uit[i].Stemmen[j] += n
			}
		}
	}
	return uit
}

// maat is what may be shown of a count.
func maat(s Peilstand) Peilmaat {
	switch n := s.Aantal(); {
	case n == 0:
		return Peilmaat{}
	case n < PeilKleinst:
		return Peilmaat{Verborgen: true}
	default:
		return Peilmaat{Aantal: n, Gemiddeld: s.Gemiddeld()}
	}
}
