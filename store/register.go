package store

import (
	"context"
	"database/sql"
	"strings"

	"oliekan/casus"
)

// zoektekst is what the index holds of a case.
type zoektekst struct {
	titel, tekst, toon string
}

// zoektekstVan gathers the live answers of a case: what was taken back or replaced is not found.
func zoektekstVan(c casus.Casus) zoektekst {
	var tekst, toon strings.Builder
	for _, a := range c.Stand().Alles() {
		if a.Tekst.Leeg() {
			continue
		}
		tekst.WriteString(a.Tekst.ZonderLabels())
		tekst.WriteByte('\n')
		toon.WriteString(a.Tekst.String())
		toon.WriteByte('\n')
	}
	return zoektekst{c.Titel.ZonderLabels(), tekst.String(), toon.String()}
}

// schrijfRegister puts a case in the index, in the place of what was there.
func schrijfRegister(ctx context.Context, tx *sql.Tx, r rij, c casus.Casus) error {
	if err := wisRegister(ctx, tx, r); err != nil {
		return err
	}
	z := zoektekstVan(c)
	_, err := tx.ExecContext(ctx, "INSERT INTO zoek (rowid, titel, tekst, toon) VALUES (?, ?, ?, ?)", r, z.titel, z.tekst, z.toon)
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
