package sqlite

import (
	"context"
	"database/sql"
	"time"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/store"
)

// schrijvingDagen is how long the id of a write is remembered: far longer than anybody keeps trying.
const schrijvingDagen = 7

// eerder notes the id of a write, and reports whether it happened before: whoever tries it again did not hear that it had.
// What the second scan masked then is found again by comparing. A change without an id never happened before.
func (s *Store) eerder(ctx context.Context, tx *sql.Tx, id casus.ID, w casus.Wijziging) (bool, []store.Nagelopen, error) {
	if w.ID == "" || w.Leeg() {
		return false, nil, nil
	}
	dag := s.nu().Unix() / int64((24 * time.Hour).Seconds())
	if _, err := tx.ExecContext(ctx, "DELETE FROM schrijving WHERE dag < ?", dag-schrijvingDagen); err != nil {
		return false, nil, err
	}
	res, err := tx.ExecContext(ctx, "INSERT INTO schrijving (id, dag) VALUES (?, ?) ON CONFLICT DO NOTHING", w.ID, dag)
	if err != nil {
		return false, nil, err
	}
	if n, err := res.RowsAffected(); err != nil || n > 0 {
		return false, nil, err
	}
	_, c, _, err := haalAlles(ctx, tx, id)
	return true, gemaskeerd(c, w), err
}

// gemaskeerd returns the texts of a change that stand otherwise in the case it was written to.
func gemaskeerd(c casus.Casus, w casus.Wijziging) []store.Nagelopen {
	var uit []store.Nagelopen
	kijk := func(nr int, t anoniem.Tekst) {
		if nr >= 1 && nr <= len(c.Verloop) && c.Verloop[nr-1].Tekst != t {
			in := c.Verloop[nr-1]
			uit = append(uit, store.Nagelopen{Nr: nr, Vraag: in.Vraag, Tekst: in.Tekst})
		}
	}
	for _, in := range w.Inbrengen {
		if _, ook := w.Herzien[in.Nr]; !ook {
			kijk(in.Nr, in.Tekst)
		}
	}
	for nr, t := range w.Herzien {
		kijk(nr, t)
	}
	return uit
}
