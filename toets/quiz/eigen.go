package quiz

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strings"

	"oliekan/toets"
)

const (
	// eigenBegin opens the id of every question of the municipality, and of no question of ours.
	eigenBegin = "eigen-"
	// eigenGrens is the largest file of own questions that is read, in bytes, and eigenMeest the most questions in it.
	eigenGrens = 1 << 20
	eigenMeest = 500
)

// EigenFout says in Dutch what is wrong with the file of own questions. Its text is meant for the user as it stands, but the
// path in it may hold any character.
type EigenFout struct {
	Bestand  string   // path as given
	Gebreken []string // each the end of a sentence without a full stop, at least one
	Err      error    // cause, or nil
}

// Error gives the first fault, and how many there are besides.
func (f *EigenFout) Error() string {
	meer := ""
	switch n := len(f.Gebreken) - 1; {
	case n == 1:
		meer = " Er is nog 1 gebrek."
	case n > 1:
		meer = fmt.Sprintf(" Er zijn nog %d gebreken.", n)
	}
	return fmt.Sprintf("De eigen quizvragen in %s doen niet mee: %s.%s", f.Bestand, f.Gebreken[0], meer)
}

// Unwrap returns the cause, such as fs.ErrPermission.
func (f *EigenFout) Unwrap() error { return f.Err }

// LaadMet returns the questions of Laad and behind them those of the municipality itself, from the file at pad, with Eigen
// set. A missing file, or no path, adds none. An *EigenFout stands beside the questions of oliekan, which can be played all
// the same; of a file with a fault no question takes part. Any other error comes without questions.
func LaadMet(m *toets.Methode, pad string) ([]Vraag, error) {
	vragen, err := Laad(m)
	if err != nil || pad == "" {
		return vragen, err
	}
	ruw, err := leesEigen(pad)
	if errors.Is(err, fs.ErrNotExist) {
		return vragen, nil
	}
	if err != nil {
		return vragen, &EigenFout{Bestand: pad, Gebreken: []string{leesfout(err)}, Err: err}
	}
	eigen, gebreken := lees(ruw, m, true)
	if len(gebreken) > 0 {
		return vragen, &EigenFout{Bestand: pad, Gebreken: gebreken}
	}
	return append(vragen, eigen...), nil
}

// Why a file is not even opened or read to its end; leesfout puts them into Dutch.
var (
	errSoort   = errors.New("not a regular file")
	errGrootte = errors.New("too big")
)

// leesEigen returns the bytes of the file. Pipes and devices are refused, because reading them may never end.
func leesEigen(pad string) ([]byte, error) {
	info, err := os.Stat(pad)
	if err != nil {
		return nil, err
	}
	if !info.Mode().IsRegular() {
		return nil, errSoort
	}
	f, err := os.Open(pad)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	b, err := io.ReadAll(io.LimitReader(f, eigenGrens+1)) // the size of Stat may be old
	if err == nil && len(b) > eigenGrens {
		err = errGrootte
	}
	return b, err
}

// leesfout says in Dutch why the file could not be read.
func leesfout(err error) string {
	switch {
	case errors.Is(err, fs.ErrPermission):
		return "je mag het bestand niet lezen; vraag je beheerder om leesrechten"
	case errors.Is(err, errSoort):
		return "dit is geen gewoon bestand; zet er een tekstbestand neer"
	case errors.Is(err, errGrootte):
		return "het is groter dan 1 MB; maak het kleiner"
	}
	return "het bestand is niet te lezen"
}

// isEigen reports whether an id is one of a question of the municipality.
func isEigen(id string) bool { return strings.HasPrefix(id, eigenBegin) }
