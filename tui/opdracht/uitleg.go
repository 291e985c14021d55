package opdracht

import (
	"fmt"
	"io"
	"strings"

	"oliekan/toets/taal"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

const (
	naam = "oliekan"
	// regels is the annotation with the usage lines of a command. Optional parts are told in words: square brackets are
	// for masks only.
	regels = "regels"
	// breedte is the widest line of a help text, in columns.
	breedte = 80
)

const overOliekan = `Oliekan helpt een oliemannetje en een consulent samen door een lastige casus,
langs de stappen van de omgekeerde toets: eerst het effect, de wet als laatste.
Namen en andere herkenbare gegevens worden verborgen voordat er iets wordt
bewaard.`

// hulp is the command "hulp"; "help" works as well.
func (s *sessie) hulp(wortel *cobra.Command) *cobra.Command {
	return &cobra.Command{
		Use:     "hulp",
		Aliases: []string{"help"},
		Short:   "uitleg over een opdracht",
		Annotations: map[string]string{
			regels: naam + " hulp\n" + naam + " hulp OPDRACHT",
		},
		RunE: func(c *cobra.Command, args []string) error {
			doel, rest, err := wortel.Find(args)
			if err != nil || (len(rest) > 0 && doel.HasSubCommands()) {
				return s.geenOpdracht(wortel, args)
			}
			toonUitleg(doel, s.uit)
			return nil
		},
	}
}

// toonUitleg prints the help of a command: what it does, how it is written, what is under it, its flags and examples.
func toonUitleg(c *cobra.Command, w io.Writer) {
	var b strings.Builder
	if c.Long != "" {
		b.WriteString(c.Long + "\n")
	} else {
		b.WriteString(taal.Hoofdletter(c.Short) + ".\n")
	}
	b.WriteString("\nGebruik:\n")
	for r := range strings.SplitSeq(gebruiksregels(c), "\n") {
		b.WriteString("  " + r + "\n")
	}
	schrijfOpdrachten(&b, c)
	schrijfVlaggen(&b, "Opties", c.LocalNonPersistentFlags())
	schrijfVlaggen(&b, "Opties bij elke opdracht", c.Root().PersistentFlags())
	if c.Example != "" {
		b.WriteString("\nVoorbeelden:\n" + c.Example + "\n")
	}
	if c.HasAvailableSubCommands() {
		fmt.Fprintf(&b, "\nMet '%s OPDRACHT --help' krijg je uitleg over een opdracht.\n", c.CommandPath())
	}
	fmt.Fprint(w, b.String())
}

// gebruiksregels returns the ways to write a command.
func gebruiksregels(c *cobra.Command) string {
	if r := c.Annotations[regels]; r != "" {
		return r
	}
	if c.HasParent() {
		return c.Parent().CommandPath() + " " + c.Use
	}
	return c.Use
}

// schrijfOpdrachten lists what is under a command. Hidden ones, such as those of cobra itself, stay out.
func schrijfOpdrachten(b *strings.Builder, c *cobra.Command) {
	if !c.HasAvailableSubCommands() {
		return
	}
	b.WriteString("\nOpdrachten:\n")
	for _, sub := range c.Commands() {
		if sub.IsAvailableCommand() {
			schrijfPaar(b, sub.Name(), sub.Short)
		}
	}
}

// schrijfVlaggen lists flags. pflag's own list has English types and defaults in it.
func schrijfVlaggen(b *strings.Builder, kop string, fs *pflag.FlagSet) {
	if !fs.HasAvailableFlags() {
		return
	}
	b.WriteString("\n" + kop + ":\n")
	fs.VisitAll(func(f *pflag.Flag) {
		if f.Hidden {
			return
		}
		links := "--" + f.Name
		if f.Shorthand != "" {
			links = "-" + f.Shorthand + ", " + links
		}
		wat, uitleg := pflag.UnquoteUsage(f)
		if f.Value.Type() != "bool" {
			links += " " + wat
		}
		schrijfPaar(b, links, uitleg)
	})
}

// schrijfPaar prints a name and its explanation side by side; a long name gets a line of its own.
func schrijfPaar(b *strings.Builder, links, rechts string) {
	const kolom = 22
	eerste := fmt.Sprintf("  %-*s ", kolom, links)
	if len([]rune(links)) > kolom {
		eerste = "  " + links + "\n" + strings.Repeat(" ", kolom+3)
	}
	b.WriteString(eerste)
	b.WriteString(strings.ReplaceAll(vouw(rechts, breedte-kolom-3), "\n", "\n"+strings.Repeat(" ", kolom+3)))
	b.WriteByte('\n')
}
