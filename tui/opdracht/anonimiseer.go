package opdracht

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"oliekan/casus/anoniem"
	"oliekan/tui/melding"

	"github.com/spf13/cobra"
)

// opdrachtAnonimiseer is the one command that does not go on with default settings.
const opdrachtAnonimiseer = "anonimiseer"

// invoergrens is the longest text that is masked in one go, in bytes.
const invoergrens = 16 << 20

// anonimiseer is the command "anonimiseer". Text and names come by standard input only: what stands on a command line
// can be seen by others on the machine and stays in the shell's history (privacy wall, 3).
func (s *sessie) anonimiseer() *cobra.Command {
	var alsJSON, bekendEerst bool
	c := &cobra.Command{
		Use:   opdrachtAnonimiseer,
		Short: "verbergt namen en andere herkenbare gegevens in een tekst",
		Long: `Verbergt namen en andere herkenbare gegevens in een tekst. De tekst komt van de
standaardinvoer, het resultaat gaat naar de standaarduitvoer.

Met --bekend-eerst staan de namen die je al weet bovenaan, elk op een regel als
NAAM=ROL. Daarna komt een lege regel en dan de tekst.`,
		Annotations: map[string]string{regels: naam + " anonimiseer < BESTAND"},
		Example:     "  oliekan anonimiseer < verslag.txt > verslag-zonder-namen.txt",
		Args:        zonder,
		RunE: func(*cobra.Command, []string) error {
			return s.maskeerInvoer(anoniem.Nieuw(Maskeropties(s.omgeving.Instellingen)), alsJSON, bekendEerst)
		},
	}
	c.Flags().BoolVar(&alsJSON, "json", false, "als JSON, met de plaats van alles wat verborgen is")
	c.Flags().BoolVar(&bekendEerst, "bekend-eerst", false, "eerst regels NAAM=ROL, een lege regel, dan de tekst")
	return c
}

// maskeerInvoer prints nothing unless all went well.
func (s *sessie) maskeerInvoer(mk *anoniem.Masker, alsJSON, bekendEerst bool) error {
	if s.omgeving.InstellingFout != nil {
		// The defaults know nothing of the places and organisations that the municipality wants hidden. A mask costs a key
		// press, a leak cannot be taken back.
		return melding.Zin("Er is niets verborgen en niets getoond: zonder goed instellingenbestand kunnen woorden " +
			"blijven staan die je gemeente wil verbergen. Herstel het bestand en probeer het opnieuw.")
	}
	if isTerminal(s.in) {
		fmt.Fprintln(s.fout, "Typ of plak de tekst. Sluit af met enter en ctrl+d (op Windows ctrl+z en enter).")
	}
	invoer, err := leesInvoer(s.in)
	if err != nil {
		return err
	}
	if bekendEerst {
		if invoer, err = neemBekenden(mk, invoer); err != nil {
			return err
		}
	}
	r, err := maskeer(mk, invoer)
	if err != nil {
		return err
	}
	if alsJSON {
		return schrijfJSON(s.uit, r)
	}
	return s.schrijf(r.Tekst)
}

// leesInvoer reads all text, which must be UTF-8.
func leesInvoer(in io.Reader) (string, error) {
	b, err := io.ReadAll(io.LimitReader(in, invoergrens+1))
	switch {
	case err != nil:
		return "", fmt.Errorf("read input: %w", err)
	case len(b) > invoergrens:
		return "", melding.Zin("De tekst is groter dan 16 MB. Knip hem in stukken.")
	case !utf8.Valid(b):
		return "", melding.Zin("De tekst is geen UTF-8, dus niet alle letters zijn te lezen. Bewaar hem als UTF-8 en probeer " +
			"het opnieuw. Er is niets getoond.")
	}
	return string(b), nil
}

// neemBekenden reads the lines NAAM=ROL up to the first empty line and returns the text after it. Messages never repeat
// a name.
func neemBekenden(mk *anoniem.Masker, invoer string) (string, error) {
	sc := bufio.NewReader(strings.NewReader(strings.TrimPrefix(invoer, "\ufeff")))
	for nr := 1; ; nr++ {
		regel, leesfout := sc.ReadString('\n')
		kern := strings.TrimSpace(regel)
		if kern == "" && leesfout == nil {
			rest, err := io.ReadAll(sc)
			return string(rest), err
		}
		if leesfout != nil && kern == "" {
			return "", melding.Zin("Na de namen hoort een lege regel, en daarna de tekst. Er is niets getoond.")
		}
		bekende, rol, ok := strings.Cut(kern, "=")
		if !ok {
			return "", melding.Zin(fmt.Sprintf("Regel %d is geen NAAM=ROL. Zet na de namen een lege regel en dan de tekst. "+
				"Er is niets getoond.", nr))
		}
		if err := ken(mk, bekende, rol, nr); err != nil {
			return "", err
		}
	}
}

// ken gives one line of names to the masker. nr is its line in the input, from 1.
func ken(mk *anoniem.Masker, bekende, rol string, nr int) error {
	_, err := mk.Ken(anoniem.NieuwRuw(strings.TrimSpace(bekende)), strings.ToLower(strings.TrimSpace(rol)))
	switch {
	case errors.Is(err, anoniem.ErrRol):
		return melding.Zin(fmt.Sprintf("Op regel %d staat een rol die niet bestaat. Kies uit: %s.", nr,
			strings.Join(anoniem.Rollen(), ", ")))
	case errors.Is(err, anoniem.ErrStuk):
		return mislukt
	case err != nil:
		return melding.Zin(fmt.Sprintf("Op regel %d staat voor het = geen naam.", nr))
	}
	return nil
}

// gemaskeerd is the result, in the form of the contract of --json.
type gemaskeerd struct {
	Tekst    string   `json:"tekst"`
	Vondsten []plaats `json:"vondsten"`
}

// plaats is one find. Begin and Eind are runes of the input as received; Eind is exclusive.
type plaats struct {
	Begin int           `json:"begin"`
	Eind  int           `json:"eind"`
	Soort anoniem.Soort `json:"soort"`
	Label string        `json:"label"`
	Zeker bool          `json:"zeker"`
}

// mislukt is told when the text could not be masked, without a word of it.
const mislukt = melding.Zin("Het verbergen is mislukt, door een fout in oliekan. Er is niets getoond. " +
	"Probeer het met een kleiner stuk van de tekst.")

// maskeer masks a text and keeps its line ends as they were. A breakdown becomes an error without a word of the text in
// it, and so does a panic: a stack trace could hold raw input.
func maskeer(mk *anoniem.Masker, invoer string) (r gemaskeerd, err error) {
	defer func() {
		if recover() != nil {
			r, err = gemaskeerd{}, mislukt
		}
	}()
	kern := strings.TrimRight(invoer, "\r\n")
	u := mk.Masker(anoniem.NieuwRuw(kern))
	if u.Fout != nil {
		return gemaskeerd{}, mislukt
	}
	tekst := u.Tekst.String()
	if strings.Contains(kern, "\r\n") && strings.Count(kern, "\r\n") == strings.Count(kern, "\n") {
		tekst = strings.ReplaceAll(tekst, "\n", "\r\n") // every line ends as on Windows
	}
	r = gemaskeerd{Tekst: tekst + invoer[len(kern):], Vondsten: make([]plaats, len(u.Vondsten))}
	for i, v := range u.Vondsten {
		r.Vondsten[i] = plaats{v.Begin, v.Eind, v.Soort, v.Label, v.Zeker}
	}
	return r, nil
}
