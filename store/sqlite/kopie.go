package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"oliekan/store"
)

// Reservekopie writes a consistent copy of the database to a file, for the user alone, while the program is in use.
// The copy holds what is alive and nothing that was removed. It is written beside the target and then renamed, so the
// target is whole or untouched. A target that exists gives ErrBestaat unless overschrijf is set; the database and its
// own files are always refused, with ErrZelfde.
//
// The copy is the user's: what is removed from the database later stays in it.
func (s *Store) Reservekopie(ctx context.Context, doel string, overschrijf bool) error {
	if err := s.reservekopie(ctx, doel, overschrijf); err != nil {
		return fmt.Errorf("copy to %s: %w", doel, err)
	}
	return nil
}

func (s *Store) reservekopie(ctx context.Context, doel string, overschrijf bool) error {
	doel, err := echtPad(doel)
	if err != nil {
		return err
	}
	if err := s.magDoel(doel, overschrijf); err != nil {
		return err
	}
	deel, err := s.kopieer(ctx, doel)
	if err != nil {
		return err
	}
	// The target may have come while the copy was made.
	if err := errors.Join(s.magDoel(doel, overschrijf), ctx.Err()); err != nil {
		return errors.Join(err, os.Remove(deel))
	}
	return verplaats(deel, doel)
}

// magDoel refuses a target that may not be written.
func (s *Store) magDoel(doel string, overschrijf bool) error {
	if log, err := os.Stat(doel + "-wal"); err == nil && log.Size() > 0 && doel != s.Pad() {
		// SQLite would play that log back into the copy.
		return fmt.Errorf("log of another database beside it: %w", store.ErrBezet)
	}
	info, err := os.Stat(doel)
	switch {
	case slices.Contains(bestanden(s.Pad()), doel):
		return store.ErrZelfde
	case errors.Is(err, fs.ErrNotExist):
		return nil
	case err != nil:
		return vertaal(err)
	case info.IsDir():
		return store.ErrMap
	}
	for _, eigen := range bestanden(s.Pad()) {
		if e, err := os.Stat(eigen); err == nil && os.SameFile(info, e) {
			return store.ErrZelfde
		}
	}
	if !overschrijf {
		return store.ErrBestaat
	}
	return nil
}

// kopieer writes a copy beside the target, flushed to the disk, and returns its path. It reads on a connection of its own,
// so that neither keys nor searches wait for it.
func (s *Store) kopieer(ctx context.Context, doel string) (string, error) {
	if err := s.plek.kijk(); err != nil {
		return "", err
	}
	deel, err := nieuwDeel(doel)
	if err != nil {
		return "", err
	}
	bron, err := s.bron()
	if err == nil {
		_, err = bron.ExecContext(ctx, "VACUUM INTO ?", deel) // SQLite accepts an empty file as the target
		if bron != s.db() {
			err = errors.Join(err, bron.Close())
		}
	}
	if err == nil {
		err = s.plek.kijk()
	}
	if err = errors.Join(err, sluitAfEen(deel)); err != nil {
		return "", errors.Join(vertaal(err), os.Remove(deel))
	}
	return deel, nil
}

// bron is a connection to read from for a copy.
func (s *Store) bron() (*sql.DB, error) {
	if s.alleenLezen {
		return s.db(), nil
	}
	q := pragmas()
	q.Set("mode", "rw") // never make the file
	return verbind(uri(s.Pad(), q))
}

// nieuwDeel makes an empty file beside a target, for the user alone, to write in before it gets its name.
func nieuwDeel(doel string) (string, error) {
	f, err := os.CreateTemp(filepath.Dir(doel), "."+filepath.Base(doel)+"-*.deel") // mode 0600
	if err != nil {
		return "", vertaal(err)
	}
	return f.Name(), vertaal(f.Close())
}

// verplaats flushes a finished file and gives it its name.
func verplaats(deel, doel string) error {
	err := spoel(deel)
	if err == nil {
		err = os.Rename(deel, doel)
	}
	if err != nil {
		return errors.Join(vertaal(err), os.Remove(deel))
	}
	return vertaal(legVast(filepath.Dir(doel)))
}

// spoel has the system write a file to the disk.
func spoel(pad string) error {
	f, err := os.OpenFile(pad, os.O_RDWR, 0)
	if err != nil {
		return err
	}
	return errors.Join(f.Sync(), f.Close())
}
