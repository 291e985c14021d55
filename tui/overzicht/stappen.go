package overzicht

import (
	"oliekan/casus/gesprek"
	"oliekan/tui/bewaar"
	"oliekan/tui/scherm"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"
)

// FaseTeken shows how far a step is by its shape.
func FaseTeken(f gesprek.Fase) string {
	switch f {
	case gesprek.FaseHier:
		return ">"
	case gesprek.FaseKlaar:
		return "✓"
	case gesprek.FaseDicht:
		return "–"
	default:
		return "·"
	}
}

// stappenscherm lists the steps to go to one. Any order may be read; a locked step says why it cannot be written yet.
type stappenscherm struct {
	g      *gesprek.Gesprek
	s      *bewaar.Schrijver
	keys   scherm.LijstKeys
	cursor int
	breed  int
	hoog   int
}

// NewStappen makes the list with the cursor on the present step.
func NewStappen(g *gesprek.Gesprek, s *bewaar.Schrijver) stappenscherm {
	st := stappenscherm{g: g, s: s, keys: scherm.NewLijstKeys()}
	for i, x := range g.Stappen() {
		if x.Fase == gesprek.FaseHier {
			st.cursor = i
		}
	}
	return st
}

// Init starts nothing.
func (s stappenscherm) Init() tea.Cmd { return nil }

// Update picks a step.
func (s stappenscherm) Update(msg tea.Msg) (scherm.Screen, tea.Cmd) {
	n := len(s.g.Stappen())
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		s.breed, s.hoog = msg.Width, msg.Height
	case tea.MouseClickMsg:
		b := s.blad(s.breed, &scherm.Styles{})
		b.Venster(s.hoog)
		if d := b.Op(msg.Y); d.Soort == "stap" {
			s.cursor = d.Nr
			return s.ga()
		}
	case tea.MouseWheelMsg:
		s.cursor = scherm.Schuif(s.cursor, scherm.Wiel(msg), n)
	case tea.KeyPressMsg:
		switch {
		case key.Matches(msg, s.keys.Terug):
			return s, scherm.Sluit
		case key.Matches(msg, s.keys.Op):
			s.cursor = scherm.Schuif(s.cursor, -1, n)
		case key.Matches(msg, s.keys.Neer):
			s.cursor = scherm.Schuif(s.cursor, 1, n)
		case key.Matches(msg, s.keys.Open):
			return s.ga()
		}
	}
	return s, nil
}

// ga moves the consult to the step under the cursor.
func (s stappenscherm) ga() (scherm.Screen, tea.Cmd) {
	w := s.g.GaStap(s.g.Stappen()[s.cursor].Stap.ID)
	return s, tea.Batch(scherm.SchrijfNaar(s.s, s.g.Casus().ID, w), scherm.Sluit)
}

// View draws the list, and the reason of a lock under the cursor when it does not fit beside the step.
func (s stappenscherm) View(breed, hoog int, st *scherm.Styles) scherm.Frame {
	b := s.blad(breed, st)
	return scherm.Frame{Body: b.Tekst(hoog)}
}

func (s stappenscherm) blad(breed int, st *scherm.Styles) scherm.Blad {
	b := scherm.NewBlad()
	b.Zet(scherm.Kopregel(st.Kop.Render("Naar welke stap?"), "", breed), "")
	for i, x := range s.g.Stappen() {
		teken, stijl, woord := "  ", st.Tekst, FaseWoord(x)
		if i == s.cursor {
			teken, stijl = "> ", st.Gekoze
			b.Let()
		}
		regel := "  " + stijl.Render(teken+FaseTeken(x.Fase)+" "+scherm.VulUit(x.Stap.Naam(), 24)) + st.Stil.Render(" "+woord)
		b.Doel(scherm.Plek{Soort: "stap", Nr: i}, scherm.Knip(regel, breed))
		if i == s.cursor && x.Reden != "" && lipgloss.Width(regel) > breed {
			b.Zet(scherm.Inspringen(scherm.Inspringen(scherm.Breek(woord, breed-8)))...)
		}
	}
	stap, binnen := s.g.Stappen()[s.cursor].Stap, min(breed-4, 76)
	b.Zet("")
	b.Zet(scherm.Inspringen(scherm.StijlRegels(st.Vet, scherm.Breek(stap.Kern, binnen)))...)
	b.Zet("", "  "+st.Stil.Render("Waarom zo?"))
	b.Zet(scherm.Inspringen(scherm.Breek(stap.Waarom, binnen))...)
	return b
}

// Typing is false: there is no field here.
func (s stappenscherm) Typing() bool { return false }

// ShortHelp lists the keys for the foot line.
func (s stappenscherm) ShortHelp() []key.Binding {
	return []key.Binding{s.keys.Op, s.keys.Open, s.keys.Terug}
}

// FullHelp lists all keys.
func (s stappenscherm) FullHelp() [][]key.Binding { return [][]key.Binding{s.ShortHelp()} }

// Uitleg explains the screen.
func (s stappenscherm) Uitleg() scherm.Hulp {
	stap := s.g.Stappen()[s.cursor].Stap
	return scherm.Hulp{Titel: "Stappen", Stap: scherm.Alinea{Naam: stap.Naam(), Tekst: stap.Uitleg}, Tekst: []string{
		"Je mag elke stap lezen, in elke volgorde. Stap 4 schrijf je pas als er een effect en een grondwaarde staan.",
		"Dat is de kern van de methode: eerst wat de inwoner wil, dan waarom de wet er is, dan pas wat de wet toelaat.",
	}}
}
