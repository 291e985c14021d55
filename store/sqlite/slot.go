package sqlite

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"sync"

	"oliekan/casus"
	"oliekan/casus/training"
	"oliekan/store"

	"github.com/gofrs/flock"
	"github.com/google/uuid"
)

// Slot takes the consult of a case. It returns ErrInGebruik when another window, or this one, holds it, ErrOnbekend
// when id is no id at all, and ErrAlleenLezen when nothing can be written.
func (s *Store) Slot(id casus.ID) (*store.Slot, error) {
	slot, err := s.slotOp(string(id))
	if errors.Is(err, errGeenID) {
		err = store.ErrOnbekend
	}
	if err != nil {
		return nil, fmt.Errorf("lock case %q: %w", id, err)
	}
	return slot, nil
}

// TrainingSlot takes a session with a group: what a window has in memory of it is written as a whole, so a second one would
// undo what the first wrote. It returns ErrTrainingInGebruik when another window, or this one, holds it, ErrGeenTraining when
// id is no id at all, and ErrAlleenLezen when nothing can be written.
func (s *Store) TrainingSlot(id training.ID) (*store.Slot, error) {
	slot, err := s.slotOp(string(id))
	switch {
	case errors.Is(err, errGeenID):
		err = store.ErrGeenTraining
	case errors.Is(err, store.ErrInGebruik):
		err = store.ErrTrainingInGebruik
	}
	if err != nil {
		return nil, fmt.Errorf("lock session %q: %w", id, err)
	}
	return slot, nil
}

// errGeenID says that something that should be an id is none.
var errGeenID = errors.New("no id")

// slotOp locks what has an id. Ids are random, so those of cases and sessions do not meet.
func (s *Store) slotOp(id string) (*store.Slot, error) {
	u, err := uuid.Parse(id)
	switch {
	case err != nil: // also keeps anything but an id out of the path
		return nil, errGeenID
	case s.alleenLezen:
		return nil, s.dicht()
	}
	return s.sloten.neem(s.Pad(), u.String())
}

// sloten are the locks of consults and sessions that this window holds. They go along when the library goes on in another
// place, so that no second window opens there what this one has in memory.
type sloten struct {
	mu   sync.Mutex
	vast map[string]*flock.Flock // by id
}

// neem takes the lock of an id beside a library.
func (l *sloten) neem(db, id string) (*store.Slot, error) {
	f, err := vergrendelBestand(filepath.Join(slotMap(db), id))
	if err != nil {
		return nil, err
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.vast == nil {
		l.vast = map[string]*flock.Flock{}
	}
	l.vast[id] = f
	return store.NieuwSlot(func() error { return l.geef(id) }), nil
}

// geef gives the lock of an id back, wherever it is by now.
func (l *sloten) geef(id string) error {
	l.mu.Lock()
	defer l.mu.Unlock()
	f := l.vast[id]
	delete(l.vast, id)
	return geefSlot(f)
}

// verhuis takes every lock beside the library in its new place. One that cannot be had there stays as it is: the work goes on.
func (l *sloten) verhuis(db string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	for id, oud := range l.vast {
		if nieuw, err := vergrendelBestand(filepath.Join(slotMap(db), id)); err == nil {
			l.vast[id] = nieuw
			_ = geefSlot(oud)
		}
	}
}

// neemSlot locks a file, made for it in a directory of ours.
func neemSlot(pad string) (*store.Slot, error) {
	f, err := vergrendelBestand(pad)
	if err != nil {
		return nil, err
	}
	return store.NieuwSlot(func() error { return geefSlot(f) }), nil
}

// vergrendelBestand is neemSlot without the way to give it back.
func vergrendelBestand(pad string) (*flock.Flock, error) {
	if err := eigenMap(filepath.Dir(pad)); err != nil {
		return nil, err
	}
	for {
		f := flock.New(pad, flock.SetPermissions(bestandModus))
		gelukt, err := f.TryLock()
		switch {
		case err != nil:
			return nil, vertaal(err)
		case !gelukt:
			return nil, store.ErrInGebruik
		case zelfdeBestand(f, pad):
			return f, nil
		}
		// Its holder removed the file between our opening and our locking: this lock is on a file without a name.
		if err := f.Unlock(); err != nil {
			return nil, vertaal(err)
		}
	}
}

// zelfdeBestand reports whether the locked file is still the one at the path.
func zelfdeBestand(f *flock.Flock, pad string) bool {
	open, err := f.Stat()
	if err != nil {
		return false
	}
	nu, err := os.Stat(pad)
	return err == nil && os.SameFile(open, nu)
}

// geefSlot gives a lock back and removes the file, unless somebody moved or removed that before.
func geefSlot(f *flock.Flock) error {
	if runtime.GOOS == "windows" { // an open file cannot be removed there
		err := f.Unlock()
		_ = os.Remove(f.Path()) // Fails when the next holder has it open already.
		return err
	}
	weg := os.Remove(f.Path())
	if errors.Is(weg, fs.ErrNotExist) {
		weg = nil
	}
	return errors.Join(weg, f.Unlock())
}

// eigenMap makes a directory beside the database that is ours by its name, or takes the access of others from it.
func eigenMap(dir string) error {
	if err := maakMap(dir); err != nil {
		return err
	}
	return vertaal(vergrendel(dir))
}
