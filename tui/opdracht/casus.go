package opdracht

import (
	"context"
	"fmt"
	"strings"

	"oliekan/casus"
	"oliekan/casus/handout"
	"oliekan/store"
	"oliekan/toets"
	"oliekan/tui"

	"github.com/spf13/cobra"
)

// welkeCasus tells what an ID is, for the message that one is missing.
const welkeCasus = "welke casus: het nummer, het begin ervan (minstens vier tekens) of de korte code"

// casus is the command "casus" with "lijst" and "toon" under it.
func (s *sessie) casus() *cobra.Command {
	c := &cobra.Command{
		Use:         "casus",
		Short:       tui.Kort("casus"),
		Annotations: map[string]string{regels: naam + " casus lijst\n" + naam + " casus toon ID"},
		Args:        s.geenOpdracht,
		RunE: func(c *cobra.Command, _ []string) error {
			return gebruik(c, zegErbij+"'%s casus lijst' of '%s casus toon ID'.", naam, naam)
		},
	}
	c.AddCommand(s.casusLijst(), s.casusToon())
	return c
}

// casusLijst is the command "casus lijst". The order is the store's.
func (s *sessie) casusLijst() *cobra.Command {
	var alsJSON bool
	c := &cobra.Command{
		Use:   "lijst",
		Short: "alle casussen, de nieuwste eerst en daarna de oefencasussen",
		Args:  zonder,
		RunE: func(c *cobra.Command, _ []string) error {
			db, _, err := s.lees(c.Context())
			if err != nil {
				return err
			}
			defer db.Close()
			koppen, err := db.Lijst(c.Context(), store.Filter{})
			if err != nil {
				return err
			}
			return s.schrijfKoppen(koppen, alsJSON)
		},
	}
	c.Flags().BoolVar(&alsJSON, "json", false, vlagJSON)
	return c
}

// schrijfKoppen prints one line per case, or a JSON array that is never null.
func (s *sessie) schrijfKoppen(koppen []casus.Kop, alsJSON bool) error {
	if alsJSON {
		if koppen == nil {
			koppen = []casus.Kop{}
		}
		return schrijfJSON(s.uit, koppen)
	}
	if len(koppen) == 0 {
		fmt.Fprintln(s.fout, "Er zijn nog geen casussen.")
		return nil
	}
	var b strings.Builder
	for _, k := range koppen {
		fmt.Fprintf(&b, "%-20s  %-14s  %s\n", verwijzing(k), soort(k), titel(k))
	}
	return s.schrijf(b.String())
}

// casusToon is the command "casus toon".
func (s *sessie) casusToon() *cobra.Command {
	var alsJSON bool
	c := &cobra.Command{
		Use:               "toon ID",
		Short:             "een hele casus lezen",
		Long:              "Een hele casus lezen. " + idVanCasus,
		Example:           "  oliekan casus toon merel-41",
		Args:              precies(1, welkeCasus),
		ValidArgsFunction: s.vulCasusAan,
		RunE: func(c *cobra.Command, args []string) error {
			db, m, err := s.lees(c.Context())
			if err != nil {
				return err
			}
			defer db.Close()
			cs, err := haal(c.Context(), db, args[0])
			if err != nil {
				return err
			}
			if alsJSON {
				// A case without answers has an empty list, not null: programs that read this count on a list.
				if cs.Verloop == nil {
					cs.Verloop = []casus.Inbreng{}
				}
				return schrijfJSON(s.uit, cs)
			}
			return s.schrijf(alsTekst(m, cs))
		},
	}
	c.Flags().BoolVar(&alsJSON, "json", false, vlagJSON)
	return c
}

// haal finds a case by an id, the start of one, or its short code.
func haal(ctx context.Context, db store.Opslag, verwijzing string) (casus.Casus, error) {
	id, err := db.Vind(ctx, strings.TrimSpace(verwijzing))
	if err != nil {
		return casus.Casus{}, err
	}
	cs, _, err := db.Haal(ctx, id)
	return cs, err
}

// verwijzing is what a person types to mean a case: the short code, or the start of the id.
func verwijzing(k casus.Kop) string {
	if k.Code != "" {
		return k.Code
	}
	return begin(k.ID)
}

// begin returns the first eight signs of an id.
func begin(id casus.ID) string { return string(id[:min(8, len(id))]) }

// titel returns the title, or words that say there is none: an empty column reads as a fault.
func titel(k casus.Kop) string {
	if k.Titel.Leeg() {
		return "(nog geen titel)"
	}
	return opEenRegel(k.Titel.String())
}

// soort says how far a case is, or that it is invented.
func soort(k casus.Kop) string {
	if k.Oefen {
		return "oefencasus"
	}
	return string(k.Staat)
}

// alsTekst renders a case as plain text: per step its questions and the answers with who gave them.
func alsTekst(m *toets.Methode, c casus.Casus) string {
	c = c.OmTeTonen()
	t := tekstblad{m: m, stand: c.Stand()}
	t.kop(c.Kop)
	for _, zin := range handout.Wetnieuws(c, m) {
		t.regel(0, "Let op. "+zin)
	}
	for _, stap := range m.Stappen() {
		t.stap(stap)
	}
	return t.b.String()
}

// casusfout tells which of several cases an error is about.
type casusfout struct {
	verwijzing string
	err        error
}

// Error returns the text of the cause.
func (c *casusfout) Error() string { return c.err.Error() }

// Unwrap returns the cause, so that the sentinels of store can be recognised.
func (c *casusfout) Unwrap() error { return c.err }
