package oefen

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"

	"oliekan/casus"
	"oliekan/toets"
)

// nietEens is how a case file says that the pair did not agree.
const nietEens = "niet eens"

// eens is the number of the inbreng that the pair agreed on, or casus.NietEens. A file has the number, or nietEens.
type eens int

// UnmarshalJSON reads a number or nietEens.
func (e *eens) UnmarshalJSON(b []byte) error {
	var tekst string
	if err := json.Unmarshal(b, &tekst); err == nil {
		if tekst != nietEens {
			return fmt.Errorf("agreed on %q", tekst)
		}
		*e = casus.NietEens
		return nil
	}
	var nr int
	if err := json.Unmarshal(b, &nr); err != nil {
		return err
	}
	if nr < 1 {
		return fmt.Errorf("agreed on inbreng %d", nr)
	}
	*e = eens(nr)
	return nil
}

// MarshalJSON writes what UnmarshalJSON reads.
func (e eens) MarshalJSON() ([]byte, error) {
	if e == casus.NietEens {
		return json.Marshal(nietEens)
	}
	return json.Marshal(int(e))
}

// vragenEens are the questions of which a case says what was agreed: the effect, the option and the advice.
var vragenEens = []toets.VraagID{toets.VraagEffect, toets.VraagOpties, toets.VraagUitkomst}

// overeen checks that a case says of each of those questions what was agreed, that it stands in the end, that the advice
// is about the option that was agreed on, and that whoever did not agree was heard.
func overeen(o casus.Les, _ *toets.Methode) error {
	s := o.Casus.Stand()
	for _, v := range vragenEens {
		nr, ok := o.Eens[v]
		if !ok {
			return fmt.Errorf("does not say what was agreed at %q", v)
		}
		if nr == casus.NietEens {
			if len(s.Bij("anders")) == 0 {
				return fmt.Errorf("not agreed at %q, and nobody sees it otherwise", v)
			}
			continue
		}
		if !slices.ContainsFunc(s.Bij(v), func(a casus.Antwoord) bool { return a.Laatst == nr }) {
			return fmt.Errorf("agreed on inbreng %d, which does not stand at %q", nr, v)
		}
	}
	if len(o.Eens) != len(vragenEens) {
		return errors.New("says what was agreed at a question of which that is not asked")
	}
	optie, advies := o.Eens[toets.VraagOpties], o.Eens[toets.VraagUitkomst]
	u, ok := s.Geldt(toets.VraagUitkomst)
	if ok && optie != casus.NietEens && advies != casus.NietEens && u.Optie != optie {
		return fmt.Errorf("agreed on option %d, while the advice is about option %d", optie, u.Optie)
	}
	return nil
}

// afgesproken returns the case with what the pair agreed on said at its end, as a pair would say it in a consult: where
// several views stand, or where it says that it does not agree. The option is part of the advice, so of that nothing is said.
// What an inwoner adds in own words to an effect of the pair is no other view: the two go together.
func afgesproken(c casus.Casus, eens map[toets.VraagID]int) casus.Casus {
	for _, v := range []toets.VraagID{toets.VraagEffect, toets.VraagUitkomst, toets.VraagAfspraak} {
		nr, ok := eens[v]
		s := c.Stand()
		gelden := slices.ContainsFunc(s.Bij(v), func(a casus.Antwoord) bool { return a.Laatst == nr })
		in := casus.Inbreng{
			Nr: len(c.Verloop) + 1, Minuut: c.Minuut(), Vraag: v.Eens(), Rol: casus.RolConsulent, Daad: casus.Zeg,
		}
		switch {
		case ok && nr == casus.NietEens:
			in.Keus = toets.EensNiet
		case s.Samen(v).Beslist(), ok && !gelden:
			continue
		case v == toets.VraagAfspraak, alleenEigenWoorden(s.Bij(v), nr):
			in.Keus = toets.EensSamen
		default:
			in.Keus, in.Optie = toets.EensDit, eersteVorm(s.Bij(v), nr)
		}
		c.Verloop = append(c.Verloop, in)
	}
	return c
}

// alleenEigenWoorden reports whether all that stands beside inbreng nr is what the inwoner said.
func alleenEigenWoorden(as []casus.Antwoord, nr int) bool {
	return !slices.ContainsFunc(as, func(a casus.Antwoord) bool {
		return a.Laatst != nr && a.Rol != "inwoner" || a.Laatst == nr && a.Rol == "inwoner"
	})
}

// eersteVorm returns the number of the answer of which inbreng nr is the present form.
func eersteVorm(as []casus.Antwoord, nr int) int {
	i := slices.IndexFunc(as, func(a casus.Antwoord) bool { return a.Laatst == nr })
	return as[i].Nr
}
