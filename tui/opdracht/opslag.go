package opdracht

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"time"

	"oliekan/casus/anoniem"
	"oliekan/casus/instellingen"
	"oliekan/casus/oefen"
	"oliekan/store"
	"oliekan/toets"
	"oliekan/tui/bestand"
)

// Open opens the database of o with the second scan in place, and loads the method with what the settings add to it.
// alleenLezen opens a database that nothing will be written to.
func Open(ctx context.Context, o Omgeving, alleenLezen bool) (*store.Store, *toets.Methode, error) {
	m, err := toets.Laad()
	if err != nil {
		return nil, nil, fmt.Errorf("load method: %w", err)
	}
	if !alleenLezen {
		bestand.RuimOp(filepath.Dir(o.DB), ".")
	}
	s, err := store.Open(ctx, o.DB, store.Opties{
		Nu:          time.Now,
		Naloop:      naloper(o).Loop,
		AlleenLezen: alleenLezen,
	})
	if err != nil {
		return nil, nil, &databasefout{o.DB, err}
	}
	return s, m.Met(o.aanvulling()), nil
}

// naloper returns the second scan of this run. It loads the word lists at its first use: that takes longer than all the
// rest of a start, and who only reads never needs them.
func naloper(o Omgeving) *anoniem.Naloper {
	if o.Naloper != nil {
		return o.Naloper
	}
	return anoniem.NieuweNaloper(Maskeropties(o.Instellingen))
}

// databasefout tells which database could not be opened.
type databasefout struct {
	pad string
	err error
}

// Error returns the text of the cause, which names the path already.
func (d *databasefout) Error() string { return d.err.Error() }

// Unwrap returns the cause, so that the sentinels of store can be recognised.
func (d *databasefout) Unwrap() error { return d.err }

// Maskeropties returns what the settings add to masking.
func Maskeropties(in instellingen.Instellingen) anoniem.Opties {
	return anoniem.Opties{Houden: in.WoordenHouden, Verbergen: in.WoordenVerbergen}
}

// LaadOefen puts the invented cases of this version of the program in the database, with the dates of this week. It is
// cheap when they are there already. The screens call it after their first frame.
func LaadOefen(ctx context.Context, s *store.Store) error { return laadOefen(ctx, s, time.Now()) }

// laadOefen puts them there as they are in the week of a day.
func laadOefen(ctx context.Context, s *store.Store, dag time.Time) error {
	alle, versie, err := oefen.Op(dag)
	if err != nil {
		return fmt.Errorf("read invented cases: %w", err)
	}
	return s.LaadOefen(ctx, versie, alle)
}

// lees opens the database for a command that only reads, with the invented cases in it. If nothing can be written there
// it goes on with what there is.
func (s *sessie) lees(ctx context.Context) (*store.Store, *toets.Methode, error) {
	db, m, err := Open(ctx, s.omgeving, false)
	if errors.Is(err, store.ErrAlleenLezen) {
		lezend, m, nogmaals := Open(ctx, s.omgeving, true)
		if nogmaals == nil {
			return lezend, m, nil
		}
		if errors.Is(nogmaals, fs.ErrNotExist) {
			return nil, nil, err // there is nothing to read: what matters is that it cannot be made
		}
		return nil, nil, nogmaals
	}
	if err != nil {
		return nil, nil, err
	}
	// A full or busy disk is no reason not to read: the cases of last time are still there.
	err = LaadOefen(ctx, db)
	if err != nil && !errors.Is(err, store.ErrAlleenLezen) && !errors.Is(err, store.ErrVol) && !errors.Is(err, store.ErrBezet) {
		_ = db.Close()
		return nil, nil, err
	}
	return db, m, nil
}
