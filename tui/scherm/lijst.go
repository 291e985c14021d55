package scherm

import (
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

// JaNee says how a question at the bottom of a screen is answered.
const JaNee = "j is ja, elke andere toets is nee."

// zoekBreed is the most cells that the search field of a list takes.
const zoekBreed = 60

// Lijst is what the list screens share: items with a cursor between lines above and below them, the size of the window, and a
// field to search in. What the items are and what stands around them is for the screen that holds it.
type Lijst struct {
	Rijen
	Keys  LijstKeys
	Zoek  Regelveld
	Typt  bool // the search field has the keys
	Breed int  // of the window, in cells
	Hoog  int  // of the window, in lines
}

// NewLijst makes a list without items. Letters are for the screen that holds it.
func NewLijst() Lijst { return Lijst{Keys: PijlKeys(), Zoek: NewRegelveld()} }

// Maat takes over the size of the window.
func (l *Lijst) Maat(msg tea.WindowSizeMsg) {
	l.Breed, l.Hoog = msg.Width, msg.Height
	l.Zoek.Maat(min(msg.Width-4, zoekBreed), 1)
}

// Ruimte is the number of lines for the items when so many stand around them: at least one, so that a page can be turned.
func (l Lijst) Ruimte(eromheen int) int { return max(1, l.Hoog-eromheen) }

// Beweeg moves the cursor for one of the keys of a list; it reports false for any other key. While the field has the keys, home
// and end are for the field. eromheen is the number of lines around the items.
func (l *Lijst) Beweeg(msg tea.KeyPressMsg, eromheen int) bool {
	k := l.Keys
	k.Begin.SetEnabled(!l.Typt)
	k.Eind.SetEnabled(!l.Typt)
	return l.Toets(msg, k, l.Ruimte(eromheen))
}

// Klik puts the cursor on the item at line y of the window, boven lines below its top and with so many lines around the items;
// it reports false where there is none.
func (l *Lijst) Klik(y, boven, eromheen int) bool {
	i := l.Op(y-boven, l.Ruimte(eromheen))
	if i == GeenPunt {
		return false
	}
	l.Cursor = i
	return true
}

// BeginZoek gives the search field the keys.
func (l *Lijst) BeginZoek() tea.Cmd {
	l.Typt = true
	return l.Zoek.Focus()
}

// EindZoek gives the keys back to the list; what was searched for stays.
func (l *Lijst) EindZoek() {
	l.Typt = false
	l.Zoek.Blur()
}

// Typ passes a key or a paste to the search field, if that has the keys. It reports whether other words are searched for now: a key
// that only moves the cursor in the field, or adds a space, asks nothing.
func (l *Lijst) Typ(msg tea.Msg) (anders bool, cmd tea.Cmd) {
	if !l.Typt {
		return false, nil
	}
	oud := l.Zoek.Tekst()
	l.Zoek, cmd = l.Zoek.Update(msg)
	return l.Zoek.Tekst() != oud, cmd
}

// ZetZoek adds the search line: the field while it has the keys, else what was searched for and what can be done with it, or the
// invitation to search.
func (l Lijst) ZetZoek(b *Blad, nodigt, kan string, breed int, s *Styles) {
	switch {
	case l.Typt:
		l.Zoek.OpBlad(b, Plek{}, 1, true, s)
	case l.Zoek.Leeg():
		b.Zet(Knip(" "+s.Stil.Render(nodigt), breed))
	default:
		b.Zet(Knip(" "+s.Stil.Render("gezocht: ")+s.Vet.Render(l.Zoek.Tekst())+s.Stil.Render(" · "+kan), breed))
	}
}

// Frame draws the screen: the page so far, the items, behind them what is said when there are none, and the lines below. Those come
// first: what they ask is in view at every height.
func (l Lijst) Frame(boven Blad, leeg, onder []string, breed, hoog int, s *Styles) Frame {
	ruimte := max(0, hoog-len(boven.Regels)-len(onder))
	regels := append(l.Teken(breed, ruimte, s), leeg...)
	boven.Zet(strings.Split(Vul(strings.Join(regels, "\n"), breed, ruimte), "\n")[:ruimte]...)
	boven.Zet(onder...)
	f := Frame{Body: strings.Join(boven.Regels, "\n")}
	if boven.CurX >= 0 {
		f.Cursor = tea.NewCursor(boven.CurX, boven.CurY)
	}
	return f
}

// Alinea draws a paragraph in the list, such as why it is empty.
func (l Lijst) Alinea(zin string, breed int, s *Styles) []string {
	return Inspringen(StijlRegels(s.Stil, Breek(zin, max(min(breed-4, LeesBreed), 8))))
}

// AlleToetsen are the keys of the foot line, and then some of the screen itself with those of a list that work now.
func (l Lijst) AlleToetsen(voet []key.Binding, eigen ...key.Binding) [][]key.Binding {
	k := l.Keys
	lijst := append(eigen, k.PagOp, k.PagNeer)
	if !l.Typt {
		lijst = append(lijst, k.Begin, k.Eind, k.Stop)
	}
	return [][]key.Binding{voet, lijst}
}
