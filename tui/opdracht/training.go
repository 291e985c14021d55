package opdracht

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/casus/training"
	"oliekan/store"
	"oliekan/toets"
	"oliekan/tui"
	"oliekan/tui/les"
	"oliekan/tui/naspelen"

	"github.com/spf13/cobra"
)

// training is the command "training" with "lijst" and "toon" under it.
func (s *sessie) training() *cobra.Command {
	c := &cobra.Command{
		Use:         "training",
		Short:       tui.Kort("training"),
		Annotations: map[string]string{regels: naam + " training lijst\n" + naam + " training toon ID"},
		Args:        s.geenOpdracht,
		RunE: func(c *cobra.Command, _ []string) error {
			return gebruik(c, zegErbij+"'%s training lijst' of '%s training toon ID'.", naam, naam)
		},
	}
	c.AddCommand(s.trainingLijst(), s.trainingToon())
	return c
}

// trainingLijst is the command "training lijst".
func (s *sessie) trainingLijst() *cobra.Command {
	var alsJSON bool
	c := &cobra.Command{
		Use:   "lijst",
		Short: "alle sessies, de nieuwste eerst",
		Args:  zonder,
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
			titels, err := titelsVan(c.Context(), db)
			if err != nil {
				return err
			}
			return s.schrijfSessies(ts, titels, m, alsJSON)
		},
	}
	c.Flags().BoolVar(&alsJSON, "json", false, vlagJSON)
	return c
}

// getraind is a session as JSON: what is stored, and the title of its case, empty when that is not there any more.
type getraind struct {
	Titel string `json:"titel"`
	training.Training
}

// titelsVan returns the titles of all cases.
func titelsVan(ctx context.Context, db store.Opslag) (map[casus.ID]string, error) {
	koppen, err := db.Lijst(ctx, store.Filter{})
	uit := make(map[casus.ID]string, len(koppen))
	for _, k := range koppen {
		uit[k.ID] = titel(k)
	}
	return uit, err
}

// schrijfSessies prints two lines per session and what groups find hard, or a JSON array that is never null.
func (s *sessie) schrijfSessies(ts []training.Training, titels map[casus.ID]string, m *toets.Methode, alsJSON bool) error {
	if alsJSON {
		uit := make([]getraind, len(ts))
		for i, t := range ts {
			uit[i] = getraind{titels[t.Casus], t}
		}
		return schrijfJSON(s.uit, uit)
	}
	if len(ts) == 0 {
		fmt.Fprintln(s.fout, "Er is nog geen sessie met een groep geweest. Je begint er een bij Training (oliekan, of oliekan plat).")
		return nil
	}
	var b strings.Builder
	for _, t := range ts {
		kop, feiten := naspelen.Sessie(t, titels[t.Casus])
		fmt.Fprintf(&b, "%-8s  %s\n%-8s  %s\n", t.ID[:8], kop, "", feiten)
	}
	schrijfBlok(&b, naspelen.Moeilijk(ts, m))
	return s.schrijf(b.String())
}

// trainingToon is the command "training toon".
func (s *sessie) trainingToon() *cobra.Command {
	var alsJSON bool
	c := &cobra.Command{
		Use:     "toon ID",
		Short:   "wat er uit een sessie kwam",
		Long:    "Wat er uit een sessie kwam. Het ID (of de eerste vier\ntekens ervan) vind je met '" + naam + " training lijst'.",
		Example: "  " + naam + " training toon 3f2a91c0",
		Args:    precies(1, "welke sessie: haar ID, of de eerste vier tekens ervan"),
		RunE: func(c *cobra.Command, args []string) error {
			db, m, err := s.lees(c.Context())
			if err != nil {
				return err
			}
			defer db.Close()
			id, err := db.VindTraining(c.Context(), args[0])
			if err != nil {
				return err
			}
			return s.toonSessie(c.Context(), db, m, id, alsJSON)
		},
	}
	c.Flags().BoolVar(&alsJSON, "json", false, vlagJSON)
	return c
}

// toonSessie prints one session. One whose case is gone tells what the group wrote.
func (s *sessie) toonSessie(ctx context.Context, db store.Opslag, m *toets.Methode, id training.ID, alsJSON bool) error {
	alle, err := db.Trainingen(ctx)
	if err != nil {
		return err
	}
	t, err := db.Training(ctx, id)
	if err != nil {
		return err
	}
	l, err := les.Haal(ctx, db, t.Casus)
	if err != nil && !errors.Is(err, store.ErrOnbekend) {
		return err
	}
	kop := l.Casus.Kop
	if alsJSON {
		return schrijfJSON(s.uit, getraind{kop.Titel.String(), t})
	}
	blokken, fout := naspelen.Uitslag(training.Gegevens{
		Methode: m, Masker: anoniem.Nieuw(anoniem.Opties{}), Les: l, Nu: time.Now,
	}, t, alle)
	var b strings.Builder
	switch {
	case fout != nil:
		fmt.Fprintln(&b, naspelen.CasusVeranderd)
	default:
		fmt.Fprintln(&b, titel(kop))
	}
	for _, blok := range blokken {
		schrijfBlok(&b, blok)
	}
	return s.schrijf(b.String())
}

// schrijfBlok prints a block as plain lines: what stands side by side on a screen stands below each other here.
func schrijfBlok(b *strings.Builder, blok naspelen.Blok) {
	fmt.Fprintf(b, "\n%s\n", blok.Kop)
	for _, k := range blok.Naast {
		fmt.Fprintf(b, "  %s\n", k.Kop)
		for _, z := range k.Zegt {
			fmt.Fprintf(b, "    %s\n", z)
		}
	}
	for _, r := range blok.Regels {
		fmt.Fprintf(b, "  %s\n", r.Zin())
	}
}
