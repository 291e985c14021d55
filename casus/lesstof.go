package casus

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"oliekan/casus/anoniem"
	"oliekan/toets"
)

// The number of moments that a group can replay in one sitting (issue D: six to eight moments, not all of the verloop).
const (
	MinMomenten = 6
	MaxMomenten = 8
)

// Lesplek says where a text of the lesson stands: at a step, or as learning point Leerpunt, counted from 1. The zero
// value is nowhere.
type Lesplek struct {
	Stap     toets.StapID
	Leerpunt int
}

// Halftekst is a text of the lesson that is being typed. It is not part of the lesson yet.
type Halftekst struct {
	Lesplek
	Tekst anoniem.Tekst // an unfinished last word that may become a name stands there as "[…]"
}

// Lesstof is what the second reader adds to a case before it can be used in training (product design, states).
type Lesstof struct {
	// Lezer is the role of that person; never a name. Empty until the end.
	Lezer Rol
	// Toelichting is the view of an expert per step, to lay beside the answers of a group.
	Toelichting map[toets.StapID]anoniem.Tekst
	// Momenten are the numbers of the inbrengen worth replaying, in ascending order.
	Momenten []int
	// Leerpunten are sentences to take home.
	Leerpunten []anoniem.Tekst
	// Gezien are the ids of the points of the checklist that are in order.
	Gezien []string
	// Half is what is being typed and was not said yet, at most one text for each place.
	Half []Halftekst
}

// Leeg reports whether nothing was added yet.
func (l Lesstof) Leeg() bool {
	return l.Lezer == "" && len(l.Toelichting) == 0 && len(l.Momenten) == 0 && len(l.Leerpunten) == 0 && len(l.Gezien) == 0 &&
		len(l.Half) == 0
}

// HalfBij returns what is being typed at a place; false if nothing is.
func (l Lesstof) HalfBij(p Lesplek) (anoniem.Tekst, bool) {
	for _, h := range l.Half {
		if h.Lesplek == p {
			return h.Tekst, true
		}
	}
	return anoniem.Tekst{}, false
}

// HalfPunt returns the number of the learning point that is being typed, 0 for none.
func (l Lesstof) HalfPunt() int {
	for _, h := range l.Half {
		if h.Leerpunt > 0 {
			return h.Leerpunt
		}
	}
	return 0
}

// ZetHalf remembers what is being typed at a place; an empty text is nothing to remember.
func (l *Lesstof) ZetHalf(p Lesplek, t anoniem.Tekst) {
	l.Half = slices.DeleteFunc(slices.Clone(l.Half), func(h Halftekst) bool { return h.Lesplek == p })
	if !t.Leeg() {
		l.Half = append(l.Half, Halftekst{p, t})
	}
}

// Kopie returns a lesson that shares nothing with l, so that one can be written while the other is changed.
func (l Lesstof) Kopie() Lesstof {
	l.Toelichting = maps.Clone(l.Toelichting)
	l.Momenten, l.Leerpunten, l.Gezien = slices.Clone(l.Momenten), slices.Clone(l.Leerpunten), slices.Clone(l.Gezien)
	l.Half = slices.Clone(l.Half)
	return l
}

// Teksten returns every text of the lesson, in a fixed order.
func (l Lesstof) Teksten() []anoniem.Tekst {
	var uit []anoniem.Tekst
	for _, stap := range slices.Sorted(maps.Keys(l.Toelichting)) {
		uit = append(uit, l.Toelichting[stap])
	}
	uit = append(uit, l.Leerpunten...)
	for _, h := range l.Half {
		uit = append(uit, h.Tekst)
	}
	return uit
}

// Herschrijf returns the lesson with every text passed through a function: a name was recognised later, or a word has to
// go. It reports whether any text changed. The function gets the place of the text, and whether it is being typed.
func (l Lesstof) Herschrijf(doe func(p Lesplek, half bool, t anoniem.Tekst) anoniem.Tekst) (Lesstof, bool) {
	nieuw, anders := l.Kopie(), false
	zet := func(p Lesplek, half bool, t anoniem.Tekst) anoniem.Tekst {
		n := doe(p, half, t)
		anders = anders || n != t
		return n
	}
	for _, stap := range slices.Sorted(maps.Keys(l.Toelichting)) {
		nieuw.Toelichting[stap] = zet(Lesplek{Stap: stap}, false, l.Toelichting[stap])
	}
	for i, t := range l.Leerpunten {
		nieuw.Leerpunten[i] = zet(Lesplek{Leerpunt: i + 1}, false, t)
	}
	for i, h := range l.Half {
		nieuw.Half[i].Tekst = zet(h.Lesplek, true, h.Tekst)
	}
	return nieuw, anders
}

// Zonder returns the lesson without a word that was taken out of the case, and the texts in which it stood as they were. It
// returns anoniem.ErrGeenNaam when there is nothing to look for in the word.
func (l Lesstof) Zonder(woord anoniem.Tekst) (Lesstof, []anoniem.Tekst, error) {
	mk := anoniem.Nieuw(anoniem.Opties{}) // it knows this word and nothing else
	if _, err := mk.HaalWeg(anoniem.NieuwRuw(woord.String())); err != nil {
		return l, nil, err
	}
	var weg []anoniem.Tekst
	nieuw, _ := l.Herschrijf(func(_ Lesplek, _ bool, t anoniem.Tekst) anoniem.Tekst {
		n, anders := mk.Hermasker(t)
		if anders {
			weg = append(weg, t)
		}
		return n
	})
	return nieuw, weg, nil
}

// isSleutel reports whether s can be an id: what is no text must not be able to hold any.
func isSleutel(s string) bool {
	return s != "" && len(s) <= 40 && strings.Trim(s, "abcdefghijklmnopqrstuvwxyz0123456789-") == ""
}

// MaxLeerpunten is more than anybody takes home.
const MaxLeerpunten = 20

// Valideer checks what the types cannot: ids that are ids, texts that say something, and moments of the case. A lesson
// that is not finished is valid. It returns the first fault.
func (l Lesstof) Valideer(c Casus) error {
	if l.Lezer != "" && !MagLezen(l.Lezer) {
		return fmt.Errorf("reader %q", l.Lezer)
	}
	for stap, t := range l.Toelichting {
		if !isSleutel(string(stap)) || t.Leeg() {
			return fmt.Errorf("explanation at step %q", stap)
		}
	}
	if len(l.Leerpunten) > MaxLeerpunten || slices.ContainsFunc(l.Leerpunten, anoniem.Tekst.Leeg) {
		return errors.New("an empty learning point, or too many")
	}
	for i, id := range l.Gezien {
		if !isSleutel(id) || slices.Contains(l.Gezien[:i], id) {
			return fmt.Errorf("point %q", id)
		}
	}
	for i, h := range l.Half {
		if err := h.valideer(); err != nil {
			return err
		}
		if slices.ContainsFunc(l.Half[:i], func(v Halftekst) bool { return v.Lesplek == h.Lesplek }) {
			return errors.New("two texts are being typed in one place")
		}
	}
	return valideerMomenten(l.Momenten, c)
}

// MagLezen reports whether somebody in this role can be the second reader: a colleague who was not at the consult, not the
// inwoner or who stands beside the inwoner.
func MagLezen(r Rol) bool {
	return isSleutel(string(r)) && !slices.Contains([]Rol{"inwoner", "naaste", RolTweedeConsulent, RolDerdeConsulent}, r)
}

// valideer checks the place of a text that is being typed.
func (h Halftekst) valideer() error {
	switch {
	case h.Tekst.Leeg(), (h.Stap == "") == (h.Leerpunt == 0), h.Leerpunt < 0 || h.Leerpunt > MaxLeerpunten:
		return errors.New("half a text in no place")
	case h.Stap != "" && !isSleutel(string(h.Stap)):
		return fmt.Errorf("half a text at step %q", h.Stap)
	}
	return nil
}

// valideerMomenten checks that moments ascend, and that each is something that was said in the case.
func valideerMomenten(nrs []int, c Casus) error {
	vorige := 0
	for _, nr := range nrs {
		if nr <= vorige || nr > len(c.Verloop) || c.Verloop[nr-1].Daad == Herroep {
			return fmt.Errorf("moment %d", nr)
		}
		vorige = nr
	}
	return nil
}
