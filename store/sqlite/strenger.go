package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/store"
)

// zetMasker notes that the texts of an own case were masked by the finder of now.
func (s *Store) zetMasker(ctx context.Context, tx *sql.Tx, r rij) error {
	if s.naloopVer == "" || r <= 0 {
		return nil
	}
	_, err := tx.ExecContext(ctx, "INSERT OR REPLACE INTO masker (casus, versie) VALUES (?, ?)", r, s.naloopVer)
	return err
}

// zetTrainingmasker notes the same of a session. It is written as a whole, so all of it was scanned.
func (s *Store) zetTrainingmasker(ctx context.Context, tx *sql.Tx, t string) error {
	if s.naloopVer == "" {
		return nil
	}
	_, err := tx.ExecContext(ctx, "INSERT OR REPLACE INTO trainingmasker (training, versie) SELECT rij, ? FROM training WHERE id = ?", s.naloopVer, t)
	return err
}

// ouder reports whether another finder masked what the query selects: what the one of now finds in it is stricter, not wrong.
func (s *Store) ouder(ctx context.Context, q vrager, query string, id any) (bool, error) {
	if s.naloopVer == "" {
		return false, nil
	}
	var versie string
	err := q.QueryRowContext(ctx, query, id).Scan(&versie)
	if errors.Is(err, sql.ErrNoRows) {
		return true, nil
	}
	return versie != s.naloopVer, err
}

// vondstzin says what the second scan finds in a text: what should have been hidden, or what is hidden since.
func vondstzin(ouder bool, soorten string) string {
	if ouder {
		return "nu strenger, dit verberg ik tegenwoordig ook: " + soorten
	}
	return "bevat nog iets herkenbaars: " + soorten
}

const (
	maskerVanCasus    = "SELECT versie FROM masker WHERE casus = ?"
	maskerVanTraining = "SELECT m.versie FROM trainingmasker m JOIN training t ON t.rij = m.training WHERE t.id = ?"
)

// Verstreng hides what the finder of now would hide more in the own cases and sessions that another one masked, and returns
// in how many of both it hid something. Each is one transaction, so it can be stopped and begun again. A case or session
// that is open in a window is left for the next time, and so is named by Controleer.
func (s *Store) Verstreng(ctx context.Context) (int, error) {
	n, err := s.verstrengCasussen(ctx)
	if err == nil {
		var ts int
		ts, err = s.verstrengTrainingen(ctx)
		n += ts
	}
	if err != nil {
		return n, fmt.Errorf("hide more: %w", vertaal(err))
	}
	return n, nil
}

func (s *Store) verstrengCasussen(ctx context.Context) (int, error) {
	koppen, err := s.Lijst(ctx, store.Filter{Soort: store.SoortEigen})
	n := 0
	for _, k := range koppen {
		if err == nil {
			var anders bool
			anders, err = s.verstrengCasus(ctx, k.ID)
			if anders {
				n++
			}
		}
		if errors.Is(err, store.ErrOnbekend) || errors.Is(err, store.ErrInGebruik) {
			err = nil
		}
	}
	return n, err
}

// verstrengCasus writes the texts of a case again, through the second scan.
func (s *Store) verstrengCasus(ctx context.Context, id casus.ID) (bool, error) {
	slot, err := s.Slot(id)
	if err != nil {
		return false, err
	}
	defer func() { _ = slot.Close() }()
	r, c, ks, err := haalAlles(ctx, s.db(), id)
	if err != nil {
		return false, err
	}
	les, err := haalLesstof(ctx, s.db(), r)
	if err != nil {
		return false, err
	}
	oud, err := s.ouder(ctx, s.db(), maskerVanCasus, r)
	if err != nil || !oud {
		return false, err
	}
	anders := len(s.loopNa(c, ks, les)) > 0
	if anders {
		if _, err := s.Bewaar(ctx, id, &les, s.watErinStaat(c, ks, les).MetID()); err != nil {
			return false, err
		}
	}
	return anders, s.transactie(ctx, func(tx *sql.Tx) error { return s.zetMasker(ctx, tx, r) })
}

// watErinStaat gives the texts of a case in which the second scan finds something, to be written as they are: it hides what
// it finds.
func (s *Store) watErinStaat(c casus.Casus, ks []casus.Concept, l casus.Lesstof) casus.Wijziging {
	labels := s.labels(c, ks, l)
	vindt := func(t anoniem.Tekst) bool {
		_, vs := s.naloop(t, c.Houd, labels)
		return len(vs) > 0
	}
	w := casus.Wijziging{Herzien: map[int]anoniem.Tekst{}}
	if vindt(c.Titel) {
		kop := c.Kop
		kop.Titel, _ = s.naloop(c.Titel, c.Houd, labels)
		w.Kop = &kop
	}
	for _, in := range c.Verloop {
		if vindt(in.Tekst) {
			w.Herzien[in.Nr] = in.Tekst
		}
	}
	for _, k := range ks {
		if vindt(k.Tekst) {
			w.Concepten = append(w.Concepten, k)
		}
	}
	return w
}

func (s *Store) verstrengTrainingen(ctx context.Context) (int, error) {
	ts, err := s.Trainingen(ctx)
	n := 0
	for _, t := range ts {
		if err != nil {
			break
		}
		var slot *store.Slot
		if slot, err = s.TrainingSlot(t.ID); errors.Is(err, store.ErrTrainingInGebruik) {
			err = nil
			continue
		}
		if err != nil {
			break
		}
		var anders bool
		if _, anders, err = s.ZetTraining(ctx, t); anders {
			n++
		}
		_ = slot.Close()
	}
	return n, err
}
