package opdracht

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"oliekan/casus/instellingen"
	"oliekan/toets"
	"oliekan/toets/taal"
	"oliekan/tui/bestand"
	"oliekan/tui/melding"

	"github.com/spf13/cobra"
)

// kadernaam is the name of the frame of the municipality, beside the settings file.
const kadernaam = "kader.json"

// opdrachtKader is the name of the command, which says itself what is wrong with a frame.
const opdrachtKader = "kader"

// kader is the command "kader", with which a lawyer keeps a legal frame up without building the program.
func (s *sessie) kader() *cobra.Command {
	c := &cobra.Command{
		Use:   opdrachtKader,
		Short: "het wettenkader: welk er in gebruik is, en een eigen kader gebruiken",
		Long: `Het wettenkader zijn de artikelen, grondwaarden en uitspraken die oliekan kent.
Er is een ingebouwd kader. Een jurist kan een eigen, nieuwer kader maken en
gebruiken. Dat staat naast de instellingen.`,
		Annotations: map[string]string{regels: naam + " kader toon\n" + naam + " kader controleer BESTAND\n" +
			naam + " kader gebruik BESTAND\n" + naam + " kader terug"},
		Args: s.geenOpdracht,
		RunE: func(c *cobra.Command, _ []string) error {
			return gebruik(c, zegErbij+"toon, controleer, gebruik of terug.")
		},
	}
	c.AddCommand(s.kaderToon(), s.kaderControleer(), s.kaderGebruik(), s.kaderTerug())
	return c
}

// kaderToon is the command "kader toon".
func (s *sessie) kaderToon() *cobra.Command {
	var alsJSON bool
	c := &cobra.Command{
		Use:         "toon",
		Short:       "welk kader er in gebruik is, of wat er in een bestand anders is",
		Annotations: map[string]string{regels: naam + " kader toon\n" + naam + " kader toon BESTAND"},
		Example:     "  oliekan kader toon --json > kader.json",
		Args:        hoogstensEen,
		RunE: func(_ *cobra.Command, args []string) error {
			m, err := s.methode()
			if err != nil {
				return err
			}
			k := m.Kader()
			if len(args) == 1 {
				if k, err = leesKader(args[0]); err != nil && !errors.Is(err, toets.ErrKaderOuder) {
					return err
				}
			}
			if alsJSON {
				ruw, err := k.Bytes()
				if err != nil {
					return err
				}
				return s.schrijf(string(ruw))
			}
			return s.schrijf(kadertekst(k, m.Kader()))
		},
	}
	c.Flags().BoolVar(&alsJSON, "json", false, "het hele kader als JSON, om te wijzigen")
	return c
}

// hoogstensEen is for a command that takes one file or none.
func hoogstensEen(c *cobra.Command, args []string) error {
	if len(args) > 1 {
		return gebruik(c, teVeel, c.CommandPath(), args[1])
	}
	return nil
}

// kaderControleer is the command "kader controleer".
func (s *sessie) kaderControleer() *cobra.Command {
	return &cobra.Command{
		Use:   "controleer BESTAND",
		Short: "kijkt een eigen kader na, zonder het te gebruiken",
		Args:  precies(1, "welk bestand met een kader"),
		RunE: func(_ *cobra.Command, args []string) error {
			k, err := leesKader(args[0])
			if err != nil {
				return err
			}
			m, err := s.methode()
			if err != nil {
				return err
			}
			return s.schrijf(kadertekst(k, m.Kader()) + "Dit kader is in orde. Met 'oliekan kader gebruik' neem je het in gebruik.\n")
		},
	}
}

// kaderGebruik is the command "kader gebruik". What does not pass changes nothing.
func (s *sessie) kaderGebruik() *cobra.Command {
	return &cobra.Command{
		Use:   "gebruik BESTAND",
		Short: "kijkt een eigen kader na en neemt het in gebruik",
		Args:  precies(1, "welk bestand met een kader"),
		RunE: func(_ *cobra.Command, args []string) error {
			doel, err := s.omgeving.kaderpad()
			if err != nil {
				return err
			}
			ruw, err := leesKaderbestand(args[0])
			if err != nil {
				return err
			}
			k, err := toets.LeesKader(ruw)
			if err != nil {
				return &kaderfout{args[0], err}
			}
			if err := os.MkdirAll(filepath.Dir(doel), 0o700); err != nil {
				return err
			}
			if err := bestand.Schrijf(doel, true, ruw); err != nil {
				return err
			}
			return s.schrijf(fmt.Sprintf("In gebruik: %s.\nHet staat in %s. Met 'oliekan kader terug' neem je weer het ingebouwde kader.\n",
				k.Herkomst().Zin(), bestand.Toon(doel)))
		},
	}
}

// kaderTerug is the command "kader terug".
func (s *sessie) kaderTerug() *cobra.Command {
	return &cobra.Command{
		Use:   "terug",
		Short: "neemt weer het ingebouwde kader in gebruik",
		Args:  zonder,
		RunE: func(*cobra.Command, []string) error {
			doel, err := s.omgeving.kaderpad()
			if err != nil {
				return err
			}
			err = os.Remove(doel)
			if err != nil && !errors.Is(err, fs.ErrNotExist) {
				return err
			}
			m, err := toets.Laad()
			if err != nil {
				return fmt.Errorf("load method: %w", err)
			}
			return s.schrijf("In gebruik: " + m.Kader().Herkomst().Zin() + ".\n")
		},
	}
}

// kaderpad returns where the frame of the municipality is, whether it exists or not.
func (o Omgeving) kaderpad() (string, error) {
	if o.Config == "" {
		return "", melding.Zin("Waar je instellingen horen te staan, is hier niet bekend. Geef met --config het pad van het instellingenbestand. Het kader komt daarnaast.")
	}
	return filepath.Join(filepath.Dir(o.Config), kadernaam), nil
}

// eigenKader reads the frame of the municipality. It is nil without an error if there is none, or if the embedded one is
// newer by now; what does not pass the checks is an error, and the embedded frame is used.
func (o Omgeving) eigenKader() (*toets.Kader, error) {
	pad, err := o.kaderpad()
	if err != nil {
		return nil, nil // without a place for settings there is none
	}
	k, err := leesKader(pad)
	switch {
	case err == nil:
		return k, nil
	case errors.Is(err, fs.ErrNotExist), errors.Is(err, toets.ErrKaderOuder):
		return nil, nil
	}
	return nil, err
}

// methode loads the method with what the settings and the frame of the municipality add to it.
func (s *sessie) methode() (*toets.Methode, error) {
	m, err := toets.Laad()
	if err != nil {
		return nil, fmt.Errorf("load method: %w", err)
	}
	return m.Met(s.omgeving.aanvulling()), nil
}

// aanvulling returns what the settings and the frame of the municipality add to the method.
func (o Omgeving) aanvulling() toets.Aanvulling {
	a := aanvulling(o.Instellingen)
	a.Kader = o.Kader
	return a
}

// aanvulling returns what the settings add to the method.
func aanvulling(in instellingen.Instellingen) toets.Aanvulling {
	a := toets.Aanvulling{Kernwaarden: in.Kernwaarden, Oliemannetje: in.Oliemannetje, Gemeente: in.Gemeente}
	for _, r := range in.LokaleRegels {
		a.Lokaal = append(a.Lokaal, toets.LokaleRegel(r))
	}
	return a
}

// kaderfout is a fault of a frame file.
type kaderfout struct {
	pad string
	err error
}

// Error returns the text of the cause.
func (k *kaderfout) Error() string { return k.err.Error() }

// Unwrap returns the sentence for the user and the cause, so that the sentinels of toets can be recognised.
func (k *kaderfout) Unwrap() []error { return []error{melding.Zin(k.zin()), k.err} }

// zin says what is wrong and what to do.
func (k *kaderfout) zin() string {
	switch {
	case errors.Is(k.err, toets.ErrKaderOuder):
		return "Dit kader is niet nieuwer dan het ingebouwde. Zet bij \"datum\" de dag waarop je het bijwerkte. Er is niets veranderd."
	case errors.Is(k.err, toets.ErrKaderGroot):
		return "Dit bestand is groter dan 8 MB. Kijk of het wel een kader is. Er is niets veranderd."
	case errors.Is(k.err, toets.ErrKader):
		return "Dit kader klopt niet, dus het is niet te gebruiken. Er is niets veranderd."
	}
	return "Dit kader is niet te lezen. Er is niets veranderd."
}

// maxFouten is how many faults are told at once: one wrong list gives hundreds.
const maxFouten = 20

// lijst names the file and its faults, one a line.
func (k *kaderfout) lijst() string {
	var b strings.Builder
	fmt.Fprintf(&b, gaatOmBestand, bestand.Toon(k.pad))
	_, rest, _ := strings.Cut(k.err.Error(), "\n")
	fouten := strings.Split(rest, "\n")
	if rest == "" {
		return b.String()
	}
	for _, f := range fouten[:min(len(fouten), maxFouten)] {
		b.WriteString("  " + bestand.Toon(f) + "\n")
	}
	if n := len(fouten) - maxFouten; n > 0 {
		fmt.Fprintf(&b, "  en nog %d andere\n", n)
	}
	return b.String()
}

// leesKader reads and checks a frame file; toets.ErrKaderOuder comes with the frame.
func leesKader(pad string) (*toets.Kader, error) {
	ruw, err := leesKaderbestand(pad)
	if err != nil {
		return nil, err
	}
	k, err := toets.LeesKader(ruw)
	if err != nil {
		return k, &kaderfout{pad, err}
	}
	return k, nil
}

// leesKaderbestand reads the bytes of a frame file, no more than it may have.
func leesKaderbestand(pad string) ([]byte, error) {
	info, err := os.Stat(pad)
	switch {
	case err != nil:
		return nil, err
	case info.IsDir():
	case !info.Mode().IsRegular(): // reading a pipe may never end
		return nil, melding.Zin(bestand.Toon(pad) + " is geen gewoon bestand. Noem het JSON-bestand van het kader.")
	case info.Size() > toets.MaxKader:
		return nil, &kaderfout{pad, toets.ErrKaderGroot}
	}
	return os.ReadFile(pad)
}

// kadertekst tells what a frame is and what it changes in the one that is in use.
func kadertekst(k, nu *toets.Kader) string {
	var b strings.Builder
	h := k.Herkomst()
	fmt.Fprintf(&b, "%s.\n", taal.Hoofdletter(h.Zin()))
	fmt.Fprintf(&b, "Volledig controlegetal (SHA-256): %s\n", h.Som)
	fmt.Fprintf(&b, "Er staan %d artikelen van %d wetten in, %d grondwaarden en %d uitspraken.\n",
		nationaal(k), len(k.Wetten()), len(k.Grondwaarden()), len(k.Rechtspraak()))
	if h == nu.Herkomst() {
		return b.String()
	}
	nieuw, anders := verschil(k, nu)
	schrijfLijst(&b, "Nieuw ten opzichte van het kader dat in gebruik is", nieuw)
	schrijfLijst(&b, "Anders dan in het kader dat in gebruik is", anders)
	return b.String()
}

// nationaal counts the rows that do not come from the settings.
func nationaal(k *toets.Kader) int {
	n := 0
	for _, a := range k.Artikelen() {
		if !a.Lokaal {
			n++
		}
	}
	return n
}

// verschil names the rows of a frame that another one does not have, and those that say something else there.
func verschil(k, nu *toets.Kader) (nieuw, anders []string) {
	for _, a := range k.Artikelen() {
		oud, er := nu.Artikel(a.Sleutel())
		switch {
		case !er:
			nieuw = append(nieuw, a.Naam())
		case oud != a:
			anders = append(anders, a.Naam())
		}
	}
	return slices.Clip(nieuw), slices.Clip(anders)
}

// schrijfLijst writes a heading and names below it, or nothing without names.
func schrijfLijst(b *strings.Builder, kop string, namen []string) {
	if len(namen) == 0 {
		return
	}
	fmt.Fprintf(b, "%s: %d\n", kop, len(namen))
	for _, n := range namen {
		b.WriteString("  " + n + "\n")
	}
}
