package tui

import (
	"strings"
	"time"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/casus/instellingen"
	"oliekan/store"
	"oliekan/toets"
	"oliekan/tui/bureau"

	"charm.land/bubbles/v2/help"
	tea "charm.land/bubbletea/v2"
)

// App is what the screens work with. It is read-only after the start, but for the store itself.
type App struct {
	DB           store.Opslag
	Bureau       *bureau.Bureau
	Methode      *toets.Methode
	Instellingen instellingen.Instellingen
	Masker       func() *anoniem.Masker // a fresh masker for one case
	Naloopfout   func() error           // whether the second scan broke down since this was last asked; nil: never
	Nu           func() time.Time
	LaadOefen    func() error // loads the invented cases, after the first frame
	Versie       string
	Config       string      // path of the settings file, empty if there is no place for one
	ConfigFout   error       // what is wrong with it; the defaults hold then
	Schrijvers   *Schrijvers // consults with something to write; main drains it when the program ends
}

// Frame is a drawn screen: at most width by height cells, and the place of the terminal's own cursor in it, if the
// screen has one. Screen readers follow that cursor.
type Frame struct {
	Body   string
	Cursor *tea.Cursor
}

// A Screen fills the window above the foot line.
type Screen interface {
	help.KeyMap
	Init() tea.Cmd
	Update(tea.Msg) (Screen, tea.Cmd)
	View(width, height int, s *Styles) Frame
	Typing() bool // plain letters are text, so q must not quit
	Uitleg() Hulp // what F1 tells about this screen
}

// Hulp is the explanation of a screen: a title and a few short paragraphs. At a question the title is the question, and
// what stands in the other fields comes first.
type Hulp struct {
	Titel   string
	Tekst   []string
	Vraagt  string // the longer explanation of the question at hand, if any
	Waarom  string // why its step is there, and then how
	Stap    alinea // what is done in that step, longer, under its name
	Woorden string // other words that the question shows: its short help and its choices
}

// woordenVan returns the text of the question, or of the screen when there is none: its terms stand first in the glossary.
func (h Hulp) woordenVan() string {
	if h.Vraagt == "" {
		return h.Titel + " " + strings.Join(h.Tekst, " ")
	}
	return strings.Join([]string{h.Titel, h.Vraagt, h.Waarom, h.Stap.naam, h.Woorden}, " ")
}

// leaver is a screen that has something to bring in safety before the program ends or the screen closes.
type leaver interface{ Leave() tea.Cmd }

// Messages say what happened.
type (
	openMsg struct {
		Screen
		van int // number of the screen that asked; 0 if it is not known
	}
	closeMsg struct{ van int }
	errMsg   struct{ error }
	// nietVeiligMsg says that the program should end but something could not be written.
	nietVeiligMsg struct{ error }
	meldingMsg    struct{ tekst string }
	hersteldMsg   struct{} // what could not be written before is on disk now: the error that was told is over
	themaMsg      struct{ thema Thema }
	// casusMsg says that a case changed on disk, so that lists may read it again.
	casusMsg struct{ id casus.ID }
	// straksMsg asks the root to wait, and then to bring a message.
	straksMsg struct {
		na  time.Duration
		msg tea.Msg
	}
	// VertrekMsg asks the program to bring everything in safety and to end: a signal, or a closed window.
	VertrekMsg struct{}
)

// open returns a command that puts a screen on top.
func open(s Screen) tea.Cmd { return func() tea.Msg { return openMsg{Screen: s} } }

// sluit returns a command that closes the top screen.
func sluit() tea.Msg { return closeMsg{} }

// straks returns a command that brings a message after a while. The root does the waiting, so that a
// screen can be run without a clock.
func straks(na time.Duration, msg tea.Msg) tea.Cmd {
	return func() tea.Msg { return straksMsg{na, msg} }
}

// hersteld tells that writing works again, when it did not before: what stands at the bottom is not true any more.
func hersteld(was error) tea.Cmd {
	if was == nil {
		return nil
	}
	return func() tea.Msg { return hersteldMsg{} }
}

// meld returns a command that shows one line at the foot.
func meld(tekst string) tea.Cmd { return func() tea.Msg { return meldingMsg{tekst} } }
