package opdracht

import (
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"slices"
	"strings"

	"oliekan/casus/anoniem"
	"oliekan/casus/instellingen"
	"oliekan/tui/melding"

	"github.com/spf13/cobra"
)

// vlaggen are the values of the global flags.
type vlaggen struct {
	db, config, thema string
	geenKleur         bool
}

// themas are the looks that can be asked for.
var themas = [...]string{"licht", "donker", "contrast"}

// meldAan adds the global flags. --help is among them, so that cobra adds no English one.
func (v *vlaggen) meldAan(c *cobra.Command) {
	f := c.PersistentFlags()
	f.StringVar(&v.db, "db", "", "de database op `PAD`, anders OLIEKAN_DB of de vaste plek")
	f.StringVar(&v.config, "config", "", "het instellingenbestand op `PAD`")
	f.BoolVar(&v.geenKleur, "geen-kleur", false, "geen kleuren (ook met NO_COLOR)")
	f.StringVar(&v.thema, "thema", "", "kiest het `THEMA`: licht, donker of contrast")
	f.BoolP("help", "h", false, "toont deze uitleg")
	_ = c.RegisterFlagCompletionFunc("thema", cobra.FixedCompletions(themas[:], cobra.ShellCompDirectiveNoFileComp))
}

// maakOmgeving fills s.omgeving before a command runs. A broken settings file is a warning; one that was asked for and
// cannot be read is an error, because the user wants its content.
func (s *sessie) maakOmgeving(c *cobra.Command, _ []string) error {
	if f := legeVlag(c); f != nil {
		return gebruik(c, "Achter --%s hoort nog iets: %s.", f.Name, waarde(f))
	}
	if t := s.vlaggen.thema; t != "" && !slices.Contains(themas[:], t) {
		return gebruik(c, "Het thema %q bestaat niet. Kies uit: %s.", t, strings.Join(themas[:], ", "))
	}
	o := Omgeving{
		Config: s.vlaggen.config,
		Kleur:  !s.vlaggen.geenKleur && s.env("NO_COLOR") == "" && s.env("TERM") != "dumb",
		Thema:  s.vlaggen.thema,
		Versie: Versie(),
	}
	var err error
	if o.DB, err = s.databasepad(); err != nil {
		return err
	}
	// What follows may fail without stopping a command: the defaults are there.
	if o.Config == "" {
		o.Config, _ = instellingen.Pad() // without a place for settings the defaults hold
	}
	o.Instellingen = instellingen.Standaard()
	if o.Config != "" {
		o.Instellingen, o.InstellingFout = instellingen.Lees(o.Config, s.vlaggen.config != "")
	}
	o.Kader, o.KaderFout = o.eigenKader()
	o.Naloper = anoniem.NieuweNaloper(Maskeropties(o.Instellingen))
	s.omgeving = o
	if s.vlaggen.config != "" && onleesbaar(o.InstellingFout) {
		return o.InstellingFout
	}
	if o.InstellingFout != nil && c.HasParent() { // the screens show it themselves
		fmt.Fprintln(s.fout, "Let op: "+melding.Van(o.InstellingFout))
		if c.Name() != opdrachtAnonimiseer {
			fmt.Fprintln(s.fout, "Oliekan gaat verder met de standaardinstellingen.")
		}
	}
	if o.KaderFout != nil && c.HasParent() && c.Parent().Name() != opdrachtKader {
		fmt.Fprintln(s.fout, "Let op: "+melding.KaderLetOp)
	}
	return nil
}

// onleesbaar reports whether there was no text to read at all.
func onleesbaar(err error) bool {
	var p *fs.PathError
	return errors.As(err, &p)
}

// databasepad returns the path of --db, else of OLIEKAN_DB, else the default of the platform.
func (s *sessie) databasepad() (string, error) {
	if s.vlaggen.db != "" {
		return s.vlaggen.db, nil
	}
	if pad := s.env("OLIEKAN_DB"); pad != "" {
		return pad, nil
	}
	if dir := gegevensmap(runtime.GOOS, s.env); dir != "" {
		return filepath.Join(dir, naam, "oliekan.db"), nil
	}
	return "", melding.Zin("Oliekan weet niet waar je gegevens horen te staan. Geef met --db het pad van de database.")
}

// gegevensmap returns the directory for a user's data on an operating system, or nothing if the environment does not
// tell. Relative paths in XDG_DATA_HOME are ignored, as the XDG Base Directory Specification says.
func gegevensmap(systeem string, env func(string) string) string {
	thuis := env("HOME")
	switch systeem {
	case "windows":
		if dir := env("LocalAppData"); dir != "" {
			return dir
		}
		if thuis = env("USERPROFILE"); thuis != "" {
			return filepath.Join(thuis, "AppData", "Local")
		}
		return ""
	case "darwin":
		if thuis != "" {
			return filepath.Join(thuis, "Library", "Application Support")
		}
		return ""
	}
	if dir := env("XDG_DATA_HOME"); filepath.IsAbs(dir) {
		return dir
	}
	if thuis != "" {
		return filepath.Join(thuis, ".local", "share")
	}
	return ""
}

// Versie returns the version that the build recorded, or "ontwikkelversie" for a build from a working copy.
func Versie() string {
	b, ok := debug.ReadBuildInfo()
	if !ok || b.Main.Version == "" || b.Main.Version == "(devel)" {
		return "ontwikkelversie"
	}
	return strings.TrimPrefix(b.Main.Version, "v")
}
