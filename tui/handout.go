package tui

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"oliekan/casus"
	"oliekan/casus/handout"
	"oliekan/store"
	"oliekan/toets"
	"oliekan/tui/bestand"
	"oliekan/tui/papier"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

// papierdeel is a part of the form of a handout.
type papierdeel int

// The parts, in the order of tab.
const (
	deelSoort papierdeel = iota
	deelVorm
	deelPad
)

// Handout makes a paper of a case: which kind, in which form, and where it goes. It offers what package handout can
// make. A path is proposed, so that enter alone is enough.
type Handout struct {
	app    *App
	id     casus.ID
	keys   papierKeys
	deel   papierdeel
	soort  kiezer
	vorm   kiezer
	pad    regelveld
	eigen  bool     // the path was typed by hand: only its extension follows the form
	plek   string   // where papers go
	vraagt bool     // the file is there already: overwrite it?
	bezig  bool     // a file is being written
	klaar  string   // path of what was written
	gemis  []string // what a reader of it would miss
	breed  int
	hoog   int
}

// papierKeys are those of the form.
type papierKeys struct {
	lijstKeys
	Deel, DeelTerug key.Binding
}

func newPapierKeys() papierKeys {
	k := papierKeys{
		lijstKeys: pijlKeys(),
		Deel:      binding("tab", "ander deel", "tab"),
		DeelTerug: binding("shift+tab", "deel terug", "shift+tab"),
	}
	k.Open.SetHelp("enter", "maak de handout")
	return k
}

type (
	// padMsg says where papers go on this computer.
	padMsg struct {
		id   casus.ID
		plek string
	}
	// papierMsg says that a handout was written, or why not.
	papierMsg struct {
		id    casus.ID
		pad   string
		gemis []string // what a reader of it would miss
		err   error
	}
)

// NewHandout makes the form for a case.
func NewHandout(a *App, id casus.ID) Handout {
	h := Handout{app: a, id: id, keys: newPapierKeys(), pad: newRegelveld()}
	for _, s := range handout.Soorten() {
		h.soort.keuzes = append(h.soort.keuzes, toets.Keuze{ID: string(s), Label: string(s), Uitleg: s.Uitleg()})
	}
	for _, f := range handout.Formaten() {
		h.vorm.keuzes = append(h.vorm.keuzes, toets.Keuze{ID: string(f), Label: string(f), Uitleg: f.Uitleg()})
	}
	h.pad.Blur()
	return h.volg()
}

// Init looks where papers go.
func (h Handout) Init() tea.Cmd {
	id := h.id
	return func() tea.Msg { return padMsg{id, papierMap()} }
}

// papierMap is the folder for documents of the user, else the home folder, else where the program was started.
func papierMap() string {
	thuis, err := os.UserHomeDir()
	if err != nil {
		return "."
	}
	for _, m := range []string{filepath.Join(thuis, "Documenten"), filepath.Join(thuis, "Documents"), thuis} {
		if info, err := os.Stat(m); err == nil && info.IsDir() {
			return m
		}
	}
	return "."
}

// gekozen are the kind and the form under the cursors.
func (h Handout) gekozen() (handout.Soort, handout.Formaat) {
	s, _ := h.soort.onder()
	f, _ := h.vorm.onder()
	return handout.Soort(s.ID), handout.Formaat(f.ID)
}

// volg makes the path follow what was chosen: the whole name, or only the extension of a name that was typed.
func (h Handout) volg() Handout {
	s, f := h.gekozen()
	h.soort.keus, h.vorm.keus = string(s), string(f)
	if !h.eigen {
		h.pad.Zet(filepath.Join(h.plek, string(s)+"-"+string(h.id[:min(8, len(h.id))])+"."+string(f)))
		return h
	}
	pad := h.pad.tekst()
	eind := filepath.Ext(pad)
	if slices.Contains(handout.Formaten(), handout.Formaat(strings.TrimPrefix(eind, "."))) {
		h.pad.Zet(strings.TrimSuffix(pad, eind) + "." + string(f))
	}
	return h
}

// Update routes a message.
func (h Handout) Update(msg tea.Msg) (Screen, tea.Cmd) {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		h.breed, h.hoog = msg.Width, msg.Height
		h.pad.Maat(min(msg.Width-4, leesBreed), 1)
	case padMsg:
		if msg.id == h.id {
			h.plek = msg.plek
			return h.volg(), nil
		}
	case papierMsg:
		return h.geschreven(msg)
	case tea.PasteMsg:
		if h.deel == deelPad && !h.vraagt {
			return h.typ(msg)
		}
	case tea.MouseClickMsg:
		return h.klik(msg)
	case tea.MouseWheelMsg:
		return h.pijl(wiel(msg)), nil
	case tea.KeyPressMsg:
		return h.key(msg)
	}
	return h, nil
}

// geschreven takes over how the writing went. A file that is there already becomes a question.
func (h Handout) geschreven(msg papierMsg) (Screen, tea.Cmd) {
	if msg.id != h.id || !h.bezig {
		return h, nil
	}
	h.bezig = false
	switch {
	// Whether the file is there is found out while writing: looking first and writing then could still overwrite.
	case errors.Is(msg.err, store.ErrBestaat):
		h.vraagt = true
	case msg.err != nil:
		return h, func() tea.Msg { return errMsg{msg.err} }
	default:
		h.klaar, h.gemis = msg.pad, msg.gemis
	}
	return h, nil
}

// key handles a key press: the answer to the question first.
func (h Handout) key(msg tea.KeyPressMsg) (Screen, tea.Cmd) {
	h.klaar = "" // the next key is about something new
	switch {
	case h.vraagt:
		h.vraagt = false
		if msg.Text == "j" || msg.Text == "J" {
			return h.schrijf(true)
		}
		return h.naar(deelPad), meld("Er is niets overschreven. Kies een andere naam.")
	case key.Matches(msg, h.keys.Terug):
		return h, sluit
	case key.Matches(msg, h.keys.Open):
		return h.schrijf(false)
	case key.Matches(msg, h.keys.Deel):
		return h.naar((h.deel + 1) % 3), nil
	case key.Matches(msg, h.keys.DeelTerug):
		return h.naar((h.deel + 2) % 3), nil
	case key.Matches(msg, h.keys.Op):
		return h.pijl(-1), nil
	case key.Matches(msg, h.keys.Neer):
		return h.pijl(1), nil
	case h.deel == deelPad:
		return h.typ(msg)
	}
	return h, nil
}

// naar gives a part the keys.
func (h Handout) naar(d papierdeel) Handout {
	h.deel = d
	h.pad.Blur()
	if d == deelPad {
		h.pad.Focus()
	}
	return h
}

// typ passes a key or a paste to the path.
func (h Handout) typ(msg tea.Msg) (Screen, tea.Cmd) {
	oud := h.pad.tekst()
	var cmd tea.Cmd
	h.pad, cmd = h.pad.Update(msg)
	h.eigen = h.eigen || h.pad.tekst() != oud
	return h, cmd
}

// pijl moves the choice in the list that has the keys.
func (h Handout) pijl(n int) Handout {
	switch h.deel {
	case deelSoort:
		h.soort.schuif(n)
	case deelVorm:
		h.vorm.schuif(n)
	default:
		return h
	}
	return h.volg()
}

// schrijf starts the writing.
func (h Handout) schrijf(overschrijf bool) (Screen, tea.Cmd) {
	if h.bezig {
		return h, nil
	}
	if h.pad.Leeg() {
		return h.naar(deelPad), meld("Typ eerst waar de handout moet komen.")
	}
	h.bezig = true
	s, f := h.gekozen()
	return h, schrijfHandout(h.app, h.id, s, f, h.pad.tekst(), overschrijf)
}

// schrijfHandout makes a handout and puts it in place in one go.
func schrijfHandout(a *App, id casus.ID, s handout.Soort, f handout.Formaat, pad string, overschrijf bool) tea.Cmd {
	return func() tea.Msg {
		pad, err := volledig(pad)
		var gemis []string
		if err == nil {
			gemis, err = zetHandout(a, id, s, f, pad, overschrijf)
		}
		return papierMsg{id, pad, gemis, err}
	}
}

// zetHandout writes a handout, and says in Dutch what a reader of it would miss.
func zetHandout(a *App, id casus.ID, s handout.Soort, f handout.Formaat, pad string, overschrijf bool) ([]string, error) {
	p, err := papier.Drukker{DB: a.DB, Methode: a.Methode, Instellingen: a.Instellingen}.Maak(context.Background(), s, id)
	if err != nil {
		return nil, err
	}
	inhoud, gemis, err := p.Bytes(f)
	if err != nil {
		return nil, err
	}
	return gemis, bestand.Schrijf(pad, overschrijf, inhoud)
}

// volledig makes a path absolute; "~" is the home folder, as people type it in a terminal.
func volledig(pad string) (string, error) {
	if rest, ok := strings.CutPrefix(pad, "~"); ok && (rest == "" || os.IsPathSeparator(rest[0])) {
		thuis, err := os.UserHomeDir()
		if err != nil {
			return pad, err
		}
		pad = filepath.Join(thuis, rest)
	}
	return filepath.Abs(pad)
}
