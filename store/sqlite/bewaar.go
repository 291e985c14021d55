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

// Bewaar writes a change of a case with its lesson, if that is not nil, in one transaction. Unlike Schrijf it does not
// stop at ErrOngeldig: what breaks the rules breaks them at every attempt, and whoever waits for it never gets to what was
// said after it. So it then writes part by part, leaves out what is refused and says so. Of an answer the words and the
// number stay. Nothing is written, and the error returned, when the stored case is broken itself, when not even the words
// of an answer can be stored, and when a case would become trainingsklaar without its lesson.
func (s *Store) Bewaar(ctx context.Context, id casus.ID, les *casus.Lesstof, w casus.Wijziging) (store.Geschreven, error) {
	if les == nil && w.Leeg() {
		return store.Geschreven{}, nil
	}
	g, err := s.bewaar(ctx, id, func(tx *sql.Tx, b *bewaring) error { return b.heel(ctx, tx, les, w) })
	if errors.Is(err, store.ErrOngeldig) {
		eerst := err
		if g, err = s.bewaar(ctx, id, func(tx *sql.Tx, b *bewaring) error { return b.delen(ctx, tx, les, w) }); err != nil {
			err = errors.Join(eerst, err)
		}
	}
	if err != nil {
		return store.Geschreven{}, fmt.Errorf("save case %s: %w", id, err)
	}
	return g, nil
}

// bewaring is one call of Bewaar at work.
type bewaring struct {
	s    *Store
	id   casus.ID
	daad daad
	uit  []store.Opzij
}

// bewaar runs one attempt in a transaction and wipes what it left behind.
func (s *Store) bewaar(ctx context.Context, id casus.ID, doe func(*sql.Tx, *bewaring) error) (store.Geschreven, error) {
	b := &bewaring{s: s, id: id}
	defer func() { b.daad.los() }()
	if err := s.transactie(ctx, func(tx *sql.Tx) error { return doe(tx, b) }); err != nil {
		return store.Geschreven{}, err
	}
	s.naDaad(ctx, b.daad)
	return store.Geschreven{Na: b.daad.gemeld, Opzij: b.uit}, nil
}

// heel writes everything as it is: the lesson first, because a case that becomes trainingsklaar closes it.
func (b *bewaring) heel(ctx context.Context, tx *sql.Tx, les *casus.Lesstof, w casus.Wijziging) error {
	al, na, err := b.s.eerder(ctx, tx, b.id, w)
	if err != nil {
		return err
	}
	b.daad.gemeld = na
	if les != nil {
		if err := b.les(ctx, tx, *les); err != nil {
			return err
		}
	}
	if al || w.Leeg() {
		return nil
	}
	return b.deel(ctx, tx, w)
}

// les writes the lesson.
func (b *bewaring) les(ctx context.Context, tx *sql.Tx, l casus.Lesstof) error {
	d, err := b.s.zetLesstof(ctx, tx, b.id, l)
	if err == nil {
		b.daad.voeg(d)
	}
	return err
}

// deel writes a change, or a part of one.
func (b *bewaring) deel(ctx context.Context, tx *sql.Tx, w casus.Wijziging) error {
	d, err := b.s.voerUit(ctx, tx, b.id, w)
	b.daad.sloten = append(b.daad.sloten, d.sloten...)
	if err == nil {
		b.daad.voeg(d)
	}
	return err
}

// voeg adds what another write did.
func (d *daad) voeg(e daad) {
	d.gemeld = append(d.gemeld, e.gemeld...)
	d.concept, d.herzien = d.concept || e.concept, d.herzien || e.herzien
}

// delen writes part by part and notes what is refused.
func (b *bewaring) delen(ctx context.Context, tx *sql.Tx, les *casus.Lesstof, w casus.Wijziging) error {
	if _, _, err := b.s.eerder(ctx, tx, b.id, w); err != nil {
		return err
	}
	_, c, _, err := haalAlles(ctx, tx, b.id)
	if err == nil && c.Valideer() != nil {
		err = fmt.Errorf("%w: the stored case breaks the rules", store.ErrOngeldig) // then every part would be refused
	}
	if err != nil {
		return err
	}
	if les != nil {
		err := probeer(ctx, tx, func() error { return b.les(ctx, tx, *les) })
		if errors.Is(err, store.ErrOngeldig) && (w.Kop == nil || w.Kop.Staat != casus.Trainingsklaar) {
			b.uit, err = append(b.uit, store.Opzij{Les: true}), nil
		}
		if err != nil {
			return err
		}
	}
	for _, d := range kern.InDelen(w) {
		if err := b.stuk(ctx, tx, c, d); err != nil {
			return err
		}
	}
	return nil
}

// probeer does something that is undone when it fails, and nothing else in the transaction with it.
func probeer(ctx context.Context, tx *sql.Tx, doe func() error) error {
	if _, err := tx.ExecContext(ctx, "SAVEPOINT deel"); err != nil {
		return vertaal(err)
	}
	fout := vertaal(doe())
	if fout != nil {
		if _, err := tx.ExecContext(ctx, "ROLLBACK TO deel"); err != nil {
			return vertaal(err)
		}
	}
	_, err := tx.ExecContext(ctx, "RELEASE deel")
	return errors.Join(fout, vertaal(err))
}

// stuk writes one part, or what can be kept of it, and notes what was left out.
func (b *bewaring) stuk(ctx context.Context, tx *sql.Tx, was casus.Casus, d casus.Wijziging) error {
	var err error
	for i, poging := range append([]casus.Wijziging{d}, kern.Houdbaar(was, d)...) {
		err = probeer(ctx, tx, func() error { return b.deel(ctx, tx, poging) })
		switch {
		case errors.Is(err, store.ErrOngeldig):
			continue
		case err == nil && i > 0:
			b.opzij(poging)
		}
		return err
	}
	if len(d.Inbrengen) > 0 {
		return err // a number cannot be left out: what was said after it refers to it
	}
	b.opzij(casus.Wijziging{})
	return nil
}

// opzij notes that a part was refused, and what was stored in its place.
func (b *bewaring) opzij(w casus.Wijziging) {
	var o store.Opzij
	if len(w.Inbrengen) > 0 {
		o.Inbreng = w.Inbrengen[0]
	}
	b.uit = append(b.uit, o)
}
