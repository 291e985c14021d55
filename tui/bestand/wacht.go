package bestand

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"oliekan/store"
	"oliekan/tui/melding"
)

// Mag is the guard of every writer. It looks at a path and returns where the file really goes, links followed. Only a
// place with nothing on it passes, or with overschrijf an ordinary file. A database, its log or a copy of it never does,
// also not through a symbolic or hard link: they are known by their first bytes, by the folder they are in, and by
// nooit, the databases that this program works with. The errors are sentences for the user, or store.ErrBestaat.
func Mag(pad string, overschrijf bool, nooit ...string) (doel string, err error) {
	return mag(pad, overschrijf, isDatabase, nooit)
}

// MagKopie is Mag for a copy of the database itself, which may replace an earlier one that the user made. One that is in
// use, or whose log still lies beside it, is refused with store.ErrBezet: SQLite would play that log back into the copy.
func MagKopie(pad string, overschrijf bool, nooit ...string) (doel string, err error) {
	if doel, err = mag(pad, overschrijf, isLogboek, nooit); err != nil {
		return "", err
	}
	for _, b := range bijlagen {
		if info, err := os.Stat(doel + b); err == nil && info.Size() > 0 {
			return "", fmt.Errorf("log of another database beside it: %w", store.ErrBezet)
		}
	}
	return doel, nil
}

// mag does the work of Mag. van reports whether a path holds what may not be replaced.
func mag(pad string, overschrijf bool, van func(string) bool, nooit []string) (string, error) {
	if strings.TrimSpace(pad) == "" {
		return "", melding.Zin(melding.GeefNaam)
	}
	doel, err := echt(pad)
	if err != nil {
		return "", err
	}
	if vanOliekan(doel, nooit) {
		return "", geweigerd(pad)
	}
	info, err := os.Lstat(doel)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return doel, nil
	case err != nil:
		return "", fmt.Errorf("look at %s: %w", pad, err)
	case info.IsDir():
		return "", melding.Zin(Toon(pad) + " is een map. " + melding.GeefNaam)
	case !info.Mode().IsRegular():
		return "", melding.Zin(fmt.Sprintf("%s is geen gewoon bestand. Kies een andere naam.", Toon(pad)))
	case van(doel) || zelfdeAls(info, nooit):
		return "", geweigerd(pad)
	case !overschrijf:
		return "", bestaat(pad)
	}
	return doel, nil
}

// geweigerd is the sentence for what is never replaced.
func geweigerd(pad string) error {
	return melding.Zin(fmt.Sprintf("%s hoort bij een database van oliekan. Die wordt nooit overschreven. Kies een andere naam.", Toon(pad)))
}

// echt makes a path whole and follows the links in it. Renaming over a link would replace the link and leave the file it
// points to as it was.
func echt(pad string) (string, error) {
	vol, err := filepath.Abs(pad)
	if err != nil {
		return "", fmt.Errorf("make path whole: %w", err)
	}
	if e, err := filepath.EvalSymlinks(vol); err == nil {
		return e, nil
	}
	if dir, err := filepath.EvalSymlinks(filepath.Dir(vol)); err == nil {
		return filepath.Join(dir, filepath.Base(vol)), nil
	}
	return vol, nil
}

// bijlagen are the ends of the files that SQLite keeps beside a database, and of the folders that oliekan keeps there.
var (
	bijlagen = []string{"-wal", "-shm", "-journal"}
	mappen   = []string{".kopieen", ".sloten"}
)

// vanOliekan reports whether a path is the place of a database, of a file beside one, or in a folder beside one: also
// when nothing stands there now.
func vanOliekan(doel string, nooit []string) bool {
	for _, m := range mappen {
		if strings.HasSuffix(filepath.Dir(doel), m) {
			return true
		}
	}
	for _, b := range bijlagen {
		if db, ok := strings.CutSuffix(doel, b); ok && isDatabase(db) {
			return true
		}
	}
	return slices.ContainsFunc(bijDatabases(nooit), func(p string) bool {
		e, err := echt(p)
		return err == nil && strings.EqualFold(e, doel) // not every file system tells capitals apart
	})
}

// zelfdeAls reports whether a file is one of the databases, or beside one, under another name.
func zelfdeAls(info fs.FileInfo, nooit []string) bool {
	return slices.ContainsFunc(bijDatabases(nooit), func(p string) bool {
		ander, err := os.Stat(p)
		return err == nil && os.SameFile(info, ander)
	})
}

// bijDatabases adds to every database the files that SQLite keeps beside it.
func bijDatabases(nooit []string) []string {
	var uit []string
	for _, db := range nooit {
		uit = append(uit, db)
		for _, b := range bijlagen {
			uit = append(uit, db+b)
		}
	}
	return uit
}

// The first bytes of the files of SQLite (its file format, sections 1.3, 3 and 4, and its WAL-index format). The index
// has the byte order of the machine.
var (
	merkDatabase = [][]byte{[]byte("SQLite format 3\x00")}
	merkLogboek  = [][]byte{
		{0x37, 0x7f, 0x06, 0x82}, {0x37, 0x7f, 0x06, 0x83}, // write-ahead log
		{0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7},   // rollback journal
		{0x18, 0xe2, 0x2d, 0x00}, {0x00, 0x2d, 0xe2, 0x18}, // index of the log
	}
)

// isDatabase reports whether a file is a database of SQLite, or belongs to one. What cannot be read is none: it cannot be
// replaced by accident either.
func isDatabase(pad string) bool { return begintMet(pad, merkDatabase) || isLogboek(pad) }

// isLogboek reports whether a file is one that SQLite keeps beside a database.
func isLogboek(pad string) bool { return begintMet(pad, merkLogboek) }

// begintMet reports whether a file begins with one of these.
func begintMet(pad string, merken [][]byte) bool {
	if info, err := os.Stat(pad); err != nil || !info.Mode().IsRegular() {
		return false // opening a FIFO would wait for who writes
	}
	f, err := os.Open(pad)
	if err != nil {
		return false
	}
	defer f.Close()
	var kop [16]byte
	n, _ := f.Read(kop[:])
	return slices.ContainsFunc(merken, func(m []byte) bool { return bytes.HasPrefix(kop[:n], m) })
}
