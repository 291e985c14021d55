package tui

import (
	"fmt"
	"slices"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/casus/gesprek"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

// nakijkKeys decide about a doubtful word with one key each.
type nakijkKeys struct{ Houd, Verberg, Rol key.Binding }

// Nakijken walks by the words that were masked in doubt. What is decided holds for the whole case.
type Nakijken struct {
	g       *gesprek.Gesprek
	s       *Schrijver
	keys    lijstKeys
	doe     nakijkKeys
	cursor  int
	rol     kiezer
	opRol   bool
	melding string
	breed   int
	hoog    int
}

// NewNakijken makes the review of a consult.
func NewNakijken(g *gesprek.Gesprek, s *Schrijver) Nakijken {
	return Nakijken{g: g, s: s, keys: newLijstKeys(), rol: rolKiezer(), doe: nakijkKeys{
		Houd:    binding("h", "houd dit woord", "h"),
		Verberg: binding("v", "verberg", "v"),
		Rol:     binding("r", "geef een rol", "r"),
	}}
}

// Init starts nothing.
func (n Nakijken) Init() tea.Cmd { return nil }

// Update decides about the word under the cursor.
func (n Nakijken) Update(msg tea.Msg) (Screen, tea.Cmd) {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		n.breed, n.hoog = msg.Width, msg.Height
	case tea.MouseWheelMsg:
		n.cursor = schuif(n.cursor, wiel(msg), len(n.g.Twijfels()))
	case tea.MouseClickMsg:
		b := n.blad(n.breed, &Styles{})
		b.venster(n.hoog)
		switch d := b.op(msg.Y); {
		case d.soort == "woord":
			n.cursor = d.nr
		case d.soort == "keus" && n.opRol:
			n.rol.cursor = d.nr
			return n.geefRol()
		}
	case tea.KeyPressMsg:
		if n.opRol {
			return n.rolKey(msg)
		}
		return n.key(msg)
	}
	return n, nil
}

func (n Nakijken) key(msg tea.KeyPressMsg) (Screen, tea.Cmd) {
	ts := n.g.Twijfels()
	switch {
	case key.Matches(msg, n.keys.Terug):
		return n, sluit
	case len(ts) == 0 && key.Matches(msg, n.keys.Open):
		return n, sluit
	case key.Matches(msg, n.keys.Op):
		n.cursor = schuif(n.cursor, -1, len(ts))
	case key.Matches(msg, n.keys.Neer):
		n.cursor = schuif(n.cursor, 1, len(ts))
	case len(ts) == 0:
	case key.Matches(msg, n.doe.Houd):
		return n.besluit(n.g.Houd(ts[n.cursor].Ruw), "Dit woord blijft staan, in de hele casus.")
	case key.Matches(msg, n.doe.Verberg):
		return n.besluit(n.g.Verberg(ts[n.cursor].Ruw), "Dit woord blijft verborgen.")
	case key.Matches(msg, n.doe.Rol):
		n.opRol, n.rol = true, rolKiezer()
	}
	return n, nil
}

// rolKey picks a role for the word.
func (n Nakijken) rolKey(msg tea.KeyPressMsg) (Screen, tea.Cmd) {
	switch {
	case key.Matches(msg, n.keys.Terug):
		n.opRol = false
	case key.Matches(msg, n.keys.Open):
		return n.geefRol()
	case msg.Code == tea.KeyUp:
		n.rol.schuif(-1)
	case msg.Code == tea.KeyDown:
		n.rol.schuif(1)
	default:
		n.rol.typ(msg)
	}
	return n, nil
}

// geefRol gives the word under the cursor the role under the cursor.
func (n Nakijken) geefRol() (Screen, tea.Cmd) {
	k, ok := n.rol.onder()
	if !ok {
		return n, nil
	}
	n.opRol = false
	w, err := n.g.GeefRol(n.g.Twijfels()[n.cursor].Ruw, k.ID)
	if err != nil {
		n.melding = "Dat lukt niet bij dit woord. Kies houd of verberg."
		return n, nil
	}
	return n.besluit(w, "Overal staat nu de rol: "+k.Label+".")
}

// besluit writes a decision and goes on to the next word.
func (n Nakijken) besluit(w casus.Wijziging, zin string) (Screen, tea.Cmd) {
	n.melding = zin
	n.cursor = schuif(n.cursor, 0, len(n.g.Twijfels()))
	return n, schrijfNaar(n.s, n.g.Casus().ID, w)
}

// View draws the words.
func (n Nakijken) View(width, height int, s *Styles) Frame {
	b := n.blad(width, s)
	return Frame{Body: b.tekst(height)}
}

func (n Nakijken) blad(width int, s *Styles) blad {
	b := newBlad()
	ts := n.g.Twijfels()
	b.zet(kopregel(s.Kop.Render("Woorden nakijken"), s.Stil.Render(aantal(len(ts), "woord", "woorden")), width), "")
	uitleg := "Deze woorden zijn verborgen omdat ze misschien herkenbaar zijn. Kies per woord. Je keuze geldt in de hele casus."
	if len(ts) == 0 {
		uitleg = "Er zijn geen woorden om na te kijken. Druk op esc."
	}
	b.zet(inspringen(stijlRegels(s.Stil, breek(uitleg, min(width-4, 76))))...)
	b.zet("")
	for i, t := range ts {
		teken, stijl := "  ", s.Tekst
		if i == n.cursor {
			teken, stijl = "> ", s.Gekoze
			b.let()
		}
		regel := "  " + stijl.Render(teken+vulUit(t.Ruw.Toon(), 22)) + " nu " + t.Label
		if t.Aantal > 1 {
			regel += s.Stil.Render(fmt.Sprintf("  %d keer", t.Aantal))
		}
		b.doel(doel{"woord", i}, knip(regel, width))
		if i == n.cursor {
			b.zet(inspringen(inspringen(stijlRegels(s.Stil, n.zin(t, width-8))))...)
		}
	}
	if n.opRol {
		b.zet("", "  "+s.Vet.Render("Wie is dit? Typ een paar letters om te zoeken."))
		n.rol.zet(&b, width-2, 8, true, s)
	}
	if n.melding != "" {
		b.zet("", knip("  "+s.Goed.Render(n.melding), width))
	}
	return b
}

// zin is where a word stands: the text with its label, at most two lines.
func (n Nakijken) zin(t anoniem.Twijfel, breed int) []string {
	for _, in := range n.g.Casus().Verloop {
		if slices.Contains(in.Tekst.Labels(), t.Label) {
			regels := breek(in.Tekst.String(), min(breed, 76))
			return regels[:min(len(regels), 2)]
		}
	}
	return nil
}

// Typing is true while a role is searched.
func (n Nakijken) Typing() bool { return n.opRol }

// ShortHelp lists the keys for the foot line.
func (n Nakijken) ShortHelp() []key.Binding {
	if n.opRol {
		return []key.Binding{n.keys.Open, n.keys.Terug}
	}
	if len(n.g.Twijfels()) == 0 {
		return []key.Binding{n.keys.Terug}
	}
	return []key.Binding{n.doe.Houd, n.doe.Verberg, n.doe.Rol, n.keys.Op, n.keys.Terug}
}

// FullHelp lists all keys.
func (n Nakijken) FullHelp() [][]key.Binding {
	return [][]key.Binding{{n.doe.Houd, n.doe.Verberg, n.doe.Rol, n.keys.Op, n.keys.Terug}}
}

// Uitleg explains the screen.
func (n Nakijken) Uitleg() Hulp {
	return Hulp{Titel: "Woorden nakijken", Tekst: []string{
		"oliekan verbergt liever een woord te veel dan te weinig. Hier kijk je na wat weg moet blijven.",
		"Houd: het woord is gewoon en komt terug. Verberg: het woord blijft weg. Rol: het is een mens, en overal komt zijn rol te staan.",
		"Twijfel je? Verberg het dan. Een verborgen woord kost een toets. Een naam die blijft staan, kun je niet terugnemen.",
	}}
}
