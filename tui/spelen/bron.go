package spelen

import (
	"context"
	"errors"
	"time"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/casus/training"
	"oliekan/store"
	"oliekan/toets"
	"oliekan/tui/les"
	"oliekan/tui/naspelen"
)

// bron is what a session is read from and played with.
type bron struct {
	db      store.Opslag
	methode *toets.Methode
	masker  func() *anoniem.Masker
	nu      func() time.Time
}

// sessie is a session that can be played, with what belongs to it.
type sessie struct {
	spel *training.Spel
	les  casus.Les
	alle []training.Training // of other groups
	slot *store.Slot         // nil for an example, which is not kept
}

// gegevens reads what a session over a case is played with. A case that is not there any more is one that changed.
func (b bron) gegevens(ctx context.Context, id casus.ID) (training.Gegevens, error) {
	g := training.Gegevens{Methode: b.methode, Masker: b.masker(), Nu: b.nu}
	l, err := les.Haal(ctx, b.db, id)
	if errors.Is(err, store.ErrOnbekend) {
		return g, training.ErrAnders
	}
	g.Les = l
	return g, err
}

// begin takes the lock of a session that begins, and writes it. An example is not kept.
func (b bron) begin(ctx context.Context, spel *training.Spel, l casus.Les) (sessie, error) {
	s := sessie{spel: spel, les: l}
	if !spel.Bewaart() {
		return s, nil
	}
	slot, err := b.db.TrainingSlot(spel.Training().ID)
	if err != nil {
		return s, err
	}
	t, _, err := b.db.ZetTraining(context.WithoutCancel(ctx), spel.Training()) // a signal must not lose what was typed
	var fout error
	s.alle, fout = b.db.Trainingen(ctx)
	if err = errors.Join(err, fout); err != nil {
		_ = slot.Close() // the first error is the one to tell
		return s, err
	}
	spel.Nagelopen(t) // the name of the group, when the second scan masked something in it
	s.slot = slot
	return s, nil
}

// hervat takes the lock of a session that was interrupted and reads it with everything that it is played with. It returns
// training.ErrKlaar for one that is over by now: nothing of it may change any more.
func (b bron) hervat(ctx context.Context, id training.ID) (sessie, error) {
	slot, err := b.db.TrainingSlot(id)
	if err != nil {
		return sessie{}, err
	}
	s, err := b.leesSessie(ctx, id)
	if err != nil {
		_ = slot.Close() // the first error is the one to tell
		return sessie{}, err
	}
	s.slot = slot
	return s, nil
}

// leesSessie reads a session that is locked.
func (b bron) leesSessie(ctx context.Context, id training.ID) (sessie, error) {
	t, err := b.db.Training(ctx, id) // it may be newer than what the list told
	if err != nil {
		return sessie{}, err
	}
	if t.Klaar {
		return sessie{}, training.ErrKlaar
	}
	g, err := b.gegevens(ctx, t.Casus)
	if err != nil {
		return sessie{}, err
	}
	spel, err := training.Hervat(g, t)
	if err != nil {
		return sessie{}, err
	}
	alle, err := b.db.Trainingen(ctx)
	return sessie{spel: spel, les: g.Les, alle: alle}, err
}

// voorbeeld is the example that newcomers read first, and the case to try after it, nil if there is none; false without a case for it.
// Nothing of an example is kept.
func (b bron) voorbeeld(ctx context.Context) (s sessie, na *casus.Les, ok bool, err error) {
	ls, err := les.Alle(ctx, b.db)
	if err != nil {
		return s, nil, false, err
	}
	l, ok := training.EersteVoorbeeld(ls)
	if !ok {
		return s, nil, false, nil
	}
	g := training.Gegevens{Methode: b.methode, Masker: b.masker(), Les: l, Nu: b.nu}
	s.les = l
	if s.spel, err = training.Begin(g, training.Opzet{Vorm: training.Voorbeeld}); err != nil {
		return s, nil, false, err
	}
	if n, er := training.NaVoorbeeld(ls, l.Casus.ID); er {
		na = &n
	}
	return s, na, true, nil
}

// uitslag tells what came of a session, beside what other groups with the same case said. veranderd says that the case went or
// changed: then it tells only what the group itself wrote.
func (b bron) uitslag(ctx context.Context, id training.ID) (blokken []naspelen.Blok, veranderd bool, err error) {
	t, err := b.db.Training(ctx, id)
	if err != nil {
		return nil, false, err
	}
	alle, err := b.db.Trainingen(ctx)
	if err != nil {
		return nil, false, err
	}
	g, err := b.gegevens(ctx, t.Casus)
	if err != nil && !errors.Is(err, training.ErrAnders) {
		return nil, false, err
	}
	blokken, err = naspelen.Uitslag(g, t, alle)
	return blokken, err != nil, nil
}
