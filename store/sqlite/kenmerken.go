package sqlite

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/store"
)

// The details of a case take longer to find than the case takes to write, and in a long consult ever longer. So a write
// only drops the row of its case; it is made again when the consult is over, at rest, or when somebody asks.

// Kenmerken returns the details of every own case but one, to compare that one with (casus.Vergelijk). Those that are not
// stored are found first.
func (s *Store) Kenmerken(ctx context.Context, behalve casus.ID) ([]casus.Kenmerken, error) {
	uit, err := s.kenmerken(ctx, behalve)
	if err != nil {
		return nil, fmt.Errorf("compare cases: %w", vertaal(err))
	}
	return uit, nil
}

func (s *Store) kenmerken(ctx context.Context, behalve casus.ID) ([]casus.Kenmerken, error) {
	if err := s.vulKenmerken(ctx); err != nil && !errors.Is(err, store.ErrAlleenLezen) {
		return nil, err
	}
	rows, err := s.db().QueryContext(ctx, `SELECT c.id, coalesce(k.waarden, '') FROM casus c
		LEFT JOIN kenmerken k ON k.casus = c.rij AND k.versie = ? WHERE c.rij > 0 AND c.id <> ? ORDER BY c.rij DESC`,
		anoniem.Versie(), behalve)
	var nog []casus.ID // of a library that cannot be written
	uit, err := lees(rows, err, func(scan func(...any) error) (k casus.Kenmerken, err error) {
		var id casus.ID
		var waarden string
		if err = scan(&id, &waarden); err == nil && waarden == "" {
			nog = append(nog, id)
		} else if err == nil {
			err = json.Unmarshal([]byte(waarden), &k)
		}
		return k, err
	})
	if err != nil || len(nog) == 0 {
		return uit, err
	}
	return s.kenmerkenZonderTabel(ctx, behalve)
}

// kenmerkenZonderTabel reads every case.
func (s *Store) kenmerkenZonderTabel(ctx context.Context, behalve casus.ID) ([]casus.Kenmerken, error) {
	var uit []casus.Kenmerken
	koppen, err := s.Lijst(ctx, store.Filter{Soort: store.SoortEigen})
	for _, k := range koppen {
		if k.ID == behalve {
			continue
		}
		c, _, err := s.Haal(ctx, k.ID)
		if errors.Is(err, store.ErrOnbekend) {
			continue // removed by another window meanwhile
		}
		if err != nil {
			return nil, err
		}
		uit = append(uit, casus.KenmerkenVan(c))
	}
	return uit, err
}

// kenmerkenStap is of how many cases the details are stored in one transaction.
const kenmerkenStap = 50

// vulKenmerken finds and stores the details that are not there, or that another version found. It stops at the end of ctx;
// what it did until then stays.
func (s *Store) vulKenmerken(ctx context.Context) error {
	for {
		rows, err := s.db().QueryContext(ctx, `SELECT c.id FROM casus c LEFT JOIN kenmerken k ON k.casus = c.rij AND k.versie = ?
			WHERE c.rij > 0 AND k.casus IS NULL ORDER BY c.rij DESC LIMIT ?`, anoniem.Versie(), kenmerkenStap)
		ids, err := lees(rows, err, enkel[casus.ID])
		if err != nil || len(ids) == 0 {
			return vertaal(err)
		}
		if s.alleenLezen {
			return s.dicht()
		}
		if err := s.rustig(ctx, func(tx *sql.Tx) error { return zetKenmerkenVan(ctx, tx, ids) }); err != nil {
			return err
		}
	}
}

// zetKenmerkenVan finds and stores the details of some cases.
func zetKenmerkenVan(ctx context.Context, tx *sql.Tx, ids []casus.ID) error {
	for _, id := range ids {
		r, c, _, err := haalAlles(ctx, tx, id)
		if errors.Is(err, store.ErrOnbekend) {
			continue
		}
		if err == nil {
			err = zetKenmerken(ctx, tx, r, c)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// zetKenmerken stores the details of a case.
func zetKenmerken(ctx context.Context, tx *sql.Tx, r rij, c casus.Casus) error {
	ks := casus.KenmerkenVan(c)
	if ks == nil {
		ks = casus.Kenmerken{}
	}
	waarden, err := json.Marshal(ks)
	if err == nil {
		_, err = tx.ExecContext(ctx, "INSERT OR REPLACE INTO kenmerken (casus, versie, waarden) VALUES (?, ?, ?)", r, anoniem.Versie(), string(waarden))
	}
	return err
}

// raakKenmerken drops what was found in a case that changes, and finds it again when its consult is over.
func raakKenmerken(ctx context.Context, tx *sql.Tx, r rij, oud, nieuw casus.Casus) error {
	if nieuw.Staat != oud.Staat && nieuw.Staat != casus.Werkversie {
		return zetKenmerken(ctx, tx, r, nieuw)
	}
	_, err := tx.ExecContext(ctx, "DELETE FROM kenmerken WHERE casus = ?", r)
	return err
}
