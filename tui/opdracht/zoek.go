package opdracht

import (
	"fmt"
	"strings"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/store"
	"oliekan/tui"

	"github.com/spf13/cobra"
)

// zoek is the command "zoek".
func (s *sessie) zoek() *cobra.Command {
	var alsJSON bool
	var maximaal int
	c := &cobra.Command{
		Use:     "zoek WOORDEN",
		Short:   tui.Kort("zoek"),
		Example: "  oliekan zoek schulden huur\n  oliekan zoek --maximaal 5 bijstand",
		Args:    minstens("welke woorden je zoekt"),
		RunE: func(c *cobra.Command, args []string) error {
			if maximaal < 1 || maximaal > 1000 {
				return gebruik(c, "Bij --maximaal hoort een getal van 1 tot en met 1000.")
			}
			db, _, err := s.lees(c.Context())
			if err != nil {
				return err
			}
			defer db.Close()
			// Ranked: nobody is typing here, so there is time for the best hit first.
			ts, err := db.Zoek(c.Context(), anoniem.Schoon(strings.Join(args, " ")), store.Filter{}, maximaal, true)
			if err != nil {
				return err
			}
			return s.schrijfTreffers(ts, alsJSON)
		},
	}
	c.Flags().BoolVar(&alsJSON, "json", false, vlagJSON)
	c.Flags().IntVar(&maximaal, "maximaal", 20, "toont hoogstens `AANTAL` casussen; anders 20")
	return c
}

// gevonden is one hit as JSON: the case, and where the words were found.
type gevonden struct {
	casus.Kop
	Fragment string `json:"fragment"`
}

// schrijfTreffers prints two lines per hit, or a JSON array that is never null. Nothing found is no failure: the
// search itself went well.
func (s *sessie) schrijfTreffers(ts []store.Treffer, alsJSON bool) error {
	if alsJSON {
		uit := make([]gevonden, len(ts))
		for i, t := range ts {
			uit[i] = gevonden{t.Kop, t.Fragment}
		}
		return schrijfJSON(s.uit, uit)
	}
	if len(ts) == 0 {
		fmt.Fprintln(s.fout, "Niets gevonden. Probeer minder woorden, of een ander woord voor hetzelfde.")
		return nil
	}
	var b strings.Builder
	for _, t := range ts {
		fmt.Fprintf(&b, "%-20s  %s\n", verwijzing(t.Kop), titel(t.Kop))
		if f := strings.Join(strings.Fields(t.Fragment), " "); f != "" {
			fmt.Fprintf(&b, "%-20s  %s\n", "", f)
		}
	}
	return s.schrijf(b.String())
}
