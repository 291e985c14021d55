package sqlite

import (
	"context"
	"database/sql"

	"oliekan/casus"
	"oliekan/casus/anoniem"
)

// haalVerloop reads the inbrengen of a case in their order.
func haalVerloop(ctx context.Context, q vrager, r rij) ([]casus.Inbreng, error) {
	rows, err := q.QueryContext(ctx, `SELECT nr, minuut, vraag, rol, daad, over, optie, keus, tekst, datum
		FROM inbreng WHERE casus = ? ORDER BY nr`, r)
	return lees(rows, err, func(scan func(...any) error) (casus.Inbreng, error) {
		var in casus.Inbreng
		var tekst string
		err := scan(&in.Nr, &in.Minuut, &in.Vraag, &in.Rol, &in.Daad, &in.Over, &in.Optie, &in.Keus, &tekst, &in.Datum)
		in.Tekst = anoniem.UitOpslag(tekst)
		return in, err
	})
}

// haalConcepten reads what was being typed in a case.
func haalConcepten(ctx context.Context, q vrager, r rij) ([]casus.Concept, error) {
	rows, err := q.QueryContext(ctx, `SELECT vraag, optie, over, gekozen, rol, keus, tekst, datum FROM concept WHERE casus = ?
		ORDER BY vraag, optie, over`, r)
	return lees(rows, err, func(scan func(...any) error) (casus.Concept, error) {
		var k casus.Concept
		var tekst string
		err := scan(&k.Plaats.Vraag, &k.Plaats.Optie, &k.Over, &k.Optie, &k.Rol, &k.Keus, &tekst, &k.Datum)
		k.Tekst = anoniem.UitOpslag(tekst)
		return k, err
	})
}

// haalHoud reads the words that were kept in a case.
func haalHoud(ctx context.Context, q vrager, r rij) ([]anoniem.Tekst, error) {
	rows, err := q.QueryContext(ctx, "SELECT woord FROM houd WHERE casus = ? ORDER BY woord", r)
	return lees(rows, err, func(scan func(...any) error) (anoniem.Tekst, error) {
		var w string
		err := scan(&w)
		return anoniem.UitOpslag(w), err
	})
}

// lees reads every row of a query and closes it. No rows gives nil.
func lees[T any](rows *sql.Rows, err error, een func(scan func(...any) error) (T, error)) ([]T, error) {
	if err != nil {
		return nil, err
	}
	defer func() { _ = rows.Close() }()
	var uit []T
	for rows.Next() {
		t, err := een(rows.Scan)
		if err != nil {
			return nil, err
		}
		uit = append(uit, t)
	}
	return uit, rows.Err()
}

// voegInbrengen adds to the verloop.
func voegInbrengen(ctx context.Context, tx *sql.Tx, r rij, ins []casus.Inbreng) error {
	if len(ins) == 0 {
		return nil
	}
	stmt, err := tx.PrepareContext(ctx, `INSERT INTO inbreng
		(casus, nr, minuut, vraag, rol, daad, over, optie, keus, tekst, datum) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`)
	if err != nil {
		return err
	}
	defer func() { _ = stmt.Close() }()
	for _, in := range ins {
		if _, err := stmt.ExecContext(ctx, r, in.Nr, in.Minuut, in.Vraag, in.Rol, in.Daad, in.Over, in.Optie,
			in.Keus, in.Tekst.String(), in.Datum); err != nil {
			return err
		}
	}
	return nil
}

// zetConcepten replaces the concepts of these places and answers; an empty one removes the row. It reports whether a stored
// one went.
func zetConcepten(ctx context.Context, tx *sql.Tx, r rij, ks []casus.Concept) (bool, error) {
	weg := false
	for _, k := range ks {
		oud, err := tx.ExecContext(ctx, "DELETE FROM concept WHERE casus = ? AND vraag = ? AND optie = ? AND over = ?",
			r, k.Plaats.Vraag, k.Plaats.Optie, k.Over)
		if err != nil {
			return weg, err
		}
		if n, err := oud.RowsAffected(); err == nil && n > 0 {
			weg = true
		}
		if k.Leeg() {
			continue
		}
		if _, err := tx.ExecContext(ctx, `INSERT INTO concept (casus, vraag, optie, over, gekozen, rol, vulling, keus, tekst, datum)
			VALUES (?, ?, ?, ?, ?, ?, zeroblob(4096), ?, ?, ?)`,
			r, k.Plaats.Vraag, k.Plaats.Optie, k.Over, k.Optie, k.Rol, k.Keus, k.Tekst.String(), k.Datum); err != nil {
			return weg, err
		}
	}
	return weg, nil
}

// vergeetHoud takes kept words away that turned out to be recognisable.
func vergeetHoud(ctx context.Context, tx *sql.Tx, r rij, woorden []anoniem.Tekst) error {
	for _, w := range woorden {
		if _, err := tx.ExecContext(ctx, "DELETE FROM houd WHERE casus = ? AND woord = ?", r, w.String()); err != nil {
			return err
		}
	}
	return nil
}

// voegHoud adds words that a person decided to keep.
func voegHoud(ctx context.Context, tx *sql.Tx, r rij, woorden []anoniem.Tekst) error {
	for _, w := range woorden {
		if w.Leeg() {
			continue
		}
		if _, err := tx.ExecContext(ctx, "INSERT OR IGNORE INTO houd (casus, woord) VALUES (?, ?)", r, w.String()); err != nil {
			return err
		}
	}
	return nil
}
