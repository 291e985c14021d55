package scherm

import (
	"context"
	"time"

	"oliekan/casus"
	"oliekan/casus/gesprek"
	"oliekan/casus/training"
	"oliekan/store"
	"oliekan/toets"
	"oliekan/tui/bewaar"
	"oliekan/tui/melding"
	"oliekan/tui/weghalen"

	tea "charm.land/bubbletea/v2"
)

type GeschrevenMsg struct {
	ID  casus.ID
	Uit store.Geschreven
	Err error
}

// PauzeMsg says that nothing was typed for a while.
type PauzeMsg struct {
	ID  casus.ID
	Tik int
}

// MeldOngezien tells that a text of the case could not be looked at on the way: err, or by the second scan. It stands as it
// was.
func MeldOngezien(a *App, err error) tea.Cmd {
	if na := a.Naloopfout; na != nil && na() != nil {
		err = gesprek.ErrOngezien
	}
	if err == nil {
		return nil
	}
	return func() tea.Msg { return ErrMsg{err} }
}

// MeldOpzij tells what could not be stored and was left out.
func MeldOpzij(m *toets.Methode, os []store.Opzij) tea.Cmd {
	zin := melding.Opzij(os, func(in casus.Inbreng) string {
		v, _ := m.Vraag(in.Vraag)
		return v.Label
	})
	if zin == "" {
		return nil
	}
	return func() tea.Msg { return ErrMsg{melding.Zin(zin)} }
}

// Pauzeren waits for a pause in typing.
func Pauzeren(id casus.ID, tik int) tea.Cmd {
	return Straks(Pauze, PauzeMsg{id, tik})
}

// SchrijfNaar queues a change of a consult and starts the writing.
func SchrijfNaar(s *bewaar.Schrijver, id casus.ID, w casus.Wijziging) tea.Cmd {
	s.Voeg(w)
	return func() tea.Msg { return schrijfNu(s, id) }
}

// wisBlik is how long there is between two looks whether a wipe that is owed was done.
const wisBlik = 5 * time.Second

// wisMsg asks to look whether a wipe was done.
type wisMsg struct{ db store.Opslag }

// VolgWissen has the window drawn anew until nothing is left to wipe: what stands on it of that would be old.
func VolgWissen(db store.Opslag) tea.Cmd {
	if !melding.NogTeWissen(db) {
		return nil
	}
	return Straks(wisBlik, wisMsg{db})
}

// Pauze is how long the pair must stop typing before the concept is saved (product design, concept).
const Pauze = 2 * time.Second

// SchrijfLeeg writes all that waits before a screen closes, and returns what keeps that screen open: an error, or a text that
// somebody has to read first. It is nil when everything is on disk.
func SchrijfLeeg(s *bewaar.Schrijver) tea.Msg {
	uit, err := s.Schrijf(context.Background())
	switch {
	case err != nil:
		return ErrMsg{melding.NogOpen{Err: err}}
	case len(uit.Opzij) > 0:
		return GeschrevenMsg{s.ID(), uit, nil}
	}
	return nil
}

// schrijfNu writes what waits and tells the consult how it went.
func schrijfNu(s *bewaar.Schrijver, id casus.ID) tea.Msg {
	uit, err := s.Schrijf(context.Background())
	return GeschrevenMsg{id, uit, err}
}

// SessieMsg says that a session was written, and in which form: other when the second scan masked something in it.
type SessieMsg struct {
	ID     training.ID
	T      training.Training
	Anders bool
	Err    error
}

// SchrijfSessie writes what waits and tells how it went.
func SchrijfSessie(s *bewaar.Laatste[training.Training], id training.ID) tea.Cmd {
	return func() tea.Msg {
		t, anders, err := s.Schrijf(context.Background())
		return SessieMsg{id, t, anders, err}
	}
}

// WeggehaaldMsg says that something was taken out of a case and was looked for.
type WeggehaaldMsg struct {
	ID         casus.ID
	Uitslag    weghalen.Uitslag
	Geschreven store.Geschreven // while the case is open
}
