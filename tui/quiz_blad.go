package tui

import (
	"bytes"
	"errors"
	"path/filepath"
	"slices"
	"strings"

	"oliekan/casus/handout"
	"oliekan/store"
	"oliekan/toets"
	"oliekan/toets/quiz"
	"oliekan/tui/bestand"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

// Quizblad makes a paper of quiz questions, with the answers or without. The questions are drawn before it opens, so a
// sheet to hand out and one with the answers fit each other. It works as the form for a handout of a case does.
type Quizblad struct {
	vragen []quiz.Vraag
	keys   quizbladKeys
	deel   papierdeel
	soort  kiezer
	vorm   kiezer
	pad    regelveld
	eigen  bool   // the path was typed by hand: only its extension follows the form
	plek   string // where papers go
	vraagt bool   // the file is there already: overwrite it?
	bezig  bool   // a file is being written
	klaar  string // path of what was written
	breed  int
	hoog   int
}

// quizbladKeys are those of the form. Letters are for the path.
type quizbladKeys struct {
	lijstKeys
	Deel, DeelTerug key.Binding
}

type (
	// quizplekMsg says where papers go on this computer.
	quizplekMsg struct{ plek string }
	// quizbladMsg says that a sheet was written, or why not.
	quizbladMsg struct {
		pad string
		err error
	}
)

// NewQuizblad makes the form for a sheet of questions.
func NewQuizblad(vragen []quiz.Vraag) Quizblad {
	k := quizbladKeys{
		lijstKeys: pijlKeys(),
		Deel:      binding("tab", "ander deel", "tab"),
		DeelTerug: binding("shift+tab", "deel terug", "shift+tab"),
	}
	k.Open.SetHelp("enter", "maak de handout")
	k.Uitleg.SetHelp("f1", "uitleg")
	q := Quizblad{vragen: vragen, keys: k, pad: newRegelveld()}
	for _, d := range handout.Quizdelen() {
		q.soort.keuzes = append(q.soort.keuzes, toets.Keuze{ID: d.Naam, Label: d.Naam, Uitleg: d.Uitleg})
	}
	for _, f := range handout.Formaten() {
		q.vorm.keuzes = append(q.vorm.keuzes, toets.Keuze{ID: string(f), Label: string(f), Uitleg: f.Uitleg()})
	}
	q.pad.Blur()
	return q.volg()
}

// Init looks where papers go.
func (q Quizblad) Init() tea.Cmd { return func() tea.Msg { return quizplekMsg{papierMap()} } }

// volg makes the path follow what was chosen: the whole name, or only the extension of a name that was typed.
func (q Quizblad) volg() Quizblad {
	s, _ := q.soort.onder()
	f, _ := q.vorm.onder()
	q.soort.keus, q.vorm.keus = s.ID, f.ID
	if !q.eigen {
		q.pad.Zet(filepath.Join(q.plek, "quiz-"+s.ID+"."+f.ID))
		return q
	}
	pad := q.pad.tekst()
	eind := filepath.Ext(pad)
	if slices.Contains(handout.Formaten(), handout.Formaat(strings.TrimPrefix(eind, "."))) {
		q.pad.Zet(strings.TrimSuffix(pad, eind) + "." + f.ID)
	}
	return q
}

// Update routes a message.
func (q Quizblad) Update(msg tea.Msg) (Screen, tea.Cmd) {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		q.breed, q.hoog = msg.Width, msg.Height
		q.pad.Maat(min(msg.Width-4, leesBreed), 1)
	case quizplekMsg:
		q.plek = msg.plek
		return q.volg(), nil
	case quizbladMsg:
		return q.geschreven(msg)
	case tea.PasteMsg:
		if q.deel == deelPad && !q.vraagt {
			return q.typ(msg)
		}
	case tea.MouseClickMsg:
		return q.klik(msg), nil
	case tea.MouseWheelMsg:
		return q.pijl(wiel(msg)), nil
	case tea.KeyPressMsg:
		return q.key(msg)
	}
	return q, nil
}

// geschreven takes over how the writing went. A file that is there already becomes a question.
func (q Quizblad) geschreven(msg quizbladMsg) (Screen, tea.Cmd) {
	q.bezig = false
	switch {
	// Whether the file is there is found out while writing: looking first and writing then could still overwrite.
	case errors.Is(msg.err, store.ErrBestaat):
		q.vraagt = true
	case msg.err != nil:
		return q, func() tea.Msg { return errMsg{msg.err} }
	default:
		q.klaar = msg.pad
	}
	return q, nil
}

// key handles a key press: the answer to the question first.
func (q Quizblad) key(msg tea.KeyPressMsg) (Screen, tea.Cmd) {
	q.klaar = "" // the next key is about something new
	switch {
	case q.vraagt:
		q.vraagt = false
		if msg.Text == "j" || msg.Text == "J" {
			return q.schrijf(true)
		}
		return q.naar(deelPad), meld("Er is niets overschreven. Kies een andere naam.")
	case key.Matches(msg, q.keys.Terug):
		return q, sluit
	case key.Matches(msg, q.keys.Open):
		return q.schrijf(false)
	case key.Matches(msg, q.keys.Deel):
		return q.naar((q.deel + 1) % 3), nil
	case key.Matches(msg, q.keys.DeelTerug):
		return q.naar((q.deel + 2) % 3), nil
	case key.Matches(msg, q.keys.Op):
		return q.pijl(-1), nil
	case key.Matches(msg, q.keys.Neer):
		return q.pijl(1), nil
	case q.deel == deelPad:
		return q.typ(msg)
	}
	return q, nil
}

// naar gives a part the keys.
func (q Quizblad) naar(d papierdeel) Quizblad {
	q.deel = d
	q.pad.Blur()
	if d == deelPad {
		q.pad.Focus()
	}
	return q
}

// typ passes a key or a paste to the path.
func (q Quizblad) typ(msg tea.Msg) (Screen, tea.Cmd) {
	oud := q.pad.tekst()
	var cmd tea.Cmd
	q.pad, cmd = q.pad.Update(msg)
	q.eigen = q.eigen || q.pad.tekst() != oud
	return q, cmd
}

// pijl moves the choice in the list that has the keys.
func (q Quizblad) pijl(n int) Quizblad {
	switch {
	case q.vraagt:
		return q
	case q.deel == deelSoort:
		q.soort.schuif(n)
	case q.deel == deelVorm:
		q.vorm.schuif(n)
	default:
		return q
	}
	return q.volg()
}

// schrijf starts the writing.
func (q Quizblad) schrijf(overschrijf bool) (Screen, tea.Cmd) {
	if q.bezig {
		return q, nil
	}
	if q.pad.Leeg() {
		return q.naar(deelPad), meld("Typ eerst waar de handout moet komen.")
	}
	q.bezig = true
	vragen, soort, vorm, naar := q.vragen, q.soort.keus, handout.Formaat(q.vorm.keus), q.pad.tekst()
	return q, func() tea.Msg {
		pad, err := bestand.Volledig(naar)
		if err == nil {
			err = zetQuizblad(vragen, soort, vorm, pad, overschrijf)
		}
		return quizbladMsg{pad, err}
	}
}

// zetQuizblad makes a sheet and puts it in place in one go.
func zetQuizblad(vragen []quiz.Vraag, soort string, f handout.Formaat, pad string, overschrijf bool) error {
	met := slices.ContainsFunc(handout.Quizdelen(), func(d handout.Quizdeel) bool { return d.Naam == soort && d.Antwoorden })
	var b bytes.Buffer
	if err := handout.Quizblad(vragen, met).Schrijf(&b, f); err != nil {
		return err
	}
	return bestand.Schrijf(pad, overschrijf, b.Bytes())
}
