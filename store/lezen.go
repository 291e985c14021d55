package store

import (
	"context"
	"database/sql"
	"fmt"
	"strings"

	"oliekan/casus"
)

// Soort picks own or invented cases.
type Soort string

// The kinds of case. The empty Soort is both.
const (
	SoortEigen Soort = "eigen"
	SoortOefen Soort = "oefen"
)

// Filter narrows a list. Its zero value lets everything through.
type Filter struct {
	Staat casus.Staat // "" is every state
	Soort Soort       // "" is own and invented cases
}

// filterSQL tests a row of casus c; filterArgs gives its parameters.
const filterSQL = "(?1 = '' OR c.staat = ?1) AND (?2 = '' OR c.oefen = (?2 = 'oefen'))"

func (f Filter) args() []any { return []any{string(f.Staat), string(f.Soort)} }

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
	tx, err := s.db.BeginTx(ctx, &sql.TxOptions{ReadOnly: true})
	if err != nil {
		return vertaal(err)
	}
	defer func() { _ = tx.Rollback() }() // Nothing was written.
	return vertaal(doe(tx))
}

// Lijst returns the heads of the cases that pass the filter: own cases with the newest change first, those without
// working dates after them by month, then invented cases by title.
func (s *Store) Lijst(ctx context.Context, f Filter) ([]casus.Kop, error) {
	rows, err := s.db.QueryContext(ctx, "SELECT "+kopKolommen+kopBron+"WHERE "+filterSQL+`
		ORDER BY c.oefen, w.gewijzigd DESC, iif(c.oefen, '', c.maand) DESC,
			iif(c.oefen, c.titel, '') COLLATE NOCASE, c.rij DESC`, f.args()...)
	koppen, err := lees(rows, err, func(scan func(...any) error) (casus.Kop, error) {
		_, k, err := scanKop(scan)
		return k, err
	})
	if err != nil {
		return nil, fmt.Errorf("list cases: %w", vertaal(err))
	}
	return koppen, nil
}

// kortste is the number of signs that the start of an id needs to count as one.
const kortste = 4

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
	if isIDBegin(v) {
		q, args = "SELECT id FROM casus WHERE id >= ? AND id < ? LIMIT 2", []any{v, v + "g"}
	}
	rows, err := s.db.QueryContext(ctx, q, args...)
	ids, err := lees(rows, err, func(scan func(...any) error) (id casus.ID, err error) {
		err = scan(&id)
		return id, err
	})
	switch {
	case err != nil:
		return "", vertaal(err)
	case len(ids) == 0:
		return "", ErrOnbekend
	case len(ids) > 1:
		return "", ErrMeerduidig
	}
	return ids[0], nil
}

// isIDBegin reports whether v can be the start of an id: hexadecimal signs and dashes, long enough.
func isIDBegin(v string) bool {
	return len(v) >= kortste && strings.Trim(v, "0123456789abcdef-") == ""
}
