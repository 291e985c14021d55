package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"

	"oliekan/casus"
	"oliekan/store"
)

// How removed text leaves the disk (privacy wall, 7).
//
// SQLite's secure_delete zeroes what is deleted, and the option of the same name in the search index takes words out
// of it. That is not all: when SQLite divides a full page it leaves copies of rows in the unused part, and does not
// know of them when the row is removed later. In a trial with 10,000 removed texts 3 were still in the file. So after
// text of the verloop or a title was rewritten or removed the file is rebuilt with VACUUM, which copies what is alive
// and nothing else. A concept is overwritten far too often for that: its text stands where SQLite never copies it,
// see the table in migraties.
//
// The write-ahead log holds old pages until it is emptied. That happens after each such write; when another window is
// reading just then it is tried again at the next write and at Close. The stamp "wissen" survives a crash in between.

// wisGeduld is how long wiping waits for another window before it puts itself off, in milliseconds.
const wisGeduld = 250

// Verwijder removes a case with everything that belongs to it: verloop, concepts, kept words, code, dates, its place
// in the search index, and the automatic copies that hold it. While its consult is open anywhere, in this program too,
// it returns ErrInGebruik. It returns ErrOnbekend or ErrOefen when there is nothing to remove.
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
		return zetStempel(ctx, tx, stempelWissen, "1")
	})
	if err != nil {
		return fmt.Errorf("remove case %s: %w", id, err)
	}
	s.naDaad(ctx, id, daad{herzien: true, verwijderd: true})
	return nil
}

// NogNietWeg reports that removed or rewritten text may still be somewhere on the disk, because another window was
// reading. The next write or Close tries again.
func (s *Store) NogNietWeg() bool { return s.nietWeg.Load() || s.vegen.Load() || s.kopieVast.Load() }

// naDaad wipes what a write left behind. It never fails the write: that has happened.
func (s *Store) naDaad(ctx context.Context, id casus.ID, d daad) {
	ctx = context.WithoutCancel(ctx)
	if d.concept || d.herzien {
		s.nietWeg.Store(true)
	}
	if d.herzien {
		s.vegen.Store(true)
		s.kopieenWeg(ctx, id, d.verwijderd, geduldig)
	}
	_ = s.wis(ctx) // NogNietWeg tells
}

// wis does what is left to do: rebuild the file, empty the write-ahead log. It returns why not all of it could be done,
// ErrBezet when another window is in the way; what could not be done is tried again at the next write and at Close.
func (s *Store) wis(ctx context.Context) error {
	if s.alleenLezen || !s.NogNietWeg() && !s.logboek.Load() {
		return nil
	}
	var fout error
	if s.kopieVast.Load() {
		if fout = s.metKopieen(ctx, 1, alleKopieenWeg); fout == nil {
			s.kopieVast.Store(false)
		}
	}
	conn, err := s.db.Conn(ctx)
	if err != nil {
		return errors.Join(fout, vertaal(err))
	}
	defer func() { _ = conn.Close() }()
	if _, err := conn.ExecContext(ctx, fmt.Sprintf("PRAGMA busy_timeout = %d", wisGeduld)); err != nil {
		return errors.Join(fout, vertaal(err))
	}
	defer func() { _, _ = conn.ExecContext(ctx, "PRAGMA busy_timeout = 5000") }()
	return errors.Join(fout, s.wisBestand(ctx, conn))
}

// wisBestand rebuilds the file and empties the log, as far as that is needed.
func (s *Store) wisBestand(ctx context.Context, conn *sql.Conn) error {
	var fout error
	if s.vegen.Load() {
		if fout = s.veeg(ctx, conn); fout == nil {
			s.vegen.Store(false)
			s.nietWeg.Store(true)
		}
	}
	if s.nietWeg.Load() || s.logboek.Load() {
		if err := leegLogboek(ctx, conn); err != nil {
			return errors.Join(fout, err)
		}
		s.nietWeg.Store(false)
		s.logboek.Store(false)
	}
	return fout
}

// kopieenWeg removes the automatic copies that hold a case, and makes a new one after a removal. It tries the lock on
// them as often as told, see metKopieen.
func (s *Store) kopieenWeg(ctx context.Context, id casus.ID, nieuw bool, pogingen int) {
	if _, err := os.Stat(s.kopieMap()); err != nil {
		return
	}
	err := s.metKopieen(ctx, pogingen, func(dir string) error {
		weg, err := kopieenZonder(ctx, dir, id)
		if err == nil && weg && nieuw {
			_ = s.autoKopie(ctx, dir) // What had to go is gone; the next AutoKopie tries again.
		}
		return err
	})
	if err != nil {
		s.kopieVast.Store(true) // Only wis takes this back: it may still be about another case.
	}
}

// veeg rebuilds the file from what is alive in it. The stamp goes after it, when the copies are done too: a crash
// before that does all of it once more.
func (s *Store) veeg(ctx context.Context, conn *sql.Conn) error {
	if _, err := conn.ExecContext(ctx, "VACUUM"); err != nil || s.kopieVast.Load() {
		return vertaal(err)
	}
	_, err := conn.ExecContext(ctx, "DELETE FROM stempel WHERE naam = ?", stempelWissen)
	return vertaal(err)
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
