package tui

import (
	"oliekan/tui/begrip"
	"oliekan/tui/bibliotheek"
	"oliekan/tui/handout"
	"oliekan/tui/klaarmaken"
	"oliekan/tui/kwijt"
	"oliekan/tui/scherm"
	"oliekan/tui/weg"

	tea "charm.land/bubbletea/v2"
)

// NieuweGids opens the screens of the activities. It is the one place that knows which screen answers to what was asked.
func NieuweGids(a *scherm.App) scherm.Gids {
	return func(d scherm.Doel) tea.Cmd {
		switch d := d.(type) {
		case scherm.NaarCasus:
			if d.Bij {
				return scherm.Open(bibliotheek.NewBijlezing(a, d.ID))
			}
			return scherm.Open(bibliotheek.NewLezing(a, d.ID))
		case scherm.NaarKlaarmaken:
			return klaarmaken.Open(a, d.ID)
		case scherm.NaarHandout:
			return scherm.Open(handout.NewHandout(a, d.IDs...))
		case scherm.NaarWeghalen:
			return scherm.Open(weg.NewWeghalen(a, d.Casus, d.Nr))
		case scherm.NaarUitleg:
			return scherm.Open(begrip.NewUitleg(d.Over))
		case scherm.NaarBegrippen:
			return scherm.Open(begrip.NewBegrippen(a.Methode, d.Over))
		case scherm.NaarKwijt:
			if kwijt.Kan(a.DB) {
				return scherm.Open(kwijt.New(a, d.Fout))
			}
		}
		return nil
	}
}
