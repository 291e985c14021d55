package consult

import (
	"context"

	"oliekan/casus"
	"oliekan/store"
)

// geopend is a case that has been read and locked, to go on with.
type geopend struct {
	casus     casus.Casus
	concepten []casus.Concept
	slot      *store.Slot
}

// open locks and reads a case. It returns store.ErrInGebruik when another window has it open, and store.ErrOefen or
// store.ErrKlaar when nothing more can be said in it.
func open(ctx context.Context, db store.Opslag, id casus.ID) (geopend, error) {
	slot, err := db.Slot(id)
	if err != nil {
		return geopend{}, err
	}
	c, ks, err := db.Haal(ctx, id)
	switch {
	case err != nil:
	case c.Oefen:
		err = store.ErrOefen
	case c.Staat == casus.Trainingsklaar:
		err = store.ErrKlaar
	}
	if err != nil {
		_ = slot.Close() // the first error is the one to tell
		return geopend{}, err
	}
	return geopend{casus: c, concepten: ks, slot: slot}, nil
}
