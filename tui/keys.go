package tui

import "charm.land/bubbles/v2/key"

// rootKeys work on every screen.
type rootKeys struct{ Abort, Quit, Help, Vraag, Begrip key.Binding }

func newRootKeys() rootKeys {
	return rootKeys{
		Abort: binding("ctrl+c", "stop", "ctrl+c"),
		Quit:  binding("q", "stop", "q"),
		Help:  binding("f1", "uitleg", "f1"),
		Vraag: binding("?", "uitleg", "?"),

		Begrip: begripKey(),
	}
}

// begripKey opens the glossary, everywhere and also while typing.
func begripKey() key.Binding { return binding("f7", "begrippen", "f7") }

// binding makes a binding: the name that the foot line shows, what it does, and the keys.
func binding(naam, doet string, keys ...string) key.Binding {
	return key.NewBinding(key.WithKeys(keys...), key.WithHelp(naam, doet))
}

// lijstKeys are those of every list.
type lijstKeys struct{ Op, Neer, PagOp, PagNeer, Begin, Eind, Open, Zoek, Terug, Uitleg, Stop key.Binding }

func newLijstKeys() lijstKeys {
	return lijstKeys{
		Op:      binding("↑↓", "kies", "up", "k"),
		Neer:    binding("pijl omlaag", "volgende regel", "down", "j"),
		PagOp:   binding("pgup", "bladzijde terug", "pgup"),
		PagNeer: binding("pgdn", "bladzijde verder", "pgdown"),
		Begin:   binding("home", "eerste regel", "home", "g"),
		Eind:    binding("end", "laatste regel", "end", "G"),
		Open:    binding("enter", "open", "enter"),
		Zoek:    binding("/", "zoek", "/"),
		Terug:   binding("esc", "terug", "esc"),
		Uitleg:  binding("?", "uitleg", "?"),
		Stop:    binding("q", "stop", "q"),
	}
}
