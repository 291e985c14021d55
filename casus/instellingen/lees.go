package instellingen

import (
	"cmp"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"github.com/BurntSushi/toml"
)

const (
	// grens is the largest settings file that is read, in bytes. Real ones are a few kilobytes.
	grens = 1 << 20
	// diepte is how deep brackets may be nested. The TOML reader is recursive: a file of a million brackets would end
	// the program.
	diepte = 32
)

// Lees reads the settings file at pad. A missing file gives the defaults, and is an error only if verplicht: the user
// named it. Every error is a *Fout, and the defaults stand beside it so that the program can start all the same.
func Lees(pad string, verplicht bool) (Instellingen, error) {
	in, err := leesBestand(pad, verplicht)
	in.Quizvragen = filepath.Join(filepath.Dir(pad), quizbestand) // also beside settings that are broken or not there
	return in, err
}

// quizbestand is the name of the file with quiz questions of the municipality.
const quizbestand = "quizvragen.json"

// leesBestand reads the file itself.
func leesBestand(pad string, verplicht bool) (Instellingen, error) {
	bron, err := lees(pad)
	if errors.Is(err, fs.ErrNotExist) && !verplicht {
		return Standaard(), nil
	}
	if err != nil {
		return Standaard(), &Fout{Bestand: pad, Wat: leesfout(err), Err: err}
	}
	in, regel, err := Ontleed(bron)
	if err != nil {
		return Standaard(), &Fout{Bestand: pad, Regel: regel, Wat: err.Error()}
	}
	// Who writes "logo.png" means the one beside the settings, wherever the program was started.
	if in.Logo != "" && !filepath.IsAbs(in.Logo) {
		in.Logo = filepath.Join(filepath.Dir(pad), in.Logo)
	}
	return in, nil
}

// Why a file is not even opened or read to its end; leesfout puts them into Dutch.
var (
	errMap     = errors.New("is a directory")
	errSoort   = errors.New("not a regular file")
	errGrootte = errors.New("too big")
)

// lees returns the file's text. Pipes and devices are refused, because reading them may never end.
func lees(pad string) (string, error) {
	info, err := os.Stat(pad)
	switch {
	case err != nil:
		return "", err
	case info.IsDir():
		return "", errMap
	case !info.Mode().IsRegular() && pad != os.DevNull:
		return "", errSoort
	}
	f, err := os.Open(pad)
	if err != nil {
		return "", err
	}
	defer f.Close()
	b, err := io.ReadAll(io.LimitReader(f, grens+1)) // the size of Stat may be old
	if err == nil && len(b) > grens {
		err = errGrootte
	}
	return string(b), err
}

// leesfout says in Dutch why the file could not be read.
func leesfout(err error) string {
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return "het bestand bestaat niet; controleer de naam en de map"
	case errors.Is(err, fs.ErrPermission):
		return "je mag het bestand niet lezen; vraag je beheerder om leesrechten"
	case errors.Is(err, errMap):
		return "dit is een map; geef de naam van een bestand"
	case errors.Is(err, errSoort):
		return "dit is geen gewoon bestand; geef de naam van een tekstbestand"
	case errors.Is(err, errGrootte):
		return "het is groter dan 1 MB; een instellingenbestand is een klein tekstbestand"
	}
	return "het bestand is niet te lezen"
}

// klacht is one thing that is wrong, on a line.
type klacht struct {
	regel int
	wat   string
}

// Ontleed reads settings from the text of a file. When something is wrong it returns the defaults, the first wrong line
// (0: the text as a whole) and an error that says in Dutch what is wrong.
func Ontleed(bron string) (Instellingen, int, error) {
	if teDiep(bron) {
		return Standaard(), 0, errors.New("er staan te veel haken in elkaar")
	}
	var boom map[string]any
	if _, err := toml.Decode(bron, &boom); err != nil {
		var pe toml.ParseError
		if errors.As(err, &pe) {
			return Standaard(), pe.Position.Line, errors.New(syntaxis(pe))
		}
		return Standaard(), 0, errors.New("het bestand is niet te begrijpen")
	}
	in := Standaard()
	// The first fault in the file is reported: the order of a map would give another one every time.
	l := lezer{plekken: plekken(bron)}
	l.tabel(plek{}, boom, in.velden(&l))
	if len(l.klachten) > 0 {
		k := slices.MinFunc(l.klachten, func(a, b klacht) int {
			return cmp.Or(cmp.Compare(a.regel, b.regel), cmp.Compare(a.wat, b.wat))
		})
		return Standaard(), k.regel, errors.New(k.wat)
	}
	return in, 0, nil
}

// teDiep counts open brackets without looking at quotes: text in a settings file does not hold dozens of them unclosed.
func teDiep(bron string) bool {
	n := 0
	for i := 0; i < len(bron); i++ {
		switch bron[i] {
		case '[', '{':
			if n++; n > diepte {
				return true
			}
		case ']', '}':
			n = max(0, n-1)
		}
	}
	return false
}
