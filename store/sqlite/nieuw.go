package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strconv"

	"oliekan/casus"
	"oliekan/store"
	"oliekan/store/kern"
)

// Nieuw adds an own case with everything in it and returns it as it was written: with another short code when the
// first was taken, and with masks where the second scan found something. An invented case gives ErrOefen, a case
// that is there already ErrBestaat, one that breaks the rules ErrOngeldig.
func (s *Store) Nieuw(ctx context.Context, c casus.Casus) (casus.Casus, error) {
	err := s.transactie(ctx, func(tx *sql.Tx) (err error) {
		c, err = s.voegEigen(ctx, tx, c)
		return err
	})
	if err != nil {
		return casus.Casus{}, fmt.Errorf("add case %s: %w", c.ID, err)
	}
	return c, nil
}

func (s *Store) voegEigen(ctx context.Context, tx *sql.Tx, c casus.Casus) (casus.Casus, error) {
	if c.Oefen {
		return c, store.ErrOefen
	}
	if _, _, err := haalKop(ctx, tx, c.ID); !errors.Is(err, store.ErrOnbekend) {
		return c, errors.Join(err, store.ErrBestaat)
	}
	c = kern.NieuweNaloper(s.naloop, c.Houd, c.Teksten()).Casus(c)
	if c.Staat == casus.Trainingsklaar {
		c = c.ZonderWerkdata()
	}
	if err := c.Valideer(); err != nil {
		return c, fmt.Errorf("%w: %w", store.ErrOngeldig, err)
	}
	r, err := voegKop(ctx, tx, c.Kop)
	if err != nil {
		return c, err
	}
	if c.Kop, err = s.voegWerkdata(ctx, tx, r, c.Kop); err != nil {
		return c, err
	}
	if err := s.zetMasker(ctx, tx, r); err != nil {
		return c, err
	}
	return c, voegInhoud(ctx, tx, r, c)
}

// voegInhoud writes what hangs under the row of a new case.
func voegInhoud(ctx context.Context, tx *sql.Tx, r rij, c casus.Casus) error {
	if err := voegInbrengen(ctx, tx, r, c.Verloop); err != nil {
		return err
	}
	if err := voegHoud(ctx, tx, r, c.Houd); err != nil {
		return err
	}
	if err := raakHintsWeg(ctx, tx, r, c.Kop, c.HintsWeg); err != nil {
		return err
	}
	return schrijfRegister(ctx, tx, r, c)
}

// voegWerkdata gives a case its code and working dates, none when it is trainingsklaar.
func (s *Store) voegWerkdata(ctx context.Context, tx *sql.Tx, r rij, k casus.Kop) (casus.Kop, error) {
	nu := s.nu().UnixMilli()
	begonnen, gewijzigd := nu, nu
	if !k.Begonnen.IsZero() {
		begonnen = k.Begonnen.UnixMilli()
	}
	if !k.Gewijzigd.IsZero() {
		gewijzigd = k.Gewijzigd.UnixMilli()
	}
	if k.Staat == casus.Trainingsklaar {
		return k, nil
	}
	code, err := vrijeCode(ctx, tx, k.Code)
	if err != nil {
		return k, err
	}
	k.Code, k.Begonnen, k.Gewijzigd = code, tijd(begonnen), tijd(gewijzigd)
	_, err = tx.ExecContext(ctx, "INSERT INTO werkdata (casus, code, begonnen, gewijzigd) VALUES (?, ?, ?, ?)",
		r, code, begonnen, gewijzigd)
	return k, err
}

// vrijeCode returns the wished code if no case has it, else another. There are some thousands of codes: after fifty
// draws in vain the draw itself gets a number behind it, so it always ends.
func vrijeCode(ctx context.Context, q vrager, wens string) (string, error) {
	for poging := 1; ; poging++ {
		if wens == "" {
			wens = casus.NieuweCode()
			if poging > 50 {
				wens += "-" + strconv.Itoa(poging)
			}
		}
		var bezet bool
		err := q.QueryRowContext(ctx, "SELECT EXISTS (SELECT 1 FROM werkdata WHERE code = ?)", wens).Scan(&bezet)
		if err != nil || !bezet {
			return wens, err
		}
		wens = ""
	}
}
