// Package les reads a case with all that is needed to replay it with a group, wherever the parts of it are kept: what a
// second reader wrote is in the database, what belongs to an invented case is in the program. The screens, the line mode
// and the command line all use it.
package les

import (
	"context"
	"errors"
	"slices"

	"oliekan/casus"
	"oliekan/casus/oefen"
	"oliekan/store"
)

// Haal reads the lesson of a case. A case of our own that nobody made ready for training has an empty Lesstof. It returns
// store.ErrOnbekend if there is no such case.
func Haal(ctx context.Context, db store.Opslag, id casus.ID) (casus.Les, error) {
	c, _, err := db.Haal(ctx, id)
	if err != nil {
		return casus.Les{}, err
	}
	if c.Oefen {
		alle, err := oefen.Compleet()
		if err != nil {
			return casus.Les{}, err
		}
		return verzonnen(alle, c), nil
	}
	return eigen(ctx, db, c)
}

// eigen reads the lesson of a case of our own.
func eigen(ctx context.Context, db store.Opslag, c casus.Casus) (casus.Les, error) {
	stof, err := db.Lesstof(ctx, c.ID)
	if err != nil {
		return casus.Les{}, err
	}
	return casus.Les{Casus: c, Lesstof: stof}, nil
}

// Alle reads the lessons of every case that a group may replay, in the order of the list of cases, which says nothing of
// how a case ends. What is not trainingsklaar is left out.
func Alle(ctx context.Context, db store.Opslag) ([]casus.Les, error) {
	koppen, err := db.Lijst(ctx, store.Filter{Staat: casus.Trainingsklaar})
	if err != nil {
		return nil, err
	}
	oefenlessen, err := oefen.Compleet()
	if err != nil {
		return nil, err
	}
	var uit []casus.Les
	for _, k := range koppen {
		c, _, err := db.Haal(ctx, k.ID)
		if errors.Is(err, store.ErrOnbekend) {
			continue // removed in the meantime
		}
		if err != nil {
			return nil, err
		}
		l := verzonnen(oefenlessen, c)
		if !c.Oefen {
			if l, err = eigen(ctx, db, c); err != nil {
				return nil, err
			}
		}
		uit = append(uit, l)
	}
	return uit, nil
}

// verzonnen finds the lesson of an invented case, with the case as this version of the program has it: moments are places
// in its verloop. Its dates are those of the week in which it was loaded, so that a training and a paper say the same. One
// that this version no longer has stays as it was stored, without a lesson.
func verzonnen(alle []casus.Les, c casus.Casus) casus.Les {
	i := slices.IndexFunc(alle, func(l casus.Les) bool { return l.Casus.ID == c.ID })
	if i < 0 {
		return casus.Les{Casus: c}
	}
	l := alle[i]
	l.Casus.Verloop = slices.Clone(l.Casus.Verloop)
	for i, in := range l.Casus.Verloop[:min(len(l.Casus.Verloop), len(c.Verloop))] {
		if er := c.Verloop[i]; in.Datum != "" && er.Datum != "" && er.Vraag == in.Vraag {
			l.Casus.Verloop[i].Datum = er.Datum
		}
	}
	return l
}
