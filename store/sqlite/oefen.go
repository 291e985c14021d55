package sqlite

import (
	"context"
	"database/sql"
	"fmt"

	"oliekan/casus"
	"oliekan/store"
)

// LaadOefen makes the invented cases those of a content version: all of them are replaced in one transaction, in the
// order given, and own cases are not touched. It does nothing when that version is there already. Their texts are
// trusted: they are written with labels, and a test of casus/oefen proves that masking changes nothing in them.
func (s *Store) LaadOefen(ctx context.Context, versie string, cs []casus.Casus) error {
	if err := s.laadOefen(ctx, versie, cs); err != nil {
		return fmt.Errorf("load invented cases: %w", err)
	}
	return nil
}

func (s *Store) laadOefen(ctx context.Context, versie string, cs []casus.Casus) error {
	if er, err := haalStempel(ctx, s.db(), stempelOefen); err != nil || er == versie {
		return err
	}
	for _, c := range cs {
		if err := valideerOefen(c); err != nil {
			return err
		}
	}
	return s.rustig(ctx, func(tx *sql.Tx) error {
		// Not as a write of somebody: no automatic copy is due for it. Another program may have been first, while this one waited for its turn.
		if er, err := haalStempel(ctx, tx, stempelOefen); err != nil || er == versie {
			return err
		}
		return vervangOefen(ctx, tx, versie, cs)
	})
}

func valideerOefen(c casus.Casus) error {
	if !c.Oefen {
		return fmt.Errorf("%w: case %s is not an invented one", store.ErrOngeldig, c.ID)
	}
	if err := c.Valideer(); err != nil {
		return fmt.Errorf("%w: %w", store.ErrOngeldig, err)
	}
	return nil
}

func vervangOefen(ctx context.Context, tx *sql.Tx, versie string, cs []casus.Casus) error {
	if err := wisRegisterWaar(ctx, tx, "rowid < 0"); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM casus WHERE rij < 0"); err != nil {
		return err
	}
	for _, c := range cs {
		r, err := voegKop(ctx, tx, c.Kop)
		if err != nil {
			return fmt.Errorf("case %s: %w", c.ID, err)
		}
		if err := voegInhoud(ctx, tx, r, c); err != nil {
			return fmt.Errorf("case %s: %w", c.ID, err)
		}
	}
	return zetStempel(ctx, tx, stempelOefen, versie)
}
