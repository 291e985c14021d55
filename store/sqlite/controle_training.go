package sqlite

import (
	"context"

	"oliekan/casus/anoniem"
	"oliekan/casus/training"
	"oliekan/store"
)

// controleerTrainingen checks every session against its rules and scans its texts once more.
func (s *Store) controleerTrainingen(ctx context.Context) ([]store.Bevinding, error) {
	ts, err := s.Trainingen(ctx)
	var bs []store.Bevinding
	for _, t := range ts {
		waar := "training uit " + t.Maand
		if err := t.Valideer(); err != nil {
			bs = append(bs, store.Bevinding{Waar: waar, Wat: "klopt niet met de regels voor een training"})
		}
		_, anders, err := s.loopTraining(ctx, s.db(), t)
		if err != nil {
			return bs, err
		}
		if anders {
			ouder, err := s.ouder(ctx, s.db(), maskerVanTraining, t.ID)
			if err != nil {
				return bs, err
			}
			bs = append(bs, store.Bevinding{Waar: waar, Wat: vondstzin(ouder, s.soortenIn(t)), Herkenbaar: true, Strenger: ouder})
		}
	}
	return bs, err
}

// soortenIn names the kinds of what the second scan finds in a session.
func (s *Store) soortenIn(t training.Training) string {
	var alle []anoniem.Vondst
	for _, tekst := range t.Teksten() {
		_, vondsten := s.naloop(tekst, nil, nil)
		alle = append(alle, vondsten...)
	}
	return soorten(alle)
}
