package store

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"sync"

	"oliekan/casus"
	"oliekan/casus/training"

	"github.com/gofrs/flock"
	"github.com/google/uuid"
)

// Slot is the right to hold the consult of one case, or one session with a group: one window at a time. It is a lock of the operating system on a
// file beside the database, so it ends with the process, however that ends.
type Slot struct {
	lock *flock.Flock
	once sync.Once
	err  error
}

// Slot takes the consult of a case. It returns ErrInGebruik when another window, or this one, holds it, ErrOnbekend
// when id is no id at all, and ErrAlleenLezen when nothing can be written.
func (s *Store) Slot(id casus.ID) (*Slot, error) {
	slot, err := s.slotOp(string(id))
	if errors.Is(err, errGeenID) {
		err = ErrOnbekend
	}
	if err != nil {
		return nil, fmt.Errorf("lock case %q: %w", id, err)
	}
	return slot, nil
}

// TrainingSlot takes a session with a group: what a window has in memory of it is written as a whole, so a second one would
// undo what the first wrote. It returns ErrTrainingInGebruik when another window, or this one, holds it, ErrGeenTraining when
// id is no id at all, and ErrAlleenLezen when nothing can be written.
func (s *Store) TrainingSlot(id training.ID) (*Slot, error) {
	slot, err := s.slotOp(string(id))
	switch {
	case errors.Is(err, errGeenID):
		err = ErrGeenTraining
	case errors.Is(err, ErrInGebruik):
		err = ErrTrainingInGebruik
	}
	if err != nil {
		return nil, fmt.Errorf("lock session %q: %w", id, err)
	}
	return slot, nil
}

// errGeenID says that something that should be an id is none.
var errGeenID = errors.New("no id")

// slotOp locks what has an id. Ids are random, so those of cases and sessions do not meet.
func (s *Store) slotOp(id string) (*Slot, error) {
	u, err := uuid.Parse(id)
	switch {
	case err != nil: // also keeps anything but an id out of the path
		return nil, errGeenID
	case s.alleenLezen:
		return nil, ErrAlleenLezen
	}
	return neemSlot(filepath.Join(s.pad+".sloten", u.String()))
}

// neemSlot locks a file, made for it in a directory of ours.
func neemSlot(pad string) (*Slot, error) {
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
			return nil, ErrInGebruik
		case zelfdeBestand(f, pad):
			return &Slot{lock: f}, nil
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

// Close gives the consult back and removes the file. Closing twice is harmless.
func (l *Slot) Close() error {
	l.once.Do(func() {
		if runtime.GOOS == "windows" { // an open file cannot be removed there
			l.err = l.lock.Unlock()
			_ = os.Remove(l.lock.Path()) // Fails when the next holder has it open already.
			return
		}
		l.err = errors.Join(os.Remove(l.lock.Path()), l.lock.Unlock())
	})
	if l.err != nil {
		return fmt.Errorf("unlock: %w", l.err)
	}
	return nil
}

// eigenMap makes a directory beside the database that is ours by its name, or takes the access of others from it.
func eigenMap(dir string) error {
	if err := maakMap(dir); err != nil {
		return err
	}
	return vertaal(vergrendel(dir))
}
