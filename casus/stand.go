package casus

import (
	"oliekan/casus/anoniem"
	"oliekan/toets"
)

// Antwoord is an inbreng as it stands now.
type Antwoord struct {
	Inbreng      // as last said; Nr is that of the first saying, to which later acts refer
	Laatst  int  // Nr of the inbreng that gave it its present form
	Herzien bool // it was replaced at least once
}

// Stand is the present state of a case: the fold of its verloop.
type Stand struct {
	antwoorden []Antwoord
}

// Stand folds the verloop. It is pure: the same list gives the same state.
//
// What was taken back is found from the end: a Herroep counts unless a later one that counts takes it back. What then
// remains is applied from the start. What a pair agreed on holds as long as the views are those of then.
func (c Casus) Stand() Stand { return Stand{c.zonderAchterhaald(zonderWees(c.vouw()))} }

// vouw applies the verloop and returns the answers as they were said last.
func (c Casus) vouw() []Antwoord {
	weg := herroepen(c.Verloop)
	plek := map[int]int{} // Nr of an inbreng -> index of the answer it became part of
	var as []Antwoord
	for _, in := range c.Verloop {
		if weg[in.Nr] {
			continue
		}
		switch in.Daad {
		case Zeg:
			plek[in.Nr] = len(as)
			as = append(as, Antwoord{Inbreng: in, Laatst: in.Nr})
		case Vervang:
			i, ok := plek[in.Over]
			if !ok {
				continue // what it replaced was taken back
			}
			plek[in.Nr] = i
			as[i] = as[i].vervangen(in)
		}
	}
	return as
}

// herroepen returns the numbers of the inbrengen that do not count.
func herroepen(verloop []Inbreng) map[int]bool {
	weg := map[int]bool{}
	for i := len(verloop) - 1; i >= 0; i-- {
		if in := verloop[i]; in.Daad == Herroep && !weg[in.Nr] {
			weg[in.Over] = true
		}
	}
	return weg
}

// vervangen returns the answer in its new form; its number and place in the order stay.
func (a Antwoord) vervangen(in Inbreng) Antwoord {
	nr := a.Nr
	a.Inbreng, a.Laatst, a.Herzien = in, in.Nr, true
	a.Nr = nr
	return a
}

// zonderWees drops the answers about an option that is no longer there, and what is about an answer that is not.
func zonderWees(as []Antwoord) []Antwoord {
	opties, alle := map[int]bool{0: true}, map[int]bool{0: true}
	for _, a := range as {
		opties[a.Nr] = a.Vraag == toets.VraagOpties
	}
	// A view about an option goes with the option, so those are known first.
	staat := func(a Antwoord) bool { return a.Vraag.OverAntwoord() || opties[a.Optie] }
	for _, a := range as {
		alle[a.Nr] = staat(a)
	}
	uit := as[:0]
	for _, a := range as {
		if staat(a) && (!a.Vraag.OverAntwoord() || alle[a.Optie]) {
			uit = append(uit, a)
		}
	}
	return uit
}

// Alles returns every answer in the order in which it was first said.
func (s Stand) Alles() []Antwoord { return s.antwoorden }

// Bij returns the answers to a question, whatever option they are about.
func (s Stand) Bij(v toets.VraagID) []Antwoord {
	return s.kies(func(a Antwoord) bool { return a.Vraag == v })
}

// Over returns the answers to a question about one option.
func (s Stand) Over(v toets.VraagID, optie int) []Antwoord {
	return s.kies(func(a Antwoord) bool { return a.Vraag == v && a.Optie == optie })
}

// Op returns the answers at a place in the flow: as Over when the place names an option, else as Bij.
func (s Stand) Op(p Plaats) []Antwoord {
	if p.Optie == 0 {
		return s.Bij(p.Vraag)
	}
	return s.Over(p.Vraag, p.Optie)
}

// Opties returns the options of step 3, each the answer that named it.
func (s Stand) Opties() []Antwoord { return s.Bij(toets.VraagOpties) }

// Antwoord finds an answer by the number of its first saying.
func (s Stand) Antwoord(nr int) (Antwoord, bool) {
	for _, a := range s.antwoorden {
		if a.Nr == nr {
			return a, true
		}
	}
	return Antwoord{}, false
}

// Aantallen counts the answers per question, for the rules of toets.
func (s Stand) Aantallen() map[toets.VraagID]int {
	n := map[toets.VraagID]int{}
	for _, a := range s.antwoorden {
		n[a.Vraag]++
	}
	return n
}

func (s Stand) kies(wil func(Antwoord) bool) []Antwoord {
	var uit []Antwoord
	for _, a := range s.antwoorden {
		if wil(a) {
			uit = append(uit, a)
		}
	}
	return uit
}

// Teksten returns every text of the case that is stored: title, kept words apart, and the verloop with what was taken
// back. Masking continues its numbering after the labels in it.
func (c Casus) Teksten() []anoniem.Tekst {
	uit := make([]anoniem.Tekst, 0, len(c.Verloop)+1)
	uit = append(uit, c.Titel)
	for _, in := range c.Verloop {
		uit = append(uit, in.Tekst)
	}
	return uit
}

// Vormen returns the numbers of all inbrengen that gave the answer of inbreng nr a form, that one included, in order.
func (c Casus) Vormen(nr int) []int {
	eerste := nr
	for c.Verloop[eerste-1].Daad == Vervang {
		eerste = c.Verloop[eerste-1].Over
	}
	hoort := map[int]bool{eerste: true}
	uit := []int{eerste}
	for _, in := range c.Verloop {
		if in.Daad == Vervang && hoort[in.Over] {
			hoort[in.Nr] = true
			uit = append(uit, in.Nr)
		}
	}
	return uit
}

// Minuut returns the working minutes so far: that of the last inbreng.
func (c Casus) Minuut() int {
	if len(c.Verloop) == 0 {
		return 0
	}
	return c.Verloop[len(c.Verloop)-1].Minuut
}

// LaatsteGeldige returns the last inbreng that still counts and is not itself an undo: what undo takes back.
func (c Casus) LaatsteGeldige() (Inbreng, bool) {
	weg := herroepen(c.Verloop)
	for i := len(c.Verloop) - 1; i >= 0; i-- {
		if in := c.Verloop[i]; in.Daad != Herroep && !weg[in.Nr] {
			return in, true
		}
	}
	return Inbreng{}, false
}

// LaatsteHerroep returns the undo that redo takes back: the last inbreng that still counts, if it is an undo.
func (c Casus) LaatsteHerroep() (Inbreng, bool) {
	weg := herroepen(c.Verloop)
	for i := len(c.Verloop) - 1; i >= 0; i-- {
		in := c.Verloop[i]
		if weg[in.Nr] || in.Daad == Herroep && c.heropent(in) {
			continue
		}
		return in, in.Daad == Herroep
	}
	return Inbreng{}, false
}

// heropent reports whether an undo took an undo back.
func (c Casus) heropent(in Inbreng) bool { return c.Verloop[in.Over-1].Daad == Herroep }
