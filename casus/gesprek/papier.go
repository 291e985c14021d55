package gesprek

import (
	"slices"

	"oliekan/casus"
	"oliekan/toets"
)

// Papierzin is an answer of which the pair can choose what becomes of it on paper.
type Papierzin struct {
	Antwoord casus.Antwoord
	Keus     string // an id of toets.LijstPapier
}

// Papierzinnen returns those answers in the order of the method.
func (g *Gesprek) Papierzinnen() []Papierzin {
	var uit []Papierzin
	for _, s := range g.methode.Stappen() {
		for _, v := range s.Vragen {
			for _, a := range g.stand.Bij(v.ID) {
				if a.Kiesbaar() {
					uit = append(uit, Papierzin{a, g.stand.Papier(a.Nr)})
				}
			}
		}
	}
	return uit
}

// WisselPapier gives answer nr the next of the choices for paper: first, not at all, and as it comes. It returns ErrAntwoord
// for an answer that the pair cannot choose about.
func (g *Gesprek) WisselPapier(nr int) (casus.Wijziging, error) {
	a, ok := g.stand.Antwoord(nr)
	if !ok || !a.Kiesbaar() {
		return casus.Wijziging{}, ErrAntwoord
	}
	orde := []string{toets.PapierGewoon, toets.PapierVoorop, toets.PapierWeg}
	keus := orde[(slices.Index(orde, g.stand.Papier(nr))+1)%len(orde)]
	in := casus.Inbreng{
		Nr: len(g.casus.Verloop) + 1, Minuut: g.Minuut(), Vraag: toets.VraagPapier, Rol: casus.RolConsulent, Daad: casus.Zeg,
		Optie: nr, Keus: keus,
	}
	for _, p := range g.stand.Bij(toets.VraagPapier) {
		if p.Optie == nr {
			in.Daad, in.Over = casus.Vervang, p.Nr
		}
	}
	return g.pas(casus.Wijziging{Inbrengen: []casus.Inbreng{in}}), nil
}
