package casus

import (
	"errors"
	"fmt"
	"time"
	"unicode/utf8"

	"oliekan/casus/anoniem"
	"oliekan/toets"
)

// Daad is what an inbreng does to the state.
type Daad string

// The acts. Replace and undo are inbrengen too, so that nothing in the verloop is ever lost.
const (
	Zeg     Daad = "zeg"     // adds an answer
	Vervang Daad = "vervang" // puts a new answer in the place of inbreng Over
	Herroep Daad = "herroep" // takes inbreng Over back, whatever its act was
)

// Inbreng is one thing that was said: at a question, by a role, in its order. Which of Keus, Tekst and Datum are used
// depends on the question (toets.Vraag).
type Inbreng struct {
	Nr     int           `json:"nr"`     // sequence number in the case, from 1
	Minuut int           `json:"minuut"` // working minutes since the start of the consult
	Vraag  toets.VraagID `json:"vraag"`
	Rol    Rol           `json:"rol"`
	Daad   Daad          `json:"daad"`
	Over   int           `json:"over,omitempty"` // Nr of the inbreng that is replaced or taken back; else 0
	// Optie is the Nr of the inbreng that named the option this is about, or where this is about an answer
	// (toets.VraagID.OverAntwoord) that of the answer; else 0.
	Optie int           `json:"optie,omitempty"`
	Keus  string        `json:"keus,omitempty"` // id of a choice
	Tekst anoniem.Tekst `json:"tekst"`
	Datum string        `json:"datum,omitempty"` // "2026-12-01"
}

// Leeg reports whether an inbreng says nothing: no choice, no text, no date.
func (in Inbreng) Leeg() bool { return in.Keus == "" && in.Datum == "" && in.Tekst.Leeg() }

// valideer checks one inbreng by itself.
func (in Inbreng) valideer() error {
	switch in.Daad {
	case Zeg:
		if in.Over != 0 {
			return errors.New("an answer refers to another inbreng")
		}
	case Vervang, Herroep:
		if in.Over < 1 || in.Over >= in.Nr {
			return fmt.Errorf("act %q refers to inbreng %d", in.Daad, in.Over)
		}
	default:
		return fmt.Errorf("unknown act %q", in.Daad)
	}
	if in.Daad != Herroep && in.Leeg() {
		return errors.New("says nothing")
	}
	if in.Vraag == "" || in.Rol == "" {
		return errors.New("without question or role")
	}
	if n := utf8.RuneCountInString(in.Keus); n > toets.MaxSleutel {
		return fmt.Errorf("key of a choice has %d runes, at most %d fit", n, toets.MaxSleutel)
	}
	if in.Optie < 0 || in.Optie >= in.Nr {
		return fmt.Errorf("refers to option %d", in.Optie)
	}
	if in.Datum != "" {
		if _, err := time.Parse(time.DateOnly, in.Datum); err != nil {
			return err
		}
	}
	return nil
}

// Concept is what is being typed and is not in the verloop yet: a new answer at a place, or another form of an answer
// that stands there. Of each there is at most one.
type Concept struct {
	Plaats Plaats
	Over   int // number of the answer that is being changed; 0 for a new one
	Optie  int // the option that was picked, where the question lets the pair pick one
	Rol    Rol
	Keus   string
	Tekst  anoniem.Tekst // an unfinished last word that may become a name stands there as "[…]"
	Datum  string
}

// Zelfde reports whether k stands in the same row as ander: at the same place, about the same answer.
func (k Concept) Zelfde(ander Concept) bool { return k.Plaats == ander.Plaats && k.Over == ander.Over }

// Leeg reports whether there is nothing to keep.
func (k Concept) Leeg() bool { return k.Keus == "" && k.Datum == "" && k.Tekst.Leeg() }
