package handout

import (
	"slices"

	"oliekan/casus"
	"oliekan/toets"
	"oliekan/toets/taal"
)

// weggelaten says at which questions the pair left something out, each once; nil where it left out nothing.
func (l lezing) weggelaten() []Blok {
	var namen []string
	gezien := map[toets.VraagID]bool{}
	for _, a := range l.weg {
		if v, ok := l.m.Vraag(a.Vraag); ok && !gezien[v.ID] {
			gezien[v.ID] = true
			namen = append(namen, taal.KleineLetter(v.Label))
		}
	}
	if namen == nil {
		return nil
	}
	return []Blok{Alinea{Noot, Regel{vast("Bewust weggelaten van dit papier, wel in de casus: " + taal.Rijtje(namen, "en") + ".")}}}
}

// voorop are the answers that the pair put first on paper, out of those at some questions, in order.
func (l lezing) voorop(vragen ...toets.VraagID) []casus.Antwoord {
	var uit []casus.Antwoord
	for _, v := range vragen {
		for _, a := range l.stand.Bij(v) {
			if l.stand.Papier(a.Nr) == toets.PapierVoorop {
				uit = append(uit, a)
			}
		}
	}
	return uit
}

// isWeg reports whether the pair left something out at a question.
func (l lezing) isWeg(v toets.VraagID) bool {
	return slices.ContainsFunc(l.weg, func(a casus.Antwoord) bool { return a.Vraag == v })
}

// leegBij stands where a question has no answer on this paper.
func (l lezing) leegBij(v toets.VraagID) Blok {
	if l.isWeg(v) {
		return Alinea{Leemte, Regel{stil("Dit staat wel in de casus, en bewust niet op dit papier.")}}
	}
	return leemte()
}
