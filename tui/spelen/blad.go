package spelen

import (
	"strings"

	"oliekan/tui/naspelen"
	"oliekan/tui/scherm"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

// Blad is a page to read beside or after a session: role cards, notes, what was told before, other groups, a result.
type Blad struct {
	blokken []naspelen.Blok
	hulp    scherm.Hulp
	let     string // what must be known before anything else
	keys    scherm.LijstKeys
	rol     scherm.Rol
	breed   int
	hoog    int
}

// NewBlad makes a page of blocks, with what F1 tells about it.
func NewBlad(blokken []naspelen.Blok, h scherm.Hulp) Blad {
	return Blad{blokken: blokken, hulp: h, keys: scherm.RolKeys()}
}

// Init starts nothing.
func (b Blad) Init() tea.Cmd { return nil }

// Update scrolls, and closes on esc or enter.
func (b Blad) Update(msg tea.Msg) (scherm.Screen, tea.Cmd) {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		b.breed, b.hoog = msg.Width, msg.Height
		b.rol.Zet(b.regels(b.breed, &scherm.Styles{}))
		b.rol.Schuif(0, b.bladHoog())
	case tea.MouseWheelMsg:
		b.rol.Schuif(scherm.Wiel(msg)*scherm.WielRegels, b.bladHoog())
	case tea.KeyPressMsg:
		if !b.rol.Toets(msg, b.keys, b.bladHoog()) && key.Matches(msg, b.keys.Terug, b.keys.Open) {
			return b, scherm.Sluit
		}
	}
	return b, nil
}

// bladHoog is the number of lines for the text.
func (b Blad) bladHoog() int { return max(1, b.hoog-1) }

// regels lays the blocks out.
func (b Blad) regels(breed int, s *scherm.Styles) []string {
	k := tekenaar{breed: max(8, min(breed-4, Breed)), s: s}
	var uit []string
	if b.let != "" {
		uit = append(scherm.StijlRegels(s.Let, scherm.Breek(b.let, k.breed)), "")
	}
	for i, x := range b.blokken {
		if i > 0 && x.Kop != "" {
			uit = append(uit, "")
		}
		uit = append(uit, k.blok(x)...)
	}
	return scherm.Inspringen(uit)
}

// View draws the part of the page that fits.
func (b Blad) View(breed, hoog int, s *scherm.Styles) scherm.Frame {
	b.rol.Regels = b.regels(breed, s)
	ruimte := max(1, hoog-1)
	body := scherm.Vul(strings.Join(b.rol.Venster(breed, ruimte), "\n"), breed, ruimte)
	return scherm.Frame{Body: body + "\n" + scherm.Knip("  "+s.Stil.Render(b.rol.Plek(ruimte)), breed)}
}

// Typing is false: there is no field here.
func (b Blad) Typing() bool { return false }

// ShortHelp lists the keys for the foot line.
func (b Blad) ShortHelp() []key.Binding {
	return []key.Binding{b.keys.Op, b.keys.Terug, b.keys.Uitleg}
}

// FullHelp lists all keys.
func (b Blad) FullHelp() [][]key.Binding {
	k := b.keys
	return [][]key.Binding{b.ShortHelp(), {k.PagOp, k.PagNeer, k.Begin, k.Eind, k.Stop}}
}

// Uitleg explains the page.
func (b Blad) Uitleg() scherm.Hulp { return b.hulp }
