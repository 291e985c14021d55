package gesprek

import (
	"oliekan/casus"
	"oliekan/toets"
)

// Fase says how far a step is. Screens show it in words and shape.
type Fase string

// The phases of a step.
const (
	FaseHier  Fase = "hier"  // the pair is here
	FaseKlaar Fase = "klaar" // all its short questions have an answer
	FaseOpen  Fase = "open"  // something of the short path is open
	FaseDicht Fase = "dicht" // locked for writing; may be read
)

// StapStand is a step as the rail shows it.
type StapStand struct {
	Stap  toets.Stap
	Fase  Fase
	Reden string // why it is locked, else empty
}

// Stappen returns every step with its phase. A step that is locked says so also while the pair is looking at it.
func (g *Gesprek) Stappen() []StapStand {
	open := map[toets.StapID]bool{}
	for _, o := range g.Open() {
		open[o.Vraag.Stap] = true
	}
	aantallen := g.stand.Aantallen()
	hier := g.Stap().ID
	var uit []StapStand
	for _, s := range g.methode.Stappen() {
		st := StapStand{Stap: s, Fase: FaseKlaar}
		reden, dicht := g.methode.Slot(s.ID, aantallen)
		switch {
		case s.ID == hier:
			st.Fase = FaseHier
		case dicht:
			st.Fase = FaseDicht
		case open[s.ID] || s.ID == toets.StapAfronden && g.casus.Staat == casus.Werkversie:
			st.Fase = FaseOpen
		}
		if dicht {
			st.Reden = reden
		}
		uit = append(uit, st)
	}
	return uit
}

// OpenPunt is a place of the short path that has no answer yet.
type OpenPunt struct {
	Plaats casus.Plaats
	Vraag  toets.Vraag
	Optie  string // label of the option it is about, masked
	Reden  string // why it cannot be answered yet, else empty
}

// Open returns what is still open in the short path, and on which views the pair did not say whether it agrees, in order. A question about options that has an answer for at
// least one option counts as answered for that option only.
func (g *Gesprek) Open() []OpenPunt {
	aantallen := g.stand.Aantallen()
	var uit []OpenPunt
	for _, v := range g.gevraagd() {
		reden, _ := g.methode.Slot(v.Stap, aantallen)
		for _, p := range g.plaatsen(v) {
			if len(g.stand.Op(p)) > 0 || v.Gedekt(aantallen) {
				continue
			}
			o := OpenPunt{Plaats: p, Vraag: v, Reden: reden}
			if a, ok := g.stand.Antwoord(p.Optie); ok {
				o.Optie = a.Tekst.String()
			}
			uit = append(uit, o)
		}
	}
	return uit
}

// gevraagd returns the questions that have to be answered: those of the short path, and those about agreement.
func (g *Gesprek) gevraagd() []toets.Vraag {
	var uit []toets.Vraag
	for _, s := range g.methode.Stappen() {
		for _, v := range s.Vragen {
			if !verdiepend(v) {
				uit = append(uit, v)
			}
		}
	}
	return uit
}

// NietAf returns the places with words that were typed and never given, where Open says nothing because there is another
// answer or because the question is not on the short path. Without it nobody would think of them at the end.
func (g *Gesprek) NietAf() []OpenPunt {
	aantallen := g.stand.Aantallen()
	var uit []OpenPunt
	for _, k := range g.concepten {
		v, ok := g.methode.Vraag(k.Plaats.Vraag)
		if !ok || k.Tekst.Leeg() || v.Kort > 0 && len(g.stand.Op(k.Plaats)) == 0 && !v.Gedekt(aantallen) {
			continue
		}
		o := OpenPunt{Plaats: k.Plaats, Vraag: v}
		if a, ok := g.stand.Antwoord(k.Plaats.Optie); ok {
			o.Optie = a.Tekst.String()
		}
		uit = append(uit, o)
	}
	return uit
}

// OptieNummer gives the number of the option at the present place among those that are asked about here, and how many
// those are.
func (g *Gesprek) OptieNummer() (n, van int) {
	v, _ := g.Vraag()
	for i, p := range g.plaatsen(v) {
		if van++; p == g.casus.Plaats {
			n = i + 1
		}
	}
	return n, van
}
