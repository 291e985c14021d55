package sqlite

import (
	"bytes"
	"context"
	"crypto/sha256"
	"database/sql"
	"errors"
	"fmt"
	"runtime"
	"slices"
	"sync"
	"sync/atomic"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/store"
)

// vingerafdruk is the hash of what the second scan of a case depends on, nil when the finder has no name.
func (s *Store) vingerafdruk(c casus.Casus, ks []casus.Concept, l casus.Lesstof) []byte {
	if s.naloopVer == "" || s.naloop == nil {
		return nil
	}
	h := sha256.New()
	fmt.Fprintf(h, "%q\n", s.naloopVer)
	voeg := func(soort string, ts []anoniem.Tekst) {
		for _, t := range ts {
			fmt.Fprintf(h, "%s %q\n", soort, t.String())
		}
	}
	voeg("houd", c.Houd)
	voeg("titel", []anoniem.Tekst{c.Titel})
	for _, in := range c.Verloop {
		voeg("inbreng", []anoniem.Tekst{in.Tekst})
	}
	for _, k := range ks {
		voeg("concept", []anoniem.Tekst{k.Tekst})
	}
	voeg("les", l.Teksten())
	return h.Sum(nil)
}

// haalNagelopen reads the hash with which a case was found in order; nil if it was not.
func haalNagelopen(ctx context.Context, q vrager, r rij) ([]byte, error) {
	var hash []byte
	err := q.QueryRowContext(ctx, "SELECT hash FROM nagelopen WHERE casus = ?", r).Scan(&hash)
	if errors.Is(err, sql.ErrNoRows) {
		return nil, nil
	}
	return hash, err
}

// inOrde is a case that was found in order.
type inOrde struct {
	id   casus.ID
	hash []byte
}

// nagelopenStap is how many of them are written in one transaction.
const nagelopenStap = 200

// zetNagelopen notes that cases are in order. Who may not write does not.
func (s *Store) zetNagelopen(ctx context.Context, os []inOrde) error {
	if len(os) == 0 || s.alleenLezen {
		return nil
	}
	return s.rustig(ctx, func(tx *sql.Tx) error {
		for _, o := range os {
			if _, err := tx.ExecContext(ctx, `INSERT OR REPLACE INTO nagelopen (casus, hash) SELECT rij, ? FROM casus WHERE id = ?`,
				o.hash, o.id); err != nil {
				return err
			}
		}
		return nil
	})
}

// wisNagelopen forgets that a case was in order, because it changes.
func wisNagelopen(ctx context.Context, tx *sql.Tx, r rij) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM nagelopen WHERE casus = ?", r)
	return err
}

// loopNaWatNieuwIs scans at rest the cases that changed, so that Controleer need not. It stops at the end of ctx.
func (s *Store) loopNaWatNieuwIs(ctx context.Context) error {
	if s.naloopVer == "" || s.naloop == nil {
		return nil
	}
	rows, err := s.db().QueryContext(ctx, `SELECT c.id FROM casus c LEFT JOIN nagelopen n ON n.casus = c.rij
		WHERE c.rij > 0 AND n.casus IS NULL ORDER BY c.rij DESC`)
	ids, err := lees(rows, err, enkel[casus.ID])
	if err != nil {
		return vertaal(err)
	}
	_, err = s.controleerElk(ctx, ids)
	return err
}

// controleerElk goes through cases, as many at once as there are processors: nearly all of the time goes to the second scan.
// What is found comes in the order of the cases.
func (s *Store) controleerElk(ctx context.Context, ids []casus.ID) ([]store.Bevinding, error) {
	var bs []store.Bevinding
	for stuk := range slices.Chunk(ids, nagelopenStap) {
		uit := make([]gecontroleerd, len(stuk))
		var wg sync.WaitGroup
		var volgende atomic.Int64
		for range min(runtime.GOMAXPROCS(0), len(stuk)) {
			wg.Go(func() {
				for i := int(volgende.Add(1)) - 1; i < len(stuk); i = int(volgende.Add(1)) - 1 {
					uit[i] = s.controleerEen(ctx, stuk[i])
				}
			})
		}
		wg.Wait()
		var goed []inOrde
		for i, u := range uit {
			if u.fout != nil {
				return bs, u.fout
			}
			bs = append(bs, u.bevindingen...)
			if u.hash != nil {
				goed = append(goed, inOrde{stuk[i], u.hash})
			}
		}
		_ = s.zetNagelopen(ctx, goed) // it is scanned again next time
	}
	return bs, ctx.Err()
}

// gecontroleerd is what came of one case.
type gecontroleerd struct {
	bevindingen []store.Bevinding
	hash        []byte
	fout        error
}

// controleerEen checks one case; one that another window removed meanwhile is in order.
func (s *Store) controleerEen(ctx context.Context, id casus.ID) (u gecontroleerd) {
	u.bevindingen, u.hash, u.fout = s.controleerCasus(ctx, id)
	if errors.Is(u.fout, store.ErrOnbekend) {
		return gecontroleerd{}
	}
	return u
}

// zelfdeHash reports whether a case is as it was when it was found in order.
func zelfdeHash(was, is []byte) bool { return is != nil && bytes.Equal(was, is) }
