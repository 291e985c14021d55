// Package bestand writes a file for the user: beside its destination first, then in place in one go, and never over what
// is there unless asked. The screens, the line mode and the command line share it.
package bestand

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"unicode"

	"oliekan/store"
)

// Schrijf writes a file beside its destination and puts it in place in one go, so that a half-written file never
// stands under its name. What is there already is kept and gives store.ErrBestaat, unless overschrijf. A symbolic link
// is followed. The file can be read by its owner only. What may never be replaced is told by Mag; nooit are the databases
// that this program works with.
func Schrijf(pad string, overschrijf bool, inhoud []byte, nooit ...string) error {
	return schrijf(pad, overschrijf, bytes.NewReader(inhoud), func() (string, error) { return Mag(pad, overschrijf, nooit...) })
}

// Zet puts a copy of the database that was made at van on pad, as Schrijf does.
func Zet(van, pad string, overschrijf bool, nooit ...string) error {
	f, err := os.Open(van)
	if err != nil {
		return fmt.Errorf("read copy: %w", err)
	}
	defer f.Close()
	return schrijf(pad, overschrijf, f, func() (string, error) { return MagKopie(pad, overschrijf, nooit...) })
}

// schrijf writes what inhoud gives, where mag says.
func schrijf(pad string, overschrijf bool, inhoud io.Reader, mag func() (string, error)) error {
	doel, err := mag()
	if err != nil {
		return err
	}
	RuimOp(filepath.Dir(doel))
	tijdelijk, err := schrijfNaast(doel, inhoud)
	if err != nil {
		return err
	}
	// Something else may stand there by now.
	if _, err = mag(); err == nil {
		err = zetNeer(tijdelijk, doel, overschrijf)
	}
	if err != nil {
		_ = os.Remove(tijdelijk)
		if errors.Is(err, fs.ErrExist) {
			return bestaat(pad)
		}
		return err
	}
	return nil
}

// schrijfNaast writes a temporary file in the directory of doel and returns its name.
func schrijfNaast(doel string, inhoud io.Reader) (pad string, err error) {
	f, zonderNaam := naamloos(doel)
	if !zonderNaam {
		f, err = os.CreateTemp(filepath.Dir(doel), halfPatroon())
	}
	if err != nil {
		// The random name of the temporary file means nothing to the user; the destination does.
		if _, geen := os.Stat(filepath.Dir(doel)); errors.Is(geen, fs.ErrNotExist) {
			doel = filepath.Dir(doel) // the folder is what is missing; of the file that is meant to be so
		}
		return "", fmt.Errorf("write: %w", &fs.PathError{Op: "write", Path: doel, Err: oorzaak(err)})
	}
	pad = f.Name()
	_, err = io.Copy(f, inhoud)
	if err == nil {
		err = f.Sync() // a name that points to bytes not yet on the disk is a half-written file after a power cut
	}
	if err == nil && zonderNaam {
		pad, err = geefNaam(f, doel)
	}
	if dicht := f.Close(); err == nil {
		err = dicht
	}
	if err != nil {
		if !zonderNaam {
			_ = os.Remove(pad)
		}
		return "", fmt.Errorf("write: %w", &fs.PathError{Op: "write", Path: doel, Err: oorzaak(err)})
	}
	return pad, nil
}

// pogingen is how many random names are tried.
const pogingen = 100

// geefNaam gives a file without a name one beside doel and returns it.
func geefNaam(f *os.File, doel string) (string, error) {
	var err error
	for range pogingen {
		pad := HalfNaast(doel)
		if err = noem(f, pad); !errors.Is(err, fs.ErrExist) {
			return pad, err
		}
	}
	return "", err
}

// zetNeer gives a finished file its name, and replaces what stands there only if asked.
func zetNeer(tijdelijk, doel string, overschrijf bool) error {
	zet := zetVrij
	if overschrijf {
		zet = os.Rename
	}
	if err := zet(tijdelijk, doel); err != nil {
		return fmt.Errorf("put %s in place: %w", doel, err)
	}
	return nil
}

// zetVrij gives a finished file its name without replacing one. A hard link does that without a gap; where the file
// system has none, a last look must do.
func zetVrij(tijdelijk, doel string) error {
	err := os.Link(tijdelijk, doel)
	if err == nil {
		return os.Remove(tijdelijk)
	}
	if errors.Is(err, fs.ErrExist) {
		return fs.ErrExist
	}
	if _, err := os.Lstat(doel); err == nil {
		return fs.ErrExist
	}
	return os.Rename(tijdelijk, doel)
}

// oorzaak takes the path off an error of the operating system.
func oorzaak(err error) error {
	var p *fs.PathError
	var l *os.LinkError
	switch {
	case errors.As(err, &p):
		return p.Err
	case errors.As(err, &l):
		return l.Err
	}
	return err
}

// bestaat is store.ErrBestaat with the path in its sentence.
func bestaat(pad string) error { return &BestaatFout{pad} }

// BestaatFout tells which target exists already.
type BestaatFout struct{ Pad string }

// Error names the target.
func (b *BestaatFout) Error() string { return fmt.Sprintf("%s exists", b.Pad) }

// Unwrap makes it a store.ErrBestaat, so that a file and a copy get the same sentence.
func (b *BestaatFout) Unwrap() error { return store.ErrBestaat }

// Toon makes a path safe to show: without control characters and what shows nothing or turns text around.
func Toon(pad string) string {
	return strings.Map(func(r rune) rune {
		if unicode.In(r, unicode.Cc, unicode.Cf) {
			return -1
		}
		return r
	}, pad)
}
