package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"time"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/store"
)

// kopKolommen are the columns of a Kop, for a query that joins casus as c and werkdata as w; scanKop reads them.
const kopKolommen = `c.rij, c.id, c.titel, c.staat, c.oefen, c.maand, c.wetsdatum, c.vraag, c.optie,
	coalesce(w.code, ''), coalesce(w.begonnen, 0), coalesce(w.gewijzigd, 0)`

// kopBron is where these columns come from.
const kopBron = ` FROM casus c LEFT JOIN werkdata w ON w.casus = c.rij `

// rij is the key of a case inside the file; it is never shown.
type rij int64

// scanKop reads one row of kopKolommen, and what the query has after them into meer.
func scanKop(scan func(...any) error, meer ...any) (rij, casus.Kop, error) {
	var (
		r                   rij
		k                   casus.Kop
		titel               string
		begonnen, gewijzigd int64
	)
	err := scan(append([]any{
		&r, &k.ID, &titel, &k.Staat, &k.Oefen, &k.Maand, &k.Wetsdatum, &k.Plaats.Vraag, &k.Plaats.Optie,
		&k.Code, &begonnen, &gewijzigd,
	}, meer...)...)
	k.Titel = anoniem.UitOpslag(titel)
	k.Begonnen, k.Gewijzigd = tijd(begonnen), tijd(gewijzigd)
	return r, k, err
}

// tijd reads milliseconds since 1970; 0 is the zero time.
func tijd(ms int64) time.Time {
	if ms == 0 {
		return time.Time{}
	}
	return time.UnixMilli(ms)
}

// haalKop finds a case by its id. It returns ErrOnbekend if there is none.
func haalKop(ctx context.Context, q vrager, id casus.ID) (rij, casus.Kop, error) {
	r, k, err := scanKop(q.QueryRowContext(ctx, "SELECT "+kopKolommen+kopBron+"WHERE c.id = ?", id).Scan)
	if errors.Is(err, sql.ErrNoRows) {
		err = store.ErrOnbekend
	}
	return r, k, err
}

// haalEigen is haalKop for a write: it returns ErrOefen for an invented case.
func haalEigen(ctx context.Context, q vrager, id casus.ID) (rij, casus.Kop, error) {
	r, k, err := haalKop(ctx, q, id)
	if err == nil && k.Oefen {
		err = store.ErrOefen
	}
	return r, k, err
}

// voegKop writes a new row for a case and returns its key: above 0 for an own case, below 0 for an invented one.
func voegKop(ctx context.Context, tx *sql.Tx, k casus.Kop) (rij, error) {
	nieuw := "(SELECT max(0, coalesce(max(rij), 0)) + 1 FROM casus)"
	if k.Oefen {
		nieuw = "(SELECT min(0, coalesce(min(rij), 0)) - 1 FROM casus)"
	}
	var r rij
	err := tx.QueryRowContext(ctx, `INSERT INTO casus (rij, id, titel, staat, oefen, maand, wetsdatum, vraag, optie)
		VALUES (`+nieuw+`, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING rij`,
		k.ID, k.Titel.String(), k.Staat, k.Oefen, k.Maand, k.Wetsdatum, k.Plaats.Vraag, k.Plaats.Optie).Scan(&r)
	return r, err
}

// zetKop rewrites what a casus.Wijziging may change of the row of a case.
func zetKop(ctx context.Context, tx *sql.Tx, r rij, k casus.Kop) error {
	_, err := tx.ExecContext(ctx, `UPDATE casus SET titel = ?, staat = ?, maand = ?, wetsdatum = ?, vraag = ?, optie = ?
		WHERE rij = ?`, k.Titel.String(), k.Staat, k.Maand, k.Wetsdatum, k.Plaats.Vraag, k.Plaats.Optie, r)
	return err
}
