package sqlite

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"oliekan/casus"
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
	if log, err := os.Stat(doel + "-wal"); err == nil && log.Size() > 0 && doel != s.pad {
		// SQLite would play that log back into the copy.
		return fmt.Errorf("log of another database beside it: %w", store.ErrBezet)
	}
	info, err := os.Stat(doel)
	switch {
	case slices.Contains(bestanden(s.pad), doel):
		return store.ErrZelfde
	case errors.Is(err, fs.ErrNotExist):
		return nil
	case err != nil:
		return vertaal(err)
	case info.IsDir():
		return store.ErrMap
	}
	for _, eigen := range bestanden(s.pad) {
		if e, err := os.Stat(eigen); err == nil && os.SameFile(info, e) {
			return store.ErrZelfde
		}
	}
	if !overschrijf {
		return store.ErrBestaat
	}
	return nil
}

// kopieer writes a copy beside the target, flushed to the disk, and returns its path.
func (s *Store) kopieer(ctx context.Context, doel string) (string, error) {
	f, err := os.CreateTemp(filepath.Dir(doel), "."+filepath.Base(doel)+"-*.deel") // mode 0600
	if err != nil {
		return "", vertaal(err)
	}
	deel := f.Name()
	err = f.Close()
	if err == nil {
		// SQLite accepts an empty file as the target.
		_, err = s.db.ExecContext(ctx, "VACUUM INTO ?", deel)
	}
	if err = errors.Join(err, sluitAfEen(deel)); err != nil {
		return "", errors.Join(vertaal(err), os.Remove(deel))
	}
	return deel, nil
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

// aantalKopieen is how many automatic copies are kept.
const aantalKopieen = 3

// AutoKopie keeps automatic copies in a directory beside the database, for when the file gets damaged: at most one a
// day, the last three. It does nothing when there is one of today. They are without concepts and without the texts of
// lessons that are not finished.
//
// Removing works through in them: after Verwijder, and after text of a case was rewritten (casus.Wijziging.Herzien, a
// new title, trainingsklaar), the automatic copies that hold that case are deleted. Verwijder makes a new one at once,
// a rewrite leaves that to the next call of AutoKopie. If a copy cannot be deleted, NogNietWeg says so.
func (s *Store) AutoKopie(ctx context.Context) error {
	if s.alleenLezen {
		return fmt.Errorf("automatic copy: %w", store.ErrAlleenLezen)
	}
	if err := s.metKopieen(ctx, geduldig, func(dir string) error { return s.autoKopie(ctx, dir) }); err != nil {
		return fmt.Errorf("automatic copy: %w", err)
	}
	return nil
}

// kopieMap is the directory of the automatic copies.
func (s *Store) kopieMap() string { return s.pad + ".kopieen" }

// Patience with another program that is making a copy: so many attempts, so far apart.
const (
	geduldig = 60
	tussenin = 50 * time.Millisecond
)

// metKopieen does something with the automatic copies while no other program does: a copy that was begun before a
// removal is then finished, and seen, before the removal looks for it. It returns ErrInGebruik when its attempts at
// the lock are over.
func (s *Store) metKopieen(ctx context.Context, pogingen int, doe func(dir string) error) error {
	pad := filepath.Join(s.pad+".sloten", "kopieen")
	slot, err := neemSlot(pad)
	for i := 1; i < pogingen && errors.Is(err, store.ErrInGebruik); i++ {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(tussenin):
		}
		slot, err = neemSlot(pad)
	}
	if err != nil {
		return err
	}
	return errors.Join(doe(s.kopieMap()), slot.Close())
}

// autoKopie makes the copy of today if it is not there, and removes the oldest.
func (s *Store) autoKopie(ctx context.Context, dir string) error {
	if err := eigenMap(dir); err != nil {
		return err
	}
	doel := filepath.Join(dir, s.nu().Format(time.DateOnly)+".db")
	if _, err := os.Stat(doel); err == nil {
		return nil
	}
	deel, err := s.kopieer(ctx, doel)
	if err != nil {
		return err
	}
	if err := zonderConcepten(ctx, deel); err != nil {
		return errors.Join(err, os.Remove(deel))
	}
	if err := verplaats(deel, doel); err != nil {
		return err
	}
	return dunUit(dir, doel)
}

// zonderConcepten takes from a copy what was being typed, lessons that are being written, and what is said in sessions that
// go on: it is replaced too often to be followed there.
func zonderConcepten(ctx context.Context, pad string) error {
	db, err := verbind(uri(pad, pragmas()))
	if err != nil {
		return err
	}
	_, err = db.ExecContext(ctx, `DELETE FROM concept;
		DELETE FROM lestekst WHERE casus IN (SELECT rij FROM casus WHERE staat <> 'trainingsklaar');
		DELETE FROM trainingregel WHERE tekst <> '' AND training IN (SELECT rij FROM training WHERE klaar = 0)`)
	return errors.Join(vertaal(err), db.Close())
}

// kopieen lists the automatic copies, the oldest first, and what an interrupted one left.
func kopieen(dir string) (heel, half []string, err error) {
	lijst, err := os.ReadDir(dir) // sorted by name, so by date
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil, nil
	}
	for _, f := range lijst {
		naam, pad := f.Name(), filepath.Join(dir, f.Name())
		if _, fout := time.Parse(time.DateOnly+".db", naam); fout == nil {
			heel = append(heel, pad)
		} else if strings.HasPrefix(naam, ".") && strings.Contains(naam, ".deel") {
			half = append(half, pad)
		}
	}
	return heel, half, err
}

// dunUit removes all but the last copies, and halves. The one of today, which was just made, stays: a copy with a later day
// was made when the clock was ahead, so it counts as older than any other.
func dunUit(dir, vandaag string) error {
	heel, half, err := kopieen(dir)
	n := slices.IndexFunc(heel, func(p string) bool { return p > vandaag })
	if n >= 0 {
		heel = slices.Concat(heel[n:], heel[:n])
	}
	weg := half
	if n := len(heel) - aantalKopieen; n > 0 {
		weg = append(weg, heel[:n]...)
	}
	return errors.Join(err, verwijderAlle(weg))
}

func verwijderAlle(paden []string) error {
	var fout error
	for _, p := range paden {
		if err := os.Remove(p); err != nil && !errors.Is(err, fs.ErrNotExist) {
			fout = errors.Join(fout, err)
		}
	}
	return fout
}

// alleKopieenWeg removes every automatic copy: for when it is no longer known which case was the matter.
func alleKopieenWeg(dir string) error {
	heel, half, err := kopieen(dir)
	return errors.Join(err, verwijderAlle(append(heel, half...)))
}

// kopieenZonder removes the automatic copies that hold a case, and those that cannot be read. It reports whether there
// were any.
func kopieenZonder(ctx context.Context, dir string, id casus.ID) (bool, error) {
	heel, weg, err := kopieen(dir)
	for _, p := range heel {
		if !kopieMist(ctx, p, id) {
			weg = append(weg, p)
		}
	}
	return len(weg) > 0, errors.Join(err, verwijderAlle(weg))
}

// kopieMist reports whether a copy is certainly without a case.
func kopieMist(ctx context.Context, pad string, id casus.ID) bool {
	db, err := verbind(uri(pad, url.Values{"mode": {"ro"}, "immutable": {"1"}}))
	if err != nil {
		return false
	}
	defer func() { _ = db.Close() }()
	var erin bool
	err = db.QueryRowContext(ctx, "SELECT EXISTS (SELECT 1 FROM casus WHERE id = ?)", id).Scan(&erin)
	return err == nil && !erin
}
