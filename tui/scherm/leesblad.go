package scherm

import (
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

// KlaarBreed is the widest line in cells: longer ones read badly.
const KlaarBreed = 80

// Leestekst is a page to read: a heading, and paragraphs that can have a name.
type Leestekst struct {
	Kop, Onder string
	Let        string // what must be known before anything else
	alineas    []Alinea
}

// Alinea is one paragraph.
type Alinea struct{ Naam, Tekst string }

// Voeg adds a paragraph, unless there is nothing to say.
func (t *Leestekst) Voeg(naam, tekst string) {
	if tekst != "" {
		t.alineas = append(t.alineas, Alinea{naam, tekst})
	}
}

// Leesblad shows a page to read.
type Leesblad struct {
	Tekst Leestekst
	keys  LijstKeys
	blad  Rol
	breed int
	hoog  int
}

// NewLeesblad makes the screen for a page.
func NewLeesblad(t Leestekst) Leesblad { return Leesblad{Tekst: t, keys: RolKeys()} }

// Init starts nothing.
func (l Leesblad) Init() tea.Cmd { return nil }

// Update scrolls, and closes on esc or enter.
func (l Leesblad) Update(msg tea.Msg) (Screen, tea.Cmd) {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		l.breed, l.hoog = msg.Width, msg.Height
		l.blad.Zet(l.Tekst.regels(l.breed, &Styles{}))
		l.blad.Schuif(0, l.bladHoog())
	case tea.MouseWheelMsg:
		l.blad.Schuif(Wiel(msg)*WielRegels, l.bladHoog())
	case tea.KeyPressMsg:
		if l.blad.Toets(msg, l.keys, l.bladHoog()) {
			return l, nil
		}
		if key.Matches(msg, l.keys.Terug, l.keys.Open) {
			return l, Sluit
		}
	}
	return l, nil
}

// bladHoog is the number of lines for the text.
func (l Leesblad) bladHoog() int { return max(1, l.hoog-1) }

// View draws the part of the page that fits.
func (l Leesblad) View(breed, hoog int, s *Styles) Frame {
	l.blad.Regels = l.Tekst.regels(breed, s)
	ruimte := max(1, hoog-1)
	body := Vul(strings.Join(l.blad.Venster(breed, ruimte), "\n"), breed, ruimte)
	return Frame{Body: body + "\n" + Knip("  "+s.Stil.Render(l.blad.Plek(ruimte)), breed)}
}

// regels lays the page out for a width.
func (t Leestekst) regels(breed int, s *Styles) []string {
	maat := max(min(breed-4, LeesBreed), 8)
	uit := StijlRegels(s.Kop, Breek(t.Kop, maat))
	if t.Onder != "" {
		uit = append(uit, StijlRegels(s.Stil, Breek(t.Onder, maat))...)
	}
	if t.Let != "" {
		uit = append(uit, "")
		uit = append(uit, StijlRegels(s.Let, Breek("Let op: "+t.Let+".", maat))...)
	}
	for _, a := range t.alineas {
		uit = append(uit, "")
		if a.Naam != "" {
			uit = append(uit, s.Vet.Render(Knip(a.Naam, maat)))
		}
		uit = append(uit, Breek(a.Tekst, maat)...)
	}
	return Inspringen(uit)
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
	return Hulp{Titel: l.Tekst.Kop, Tekst: []string{
		"Lees verder met de pijltjes. Met esc ga je terug naar de lijst.",
		"Bij een artikel staat van welke datum de tekst is. Wat later is veranderd, staat hier niet.",
	}}
}

const LeesBreed = 76

const LeesKolommen = 100

const KolommenVanaf = 72 // in a narrower window the options stand below one another

// LeesKop returns the number of lines above the text: the head, with air below it where there is room.
func LeesKop(hoog int) int {
	if hoog < 14 {
		return 1
	}
	return 2
}
