package casus

import (
	"cmp"
	"slices"

	"oliekan/toets"
)

// Momentkeuzes returns the inbrengen that can be a moment: every live answer in the form that it has now, in the order of
// the verloop. What is about another answer is judged with that one.
func Momentkeuzes(c Casus) []Antwoord {
	as := slices.DeleteFunc(slices.Clone(c.Stand().Alles()), func(a Antwoord) bool { return a.Vraag.OverAntwoord() })
	slices.SortFunc(as, func(a, b Antwoord) int { return cmp.Compare(a.Laatst, b.Laatst) })
	return as
}

// Momentvoorstel suggests six to eight moments in ascending order: one per step with answers, then a second one where a
// step has more, those first that turn the conversation. What the pair takes along at the end is for after the replay.
// A view beside the one on which the pair agreed is not suggested: what is revealed is what the pair thought. With fewer than
// six live answers it returns all of them.
func Momentvoorstel(c Casus, m *toets.Methode) []int {
	s := c.Stand()
	alle := slices.DeleteFunc(Momentkeuzes(c), func(a Antwoord) bool { return s.Samen(a.Vraag).IsAnder(a) })
	if len(alle) < MinMomenten {
		return nummersVan(alle)
	}
	perStap := map[toets.StapID][]Antwoord{}
	var stappen []toets.StapID
	for _, s := range m.Stappen() {
		if as := opGewicht(alle, s, m); len(as) > 0 && s.ID != toets.StapAfronden {
			perStap[s.ID] = as
			stappen = append(stappen, s.ID)
		}
	}
	var gekozen, rest []Antwoord
	for _, s := range stappen {
		gekozen = append(gekozen, perStap[s][0])
		rest = append(rest, perStap[s][1:min(len(perStap[s]), 2)]...)
	}
	rest = zwaarsteEerst(rest, m)
	// Eight only for what really turns the talk; six otherwise.
	for _, a := range rest {
		if len(gekozen) < MinMomenten || len(gekozen) < MaxMomenten && gewicht(a, m) >= gewichtKeer {
			gekozen = append(gekozen, a)
		}
	}
	gekozen = vulAan(gekozen, alle, m)
	return nummersVan(gekozen[:min(len(gekozen), MaxMomenten)])
}

// vulAan adds the heaviest of the other answers up to six: a case in which most was said at one step.
func vulAan(gekozen, alle []Antwoord, m *toets.Methode) []Antwoord {
	for _, a := range zwaarsteEerst(alle, m) {
		heeft := slices.ContainsFunc(gekozen, func(g Antwoord) bool { return g.Nr == a.Nr })
		if len(gekozen) < MinMomenten && !heeft {
			gekozen = append(gekozen, a)
		}
	}
	return gekozen
}

// opGewicht returns the answers of a step, the heaviest first.
func opGewicht(alle []Antwoord, s toets.Stap, m *toets.Methode) []Antwoord {
	var uit []Antwoord
	for _, a := range alle {
		if v, ok := m.Vraag(a.Vraag); ok && v.Stap == s.ID {
			uit = append(uit, a)
		}
	}
	return zwaarsteEerst(uit, m)
}

// zwaarsteEerst sorts a copy by weight; of the same weight what was said earlier comes first.
func zwaarsteEerst(as []Antwoord, m *toets.Methode) []Antwoord {
	uit := slices.Clone(as)
	slices.SortStableFunc(uit, func(a, b Antwoord) int { return cmp.Compare(gewicht(b, m), gewicht(a, m)) })
	return uit
}

// gewichtKeer is the weight from which an answer turns the conversation.
const gewichtKeer = 6

// gewicht says how much an answer turns the conversation: a view that changed or that stays different first, then the
// questions on which the method hinges (method, section 2), then what is only said along the way.
func gewicht(a Antwoord, m *toets.Methode) int {
	n := 0
	switch a.Vraag {
	case toets.VraagUitkomst:
		n = 9 // without it there is nothing to reveal
	case toets.VraagAnders:
		n = 8
	case toets.VraagEffect, toets.VraagGrondwaarde:
		n = 7
	case toets.VraagWeg, toets.VraagDraagt, toets.VraagOpties:
		n = 5
		if a.Vraag == toets.VraagWeg {
			n++ // what stands in the way is what groups argue about
		}
	case toets.VraagWringt, toets.VraagBotsing, toets.VraagGevolgen:
		n = 4
	case toets.VraagVraag, toets.VraagMiddelen, toets.VraagGelijk:
		n = 3
	case toets.VraagAfspraak, toets.VraagTerugblik, toets.VraagSchaalNu, toets.VraagSchaalWens:
		n = 1
	default:
		n = 2
	}
	if a.Herzien {
		n += 4
	}
	if a.Tekst.Leeg() {
		n-- // a choice alone gives a group little to judge
	}
	if v, ok := m.Vraag(a.Vraag); ok && v.Vast(a.Tekst.String()) {
		n -= 3 // what every case has, such as "Niets doen"
	}
	return n
}

// nummersVan returns the numbers of the inbrengen that gave answers their present form, ascending.
func nummersVan(as []Antwoord) []int {
	uit := make([]int, len(as))
	for i, a := range as {
		uit[i] = a.Laatst
	}
	slices.Sort(uit)
	return uit
}

// Gewicht says how much an inbreng turns the conversation: that of the answer that it gave a form, or, for one that was
// taken back since, of the question that it is about. It is 0 for a number that is not in the case.
func Gewicht(c Casus, nr int, m *toets.Methode) int {
	if nr < 1 || nr > len(c.Verloop) {
		return 0
	}
	for _, a := range c.Stand().Alles() {
		if a.Nr == nr || a.Laatst == nr {
			return gewicht(a, m)
		}
	}
	return gewicht(Antwoord{Inbreng: c.Verloop[nr-1], Herzien: c.Verloop[nr-1].Daad != Zeg}, m)
}
