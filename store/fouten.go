package store

import (
	"errors"
	"fmt"
)

// What can be wrong. Every error of this package that a user can do something about is one of these with errors.Is;
// the front end turns them into a sentence and a next step.
var (
	// ErrOnbekend means that there is no such case.
	ErrOnbekend = errors.New("no such case")
	// ErrGeenTraining means that there is no such session.
	ErrGeenTraining = errors.New("no such session")
	// ErrMeerduidig means that a reference fits several cases, or several sessions.
	ErrMeerduidig = errors.New("several fit")
	// ErrOefen means that an invented case was to be changed or added one by one.
	ErrOefen = errors.New("an invented case is read-only")
	// ErrKlaar means that a consult was to go on in a case that is ready for training.
	ErrKlaar = errors.New("a case that is ready for training is read-only")
	// ErrVolgorde means that an inbreng does not follow the last one: somebody else wrote in the case.
	ErrVolgorde = errors.New("inbreng out of order")
	// ErrOngeldig means that a case or change breaks the rules of casus.
	ErrOngeldig = errors.New("invalid case")
	// ErrNieuwer means that the file was made by a newer version of the program.
	ErrNieuwer = errors.New("made by a newer version")
	// ErrVreemd means that the file is not a database of this program.
	ErrVreemd = errors.New("not a database of this program")
	// ErrMap means that the path is a directory.
	ErrMap = errors.New("is a directory")
	// ErrBeschadigd means that the database is damaged.
	ErrBeschadigd = errors.New("database is damaged")
	// ErrVol means that the disk is full. Nothing was lost or half-written.
	ErrVol = errors.New("disk is full")
	// ErrSchijf means that the disk failed, was pulled out, or that a quota was reached.
	ErrSchijf = errors.New("disk error")
	// ErrBezet means that another program held the database for longer than five seconds.
	ErrBezet = errors.New("database is in use")
	// ErrAlleenLezen means that the file or its directory cannot be written.
	ErrAlleenLezen = errors.New("cannot be written")
	// ErrGeenToegang means that the file or its directory cannot even be read.
	ErrGeenToegang = errors.New("no permission to read")
	// ErrInGebruik means that the consult is open in another window.
	ErrInGebruik = errors.New("consult is open elsewhere")
	// ErrTrainingInGebruik means that a session with a group is open in another window.
	ErrTrainingInGebruik = errors.New("session is open elsewhere")
	// ErrNetwerk means that the file is on a network share, where locks cannot be trusted.
	ErrNetwerk = errors.New("on a network share")
	// ErrKopie means that the file is an automatic copy, which is for reading only: later starts replace it. It is also
	// ErrAlleenLezen.
	ErrKopie = fmt.Errorf("an automatic copy: %w", ErrAlleenLezen)
	// ErrKopieenErnaast means that the library is not there or empty, while copies of it are; see KopieenFout.
	ErrKopieenErnaast = errors.New("missing or empty, with copies beside it")
	// ErrSchema means that something in the file is not ours: a table, a trigger or a view that this program never makes.
	ErrSchema = errors.New("holds something of another program")
	// ErrGeenKopie means that there is no copy that can be put back.
	ErrGeenKopie = errors.New("no healthy copy")
	// ErrHerstel means that a copy is being put back at this moment.
	ErrHerstel = errors.New("is being restored")
	// ErrVerplaatst means that the file got another name while it was open.
	ErrVerplaatst = errors.New("was moved")
	// ErrWeg means that the file was moved elsewhere or removed while it was open.
	ErrWeg = errors.New("is gone from its place")
	// ErrVervangen means that another file was put in the place of the one that is open, or written over it.
	ErrVervangen = errors.New("was replaced")
	// ErrBestaat means that the target of a copy, or a case that is to be added, exists.
	ErrBestaat = errors.New("exists already")
	// ErrZelfde means that the target of a copy is the database itself or one of its own files.
	ErrZelfde = errors.New("target is the database itself")
)

// PlekFout says that the file is not at its place any more, or that something else is there. What is open can still be read.
// Nothing that was written since is kept, until the library is put back or goes on elsewhere (Bestand.Terug, VerderAls).
type PlekFout struct {
	Pad    string // where the file was opened
	Naar   string // with ErrVerplaatst: what it is called now
	Zelfde bool   // with ErrVervangen: something was written over the file itself, so what is open is mixed with it
	Err    error  // ErrVerplaatst, ErrWeg or ErrVervangen
}

// Error names the path.
func (p *PlekFout) Error() string { return p.Pad + ": " + p.Err.Error() }

// Unwrap returns ErrVerplaatst, ErrWeg or ErrVervangen.
func (p *PlekFout) Unwrap() error { return p.Err }
