package opdracht

import (
	"bytes"
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"oliekan/casus"
	"oliekan/casus/handout"
	"oliekan/toets"
	"oliekan/tui/bestand"
	"oliekan/tui/les"
	"oliekan/tui/melding"

	"github.com/spf13/cobra"
)

// handoutVraag is what was asked on the command line.
type handoutVraag struct {
	soort, formaat, uit string
	overschrijf         bool
}

// handout is the command "handout". It offers what package handout can make, and nothing else.
func (s *sessie) handout() *cobra.Command {
	var v handoutVraag
	c := &cobra.Command{
		Use:   "handout ID",
		Short: "maakt een handout van een casus",
		Long: `Maakt een handout van een casus. ID is het nummer, het begin ervan (minstens
vier tekens) of de korte code. Zonder -o komt het bestand in de map waar je nu
bent.

De soorten:
` + soortenUitleg(),
		Example: "  oliekan handout merel-41\n" +
			"  oliekan handout merel-41 --soort motivering -o motivering.md\n" +
			"  oliekan handout merel-41 --formaat txt -o -\n" +
			"  oliekan handout merel-41 -o overleg.pdf --overschrijf",
		Args:              eenCasus,
		ValidArgsFunction: s.vulCasusAan,
		RunE: func(c *cobra.Command, args []string) error {
			if err := v.controleer(c); err != nil {
				return err
			}
			return s.maakHandout(c, args[0], v)
		},
	}
	f := c.Flags()
	f.StringVar(&v.soort, "soort", string(handout.Soorten()[0]), "kiest de `SOORT`: "+rijtje(handout.Soorten(), ", "))
	f.StringVar(&v.formaat, "formaat", string(handout.Formaten()[0]), "kiest de `VORM`: "+rijtje(handout.Formaten(), ", "))
	f.StringVarP(&v.uit, "uitvoer", "o", "", "schrijft naar `BESTAND`, of met - naar de uitvoer")
	f.BoolVar(&v.overschrijf, "overschrijf", false, "vervangt het bestand als het er al is")
	_ = c.RegisterFlagCompletionFunc("soort", keuzes(handout.Soorten()))
	_ = c.RegisterFlagCompletionFunc("formaat", keuzes(handout.Formaten()))
	return c
}

// soortenUitleg says of each kind what it is for.
func soortenUitleg() string {
	regels := make([]string, len(handout.Soorten()))
	for i, s := range handout.Soorten() {
		regels[i] = fmt.Sprintf("  %-13s %s", s, s.Uitleg())
	}
	return strings.Join(regels, "\n")
}

// eenCasus refuses several cases: there are no handouts about more than one yet.
func eenCasus(c *cobra.Command, args []string) error {
	if len(args) > 1 {
		return gebruik(c, "Een handout gaat over één casus. Maak er voor elke casus een.")
	}
	return precies(1, welkeCasus)(c, args)
}

// controleer checks the flags. Without --formaat the extension of the file decides, if it is a format.
func (v *handoutVraag) controleer(c *cobra.Command) error {
	if !slices.Contains(handout.Soorten(), handout.Soort(v.soort)) {
		return gebruik(c, "De soort %q bestaat niet. Kies uit: %s.", v.soort, rijtje(handout.Soorten(), ", "))
	}
	if !c.Flags().Changed("formaat") {
		eind := strings.ToLower(strings.TrimPrefix(filepath.Ext(v.uit), "."))
		if slices.Contains(handout.Formaten(), handout.Formaat(eind)) {
			v.formaat = eind
		}
	}
	if !slices.Contains(handout.Formaten(), handout.Formaat(v.formaat)) {
		return gebruik(c, "De vorm %q bestaat niet. Kies uit: %s.", v.formaat, rijtje(handout.Formaten(), ", "))
	}
	return nil
}

// maakHandout makes the whole handout before a byte of it is written.
func (s *sessie) maakHandout(c *cobra.Command, verwijzing string, v handoutVraag) error {
	// Bytes of a PDF can set a terminal to strange modes.
	if v.uit == "-" && v.formaat == string(handout.PDF) && isTerminal(s.uit) {
		return melding.Zin("Een pdf is geen tekst voor op het scherm. Kies met -o een bestand, of neem --formaat txt.")
	}
	db, m, err := s.lees(c.Context())
	if err != nil {
		return err
	}
	defer db.Close()
	id, err := db.Vind(c.Context(), strings.TrimSpace(verwijzing))
	if err != nil {
		return err
	}
	l, err := les.Haal(c.Context(), db, id)
	if err != nil {
		return err
	}
	inhoud, err := s.zetOp(m, l, v)
	if err != nil {
		return err
	}
	if v.uit == "-" {
		return s.schrijf(string(inhoud))
	}
	pad := v.uit
	if pad == "" {
		pad = v.soort + "-" + begin(id) + "." + v.formaat
	}
	if err := bestand.Schrijf(pad, v.overschrijf, inhoud); err != nil {
		return err
	}
	fmt.Fprintf(s.fout, "De handout staat in %s.\n", bestand.Toon(pad))
	return nil
}

// zetOp makes the bytes of a handout.
func (s *sessie) zetOp(m *toets.Methode, l casus.Les, v handoutVraag) ([]byte, error) {
	g := handout.Gegevens{Les: l, Methode: m}
	// The name of the municipality makes a case easier to trace, so it stands there only if somebody asked for it.
	if s.omgeving.Instellingen.GemeenteOpHandouts {
		g.Gemeente = s.omgeving.Instellingen.Gemeente
	}
	d, err := handout.Maak(handout.Soort(v.soort), g)
	if err != nil {
		return nil, err
	}
	var b bytes.Buffer
	if err := d.Schrijf(&b, handout.Formaat(v.formaat)); err != nil {
		return nil, err
	}
	return b.Bytes(), nil
}

// rijtje joins names.
func rijtje[T ~string](namen []T, tussen string) string {
	delen := make([]string, len(namen))
	for i, n := range namen {
		delen[i] = string(n)
	}
	return strings.Join(delen, tussen)
}

// keuzes completes a flag with names.
func keuzes[T ~string](namen []T) cobra.CompletionFunc {
	return cobra.FixedCompletions(strings.Fields(rijtje(namen, " ")), cobra.ShellCompDirectiveNoFileComp)
}
