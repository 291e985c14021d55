package opdracht

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"runtime/debug"
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

// maskeerInvoer prints nothing unless all went well: it reads everything, masks everything, and then writes.
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
	// A long text leaves a lot behind that is collected late. With the pages of the program itself 10 MB stays under 96 MiB.
	defer debug.SetMemoryLimit(debug.SetMemoryLimit(maskeergeheugen))
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
	w := bufio.NewWriter(s.uit)
	if alsJSON {
		r.schrijfJSON(w)
	} else {
		r.schrijf(w)
	}
	if err := w.Flush(); err != nil {
		return fmt.Errorf("write output: %w", err)
	}
	return nil
}

// maskeergeheugen is how much memory masking takes before it collects what is left behind, in bytes.
const maskeergeheugen = 56 << 20

// leesInvoer reads all text, which must be UTF-8.
func leesInvoer(in io.Reader) (string, error) {
	var b strings.Builder
	if f, ok := in.(*os.File); ok {
		if info, err := f.Stat(); err == nil && info.Mode().IsRegular() && info.Size() <= invoergrens {
			b.Grow(int(info.Size()) + 1) // growing step by step would hold the text twice
		}
	}
	n, err := io.Copy(&b, io.LimitReader(in, invoergrens+1))
	switch {
	case err != nil:
		return "", fmt.Errorf("read input: %w", err)
	case n > invoergrens:
		return "", melding.Zin("De tekst is groter dan 16 MB. Knip hem in stukken.")
	case !utf8.ValidString(b.String()):
		return "", melding.Zin("De tekst is geen UTF-8, dus niet alle letters zijn te lezen. Bewaar hem als UTF-8 en probeer " +
			"het opnieuw. Er is niets getoond.")
	}
	return b.String(), nil
}

// neemBekenden reads the lines NAAM=ROL up to the first empty line and returns the text after it. Messages never repeat
// a name.
func neemBekenden(mk *anoniem.Masker, invoer string) (string, error) {
	rest := strings.TrimPrefix(invoer, bom)
	for nr := 1; ; nr++ {
		regel, na, einde := strings.Cut(rest, "\n")
		rest = na
		kern := strings.TrimSpace(regel)
		if kern == "" && einde {
			return rest, nil
		}
		if kern == "" {
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

// mislukt is told when the text could not be masked, without a word of it.
const mislukt = melding.Zin(melding.Mislukt + " Er is niets getoond. " +
	"Probeer het met een kleiner stuk van de tekst.")

// bom is the byte order mark that Windows programs put before a text.
const bom = "\ufeff"

// gemaskeerd is a masked text, in parts: a long one is never in memory as one string.
type gemaskeerd struct {
	delen    []string
	vondsten []plaats
}

// plaats is one find. Begin and Eind are runes of the input as received; Eind is exclusive.
type plaats struct {
	Begin int           `json:"begin"`
	Eind  int           `json:"eind"`
	Soort anoniem.Soort `json:"soort"`
	Label string        `json:"label"`
	Zeker bool          `json:"zeker"`
}

// maskeer masks a text. White space comes back byte for byte, and so does a byte order mark before it. A breakdown becomes
// an error without a word of the text in it, and so does a panic: a stack trace could hold raw input.
func maskeer(mk *anoniem.Masker, invoer string) (r gemaskeerd, err error) {
	defer func() {
		if recover() != nil {
			r, err = gemaskeerd{}, mislukt
		}
	}()
	tekst, schuif := strings.CutPrefix(invoer, bom)
	op := 0
	if schuif {
		r.delen, op = append(r.delen, bom), 1
	}
	if mk.Lang(tekst, func(u anoniem.Uitkomst) error {
		r.delen = append(r.delen, u.Tekst.String())
		for _, v := range u.Vondsten {
			r.vondsten = append(r.vondsten, plaats{v.Begin + op, v.Eind + op, v.Soort, v.Label, v.Zeker})
		}
		return nil
	}) != nil {
		return gemaskeerd{}, mislukt
	}
	return r, nil
}

// schrijf writes the text. What fails is told by Flush.
func (r gemaskeerd) schrijf(w *bufio.Writer) {
	for _, d := range r.delen {
		_, _ = w.WriteString(d)
	}
}

// schrijfJSON writes the form of the contract of --json, as schrijfJSON would of one value: the text, and the finds.
func (r gemaskeerd) schrijfJSON(w *bufio.Writer) {
	_, _ = w.WriteString("{\n  \"tekst\": \"")
	for _, d := range r.delen {
		j := inJSON(d, "")
		_, _ = w.Write(j[1 : len(j)-1])
	}
	_, _ = w.WriteString("\",\n  \"vondsten\": [")
	for i, v := range r.vondsten {
		if i > 0 {
			_ = w.WriteByte(',')
		}
		_, _ = w.WriteString("\n    ")
		_, _ = w.Write(inJSON(v, "    "))
	}
	if len(r.vondsten) > 0 {
		_, _ = w.WriteString("\n  ")
	}
	_, _ = w.WriteString("]\n}\n")
}

// inJSON gives one value that can always be written, without the line end of the encoder.
func inJSON(v any, inspring string) []byte {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent(inspring, "  ")
	_ = e.Encode(v)
	return bytes.TrimSuffix(b.Bytes(), []byte("\n"))
}
