package scherm

import (
	"charm.land/bubbles/v2/key"
)

// rootKeys work on every screen.
type rootKeys struct{ Abort, Quit, Help, Vraag, Begrip, Kwijt key.Binding }

func newRootKeys() rootKeys {
	return rootKeys{
		Abort: Binding("ctrl+c", "stop", "ctrl+c"),
		Quit:  Binding("q", "stop", "q"),
		Help:  Binding("f1", "uitleg", "f1"),
		Vraag: Binding("?", "uitleg", "?"),

		Begrip: BegripKey(),
		Kwijt:  Binding("f12", "waar is het bestand", "f12"),
	}
}

// BegripKey opens the glossary, everywhere and also while typing.
func BegripKey() key.Binding { return Binding("f7", "begrippen", "f7") }

// Binding makes a binding: the name that the foot line shows, what it does, and the keys.
func Binding(naam, doet string, keys ...string) key.Binding {
	return key.NewBinding(key.WithKeys(keys...), key.WithHelp(naam, doet))
}

// LijstKeys are those of every list.
type LijstKeys struct{ Op, Neer, PagOp, PagNeer, Begin, Eind, Open, Zoek, Terug, Uitleg, Stop key.Binding }

func NewLijstKeys() LijstKeys {
	return LijstKeys{
		Op:      Binding("↑↓", "kies", "up", "k"),
		Neer:    Binding("pijl omlaag", "volgende regel", "down", "j"),
		PagOp:   Binding("pgup", "bladzijde terug", "pgup"),
		PagNeer: Binding("pgdn", "bladzijde verder", "pgdown"),
		Begin:   Binding("home", "eerste regel", "home", "g"),
		Eind:    Binding("end", "laatste regel", "end", "G"),
		Open:    Binding("enter", "open", "enter"),
		Zoek:    Binding("/", "zoek", "/"),
		Terug:   Binding("esc", "terug", "esc"),
		Uitleg:  Binding("?", "uitleg", "?"),
		Stop:    Binding("q", "stop", "q"),
	}
}
