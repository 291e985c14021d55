package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"oliekan/casus"
	"oliekan/store"
)

// How removed text leaves the disk (privacy wall, 7).
//
// At once, in the transaction: SQLite's secure_delete zeroes the row, the option of the same name in the search index takes
// the words out of it, and the write-ahead log, which holds old pages, is emptied. That is not all. When SQLite divides a
// full page it leaves copies of rows in the unused part, and does not know of them when the row is removed later: in a trial
// with 10,000 removed texts 3 were still in the file. The automatic copies hold the old text too.
//
// So the same transaction notes in the table tewissen that this is owed, and of which case or session. The debt is paid once,
// when nobody has written for a while (rust.go), when the library is closed, when somebody asks where a word still is
// (Naspeur), and at the next start if a crash came in between: the file is rebuilt with VACUUM, which copies what is alive
// and nothing else; then a clean automatic copy is made, and those that hold the case go. VACUUM puts what is alive in a
// temporary file beside the database for a moment, readable for nobody else; in memory it would take as much as the file.
//
// A concept is overwritten far too often for that: its text stands where SQLite never copies it, see the table in
// migraties. There emptying the log is enough.

// wisGeduld is how long wiping waits for another window before it puts itself off, in milliseconds.
const wisGeduld = 250

// zetTeWissen notes in a transaction that text of a case or session was rewritten or removed.
func zetTeWissen(ctx context.Context, tx *sql.Tx, id string) error {
	_, err := tx.ExecContext(ctx, "INSERT INTO tewissen (id, keer) VALUES (?, 1) ON CONFLICT (id) DO UPDATE SET keer = keer + 1", id)
	return err
}

// schuld is a row of tewissen.
type schuld struct {
	id   string
	keer int
}

func haalSchulden(ctx context.Context, q vrager) ([]schuld, error) {
	rows, err := q.QueryContext(ctx, "SELECT id, keer FROM tewissen ORDER BY id")
	return lees(rows, err, func(scan func(...any) error) (d schuld, err error) {
		err = scan(&d.id, &d.keer)
		return d, err
	})
}

// leesSchuld takes up wiping where a crash left it.
func (s *Store) leesSchuld(ctx context.Context) error {
	ds, err := haalSchulden(ctx, s.db())
	s.vegen.Store(len(ds) > 0)
	return vertaal(err)
}

// Verwijder removes a case with everything that belongs to it: verloop, concepts, kept words, code, dates and its place in
// the search index; what may be left on the disk is owed, see NogNietWeg. While its consult is open anywhere, in this
// program too, it returns ErrInGebruik. It returns ErrOnbekend or ErrOefen when there is nothing to remove.
func (s *Store) Verwijder(ctx context.Context, id casus.ID) error {
	slot, err := s.Slot(id)
	if err != nil {
		return fmt.Errorf("remove case %s: %w", id, err)
	}
	defer func() { _ = slot.Close() }()
	err = s.transactie(ctx, func(tx *sql.Tx) error {
		r, _, err := haalEigen(ctx, tx, id)
		if err != nil {
			return err
		}
		if err := wisRegister(ctx, tx, r); err != nil {
			return err
		}
		if _, err := tx.ExecContext(ctx, "DELETE FROM casus WHERE rij = ?", r); err != nil {
			return err
		}
		return zetTeWissen(ctx, tx, string(id))
	})
	if err != nil {
		return fmt.Errorf("remove case %s: %w", id, err)
	}
	s.naDaad(ctx, daad{herzien: true})
	return nil
}

// NogNietWeg reports that removed or rewritten text may still be somewhere on the disk: the debt of wissen.go is not paid
// yet, or another window was reading. Wis pays it now.
func (s *Store) NogNietWeg() bool { return s.nietWeg.Load() || s.vegen.Load() }

// naDaad empties the log after a write that took text away. It never fails the write: that has happened.
func (s *Store) naDaad(ctx context.Context, d daad) {
	if d.herzien {
		s.vegen.Store(true)
	}
	if d.concept || d.herzien {
		s.nietWeg.Store(true)
	}
	_ = s.leegLog(context.WithoutCancel(ctx)) // NogNietWeg tells
}

// Wis pays what is owed: it rebuilds the file, empties the log and replaces the automatic copies that hold what was taken
// away. It returns why not all of it could be done, ErrBezet or ErrInGebruik when another window is in the way, ErrVol for a
// full disk; it is tried again later, and at Close.
func (s *Store) Wis(ctx context.Context) error {
	s.rust.beurt.Lock()
	defer s.rust.beurt.Unlock()
	if err := s.wis(ctx); err != nil {
		return fmt.Errorf("wipe what was removed: %w", err)
	}
	return nil
}

func (s *Store) wis(ctx context.Context) error {
	if s.alleenLezen {
		return nil
	}
	var fout error
	if s.vegen.Load() {
		fout = s.betaal(ctx)
	}
	return errors.Join(fout, s.leegLog(ctx))
}

// betaal rebuilds the file, replaces automatic copies, and takes the debts off that were there when it began.
func (s *Store) betaal(ctx context.Context) error {
	if err := s.plek.kijk(); err != nil {
		return err
	}
	ds, err := haalSchulden(ctx, s.db())
	if err == nil && len(ds) > 0 {
		s.nietWeg.Store(true)
		if err = s.veeg(ctx); err == nil {
			err = s.vernieuwKopieen(ctx, ds)
		}
	}
	if err != nil {
		return vertaal(err)
	}
	err = s.rustig(ctx, func(tx *sql.Tx) error {
		for _, d := range ds {
			if _, err := tx.ExecContext(ctx, "DELETE FROM tewissen WHERE id = ? AND keer = ?", d.id, d.keer); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return err
	}
	return s.leesSchuld(ctx)
}

// veeg rebuilds the file from what is alive in it.
func (s *Store) veeg(ctx context.Context) error {
	err := bouwOpnieuw(ctx, s.Pad())
	s.plek.zie()
	return err
}

// bouwOpnieuw rebuilds a file on a connection of its own, so that reading goes on. What is alive stands in a temporary file
// beside it for a moment; that has no name on the disk while it is in use, and is for the user alone.
func bouwOpnieuw(ctx context.Context, pad string) error {
	q := pragmas("synchronous(full)")
	q["_pragma"] = append(slices.DeleteFunc(q["_pragma"], func(p string) bool { // of two values the driver keeps the first
		return strings.HasPrefix(p, "temp_store") || strings.HasPrefix(p, "busy_timeout")
	}), fmt.Sprintf("busy_timeout(%d)", wisGeduld), "temp_store(file)")
	q.Set("mode", "rw")
	db, err := verbind(uri(pad, q))
	if err != nil {
		return err
	}
	if _, err = db.ExecContext(ctx, "PRAGMA temp_store_directory = "+tekstwaarde(filepath.Dir(pad))); err == nil {
		_, err = db.ExecContext(ctx, "VACUUM")
	}
	return vertaal(errors.Join(err, db.Close()))
}

// tekstwaarde quotes a text for a PRAGMA, which takes no parameters.
func tekstwaarde(s string) string { return "'" + strings.ReplaceAll(s, "'", "''") + "'" }

// leegLog empties the write-ahead log when it may hold what was removed. It returns ErrBezet when another window is in the
// way.
func (s *Store) leegLog(ctx context.Context) error {
	if s.alleenLezen || !s.nietWeg.Load() && !s.logboek.Load() {
		return nil
	}
	if err := s.plek.kijk(); err != nil {
		return err // the log is of another file now
	}
	conn, err := s.db().Conn(ctx)
	if err != nil {
		return vertaal(err)
	}
	defer func() { _ = conn.Close() }()
	if _, err := conn.ExecContext(ctx, fmt.Sprintf("PRAGMA busy_timeout = %d", wisGeduld)); err != nil {
		return vertaal(err)
	}
	defer func() { _, _ = conn.ExecContext(ctx, "PRAGMA busy_timeout = 5000") }()
	if err := leegLogboek(ctx, conn); err != nil {
		return err
	}
	s.plek.zie()
	s.nietWeg.Store(false)
	s.logboek.Store(false)
	return nil
}

// leegLogboek writes the log into the database and cuts it to nothing. It returns ErrBezet when another window is in the
// way.
func leegLogboek(ctx context.Context, conn *sql.Conn) error {
	var bezet, frames, over int
	err := conn.QueryRowContext(ctx, "PRAGMA wal_checkpoint(TRUNCATE)").Scan(&bezet, &frames, &over)
	if err == nil && bezet != 0 {
		return store.ErrBezet
	}
	return vertaal(err)
}
