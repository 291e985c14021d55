package casus

import (
	"slices"

	"oliekan/toets"
)

// vastOpPapier are the questions of which every answer comes on paper: what is advised and why the inwoner wants it, and who
// sees it in another way.
var vastOpPapier = []toets.VraagID{
	toets.VraagEffect, toets.VraagOpties, toets.VraagUitkomst, toets.VraagBeslist, toets.VraagTerugblik, toets.VraagAfspraak, toets.VraagAnders,
}

// Kiesbaar reports whether a pair can choose what becomes of an answer on paper: it has words, and is none of those that
// always stand there.
func (a Antwoord) Kiesbaar() bool {
	return !a.Tekst.Leeg() && !slices.Contains(vastOpPapier, a.Vraag) && !a.Vraag.OverAntwoord()
}

// Papier returns what the pair chose for answer nr on paper: an id of toets.LijstPapier.
func (s Stand) Papier(nr int) string {
	keus, laatst := toets.PapierGewoon, 0
	for _, a := range s.Bij(toets.VraagPapier) {
		if a.Optie == nr && a.Laatst > laatst {
			keus, laatst = a.Keus, a.Laatst
		}
	}
	return keus
}

// OpPapier returns the state as a paper tells it: without what the pair left out, and with what it put first before the rest.
// With alleenVoorop nothing stands beside what was put first at the same question. It also returns what was left out.
func (s Stand) OpPapier(alleenVoorop bool) (op Stand, weg []Antwoord) {
	if len(s.Bij(toets.VraagPapier)) == 0 {
		return s, nil
	}
	var voorop, rest []Antwoord
	gekozen := map[toets.VraagID]bool{}
	for _, a := range s.antwoorden {
		switch keus := s.Papier(a.Nr); {
		case keus == toets.PapierWeg && a.Kiesbaar():
			weg = append(weg, a)
		case keus == toets.PapierVoorop && a.Kiesbaar():
			voorop, gekozen[a.Vraag] = append(voorop, a), true
		default:
			rest = append(rest, a)
		}
	}
	if alleenVoorop {
		rest = slices.DeleteFunc(rest, func(a Antwoord) bool {
			blijft := !gekozen[a.Vraag] || !a.Kiesbaar()
			if !blijft {
				weg = append(weg, a)
			}
			return !blijft
		})
	}
	return Stand{append(voorop, rest...)}, weg
}
