package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strings"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/casus/training"
	"oliekan/store"
	"oliekan/store/kern"
)

// ZetTraining writes a session in the place of what was stored of it, in one transaction. It returns it as it was written,
// and true when the second scan masked something in it. It returns ErrOngeldig for a session that breaks the rules of
// casus/training; then nothing is written. The case of the session need not be there any more.
func (s *Store) ZetTraining(ctx context.Context, t training.Training) (training.Training, bool, error) {
	var d daad
	na := false
	err := s.transactie(ctx, func(tx *sql.Tx) (err error) {
		t, na, err = s.loopTraining(ctx, tx, t)
		if err != nil {
			return err
		}
		if err := t.Valideer(); err != nil {
			return fmt.Errorf("%w: %w", store.ErrOngeldig, err)
		}
		if err := zetTraining(ctx, tx, t, &d); err != nil {
			return err
		}
		return s.zetTrainingmasker(ctx, tx, string(t.ID))
	})
	if err != nil {
		return t, false, fmt.Errorf("write session %s: %w", t.ID, err)
	}
	s.naDaad(ctx, d)
	return t, na, nil
}

// loopTraining scans every text of a session before it is written, with the words that were kept in its case and the labels
// of both.
func (s *Store) loopTraining(ctx context.Context, q vrager, t training.Training) (training.Training, bool, error) {
	_, c, concepten, err := haalAlles(ctx, q, t.Casus)
	if err != nil && !errors.Is(err, store.ErrOnbekend) {
		return t, false, err
	}
	n := kern.NieuweNaloper(s.naloop, c.Houd, c.Teksten(), kern.ConceptTeksten(concepten), t.Teksten())
	t, anders := t.Herschrijf(func(_ bool, tekst anoniem.Tekst) anoniem.Tekst { return n.Loop(0, "", tekst) })
	return t, anders, nil
}

// zetTraining writes a session and notes what has to be wiped after it.
func zetTraining(ctx context.Context, tx *sql.Tx, t training.Training, d *daad) error {
	oud, err := haalTraining(ctx, tx, t.ID)
	if err != nil && !errors.Is(err, store.ErrGeenTraining) {
		return err
	}
	var r rij
	err = tx.QueryRowContext(ctx, `INSERT INTO training (id, casus, maand, deelnemers, vorm, plek, klaar) VALUES (?, ?, ?, ?, ?, ?, ?)
		ON CONFLICT (id) DO UPDATE SET casus = excluded.casus, maand = excluded.maand, deelnemers = excluded.deelnemers,
		vorm = excluded.vorm, plek = excluded.plek, klaar = excluded.klaar RETURNING rij`,
		t.ID, t.Casus, t.Maand, t.Deelnemers, t.Vorm, t.Plek, t.Klaar).Scan(&r)
	if err != nil {
		return err
	}
	if err := zetDelen(ctx, tx, r, t.Delen); err != nil {
		return err
	}
	weg, err := zetRegels(ctx, tx, r, oud, t)
	if err != nil {
		return err
	}
	// Text in overflow pages is gone with the log; elsewhere the file has to be rebuilt.
	d.concept, d.herzien = d.concept || weg, d.herzien || weg && oud.Klaar
	if d.herzien {
		return zetTeWissen(ctx, tx, string(t.ID))
	}
	return nil
}

// haalUitTrainingen takes a word that was taken out of a case out of the sessions that replayed it. The automatic copies that
// hold such a session hold its case, so these go with the rest. It returns ErrTrainingInGebruik when one of them is open: that
// window would write the word back.
func (s *Store) haalUitTrainingen(ctx context.Context, tx *sql.Tx, id casus.ID, woord anoniem.Tekst, d *daad) error {
	if woord.Leeg() {
		return nil
	}
	ts, err := haalTrainingen(ctx, tx, id)
	if err != nil {
		return err
	}
	for _, t := range ts {
		zonder, anders, err := t.Zonder(woord)
		if err != nil {
			return fmt.Errorf("%w: take a word out of a session: %w", store.ErrOngeldig, err)
		}
		if !anders {
			continue
		}
		slot, err := s.TrainingSlot(t.ID)
		if err != nil {
			return err
		}
		d.sloten = append(d.sloten, slot)
		if err := zetTraining(ctx, tx, zonder, d); err != nil {
			return err
		}
	}
	return nil
}

// zetDelen replaces the parts of a session. They hold no text.
func zetDelen(ctx context.Context, tx *sql.Tx, r rij, delen []training.Deel) error {
	if _, err := tx.ExecContext(ctx, "DELETE FROM trainingdeel WHERE training = ?", r); err != nil {
		return err
	}
	for i, d := range delen {
		_, err := tx.ExecContext(ctx, `INSERT INTO trainingdeel (training, plek, soort, nr, stap, vraag, gepland, gebruikt, onthuld,
			tweetal, expert) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
			r, i, d.Soort, d.Nr, d.Stap, d.Vraag, d.Gepland, d.Gebruikt, d.Onthuld, d.Tweetal, d.Expert)
		if err != nil {
			return err
		}
	}
	return nil
}

// Training reads a session. It returns ErrGeenTraining if there is none with this id.
func (s *Store) Training(ctx context.Context, id training.ID) (training.Training, error) {
	var t training.Training
	err := s.momentopname(ctx, func(tx *sql.Tx) (err error) {
		t, err = haalTraining(ctx, tx, id)
		return err
	})
	if err != nil {
		return training.Training{}, fmt.Errorf("read session %s: %w", id, err)
	}
	return t, nil
}

// Trainingen reads every session, the one that began last first.
func (s *Store) Trainingen(ctx context.Context) ([]training.Training, error) {
	var uit []training.Training
	err := s.momentopname(ctx, func(tx *sql.Tx) (err error) {
		uit, err = haalTrainingen(ctx, tx, "")
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("read sessions: %w", err)
	}
	return uit, nil
}

// WisTraining removes a session with every word of it. It returns
// ErrGeenTraining if there is none with this id, and ErrTrainingInGebruik when it is open anywhere, in this program too.
func (s *Store) WisTraining(ctx context.Context, id training.ID) error {
	slot, err := s.TrainingSlot(id)
	if err != nil {
		return fmt.Errorf("remove session %s: %w", id, err)
	}
	defer func() { _ = slot.Close() }()
	err = s.transactie(ctx, func(tx *sql.Tx) error {
		res, err := tx.ExecContext(ctx, "DELETE FROM training WHERE id = ?", id)
		if err != nil {
			return err
		}
		if n, err := res.RowsAffected(); err != nil || n == 0 {
			return errors.Join(err, store.ErrGeenTraining)
		}
		return zetTeWissen(ctx, tx, string(id))
	})
	if err != nil {
		return fmt.Errorf("remove session %s: %w", id, err)
	}
	s.naDaad(ctx, daad{herzien: true})
	return nil
}

// VindTraining finds a session by its id or an unambiguous start of it of at least four signs; capitals do not matter. It
// returns ErrGeenTraining or ErrMeerduidig.
func (s *Store) VindTraining(ctx context.Context, verwijzing string) (training.ID, error) {
	v := strings.ToLower(strings.TrimSpace(verwijzing))
	if !kern.IsIDBegin(v) {
		return "", fmt.Errorf("find session: %w", store.ErrGeenTraining)
	}
	rows, err := s.db().QueryContext(ctx, "SELECT id FROM training WHERE id >= ? AND id < ? LIMIT 2", v, v+"g")
	ids, err := lees(rows, err, enkel[training.ID])
	switch {
	case err != nil:
		err = vertaal(err)
	case len(ids) == 0:
		err = store.ErrGeenTraining
	case len(ids) > 1:
		err = store.ErrMeerduidig
	}
	if err != nil {
		return "", fmt.Errorf("find session: %w", err)
	}
	return ids[0], nil
}
