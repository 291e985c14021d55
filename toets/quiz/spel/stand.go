package spel

import (
	"cmp"
	"slices"

	"oliekan/toets/quiz"
)

// Plaats is the place of one player in the score.
type Plaats struct {
	Speler  int
	Punten  int // right answers in the rounds
	Extra   int // right answers to deciding questions
	Rang    int // 1 for the first place
	Gedeeld bool
}

// Stand returns the score so far, the first place first, and players with the same score in their order. Deciding
// questions only put teams in order that have as many points.
func (s *Spel) Stand() []Plaats {
	uit := make([]Plaats, s.Spelers())
	for i := range uit {
		uit[i].Speler = i
	}
	for _, b := range s.beurten[:s.gespeeld()] {
		for i, a := range b.antwoord {
			switch {
			case a != b.vraag.Goed:
			case b.beslissen:
				uit[i].Extra++
			default:
				uit[i].Punten++
			}
		}
	}
	slices.SortStableFunc(uit, func(a, b Plaats) int {
		return cmp.Or(cmp.Compare(b.Punten, a.Punten), cmp.Compare(b.Extra, a.Extra))
	})
	rangschik(uit)
	return uit
}

// rangschik numbers the places: after two first places comes a third.
func rangschik(ps []Plaats) {
	gelijk := func(a, b Plaats) bool { return a.Punten == b.Punten && a.Extra == b.Extra }
	for i := range ps {
		ps[i].Rang = i + 1
		if i > 0 && gelijk(ps[i-1], ps[i]) {
			ps[i].Rang, ps[i].Gedeeld, ps[i-1].Gedeeld = ps[i-1].Rang, true, true
		}
	}
}

// Gelijk returns the players who share the first place at the end of the game; nil if nobody does.
func (s *Spel) Gelijk() []int {
	if s.fase != FaseEind || !s.Begonnen() {
		return nil
	}
	var uit []int
	for _, p := range s.Stand() {
		if p.Rang == 1 && p.Gedeeld {
			uit = append(uit, p.Speler)
		}
	}
	return uit
}

// Gesteld is how many questions of the rounds were revealed so far.
func (s *Spel) Gesteld() int { return min(s.gespeeld(), s.gewoon()) }

// Fout is a question that somebody had wrong, to read again.
type Fout struct {
	Nummer  int // of the question in the game; 0 for a deciding question
	Vraag   quiz.Vraag
	Spelers []int // who had it wrong, or had no answer
}

// Fouten returns the revealed questions that somebody had wrong, in the order in which they were asked.
func (s *Spel) Fouten() []Fout {
	var uit []Fout
	for i, b := range s.beurten[:s.gespeeld()] {
		f := Fout{Nummer: i + 1, Vraag: b.vraag}
		if b.beslissen {
			f.Nummer = 0
		}
		for speler, a := range b.antwoord {
			if a != b.vraag.Goed && a != nietMee {
				f.Spelers = append(f.Spelers, speler)
			}
		}
		if f.Spelers != nil {
			uit = append(uit, f)
		}
	}
	return uit
}
