package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"runtime"
	"time"

	"oliekan/store"

	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"
)

// Modes of what we make: for the user alone (product design, command line).
const (
	mapModus     fs.FileMode = 0o700
	bestandModus fs.FileMode = 0o600
)

// bestand is what is known of the database file before SQLite touches it.
type bestand struct {
	pad        string // absolute
	nieuw      bool   // there is no file yet, or an empty one
	half       bool   // a rollback journal lies beside it: a program died, perhaps while it made the file
	mapDicht   bool   // the directory cannot be written
	logboek    bool   // there is a write-ahead log with something in it: another window, or a crash
	alleenLees bool
}

// echtPad returns the one path of a file, whether it is there or not. SQLite follows links before it names the files
// beside the database; the locks of consults must lie in the same place for every window.
func echtPad(pad string) (string, error) {
	pad, err := filepath.Abs(pad)
	if err != nil {
		return "", err
	}
	if echt, err := filepath.EvalSymlinks(pad); err == nil {
		return echt, nil
	}
	if dir, err := filepath.EvalSymlinks(filepath.Dir(pad)); err == nil {
		return filepath.Join(dir, filepath.Base(pad)), nil
	}
	return pad, nil
}

// bekijk looks at the path without changing anything, and refuses what cannot be ours: a directory, another kind of
// file, a share, a file of another program or of a newer version.
func bekijk(ctx context.Context, pad string, alleenLezen bool) (bestand, error) {
	b := bestand{pad: pad, alleenLees: alleenLezen}
	info, err := os.Stat(pad)
	switch {
	case errors.Is(err, fs.ErrNotExist) && !alleenLezen:
		b.nieuw = true
		return b, netwerkvrij(bestaandeMap(filepath.Dir(pad)))
	case errors.Is(err, fs.ErrPermission):
		return b, fmt.Errorf("%w: %w", store.ErrGeenToegang, err)
	case err != nil:
		return b, err
	case info.IsDir():
		return b, store.ErrMap
	case !info.Mode().IsRegular():
		return b, store.ErrVreemd
	}
	if err := netwerkvrij(filepath.Dir(pad)); err != nil {
		return b, err
	}
	if b.nieuw = info.Size() == 0; !b.nieuw {
		if err := peilZeker(ctx, pad); err != nil {
			return b, err
		}
	}
	return b, b.rechten()
}

// rechten checks whether what is asked may be done with an existing file.
func (b *bestand) rechten() error {
	b.logboek = heeftLogboek(b.pad)
	if j, err := os.Stat(b.pad + "-journal"); err == nil {
		b.half = j.Size() > 0
	}
	b.mapDicht = magSchrijven(filepath.Dir(b.pad)) != nil
	if b.alleenLees {
		if b.nieuw {
			return store.ErrVreemd
		}
		return nil
	}
	if err := magSchrijven(b.pad); err != nil {
		return fmt.Errorf("%w: %w", store.ErrAlleenLezen, err)
	}
	if b.mapDicht {
		return fmt.Errorf("directory %s: %w", filepath.Dir(b.pad), store.ErrAlleenLezen)
	}
	return nil
}

// bestaandeMap returns the nearest directory upwards that exists: that is where a new one would be made.
func bestaandeMap(dir string) string {
	for {
		if _, err := os.Stat(dir); err == nil || filepath.Dir(dir) == dir {
			return dir
		}
		dir = filepath.Dir(dir)
	}
}

// tussenPeilen is how long there is between two looks at a file of which the first found something wrong: longer than the
// clock of any file system that we write to stands still.
const tussenPeilen = 25 * time.Millisecond

// peilZeker is peil, but for a file that another window is making or bringing up to date at this moment. Without locks half of
// such a write can be seen, and that is no damage: what is wrong counts only when it is seen twice in a file that nobody changed
// meanwhile. It gives up waiting for that after bezetGeduld.
func peilZeker(ctx context.Context, pad string) error {
	begin, was, gezien := time.Now(), aanzien(pad), 0
	for {
		err := peil(ctx, pad)
		if err == nil || ctx.Err() != nil || time.Since(begin) > bezetGeduld {
			return err
		}
		time.Sleep(tussenPeilen)
		is := aanzien(pad)
		if gezien++; is != was {
			gezien = 0
		}
		if gezien == 2 {
			return err
		}
		was = is
	}
}

// beeld is how a file looks from outside.
type beeld struct {
	grootte int64
	tijd    time.Time
}

// aanzien is how the file of a library and its log look from outside: another value means that somebody wrote.
func aanzien(pad string) (uit [2]beeld) {
	for i, p := range []string{pad, pad + "-wal"} {
		if info, err := os.Stat(p); err == nil {
			uit[i] = beeld{info.Size(), info.ModTime()}
		}
	}
	return uit
}

// peil reads the header of a file that may be anybody's, and leaves no trace: with immutable=1 SQLite takes no locks
// and makes no -wal or -shm. It goes through SQLite and not through os.Open; see the package comment.
func peil(ctx context.Context, pad string) error {
	app, versie, err := leesKop(ctx, pad, false)
	// Of a file that was being brought up to date from its log when the disk became full, or the power went, the header can
	// name more pages than are there yet. The log has the others, and opening the file finishes it.
	kort := errors.Is(err, store.ErrBeschadigd) && heeftLogboek(pad)
	if kort {
		app, versie, err = leesKop(ctx, pad, true)
	}
	switch {
	case err != nil:
		return err
	case app != toepassing:
		return fmt.Errorf("application_id %#x: %w", app, store.ErrVreemd)
	}
	namen, err := stappen()
	if err == nil && versie > len(namen) {
		err = fmt.Errorf("shape %d, known up to %d: %w", versie, len(namen), store.ErrNieuwer)
	}
	if err != nil || kort {
		return err
	}
	_, err = metKopie(ctx, pad, func(db *sql.DB) (any, error) { return nil, keurSchema(ctx, db, false) })
	return err
}

// leesKop reads whose file it is and which shape it has. With kort it looks at the first page only, also when the file is
// shorter than its header says: writable_schema is what makes SQLite do so.
func leesKop(ctx context.Context, pad string, kort bool) (app, versie int, err error) {
	q := alleenKijken()
	if kort {
		q.Set("_pragma", "writable_schema(1)")
		q.Del("_defensive") // which forbids that
	}
	db, err := verbind(uri(pad, q))
	if err != nil {
		return 0, 0, err
	}
	defer func() { _ = db.Close() }()
	if kort { // these two need no schema
		err = db.QueryRowContext(ctx, "PRAGMA application_id").Scan(&app)
		err = errors.Join(err, db.QueryRowContext(ctx, "PRAGMA user_version").Scan(&versie))
	} else {
		err = db.QueryRowContext(ctx,
			"SELECT application_id, user_version FROM pragma_application_id, pragma_user_version").Scan(&app, &versie)
	}
	var se *sqlite.Error
	switch {
	case errors.As(err, &se) && se.Code()&0xff == sqlite3.SQLITE_NOTADB:
		err = fmt.Errorf("%w: %w", store.ErrVreemd, err)
	case errors.As(err, &se) && se.Code()&0xff == sqlite3.SQLITE_CANTOPEN:
		err = fmt.Errorf("%w: %w", store.ErrGeenToegang, err)
	default:
		err = vertaal(err)
	}
	return app, versie, err
}

// alleenKijken opens a file that may be anybody's without locks, without its log, and without leaving a trace.
func alleenKijken() url.Values {
	return url.Values{
		"mode": {"ro"}, "immutable": {"1"}, "_defensive": {"1"}, "_pragma": {"trusted_schema(0)", "cell_size_check(1)"},
	}
}

// heeftLogboek reports whether a write-ahead log with something in it lies beside a file.
func heeftLogboek(pad string) bool {
	info, err := os.Stat(pad + "-wal")
	return err == nil && info.Size() > 0
}

// maakMap makes a directory and those above it that are missing, for the user alone. Directories that exist are not
// touched: they are somebody else's.
func maakMap(dir string) error {
	if _, err := os.Stat(dir); err == nil {
		return nil
	}
	if err := os.MkdirAll(dir, mapModus); err != nil {
		return vertaal(err)
	}
	return vertaal(vergrendel(dir))
}

// bestanden are the database and the files that SQLite keeps beside it.
func bestanden(pad string) []string {
	return []string{pad, pad + "-wal", pad + "-shm", pad + "-journal"}
}

// sluitAf takes the access of others away from the files of the database, as far as they exist.
func sluitAf(pad string) error {
	for _, p := range bestanden(pad) {
		if err := sluitAfEen(p); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return vertaal(err)
		}
	}
	return nil
}

// uri is the name under which SQLite finds a file, safe for every character in the path.
func uri(pad string, q url.Values) string {
	p := filepath.ToSlash(pad)
	if runtime.GOOS == "windows" {
		p = "/" + p // file:///C:/…
	}
	return (&url.URL{Scheme: "file", Path: p, RawQuery: q.Encode()}).String()
}

// verbind makes the one connection to a file; SQLite opens it at first use.
func verbind(dsn string) (*sql.DB, error) {
	c, err := sqlite.NewConnector(dsn)
	if err != nil {
		return nil, err
	}
	db := sql.OpenDB(c)
	db.SetMaxOpenConns(1) // One writer: two connections of one program would wait for each other's locks.
	return db, nil
}

// raakAan makes an empty file for the user alone, or leaves the one that is there. SQLite would make it readable for
// others first.
func raakAan(pad string) error {
	f, err := os.OpenFile(pad, os.O_CREATE|os.O_EXCL|os.O_WRONLY, bestandModus)
	if errors.Is(err, fs.ErrExist) {
		return nil
	}
	if err != nil {
		return vertaal(err)
	}
	return vertaal(f.Close())
}
