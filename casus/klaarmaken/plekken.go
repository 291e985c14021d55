package klaarmaken

import (
	"slices"

	"oliekan/casus"
	"oliekan/toets"
)

// Soort is what is asked at a place.
type Soort string

// The kinds of place, in their order.
const (
	SoortPunt        Soort = "punt"        // a point of the checklist
	SoortToelichting Soort = "toelichting" // the answer of an expert to a step
	SoortLeerpunten  Soort = "leerpunten"
	SoortMomenten    Soort = "momenten"
	SoortSlot        Soort = "slot" // who the reader is, and the end
)

// Plek is one place of the reading. Punt and Stap are filled where the kind says so.
type Plek struct {
	Soort Soort
	Punt  Punt
	Stap  toets.Stap
}

// maakPlekken lays out the whole reading: the checklist, the steps in which something was said, and the end. A step about
// which an expert wrote stays, also when its answers were taken back since.
func (k *Klaarmaken) maakPlekken() []Plek {
	var uit []Plek
	for _, p := range Punten() {
		uit = append(uit, Plek{Soort: SoortPunt, Punt: p})
	}
	for _, s := range k.methode.Stappen() {
		_, heeft := k.les.Toelichting[s.ID]
		_, half := k.les.HalfBij(casus.Lesplek{Stap: s.ID})
		if s.ID != toets.StapAfronden && (len(k.Antwoorden(s)) > 0 || heeft || half) {
			uit = append(uit, Plek{Soort: SoortToelichting, Stap: s})
		}
	}
	return append(uit, Plek{Soort: SoortLeerpunten}, Plek{Soort: SoortMomenten}, Plek{Soort: SoortSlot})
}

// Antwoorden returns what was said at a step, in the order of its questions.
func (k *Klaarmaken) Antwoorden(s toets.Stap) []casus.Antwoord {
	var uit []casus.Antwoord
	for _, v := range s.Vragen {
		uit = append(uit, k.g.Stand().Bij(v.ID)...)
	}
	return uit
}

// begin returns where the reading goes on: at the first text that was being typed, else at the first place that is not done. An
// explanation that was left out by somebody who went on to the learning points is not asked for again.
func (k *Klaarmaken) begin() int {
	i := slices.IndexFunc(k.plekken, func(p Plek) bool {
		_, half := k.les.HalfBij(casus.Lesplek{Stap: p.Stap.ID})
		return half || p.Soort == SoortLeerpunten && k.les.HalfPunt() > 0
	})
	if i < 0 {
		voorbij := len(k.les.Leerpunten) > 0 || len(k.les.Momenten) > 0
		i = slices.IndexFunc(k.plekken, func(p Plek) bool {
			return !k.Gedaan(p) && (p.Soort != SoortToelichting || !voorbij)
		})
	}
	return i // the end is never done, so there always is one
}

// Plekken returns every place in order.
func (k *Klaarmaken) Plekken() []Plek { return slices.Clone(k.plekken) }

// Plek returns the present place.
func (k *Klaarmaken) Plek() Plek { return k.plekken[k.plek] }

// Nummer gives the number of the present place, from 1, and how many there are.
func (k *Klaarmaken) Nummer() (n, van int) { return k.plek + 1, len(k.plekken) }

// Ga goes to a place by its index; one beyond the end leads to the end. Any order is allowed.
func (k *Klaarmaken) Ga(i int) {
	k.plek = min(max(i, 0), len(k.plekken)-1)
	k.punt = len(k.les.Leerpunten) + 1
	if nr := k.les.HalfPunt(); nr > 0 && k.Plek().Soort == SoortLeerpunten {
		k.punt = nr
	}
}

// Verder goes n places on, or back.
func (k *Klaarmaken) Verder(n int) { k.Ga(k.plek + n) }

// Gedaan reports whether a place has what it asks for.
func (k *Klaarmaken) Gedaan(p Plek) bool {
	switch p.Soort {
	case SoortPunt:
		return slices.Contains(k.les.Gezien, p.Punt.ID)
	case SoortToelichting:
		return !k.les.Toelichting[p.Stap.ID].Leeg()
	case SoortLeerpunten:
		return len(k.les.Leerpunten) > 0
	case SoortMomenten:
		return k.genoegMomenten()
	}
	return false
}

// InOrde answers the point at the present place: in order, or not yet. It goes on to the next place. The words that were
// found have to be decided about first: ErrWoorden, or gesprek.ErrOngezien when not every text could be searched for them.
func (k *Klaarmaken) InOrde(ja bool) (Wijziging, error) {
	p := k.Plek()
	if p.Soort != SoortPunt {
		return Wijziging{}, ErrPlek
	}
	if ja && p.Punt.ID == PuntNamen {
		if err := k.keurWoorden(); err != nil {
			return Wijziging{}, err
		}
	}
	k.les.Gezien = slices.DeleteFunc(k.les.Gezien, func(id string) bool { return id == p.Punt.ID })
	if ja {
		k.les.Gezien = append(k.les.Gezien, p.Punt.ID)
	}
	k.Verder(1)
	return k.metLes(), nil
}
