package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
)

// The stamps: what the store remembers for itself.
const (
	stempelOefen = "oefen" // version of the invented cases
)

func zetStempel(ctx context.Context, tx *sql.Tx, naam, waarde string) error {
	_, err := tx.ExecContext(ctx, "INSERT OR REPLACE INTO stempel (naam, waarde) VALUES (?, ?)", naam, waarde)
	return err
}

// haalStempel returns "" if there is none.
func haalStempel(ctx context.Context, q vrager, naam string) (string, error) {
	return eenWaarde(q.QueryRowContext(ctx, "SELECT waarde FROM stempel WHERE naam = ?", naam))
}

// GeefAf hands over what the library kept for a person at a desk, such as the theme, when it still did so itself. It
// forgets the values when neem returned nil, so this happens once; neem is not called when there are none.
func (s *Store) GeefAf(ctx context.Context, neem func(waarden map[string]string) error) error {
	rows, err := s.db().QueryContext(ctx, "SELECT sleutel, waarde FROM herinnering")
	waarden := map[string]string{}
	_, err = lees(rows, err, func(scan func(...any) error) (struct{}, error) {
		var k, w string
		err := scan(&k, &w)
		waarden[k] = w
		return struct{}{}, err
	})
	if err == nil && len(waarden) > 0 && !s.alleenLezen {
		if err = neem(waarden); err == nil {
			err = s.transactie(ctx, func(tx *sql.Tx) error {
				_, err := tx.ExecContext(ctx, "DELETE FROM herinnering")
				return err
			})
		}
	}
	if err != nil {
		return fmt.Errorf("hand over what was remembered: %w", vertaal(err))
	}
	return nil
}

// eenWaarde reads one text; no row is "".
func eenWaarde(row *sql.Row) (string, error) {
	var w string
	if err := row.Scan(&w); err != nil && !errors.Is(err, sql.ErrNoRows) {
		return "", vertaal(err)
	}
	return w, nil
}
