package plat

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"time"

	"oliekan/casus/anoniem"
	"oliekan/casus/instellingen"
	"oliekan/store"
	"oliekan/toets"
	"oliekan/tui/bestand"
	"oliekan/tui/bureau"
)

// Werk is what the line mode works with. All fields are needed.
type Werk struct {
	DB           store.Opslag
	Bureau       *bureau.Bureau
	Methode      *toets.Methode
	Instellingen instellingen.Instellingen
	Masker       func() *anoniem.Masker // a fresh masker for one case
	Naloopfout   func() error           // whether the second scan broke down since this was last asked; nil: never
	Nu           func() time.Time
	LaadOefen    func() error       // loads the invented cases
	Melding      func(error) string // what an error means, in Dutch and on one line
	ToonMap      func(string) error // shows a folder on the desktop; nil is that of the system
}

// Why a conversation ends before its last question. They never leave the package.
var (
	// errStop ends the run, as .stop does.
	errStop = errors.New("stop asked for")
	// errMenu leaves the consult or list for the menu.
	errMenu = errors.New("menu asked for")
	// errAnders says that the place, the answers or the list changed under a question.
	errAnders = errors.New("the question has to be asked anew")
)

// plat is one run of the line mode.
type plat struct {
	Werk
	// ctx belongs to this run and to nothing else: it ends the waiting for a line, and reading from the store.
	ctx context.Context
	in  *lezer
	uit *spreker
	// vervolg goes on reading out where a list or a search stopped; nil when there is nothing.
	vervolg func()
	// papiermap is the folder of the handout that was made last, "" before the first.
	papiermap string
}

// Draai runs the line mode until the user stops, the input ends, or ctx is cancelled. Whatever was said is on disk by
// then, and every lock is given back. It returns ctx.Err() when it was cancelled, and an error when something could not
// be written.
func Draai(ctx context.Context, w Werk, in io.Reader, uit io.Writer) error {
	p := &plat{Werk: w, ctx: ctx, in: nieuweLezer(ctx, in), uit: &spreker{w: uit}}
	defer p.in.sluit()
	if p.ToonMap == nil {
		p.ToonMap = bestand.OpenMap
	}
	p.welkom()
	// After the first words: the user hears something at once, and can work without the invented cases.
	if err := w.LaadOefen(); err != nil {
		p.meld(err)
	}
	err := p.menu()
	p.uit.wit()
	p.uit.zeg("Oliekan is gestopt. Tot ziens.")
	switch {
	case p.uit.err != nil:
		return errors.Join(weglaten(err), fmt.Errorf("write output: %w", p.uit.err))
	default:
		return weglaten(err)
	}
}

// weglaten returns nil for the ordinary ways to end.
func weglaten(err error) error {
	if slices.Contains([]error{errStop, errMenu, io.EOF}, err) { // joined with a real error they stay
		return nil
	}
	return err
}

// welkom says where the user is.
func (p *plat) welkom() {
	p.uit.zeg("Dit is oliekan in gewone regels. Je bespreekt samen een lastige casus, langs de omgekeerde toets. " +
		"Je begint bij wat de inwoner wil bereiken. De wet komt als laatste.")
	p.uit.zeg("Typ steeds een regel en druk op enter. Met .help hoor je wat je kunt typen.")
}

// meld tells what an error means. The program goes on.
func (p *plat) meld(err error) { p.uit.zeg("Let op: " + p.Melding(err)) }

// verder tells an error and goes on, unless the run is over.
func (p *plat) verder(err error) error {
	if p.ctx.Err() != nil {
		return p.ctx.Err()
	}
	p.meld(err)
	return nil
}
