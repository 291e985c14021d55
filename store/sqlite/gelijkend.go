package sqlite

import (
	"context"
	"database/sql"
	"fmt"
	"slices"
	"strings"

	"oliekan/casus"
	"oliekan/store/kern"
)

// afSQL passes the cases of which the consult is over, but for one.
const afSQL = "c.staat <> 'werkversie' AND c.id <> ?1"

// Gelijkend returns finished cases that may be like another one: those with most of the words first, then the newest.
func (s *Store) Gelijkend(ctx context.Context, behalve casus.ID, woorden []string, maximaal int) ([]casus.Casus, error) {
	var uit []casus.Casus
	err := s.momentopname(ctx, func(tx *sql.Tx) error {
		rijen, err := gelijkendeRijen(ctx, tx, behalve, woorden, maximaal)
		for _, r := range rijen {
			var c casus.Casus
			if _, c.Kop, err = scanKop(tx.QueryRowContext(ctx, "SELECT "+kopKolommen+kopBron+"WHERE c.rij = ?", r).Scan); err != nil {
				return err
			}
			if c.Verloop, err = haalVerloop(ctx, tx, r); err != nil {
				return err
			}
			uit = append(uit, c)
		}
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("look for equal cases: %w", err)
	}
	return uit, nil
}

// gelijkendeRijen finds the keys: by words as far as they go, then the newest.
func gelijkendeRijen(ctx context.Context, tx *sql.Tx, behalve casus.ID, woorden []string, maximaal int) ([]rij, error) {
	var uit []rij
	if termen := kern.Splits(strings.Join(woorden, " ")); len(termen) > 0 {
		rows, err := tx.QueryContext(ctx, `SELECT c.rij FROM zoek z CROSS JOIN casus c ON c.rij = z.rowid
			WHERE zoek MATCH ?2 AND `+afSQL+" ORDER BY bm25(zoek), z.rowid DESC LIMIT ?3", behalve, eenVan(termen), maximaal)
		if uit, err = lees(rows, err, enkel[rij]); err != nil {
			return nil, err
		}
	}
	if len(uit) >= maximaal {
		return uit, nil
	}
	rows, err := tx.QueryContext(ctx, "SELECT c.rij FROM casus c WHERE "+afSQL+" ORDER BY c.rij DESC LIMIT ?2", behalve, maximaal)
	nieuwste, err := lees(rows, err, enkel[rij])
	for _, r := range nieuwste {
		if len(uit) < maximaal && !slices.Contains(uit, r) {
			uit = append(uit, r)
		}
	}
	return uit, err
}

// eenVan writes the query for the index: every word quoted, as a prefix, one of them is enough.
func eenVan(termen []string) string {
	return `"` + strings.Join(termen, `"* OR "`) + `"*`
}
