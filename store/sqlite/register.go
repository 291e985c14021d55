package sqlite

import (
	"context"
	"database/sql"

	"oliekan/casus"
	"oliekan/store/kern"
)

// schrijfRegister puts a case in the index, in the place of what was there.
func schrijfRegister(ctx context.Context, tx *sql.Tx, r rij, c casus.Casus) error {
	if err := wisRegister(ctx, tx, r); err != nil {
		return err
	}
	z := kern.ZoektekstVan(c)
	_, err := tx.ExecContext(ctx, "INSERT INTO zoek (rowid, titel, tekst, toon) VALUES (?, ?, ?, ?)", r, z.Titel, z.Tekst, z.Getoond)
	return err
}

// wisRegister takes a case out of the index and makes the index work that out at once. Left to itself it gathers the
// removal and a new row of the same number until the end of the transaction, and with secure-delete on it then spoils
// its own lists (SQLite 3.53.4: "fts5: checksum mismatch" in 5 of 5 trials with rows of a few hundred words, 0 of 5
// with a flush between).
func wisRegister(ctx context.Context, tx *sql.Tx, r rij) error {
	return wisRegisterWaar(ctx, tx, "rowid = ?", r)
}

func wisRegisterWaar(ctx context.Context, tx *sql.Tx, waar string, args ...any) error {
	if _, err := tx.ExecContext(ctx, "DELETE FROM zoek WHERE "+waar, args...); err != nil {
		return err
	}
	_, err := tx.ExecContext(ctx, "INSERT INTO zoek (zoek) VALUES ('flush')")
	return err
}
