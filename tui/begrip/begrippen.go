package begrip

import (
	"fmt"
	"strings"

	"oliekan/toets"
	"oliekan/toets/taal"
	"oliekan/tui/scherm"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

// Lines above the list of Begrippen, and where the search field is among them.
const (
	begripZoekregel = 1
	begripKop       = 2
)

// begripKolommen is the width in cells from which the beginning of an explanation stands beside its term.
const begripKolommen = 60

// Begrippen is the glossary. It opens over any screen; letters search at once. The terms of the question at hand come
// first.
type Begrippen struct {
	methode *toets.Methode
	bij     string // the text of the question or screen that it was opened from
	keys    scherm.LijstKeys
	zoek    scherm.Regelveld
	punten  []toets.Begrip
	lijst   scherm.Rijen
	breed   int
	hoog    int
}

// NewBegrippen makes the glossary over a screen. The terms are in memory, so it draws at once.
func NewBegrippen(m *toets.Methode, over scherm.Hulp) Begrippen {
	b := Begrippen{methode: m, bij: over.WoordenVan(), keys: scherm.PijlKeys(), zoek: scherm.NewRegelveld()}
	b.zoek.Focus()
	return b.vul(0)
}

// vul makes the list for what is searched.
func (b Begrippen) vul(cursor int) Begrippen {
	b.punten = b.methode.ZoekBegrippen(b.zoek.Tekst(), b.bij)
	hier := 0
	if b.zoek.Leeg() {
		hier = len(b.methode.BegrippenIn(b.bij))
	}
	breedte := 0
	for _, p := range b.punten {
		breedte = max(breedte, len([]rune(p.Woord)))
	}
	var uit []scherm.Rij
	for i, p := range b.punten {
		if i == 0 && hier > 0 {
			uit = append(uit, scherm.Rij{Punt: scherm.GeenPunt, Tekst: "Komt hier voor"})
		}
		if i == hier && hier > 0 {
			uit = append(uit, scherm.Rij{Punt: scherm.GeenPunt, Tekst: "Alle andere"})
		}
		r := scherm.Rij{Punt: i, Tekst: p.Woord}
		if b.breed >= begripKolommen {
			r.Tekst, r.Bij = scherm.VulUit(p.Woord, breedte), "  "+p.Uitleg
		}
		uit = append(uit, r)
	}
	b.lijst = scherm.NewRijen(uit, cursor)
	return b
}

// EigenToets reports whether a key closes the glossary: the one that opened it.
func (b Begrippen) EigenToets(msg tea.KeyPressMsg) bool { return key.Matches(msg, scherm.BegripKey()) }

// Init starts nothing.
func (b Begrippen) Init() tea.Cmd { return nil }

// Update routes a message.
func (b Begrippen) Update(msg tea.Msg) (scherm.Screen, tea.Cmd) {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		b.breed, b.hoog = msg.Width, msg.Height
		b.zoek.Maat(min(msg.Width-4, 60), 1)
		return b.vul(b.lijst.Cursor), nil
	case tea.PasteMsg:
		return b.typ(msg)
	case tea.MouseWheelMsg:
		b.lijst.Stap(scherm.Wiel(msg))
	case tea.MouseClickMsg:
		if i := b.lijst.Op(msg.Y-begripKop, b.lijstHoog()); i != scherm.GeenPunt {
			b.lijst.Cursor = i
		}
	case tea.KeyPressMsg:
		return b.key(msg)
	}
	return b, nil
}

// key handles a key press: the arrows move, everything else is typed in the search field.
func (b Begrippen) key(msg tea.KeyPressMsg) (scherm.Screen, tea.Cmd) {
	switch {
	case key.Matches(msg, scherm.BegripKey(), b.keys.Open), key.Matches(msg, b.keys.Terug) && b.zoek.Leeg():
		return b, scherm.Sluit
	case key.Matches(msg, b.keys.Terug):
		b.zoek.Zet("")
		return b.vul(0), nil
	case b.lijst.Toets(msg, b.lijstKeys(), b.lijstHoog()):
		return b, nil
	}
	return b.typ(msg)
}

// lijstKeys leaves home and end to the search field.
func (b Begrippen) lijstKeys() scherm.LijstKeys {
	k := b.keys
	k.Begin.SetEnabled(false)
	k.Eind.SetEnabled(false)
	return k
}

// typ passes a key or a paste to the search field, and searches.
func (b Begrippen) typ(msg tea.Msg) (scherm.Screen, tea.Cmd) {
	oud := b.zoek.Tekst()
	var cmd tea.Cmd
	if b.zoek, cmd = b.zoek.Update(msg); b.zoek.Tekst() != oud {
		b = b.vul(0)
	}
	return b, cmd
}

// lijstHoog is the number of lines for the list.
func (b Begrippen) lijstHoog() int {
	return max(1, b.hoog-begripKop-len(b.uitleg(b.breed, b.hoog, &scherm.Styles{})))
}

// uitleg is what the term under the cursor means, below the list.
func (b Begrippen) uitleg(width, height int, s *scherm.Styles) []string {
	zin := "Niets gevonden. Probeer een ander woord, of haal het weg met esc."
	kop := ""
	if b.lijst.Cursor < len(b.punten) {
		p := b.punten[b.lijst.Cursor]
		kop, zin = p.Woord, p.Uitleg
	}
	var uit []string
	if height >= ruimBegrip {
		uit = append(uit, "", scherm.Knip("  "+s.Vet.Render(taal.Hoofdletter(kop)), width))
	}
	regels := scherm.Inspringen(scherm.Breek(zin, max(min(width-4, 76), 8)))
	return append(uit, regels[:min(len(regels), max(1, height-begripKop-2-len(uit)))]...)
}

// ruimBegrip is the height in lines from which the term stands above its explanation once more.
const ruimBegrip = 14

// View draws the screen.
func (b Begrippen) View(width, height int, s *scherm.Styles) scherm.Frame {
	p := scherm.NewBlad()
	p.Zet(scherm.Kopregel(s.Kop.Render("Begrippenlijst"), s.Stil.Render(b.telling()), width))
	b.zoek.OpBlad(&p, scherm.Plek{}, 1, true, s)
	slot := b.uitleg(width, height, s)
	hoog := max(0, height-begripKop-len(slot))
	p.Zet(strings.Split(scherm.Vul(strings.Join(b.lijst.Teken(width, hoog, s), "\n"), width, hoog), "\n")[:hoog]...)
	p.Zet(slot...)
	return scherm.Frame{Body: strings.Join(p.Regels, "\n"), Cursor: tea.NewCursor(p.CurX, begripZoekregel)}
}

// telling says how many terms there are in the list.
func (b Begrippen) telling() string {
	if b.zoek.Leeg() {
		return fmt.Sprintf("%d begrippen", len(b.punten))
	}
	return fmt.Sprintf("%d gevonden", len(b.punten))
}

// Typing is true: letters search.
func (b Begrippen) Typing() bool { return true }

// ShortHelp lists the keys for the foot line.
func (b Begrippen) ShortHelp() []key.Binding {
	terug := b.keys.Terug
	if !b.zoek.Leeg() {
		terug.SetHelp("esc", "wis")
	}
	return []key.Binding{b.keys.Op, scherm.Binding("letters", "zoek", "letters"), terug}
}

// FullHelp lists all keys.
func (b Begrippen) FullHelp() [][]key.Binding {
	return [][]key.Binding{b.ShortHelp(), {b.keys.PagOp, b.keys.PagNeer}}
}

// Uitleg explains the screen.
func (b Begrippen) Uitleg() scherm.Hulp {
	return scherm.Hulp{Titel: "Begrippenlijst", Tekst: []string{
		"Hier staat in gewone taal wat een woord betekent. Begin te typen om te zoeken.",
		"Bovenaan staan de woorden uit de vraag waar je net was. Met esc ga je daarheen terug. Je tekst blijft staan.",
	}}
}
