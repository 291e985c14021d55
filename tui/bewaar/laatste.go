package bewaar

import (
	"context"
	"sync"

	"oliekan/casus/training"
	"oliekan/store"
	"oliekan/toets/quiz/spel"
	"oliekan/tui/bureau"
)

// Laatste brings something to disk that is written as a whole: only its latest form counts. A newer form takes the place of
// one that still waits, and what could not be written keeps waiting, so nothing is lost when a disk is full. Writers run side
// by side; each writes whatever is the latest when its turn comes. It is safe for use by several goroutines.
type Laatste[T any] struct {
	bezig   sync.Mutex // held while writing: one writer, in order
	mu      sync.Mutex // guards what waits only, so that typing never waits for the disk
	schrijf func(context.Context, T) (T, bool, error)
	wacht   *T
}

// NewSessie makes the writer of a session of a training.
func NewSessie(db store.Opslag) *Laatste[training.Training] {
	return &Laatste[training.Training]{schrijf: db.ZetTraining}
}

// NewSpel makes the writer of a game of the quiz, as the short text that spel.Bewaar makes of it.
func NewSpel(b *bureau.Bureau) *Laatste[string] {
	return &Laatste[string]{schrijf: func(ctx context.Context, s string) (string, bool, error) {
		return s, false, b.Onthoud(ctx, spel.Sleutel, s)
	}}
}

// Zet remembers a form, to be written.
func (l *Laatste[T]) Zet(v T) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.wacht = &v
}

// Leeg reports whether everything is on disk.
func (l *Laatste[T]) Leeg() bool { return l.eerste() == nil }

// eerste is what waits.
func (l *Laatste[T]) eerste() *T {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.wacht
}

// Schrijf writes what waits. It returns it as it was written, and true if that is other than it was given: the second scan
// masked something. On an error it keeps waiting.
func (l *Laatste[T]) Schrijf(ctx context.Context) (T, bool, error) {
	l.bezig.Lock()
	defer l.bezig.Unlock()
	v := l.eerste()
	if v == nil {
		var niets T
		return niets, false, nil
	}
	als, anders, err := l.schrijf(ctx, *v)
	if err != nil {
		return *v, false, err
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.wacht == v { // else there is a newer form by now
		l.wacht = nil
	}
	return als, anders, nil
}
