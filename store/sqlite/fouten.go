package sqlite

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"syscall"

	"oliekan/store"

	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"
)

// vertaal adds the sentinel that belongs to an error of SQLite or of the file system, and keeps the original.
// An error without a sentinel, nil among them, comes back as it is.
func vertaal(err error) error {
	if s := sentinel(err); s != nil && !errors.Is(err, s) {
		return fmt.Errorf("%w: %w", s, err)
	}
	return err
}

// sentinel finds what an error means to the user, or nil.
func sentinel(err error) error {
	var se *sqlite.Error
	switch {
	case err == nil:
		return nil
	case errors.As(err, &se):
		return sentinelVanCode(se.Code())
	case errors.Is(err, syscall.ENOSPC):
		return store.ErrVol
	case errors.Is(err, fs.ErrPermission), errors.Is(err, syscall.EROFS):
		return store.ErrAlleenLezen
	}
	return nil
}

// sentinelVanCode reads a result code of SQLite: the exact ones first, then the family (the low byte).
// See https://sqlite.org/rescode.html.
func sentinelVanCode(code int) error {
	switch code {
	case sqlite3.SQLITE_IOERR_SHMSIZE: // no room for the index of the write-ahead log
		return store.ErrVol
	case sqlite3.SQLITE_READONLY_DIRECTORY, sqlite3.SQLITE_CANTOPEN:
		return store.ErrAlleenLezen
	}
	switch code & 0xff {
	case sqlite3.SQLITE_FULL:
		return store.ErrVol
	case sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED:
		return store.ErrBezet
	case sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM:
		return store.ErrAlleenLezen
	case sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB:
		return store.ErrBeschadigd
	case sqlite3.SQLITE_CONSTRAINT: // the last guard behind casus.Valideer
		return store.ErrOngeldig
	case sqlite3.SQLITE_IOERR:
		return store.ErrSchijf
	case sqlite3.SQLITE_INTERRUPT:
		return context.Canceled
	}
	return nil
}
