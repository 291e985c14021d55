package tui

import (
	tea "charm.land/bubbletea/v2"
)

// nieuweGids opens the screens of the activities. It is the one place that knows which screen answers to what was asked.
func nieuweGids(a *App) Gids {
	return func(d Doel) tea.Cmd {
		switch d := d.(type) {
		case NaarCasus:
			if d.Bij {
				return open(newBijlezing(a, d.ID))
			}
			return open(NewLezing(a, d.ID))
		case NaarKlaarmaken:
			return openKlaarmaken(a, d.ID)
		case NaarHandout:
			return open(NewHandout(a, d.IDs...))
		case NaarWeghalen:
			return open(NewWeghalen(a, d.Casus, d.Nr))
		case NaarUitleg:
			return open(NewUitleg(d.Over))
		case NaarBegrippen:
			return open(NewBegrippen(a.Methode, d.Over))
		}
		return nil
	}
}
