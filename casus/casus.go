package casus

import (
	"fmt"
	"time"

	"oliekan/casus/anoniem"
	"oliekan/toets"

	"github.com/google/uuid"
)

// ID names a case. It is a random UUID (version 4: version 7 would carry the time), in lower case with dashes.
type ID string

// NieuwID returns a fresh random id.
func NieuwID() ID { return ID(uuid.NewString()) }

// Staat says how far a case is. The first two are treated as personal data.
type Staat string

// The states of a case.
const (
	Werkversie     Staat = "werkversie"
	Afgerond       Staat = "afgerond"
	Trainingsklaar Staat = "trainingsklaar"
)

// Geldig reports whether s is one of the states.
func (s Staat) Geldig() bool { return s == Werkversie || s == Afgerond || s == Trainingsklaar }

// Rol is who speaks in an inbreng: an id from the list toets.LijstRollen.
type Rol string

// The two roles that a consult has, and those of more consulenten who look at a case together without an oliemannetje: each
// has a label of its own, so that their views stay apart.
const (
	RolConsulent       Rol = "consulent"
	RolOliemannetje    Rol = "oliemannetje"
	RolTweedeConsulent Rol = "consulent-2"
	RolDerdeConsulent  Rol = "consulent-3"
)

// Plaats is where in the flow the pair is: a question, and the option it is about (0: none).
type Plaats struct {
	Vraag toets.VraagID `json:"vraag"`
	Optie int           `json:"optie,omitempty"`
}

// Kop is what a list shows of a case.
type Kop struct {
	ID    ID            `json:"id"`
	Titel anoniem.Tekst `json:"titel"`
	// Code is a short name such as "merel-41" that a consulent can note in the zaaksysteem. It and the working dates
	// are wiped when the case becomes trainingsklaar.
	Code  string `json:"code,omitempty"`
	Staat Staat  `json:"staat"`
	// Oefen marks an invented case: read-only, with a fixed id.
	Oefen bool `json:"oefen"`
	// Maand is the month of the consult as "2026-11"; it stays when the working dates go. Empty for invented cases.
	Maand string `json:"maand,omitempty"`
	// Wetsdatum is the day ("2026-11-21") on which the legal frame of the case was looked at.
	Wetsdatum string `json:"wetsdatum"`
	// Plaats is the question at which the pair stopped.
	Plaats Plaats `json:"plaats"`
	// Begonnen and Gewijzigd are working dates, zero for invented cases and after trainingsklaar. Never exported.
	Begonnen  time.Time `json:"-"`
	Gewijzigd time.Time `json:"-"`
}

// Casus is one case with its whole verloop.
type Casus struct {
	Kop
	// Houd are the words that a person decided to keep unmasked in this case.
	Houd []anoniem.Tekst `json:"-"`
	// HintsWeg are the kinds of hints (toets.Hint.ID) that the pair dismissed for good in this case: ids, never text.
	HintsWeg []toets.HintID `json:"-"`
	// Verloop is everything that was said, in order; Nr counts from 1 without gaps.
	Verloop []Inbreng `json:"verloop"`
}

// Nieuw begins a case at a moment, with a fresh id and code, at the first question.
func Nieuw(nu time.Time, eerste toets.VraagID) Casus {
	id := NieuwID()
	return Casus{Kop: Kop{
		ID: id, Code: NieuweCode(), Staat: Werkversie,
		Maand: nu.Format("2006-01"), Wetsdatum: nu.Format(time.DateOnly),
		Plaats: Plaats{Vraag: eerste}, Begonnen: nu, Gewijzigd: nu,
	}}
}

// Valideer checks what the types cannot: known state, numbering without gaps, minutes that do not run back, dates that
// exist, and references to earlier inbrengen. It returns the first fault.
func (c Casus) Valideer() error {
	if _, err := uuid.Parse(string(c.ID)); err != nil {
		return fmt.Errorf("case id %q: %w", c.ID, err)
	}
	if !c.Staat.Geldig() {
		return fmt.Errorf("case %s: unknown state %q", c.ID, c.Staat)
	}
	if _, err := time.Parse(time.DateOnly, c.Wetsdatum); err != nil {
		return fmt.Errorf("case %s: legal date: %w", c.ID, err)
	}
	minuut := 0
	for i, in := range c.Verloop {
		if in.Nr != i+1 {
			return fmt.Errorf("case %s: inbreng %d has number %d", c.ID, i+1, in.Nr)
		}
		if err := in.valideer(); err != nil {
			return fmt.Errorf("case %s: inbreng %d: %w", c.ID, in.Nr, err)
		}
		if in.Minuut < minuut {
			return fmt.Errorf("case %s: inbreng %d: minute %d after minute %d", c.ID, in.Nr, in.Minuut, minuut)
		}
		minuut = in.Minuut
	}
	return nil
}
