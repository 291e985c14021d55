package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"slices"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/casus/training"
	"oliekan/store"
)

// overbrenger brings what can be read of a file that was set aside to the library that came in its place. That file is
// always the newer one: the copy was made of it.
type overbrenger struct {
	naar *Store
	van  *sql.DB
	v    *store.Herstelverslag
}

// brengOver reads what was set aside. What cannot be read is no error: the report tells.
func brengOver(ctx context.Context, s *Store, v *store.Herstelverslag) error {
	var fout error // of writing
	err := metOpzij(ctx, v.Opzij, v.Kopie.Pad, func(db *sql.DB) error {
		o := &overbrenger{naar: s, van: db, v: v}
		fout = errors.Join(o.casussen(ctx), o.sessies(ctx), o.weggehaald(ctx))
		return nil
	})
	if err != nil {
		v.Onleesbaar = true
	}
	return errors.Join(fout, ctx.Err())
}

// rijenVan reads one column along several ways through the file, so that a broken page hides as little as can be.
func rijenVan(ctx context.Context, db *sql.DB, vragen ...string) (uit []string, heel bool) {
	heel = true
	for _, q := range vragen {
		rows, err := db.QueryContext(ctx, q)
		if err != nil {
			heel = false
			continue
		}
		for rows.Next() {
			var id string
			if rows.Scan(&id) == nil && !slices.Contains(uit, id) {
				uit = append(uit, id)
			}
		}
		heel = heel && rows.Err() == nil
		_ = rows.Close()
	}
	return uit, heel
}

func (o *overbrenger) casussen(ctx context.Context) error {
	ids, heel := rijenVan(ctx, o.van,
		"SELECT id FROM casus NOT INDEXED WHERE oefen = 0 ORDER BY rij", "SELECT id FROM casus NOT INDEXED WHERE oefen = 0 ORDER BY rij DESC",
		"SELECT id FROM casus ORDER BY id")
	o.v.Onleesbaar = o.v.Onleesbaar || !heel
	for _, id := range ids {
		r, c, ks, err := haalAlles(ctx, o.van, casus.ID(id))
		if c.Oefen {
			continue
		}
		var l casus.Lesstof
		if err == nil {
			l, err = haalLesstof(ctx, o.van, r)
		}
		if err != nil {
			o.kwijt(c.Kop)
			continue
		}
		if err := o.casus(ctx, c, ks, l); err != nil {
			return err
		}
	}
	return nil
}

func (o *overbrenger) kwijt(k casus.Kop) {
	if k.ID == "" {
		o.v.Onleesbaar = true
		return
	}
	o.v.Kwijt = append(o.v.Kwijt, k)
}

// casus brings one case over, or what is newer in it.
func (o *overbrenger) casus(ctx context.Context, c casus.Casus, ks []casus.Concept, l casus.Lesstof) error {
	was, wasKs, err := o.naar.Haal(ctx, c.ID)
	nieuw := errors.Is(err, store.ErrOnbekend)
	if nieuw {
		if _, err = o.naar.Nieuw(ctx, c); errors.Is(err, store.ErrOngeldig) {
			o.kwijt(c.Kop)
			return nil
		}
		was, wasKs = c, nil
	}
	if err != nil {
		return err
	}
	anders := nieuw
	w, ok := verschil(was, c, wasKs, ks)
	wasL, err := o.naar.Lesstof(ctx, c.ID)
	if err != nil {
		return err
	}
	var les *casus.Lesstof
	if !l.Leeg() && !gelijkeLes(wasL, l) {
		les = &l
	}
	if ok && (les != nil || !w.Leeg()) {
		anders = true
		_, err = o.naar.Bewaar(ctx, c.ID, les, w)
	}
	switch {
	case errors.Is(err, store.ErrOngeldig), errors.Is(err, store.ErrKlaar), errors.Is(err, store.ErrVolgorde), !ok:
		o.kwijt(c.Kop)
		return nil
	case err != nil:
		return err
	case nieuw:
		o.v.Overgebracht = append(o.v.Overgebracht, c.Kop)
	case anders:
		o.v.Aangevuld = append(o.v.Aangevuld, c.Kop)
	}
	return nil
}

// gelijkeLes compares what two lessons say.
func gelijkeLes(a, b casus.Lesstof) bool {
	return a.Lezer == b.Lezer && slices.Equal(a.Gezien, b.Gezien) && slices.Equal(a.Momenten, b.Momenten) && slices.Equal(a.Teksten(), b.Teksten())
}

// verschil is what has to be written to make the one form of a case the other. A text that is otherwise was masked or
// rewritten later: then that form counts. It returns false when the other form is no continuation.
func verschil(was, wordt casus.Casus, wasKs, ks []casus.Concept) (casus.Wijziging, bool) {
	var w casus.Wijziging
	n := len(was.Verloop)
	if len(wordt.Verloop) < n {
		return w, false
	}
	for i, in := range was.Verloop {
		nu := wordt.Verloop[i]
		if in.Vraag != nu.Vraag || in.Daad != nu.Daad || in.Over != nu.Over {
			return w, false
		}
		if in.Tekst != nu.Tekst {
			if w.Herzien == nil {
				w.Herzien = map[int]anoniem.Tekst{}
			}
			w.Herzien[in.Nr] = nu.Tekst
		}
	}
	w.Inbrengen = wordt.Verloop[n:]
	kop := wordt.Kop
	kop.Begonnen, kop.Gewijzigd, kop.Code = was.Begonnen, was.Gewijzigd, was.Code
	if kop != was.Kop {
		w.Kop = &kop
	}
	w.Houd = zonderDie(wordt.Houd, was.Houd)
	w.Vergeet = zonderDie(was.Houd, wordt.Houd)
	w.HintsWeg = zonderDie(wordt.HintsWeg, was.HintsWeg)
	w.Concepten = zonderDie(ks, wasKs)
	return w, true
}

// zonderDie returns what is in the one list and not in the other.
func zonderDie[T comparable](een, ander []T) []T {
	var uit []T
	for _, x := range een {
		if !slices.Contains(ander, x) {
			uit = append(uit, x)
		}
	}
	return uit
}

// sessies brings the sessions over. Each is written as a whole.
func (o *overbrenger) sessies(ctx context.Context) error {
	ids, heel := rijenVan(ctx, o.van, "SELECT id FROM training ORDER BY rij", "SELECT id FROM training ORDER BY rij DESC")
	o.v.Onleesbaar = o.v.Onleesbaar || !heel
	for _, id := range ids {
		t, err := haalTraining(ctx, o.van, training.ID(id))
		if err == nil {
			_, _, err = o.naar.ZetTraining(ctx, t)
		} else {
			o.v.Onleesbaar = true
			continue
		}
		if errors.Is(err, store.ErrOngeldig) {
			o.v.Onleesbaar = true
		} else if err != nil {
			return err
		}
	}
	return nil
}

// weggehaald removes again what was removed after the copy was made, as far as the file that was set aside still knows.
func (o *overbrenger) weggehaald(ctx context.Context) error {
	ids, _ := rijenVan(ctx, o.van, "SELECT id FROM tewissen WHERE id <> '' AND id NOT IN (SELECT id FROM casus) AND id NOT IN (SELECT id FROM training)")
	for _, id := range ids {
		err := o.naar.Verwijder(ctx, casus.ID(id))
		if errors.Is(err, store.ErrOnbekend) {
			err = o.naar.WisTraining(ctx, training.ID(id))
		}
		if err != nil && !errors.Is(err, store.ErrGeenTraining) {
			return err
		}
	}
	return nil
}
