package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net/url"
	"path/filepath"
	"sync"
	"sync/atomic"
	"time"

	"oliekan/store"
)

// A Store keeps the whole contract, and what is asked of a file.
var (
	_ store.Opslag  = (*Store)(nil)
	_ store.Bestand = (*Store)(nil)
)

// Store is one open database file. Its methods may be used by several goroutines; they take turns.
type Store struct {
	db          *sql.DB
	pad         string
	nu          func() time.Time
	naloop      store.Naloop
	alleenLezen bool
	logboek     atomic.Bool // the write-ahead log holds pages of before
	nietWeg     atomic.Bool // and removed text may be among them
	vegen       atomic.Bool // and in loose corners of the file: see wissen.go
	kopieVast   atomic.Bool // and in an automatic copy that could not be deleted
}

// Open opens the database at a path. No file or an empty one becomes a new database, with its directory; an older
// shape is migrated. What is refused is left as it was, byte for byte. It returns one of the sentinels of this package
// wrapped in an error that names the path.
func Open(ctx context.Context, pad string, o store.Opties) (*Store, error) {
	s, err := open(ctx, pad, o)
	if err != nil {
		return nil, fmt.Errorf("open database %s: %w", pad, err)
	}
	return s, nil
}

func open(ctx context.Context, pad string, o store.Opties) (*Store, error) {
	pad, err := echtPad(pad)
	if err != nil {
		return nil, err
	}
	b, err := bekijk(ctx, pad, o.AlleenLezen)
	if err != nil {
		return nil, err
	}
	s := &Store{pad: pad, nu: o.Nu, naloop: o.Naloop, alleenLezen: o.AlleenLezen}
	if s.nu == nil {
		s.nu = time.Now
	}
	if o.AlleenLezen {
		return s, s.openLezen(ctx, b)
	}
	return s, s.openSchrijven(ctx, b)
}

// pragmas returns the settings that every connection gets, in the data source name: set by a statement they would
// reach one connection only.
func pragmas(meer ...string) url.Values {
	return url.Values{
		"_txlock": {"immediate"}, // a transaction that will write says so at once, and waits at once
		"_pragma": append([]string{
			"busy_timeout(5000)", "foreign_keys(1)", "secure_delete(1)", "temp_store(memory)",
		}, meer...),
	}
}

// openSchrijven opens for reading and writing, and makes or migrates what is not up to date.
func (s *Store) openSchrijven(ctx context.Context, b bestand) error {
	if b.nieuw || b.half {
		if err := legAan(ctx, b.pad); err != nil {
			return err
		}
	}
	if err := sluitAf(b.pad); err != nil {
		return err
	}
	db, err := verbind(uri(b.pad, pragmas("journal_mode(wal)", "synchronous(full)")))
	if err != nil {
		return err
	}
	s.db = db
	s.logboek.Store(b.logboek)
	err = migreer(ctx, db)
	if err == nil {
		err = s.leesStempel(ctx)
	}
	if err == nil {
		err = sluitAf(b.pad)
	}
	if err != nil {
		_ = db.Close()
	}
	return err
}

// aanleg keeps two Stores of one program from making the same file: raakAan closes a handle on it, and that would drop
// the locks of the other (see the package comment).
var aanleg sync.Mutex

// legAan makes a new database, or finishes one that was left half made. It does so with a rollback journal: the file
// then carries our application_id before there is a write-ahead log, so a file whose header is not ours is never ours.
func legAan(ctx context.Context, pad string) error {
	if err := maakMap(filepath.Dir(pad)); err != nil {
		return err
	}
	aanleg.Lock()
	defer aanleg.Unlock()
	if err := raakAan(pad); err != nil {
		return err
	}
	db, err := verbind(uri(pad, pragmas("synchronous(full)")))
	if err != nil {
		return err
	}
	return errors.Join(migreer(ctx, db), db.Close())
}

// openLezen opens without writing. In a directory that cannot be written SQLite may be unable to make its shared
// memory; then, and only then, it is told that nobody else can write there either.
func (s *Store) openLezen(ctx context.Context, b bestand) error {
	q := pragmas()
	q.Set("mode", "ro")
	err := s.probeerLezen(ctx, uri(b.pad, q))
	if b.mapDicht && (errors.Is(err, store.ErrAlleenLezen) || errors.Is(err, store.ErrSchijf)) {
		q.Set("immutable", "1")
		err = s.probeerLezen(ctx, uri(b.pad, q))
	}
	return err
}

func (s *Store) probeerLezen(ctx context.Context, dsn string) error {
	db, err := verbind(dsn)
	if err != nil {
		return err
	}
	namen, err := stappen()
	if err != nil {
		return err
	}
	versie, err := schemaVersie(ctx, db)
	switch {
	case err == nil && versie > len(namen):
		err = fmt.Errorf("shape %d, known up to %d: %w", versie, len(namen), store.ErrNieuwer)
	case err == nil && versie < len(namen):
		err = fmt.Errorf("shape %d has to become %d: %w", versie, len(namen), store.ErrAlleenLezen)
	}
	if err != nil {
		_ = db.Close()
		return err
	}
	s.db = db
	return nil
}

// Pad returns the absolute path of the database, without symbolic links.
func (s *Store) Pad() string { return s.pad }

// Close wipes what could not be wiped before and closes the file. The Store cannot be used afterwards.
func (s *Store) Close() error {
	_ = s.wis(context.Background()) // what could not be wiped keeps its stamp
	if err := s.db.Close(); err != nil {
		return fmt.Errorf("close database: %w", vertaal(err))
	}
	return nil
}

// transactie runs one write transaction: everything in it happens, or nothing.
func (s *Store) transactie(ctx context.Context, doe func(*sql.Tx) error) error {
	if s.alleenLezen {
		return store.ErrAlleenLezen
	}
	tx, err := s.db.BeginTx(ctx, nil)
	if err != nil {
		return vertaal(err)
	}
	defer func() { _ = tx.Rollback() }() // Does nothing after Commit; also runs when doe panics.
	if err := doe(tx); err != nil {
		return vertaal(err)
	}
	return vertaal(tx.Commit())
}
