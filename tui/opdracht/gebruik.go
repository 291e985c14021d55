package opdracht

import (
	"errors"
	"fmt"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// gebruiksfout is a command line that cannot be understood; the exit code is 2.
type gebruiksfout struct {
	wat      string // Dutch sentence
	opdracht string // command whose help explains it
}

// Error returns the Dutch sentence.
func (g *gebruiksfout) Error() string { return g.wat }

// gebruik makes a gebruiksfout about a command.
func gebruik(c *cobra.Command, wat string, delen ...any) error {
	return &gebruiksfout{fmt.Sprintf(wat, delen...), c.CommandPath()}
}

// vlagfout puts what pflag has against the flags into Dutch.
func vlagfout(c *cobra.Command, err error) error {
	var (
		onbekend *pflag.NotExistError
		leeg     *pflag.ValueRequiredError
		fout     *pflag.InvalidValueError
		vorm     *pflag.InvalidSyntaxError
	)
	switch {
	case errors.As(err, &onbekend):
		streep := "--"
		if onbekend.GetSpecifiedShortnames() != "" {
			streep = "-"
		}
		return gebruik(c, "De optie %s%s bestaat niet.", streep, onbekend.GetSpecifiedName())
	case errors.As(err, &leeg):
		return gebruik(c, "Achter --%s hoort nog iets: %s.", leeg.GetFlag().Name, waarde(leeg.GetFlag()))
	case errors.As(err, &fout):
		return gebruik(c, "%q past niet bij --%s: %s.", fout.GetValue(), fout.GetFlag().Name, verwacht(fout.GetFlag()))
	case errors.As(err, &vorm):
		return gebruik(c, "%q is geen optie.", vorm.GetSpecifiedFlag())
	}
	return gebruik(c, "De opties kloppen niet.")
}

// legeVlag returns a flag that was given with nothing in it, or nil. A script whose variable is empty means something, and
// never the default.
func legeVlag(c *cobra.Command) (leeg *pflag.Flag) {
	c.Flags().Visit(func(f *pflag.Flag) {
		if f.Value.Type() == "string" && strings.TrimSpace(f.Value.String()) == "" {
			leeg = f
		}
	})
	return leeg
}

// waarde names what a flag takes, from the back quotes in its explanation.
func waarde(f *pflag.Flag) string {
	if w, _ := pflag.UnquoteUsage(f); w != "" {
		return w
	}
	return "een waarde"
}

// verwacht says what kind of value a flag takes.
func verwacht(f *pflag.Flag) string {
	switch f.Value.Type() {
	case "bool":
		return "zet deze optie er los bij, zonder waarde"
	case "int":
		return "dat hoort een getal te zijn"
	}
	return "die waarde kan niet"
}

// geenOpdracht is for a command that only has commands under it: an argument is then a command that does not exist.
func (s *sessie) geenOpdracht(c *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	c.SuggestionsMinimumDistance = 2 // cobra sets it for the root only
	wat := fmt.Sprintf("De opdracht %q bestaat niet.", strings.TrimSpace(args[0]))
	if lijkt := c.SuggestionsFor(args[0]); len(lijkt) > 0 {
		wat += fmt.Sprintf(" Bedoel je '%s %s'?", c.CommandPath(), lijkt[0])
	}
	return &gebruiksfout{wat, c.CommandPath()}
}

// zonder is for a command that takes no arguments.
func zonder(c *cobra.Command, args []string) error {
	if len(args) > 0 {
		return gebruik(c, "Achter '%s' hoort niets meer, maar er staat nog %q.", c.CommandPath(), args[0])
	}
	return nil
}

// precies is for a command that takes n arguments; wat tells what they are.
func precies(n int, wat string) cobra.PositionalArgs {
	return func(c *cobra.Command, args []string) error {
		switch {
		case len(args) < n:
			return gebruik(c, "Zeg erbij %s.", wat)
		case len(args) > n:
			return gebruik(c, teVeel, c.CommandPath(), args[n])
		}
		return nil
	}
}

// minstens is for a command that takes one argument or more.
func minstens(wat string) cobra.PositionalArgs {
	return func(c *cobra.Command, args []string) error {
		if strings.TrimSpace(strings.Join(args, "")) == "" {
			return gebruik(c, "Zeg erbij %s.", wat)
		}
		return nil
	}
}

// zegErbij begins the sentence for a command that needs a word behind it.
const zegErbij = "Zeg erbij wat je wilt: "

// idVanCasus says what can be typed for a case.
const idVanCasus = "ID is het nummer, het begin ervan (minstens vier tekens)\nof de korte code."

// teVeel says that there is a word too many behind a command.
const teVeel = "Er staat te veel achter '%s': %q."

// vlagOverschrijf is what the help says of --overschrijf.
const vlagOverschrijf = "vervangt het bestand als het er al is"

// gaatOmBestand names the file that a message is about.
const gaatOmBestand = "Het gaat om het bestand %s.\n"
