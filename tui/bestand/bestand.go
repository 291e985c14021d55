// Package bestand writes a file for the user: beside its destination first, then in place in one go, and never over what
// is there unless asked. The screens, the line mode and the command line share it.
package bestand

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"oliekan/store"
	"oliekan/tui/melding"
)

// Schrijf writes a file beside its destination and puts it in place in one go, so that a half-written file never
// stands under its name. What is there already is kept and gives store.ErrBestaat, unless overschrijf. A symbolic link
// is followed. The file can be read by its owner only.
func Schrijf(pad string, overschrijf bool, inhoud []byte) error {
	doel, err := bestemming(pad, overschrijf)
	if err != nil {
		return err
	}
	tijdelijk, err := schrijfNaast(doel, inhoud)
	if err != nil {
		return err
	}
	if overschrijf {
		err = os.Rename(tijdelijk, doel)
	} else {
		err = zetNeer(tijdelijk, doel)
	}
	if err != nil {
		_ = os.Remove(tijdelijk)
		if errors.Is(err, fs.ErrExist) {
			return bestaat(pad)
		}
		return fmt.Errorf("put %s in place: %w", doel, err)
	}
	return nil
}

// bestemming checks what stands at a path and returns where the file really goes.
func bestemming(pad string, overschrijf bool) (string, error) {
	// Renaming over a link would replace the link and leave the file it points to as it was.
	if echt, err := filepath.EvalSymlinks(pad); err == nil {
		pad = echt
	}
	info, err := os.Lstat(pad)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return pad, nil
	case err != nil:
		return "", fmt.Errorf("look at %s: %w", pad, err)
	case info.IsDir():
		return "", melding.Zin(fmt.Sprintf("%s is een map. Geef de naam van een bestand.", Toon(pad)))
	case !overschrijf:
		return "", bestaat(pad)
	case !info.Mode().IsRegular():
		return "", melding.Zin(fmt.Sprintf("%s is geen gewoon bestand. Kies een andere naam.", Toon(pad)))
	}
	return pad, nil
}

// schrijfNaast writes a temporary file in the directory of doel and returns its name.
func schrijfNaast(doel string, inhoud []byte) (pad string, err error) {
	f, err := os.CreateTemp(filepath.Dir(doel), ".oliekan-*")
	if err != nil {
		// The random name of the temporary file means nothing to the user; the destination does.
		if _, geen := os.Stat(filepath.Dir(doel)); errors.Is(geen, fs.ErrNotExist) {
			doel = filepath.Dir(doel) // the folder is what is missing; of the file that is meant to be so
		}
		return "", fmt.Errorf("write: %w", &fs.PathError{Op: "write", Path: doel, Err: oorzaak(err)})
	}
	_, err = f.Write(inhoud)
	if err == nil {
		err = f.Sync() // a name that points to bytes not yet on the disk is a half-written file after a power cut
	}
	if dicht := f.Close(); err == nil {
		err = dicht
	}
	if err != nil {
		_ = os.Remove(f.Name())
		return "", fmt.Errorf("write: %w", &fs.PathError{Op: "write", Path: doel, Err: oorzaak(err)})
	}
	return f.Name(), nil
}

// zetNeer gives a finished file its name without replacing one. A hard link does that without a gap; where the file
// system has none, a last look must do.
func zetNeer(tijdelijk, doel string) error {
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
	if errors.As(err, &p) {
		return p.Err
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

// Toon makes a path safe to show.
func Toon(pad string) string {
	return strings.Map(func(r rune) rune {
		if r < ' ' || r == 0x7f || (r >= 0x80 && r < 0xa0) {
			return -1
		}
		return r
	}, pad)
}
