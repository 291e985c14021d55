package sqlite

import (
	"context"
	"database/sql"
	"fmt"
	"strings"

	"oliekan/casus"
	"oliekan/store"
	"oliekan/store/kern"
)

// filterSQL tests a row of casus c; filterArgs gives its parameters.
const filterSQL = "(?1 = '' OR c.staat = ?1) AND (?2 = '' OR c.oefen = (?2 = 'oefen'))"

func filterArgs(f store.Filter) []any { return []any{string(f.Staat), string(f.Soort)} }

// Haal reads a case with what is being typed in it. It returns ErrOnbekend if there is none.
func (s *Store) Haal(ctx context.Context, id casus.ID) (casus.Casus, []casus.Concept, error) {
	var c casus.Casus
	var ks []casus.Concept
	err := s.momentopname(ctx, func(tx *sql.Tx) (err error) {
		_, c, ks, err = haalAlles(ctx, tx, id)
		return err
	})
	if err != nil {
		return casus.Casus{}, nil, fmt.Errorf("read case %s: %w", id, err)
	}
	return c, ks, nil
}

// momentopname reads in one transaction, so that what is read belongs together, without holding up writers.
func (s *Store) momentopname(ctx context.Context, doe func(*sql.Tx) error) error {
	tx, err := s.db().BeginTx(ctx, &sql.TxOptions{ReadOnly: true})
	if err != nil {
		return vertaal(err)
	}
	defer func() { _ = tx.Rollback() }() // Nothing was written.
	return vertaal(doe(tx))
}

// Lijst returns the heads of the cases that pass the filter: own cases with the newest change first, those without
// working dates after them by month, then invented cases by title.
func (s *Store) Lijst(ctx context.Context, f store.Filter) ([]casus.Kop, error) {
	rows, err := s.db().QueryContext(ctx, "SELECT "+kopKolommen+kopBron+"WHERE "+filterSQL+`
		ORDER BY c.oefen, w.gewijzigd DESC, iif(c.oefen, '', c.maand) DESC,
			iif(c.oefen, c.titel, '') COLLATE NOCASE, c.rij DESC`, filterArgs(f)...)
	koppen, err := lees(rows, err, func(scan func(...any) error) (casus.Kop, error) {
		_, k, err := scanKop(scan)
		return k, err
	})
	if err != nil {
		return nil, fmt.Errorf("list cases: %w", vertaal(err))
	}
	return koppen, nil
}

// Vind finds a case by its id, an unambiguous start of it of at least four signs, or its short code; capitals do not
// matter. It returns ErrOnbekend or ErrMeerduidig.
func (s *Store) Vind(ctx context.Context, verwijzing string) (casus.ID, error) {
	v := strings.ToLower(strings.TrimSpace(verwijzing))
	id, err := s.vind(ctx, v)
	if err != nil {
		return "", fmt.Errorf("find case: %w", err) // Without the reference: it may be a name by mistake.
	}
	return id, nil
}

func (s *Store) vind(ctx context.Context, v string) (casus.ID, error) {
	// A code and a start of an id cannot be mistaken for each other: a bird is not a hexadecimal number.
	q, args := "SELECT c.id FROM casus c JOIN werkdata w ON w.casus = c.rij WHERE w.code = ?", []any{v}
	if kern.IsIDBegin(v) {
		q, args = "SELECT id FROM casus WHERE id >= ? AND id < ? LIMIT 2", []any{v, v + "g"}
	}
	rows, err := s.db().QueryContext(ctx, q, args...)
	ids, err := lees(rows, err, func(scan func(...any) error) (id casus.ID, err error) {
		err = scan(&id)
		return id, err
	})
	switch {
	case err != nil:
		return "", vertaal(err)
	case len(ids) == 0:
		return "", store.ErrOnbekend
	case len(ids) > 1:
		return "", store.ErrMeerduidig
	}
	return ids[0], nil
}
