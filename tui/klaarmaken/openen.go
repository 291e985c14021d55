package klaarmaken

import (
	"context"

	"oliekan/casus"
	"oliekan/casus/klaarmaken"
	"oliekan/store"
)

// open locks a case and reads what its reading begins with: the case, its lesson and what it is compared with. in holds what
// does not come from the store. It returns store.ErrInGebruik when another window has the case open, and klaarmaken.ErrStaat
// when it cannot be made ready.
func open(ctx context.Context, db store.Opslag, id casus.ID, in klaarmaken.Gegevens) (*klaarmaken.Klaarmaken, *store.Slot, error) {
	slot, err := db.Slot(id)
	if err != nil {
		return nil, nil, err
	}
	k, err := lees(ctx, db, id, in)
	if err != nil {
		_ = slot.Close() // the first error is the one to tell
		return nil, nil, err
	}
	return k, slot, nil
}

// lees reads it.
func lees(ctx context.Context, db store.Opslag, id casus.ID, in klaarmaken.Gegevens) (k *klaarmaken.Klaarmaken, err error) {
	if in.Casus, in.Concepten, err = db.Haal(ctx, id); err != nil {
		return nil, err
	}
	if in.Lesstof, err = db.Lesstof(ctx, id); err != nil {
		return nil, err
	}
	if in.Anderen, err = db.Kenmerken(ctx, id); err != nil {
		return nil, err
	}
	return klaarmaken.Open(in)
}
