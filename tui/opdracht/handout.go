package opdracht

import (
	"fmt"
	"path/filepath"
	"runtime/debug"
	"slices"
	"strings"

	"oliekan/casus"
	"oliekan/casus/handout"
	"oliekan/tui"
	"oliekan/tui/bestand"
	"oliekan/tui/melding"
	"oliekan/tui/papier"

	"github.com/spf13/cobra"
)

// handoutVraag is what was asked on the command line.
type handoutVraag struct {
	papiervraag
	soort string
}

// papiervraag is in which form a paper was asked for, and where it goes: the same flags for every paper.
type papiervraag struct {
	formaat, uit string
	overschrijf  bool
}

// vlaggen adds the flags to a command.
func (v *papiervraag) vlaggen(c *cobra.Command) {
	f := c.Flags()
	f.StringVar(&v.formaat, "formaat", string(handout.Formaten()[0]), "kiest de `VORM`: "+rijtje(handout.Formaten(), ", "))
	f.StringVarP(&v.uit, "uitvoer", "o", "", "schrijft naar `BESTAND`, of met - naar de uitvoer")
	f.BoolVar(&v.overschrijf, "overschrijf", false, vlagOverschrijf)
	_ = c.RegisterFlagCompletionFunc("formaat", keuzes(handout.Formaten()))
}

// controleer checks the form. Without --formaat the extension of the file decides, if the file has one: what is named as
// something that it is not, cannot be opened by who gets it.
func (v *papiervraag) controleer(c *cobra.Command) error {
	kan := func(vorm string) bool { return slices.Contains(handout.Formaten(), handout.Formaat(vorm)) }
	eind := strings.ToLower(strings.TrimPrefix(filepath.Ext(v.uit), "."))
	switch {
	case c.Flags().Changed("formaat"), eind == "":
	case !kan(eind):
		return gebruik(c, "Een bestand dat eindigt op .%s kan oliekan niet maken. Kies uit: %s. Of zeg met --formaat welke vorm het wordt.",
			bestand.Toon(eind), rijtje(handout.Formaten(), ", "))
	default:
		v.formaat = eind
	}
	if !kan(v.formaat) {
		return gebruik(c, "De vorm %q bestaat niet. Kies uit: %s.", v.formaat, rijtje(handout.Formaten(), ", "))
	}
	return nil
}

// past refuses a PDF on the screen: its bytes can set a terminal to strange modes.
func (v *papiervraag) past(s *sessie) error {
	if v.uit == "-" && v.formaat == string(handout.PDF) && isTerminal(s.uit) {
		return melding.Zin("Een pdf is geen tekst voor op het scherm. Kies met -o een bestand, of neem --formaat txt.")
	}
	return nil
}

// handout is the command "handout". It offers what package handout can make, and nothing else.
func (s *sessie) handout() *cobra.Command {
	var v handoutVraag
	c := &cobra.Command{
		Use:   "handout ID...",
		Short: tui.Kort("handout"),
		Long: "Maakt een handout van een casus.\n" + idVanCasus + ` Van meer casussen komt er één bundel, met een
voorblad en een inhoudsopgave. Zonder -o komt het bestand in de map waar je nu
bent.

De soorten:
` + soortenUitleg(),
		Example: "  oliekan handout merel-41\n" +
			"  oliekan handout merel-41 --soort motivering -o motivering.md\n" +
			"  oliekan handout merel-41 --formaat txt -o -\n" +
			"  oliekan handout merel-41 -o overleg.pdf --overschrijf\n" +
			"  oliekan handout merel-41 wulp-28 reiger-73 -o bundel.pdf",
		Args:              minstens(welkeCasus),
		ValidArgsFunction: s.vulCasusAan,
		RunE: func(c *cobra.Command, args []string) error {
			if err := v.controleer(c); err != nil {
				return err
			}
			return s.maakHandout(c, args, v)
		},
	}
	c.Flags().StringVar(&v.soort, "soort", string(handout.Soorten()[0]), "kiest de `SOORT`: "+rijtje(handout.Soorten(), ", "))
	_ = c.RegisterFlagCompletionFunc("soort", keuzes(handout.Soorten()))
	v.vlaggen(c)
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

// controleer checks the flags.
func (v *handoutVraag) controleer(c *cobra.Command) error {
	if !slices.Contains(handout.Soorten(), handout.Soort(v.soort)) {
		return gebruik(c, "De soort %q bestaat niet. Kies uit: %s.", v.soort, rijtje(handout.Soorten(), ", "))
	}
	return v.papiervraag.controleer(c)
}

// maakHandout makes the whole handout before a byte of it is written.
func (s *sessie) maakHandout(c *cobra.Command, verwijzingen []string, v handoutVraag) error {
	if err := v.past(s); err != nil {
		return err
	}
	db, m, err := s.lees(c.Context())
	if err != nil {
		return err
	}
	defer db.Close()
	ids := make([]casus.ID, len(verwijzingen))
	for i, w := range verwijzingen {
		if ids[i], err = db.Vind(c.Context(), strings.TrimSpace(w)); err != nil {
			return &casusfout{w, err}
		}
	}
	// A bundle leaves a lot behind that is collected late: without this limit it takes half as much memory again. With the
	// pages of the program itself fifty cases stay under 64 MiB, but for the longest kind.
	defer debug.SetMemoryLimit(debug.SetMemoryLimit(48 << 20))
	p, err := papier.Drukker{DB: db, Methode: m, Instellingen: s.omgeving.Instellingen}.Maak(c.Context(), handout.Soort(v.soort), ids...)
	if err != nil {
		return err
	}
	inhoud, gemis, err := p.Bytes(handout.Formaat(v.formaat))
	if err != nil {
		return err
	}
	return s.lever(inhoud, gemis, v.pad(ids), v.overschrijf)
}

// pad is where a handout goes: what was asked, else a name after what it is, in the directory of now.
func (v handoutVraag) pad(ids []casus.ID) string {
	switch {
	case v.uit != "":
		return v.uit
	case len(ids) > 1:
		return "bundel-" + v.soort + "." + v.formaat
	}
	return v.soort + "-" + begin(ids[0]) + "." + v.formaat
}

// lever writes a handout to a file, or with - to standard output, and says what a reader of it would miss.
func (s *sessie) lever(inhoud []byte, gemis []string, pad string, overschrijf bool) error {
	if pad == "-" {
		if _, err := s.uit.Write(inhoud); err != nil {
			return fmt.Errorf("write output: %w", err)
		}
	} else if err := bestand.Schrijf(pad, overschrijf, inhoud, s.omgeving.DB); err != nil {
		return err
	} else {
		fmt.Fprintf(s.fout, "De handout staat in %s.\n", bestand.Toon(pad))
	}
	for _, g := range gemis {
		fmt.Fprintln(s.fout, "Let op: "+opEenRegel(g))
	}
	return nil
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
