package opdracht

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strings"

	"oliekan/store"
	"oliekan/toets"
	"oliekan/toets/taal"
	"oliekan/tui/bestand"
	"oliekan/tui/melding"

	"github.com/spf13/cobra"
)

// reservekopie is the command "reservekopie".
func (s *sessie) reservekopie() *cobra.Command {
	var overschrijf bool
	c := &cobra.Command{
		Use:     "reservekopie BESTAND",
		Short:   "maakt een kopie van de database, ook als oliekan openstaat",
		Example: "  oliekan reservekopie oliekan-kopie.db",
		Args:    precies(1, "in welk bestand de kopie moet komen"),
		RunE: func(c *cobra.Command, args []string) error {
			db, _, err := s.lees(c.Context())
			if err != nil {
				return err
			}
			defer db.Close()
			if err := maakKopie(c.Context(), db.(store.Bestand), s.omgeving.DB, args[0], overschrijf); err != nil {
				return kopiefout(args[0], err)
			}
			fmt.Fprintf(s.fout, "De kopie staat in %s.\n", bestand.Toon(args[0]))
			return nil
		},
	}
	c.Flags().BoolVar(&overschrijf, "overschrijf", false, vlagOverschrijf)
	return c
}

// maakKopie makes the copy beside the database first: when the program is killed, a readable half of it must not stay in a
// folder of the user. Where nothing can be written there, it is made beside its destination.
func maakKopie(ctx context.Context, db store.Bestand, van, doel string, overschrijf bool) error {
	if _, err := bestand.MagKopie(doel, overschrijf, van); err != nil {
		return err
	}
	half := bestand.HalfNaast(van)
	err := db.Reservekopie(ctx, half, false)
	if errors.Is(err, store.ErrAlleenLezen) || errors.Is(err, store.ErrGeenToegang) {
		half = bestand.HalfNaast(doel)
		err = db.Reservekopie(ctx, half, false)
	}
	if err != nil {
		return err
	}
	return errors.Join(bestand.Zet(half, doel, overschrijf, van), os.Remove(half))
}

// kopiefout tells what is wrong with the target of a copy. The general sentences would blame the database.
func kopiefout(doel string, err error) error {
	switch {
	case errors.Is(err, store.ErrBestaat):
		return &bestand.BestaatFout{Pad: doel}
	case errors.Is(err, store.ErrMap):
		return melding.Zin(bestand.Toon(doel) + " is een map. " + melding.GeefNaam)
	case errors.Is(err, store.ErrAlleenLezen), errors.Is(err, fs.ErrPermission):
		return melding.Zin(fmt.Sprintf("Je mag %s niet schrijven. Kies een andere plek voor de kopie.", bestand.Toon(doel)))
	case errors.Is(err, fs.ErrNotExist):
		return melding.Zin(fmt.Sprintf("De map van %s bestaat niet. Maak die map eerst, of kies een andere plek.", bestand.Toon(doel)))
	}
	return err
}

// controleer is the command "controleer". Findings go to standard output, the verdict about a faulty database to
// standard error.
func (s *sessie) controleer() *cobra.Command {
	var verberg bool
	c := &cobra.Command{
		Use:   "controleer",
		Short: "kijkt de database na, ook op namen die zijn blijven staan",
		Args:  zonder,
		RunE: func(c *cobra.Command, _ []string) error {
			db, m, err := s.lees(c.Context())
			if err != nil {
				return err
			}
			defer db.Close()
			if verberg {
				if err := s.verstreng(c.Context(), db); err != nil {
					return err
				}
			}
			bs, err := db.Controleer(c.Context())
			if err != nil {
				return err
			}
			if zin := Synchroon(s.omgeving.DB); zin != "" {
				fmt.Fprintln(s.fout, zin)
			}
			if melding.NogTeWissen(db) {
				fmt.Fprintln(s.fout, melding.Wissen+" Oliekan wist dat nu.") // when the database is closed after this
			}
			if len(bs) == 0 {
				return s.schrijf("De database is in orde.\n")
			}
			return s.schrijfBevindingen(m, bs)
		},
	}
	c.Flags().BoolVar(&verberg, "verberg", false, "verbergt ook in oude casussen wat oliekan nu strenger verbergt")
	return c
}

// verstreng hides in what is stored what is hidden since it came in.
func (s *sessie) verstreng(ctx context.Context, db store.Opslag) error {
	n, err := db.Verstreng(ctx)
	if err != nil {
		return err
	}
	if n == 0 {
		return s.schrijf("Er was niets extra te verbergen.\n")
	}
	return s.schrijf("Extra verborgen in " + taal.Aantal(n, "casus of training", "casussen en trainingen") + ".\n")
}

// schrijfBevindingen prints what is wrong and returns the error for the exit code, with what to do about it.
func (s *sessie) schrijfBevindingen(m *toets.Methode, bs []store.Bevinding) error {
	var b strings.Builder
	herkenbaar, strenger := 0, 0
	for _, v := range bs {
		waar := "Database"
		if v.Casus != "" {
			waar = "Casus " + begin(v.Casus)
		}
		bij := ""
		if v.Vraag != "" {
			bij = " (" + vraagLabel(m, v.Vraag) + ")"
		}
		switch {
		case v.Strenger:
			strenger++
		case v.Herkenbaar:
			herkenbaar++
		}
		fmt.Fprintf(&b, "%s, %s%s: %s.\n", waar, v.Waar, bij, v.Wat)
	}
	if err := s.schrijf(b.String()); err != nil {
		return err
	}
	const verberg = "Open de casus, ga verder met het consult en kijk hem na met f2 (in oliekan plat: .nakijken). " +
		"Wat dan nog blijft staan, haal je weg met f8 (in oliekan plat: .haalweg). " +
		"Staat het in een training, verwijder dan die training."
	if strenger == len(bs) {
		return s.schrijf("De database is in orde. Oliekan verbergt nu meer dan toen dit werd bewaard. " +
			"Verbergen doe je met 'oliekan controleer --verberg'.\n")
	}
	switch herkenbaar {
	case len(bs) - strenger:
		return melding.Zin("Er staat nog iets herkenbaars in de database: kijk hierboven. Er is niets veranderd. " + verberg)
	case 0:
		return melding.Zin("De database is niet in orde: kijk hierboven. Er is niets veranderd. " + herstelStappen)
	}
	return melding.Zin("De database is niet in orde: kijk hierboven. Er is niets veranderd. " + herstelStappen + " " +
		"Staat er nog iets herkenbaars in een casus? " + verberg)
}

// herstelStappen is what to do about a database that is not in order.
const herstelStappen = "Met 'oliekan herstel' zie je welke kopieën er zijn; met 'oliekan herstel nieuwste' zet je de laatste terug."

// vraagLabel is the name of a question; one that the method no longer has keeps its id.
func vraagLabel(m *toets.Methode, id toets.VraagID) string {
	if v, ok := m.Vraag(id); ok {
		return v.Label
	}
	return string(id)
}

// versie is the command "versie". It also names the places where things are kept.
func (s *sessie) versie() *cobra.Command {
	return &cobra.Command{
		Use:   "versie",
		Short: "de versie, en waar je gegevens staan",
		Args:  zonder,
		RunE: func(*cobra.Command, []string) error {
			m, err := s.methode()
			if err != nil {
				return err
			}
			return s.schrijf(fmt.Sprintf("oliekan %s\nwetten:       %s\ndatabase:     %s\ninstellingen: %s\n", s.omgeving.Versie,
				m.Kader().Herkomst().Zin(), bestand.Toon(s.omgeving.DB), bestand.Toon(s.omgeving.Config)))
		},
	}
}
