package invoer

import (
	"time"

	tea "charm.land/bubbletea/v2"
)

// Scherm is a program behind a Reeks.
type Scherm struct {
	in    tea.Model
	reeks *Reeks
}

// Voor puts a Reeks before a program.
func Voor(in tea.Model) Scherm { return Scherm{in, &Reeks{}} }

// losMsg tells that nothing came behind an enter.
type losMsg struct{ nr int }

// Init starts the program.
func (s Scherm) Init() tea.Cmd { return s.in.Init() }

// Update hands on what the Reeks lets through.
func (s Scherm) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	var door []tea.Msg
	var cmds []tea.Cmd
	if l, ok := msg.(losMsg); ok {
		door = s.reeks.Los(l.nr)
	} else {
		var wacht bool
		var nr int
		door, wacht, nr = s.reeks.Neem(msg, time.Now())
		if wacht {
			cmds = append(cmds, tea.Tick(naad, func(time.Time) tea.Msg { return losMsg{nr} }))
		}
	}
	for _, m := range door {
		var cmd tea.Cmd
		s.in, cmd = s.in.Update(m)
		cmds = append(cmds, cmd)
	}
	if _, toets := msg.(tea.KeyPressMsg); toets {
		s.reeks.Klaar(time.Now())
	}
	return s, tea.Batch(cmds...)
}

// View draws the program.
func (s Scherm) View() tea.View { return s.in.View() }
