package opdracht

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"time"

	"oliekan/casus/anoniem"
	"oliekan/casus/instellingen"
	"oliekan/toets"
	"oliekan/tui/bestand"
	"oliekan/tui/geheugen"
	"oliekan/tui/melding"

	"github.com/spf13/cobra"
)

// Exit codes, as the design lists them.
const (
	codeGoed    = 0
	codeMislukt = 1
	codeGebruik = 2
)

// Starter starts the two ways of working that this package does not know itself.
type Starter struct {
	// Scherm runs the full-screen program. It is called only when standard input and output are a terminal.
	Scherm func(ctx context.Context, o Omgeving) error
	// Plat runs the line mode.
	Plat func(ctx context.Context, o Omgeving, in io.Reader, uit io.Writer) error
}

// Omgeving is what flags, environment and settings file say together.
type Omgeving struct {
	DB           string // path of the database
	MagNieuw     bool   // a new database may be made although there are copies of one
	Config       string // path of the settings file, whether it exists or not; empty if the platform has no place for it
	Instellingen instellingen.Instellingen
	// InstellingFout says in Dutch what is wrong with the settings file; Instellingen are the defaults then.
	InstellingFout error
	// Kader is the frame of the municipality, from kader.json beside the settings; nil: the embedded one is used. KaderFout
	// says what is wrong with it; Kader is nil then.
	Kader     *toets.Kader
	KaderFout error
	Kleur     bool   // false with --geen-kleur, NO_COLOR or TERM=dumb
	Thema     string // "licht", "donker", "contrast", or empty when nothing was asked for
	Versie    string
	Naloper   *anoniem.Naloper // the second scan before storing; nil: Open makes one
}

// init sets what cobra keeps in package variables. On Windows it would stop a program that was started with a double
// click, with an English text, while that is the ordinary way to start here. The order of the commands is that of the
// work and not that of the alphabet.
func init() {
	cobra.MousetrapHelpText = ""
	cobra.EnableCommandSorting = false
}

// sessie is one run of the program.
//
// Everything from outside comes in here, so that a test can run the program without a process.
type sessie struct {
	in       io.Reader
	uit      io.Writer
	fout     io.Writer
	env      func(string) string
	nu       func() time.Time
	start    Starter
	vlaggen  vlaggen
	omgeving Omgeving
}

// Draai carries out one command line, without the program's name, and returns the exit code. env looks up a variable of
// the environment. It prints every error itself, in Dutch.
func Draai(ctx context.Context, args []string, in io.Reader, uit, fout io.Writer, env func(string) string, s Starter) (exitcode int) {
	defer func() {
		// A stack trace can hold words of an inwoner, and says nothing to the user (privacy wall, 3).
		if recover() != nil {
			fmt.Fprintln(fout, "Er ging iets mis in oliekan zelf. "+melding.BleefBewaard+" Probeer het opnieuw.")
			exitcode = codeMislukt
		}
	}()
	geheugen.Sluit()
	se := &sessie{in: in, uit: uit, fout: fout, env: env, nu: time.Now, start: s}
	if args == nil {
		args = []string{} // cobra takes nil for the arguments of the process
	}
	wortel := se.wortel()
	wortel.SetArgs(args)
	wortel.SetIn(in)
	wortel.SetOut(uit)
	wortel.SetErr(fout)
	return se.meld(wortel.ExecuteContext(ctx))
}

// meld prints an error and returns the exit code that goes with it.
func (s *sessie) meld(err error) int {
	switch {
	case err == nil:
		return codeGoed
	case errors.Is(err, errHerlezen):
		return codeMislukt
	}
	var g *gebruiksfout
	if errors.As(err, &g) {
		fmt.Fprintln(s.fout, g.wat)
		fmt.Fprintf(s.fout, "Met '%s --help' zie je hoe het werkt.\n", g.opdracht)
		return codeGebruik
	}
	fmt.Fprintln(s.fout, melding.Van(err))
	var d *databasefout
	var b *bestand.BestaatFout
	var c *casusfout
	var k *kaderfout
	switch {
	case errors.As(err, &k):
		fmt.Fprint(s.fout, k.lijst())
	case errors.As(err, &d):
		fmt.Fprintf(s.fout, "Het gaat om de database %s.\n", bestand.Toon(d.pad))
		if wijstNietNaarKopie(d) {
			fmt.Fprintln(s.fout, "Er zijn automatische kopieën van deze database. "+melding.MetLijst)
		}
	case errors.As(err, &c):
		fmt.Fprintf(s.fout, "Het gaat om %q.\n", strings.TrimSpace(c.verwijzing))
	case errors.As(err, &b):
		fmt.Fprintf(s.fout, gaatOmBestand, bestand.Toon(b.Pad))
	}
	return codeMislukt
}

// wortel builds the tree of commands. It is built anew for every run: cobra keeps state in it.
func (s *sessie) wortel() *cobra.Command {
	c := &cobra.Command{
		Use:               naam,
		Long:              overOliekan,
		Args:              s.geenOpdracht,
		RunE:              s.scherm,
		PersistentPreRunE: s.maakOmgeving,
		// Errors are printed by meld, in Dutch; a page of help after each would push the sentence off the screen.
		SilenceErrors: true,
		SilenceUsage:  true,
		Annotations: map[string]string{regels: naam + "             de schermen\n" +
			naam + " OPDRACHT    een van de opdrachten hieronder"},
	}
	c.SuggestionsMinimumDistance = 2             // letters between what was typed and what may have been meant
	c.CompletionOptions.DisableDefaultCmd = true // "aanvulling" takes its place
	c.SetFlagErrorFunc(vlagfout)
	c.SetHelpFunc(func(c *cobra.Command, _ []string) { toonUitleg(c, c.OutOrStdout()) })
	c.SetUsageFunc(func(c *cobra.Command) error { toonUitleg(c, c.OutOrStderr()); return nil })
	s.vlaggen.meldAan(c)
	c.AddCommand(s.plat(), s.casus(), s.zoek(), s.handout(), s.training(), s.peiling(), s.quiz(), s.anonimiseer(), s.wetten(), s.wettencontrole(), s.kader(),
		s.controleer(), s.reservekopie(), s.herstel(), s.versie(), s.aanvulling())
	c.SetHelpCommand(s.hulp(c))
	return c
}
