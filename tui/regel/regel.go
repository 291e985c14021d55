package regel

import (
	"context"
	"errors"
	"io"
	"slices"
	"time"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/casus/instellingen"
	"oliekan/store"
	"oliekan/toets"
	"oliekan/tui/bureau"
)

// Werk is what the line mode works with. All fields are needed.
type Werk struct {
	DB           store.Opslag
	Bureau       *bureau.Bureau // what is remembered for the person at this desk
	Methode      *toets.Methode
	Instellingen instellingen.Instellingen
	Masker       func() *anoniem.Masker // a fresh masker for one case
	Naloopfout   func() error           // whether the second scan broke down since this was last asked; nil: never
	Nu           func() time.Time
	LaadOefen    func() error       // loads the invented cases
	Melding      func(error) string // what an error means, in Dutch and on one line
	Versie       string
	Config       string             // path of the settings file, empty if there is no place for one
	ConfigFout   error              // what is wrong with it; the defaults hold then
	KaderFout    error              // what is wrong with the frame of the municipality; the embedded one is used then
	LetOp        []string           // what opening the library found that a person should know, in whole sentences
	ToonMap      func(string) error // shows a folder on the desktop; nil is that of the system
}

// ErrStop ends the run, as .stop does.
var ErrStop = errors.New("stop asked for")

// ErrMenu leaves the consult or list for the menu.
var ErrMenu = errors.New("menu asked for")

// ErrAnders says that the place, the answers or the list changed under a question.
var ErrAnders = errors.New("the question has to be asked anew")

// Wegen are the ways from a line to another activity. Whoever starts the run fills them in, so that activities need not
// know one another. All are needed.
type Wegen struct {
	Uitleg    func(p *Lijn, woord string) error
	Begrip    func(p *Lijn, woord, bij string) // bij: the text whose terms come first
	Wet       func(p *Lijn, woorden, dag string) error
	Casus     func(p *Lijn, id casus.ID) error
	Handout   func(p *Lijn, ids ...casus.ID) error
	MaakKlaar func(p *Lijn, id casus.ID) error
	HaalWeg   func(p *Lijn, cs casus.Casus) error
	Kwijt     func(p *Lijn, f *store.PlekFout) error
}

// Lijn is one run of the line mode.
type Lijn struct {
	Werk
	Wegen Wegen
	// Ctx belongs to this run and to nothing else: it ends the waiting for a line, and reading from the store.
	Ctx context.Context
	In  *lezer
	Uit *Spreker
	// Vervolg goes on reading out where a list or a search stopped; nil when there is nothing.
	Vervolg func()
	// Voor, if not nil, looks at every line that answers a question before it is taken for a command or an answer: it returns
	// what is left of it, or false when that was all. Commands and what they ask go without.
	Voor func(regel string) (rest string, verder bool)
	// Kwijt tells where the file of the library should be, as long as it is not there; else nil.
	Kwijt    *store.PlekFout
	teWissen bool // it was said that something is still to be wiped
	// Papiermap is the folder of the handout that was made last, "" before the first.
	Papiermap string
}

// Weglaten returns nil for the ordinary ways to end.
func Weglaten(err error) error {
	if slices.Contains([]error{ErrStop, ErrMenu, io.EOF}, err) { // joined with a real error they stay
		return nil
	}
	return err
}

// Meld tells what an error means. The program goes on. When the file of the library is not where it was, a command asks what
// to do about it: nothing comes between somebody and an answer that is being typed.
func (p *Lijn) Meld(err error) {
	p.Uit.Zeg("Let op: " + p.Melding(err))
	if errors.As(err, &p.Kwijt) && p.Wegen.Kwijt != nil {
		p.Uit.Zeg("Typ .bestand om te kiezen wat je wilt.")
	}
}

// Verder tells an error and goes on, unless the run is over.
func (p *Lijn) Verder(err error) error {
	if p.Ctx.Err() != nil {
		return p.Ctx.Err()
	}
	p.Meld(err)
	return nil
}

// ErrLater leaves the reading for the case that it was opened from.
var ErrLater = errors.New("later")

// ErrAf says that the session is over.
var ErrAf = errors.New("the session is over")

// Vandaag is the day of today, as "2026-11-21".
func (p *Lijn) Vandaag() string { return p.Nu().Format(time.DateOnly) }
