package scherm

import (
	"strings"
	"time"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/casus/instellingen"
	"oliekan/store"
	"oliekan/toets"
	"oliekan/tui/bewaar"
	"oliekan/tui/bureau"
	"oliekan/tui/papier"

	"charm.land/bubbles/v2/help"
	tea "charm.land/bubbletea/v2"
)

// Drukker makes the papers.
func (a *App) Drukker() papier.Drukker {
	return papier.Drukker{DB: a.DB, Methode: a.Methode, Instellingen: a.Instellingen}
}

// App is what the screens work with. It is read-only after the start, but for the store itself.
type App struct {
	DB           store.Opslag
	Bureau       *bureau.Bureau // what is remembered for the person at this desk
	Methode      *toets.Methode
	Instellingen instellingen.Instellingen
	Masker       func() *anoniem.Masker // a fresh masker for one case
	Naloopfout   func() error           // whether the second scan broke down since this was last asked; nil: never
	Nu           func() time.Time
	LaadOefen    func() error // loads the invented cases, after the first frame
	Versie       string
	Config       string             // path of the settings file, empty if there is no place for one
	ConfigFout   error              // what is wrong with it; the defaults hold then
	KaderFout    error              // what is wrong with the frame of the municipality; the embedded one is used then
	LetOp        []string           // what opening the library found that a person should know, in whole sentences
	Schrijvers   *bewaar.Schrijvers // consults with something to write; main drains it when the program ends
}

// Frame is a drawn screen: at most breed by hoog cells, and the place of the terminal's own cursor in it, if the
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
	View(breed, hoog int, s *Styles) Frame
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
	Stap    Alinea // what is done in that step, longer, under its name
	Woorden string // other words that the question shows: its short help and its choices
}

// WoordenVan returns the text of the question, or of the screen when there is none: its terms stand first in the glossary.
func (h Hulp) WoordenVan() string {
	if h.Vraagt == "" {
		return h.Titel + " " + strings.Join(h.Tekst, " ")
	}
	return strings.Join([]string{h.Titel, h.Vraagt, h.Waarom, h.Stap.Naam, h.Woorden}, " ")
}

// leaver is a screen that has something to bring in safety before the program ends or the screen closes.
type leaver interface{ Leave() tea.Cmd }

// Messages say what happened.
type (
	OpenMsg struct {
		Screen
		van int // number of the screen that asked; 0 if it is not known
	}
	CloseMsg struct{ van int }
	ErrMsg   struct{ Err error }
	// nietVeiligMsg says that the program should end but something could not be written.
	nietVeiligMsg struct{ Err error }
	MeldingMsg    struct{ Tekst string }
	// HersteldMsg says that what could not be written before is on disk now: the error that was told is over. Zin is what to
	// tell, "" for the usual.
	HersteldMsg struct{ Zin string }
	ThemaMsg    struct{ Thema Thema }
	// CasusMsg says that a case changed on disk, so that lists may read it again.
	CasusMsg struct{ ID casus.ID }
	// straksMsg asks the root to wait, and then to bring a message.
	straksMsg struct {
		na  time.Duration
		msg tea.Msg
	}
	// NaarMsg asks the root for the screen of another activity: what is wanted, not how it is made.
	NaarMsg struct {
		Doel Doel
		van  int // number of the screen that asked; 0 if it is not known
	}
	// VertrekMsg asks the program to bring everything in safety and to end: a signal, or a closed window.
	VertrekMsg struct{}
)

// A Doel is what a screen asks for when it wants another activity: one of the types below. Which screen that is, the root
// is told by its Gids, so that activities need not know one another.
type Doel interface{ doel() }

// What can be asked for.
type (
	// NaarCasus asks to read a case; Bij says that another screen has it open, so that it can only be read.
	NaarCasus struct {
		ID  casus.ID
		Bij bool
	}
	// NaarKlaarmaken asks to make a case ready for training.
	NaarKlaarmaken struct{ ID casus.ID }
	// NaarHandout asks for the form of a handout, or of a bundle of several cases in this order.
	NaarHandout struct{ IDs []casus.ID }
	// NaarWeghalen asks to take something out of a case that is not open elsewhere. Nr is the inbreng under the cursor, 0 for
	// none.
	NaarWeghalen struct {
		Casus casus.Casus
		Nr    int
	}
	// NaarUitleg asks for the explanation of the screen on top.
	NaarUitleg struct{ Over Screen }
	// NaarBegrippen asks for the glossary over the screen on top.
	NaarBegrippen struct{ Over Hulp }
	// NaarKwijt asks what to do about the file of the library, which is not where it was.
	NaarKwijt struct{ Fout *store.PlekFout }
)

func (NaarCasus) doel() {}

func (NaarKlaarmaken) doel() {}

func (NaarHandout) doel() {}

func (NaarWeghalen) doel() {}

func (NaarUitleg) doel() {}

func (NaarBegrippen) doel() {}

func (NaarKwijt) doel() {}

// Naar returns a command that asks the root for another activity.
func Naar(d Doel) tea.Cmd { return func() tea.Msg { return NaarMsg{Doel: d} } }

// A Gids opens what was asked for. It returns nil for what it does not know.
type Gids func(Doel) tea.Cmd

// Open returns a command that puts a screen on top.
func Open(s Screen) tea.Cmd { return func() tea.Msg { return OpenMsg{Screen: s} } }

// Sluit returns a command that closes the top screen.
func Sluit() tea.Msg { return CloseMsg{} }

// Straks returns a command that brings a message after a while. The root does the waiting, so that a
// screen can be run without a clock.
func Straks(na time.Duration, msg tea.Msg) tea.Cmd {
	return func() tea.Msg { return straksMsg{na, msg} }
}

// Hersteld tells that writing works again, when it did not before: what stands at the bottom is not true any more.
func Hersteld(was error) tea.Cmd {
	if was == nil {
		return nil
	}
	return func() tea.Msg { return HersteldMsg{} }
}

// Meld returns a command that shows one line at the foot.
func Meld(tekst string) tea.Cmd { return func() tea.Msg { return MeldingMsg{tekst} } }

// StartMsg brings what the start screen counts.
type StartMsg struct {
	Koppen []casus.Kop
}

// Alineas puts what is about the question first: its explanation, and why its step is there.
func (h Hulp) Alineas() []Alinea {
	var uit []Alinea
	if h.Vraagt != "" {
		uit = append(uit, Alinea{Tekst: h.Vraagt})
	}
	if h.Waarom != "" {
		uit = append(uit, Alinea{"Waarom zo?", h.Waarom})
	}
	if h.Stap.Tekst != "" {
		uit = append(uit, h.Stap)
	}
	for i, t := range h.Tekst {
		a := Alinea{Tekst: t}
		if i == 0 && len(uit) > 0 {
			a.Naam = "Zo werkt het scherm"
		}
		uit = append(uit, a)
	}
	return uit
}
