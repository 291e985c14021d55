package sqlite

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"
)

// What is set aside keeps its content under another name beside the database. Removing words does not reach it, and
// Naspeur looks in it.

// opzijNaam returns a name for what is set aside, which nothing has yet.
func opzijNaam(pad string, nu time.Time) string {
	naam := pad + ".opzij-" + nu.Format("20060102-150405")
	for i := 2; ; i++ {
		bezet := false
		for _, p := range bestanden(naam) {
			_, err := os.Lstat(p)
			bezet = bezet || err == nil
		}
		if !bezet {
			return naam
		}
		naam = fmt.Sprintf("%s.opzij-%s-%d", pad, nu.Format("20060102-150405"), i)
	}
}

// opzijVan lists what was set aside beside a database.
func opzijVan(pad string) []string {
	lijst, _ := os.ReadDir(filepath.Dir(pad))
	var uit []string
	for _, f := range lijst {
		if strings.HasPrefix(f.Name(), filepath.Base(pad)+".opzij-") && !strings.HasSuffix(f.Name(), "-shm") {
			uit = append(uit, filepath.Join(filepath.Dir(pad), f.Name()))
		}
	}
	return uit
}

// vervang puts a finished file in place in one rename and sets what was there aside, with its log. It returns the name
// under which that stands, "" if there was nothing. A program that dies in between leaves the old file with its log, or the
// new one with a log that is recognised as foreign (zetVreemdLogOpzij).
func vervang(deel, doel string, nu time.Time) (string, error) {
	opzij := ""
	for _, eind := range []string{"", "-wal", "-journal"} {
		info, err := os.Lstat(doel + eind)
		if err != nil || eind != "" && info.Size() == 0 {
			continue
		}
		if opzij == "" {
			opzij = opzijNaam(doel, nu)
		}
		if err := tweedeNaam(doel+eind, opzij+eind); err != nil {
			return "", errors.Join(vertaal(err), os.Remove(deel))
		}
	}
	if err := verplaats(deel, doel); err != nil {
		return opzij, err
	}
	for _, eind := range []string{"-wal", "-shm", "-journal"} {
		if err := os.Remove(doel + eind); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return opzij, vertaal(err)
		}
	}
	return opzij, vertaal(legVast(filepath.Dir(doel)))
}

// tweedeNaam gives a file a second name, so that it is at no moment without one; a file system that cannot do so gives it
// another.
func tweedeNaam(van, naar string) error {
	if err := os.Link(van, naar); err == nil || errors.Is(err, fs.ErrExist) {
		return err
	}
	return os.Rename(van, naar)
}

// zetVreemdLogOpzij sets the log beside a file aside when it cannot belong to it: the header of a file that has one says so,
// and that of a copy does not. Somebody put a copy over a database and left the log, and SQLite would play it back into the
// copy. It returns the new names.
func zetVreemdLogOpzij(ctx context.Context, pad string, nu time.Time) ([]string, error) {
	if !heeftLogboek(pad) {
		return nil, nil
	}
	if vorm, err := leesVorm(ctx, pad); err != nil || vorm == vormLogboek {
		return nil, nil // opening tells what is wrong
	}
	opzij := opzijNaam(pad, nu)
	if err := os.Rename(pad+"-wal", opzij+"-wal"); err != nil {
		return nil, vertaal(err)
	}
	if err := os.Remove(pad + "-shm"); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, vertaal(err)
	}
	return []string{opzij + "-wal"}, vertaal(legVast(filepath.Dir(pad)))
}

// OpzijGezet names the files that opening set aside, because they belonged to another file.
func (s *Store) OpzijGezet() []string { return s.opzij }

// halfOud is how long nothing was written in a file before it counts as left by a program that died.
const halfOud = 10 * time.Minute

// ruimHalveOp removes what a killed program left half beside a database: a copy of it that never got its name.
func ruimHalveOp(pad string) {
	lijst, _ := os.ReadDir(filepath.Dir(pad))
	for _, f := range lijst {
		half := strings.HasPrefix(f.Name(), "."+filepath.Base(pad)+"-") || strings.HasPrefix(f.Name(), "."+filepath.Base(pad)+".opzij-")
		info, err := f.Info()
		if err == nil && half && strings.Contains(f.Name(), ".deel") && time.Since(info.ModTime()) > halfOud {
			_ = os.Remove(filepath.Join(filepath.Dir(pad), f.Name())) // tried again at the next start
		}
	}
}
