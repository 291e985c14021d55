package sqlite

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"
)

// rust runs what may wait until nobody has written for a while, off the path of keys: wiping, details of cases, the
// automatic copy. A write breaks it off, and the clock begins anew.
type rust struct {
	na    time.Duration // 0: never by itself
	doe   func(context.Context)
	beurt sync.Mutex // held by what runs: by itself, or because somebody asked
	mu    sync.Mutex // guards what follows
	klok  *time.Timer
	breek context.CancelFunc // of what runs by itself; nil when nothing does
	dicht bool
}

// stoot begins the clock anew.
func (r *rust) stoot() {
	if r.na <= 0 {
		return
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	switch {
	case r.dicht:
	case r.klok == nil:
		r.klok = time.AfterFunc(r.na, r.begin)
	default:
		r.klok.Reset(r.na)
	}
}

// begin does what waits, until it is broken off.
func (r *rust) begin() {
	r.beurt.Lock()
	defer r.beurt.Unlock()
	ctx, breek := context.WithCancel(context.Background())
	defer breek()
	r.mu.Lock()
	dicht := r.dicht
	r.breek = breek
	r.mu.Unlock()
	if !dicht {
		r.doe(ctx)
	}
	r.mu.Lock()
	r.breek = nil
	r.mu.Unlock()
}

// onderbreek breaks off what runs by itself. SQLite stops within milliseconds.
func (r *rust) onderbreek() {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.breek != nil {
		r.breek()
	}
}

// sluit stops the clock and waits for what runs.
func (r *rust) sluit() {
	r.mu.Lock()
	r.dicht = true
	if r.klok != nil {
		r.klok.Stop()
	}
	if r.breek != nil {
		r.breek()
	}
	r.mu.Unlock()
	r.beurt.Lock()
	defer r.beurt.Unlock()
}

// Rust does now what otherwise waits until nobody has written for a while: it wipes what is owed, finds the details of
// cases that have none, scans those that changed, and makes an automatic copy of what changed. It returns what could not be done; that is tried again.
func (s *Store) Rust(ctx context.Context) error {
	s.rust.beurt.Lock()
	defer s.rust.beurt.Unlock()
	if err := s.inRust(ctx); err != nil {
		return fmt.Errorf("at rest: %w", err)
	}
	return nil
}

func (s *Store) inRust(ctx context.Context) error {
	if s.alleenLezen {
		return nil
	}
	err := s.wis(ctx)
	if err == nil {
		err = s.vulKenmerken(ctx)
	}
	if err == nil {
		err = s.loopNaWatNieuwIs(ctx)
	}
	if err == nil && s.vers.Load() {
		err = s.metKopieen(ctx, 1, func(dir string) error { return s.autoKopie(ctx, dir) })
	}
	return errors.Join(err, s.leegLog(ctx))
}
