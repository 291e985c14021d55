package tui

import (
	"context"
	"sync"

	"oliekan/casus/training"
	"oliekan/store"

	tea "charm.land/bubbletea/v2"
)

// Sessieschrijver writes a session of a training. A session is written as a whole, so a newer form takes the place of one
// that still waits; what could not be written keeps waiting, so nothing is lost when a disk is full. It is safe for use by
// several goroutines.
type Sessieschrijver struct {
	bezig sync.Mutex // held while writing: one writer, in order
	mu    sync.Mutex // guards what waits only, so that typing never waits for the disk
	db    store.Opslag
	wacht *training.Training
}

// sessieMsg says that a session was written, and in which form: other when the second scan masked something in it.
type sessieMsg struct {
	id     training.ID
	t      training.Training
	anders bool
	err    error
}

// Zet remembers a session, to be written.
func (s *Sessieschrijver) Zet(t training.Training) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.wacht = &t
}

// Leeg reports whether everything is on disk.
func (s *Sessieschrijver) Leeg() bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.wacht == nil
}

// eerste is what waits.
func (s *Sessieschrijver) eerste() *training.Training {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.wacht
}

// Schrijf writes what waits. It returns the session as it was written, and true if that is other than it was given. On an
// error it keeps waiting.
func (s *Sessieschrijver) Schrijf(ctx context.Context) (training.Training, bool, error) {
	s.bezig.Lock()
	defer s.bezig.Unlock()
	t := s.eerste()
	if t == nil {
		return training.Training{}, false, nil
	}
	als, anders, err := s.db.ZetTraining(ctx, *t)
	if err != nil {
		return *t, false, err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.wacht == t { // else there is a newer form by now
		s.wacht = nil
	}
	return als, anders, nil
}

// schrijfSessie writes what waits and tells how it went.
func schrijfSessie(s *Sessieschrijver, id training.ID) tea.Cmd {
	return func() tea.Msg {
		t, anders, err := s.Schrijf(context.Background())
		return sessieMsg{id, t, anders, err}
	}
}
