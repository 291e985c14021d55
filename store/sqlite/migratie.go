package sqlite

import (
	"context"
	"database/sql"
	"embed"
	"fmt"
	"slices"
	"strconv"

	"oliekan/store"
)

// toepassing is the application_id of our files: "olie" in ASCII. SQLite keeps it in the header of the file.
const toepassing = 0x6f6c6965

//go:embed migraties/*.sql
var migraties embed.FS

// stappen returns the migrations in their order: the step at index i brings user_version from i to i+1.
func stappen() ([]string, error) {
	lijst, err := migraties.ReadDir("migraties")
	if err != nil {
		return nil, err
	}
	namen := make([]string, 0, len(lijst))
	for _, f := range lijst {
		namen = append(namen, f.Name())
	}
	slices.Sort(namen)
	for i, naam := range namen {
		if nr, err := strconv.Atoi(naam[:4]); err != nil || nr != i+1 {
			return nil, fmt.Errorf("migration %s is not number %d", naam, i+1)
		}
	}
	return namen, nil
}

// migreer brings a database to the newest shape, one transaction per step. Two programs may do it at once: each step
// looks at the version again inside its transaction. It returns ErrNieuwer for a shape it does not know.
func migreer(ctx context.Context, db *sql.DB) error {
	namen, err := stappen()
	if err != nil {
		return err
	}
	versie, err := schemaVersie(ctx, db)
	if err != nil {
		return err
	}
	if versie > len(namen) {
		return fmt.Errorf("shape %d, known up to %d: %w", versie, len(namen), store.ErrNieuwer)
	}
	if versie == len(namen) {
		return nil
	}
	for versie < len(namen) {
		if versie, err = zet(ctx, db, namen); err != nil {
			return err
		}
	}
	// The header of the file itself must say whose it is and how new, also after a crash: peil looks there.
	_, err = db.ExecContext(ctx, "PRAGMA wal_checkpoint(PASSIVE)")
	return vertaal(err)
}

// zet takes the next step, whichever that is by then, and returns the version reached.
func zet(ctx context.Context, db *sql.DB, namen []string) (int, error) {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return 0, vertaal(err)
	}
	defer func() { _ = tx.Rollback() }()
	versie, err := schemaVersie(ctx, tx)
	if err != nil || versie >= len(namen) {
		return versie, err
	}
	tekst, err := migraties.ReadFile("migraties/" + namen[versie])
	if err != nil {
		return 0, err
	}
	// PRAGMA takes no parameters; both values are numbers of our own.
	slot := fmt.Sprintf("PRAGMA application_id = %d; PRAGMA user_version = %d;", toepassing, versie+1)
	if _, err := tx.ExecContext(ctx, string(tekst)+slot); err != nil {
		return 0, fmt.Errorf("migration %s: %w", namen[versie], vertaal(err))
	}
	if err := tx.Commit(); err != nil {
		return 0, fmt.Errorf("migration %s: %w", namen[versie], vertaal(err))
	}
	return versie + 1, nil
}

// vrager is what *sql.DB, *sql.Conn and *sql.Tx have in common.
type vrager interface {
	QueryRowContext(ctx context.Context, query string, args ...any) *sql.Row
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
}

func schemaVersie(ctx context.Context, q vrager) (int, error) {
	var v int
	if err := q.QueryRowContext(ctx, "PRAGMA user_version").Scan(&v); err != nil {
		return 0, fmt.Errorf("read shape: %w", vertaal(err))
	}
	return v, nil
}
