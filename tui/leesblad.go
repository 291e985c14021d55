package tui

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

// leestekst is a page to read: a heading, and paragraphs that can have a name.
type leestekst struct {
	kop, onder string
	let        string // what must be known before anything else
	alineas    []alinea
}

// alinea is one paragraph.
type alinea struct{ naam, tekst string }

// voeg adds a paragraph, unless there is nothing to say.
func (t *leestekst) voeg(naam, tekst string) {
	if tekst != "" {
		t.alineas = append(t.alineas, alinea{naam, tekst})
	}
}

// Leesblad shows a page to read.
type Leesblad struct {
	tekst leestekst
	keys  lijstKeys
	blad  rol
	breed int
	hoog  int
}

// NewLeesblad makes the screen for a page.
func NewLeesblad(t leestekst) Leesblad { return Leesblad{tekst: t, keys: rolKeys()} }

// Init starts nothing.
func (l Leesblad) Init() tea.Cmd { return nil }

// Update scrolls, and closes on esc or enter.
func (l Leesblad) Update(msg tea.Msg) (Screen, tea.Cmd) {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		l.breed, l.hoog = msg.Width, msg.Height
		l.blad.zet(l.tekst.regels(l.breed, &Styles{}))
		l.blad.schuif(0, l.bladHoog())
	case tea.MouseWheelMsg:
		l.blad.schuif(wiel(msg)*wielRegels, l.bladHoog())
	case tea.KeyPressMsg:
		if l.blad.toets(msg, l.keys, l.bladHoog()) {
			return l, nil
		}
		if key.Matches(msg, l.keys.Terug, l.keys.Open) {
			return l, sluit
		}
	}
	return l, nil
}

// bladHoog is the number of lines for the text.
func (l Leesblad) bladHoog() int { return max(1, l.hoog-1) }

// View draws the part of the page that fits.
func (l Leesblad) View(width, height int, s *Styles) Frame {
	l.blad.regels = l.tekst.regels(width, s)
	hoog := max(1, height-1)
	body := vul(strings.Join(l.blad.venster(width, hoog), "\n"), width, hoog)
	return Frame{Body: body + "\n" + knip("  "+s.Stil.Render(l.blad.plek(hoog)), width)}
}

// regels lays the page out for a width.
func (t leestekst) regels(width int, s *Styles) []string {
	breed := max(min(width-4, leesBreed), 8)
	uit := stijlRegels(s.Kop, breek(t.kop, breed))
	if t.onder != "" {
		uit = append(uit, stijlRegels(s.Stil, breek(t.onder, breed))...)
	}
	if t.let != "" {
		uit = append(uit, "")
		uit = append(uit, stijlRegels(s.Let, breek("Let op: "+t.let+".", breed))...)
	}
	for _, a := range t.alineas {
		uit = append(uit, "")
		if a.naam != "" {
			uit = append(uit, s.Vet.Render(knip(a.naam, breed)))
		}
		uit = append(uit, breek(a.tekst, breed)...)
	}
	return inspringen(uit)
}

// hoofdletter gives a text the capital of a first word.
func hoofdletter(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	if n == 0 {
		return ""
	}
	return string(unicode.ToUpper(r)) + s[n:]
}

// Typing is false: there is no field here.
func (l Leesblad) Typing() bool { return false }

// ShortHelp lists the keys for the foot line.
func (l Leesblad) ShortHelp() []key.Binding {
	return []key.Binding{l.keys.Op, l.keys.Uitleg, l.keys.Terug}
}

// FullHelp lists all keys.
func (l Leesblad) FullHelp() [][]key.Binding {
	k := l.keys
	return [][]key.Binding{l.ShortHelp(), {k.PagOp, k.PagNeer, k.Begin, k.Eind, k.Stop}}
}

// Uitleg explains the screen.
func (l Leesblad) Uitleg() Hulp {
	return Hulp{Titel: l.tekst.kop, Tekst: []string{
		"Lees verder met de pijltjes. Met esc ga je terug naar de lijst.",
		"Bij een artikel staat van welke datum de tekst is. Wat later is veranderd, staat hier niet.",
	}}
}
