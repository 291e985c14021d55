package scherm

import (
	"oliekan/tui/melding"

	tea "charm.land/bubbletea/v2"
)

// errPaniek is what the user reads when a part of the program broke down. The trace would be in English and may hold
// what was on the screen, so it is not shown.
const errPaniek = melding.Zin("Er ging iets mis in het programma. " + melding.BleefBewaard + " Sluit dit scherm en open het opnieuw.")

// merk runs a command of a screen. What it asks of the stack carries the number of that screen, so that a key which was
// pressed twice before the first press had its effect closes or opens once. A panic becomes an error line.
func merk(cmd tea.Cmd, van int) tea.Cmd {
	if cmd == nil {
		return nil
	}
	return func() (msg tea.Msg) {
		defer func() {
			if recover() != nil {
				msg = ErrMsg{errPaniek}
			}
		}()
		switch m := cmd().(type) {
		case OpenMsg:
			m.van = van
			return m
		case CloseMsg:
			m.van = van
			return m
		case NaarMsg:
			m.van = van
			return m
		case tea.BatchMsg:
			for i := range m {
				m[i] = merk(m[i], van)
			}
			return m
		default:
			return m
		}
	}
}

// nummer returns the number of the screen at an index of the stack; 0 if it has none.
func (r Root) nummer(i int) int {
	if i >= 0 && i < len(r.nummers) {
		return r.nummers[i]
	}
	return 0
}

// oud reports whether an order to the stack comes from a screen that is no longer on top.
func (r Root) oud(van int) bool { return van != 0 && van != r.nummer(len(r.stack)-1) }
