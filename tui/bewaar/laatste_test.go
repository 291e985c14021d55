package bewaar

import (
	"errors"
	"slices"
	"testing"

	"oliekan/casus/training"
	"oliekan/toets/quiz/spel"
	"oliekan/tui/bureau"
)

func sessie(id training.ID) training.Training { return training.Training{ID: id} }

// Only the latest form is written, once; what the store made of it comes back.
func TestLaatste(t *testing.T) {
	db := &schijf{}
	l := NewSessie(db)
	if v, anders, err := l.Schrijf(t.Context()); !l.Leeg() || v.ID != "" || anders || err != nil || len(db.sessies) > 0 {
		t.Errorf("nothing waits: %v %v %v", v.ID, anders, err)
	}
	l.Zet(sessie("een"))
	l.Zet(sessie("anders"))
	if l.Leeg() {
		t.Error("empty although something waits")
	}
	if v, anders, err := l.Schrijf(t.Context()); v.ID != "anders" || !anders || err != nil || !l.Leeg() {
		t.Errorf("%v %v %v, empty: %v", v.ID, anders, err, l.Leeg())
	}
	if _, _, err := l.Schrijf(t.Context()); err != nil || !slices.Equal(db.sessies, []training.ID{"anders"}) {
		t.Errorf("%v, %v", db.sessies, err)
	}
}

// What could not be written keeps waiting, unless there is a newer form by then.
func TestLaatsteVolleSchijf(t *testing.T) {
	db := &schijf{vol: true}
	l := NewSessie(db)
	l.Zet(sessie("een"))
	if v, anders, err := l.Schrijf(t.Context()); !errors.Is(err, errVol) || anders || v.ID != "een" || l.Leeg() {
		t.Errorf("%v %v, empty: %v", v.ID, err, l.Leeg())
	}
	l.Zet(sessie("twee"))
	db.vol = false
	if _, _, err := l.Schrijf(t.Context()); err != nil || !slices.Equal(db.sessies, []training.ID{"twee"}) || !l.Leeg() {
		t.Errorf("%v, %v", db.sessies, err)
	}
}

// A form that comes while an older one is written is not forgotten.
func TestLaatsteOndertussen(t *testing.T) {
	db := &schijf{}
	l := NewSessie(db)
	db.onder = func() { l.Zet(sessie("twee")) }
	l.Zet(sessie("een"))
	if _, _, err := l.Schrijf(t.Context()); err != nil || l.Leeg() {
		t.Fatalf("%v, empty: %v", err, l.Leeg())
	}
	db.onder = nil
	if _, _, err := l.Schrijf(t.Context()); err != nil || !slices.Equal(db.sessies, []training.ID{"een", "twee"}) || !l.Leeg() {
		t.Errorf("%v, %v", db.sessies, err)
	}
}

func TestSpelOpHetBureau(t *testing.T) {
	b := bureau.Bij(t.TempDir() + "/oliekan.db")
	l := NewSpel(b)
	l.Zet("a:1")
	l.Zet("a:2")
	if _, _, err := l.Schrijf(t.Context()); err != nil {
		t.Fatal(err)
	}
	if w, err := b.Herinner(t.Context(), spel.Sleutel); w != "a:2" || err != nil {
		t.Errorf("%q, %v", w, err)
	}
}

// At the end everything that still waits anywhere is written; one that cannot be does not hold up another, and is told.
func TestSchrijvers(t *testing.T) {
	var ss Schrijvers
	vol, ruim := &schijf{vol: true}, &schijf{}
	a, b := ss.Open(vol, "a"), ss.Open(ruim, "b")
	s, z := ss.Sessie(ruim, "s"), ss.Sessie(vol, "z")
	a.Voeg(zegt("niet"))
	b.Voeg(zegt("wel"))
	s.Zet(sessie("s"))
	z.Zet(sessie("z"))
	if a.ID() != "a" || b.ID() != "b" {
		t.Errorf("%s, %s", a.ID(), b.ID())
	}
	if err := ss.Schrijf(t.Context()); !errors.Is(err, errVol) {
		t.Errorf("not told: %v", err)
	}
	if a.Leeg() || z.Leeg() || !b.Leeg() || !s.Leeg() || !slices.Equal(ruim.kreeg, []string{"b wel"}) || !slices.Equal(ruim.sessies, []training.ID{"s"}) {
		t.Errorf("%q, %v", ruim.kreeg, ruim.sessies)
	}
	vol.vol = false
	if err := ss.Schrijf(t.Context()); err != nil || !a.Leeg() || !z.Leeg() {
		t.Errorf("with room again: %v", err)
	}
}
