package consult

import (
	"oliekan/casus/gesprek"
	"oliekan/toets"
	"oliekan/tui/bewaar"
	"oliekan/tui/scherm"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

// Stappen lists the steps to go to one. Any order may be read; a locked step says why it cannot be written yet.
type Stappen struct {
	g      *gesprek.Gesprek
	s      *bewaar.Schrijver
	keys   scherm.LijstKeys
	cursor int
	breed  int
	hoog   int
}

// NewStappen makes the list with the cursor on the present step.
func NewStappen(g *gesprek.Gesprek, s *bewaar.Schrijver) Stappen {
	st := Stappen{g: g, s: s, keys: scherm.NewLijstKeys()}
	for i, x := range g.Stappen() {
		if x.Fase == gesprek.FaseHier {
			st.cursor = i
		}
	}
	return st
}

// Init starts nothing.
func (s Stappen) Init() tea.Cmd { return nil }

// Update picks a step.
func (s Stappen) Update(msg tea.Msg) (scherm.Screen, tea.Cmd) {
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
func (s Stappen) ga() (scherm.Screen, tea.Cmd) {
	w := s.g.GaStap(s.g.Stappen()[s.cursor].Stap.ID)
	return s, tea.Batch(scherm.SchrijfNaar(s.s, s.g.Casus().ID, w), scherm.Sluit)
}

// View draws the list.
func (s Stappen) View(width, height int, st *scherm.Styles) scherm.Frame {
	b := s.blad(width, st)
	return scherm.Frame{Body: b.Tekst(height)}
}

func (s Stappen) blad(width int, st *scherm.Styles) scherm.Blad {
	b := scherm.NewBlad()
	b.Zet(scherm.Kopregel(st.Kop.Render("Naar welke stap?"), "", width), "")
	for i, x := range s.g.Stappen() {
		teken, stijl := "  ", st.Tekst
		if i == s.cursor {
			teken, stijl = "> ", st.Gekoze
			b.Let()
		}
		regel := "  " + stijl.Render(teken+faseTeken(x.Fase)+" "+scherm.VulUit(x.Stap.Naam(), 24)) + st.Stil.Render(" "+faseWoord(x))
		b.Doel(scherm.Plek{Soort: "stap", Nr: i}, scherm.Knip(regel, width))
	}
	stap, breed := s.g.Stappen()[s.cursor].Stap, min(width-4, 76)
	b.Zet("")
	b.Zet(scherm.Inspringen(scherm.StijlRegels(st.Vet, scherm.Breek(stap.Kern, breed)))...)
	b.Zet("", "  "+st.Stil.Render("Waarom zo?"))
	b.Zet(scherm.Inspringen(scherm.Breek(stap.Waarom, breed))...)
	return b
}

// faseWoord says in words how far a step is.
func faseWoord(x gesprek.StapStand) string {
	switch {
	case x.Reden != "":
		return "op slot: " + x.Reden
	case x.Fase == gesprek.FaseHier:
		return "hier ben je"
	case x.Fase == gesprek.FaseKlaar:
		return "klaar"
	case x.Stap.ID == toets.StapAfronden:
		return "aan het eind"
	default:
		return "nog open"
	}
}

// Typing is false: there is no field here.
func (s Stappen) Typing() bool { return false }

// ShortHelp lists the keys for the foot line.
func (s Stappen) ShortHelp() []key.Binding {
	return []key.Binding{s.keys.Op, s.keys.Open, s.keys.Terug}
}

// FullHelp lists all keys.
func (s Stappen) FullHelp() [][]key.Binding { return [][]key.Binding{s.ShortHelp()} }

// Uitleg explains the screen.
func (s Stappen) Uitleg() scherm.Hulp {
	stap := s.g.Stappen()[s.cursor].Stap
	return scherm.Hulp{Titel: "Stappen", Stap: scherm.Alinea{Naam: stap.Naam(), Tekst: stap.Uitleg}, Tekst: []string{
		"Je mag elke stap lezen, in elke volgorde. Stap 4 schrijf je pas als er een effect en een grondwaarde staan.",
		"Dat is de kern van de methode: eerst wat de inwoner wil, dan waarom de wet er is, dan pas wat de wet toelaat.",
	}}
}
