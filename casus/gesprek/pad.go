package gesprek

import (
	"slices"

	"oliekan/casus"
	"oliekan/toets"
)

// Pad returns the places of the flow in order: the questions of the short path, the deepening questions of the steps
// where the pair asked for them, a question about options once per option, on which of several views the pair agrees
// where several stand, and Afronden.
func (g *Gesprek) Pad() []casus.Plaats {
	var uit []casus.Plaats
	for _, s := range g.methode.Stappen() {
		for _, v := range s.Vragen {
			if v.Kort > 0 || g.diep[s.ID] || v.OverEens() {
				uit = append(uit, g.plaatsen(v)...)
			}
		}
	}
	return append(uit, Afronden)
}

// plaatsen returns where a question is asked: once, once per option, or not at all.
func (g *Gesprek) plaatsen(v toets.Vraag) []casus.Plaats {
	if over, ok := v.ID.Over(); ok && !g.vraagtEens(over) || v.ID == toets.VraagPapier {
		return nil
	}
	if v.Optie != toets.OptiePer {
		return []casus.Plaats{{Vraag: v.ID}}
	}
	opties := g.stand.Opties()
	if v.Stap == toets.StapJuridisch {
		opties = g.teToetsen(opties)
	}
	if len(opties) == 0 {
		return []casus.Plaats{{Vraag: v.ID}}
	}
	uit := make([]casus.Plaats, len(opties))
	for i, o := range opties {
		uit[i] = casus.Plaats{Vraag: v.ID, Optie: o.Nr}
	}
	return uit
}

// teToetsen leaves out the option to do nothing: there is no decision whose article or obstacle could be named. If there
// is no other option it stays.
func (g *Gesprek) teToetsen(opties []casus.Antwoord) []casus.Antwoord {
	v, _ := g.methode.Vraag(toets.VraagOpties)
	if len(v.Voorzet) == 0 {
		return opties
	}
	var uit []casus.Antwoord
	for _, o := range opties {
		if o.Tekst.String() != v.Voorzet[0] {
			uit = append(uit, o)
		}
	}
	if len(uit) == 0 {
		return opties
	}
	return uit
}

// Plaats returns where the pair is.
func (g *Gesprek) Plaats() casus.Plaats { return g.casus.Plaats }

// Vraag returns the question at the present place; false at Afronden.
func (g *Gesprek) Vraag() (toets.Vraag, bool) { return g.methode.Vraag(g.casus.Plaats.Vraag) }

// Optie returns the option that the present place is about.
func (g *Gesprek) Optie() (casus.Antwoord, bool) { return g.stand.Antwoord(g.casus.Plaats.Optie) }

// Ga moves to a place; one that is not on the path leads to the nearest that is. A deepening question opens those of
// its step. Every step may be read; a locked one refuses writing only.
func (g *Gesprek) Ga(p casus.Plaats) casus.Wijziging {
	if v, ok := g.methode.Vraag(p.Vraag); ok && verdiepend(v) {
		g.diep[v.Stap] = true
	}
	return g.zet(g.naaste(p))
}

// GaStap moves to the first place of a step that is still open, else to its first.
func (g *Gesprek) GaStap(id toets.StapID) casus.Wijziging {
	if id == toets.StapAfronden && !g.diep[id] {
		return g.zet(Afronden)
	}
	eerste := casus.Plaats{}
	for _, p := range g.Pad() {
		v, ok := g.methode.Vraag(p.Vraag)
		if !ok || v.Stap != id {
			continue
		}
		if len(g.stand.Op(p)) == 0 {
			return g.zet(p)
		}
		if eerste == (casus.Plaats{}) {
			eerste = p
		}
	}
	return g.Ga(eerste)
}

// Volgende moves one place on; at the end it stays.
func (g *Gesprek) Volgende() casus.Wijziging { return g.schuif(1) }

// Vorige moves one place back; at the start it stays.
func (g *Gesprek) Vorige() casus.Wijziging { return g.schuif(-1) }

func (g *Gesprek) schuif(n int) casus.Wijziging {
	pad := g.Pad()
	i := slices.Index(pad, g.naaste(g.casus.Plaats)) + n
	return g.zet(pad[min(max(i, 0), len(pad)-1)])
}

// Diep reports whether the deepening questions of the present step are on the path.
func (g *Gesprek) Diep() bool { return g.diep[g.Stap().ID] }

// Verdiep puts the deepening questions of the present step on the path and goes to the first one that is open, or
// takes them off again. It reports whether they are on now.
func (g *Gesprek) Verdiep() (casus.Wijziging, bool) {
	s := g.Stap()
	if g.diep[s.ID] {
		delete(g.diep, s.ID)
		return g.zet(g.naaste(g.casus.Plaats)), false
	}
	g.diep[s.ID] = true
	for _, p := range g.Pad() {
		v, ok := g.methode.Vraag(p.Vraag)
		if ok && v.Stap == s.ID && verdiepend(v) && len(g.stand.Op(p)) == 0 {
			return g.zet(p), true
		}
	}
	return casus.Wijziging{}, true
}

// verdiepend reports whether a question is on the path only where the pair asked for more.
func verdiepend(v toets.Vraag) bool { return v.Kort == 0 && !v.ID.OverAntwoord() }

// Stap returns the step of the present place.
func (g *Gesprek) Stap() toets.Stap {
	id := toets.StapAfronden
	if v, ok := g.Vraag(); ok {
		id = v.Stap
	}
	s, _ := g.methode.Stap(id)
	return s
}

// Nummer returns the number of the present question in the short path and how many there are; a deepening question has
// that of the short question before it, 0 at Afronden.
func (g *Gesprek) Nummer() (n, van int) {
	kort := g.methode.Kort()
	van = kort[len(kort)-1].Kort
	for _, p := range g.Pad() {
		if v, ok := g.methode.Vraag(p.Vraag); ok && v.Kort > 0 {
			n = v.Kort
		}
		if p == g.casus.Plaats {
			break
		}
	}
	if g.casus.Plaats == Afronden {
		n = 0
	}
	return n, van
}

// zet stores a new place.
func (g *Gesprek) zet(p casus.Plaats) casus.Wijziging {
	if p == g.casus.Plaats {
		return casus.Wijziging{}
	}
	kop := g.casus.Kop
	kop.Plaats = p
	return g.pas(casus.Wijziging{Kop: &kop})
}

// naaste returns p if it is on the path; else the same question with another option, else the last place before it in
// the order of the method.
func (g *Gesprek) naaste(p casus.Plaats) casus.Plaats {
	pad := g.Pad()
	if slices.Contains(pad, p) {
		return p
	}
	orde := g.orde()
	beste := pad[0]
	for _, q := range pad {
		if q.Vraag == p.Vraag {
			return q
		}
		if orde[q.Vraag] <= orde[p.Vraag] {
			beste = q
		}
	}
	return beste
}

// orde numbers the questions in the order of the method.
func (g *Gesprek) orde() map[toets.VraagID]int {
	uit := map[toets.VraagID]int{Afronden.Vraag: 1 << 20}
	for _, s := range g.methode.Stappen() {
		for _, v := range s.Vragen {
			uit[v.ID] = len(uit)
		}
	}
	return uit
}
