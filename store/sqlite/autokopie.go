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
	"strings"
	"time"

	"oliekan/store"
)

// AutoKopie keeps automatic copies in a directory beside the database, for when the file gets damaged: of the last days,
// weeks and months, see dunUit. It does nothing when there is one of today and this program wrote nothing since. They are
// without concepts and without the texts of lessons that are not finished.
//
// Removing works through in them, see wissen.go.
func (s *Store) AutoKopie(ctx context.Context) error {
	if s.alleenLezen {
		return fmt.Errorf("automatic copy: %w", s.dicht())
	}
	if err := s.metKopieen(ctx, geduldig, func(dir string) error { return s.autoKopie(ctx, dir) }); err != nil {
		return fmt.Errorf("automatic copy: %w", err)
	}
	return nil
}

// kopieMap is the directory of the automatic copies of a database.
func kopieMap(pad string) string { return pad + ".kopieen" }

// inKopieMap reports whether a path is that of an automatic copy.
func inKopieMap(pad string) bool { return strings.HasSuffix(filepath.Dir(pad), ".kopieen") }

// Patience with another program that is making a copy: so many attempts, so far apart.
const (
	geduldig = 60
	tussenin = 50 * time.Millisecond
)

// metKopieen does something with the automatic copies while no other program does: a copy that was begun before a
// removal is then finished, and seen, before the removal looks for it. It returns ErrInGebruik when its attempts at
// the lock are over.
func (s *Store) metKopieen(ctx context.Context, pogingen int, doe func(dir string) error) error {
	pad := filepath.Join(slotMap(s.Pad()), "kopieen")
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
	return errors.Join(doe(kopieMap(s.Pad())), slot.Close())
}

// vandaag is the path of the copy of today.
func (s *Store) vandaag(dir string) string {
	return filepath.Join(dir, s.nu().Format(time.DateOnly)+".db")
}

// autoKopie makes the copy of today if it is not there or not up to date, and removes what need not stay.
func (s *Store) autoKopie(ctx context.Context, dir string) error {
	doel := s.vandaag(dir)
	if _, err := os.Stat(doel); err == nil && !s.vers.Load() {
		return nil
	}
	if err := s.maakKopie(ctx, dir, doel); err != nil {
		return err
	}
	return dunUit(ctx, dir, doel)
}

// maakKopie makes a copy, in the place of the one that is there.
func (s *Store) maakKopie(ctx context.Context, dir, doel string) error {
	if err := eigenMap(dir); err != nil {
		return err
	}
	vers := s.vers.Swap(false) // what is written from here on may not be in it
	deel, err := s.kopieer(ctx, doel)
	if err == nil {
		if err = zonderConcepten(ctx, deel); err != nil {
			err = errors.Join(err, os.Remove(deel))
		} else {
			err = verplaats(deel, doel)
		}
	}
	if err != nil && vers {
		s.vers.Store(true)
	}
	return err
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
		if _, fout := datumVan(pad); fout == nil {
			heel = append(heel, pad)
		} else if strings.HasPrefix(naam, ".") && strings.Contains(naam, ".deel") {
			half = append(half, pad)
		}
	}
	return heel, half, err
}

// datumVan reads the day of an automatic copy from its name.
func datumVan(pad string) (time.Time, error) {
	return time.Parse(time.DateOnly+".db", filepath.Base(pad))
}

// How many automatic copies stay: of days, and the last one of weeks and of months.
const (
	dagKopieen   = 3
	weekKopieen  = 4
	maandKopieen = 3
)

// dunUit removes the copies that need not stay, and halves. What stays are the last ones, the last one of each of the last
// weeks and months, and every copy with a case or session that no newer one has: something is wrong then, and it may be the
// only place where that case still is. The one of today, which was just made, stays: a copy with a later day was made when
// the clock was ahead, so it counts as older than any other.
func dunUit(ctx context.Context, dir, vandaag string) error {
	heel, half, err := kopieen(dir)
	n := slices.IndexFunc(heel, func(p string) bool { return p > vandaag })
	if n >= 0 {
		heel = slices.Concat(heel[n:], heel[:n])
	}
	slices.Reverse(heel)
	weg := half
	mogen := magWeg(heel)
	if !slices.Contains(mogen, true) {
		return errors.Join(err, verwijderAlle(weg))
	}
	bekend := map[string]bool{}
	for i, p := range heel {
		ids, fout := idsIn(ctx, p)
		nieuw := slices.ContainsFunc(ids, func(id string) bool { return !bekend[id] })
		if mogen[i] && (fout != nil || !nieuw) {
			weg = append(weg, p)
			continue
		}
		for _, id := range ids {
			bekend[id] = true
		}
	}
	return errors.Join(err, verwijderAlle(weg))
}

// magWeg tells of copies, the newest first, which ones the calendar does not keep.
func magWeg(heel []string) []bool {
	uit := make([]bool, len(heel))
	weken, maanden := map[string]bool{}, map[string]bool{}
	for i, p := range heel {
		d, _ := datumVan(p)
		jaar, week := d.ISOWeek()
		w, m := fmt.Sprint(jaar, week), d.Format("2006-01")
		blijft := i < dagKopieen || !weken[w] && len(weken) < weekKopieen || !maanden[m] && len(maanden) < maandKopieen
		weken[w], maanden[m] = true, true
		uit[i] = !blijft
	}
	return uit
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

// metKopie looks into a copy, of any shape since the first.
func metKopie[T any](ctx context.Context, pad string, doe func(db *sql.DB) (T, error)) (T, error) {
	var niets T
	db, err := verbind(uri(pad, alleenKijken()))
	if err != nil {
		return niets, err
	}
	defer func() { _ = db.Close() }()
	return doe(db)
}

// idsIn lists the own cases and the sessions in a copy.
func idsIn(ctx context.Context, pad string) ([]string, error) {
	return metKopie(ctx, pad, func(db *sql.DB) ([]string, error) {
		rows, err := db.QueryContext(ctx, "SELECT id FROM casus WHERE oefen = 0")
		ids, err := lees(rows, err, enkel[string])
		if n, fout := eenGetal(ctx, db, "SELECT count(*) FROM sqlite_schema WHERE name = 'training'"); err != nil || fout != nil || n == 0 {
			return ids, errors.Join(err, fout)
		}
		rows, err = db.QueryContext(ctx, "SELECT id FROM training")
		meer, err := lees(rows, err, enkel[string])
		return append(ids, meer...), err
	})
}

func eenGetal(ctx context.Context, q vrager, vraag string) (n int, err error) {
	err = q.QueryRowContext(ctx, vraag).Scan(&n)
	return n, vertaal(err)
}

// vernieuwKopieen replaces the automatic copies that hold what was taken away: first a clean one is made, so that there is
// always one, then the others go. A copy with a case that is nowhere else is cleaned instead. Copies that cannot be read go
// too: nobody knows what they hold.
func (s *Store) vernieuwKopieen(ctx context.Context, ds []schuld) error {
	if _, err := os.Stat(kopieMap(s.Pad())); err != nil {
		return nil
	}
	return s.metKopieen(ctx, geduldig, func(dir string) error {
		heel, half, err := kopieen(dir)
		if err != nil {
			return err
		}
		vuil := slices.DeleteFunc(heel, func(p string) bool { return kopieMist(ctx, p, ds) })
		if len(vuil) == 0 {
			return verwijderAlle(half)
		}
		schoon := s.vandaag(dir)
		if err := s.maakKopie(ctx, dir, schoon); err != nil {
			return err
		}
		elders, err := idsIn(ctx, schoon)
		for _, p := range vuil {
			if p != schoon && err == nil {
				err = ruimKopie(ctx, p, ds, elders)
			}
		}
		return errors.Join(err, verwijderAlle(half))
	})
}

// kopieMist reports whether a copy is certainly without cases and sessions of which text was taken away.
func kopieMist(ctx context.Context, pad string, ds []schuld) bool {
	ids, err := idsIn(ctx, pad)
	return err == nil && !slices.ContainsFunc(ds, func(d schuld) bool { return d.id == "" || slices.Contains(ids, d.id) })
}

// ruimKopie removes a copy, or takes cases and sessions out of it if it holds others that are not elsewhere.
func ruimKopie(ctx context.Context, pad string, ds []schuld, elders []string) error {
	ids, err := idsIn(ctx, pad)
	weg := func(id string) bool { return slices.ContainsFunc(ds, func(d schuld) bool { return d.id == id }) }
	uniek := slices.ContainsFunc(ids, func(id string) bool { return !weg(id) && !slices.Contains(elders, id) })
	if err != nil || !uniek || weg("") {
		return verwijderAlle([]string{pad})
	}
	deel, err := nieuwDeel(pad)
	if err != nil {
		return err
	}
	_, err = metKopie(ctx, pad, func(db *sql.DB) (sql.Result, error) { return db.ExecContext(ctx, "VACUUM INTO ?", deel) })
	for _, d := range ds {
		if err == nil {
			err = zonderCasus(ctx, deel, d.id)
		}
	}
	if err == nil {
		err = bouwOpnieuw(ctx, deel)
	}
	if err != nil {
		return errors.Join(vertaal(err), os.Remove(deel))
	}
	return verplaats(deel, pad)
}

// zonderCasus takes a case, or a session, out of a copy.
func zonderCasus(ctx context.Context, pad, id string) error {
	db, err := verbind(uri(pad, pragmas()))
	if err != nil {
		return err
	}
	defer func() { _ = db.Close() }()
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return vertaal(err)
	}
	defer func() { _ = tx.Rollback() }()
	err = wisRegisterWaar(ctx, tx, "rowid IN (SELECT rij FROM casus WHERE id = ?)", id)
	if err == nil {
		_, err = tx.ExecContext(ctx, "DELETE FROM casus WHERE id = ?", id)
	}
	if n, fout := eenGetal(ctx, tx, "SELECT count(*) FROM sqlite_schema WHERE name = 'training'"); err == nil && fout == nil && n > 0 {
		_, err = tx.ExecContext(ctx, "DELETE FROM training WHERE id = ?", id)
	}
	if err == nil {
		err = tx.Commit()
	}
	return vertaal(err)
}
