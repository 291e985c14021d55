package klaarmaken

import (
	"errors"
	"slices"

	"oliekan/casus"
	"oliekan/casus/gesprek"
	"oliekan/toets"
)

// Keuzes returns the answers from which the moments are picked, in the order in which they were said.
func (k *Klaarmaken) Keuzes() []casus.Antwoord { return casus.Momentkeuzes(k.g.Casus()) }

// Momenten returns the moments: those that were picked, else the suggestion.
func (k *Klaarmaken) Momenten() []int {
	if len(k.les.Momenten) > 0 {
		return slices.Clone(k.les.Momenten)
	}
	return casus.Momentvoorstel(k.g.Casus(), k.methode)
}

// WisselMoment picks a moment, or drops it.
func (k *Klaarmaken) WisselMoment(nr int) Wijziging {
	ms := k.Momenten()
	if i := slices.Index(ms, nr); i >= 0 {
		ms = slices.Delete(ms, i, i+1)
	} else {
		ms = append(ms, nr)
		slices.Sort(ms)
	}
	k.les.Momenten = ms
	return k.metLes()
}

// NeemMomenten takes the moments as they are shown.
func (k *Klaarmaken) NeemMomenten() Wijziging {
	k.les.Momenten = k.Momenten()
	return k.metLes()
}

// genoegMomenten reports whether there are six to eight moments, or all answers where there are fewer than six.
func (k *Klaarmaken) genoegMomenten() bool {
	n := len(k.les.Momenten)
	return n >= min(casus.MinMomenten, len(k.Keuzes())) && n <= casus.MaxMomenten && n > 0
}

// Lezers returns the roles that the reader can have, first those that were not at the consult.
func (k *Klaarmaken) Lezers() []toets.Keuze {
	var uit, bij []toets.Keuze
	for _, r := range k.methode.Keuzen(toets.LijstRollen) {
		switch {
		case !casus.MagLezen(casus.Rol(r.ID)):
		case r.ID == string(casus.RolConsulent) || r.ID == string(casus.RolOliemannetje):
			r.Label += ", niet van dit consult"
			bij = append(bij, r)
		default:
			uit = append(uit, r)
		}
	}
	return append(uit, bij...)
}

// Lezer returns the role of the reader: the one that was picked, else the first of the list.
func (k *Klaarmaken) Lezer() casus.Rol {
	if k.les.Lezer != "" {
		return k.les.Lezer
	}
	return casus.Rol(k.Lezers()[0].ID)
}

// KiesLezer says who the reader is, by role. It returns ErrLezer for a role that is not in the list.
func (k *Klaarmaken) KiesLezer(r casus.Rol) (Wijziging, error) {
	if !slices.ContainsFunc(k.Lezers(), func(l toets.Keuze) bool { return l.ID == string(r) }) {
		return Wijziging{}, ErrLezer
	}
	k.les.Lezer = r
	return k.metLes(), nil
}

// Ontbreekt returns what still keeps the case from being trainingsklaar, in the order of the places; nothing means that
// only the word of the reader is needed. An explanation per step is asked for and not demanded.
func (k *Klaarmaken) Ontbreekt() []error {
	var uit []error
	if slices.ContainsFunc(Punten(), func(p Punt) bool { return !slices.Contains(k.les.Gezien, p.ID) }) {
		uit = append(uit, ErrPunten)
	}
	if err := k.keurWoorden(); err != nil {
		uit = append(uit, err)
	}
	if len(k.les.Half) > 0 {
		uit = append(uit, ErrHalf)
	}
	if len(k.les.Leerpunten) == 0 {
		uit = append(uit, ErrLeerpunten)
	}
	if !k.genoegMomenten() {
		uit = append(uit, ErrMomenten)
	}
	return uit
}

// Waar returns the index of the place where one of Ontbreekt is put right; the end for any other error.
func (k *Klaarmaken) Waar(err error) int {
	past := func(p Plek) bool { return false }
	switch {
	case errors.Is(err, ErrPunten):
		past = func(p Plek) bool { return p.Soort == SoortPunt && !k.Gedaan(p) }
	case errors.Is(err, ErrWoorden), errors.Is(err, gesprek.ErrOngezien):
		past = func(p Plek) bool { return p.Punt.ID == PuntNamen }
	case errors.Is(err, ErrHalf):
		return k.begin()
	case errors.Is(err, ErrLeerpunten):
		past = func(p Plek) bool { return p.Soort == SoortLeerpunten }
	case errors.Is(err, ErrMomenten):
		past = func(p Plek) bool { return p.Soort == SoortMomenten }
	}
	if i := slices.IndexFunc(k.plekken, past); i >= 0 {
		return i
	}
	return len(k.plekken) - 1
}

// ZonderToelichting returns the steps with answers that have no explanation yet.
func (k *Klaarmaken) ZonderToelichting() []toets.Stap {
	var uit []toets.Stap
	for _, p := range k.plekken {
		if p.Soort == SoortToelichting && !k.Gedaan(p) {
			uit = append(uit, p.Stap)
		}
	}
	return uit
}

// Maak returns the change with which the case becomes trainingsklaar. nietBij is the word of the reader that they did not
// take part in the consult: without it somebody else has to do this (ErrZelf). Otherwise it returns the first of
// Ontbreekt. What was being typed in the consult goes: nobody read it.
func (k *Klaarmaken) Maak(nietBij bool) (Wijziging, error) {
	if !nietBij {
		return Wijziging{}, ErrZelf
	}
	if fouten := k.Ontbreekt(); len(fouten) > 0 {
		return Wijziging{}, fouten[0]
	}
	k.les.Lezer = k.Lezer()
	w := k.metLes()
	w.Casus = k.g.MaakTrainingsklaar()
	return w, nil
}
