package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strconv"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/store"
	"oliekan/store/kern"
	"oliekan/toets"
)

// Lesstof reads what the second reader added to a case so far; nothing gives an empty lesson. It returns ErrOnbekend if
// there is no such case. Invented cases have theirs in casus/oefen.
func (s *Store) Lesstof(ctx context.Context, id casus.ID) (casus.Lesstof, error) {
	var l casus.Lesstof
	err := s.momentopname(ctx, func(tx *sql.Tx) error {
		r, _, err := haalKop(ctx, tx, id)
		if err != nil {
			return err
		}
		l, err = haalLesstof(ctx, tx, r)
		return err
	})
	if err != nil {
		return casus.Lesstof{}, fmt.Errorf("read lesson of case %s: %w", id, err)
	}
	return l, nil
}

// ZetLesstof puts a lesson in the place of the one that a case has, in one transaction, and returns the texts that the
// second scan changed; these were written with their masks. It returns ErrOnbekend, ErrOefen, and ErrOngeldig for a lesson
// that does not fit on the case; then nothing is written.
func (s *Store) ZetLesstof(ctx context.Context, id casus.ID, l casus.Lesstof) ([]store.Nagelopen, error) {
	var d daad
	err := s.transactie(ctx, func(tx *sql.Tx) (err error) {
		d, err = s.zetLesstof(ctx, tx, id, l)
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("write lesson of case %s: %w", id, err)
	}
	s.naDaad(ctx, d)
	return d.gemeld, nil
}

// zetLesstof is the transaction of ZetLesstof.
func (s *Store) zetLesstof(ctx context.Context, tx *sql.Tx, id casus.ID, l casus.Lesstof) (d daad, err error) {
	r, c, concepten, err := haalAlles(ctx, tx, id)
	if err != nil {
		return d, err
	}
	if c.Oefen {
		return d, store.ErrOefen
	}
	oud, err := haalLesstof(ctx, tx, r)
	if err != nil {
		return d, err
	}
	n := kern.NieuweNaloper(s.naloop, c.Houd, c.Teksten(), kern.ConceptTeksten(concepten), oud.Teksten(), l.Teksten())
	l = n.Lesstof(l)
	d.gemeld = n.Gemeld
	if err := l.Valideer(c); err != nil {
		return d, fmt.Errorf("%w: %w", store.ErrOngeldig, err)
	}
	if err := errors.Join(wisNagelopen(ctx, tx, r), zetLesrijen(ctx, tx, r, l)); err != nil {
		return d, err
	}
	if err := wisselLesteksten(ctx, tx, r, oud, l, c.Staat, &d); err != nil {
		return d, err
	}
	if d.herzien {
		err = zetTeWissen(ctx, tx, string(id))
	}
	return d, errors.Join(err, s.raakWerkdata(ctx, tx, r, c.Kop))
}

// wisselLesteksten puts the texts of one lesson in the place of those of another, and notes what that asks for afterwards:
// text in overflow pages is gone with the log; elsewhere the file has to be rebuilt.
func wisselLesteksten(ctx context.Context, tx *sql.Tx, r rij, oud, nieuw casus.Lesstof, staat casus.Staat, d *daad) error {
	klaar := staat == casus.Trainingsklaar
	weg, err := zetLesteksten(ctx, tx, r, oud, nieuw, klaar)
	d.concept, d.herzien = d.concept || weg && !klaar, d.herzien || weg && klaar
	return err
}

// haalUitLes takes a word that was taken out of the case out of its lesson, if there is one.
func haalUitLes(ctx context.Context, tx *sql.Tx, r rij, les casus.Lesstof, woord anoniem.Tekst, staat casus.Staat, d *daad) error {
	if woord.Leeg() || les.Leeg() {
		return nil
	}
	zonder, _, err := les.Zonder(woord)
	if err != nil {
		return fmt.Errorf("%w: take a word out of the lesson: %w", store.ErrOngeldig, err)
	}
	return wisselLesteksten(ctx, tx, r, les, zonder, staat, d)
}

// haalLesstof reads the lesson of a case; no rows are an empty one.
func haalLesstof(ctx context.Context, q vrager, r rij) (casus.Lesstof, error) {
	var l casus.Lesstof
	err := q.QueryRowContext(ctx, "SELECT lezer FROM lesstof WHERE casus = ?", r).Scan(&l.Lezer)
	if errors.Is(err, sql.ErrNoRows) {
		return l, nil
	}
	if err != nil {
		return l, err
	}
	rows, err := q.QueryContext(ctx, "SELECT punt FROM lespunt WHERE casus = ? ORDER BY plek", r)
	if l.Gezien, err = lees(rows, err, enkel[string]); err != nil {
		return l, err
	}
	rows, err = q.QueryContext(ctx, "SELECT nr FROM lesmoment WHERE casus = ? ORDER BY nr", r)
	if l.Momenten, err = lees(rows, err, enkel[int]); err != nil {
		return l, err
	}
	rows, err = q.QueryContext(ctx, "SELECT soort, plek, tekst FROM lestekst WHERE casus = ? ORDER BY soort, CAST(plek AS INTEGER), plek", r)
	teksten, err := lees(rows, err, func(scan func(...any) error) (lesrij, error) {
		var t lesrij
		err := scan(&t.soort, &t.plek, &t.tekst)
		return t, err
	})
	for _, t := range teksten {
		t.in(&l)
	}
	return l, err
}

// enkel reads a row of one column.
func enkel[T any](scan func(...any) error) (T, error) {
	var t T
	err := scan(&t)
	return t, err
}

// The kinds of text of a lesson.
const (
	lesStap     = "stap"
	lesLeerpunt = "leerpunt"
	lesHalf     = "half-"
)

// lesrij is a text of a lesson as it is stored.
type lesrij struct{ soort, plek, tekst string }

// in puts a stored text in its place in a lesson.
func (t lesrij) in(l *casus.Lesstof) {
	tekst := anoniem.UitOpslag(t.tekst)
	nr, _ := strconv.Atoi(t.plek) // 0 for a step
	switch t.soort {
	case lesStap:
		if l.Toelichting == nil {
			l.Toelichting = map[toets.StapID]anoniem.Tekst{}
		}
		l.Toelichting[toets.StapID(t.plek)] = tekst
	case lesLeerpunt:
		l.Leerpunten = append(l.Leerpunten, tekst)
	case lesHalf + lesStap:
		l.ZetHalf(casus.Lesplek{Stap: toets.StapID(t.plek)}, tekst)
	case lesHalf + lesLeerpunt:
		l.ZetHalf(casus.Lesplek{Leerpunt: nr}, tekst)
	}
}

// lesrijen returns the texts of a lesson as they are stored.
func lesrijen(l casus.Lesstof) map[lesrij]bool {
	uit := map[lesrij]bool{}
	_, _ = l.Herschrijf(func(p casus.Lesplek, half bool, t anoniem.Tekst) anoniem.Tekst {
		r := lesrij{lesStap, string(p.Stap), t.String()}
		if p.Leerpunt > 0 {
			r.soort, r.plek = lesLeerpunt, strconv.Itoa(p.Leerpunt)
		}
		if half {
			r.soort = lesHalf + r.soort
		}
		uit[r] = true
		return t
	})
	return uit
}

// zetLesrijen writes what is not text: reader, points and moments.
func zetLesrijen(ctx context.Context, tx *sql.Tx, r rij, l casus.Lesstof) error {
	_, err := tx.ExecContext(ctx, "INSERT INTO lesstof (casus, lezer) VALUES (?, ?) ON CONFLICT (casus) DO UPDATE SET lezer = excluded.lezer",
		r, l.Lezer)
	if err != nil {
		return err
	}
	if err := wisLespunten(ctx, tx, r); err != nil {
		return err
	}
	for i, punt := range l.Gezien {
		if _, err := tx.ExecContext(ctx, "INSERT INTO lespunt (casus, punt, plek) VALUES (?, ?, ?)", r, punt, i); err != nil {
			return err
		}
	}
	if _, err := tx.ExecContext(ctx, "DELETE FROM lesmoment WHERE casus = ?", r); err != nil {
		return err
	}
	for _, nr := range l.Momenten {
		if _, err := tx.ExecContext(ctx, "INSERT INTO lesmoment (casus, nr) VALUES (?, ?)", r, nr); err != nil {
			return err
		}
	}
	return nil
}

// wisLespunten takes back what was found in order: the case is not what the reader saw.
func wisLespunten(ctx context.Context, tx *sql.Tx, r rij) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM lespunt WHERE casus = ?", r)
	return err
}

// zetLesteksten writes the difference between the texts of two lessons. klaar says that the case is trainingsklaar: the
// texts then need no filling. It reports whether stored text went.
func zetLesteksten(ctx context.Context, tx *sql.Tx, r rij, oud, nieuw casus.Lesstof, klaar bool) (bool, error) {
	was, wordt := lesrijen(oud), lesrijen(nieuw)
	weg := false
	for t := range was {
		if wordt[t] {
			continue
		}
		weg = true
		if _, err := tx.ExecContext(ctx, "DELETE FROM lestekst WHERE casus = ? AND soort = ? AND plek = ?", r, t.soort, t.plek); err != nil {
			return weg, err
		}
	}
	vulling := 4096
	if klaar {
		vulling = 0
	}
	for t := range wordt {
		if was[t] {
			continue
		}
		if _, err := tx.ExecContext(ctx, "INSERT INTO lestekst (casus, soort, plek, vulling, tekst) VALUES (?, ?, ?, zeroblob(?), ?)",
			r, t.soort, t.plek, vulling, t.tekst); err != nil {
			return weg, err
		}
	}
	return weg, nil
}

// sluitLesstof is the end of the reading, when a case becomes trainingsklaar: nothing is being typed any more, and the
// texts that stay need no filling.
func sluitLesstof(ctx context.Context, tx *sql.Tx, r rij) error {
	for _, q := range []string{
		"DELETE FROM concept WHERE casus = ?", "DELETE FROM lestekst WHERE casus = ? AND soort LIKE 'half-%'",
		"UPDATE lestekst SET vulling = zeroblob(0) WHERE casus = ?",
	} {
		if _, err := tx.ExecContext(ctx, q, r); err != nil {
			return err
		}
	}
	return nil
}
