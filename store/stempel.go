package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
)

// The stamps: what the store remembers for itself.
const (
	stempelOefen  = "oefen"  // version of the invented cases
	stempelWissen = "wissen" // removed text still has to be wiped
)

func zetStempel(ctx context.Context, tx *sql.Tx, naam, waarde string) error {
	_, err := tx.ExecContext(ctx, "INSERT OR REPLACE INTO stempel (naam, waarde) VALUES (?, ?)", naam, waarde)
	return err
}

// haalStempel returns "" if there is none.
func haalStempel(ctx context.Context, q vrager, naam string) (string, error) {
	return eenWaarde(q.QueryRowContext(ctx, "SELECT waarde FROM stempel WHERE naam = ?", naam))
}

// leesStempel takes up wiping where a crash left it.
func (s *Store) leesStempel(ctx context.Context) error {
	w, err := haalStempel(ctx, s.db, stempelWissen)
	if w != "" {
		s.vegen.Store(true)
		s.kopieVast.Store(true)
	}
	return err
}

// Onthoud keeps a small value for the user, such as the theme; never text of a case. It replaces what was there.
func (s *Store) Onthoud(ctx context.Context, sleutel, waarde string) error {
	err := s.transactie(ctx, func(tx *sql.Tx) error {
		_, err := tx.ExecContext(ctx, "INSERT OR REPLACE INTO herinnering (sleutel, waarde) VALUES (?, ?)", sleutel, waarde)
		return err
	})
	if err != nil {
		return fmt.Errorf("remember %s: %w", sleutel, err)
	}
	return nil
}

// Herinner returns what was kept under a key, "" if nothing was.
func (s *Store) Herinner(ctx context.Context, sleutel string) (string, error) {
	w, err := eenWaarde(s.db.QueryRowContext(ctx, "SELECT waarde FROM herinnering WHERE sleutel = ?", sleutel))
	if err != nil {
		return "", fmt.Errorf("recall %s: %w", sleutel, err)
	}
	return w, nil
}

// eenWaarde reads one text; no row is "".
func eenWaarde(row *sql.Row) (string, error) {
	var w string
	if err := row.Scan(&w); err != nil && !errors.Is(err, sql.ErrNoRows) {
		return "", vertaal(err)
	}
	return w, nil
}
