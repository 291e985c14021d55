package opdracht

import (
	"strings"

	"oliekan/casus/training"
	"oliekan/tui"
	"oliekan/tui/naspelen"

	"github.com/spf13/cobra"
)

// peiling is the command "peiling".
func (s *sessie) peiling() *cobra.Command {
	var alsJSON bool
	c := &cobra.Command{
		Use:     "peiling",
		Short:   tui.Kort("peiling"),
		Long:    "Een peiling bestaat uit drie zinnen over kennis, houding en gedrag. Per maand\nstaat er een gemiddelde bij, vanaf vijf antwoorden en zonder namen.",
		Example: "  " + naam + " peiling\n  " + naam + " peiling --json",
		Args:    zonder,
		RunE: func(c *cobra.Command, _ []string) error {
			db, m, err := s.lees(c.Context())
			if err != nil {
				return err
			}
			defer db.Close()
			ts, err := db.Trainingen(c.Context())
			if err != nil {
				return err
			}
			if alsJSON {
				return schrijfJSON(s.uit, append([]training.Peilmaand{}, training.Peilmaanden(ts, m.Peiling())...)) // never null
			}
			var b strings.Builder
			for _, blok := range naspelen.Peilmaanden(ts, m) {
				schrijfBlok(&b, blok)
			}
			return s.schrijf(strings.TrimPrefix(b.String(), "\n"))
		},
	}
	c.Flags().BoolVar(&alsJSON, "json", false, vlagJSON)
	return c
}
