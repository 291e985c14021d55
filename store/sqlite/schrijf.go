package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"oliekan/casus"
	"oliekan/store"
	"oliekan/store/kern"
)

// Schrijf writes one step of a consult: everything in w in one transaction, with the search index and the working
// date. It returns the texts that the second scan changed; these were written with their masks. A w that changes
// nothing is not written at all.
//
// It returns ErrOnbekend, ErrOefen, ErrKlaar for a consult that goes on in a case that is trainingsklaar, ErrVolgorde when the numbers of the inbrengen do not follow on what is stored, and
// ErrOngeldig when the case would break the rules of casus; then nothing is written.
func (s *Store) Schrijf(ctx context.Context, id casus.ID, w casus.Wijziging) ([]store.Nagelopen, error) {
	if w.Leeg() {
		return nil, nil
	}
	var d daad
	err := s.transactie(ctx, func(tx *sql.Tx) (err error) {
		var al bool
		if al, d.gemeld, err = s.eerder(ctx, tx, id, w); al || err != nil {
			return err
		}
		d, err = s.voerUit(ctx, tx, id, w)
		return err
	})
	d.los()
	if err != nil {
		return nil, fmt.Errorf("write case %s: %w", id, err)
	}
	s.naDaad(ctx, d)
	return d.gemeld, nil
}

// daad is what a write did, as far as it has consequences after the transaction.
type daad struct {
	gemeld  []store.Nagelopen
	concept bool // the text of a concept was replaced or removed
	herzien bool // stored text or dates were rewritten or removed for good
	// sloten are held until the transaction is over: who opens one of these sessions reads what was written.
	sloten []*store.Slot
}

// los gives back what was held. Calling it twice is harmless.
func (d *daad) los() {
	for _, l := range d.sloten {
		_ = l.Close() // a lock file that stays is taken again
	}
}

// voerUit is the transaction of Schrijf.
func (s *Store) voerUit(ctx context.Context, tx *sql.Tx, id casus.ID, w casus.Wijziging) (d daad, err error) {
	r, oud, concepten, err := haalAlles(ctx, tx, id)
	if err != nil {
		return d, err
	}
	les, err := haalLesstof(ctx, tx, r)
	if err != nil {
		return d, err
	}
	if w, d.gemeld, err = kern.Keur(s.naloop, oud, concepten, les, w); err != nil {
		return d, err
	}
	nieuw := oud.Pas(w)
	if err := nieuw.Valideer(); err != nil {
		return d, fmt.Errorf("%w: %w", store.ErrOngeldig, err)
	}
	if d.herzien, err = schrijfCasus(ctx, tx, r, oud, nieuw); err != nil {
		return d, err
	}
	if err := wisNagelopen(ctx, tx, r); err != nil {
		return d, err
	}
	if err := raakLesstof(ctx, tx, r, oud, nieuw); err != nil {
		return d, err
	}
	if d.concept, err = zetConcepten(ctx, tx, r, w.Concepten); err != nil {
		return d, err
	}
	d.herzien = d.herzien || len(w.Vergeet) > 0
	if err := haalUitLes(ctx, tx, r, les, w.UitLes, nieuw.Staat, &d); err != nil {
		return d, err
	}
	if err := s.haalUitTrainingen(ctx, tx, id, w.UitLes, &d); err != nil {
		return d, err
	}
	if d.herzien {
		err = zetTeWissen(ctx, tx, string(id))
	}
	return d, errors.Join(err, voegHoud(ctx, tx, r, w.Houd), vergeetHoud(ctx, tx, r, w.Vergeet),
		raakHintsWeg(ctx, tx, r, nieuw.Kop, w.HintsWeg), s.raakWerkdata(ctx, tx, r, nieuw.Kop))
}

// haalAlles reads a case with what is being typed in it.
func haalAlles(ctx context.Context, q vrager, id casus.ID) (rij, casus.Casus, []casus.Concept, error) {
	r, kop, err := haalKop(ctx, q, id)
	c := casus.Casus{Kop: kop}
	if err != nil {
		return r, c, nil, err
	}
	if c.Verloop, err = haalVerloop(ctx, q, r); err != nil {
		return r, c, nil, err
	}
	if c.Houd, err = haalHoud(ctx, q, r); err != nil {
		return r, c, nil, err
	}
	if c.HintsWeg, err = haalHintsWeg(ctx, q, r); err != nil {
		return r, c, nil, err
	}
	concepten, err := haalConcepten(ctx, q, r)
	return r, c, concepten, err
}

// raakLesstof keeps the lesson in step with its case: what was found in order is open again when more was said, and the
// lesson is closed when the case becomes trainingsklaar.
func raakLesstof(ctx context.Context, tx *sql.Tx, r rij, oud, nieuw casus.Casus) error {
	if len(nieuw.Verloop) > len(oud.Verloop) {
		if err := wisLespunten(ctx, tx, r); err != nil {
			return err
		}
	}
	if nieuw.Staat != oud.Staat && nieuw.Staat == casus.Trainingsklaar {
		return sluitLesstof(ctx, tx, r)
	}
	return nil
}

// schrijfCasus writes the difference between two forms of a case, and reports whether something that was stored is
// gone after it.
func schrijfCasus(ctx context.Context, tx *sql.Tx, r rij, oud, nieuw casus.Casus) (bool, error) {
	if err := voegInbrengen(ctx, tx, r, nieuw.Verloop[len(oud.Verloop):]); err != nil {
		return false, err
	}
	anders := len(nieuw.Verloop) > len(oud.Verloop) || nieuw.Titel != oud.Titel
	weg := nieuw.Titel != oud.Titel && oud.Titel.String() != "" || nieuw.Staat != oud.Staat && nieuw.Staat == casus.Trainingsklaar
	for i, in := range oud.Verloop {
		if nieuw.Verloop[i] == in {
			continue
		}
		anders, weg = true, true
		if _, err := tx.ExecContext(ctx, "UPDATE inbreng SET tekst = ?, datum = ? WHERE casus = ? AND nr = ?",
			nieuw.Verloop[i].Tekst.String(), nieuw.Verloop[i].Datum, r, in.Nr); err != nil {
			return false, err
		}
	}
	if nieuw.Kop != oud.Kop {
		if err := zetKop(ctx, tx, r, nieuw.Kop); err != nil {
			return false, err
		}
	}
	if anders || nieuw.Staat != oud.Staat {
		if err := raakKenmerken(ctx, tx, r, oud, nieuw); err != nil {
			return false, err
		}
	}
	if !anders {
		return weg, nil
	}
	return weg, schrijfRegister(ctx, tx, r, nieuw)
}

// raakWerkdata notes the moment of a change, or takes code and dates away when the case has become trainingsklaar.
func (s *Store) raakWerkdata(ctx context.Context, tx *sql.Tx, r rij, nieuw casus.Kop) error {
	if nieuw.Staat == casus.Trainingsklaar {
		_, err := tx.ExecContext(ctx, "DELETE FROM werkdata WHERE casus = ?", r)
		return err
	}
	_, err := tx.ExecContext(ctx, "UPDATE werkdata SET gewijzigd = ? WHERE casus = ?", s.nu().UnixMilli(), r)
	return err
}
