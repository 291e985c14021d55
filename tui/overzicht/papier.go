package overzicht

import (
	"oliekan/casus/gesprek"
	"oliekan/toets"
	"oliekan/tui/bewaar"
	"oliekan/tui/scherm"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

// papierscherm lists the sentences of a case, to choose which come first on paper and which not at all.
type papierscherm struct {
	g      *gesprek.Gesprek
	s      *bewaar.Schrijver
	keys   scherm.LijstKeys
	wissel key.Binding
	cursor int
	breed  int
	hoog   int
}

// NewPapier makes the list for a consult.
func NewPapier(g *gesprek.Gesprek, s *bewaar.Schrijver) papierscherm {
	return papierscherm{
		g: g, s: s, keys: scherm.NewLijstKeys(), wissel: scherm.Binding("enter of spatie", "voorop, weg of gewoon", "enter", "space"),
	}
}

// Init starts nothing.
func (p papierscherm) Init() tea.Cmd { return nil }

// Update chooses.
func (p papierscherm) Update(msg tea.Msg) (scherm.Screen, tea.Cmd) {
	n := len(p.g.Papierzinnen())
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		p.breed, p.hoog = msg.Width, msg.Height
	case tea.MouseClickMsg:
		b := p.blad(p.breed, &scherm.Styles{})
		b.Venster(p.hoog)
		if d := b.Op(msg.Y); d.Soort == doelZin {
			p.cursor = d.Nr
			return p.kies()
		}
	case tea.MouseWheelMsg:
		p.cursor = scherm.Schuif(p.cursor, scherm.Wiel(msg), n)
	case tea.KeyPressMsg:
		switch {
		case key.Matches(msg, p.keys.Terug):
			return p, scherm.Sluit
		case key.Matches(msg, p.keys.Op):
			p.cursor = scherm.Schuif(p.cursor, -1, n)
		case key.Matches(msg, p.keys.Neer):
			p.cursor = scherm.Schuif(p.cursor, 1, n)
		case key.Matches(msg, p.wissel):
			return p.kies()
		}
	}
	return p, nil
}

// kies gives the sentence under the cursor its next choice.
func (p papierscherm) kies() (scherm.Screen, tea.Cmd) {
	zs := p.g.Papierzinnen()
	if p.cursor >= len(zs) {
		return p, nil
	}
	w, err := p.g.WisselPapier(zs[p.cursor].Antwoord.Nr)
	if err != nil {
		return p, func() tea.Msg { return scherm.ErrMsg{Err: err} }
	}
	return p, scherm.SchrijfNaar(p.s, p.g.Casus().ID, w)
}

// View draws the list.
func (p papierscherm) View(breed, hoog int, st *scherm.Styles) scherm.Frame {
	b := p.blad(breed, st)
	return scherm.Frame{Body: b.Tekst(hoog)}
}

// doelZin marks the lines of a sentence.
const doelZin = "zin"

func (p papierscherm) blad(breed int, st *scherm.Styles) scherm.Blad {
	b := scherm.NewBlad()
	b.Zet(scherm.Kopregel(st.Kop.Render("Op papier"), "", breed), "")
	v, _ := p.g.Methode().Vraag(toets.VraagPapier)
	binnen := min(breed-4, 76)
	b.Zet(scherm.Inspringen(scherm.StijlRegels(st.Vet, scherm.Breek(v.Tekst, binnen)))...)
	b.Zet(scherm.Inspringen(scherm.StijlRegels(st.Stil, scherm.Breek(v.Hulp, binnen)))...)
	zs := p.g.Papierzinnen()
	if len(zs) == 0 {
		b.Zet("", "  "+GeenZinnen)
	}
	vorige := toets.VraagID("")
	for i, z := range zs {
		if q, _ := p.g.Methode().Vraag(z.Antwoord.Vraag); q.ID != vorige {
			vorige = q.ID
			b.Zet("", "  "+st.Stil.Render(q.Label))
		}
		teken, stijl := "  ", st.Tekst
		if i == p.cursor {
			teken, stijl = "> ", st.Gekoze
			b.Let()
		}
		regels := scherm.Breek(PapierTeken(z.Keus)+" "+PapierZin(p.g, z), max(10, breed-6))
		for j, r := range regels {
			if j > 0 {
				teken = "    "
			}
			b.Doel(scherm.Plek{Soort: doelZin, Nr: i}, "  "+stijl.Render(teken+r))
		}
	}
	return b
}

// Typing is false: there is no field here.
func (p papierscherm) Typing() bool { return false }

// ShortHelp lists the keys for the foot line.
func (p papierscherm) ShortHelp() []key.Binding {
	return []key.Binding{p.wissel, p.keys.Op, p.keys.Terug}
}

// FullHelp lists all keys.
func (p papierscherm) FullHelp() [][]key.Binding { return [][]key.Binding{p.ShortHelp()} }

// Uitleg explains the screen.
func (p papierscherm) Uitleg() scherm.Hulp {
	v, _ := p.g.Methode().Vraag(toets.VraagPapier)
	return scherm.Hulp{Titel: v.Label, Vraagt: v.Uitleg, Tekst: []string{
		"Een vinkje betekent: deze zin staat voorop. Een streepje betekent: niet op papier. Een punt betekent: als er plaats is.",
	}}
}
