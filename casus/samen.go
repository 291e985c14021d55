package casus

import (
	"slices"

	"oliekan/toets"
)

// Eensheid says how far a pair came together on a question.
type Eensheid string

// The forms of it.
const (
	EensLeeg    Eensheid = ""        // nobody said anything
	EensVanzelf Eensheid = "vanzelf" // there is one view, so there is nothing to come together on
	EensGezegd  Eensheid = "eens"    // several views, and the pair said which stands
	EensNiet    Eensheid = "niet"    // the pair said that it does not agree
	EensOpen    Eensheid = "open"    // several views, and the pair did not say
)

// Samen is what stands at a question: for the pair together, and what others see. What was said last is worth no more
// than what was said first.
type Samen struct {
	Hoe Eensheid
	// Geldt are the answers that stand for the pair; none where it did not agree or did not say.
	Geldt []Antwoord
	// Anders are the other views, in the order in which they were first said.
	Anders []Antwoord
}

// Een returns the answer that stands for the pair where one can stand; false if there is none.
func (s Samen) Een() (Antwoord, bool) {
	if len(s.Geldt) == 0 {
		return Antwoord{}, false
	}
	return s.Geldt[0], true
}

// IsAnder reports whether an answer is a view beside the one that stands for the pair.
func (s Samen) IsAnder(a Antwoord) bool {
	return s.Hoe == EensGezegd && slices.ContainsFunc(s.Anders, func(b Antwoord) bool { return a.Nr == b.Nr })
}

// Beslist reports whether nobody has to be asked any more what stands.
func (s Samen) Beslist() bool { return s.Hoe != EensOpen }

// Samen returns what stands at a question for the pair together.
func (s Stand) Samen(v toets.VraagID) Samen {
	as := s.Bij(v)
	eens, gezegd := s.eens(v)
	switch {
	case len(as) == 0:
		return Samen{}
	case gezegd && eens.Keus == toets.EensNiet:
		return Samen{Hoe: EensNiet, Anders: as}
	case !meerdere(v, as):
		return Samen{Hoe: EensVanzelf, Geldt: zonderDubbele(as)}
	case gezegd && eens.Keus == toets.EensSamen:
		return Samen{Hoe: EensGezegd, Geldt: as}
	case gezegd:
		dit := func(a Antwoord) bool { return a.Nr == eens.Optie }
		return Samen{EensGezegd, slices.DeleteFunc(slices.Clone(as), func(a Antwoord) bool { return !dit(a) }), slices.DeleteFunc(as, dit)}
	}
	return Samen{Hoe: EensOpen, Anders: as}
}

// Geldt returns the answer to a question that stands for the pair together: the only view, or the one that it agreed on.
func (s Stand) Geldt(v toets.VraagID) (Antwoord, bool) { return s.Samen(v).Een() }

// Oneens returns the questions with several views of which the pair did not say which stands, out of vragen.
func (s Stand) Oneens(vragen []toets.VraagID) []toets.VraagID {
	return slices.DeleteFunc(slices.Clone(vragen), func(v toets.VraagID) bool { return s.Samen(v).Beslist() })
}

// eens returns the last word of the pair on which view stands.
func (s Stand) eens(v toets.VraagID) (Antwoord, bool) {
	var uit Antwoord
	for _, a := range s.Bij(v.Eens()) {
		if a.Laatst > uit.Laatst {
			uit = a
		}
	}
	return uit, uit.Laatst > 0
}

// Opsomming reports whether what one person says at a question is a list, of which every part stands: then only what
// somebody else says can be another view.
func Opsomming(v toets.VraagID) bool { return v == toets.VraagEffect || v == toets.VraagAfspraak }

// meerdere reports whether answers are several views: two of them differ that cannot stand beside one another by themselves.
func meerdere(v toets.VraagID, as []Antwoord) bool {
	for i, a := range as {
		if slices.ContainsFunc(as[:i], func(b Antwoord) bool { return botst(v, a, b) }) {
			return true
		}
	}
	return false
}

// zonderDubbele keeps of answers that say the same the first.
func zonderDubbele(as []Antwoord) []Antwoord {
	var uit []Antwoord
	for _, a := range as {
		if !slices.ContainsFunc(uit, func(b Antwoord) bool { return !a.andersDan(b) }) {
			uit = append(uit, a)
		}
	}
	return uit
}

// andersDan reports whether two answers say something else, whoever said it.
func (a Antwoord) andersDan(b Antwoord) bool {
	return a.Keus != b.Keus || a.Optie != b.Optie || a.Datum != b.Datum || a.Tekst != b.Tekst
}

// botst reports whether two answers are different views. In a list only people differ; and two agreements are two views only
// where two people say what the same person does: that each says what is theirs to do is how agreements are made.
func botst(v toets.VraagID, a, b Antwoord) bool {
	switch v {
	case toets.VraagEffect:
		return a.andersDan(b) && a.Rol != b.Rol
	case toets.VraagAfspraak:
		return a.andersDan(b) && a.Rol != b.Rol && a.Keus == b.Keus
	}
	return a.andersDan(b)
}

// zonderAchterhaald drops what was agreed before one of the views that stand now was there in its present form: nobody
// agreed on that. What is dropped comes back when that view goes again.
func (c Casus) zonderAchterhaald(as []Antwoord) []Antwoord {
	var uit []Antwoord
	for _, a := range as {
		if over, ok := a.Vraag.Over(); ok && !c.kende(a.Laatst, over, as) {
			continue
		}
		uit = append(uit, a)
	}
	return uit
}

// kende reports whether all views at a question stood there already, in the same form, when inbreng nr was said.
func (c Casus) kende(nr int, over toets.VraagID, as []Antwoord) bool {
	toen := map[int]int{} // number of an answer -> that of its form
	for _, a := range c.Tot(nr).vouw() {
		if a.Vraag == over {
			toen[a.Nr] = a.Laatst
		}
	}
	return !slices.ContainsFunc(as, func(a Antwoord) bool { return a.Vraag == over && toen[a.Nr] != a.Laatst })
}

// Tot is the case as it was after so many inbrengen.
func (c Casus) Tot(nr int) Casus {
	c.Verloop = c.Verloop[:max(0, min(nr, len(c.Verloop)))]
	return c
}
