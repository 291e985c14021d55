package sqlite

import (
	"cmp"
	"context"
	"database/sql"
	"fmt"
	"maps"
	"slices"
	"strings"

	"oliekan/casus"
	"oliekan/store/kern"
)

// afSQL passes the cases of which the consult is over, but for one.
const afSQL = "c.staat <> 'werkversie' AND c.id <> ?1"

// Gelijkend returns finished cases that may be like another one: those with the rarest of the words first, then the newest.
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

// perWoord is how many cases are looked at for one word, the newest. A word with fewer is known whole; a common one would
// cost seconds in a large library, and says little.
const perWoord = 40

// gelijkendeRijen finds the keys: by words as far as they go, then the newest.
func gelijkendeRijen(ctx context.Context, tx *sql.Tx, behalve casus.ID, woorden []string, maximaal int) ([]rij, error) {
	punten := map[rij]float64{}
	for _, w := range kern.Splits(strings.Join(woorden, " ")) {
		rows, err := tx.QueryContext(ctx, `SELECT c.rij FROM zoek z CROSS JOIN casus c ON c.rij = z.rowid
			WHERE zoek MATCH ?2 AND `+afSQL+" ORDER BY z.rowid DESC LIMIT ?3", behalve, matchVan([]string{w}), perWoord)
		rijen, err := lees(rows, err, enkel[rij])
		if err != nil {
			return nil, err
		}
		for _, r := range rijen {
			punten[r] += 1 / float64(len(rijen)) // the rarer the word, the more it says
		}
	}
	rows, err := tx.QueryContext(ctx, "SELECT c.rij FROM casus c WHERE "+afSQL+" ORDER BY c.rij DESC LIMIT ?2", behalve, maximaal)
	nieuwste, err := lees(rows, err, enkel[rij])
	if err != nil {
		return nil, err
	}
	for _, r := range nieuwste {
		punten[r] += 0
	}
	uit := slices.Collect(maps.Keys(punten))
	slices.SortFunc(uit, func(a, b rij) int { return cmp.Or(cmp.Compare(punten[b], punten[a]), cmp.Compare(b, a)) })
	return uit[:min(len(uit), maximaal)], nil
}
