package store

import (
	"context"
	"time"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/casus/training"
)

// Naloop is the second scan of the privacy wall: it masks in t what should have been masked before and returns the
// finds; none means that t is unchanged. The words in houd stay, a person decided so. labels are those in use in the
// case, so that a new label gets a free number. anoniem.Naloper.Loop is one.
type Naloop func(t anoniem.Tekst, houd []anoniem.Tekst, labels []string) (anoniem.Tekst, []anoniem.Vondst)

// Opties are what the store needs from outside. The zero value works, without a second scan.
type Opties struct {
	// Nu tells the time for the working dates; nil is time.Now.
	Nu func() time.Time
	// Naloop scans what is about to be written, for several goroutines at once; nil scans nothing.
	Naloop Naloop
	// NaloopVersie names the finder behind Naloop with its settings, so that Controleer need not scan again what it scanned
	// before. Empty: it scans everything every time.
	NaloopVersie string
	// AlleenLezen opens an existing file for reading: every write returns ErrAlleenLezen.
	AlleenLezen bool
	// MagNieuw makes a new library also when there are automatic copies of one that is not there.
	MagNieuw bool
	// Rust is how long nobody must write before the library does by itself what may wait: wiping, the automatic copy. 0 is
	// never; then it is done at Close or when it is asked for.
	Rust time.Duration
}

// Opslag is one open library. Its methods may be used by several goroutines. Each wraps its error once with what failed;
// what a user can do something about is one of the Err… of this package with errors.Is.
type Opslag interface {
	Casussen
	Lessen
	Trainingen
	// Pad tells where the library is, to be shown to the user.
	Pad() string
	// Controleer checks the library as a whole, every case and every session against their rules, and scans the stored
	// texts of sessions and own cases once more. No findings means that all is well. An error means that checking itself
	// failed; damage is a finding.
	Controleer(ctx context.Context) ([]Bevinding, error)
	// Verstreng hides what the finder of now hides more in the own cases and sessions that another finder masked
	// (Bevinding.Strenger), and returns in how many it hid something. What is open in a window is left for the next time.
	Verstreng(ctx context.Context) (int, error)
	// Naspeur finishes what a removal from a case has to wipe and then looks for what was removed: woord in the texts of
	// all own cases, and woord and teksten, which are no longer in the case, wherever the engine can look. An empty woord
	// looks for the texts alone. It returns ErrOnbekend, ErrOefen and ErrAlleenLezen.
	Naspeur(ctx context.Context, id casus.ID, woord anoniem.Tekst, teksten []anoniem.Tekst) (Spoor, error)
	// Close ends the use of the library; nothing can be asked of it afterwards.
	Close() error
}

// Casussen are the cases.
type Casussen interface {
	// Haal reads a case with what is being typed in it. It returns ErrOnbekend if there is none.
	Haal(ctx context.Context, id casus.ID) (casus.Casus, []casus.Concept, error)
	// Lijst returns the heads of the cases that pass the filter: own cases with the newest change first, those without
	// working dates after them by month, then invented cases by title.
	Lijst(ctx context.Context, f Filter) ([]casus.Kop, error)
	// Vind finds a case by its id, an unambiguous start of it of at least four signs, or its short code; capitals do not
	// matter. It returns ErrOnbekend or ErrMeerduidig.
	Vind(ctx context.Context, verwijzing string) (casus.ID, error)
	// Zoek finds the cases in which every word occurs, in the title or in an answer that stands; each word may be the
	// beginning of a longer one, and capitals and accents do not matter. Without words it returns every case. With rang
	// the best hits come first, without it the newest cases, own ones before invented ones. maximaal limits the number;
	// 0 or less is no limit.
	Zoek(ctx context.Context, woorden string, f Filter, maximaal int, rang bool) ([]Treffer, error)
	// Gelijkend returns finished cases that may be like another one, to be compared (casus/gelijk), at most maximaal: those that
	// share most and rarest words with it first, each word as the beginning of a longer one, then the newest, own ones
	// before invented ones. Cases of which the consult is going on and the case behalve are left out. What is typed in them, kept
	// words and hints are not read.
	Gelijkend(ctx context.Context, behalve casus.ID, woorden []string, maximaal int) ([]casus.Casus, error)
	// Kenmerken returns the details of every own case but one, to compare that one with (casus.Vergelijk).
	Kenmerken(ctx context.Context, behalve casus.ID) ([]casus.Kenmerken, error)
	// Nieuw adds an own case with everything in it and returns it as it was written: with another short code when the
	// first was taken, and with masks where the second scan found something. An invented case gives ErrOefen, a case that
	// is there already ErrBestaat, one that breaks the rules ErrOngeldig.
	Nieuw(ctx context.Context, c casus.Casus) (casus.Casus, error)
	// Schrijf writes one step of a consult in one transaction and returns the texts that the second scan changed. It
	// returns ErrOnbekend, ErrOefen, ErrKlaar for a consult that goes on in a case that is trainingsklaar, ErrVolgorde when
	// the numbers of the inbrengen do not follow on what is stored, and ErrOngeldig when the case would break the rules of
	// casus; then nothing is written.
	Schrijf(ctx context.Context, id casus.ID, w casus.Wijziging) ([]Nagelopen, error)
	// Bewaar writes a change of a case with its lesson, if that is not nil, in one transaction. Unlike Schrijf it does not
	// stop at ErrOngeldig: it leaves out what is refused, today and at every later attempt, and says so.
	Bewaar(ctx context.Context, id casus.ID, les *casus.Lesstof, w casus.Wijziging) (Geschreven, error)
	// Verwijder removes a case with everything that belongs to it. While its consult is open anywhere it returns
	// ErrInGebruik. It returns ErrOnbekend or ErrOefen when there is nothing to remove.
	Verwijder(ctx context.Context, id casus.ID) error
	// Slot takes the consult of a case: one window at a time. It returns ErrInGebruik when another window, or this one,
	// holds it, ErrOnbekend when id is no id at all, and ErrAlleenLezen when nothing can be written.
	Slot(id casus.ID) (*Slot, error)
	// LaadOefen makes the invented cases those of a content version. It does nothing when that version is there already.
	LaadOefen(ctx context.Context, versie string, cs []casus.Casus) error
}

// Lessen are what second readers add to cases.
type Lessen interface {
	// Lesstof reads what the second reader added to a case so far; nothing gives an empty lesson. It returns ErrOnbekend
	// if there is no such case.
	Lesstof(ctx context.Context, id casus.ID) (casus.Lesstof, error)
	// ZetLesstof puts a lesson in the place of the one that a case has and returns the texts that the second scan changed.
	// It returns ErrOnbekend, ErrOefen, and ErrOngeldig for a lesson that does not fit on the case; then nothing is written.
	ZetLesstof(ctx context.Context, id casus.ID, l casus.Lesstof) ([]Nagelopen, error)
}

// Trainingen are the sessions with groups.
type Trainingen interface {
	// Training reads a session. It returns ErrGeenTraining if there is none with this id.
	Training(ctx context.Context, id training.ID) (training.Training, error)
	// Trainingen reads every session, the one that began last first.
	Trainingen(ctx context.Context) ([]training.Training, error)
	// VindTraining finds a session by its id or an unambiguous start of it of at least four signs. It returns
	// ErrGeenTraining or ErrMeerduidig.
	VindTraining(ctx context.Context, verwijzing string) (training.ID, error)
	// ZetTraining writes a session in the place of what was stored of it. It returns it as it was written, and true when
	// the second scan masked something in it. It returns ErrOngeldig for a session that breaks the rules of
	// casus/training; then nothing is written.
	ZetTraining(ctx context.Context, t training.Training) (training.Training, bool, error)
	// WisTraining removes a session with every word of it. It returns ErrGeenTraining if there is none with this id, and
	// ErrTrainingInGebruik when it is open anywhere, in this program too.
	WisTraining(ctx context.Context, id training.ID) error
	// TrainingSlot takes a session: one window at a time. It returns ErrTrainingInGebruik when another window, or this one,
	// holds it, ErrGeenTraining when id is no id at all, and ErrAlleenLezen when nothing can be written.
	TrainingSlot(id training.ID) (*Slot, error)
}

// Bestand is what a library in a file can do beside Opslag. Ask for it with a type assertion.
type Bestand interface {
	// Reservekopie writes a consistent copy to a file, for the user alone, while the program is in use. A target that
	// exists gives ErrBestaat unless overschrijf is set; the library and its own files are always refused, with ErrZelfde.
	Reservekopie(ctx context.Context, doel string, overschrijf bool) error
	// AutoKopie keeps the automatic copies up to date.
	AutoKopie(ctx context.Context) error
	// GeefAf hands over what the library kept for a person at a desk when it still did so itself, once.
	GeefAf(ctx context.Context, neem func(waarden map[string]string) error) error
	// NogNietWeg reports that removed or rewritten text may still be somewhere on the disk: it is wiped at rest.
	NogNietWeg() bool
	// Wis wipes now what is owed. It returns why not all of it could be done, ErrBezet or ErrInGebruik when another window is
	// in the way; it is tried again.
	Wis(ctx context.Context) error
	// Rust does now what otherwise waits until nobody has written for a while. It may take seconds in a large library.
	Rust(ctx context.Context) error
	// Terug puts the library back at its path after a PlekFout, with all that was written. What is there now is set aside
	// and its new name returned, "" if there was nothing.
	Terug(ctx context.Context) (opzij string, err error)
	// VerderAls goes on in a new file after a PlekFout, with all that was written. A target that exists gives ErrBestaat.
	VerderAls(ctx context.Context, doel string) error
	// OpzijGezet names the files that opening set aside, because they belonged to another file: the log of a database over
	// which a copy was put.
	OpzijGezet() []string
}
