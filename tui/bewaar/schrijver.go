package bewaar

import (
	"context"
	"slices"
	"sync"

	"oliekan/casus"
	"oliekan/store"
)

// Schrijver writes the changes of one consult in their order. Screens add to it at once and start the writing in a
// command; whatever could not be written stays in front of the queue, so nothing that was said is lost when a disk is
// full. It is safe for use by several goroutines.
type Schrijver struct {
	bezig   sync.Mutex // held while writing: one writer, in order
	mu      sync.Mutex // guards the queue only, so that typing never waits for the disk
	db      store.Opslag
	id      casus.ID
	rij     []casus.Wijziging
	concept []casus.Concept // what is being typed; a newer form of a row replaces the older
	les     *casus.Lesstof  // the lesson of the case, when it changed; a newer form replaces the older
}

// Les remembers the lesson of the case, to be written together with the first change that waits: a case that becomes
// trainingsklaar has it by then.
func (s *Schrijver) Les(l *casus.Lesstof) {
	if l == nil {
		return
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.les = l
}

// Voeg adds a change to the queue. What was typed before goes first, but for the concept rows that the change itself
// replaces.
func (s *Schrijver) Voeg(w casus.Wijziging) {
	if w.Leeg() {
		return
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.rij = append(s.rij, casus.Wijziging{Concepten: zonder(s.concept, w.Concepten)}.MetID(), w.MetID())
	s.concept = nil
}

// Concept remembers what is being typed, to be written after the pause. A newer form of a row replaces the older.
func (s *Schrijver) Concept(w casus.Wijziging) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.concept = append(zonder(s.concept, w.Concepten), w.Concepten...)
}

// zonder returns the concepts whose rows are not among those of nieuwer.
func zonder(ks, nieuwer []casus.Concept) []casus.Concept {
	return slices.DeleteFunc(slices.Clone(ks), func(k casus.Concept) bool {
		return slices.ContainsFunc(nieuwer, k.Zelfde)
	})
}

// Leeg reports whether everything is on disk.
func (s *Schrijver) Leeg() bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return len(s.rij) == 0 && len(s.concept) == 0 && s.les == nil
}

// Schrijf writes all that waits, the concept included, and returns what came of it. On an error the rest stays in the
// queue. What can never be stored is no such error: it is left out and told (store.Bewaar), so that it does not keep back
// what was said after it.
func (s *Schrijver) Schrijf(ctx context.Context) (store.Geschreven, error) {
	s.bezig.Lock()
	defer s.bezig.Unlock()
	var uit store.Geschreven
	for {
		b, ok := s.eerste()
		if !ok {
			return uit, nil
		}
		g, err := s.db.Bewaar(ctx, s.id, b.les, b.w)
		if err != nil {
			return uit, err
		}
		uit.Voeg(g)
		s.klaar(b)
	}
}

// beurt is what is written in one go: the lesson if it changed, and the first change.
type beurt struct {
	les *casus.Lesstof
	w   casus.Wijziging
}

// eerste returns what is to be written now; what is being typed joins the queue.
func (s *Schrijver) eerste() (beurt, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if len(s.concept) > 0 {
		s.rij = append(s.rij, casus.Wijziging{Concepten: s.concept}.MetID())
		s.concept = nil
	}
	s.rij = slices.DeleteFunc(s.rij, casus.Wijziging.Leeg)
	b := beurt{les: s.les}
	if len(s.rij) > 0 {
		b.w = s.rij[0]
	}
	return b, b.les != nil || !b.w.Leeg()
}

// klaar drops what was written.
func (s *Schrijver) klaar(b beurt) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.les == b.les { // else there is a newer one by now
		s.les = nil
	}
	if !b.w.Leeg() {
		s.rij = s.rij[1:]
	}
}

// NewSchrijver makes the writer of a case.
func NewSchrijver(db store.Opslag, id casus.ID) *Schrijver { return &Schrijver{db: db, id: id} }

// ID is the case that is written.
func (s *Schrijver) ID() casus.ID { return s.id }

// Naar makes it write to a library that was opened anew; what waits stays.
func (s *Schrijver) Naar(db store.Opslag) {
	s.bezig.Lock()
	defer s.bezig.Unlock()
	s.db = db
}
