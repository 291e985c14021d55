package bewaar

import (
	"context"
	"errors"
	"sync"

	"oliekan/casus"
	"oliekan/casus/training"
	"oliekan/store"
)

// Schrijvers are the writers of the consults and of the sessions of a training that are open.
type Schrijvers struct {
	mu      sync.Mutex
	casus   map[casus.ID]*Schrijver
	sessies map[training.ID]*Laatste[training.Training]
}

// Sessie makes the writer of a session.
func (ss *Schrijvers) Sessie(db store.Opslag, id training.ID) *Laatste[training.Training] {
	ss.mu.Lock()
	defer ss.mu.Unlock()
	if ss.sessies == nil {
		ss.sessies = map[training.ID]*Laatste[training.Training]{}
	}
	ss.sessies[id] = NewSessie(db)
	return ss.sessies[id]
}

// Open makes the writer of a case.
func (ss *Schrijvers) Open(db store.Opslag, id casus.ID) *Schrijver {
	ss.mu.Lock()
	defer ss.mu.Unlock()
	if ss.casus == nil {
		ss.casus = map[casus.ID]*Schrijver{}
	}
	ss.casus[id] = NewSchrijver(db, id)
	return ss.casus[id]
}

// Schrijf writes whatever still waits anywhere. main calls it when the program ends, however it ends.
func (ss *Schrijvers) Schrijf(ctx context.Context) error {
	ss.mu.Lock()
	defer ss.mu.Unlock()
	var fouten []error
	for _, s := range ss.casus {
		_, err := s.Schrijf(ctx)
		fouten = append(fouten, err)
	}
	for _, s := range ss.sessies {
		_, _, err := s.Schrijf(ctx)
		fouten = append(fouten, err)
	}
	return errors.Join(fouten...)
}
