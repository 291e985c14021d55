package store

import (
	"time"

	"oliekan/casus"
)

// Kopie is an automatic copy of a library, or a file that somebody chose to put back.
type Kopie struct {
	Pad    string    // absolute
	Datum  time.Time // the day it is of; of another file when it was last written
	Eigen  int       // own cases in it; 0 when it cannot be read
	Gezond bool      // checked and found whole, and of a shape that this version knows
}

// Herstelverslag is what came of putting a copy back.
type Herstelverslag struct {
	Kopie Kopie
	// Opzij is where the file that was there stands now, with its log beside it; "" if there was none.
	Opzij string
	// Overgebracht are the cases of that file that the copy lacked, Aangevuld those with more in it than in the copy: it
	// was brought over through the second scan.
	Overgebracht, Aangevuld []casus.Kop
	// Kwijt are cases of which that file has the head, and not everything else. What the copy has of them is there.
	Kwijt []casus.Kop
	// Onleesbaar says that not all of that file could be read: there may have been more in it than the copy has.
	Onleesbaar bool
	// Eigen is the number of own cases there are now.
	Eigen int
}

// KopieenFout says that a library is not there, or empty, while automatic copies of it are: nothing was made. Who wants a
// new library all the same says so with Opties.MagNieuw. It is ErrKopieenErnaast with errors.Is.
type KopieenFout struct {
	Pad     string
	Kopieen []Kopie // the newest first; not checked, so Gezond is false
}

// Error names the path.
func (k *KopieenFout) Error() string { return k.Pad + ": " + ErrKopieenErnaast.Error() }

// Unwrap returns ErrKopieenErnaast.
func (k *KopieenFout) Unwrap() error { return ErrKopieenErnaast }

// InGebruikFout says which programs have a library open. It is ErrInGebruik with errors.Is.
type InGebruikFout struct {
	Processen []int // numbers of processes, in ascending order; none when only a lock was seen
}

// Error names the processes.
func (i *InGebruikFout) Error() string { return ErrInGebruik.Error() }

// Unwrap returns ErrInGebruik.
func (i *InGebruikFout) Unwrap() error { return ErrInGebruik }
