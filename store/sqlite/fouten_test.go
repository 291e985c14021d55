package sqlite

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"syscall"
	"testing"

	"oliekan/store"

	sqlite3 "modernc.org/sqlite/lib"
)

func TestSentinelVanCode(t *testing.T) {
	for code, wil := range map[int]error{
		sqlite3.SQLITE_FULL:               store.ErrVol,
		sqlite3.SQLITE_IOERR_SHMSIZE:      store.ErrVol,
		sqlite3.SQLITE_BUSY:               store.ErrBezet,
		sqlite3.SQLITE_BUSY_SNAPSHOT:      store.ErrBezet,
		sqlite3.SQLITE_READONLY:           store.ErrAlleenLezen,
		sqlite3.SQLITE_READONLY_DIRECTORY: store.ErrAlleenLezen,
		sqlite3.SQLITE_CANTOPEN:           store.ErrAlleenLezen,
		sqlite3.SQLITE_CORRUPT:            store.ErrBeschadigd,
		sqlite3.SQLITE_CORRUPT_VTAB:       store.ErrBeschadigd,
		sqlite3.SQLITE_NOTADB:             store.ErrBeschadigd,
		sqlite3.SQLITE_IOERR_WRITE:        store.ErrSchijf,
		sqlite3.SQLITE_CONSTRAINT_CHECK:   store.ErrOngeldig,
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
		{syscall.ENOSPC, store.ErrVol},
		{fmt.Errorf("write: %w", syscall.EROFS), store.ErrAlleenLezen},
		{fs.ErrPermission, store.ErrAlleenLezen},
	} {
		err := vertaal(vertaal(g.in))
		if !errors.Is(err, g.wil) || !errors.Is(err, g.in) {
			t.Errorf("%v became %v", g.in, err)
		}
		if err.Error() != vertaal(g.in).Error() {
			t.Errorf("twice: %v", err)
		}
	}
	if vertaal(nil) != nil || !errors.Is(vertaal(store.ErrOefen), store.ErrOefen) {
		t.Error("others must pass")
	}
}
