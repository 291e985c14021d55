package spel

import (
	"errors"
	"slices"
	"time"

	"oliekan/toets/quiz"
)

// The limits of a game.
const (
	MaxTeams  = 6
	MaxRondes = 5
)

// Alleen is the number of teams when one person plays.
const Alleen = 0

// ErrOpzet is returned for a game that cannot be: too many teams, or a number that is not among the choices.
var ErrOpzet = errors.New("impossible set-up")

// ErrGeenVragen is returned when no question fits the subjects and the level.
var ErrGeenVragen = errors.New("no question fits")

// Opzet is what is chosen before a game begins.
type Opzet struct {
	Teams        int               `json:"teams"`    // Alleen, or 1 to MaxTeams
	Rondes       int               `json:"rondes"`   // 1 to MaxRondes
	PerRonde     int               `json:"perRonde"` // questions in a round, one of PerRonden
	Seconden     int               `json:"seconden"` // for each question, one of Klokken; 0 is no clock
	Moeilijkheid quiz.Moeilijkheid `json:"moeilijkheid,omitempty"`
	Onderwerpen  []quiz.Onderwerp  `json:"onderwerpen,omitempty"` // only these; none is every subject
	Zaad         uint64            `json:"zaad"`                  // the same seed gives the same questions
}

// PerRonden returns the numbers of questions that a round can have.
func PerRonden() []int { return []int{3, 4, 5, 6, 8, 10, 12} }

// Klokken returns the seconds that a question can have; 0 is no clock.
func Klokken() []int { return []int{0, 30, 60, 90} }

// Standaard is the set-up that is offered first: a game of about twenty minutes for a person alone.
func Standaard() Opzet { return Opzet{Rondes: 2, PerRonde: 6} }

// ZaadVan makes a seed of the time, another one nearly every time. It does not tell when the game was: a game is stored,
// and days of work are not.
func ZaadVan(nu time.Time) uint64 { return uint64(nu.Nanosecond()) }

// valideer returns ErrOpzet if a number, a subject or the level is not among the choices.
func (o Opzet) valideer() error {
	goed := o.Teams >= Alleen && o.Teams <= MaxTeams && o.Rondes >= 1 && o.Rondes <= MaxRondes &&
		slices.Contains(PerRonden(), o.PerRonde) && slices.Contains(Klokken(), o.Seconden) &&
		(o.Moeilijkheid == "" || slices.Contains(quiz.Moeilijkheden(), o.Moeilijkheid))
	for _, w := range o.Onderwerpen {
		goed = goed && slices.Contains(quiz.Onderwerpen(), w)
	}
	if !goed {
		return ErrOpzet
	}
	return nil
}

// Keuze says which questions fit, all of them in the order in which to ask them.
func (o Opzet) Keuze() quiz.Keuze {
	return quiz.Keuze{Onderwerpen: o.Onderwerpen, Moeilijkheid: o.Moeilijkheid, Zaad: o.Zaad}
}

// Vragen draws the questions of a game with this set-up, as many as asked for or as there are. It does not check it.
func (o Opzet) Vragen(vragen []quiz.Vraag) []quiz.Vraag {
	k := o.Keuze()
	k.Aantal = o.Rondes * o.PerRonde
	return quiz.Trek(vragen, k)
}

// Passend counts the questions that fit the subjects and the level.
func (o Opzet) Passend(vragen []quiz.Vraag) int { return len(quiz.Trek(vragen, o.Keuze())) }

// Aantal is how many questions the game will have: as many as asked for, or as there are.
func (o Opzet) Aantal(vragen []quiz.Vraag) int { return min(o.Rondes*o.PerRonde, o.Passend(vragen)) }

// Doet reports whether a subject takes part.
func (o Opzet) Doet(w quiz.Onderwerp) bool {
	return len(o.Onderwerpen) == 0 || slices.Contains(o.Onderwerpen, w)
}

// Wissel puts a subject in or out and returns the set-up that this gives. One subject always stays; all of them is
// written as none.
func (o Opzet) Wissel(w quiz.Onderwerp) Opzet {
	var uit []quiz.Onderwerp
	for _, x := range quiz.Onderwerpen() {
		if o.Doet(x) != (x == w) {
			uit = append(uit, x)
		}
	}
	switch len(uit) {
	case 0:
		return o
	case len(quiz.Onderwerpen()):
		uit = nil
	}
	o.Onderwerpen = uit
	return o
}
