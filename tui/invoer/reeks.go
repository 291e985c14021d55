package invoer

import (
	"time"

	"oliekan/casus/anoniem"

	tea "charm.land/bubbletea/v2"
)

// A terminal without bracketed paste (the console of Windows 10, GNU screen 4, a serial line) sends a paste as keys, and
// the end of every line as an enter. Keys that come one right behind the other are no typing: an enter among them is a new
// line in one text.

const (
	// naad is the longest time between two keys of a paste.
	naad = 5 * time.Millisecond
	// rust is how long after the last key a paste is over.
	rust = 60 * time.Millisecond
	// genoeg is the number of letters in one go from which it is a paste: nobody types so many while a screen is busy.
	genoeg = 4
)

// nieuweRegel is an enter that belongs to a text.
var nieuweRegel = tea.PasteMsg{Content: "\n"}

// Reeks tells keys of a paste from keys that were pressed. The zero value is one in which nothing came yet.
type Reeks struct {
	laatste time.Time // when the last key had been handled
	letters int       // in one go, up to now
	plak    bool      // these keys are a paste
	wacht   []tea.Msg // an enter of which it is not known yet what it is, and what came behind it
	nr      int       // of that enter
}

// Neem takes a message at a time and returns what goes on, in order. wacht is true when an enter is kept back: after Naad
// without another message Los must be called with nr.
func (r *Reeks) Neem(msg tea.Msg, nu time.Time) (door []tea.Msg, wacht bool, nr int) {
	k, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return []tea.Msg{msg}, false, 0
	}
	gat := nu.Sub(r.laatste)
	r.laatste = nu
	if r.plak && gat > rust || !r.plak && gat > naad {
		door = r.Los(r.nr)
		r.letters, r.plak = 0, false
	}
	k.Text = anoniem.Schoon(k.Text)
	switch {
	case k.Text != "":
		return append(door, r.letter(k)...), false, 0
	case isEnter(k) && r.plak:
		return append(door, nieuweRegel), false, 0
	case isEnter(k) && len(r.wacht) == 0:
		r.nr++
		r.wacht = []tea.Msg{k}
		return door, true, r.nr
	case isEnter(k) && r.letters > 0:
		r.wacht = append(r.wacht, k)
		return door, false, 0
	case msg.(tea.KeyPressMsg).Text != "":
		return door, false, 0 // a mark that shows nothing
	}
	door = append(door, r.Los(r.nr)...)
	r.letters, r.plak = 0, false
	return append(door, k), false, 0
}

// letter takes a key with text.
func (r *Reeks) letter(k tea.KeyPressMsg) []tea.Msg {
	r.letters++
	if len(r.wacht) == 0 {
		return []tea.Msg{k}
	}
	r.wacht = append(r.wacht, k)
	if r.letters < genoeg {
		return nil
	}
	r.plak = true
	uit := r.wacht
	for i, m := range uit {
		if t, ok := m.(tea.KeyPressMsg); ok && isEnter(t) {
			uit[i] = nieuweRegel
		}
	}
	r.wacht = nil
	return uit
}

// Los gives what was kept back since enter nr, as keys that were pressed. nr of an enter that went already gives nothing.
func (r *Reeks) Los(nr int) []tea.Msg {
	if nr != r.nr {
		return nil
	}
	uit := r.wacht
	r.wacht = nil
	return uit
}

// Klaar tells when the last message had been handled: what comes right after that was waiting.
func (r *Reeks) Klaar(nu time.Time) { r.laatste = nu }

// isEnter reports whether a key is enter and nothing else.
func isEnter(k tea.KeyPressMsg) bool { return k.Code == tea.KeyEnter && k.Mod == 0 }
