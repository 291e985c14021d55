package begrip

import (
	"fmt"

	"oliekan/toets"
	"oliekan/toets/taal"
	"oliekan/tui/scherm"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

// begripKop is the number of lines above the list: the title and the search field.
const begripKop = 2

// begripKolommen is the width in cells from which the beginning of an explanation stands beside its term.
const begripKolommen = 60

// Begrippen is the glossary. It opens over any screen; letters search at once. The terms of the question at hand come
// first.
type Begrippen struct {
	methode *toets.Methode
	over    string // the text of the question or screen that it was opened from
	punten  []toets.Begrip
	lijst   scherm.Lijst
}

// NewBegrippen makes the glossary over a screen. The terms are in memory, so it draws at once.
func NewBegrippen(m *toets.Methode, over scherm.Hulp) Begrippen {
	b := Begrippen{methode: m, over: over.WoordenVan(), lijst: scherm.NewLijst()}
	b.lijst.BeginZoek() // the field always has the keys
	return b.vul(0)
}

// vul makes the list for what is searched.
func (b Begrippen) vul(cursor int) Begrippen {
	b.punten = b.methode.ZoekBegrippen(b.lijst.Zoek.Tekst(), b.over)
	hier := 0
	if b.lijst.Zoek.Leeg() {
		hier = len(b.methode.BegrippenIn(b.over))
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
		if b.lijst.Breed >= begripKolommen {
			r.Tekst, r.Bij = scherm.VulUit(p.Woord, breedte), "  "+p.Uitleg
		}
		uit = append(uit, r)
	}
	b.lijst.Rijen = scherm.NewRijen(uit, cursor)
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
		b.lijst.Maat(msg)
		return b.vul(b.lijst.Cursor), nil
	case tea.PasteMsg:
		return b.typ(msg)
	case tea.MouseWheelMsg:
		b.lijst.Stap(scherm.Wiel(msg))
	case tea.MouseClickMsg:
		b.lijst.Klik(msg.Y, begripKop, b.eromheen())
	case tea.KeyPressMsg:
		return b.key(msg)
	}
	return b, nil
}

// key handles a key press: the arrows move, everything else is typed in the search field.
func (b Begrippen) key(msg tea.KeyPressMsg) (scherm.Screen, tea.Cmd) {
	switch {
	case key.Matches(msg, scherm.BegripKey(), b.lijst.Keys.Open), key.Matches(msg, b.lijst.Keys.Terug) && b.lijst.Zoek.Leeg():
		return b, scherm.Sluit
	case key.Matches(msg, b.lijst.Keys.Terug):
		b.lijst.Zoek.Zet("")
		return b.vul(0), nil
	case b.lijst.Beweeg(msg, b.eromheen()):
		return b, nil
	}
	return b.typ(msg)
}

// typ passes a key or a paste to the search field, and searches.
func (b Begrippen) typ(msg tea.Msg) (scherm.Screen, tea.Cmd) {
	anders, cmd := b.lijst.Typ(msg)
	if anders {
		b = b.vul(0)
	}
	return b, cmd
}

// eromheen is the number of lines around the list.
func (b Begrippen) eromheen() int {
	return begripKop + len(b.uitleg(b.lijst.Breed, b.lijst.Hoog, &scherm.Styles{}))
}

// uitleg is what the term under the cursor means, below the list.
func (b Begrippen) uitleg(breed, hoog int, s *scherm.Styles) []string {
	zin := "Niets gevonden. Probeer een ander woord, of haal het weg met esc."
	kop := ""
	if b.lijst.Cursor < len(b.punten) {
		p := b.punten[b.lijst.Cursor]
		kop, zin = p.Woord, p.Uitleg
	}
	var uit []string
	if hoog >= ruimBegrip {
		uit = append(uit, "", scherm.Knip("  "+s.Vet.Render(taal.Hoofdletter(kop)), breed))
	}
	regels := scherm.Inspringen(scherm.Breek(zin, max(min(breed-4, 76), 8)))
	return append(uit, regels[:min(len(regels), max(1, hoog-begripKop-2-len(uit)))]...)
}

// ruimBegrip is the height in lines from which the term stands above its explanation once more.
const ruimBegrip = 14

// View draws the screen.
func (b Begrippen) View(breed, hoog int, s *scherm.Styles) scherm.Frame {
	p := scherm.NewBlad()
	p.Zet(scherm.Kopregel(s.Kop.Render("Begrippenlijst"), s.Stil.Render(b.telling()), breed))
	b.lijst.ZetZoek(&p, "", "", breed, s)
	return b.lijst.Frame(p, nil, b.uitleg(breed, hoog, s), breed, hoog, s)
}

// telling says how many terms there are in the list.
func (b Begrippen) telling() string {
	if b.lijst.Zoek.Leeg() {
		return fmt.Sprintf("%d begrippen", len(b.punten))
	}
	return fmt.Sprintf("%d gevonden", len(b.punten))
}

// Typing is true: letters search.
func (b Begrippen) Typing() bool { return true }

// ShortHelp lists the keys for the foot line.
func (b Begrippen) ShortHelp() []key.Binding {
	terug := b.lijst.Keys.Terug
	if !b.lijst.Zoek.Leeg() {
		terug.SetHelp("esc", "wis")
	}
	return []key.Binding{b.lijst.Keys.Op, scherm.Binding("letters", "zoek", "letters"), terug}
}

// FullHelp lists all keys.
func (b Begrippen) FullHelp() [][]key.Binding {
	return b.lijst.AlleToetsen(b.ShortHelp())
}

// Uitleg explains the screen.
func (b Begrippen) Uitleg() scherm.Hulp {
	return scherm.Hulp{Titel: "Begrippenlijst", Tekst: []string{
		"Hier staat in gewone taal wat een woord betekent. Begin te typen om te zoeken.",
		"Bovenaan staan de woorden uit de vraag waar je net was. Met esc ga je daarheen terug. Je tekst blijft staan.",
	}}
}
