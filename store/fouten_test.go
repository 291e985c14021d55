package store

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"syscall"
	"testing"

	sqlite3 "modernc.org/sqlite/lib"
)

func TestSentinelVanCode(t *testing.T) {
	for code, wil := range map[int]error{
		sqlite3.SQLITE_FULL:               ErrVol,
		sqlite3.SQLITE_IOERR_SHMSIZE:      ErrVol,
		sqlite3.SQLITE_BUSY:               ErrBezet,
		sqlite3.SQLITE_BUSY_SNAPSHOT:      ErrBezet,
		sqlite3.SQLITE_READONLY:           ErrAlleenLezen,
		sqlite3.SQLITE_READONLY_DIRECTORY: ErrAlleenLezen,
		sqlite3.SQLITE_CANTOPEN:           ErrAlleenLezen,
		sqlite3.SQLITE_CORRUPT:            ErrBeschadigd,
		sqlite3.SQLITE_CORRUPT_VTAB:       ErrBeschadigd,
		sqlite3.SQLITE_NOTADB:             ErrBeschadigd,
		sqlite3.SQLITE_IOERR_WRITE:        ErrSchijf,
		sqlite3.SQLITE_CONSTRAINT_CHECK:   ErrOngeldig,
		sqlite3.SQLITE_INTERRUPT:          context.Canceled,
		sqlite3.SQLITE_ERROR:              nil,
	} {
		if kreeg := sentinelVanCode(code); kreeg != wil {
			t.Errorf("%d: got %v, want %v", code, kreeg, wil)
		}
	}
}

// The sentinel and the original are both in the error, once.
func TestVertaal(t *testing.T) {
	for _, g := range []struct{ in, wil error }{
		{syscall.ENOSPC, ErrVol},
		{fmt.Errorf("write: %w", syscall.EROFS), ErrAlleenLezen},
		{fs.ErrPermission, ErrAlleenLezen},
	} {
		err := vertaal(vertaal(g.in))
		if !errors.Is(err, g.wil) || !errors.Is(err, g.in) {
			t.Errorf("%v became %v", g.in, err)
		}
		if err.Error() != vertaal(g.in).Error() {
			t.Errorf("twice: %v", err)
		}
	}
	if vertaal(nil) != nil || !errors.Is(vertaal(ErrOefen), ErrOefen) {
		t.Error("others must pass")
	}
}
