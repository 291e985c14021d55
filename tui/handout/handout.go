package handout

import (
	"errors"
	"path/filepath"
	"slices"
	"strings"

	"oliekan/casus/handout"
	"oliekan/store"
	"oliekan/tui/bestand"
	"oliekan/tui/scherm"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

// papierdeel is a part of the form of a handout.
type papierdeel int

// The parts, in the order of tab.
const (
	deelSoort papierdeel = iota
	deelFormaat
	deelPad
)

// Handout makes a paper: which kind, in which form, and where it goes. It offers what its stof can be made into, and says
// of a kind that cannot be made why not. A path is proposed, so that enter alone is enough.
type Handout struct {
	stof      stof
	keys      papierKeys
	deel      papierdeel
	soort     scherm.Kiezer
	formaat   scherm.Kiezer
	pad       scherm.Regelveld
	eigen     bool               // the path was typed by hand: only its extension follows the form
	eigenVorm bool               // the form was chosen: it no longer follows the kind
	plek      string             // where papers go
	niet      map[string]string  // kinds that cannot be made, with why not
	vraagt    bool               // the file is there already: overwrite it?
	bezig     bool               // a file is being written
	af, op    int                // so many papers of a bundle are laid out, of so many
	gemaakt   string             // path of what was written
	gemis     []string           // what a reader of it would miss
	toon      func(string) error // shows a folder on the desktop
	breed     int
	hoog      int
}

// padRegels is the most lines that the path gets: in a narrow window all of a usual path can be read.
const padRegels = 4

// papierKeys are those of the form. Letters are for the path, so what can be done everywhere has no letter.
type papierKeys struct {
	scherm.LijstKeys
	Deel, DeelTerug, Bekijk, Map key.Binding
}

func newPapierKeys() papierKeys {
	k := papierKeys{
		LijstKeys: scherm.PijlKeys(),
		Deel:      scherm.Binding("tab", "ander deel", "tab"),
		DeelTerug: scherm.Binding("shift+tab", "deel terug", "shift+tab"),
		Bekijk:    scherm.Binding("f4", "bekijk", "f4"),
		Map:       scherm.Binding("f6", "open de map", "f6"),
	}
	k.Open.SetHelp("enter", "maak")
	return k
}

// newHandout makes the form.
func newHandout(s stof) Handout {
	h := Handout{stof: s, keys: newPapierKeys(), pad: scherm.NewRegelveld(), toon: bestand.OpenMap}
	h.soort = scherm.VeldKiezer(soortVeld(s, nil, ""))
	h.formaat = scherm.VeldKiezer(formaatVeld(""))
	h.pad.Blur()
	return h.volg()
}

// Init looks where papers go, and which kinds can be made.
func (h Handout) Init() tea.Cmd {
	return tea.Batch(zoekPlek(h.stof), vraagKanNiet(h.stof))
}

// gekozen are the kind and the form under the cursors.
func (h Handout) gekozen() (soort string, f handout.Formaat) {
	s, _ := h.soort.Onder()
	v, _ := h.formaat.Onder()
	return s.ID, handout.Formaat(v.ID)
}

// volg makes the path follow what was chosen: the whole name, or only the extension of a name that was typed.
func (h Handout) volg() Handout {
	s, f := h.gekozen()
	if !h.eigenVorm {
		f = handout.Soort(s).Vorm()
	}
	h = h.metFormaat(f)
	h.soort.Keus = s
	if !h.eigen {
		h.pad.Zet(filepath.Join(h.plek, h.stof.naam(s)+"."+string(f)))
		return h
	}
	if pad := h.pad.Tekst(); formaatVan(pad) != "" {
		h.pad.Zet(strings.TrimSuffix(pad, filepath.Ext(pad)) + "." + string(f))
	}
	return h
}

// Update routes a message.
func (h Handout) Update(msg tea.Msg) (scherm.Screen, tea.Cmd) {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		h.breed, h.hoog = msg.Width, msg.Height
		h.pad.Maat(min(msg.Width-4, scherm.LeesBreed), padRegels)
	case padMsg:
		if msg.over == h.stof.over() {
			h.plek = msg.plek
			return h.volg(), nil
		}
	case kanNietMsg:
		if msg.over == h.stof.over() {
			h.niet = msg.niet
			h.soort.Keuzes = scherm.VeldKiezer(soortVeld(h.stof, h.niet, "")).Keuzes
		}
	case voortgangMsg:
		return h.gevorderd(msg)
	case papierMsg:
		return h.geschreven(msg)
	case tea.PasteMsg:
		if h.deel == deelPad && !h.vraagt {
			return h.typ(msg)
		}
	case tea.MouseClickMsg:
		return h.klik(msg)
	case tea.MouseWheelMsg:
		return h.pijl(scherm.Wiel(msg)), nil
	case tea.KeyPressMsg:
		return h.key(msg)
	}
	return h, nil
}

// geschreven takes over how the writing went. A file that is there already becomes a question.
func (h Handout) geschreven(msg papierMsg) (scherm.Screen, tea.Cmd) {
	if msg.over != h.stof.over() || !h.bezig {
		return h, nil
	}
	h.bezig, h.af, h.op = false, 0, 0
	switch {
	// Whether the file is there is found out while writing: looking first and writing then could still overwrite.
	case errors.Is(msg.err, store.ErrBestaat):
		h.vraagt = true
	case msg.err != nil:
		return h, func() tea.Msg { return scherm.ErrMsg{Err: msg.err} }
	default:
		h.gemaakt, h.gemis = msg.pad, msg.gemis
	}
	return h, nil
}

// gevorderd shows how far the writing is, and waits for more.
func (h Handout) gevorderd(msg voortgangMsg) (scherm.Screen, tea.Cmd) {
	if msg.over != h.stof.over() || !h.bezig {
		return h, nil
	}
	h.af, h.op = msg.af, msg.van
	return h, volgVoortgang(msg.over, msg.bron)
}

// key handles a key press: the answer to the question first.
func (h Handout) key(msg tea.KeyPressMsg) (scherm.Screen, tea.Cmd) {
	if key.Matches(msg, h.keys.Map) && h.gemaakt != "" {
		return h, toonMap(h.toon, filepath.Dir(h.gemaakt))
	}
	h.gemaakt = "" // the next key is about something new
	switch {
	case h.vraagt:
		h.vraagt = false
		if msg.Text == "j" || msg.Text == "J" {
			return h.schrijf(true)
		}
		return h.naar(deelPad), scherm.Meld("Er is niets overschreven. Kies een andere naam.")
	case key.Matches(msg, h.keys.Terug):
		return h, scherm.Sluit
	case key.Matches(msg, h.keys.Open):
		return h.schrijf(false)
	case key.Matches(msg, h.keys.Bekijk):
		return h.bekijk()
	case key.Matches(msg, h.keys.Map):
		return h, scherm.Meld("Maak eerst de handout. Daarna kun je de map openen.")
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
func (h Handout) typ(msg tea.Msg) (scherm.Screen, tea.Cmd) {
	oud := h.pad.Tekst()
	var cmd tea.Cmd
	h.pad, cmd = h.pad.Update(msg)
	h.eigen = h.eigen || h.pad.Tekst() != oud
	return h.volgEinde(), cmd
}

// volgEinde makes the form follow the extension of a path that was typed, as on the command line and in line mode: a
// file that says that it is something else cannot be opened. An extension that is no form leaves it as it is.
func (h Handout) volgEinde() Handout {
	if f := formaatVan(h.pad.Tekst()); f != "" {
		h.eigenVorm = true
		return h.metFormaat(f)
	}
	return h
}

// metFormaat chooses a form.
func (h Handout) metFormaat(f handout.Formaat) Handout {
	h.formaat.Cursor, h.formaat.Keus = slices.Index(handout.Formaten(), f), string(f)
	return h
}

// pijl moves the choice in the list that has the keys.
func (h Handout) pijl(n int) Handout {
	switch {
	case h.vraagt:
		return h
	case h.deel == deelSoort:
		h.soort.Schuif(n)
	case h.deel == deelFormaat:
		h.formaat.Schuif(n)
		h.eigenVorm = true
	default:
		return h
	}
	return h.volg()
}

// bekijk opens the paper to read, if it can be made.
func (h Handout) bekijk() (scherm.Screen, tea.Cmd) {
	s, _ := h.gekozen()
	if zin := h.niet[s]; zin != "" {
		return h, scherm.Meld(zin)
	}
	return h, scherm.Open(newVoorbeeld(h.stof, s))
}

// schrijf starts the writing.
func (h Handout) schrijf(overschrijf bool) (scherm.Screen, tea.Cmd) {
	s, f := h.gekozen()
	switch {
	case h.bezig:
		return h, nil
	case h.niet[s] != "":
		return h, scherm.Meld(h.niet[s])
	case h.pad.Leeg():
		return h.naar(deelPad), scherm.Meld("Typ eerst waar de handout moet komen.")
	}
	h.bezig = true
	return h, schrijfHandout(drukwerk{h.stof, s, f, h.pad.Tekst(), overschrijf})
}
