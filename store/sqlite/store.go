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
	open        atomic.Pointer[geopend]
	nu          func() time.Time
	naloop      store.Naloop
	naloopVer   string
	alleenLezen bool
	logboek     atomic.Bool // the write-ahead log holds pages of before
	nietWeg     atomic.Bool // and removed text may be among them
	vegen       atomic.Bool // and in loose corners of the file and in automatic copies: see wissen.go
	vers        atomic.Bool // something was written since the last automatic copy
	rust        rust
	plek        plek
	sloten      sloten
	opzij       []string    // what opening set aside, see OpzijGezet
	venster     *store.Slot // nil when there is none, see venster.go
	kopie       bool        // the file is an automatic copy
}

// geopend is the file that is open now.
type geopend struct {
	db  *sql.DB
	pad string
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
	kopie := inKopieMap(pad)
	b, err := bekijk(ctx, pad, o.AlleenLezen || kopie)
	if err != nil {
		return nil, err
	}
	s := &Store{nu: o.Nu, naloop: o.Naloop, naloopVer: o.NaloopVersie, alleenLezen: o.AlleenLezen || kopie, kopie: kopie}
	s.rust.na, s.rust.doe = o.Rust, func(ctx context.Context) { _ = s.inRust(ctx) } // what fails is tried again
	if s.nu == nil {
		s.nu = time.Now
	}
	if s.alleenLezen {
		return s, s.openLezen(ctx, b)
	}
	if b.nieuw && !o.MagNieuw {
		if ks := lijstKopieen(ctx, pad); len(ks) > 0 {
			return nil, &store.KopieenFout{Pad: pad, Kopieen: ks}
		}
	}
	return s, s.openSchrijven(ctx, b)
}

// pragmas returns the settings that every connection gets, in the data source name: set by a statement they would
// reach one connection only. A file can come from anywhere: what stands in its schema is not trusted, sizes are checked,
// and nothing may be done by which a statement could damage it.
func pragmas(meer ...string) url.Values {
	return url.Values{
		"_defensive": {"1"},
		"_txlock":    {"immediate"}, // a transaction that will write says so at once, and waits at once
		"_pragma": append([]string{
			"busy_timeout(5000)", "foreign_keys(1)", "secure_delete(1)", "temp_store(memory)",
			"trusted_schema(0)", "cell_size_check(1)",
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
	var err error
	if s.venster, err = neemVenster(b.pad); err != nil {
		return err
	}
	ruimHalveOp(b.pad)
	if s.opzij, err = zetVreemdLogOpzij(ctx, b.pad, s.nu()); err != nil {
		s.sluitVenster()
		return err
	}
	for begin := time.Now(); ; time.Sleep(tussenin) {
		err := s.openLogboek(ctx, b)
		// SQLite does not wait for another program that is bringing the same file from one journal to the other.
		if !errors.Is(err, store.ErrBezet) || time.Since(begin) > bezetGeduld {
			if err != nil {
				s.sluitVenster()
			}
			return err
		}
	}
}

// bezetGeduld is how long opening waits for another program.
const bezetGeduld = 5 * time.Second

// openLogboek is one attempt of openSchrijven.
func (s *Store) openLogboek(ctx context.Context, b bestand) error {
	db, err := verbind(uri(b.pad, pragmas("journal_mode(wal)", "synchronous(full)")))
	if err != nil {
		return err
	}
	s.open.Store(&geopend{db, b.pad})
	s.logboek.Store(b.logboek)
	err = keurSchema(ctx, db, false) // the log may hold what the file did not
	if err == nil {
		err = migreer(ctx, db)
	}
	if err == nil {
		err = keurSchema(ctx, db, true)
	}
	if err == nil {
		err = keurSnel(ctx, db, b.pad)
	}
	if err == nil {
		err = s.plek.begin(b.pad)
	}
	if err == nil {
		err = s.leesSchuld(ctx)
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
	err := s.probeerLezen(ctx, b.pad, uri(b.pad, q))
	if b.mapDicht && (errors.Is(err, store.ErrAlleenLezen) || errors.Is(err, store.ErrSchijf)) {
		q.Set("immutable", "1")
		err = s.probeerLezen(ctx, b.pad, uri(b.pad, q))
	}
	return err
}

func (s *Store) probeerLezen(ctx context.Context, pad, dsn string) error {
	db, err := verbind(dsn)
	if err != nil {
		return err
	}
	namen, err := stappen()
	if err != nil {
		return err
	}
	versie, err := schemaVersie(ctx, db)
	if err == nil {
		err = keurSchema(ctx, db, versie == len(namen))
	}
	switch {
	case err == nil && versie > len(namen):
		err = fmt.Errorf("shape %d, known up to %d: %w", versie, len(namen), store.ErrNieuwer)
	case err == nil && versie < len(namen):
		err = fmt.Errorf("shape %d has to become %d: %w", versie, len(namen), s.dicht())
	}
	if err != nil {
		_ = db.Close()
		return err
	}
	s.open.Store(&geopend{db, pad})
	return nil
}

// sluitVenster gives back the lock of this program on the file.
func (s *Store) sluitVenster() {
	if s.venster != nil {
		_ = s.venster.Close() // what stays is taken again
	}
}

// dicht is the error of a library that is for reading only.
func (s *Store) dicht() error {
	if s.kopie {
		return store.ErrKopie
	}
	return store.ErrAlleenLezen
}

// Pad returns the absolute path of the database, without symbolic links.
func (s *Store) Pad() string { return s.open.Load().pad }

// db is the connection. It is another one after Terug and VerderAls.
func (s *Store) db() *sql.DB { return s.open.Load().db }

// Close wipes what is owed, makes an automatic copy of what changed if the library works by itself (store.Opties.Rust), and
// closes the file. The Store cannot be used afterwards.
//
// A file that is not at its place any more is not closed, and the error says so: SQLite would write its log into what is
// there now, and remove the log of that by its name. The system frees it at the end of the program.
func (s *Store) Close() error {
	s.rust.sluit()
	defer s.sluitVenster()
	if err := s.plek.kijk(); err != nil {
		return fmt.Errorf("close database: %w", err)
	}
	_ = s.wis(context.Background()) // what could not be wiped stays owed
	if s.rust.na > 0 && s.vers.Load() {
		_ = s.AutoKopie(context.Background()) // the next start makes it
	}
	if err := s.db().Close(); err != nil {
		return fmt.Errorf("close database: %w", vertaal(err))
	}
	return nil
}

// transactie runs one write transaction: everything in it happens, or nothing.
func (s *Store) transactie(ctx context.Context, doe func(*sql.Tx) error) error {
	s.rust.onderbreek()
	defer s.rust.stoot()
	err := s.rustig(ctx, doe)
	if err == nil {
		s.vers.Store(true)
	}
	return err
}

// rustig is transactie for what runs at rest. The place of the file is looked at before and after: what was written into a
// file that is not at its place is not kept.
func (s *Store) rustig(ctx context.Context, doe func(*sql.Tx) error) error {
	if s.alleenLezen {
		return s.dicht()
	}
	if err := s.plek.kijk(); err != nil {
		return err
	}
	tx, err := s.db().BeginTx(ctx, nil)
	if err != nil {
		return vertaal(err)
	}
	defer func() { _ = tx.Rollback() }() // Does nothing after Commit; also runs when doe panics.
	if err := doe(tx); err != nil {
		return vertaal(err)
	}
	if err := tx.Commit(); err != nil {
		return vertaal(err)
	}
	return s.plek.kijk()
}
