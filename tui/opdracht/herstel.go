package opdracht

import (
	"errors"
	"fmt"
	"strings"
	"time"

	"oliekan/casus"
	"oliekan/store"
	"oliekan/store/sqlite"
	"oliekan/toets"
	"oliekan/tui/bestand"
	"oliekan/tui/melding"

	"github.com/spf13/cobra"
)

// herstel is the command "herstel": the copies of the database, or the way back to one of them. It asks nothing: what is
// there is set aside and stays.
func (s *sessie) herstel() *cobra.Command {
	var alsJSON bool
	c := &cobra.Command{
		Use:   "herstel [PAD|" + sqlite.KeusNieuwste + "]",
		Short: "de kopieën op een rij, of een ervan terugzetten",
		Long: `Zonder iets erachter: welke automatische kopieën er zijn. Met PAD of 'nieuwste'
zet je die kopie terug op de plek van de database. De database die er nu staat,
gaat opzij en blijft bewaard. Wat daarin nog te lezen is en in de kopie niet
staat, komt mee.`,
		Annotations: map[string]string{regels: naam + " herstel\n" + naam + " herstel PAD\n" + naam + " herstel " + sqlite.KeusNieuwste},
		Example:     "  oliekan herstel\n  oliekan herstel nieuwste",
		Args:        hoogstensEenKopie,
		RunE: func(c *cobra.Command, args []string) error {
			if len(args) == 0 {
				return s.kopielijst(c, alsJSON)
			}
			if alsJSON {
				return gebruik(c, "--json hoort bij de lijst: '%s herstel --json'.", naam)
			}
			return s.zetTerug(c, args[0])
		},
	}
	c.Flags().BoolVar(&alsJSON, "json", false, vlagJSON)
	return c
}

// hoogstensEenKopie checks the arguments of herstel.
func hoogstensEenKopie(c *cobra.Command, args []string) error {
	switch {
	case len(args) > 1:
		return gebruik(c, "Geef één kopie: het pad ervan, of '%s'.", sqlite.KeusNieuwste)
	case len(args) == 1 && args[0] == "":
		return gebruik(c, "Het pad van de kopie is leeg. Geef een pad, of '%s'.", sqlite.KeusNieuwste)
	}
	return nil
}

// kopierij is a copy as it is shown to other programs.
type kopierij struct {
	Pad    string `json:"pad"`
	Datum  string `json:"datum"`
	Eigen  int    `json:"eigen"`
	Gezond bool   `json:"gezond"`
}

// kopielijst prints the copies, the newest first.
func (s *sessie) kopielijst(c *cobra.Command, alsJSON bool) error {
	ks, err := sqlite.Kopieen(c.Context(), s.omgeving.DB)
	if err != nil {
		return err
	}
	if alsJSON {
		uit := make([]kopierij, 0, len(ks))
		for _, k := range ks {
			uit = append(uit, kopierij{k.Pad, k.Datum.Format(time.DateOnly), k.Eigen, k.Gezond})
		}
		return schrijfJSON(s.uit, uit)
	}
	if len(ks) == 0 {
		fmt.Fprintf(s.fout, "Er zijn nog geen automatische kopieën van %s.\n", bestand.Toon(s.omgeving.DB))
		return nil
	}
	var b strings.Builder
	for _, k := range ks {
		fmt.Fprintf(&b, "%s  %-20s  %s  %s\n", k.Datum.Format(time.DateOnly), hoeveel(k.Eigen), gezondheid(k), bestand.Toon(k.Pad))
	}
	return s.schrijf(b.String())
}

func gezondheid(k store.Kopie) string {
	if k.Gezond {
		return "gezond      "
	}
	return "niet gezond "
}

// zijn is the verb that goes with a number.
func zijn(n int) string {
	if n == 1 {
		return "is"
	}
	return "zijn"
}

// hoeveel counts own cases in words.
func hoeveel(n int) string {
	if n == 1 {
		return "1 eigen casus"
	}
	return fmt.Sprintf("%d eigen casussen", n)
}

// zetTerug puts a copy back and reports.
func (s *sessie) zetTerug(c *cobra.Command, keus string) error {
	return s.zetKopieTerug(c.Context(), keus, s.fout)
}

// herstelfout says what is wrong with a copy. The general sentences would blame the database.
func herstelfout(keus string, err error) error {
	for fout, zin := range map[error]string{
		store.ErrBeschadigd: "De kopie %s is zelf beschadigd. Er is niets veranderd. Kies een andere. " + melding.MetLijst,
		store.ErrVreemd:     "%s is geen database van oliekan. Er is niets veranderd. " + melding.MetLijst,
		store.ErrSchema:     "Oliekan herkent niet alles in de kopie %s. Er is niets veranderd. Kies een andere.",
		store.ErrZelfde:     "%s is de database zelf. Geef het pad van een kopie.",
		store.ErrMap:        "%s is een map. Geef het pad van een kopie.",
	} {
		if errors.Is(err, fout) && keus != sqlite.KeusNieuwste {
			return melding.Zin(fmt.Sprintf(zin, bestand.Toon(keus)))
		}
	}
	return err
}

// herstelverslag tells what came back.
func herstelverslag(v store.Herstelverslag) string {
	var b strings.Builder
	fmt.Fprintf(&b, "De kopie van %s is teruggezet. Er %s nu %s.\n", toets.Datum(v.Kopie.Datum.Format(time.DateOnly)), zijn(v.Eigen), hoeveel(v.Eigen))
	if v.Opzij == "" {
		return b.String()
	}
	noem := func(zin string, ks []casus.Kop) {
		if len(ks) > 0 {
			fmt.Fprintf(&b, "%s\n", zin)
		}
		for _, k := range ks {
			fmt.Fprintf(&b, "  %s  %s\n", verwijzing(k), titel(k))
		}
	}
	noem("Uit de oude database zijn meegekomen:", v.Overgebracht)
	noem("Uit de oude database zijn aangevuld:", v.Aangevuld)
	noem("Niet helemaal te lezen waren, kijk deze na:", v.Kwijt)
	if v.Onleesbaar {
		fmt.Fprintln(&b, "Niet alles in de oude database was te lezen. Wat er na de kopie bij kwam, kan ontbreken.")
	}
	fmt.Fprintf(&b, "De oude database staat nu in %s. Haal je later een woord weg, dan blijft het in dat bestand staan: gooi het weg als je het niet meer nodig hebt.\n",
		bestand.Toon(v.Opzij))
	return b.String()
}
