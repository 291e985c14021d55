package peiling

import (
	"context"

	"oliekan/tui/naspelen"
	"oliekan/tui/scherm"
	"oliekan/tui/spelen"

	tea "charm.land/bubbletea/v2"
)

// Open reads the sessions and shows the page that compares months.
func Open(a *scherm.App) tea.Cmd {
	return func() tea.Msg {
		bs, err := blokken(context.Background(), a.DB, a.Methode)
		if err != nil {
			return scherm.ErrMsg{Err: err}
		}
		return scherm.OpenMsg{Screen: spelen.NewBlad(bs, scherm.Hulp{Titel: naspelen.PeilNaam, Tekst: []string{
			Waarvoor,
			"Een zin gaat over kennis, over houding of over gedrag. Per maand staat erbij hoe groepen vooraf antwoordden, en hoe na afloop.",
			"Peilen doe je in een sessie: met v bij de situatie, en nog eens bij het slot.",
		}})}
	}
}
