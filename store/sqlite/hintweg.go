package sqlite

import (
	"context"
	"database/sql"

	"oliekan/casus"
	"oliekan/toets"
)

// haalHintsWeg reads which kinds of hints were dismissed in a case.
func haalHintsWeg(ctx context.Context, q vrager, r rij) ([]toets.HintID, error) {
	rows, err := q.QueryContext(ctx, "SELECT hint FROM hintweg WHERE casus = ? ORDER BY hint", r)
	return lees(rows, err, func(scan func(...any) error) (toets.HintID, error) {
		var h toets.HintID
		err := scan(&h)
		return h, err
	})
}

// voegHintsWeg adds kinds of hints that were dismissed.
func voegHintsWeg(ctx context.Context, tx *sql.Tx, r rij, hints []toets.HintID) error {
	for _, h := range hints {
		// Not OR IGNORE: that would also pass over what the table refuses.
		if _, err := tx.ExecContext(ctx, "INSERT INTO hintweg (casus, hint) VALUES (?, ?) ON CONFLICT DO NOTHING", r, h); err != nil {
			return err
		}
	}
	return nil
}

// raakHintsWeg writes what a change adds to the dismissed hints, and drops them all when the case is trainingsklaar.
func raakHintsWeg(ctx context.Context, tx *sql.Tx, r rij, nieuw casus.Kop, hints []toets.HintID) error {
	if nieuw.Staat == casus.Trainingsklaar {
		_, err := tx.ExecContext(ctx, "DELETE FROM hintweg WHERE casus = ?", r)
		return err
	}
	return voegHintsWeg(ctx, tx, r, hints)
}
