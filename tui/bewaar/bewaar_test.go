package bewaar

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/casus/training"
	"oliekan/store"
	"oliekan/toets"
)

var errVol = errors.New("the disk is full")

// schijf is a library that remembers what it was given, and can be full.
type schijf struct {
	store.Opslag
	mu      sync.Mutex
	vol     bool
	onder   func() // runs while something is written
	kreeg   []string
	sessies []training.ID
	ids     []string // of the writes, failed ones included
}

func (s *schijf) Bewaar(_ context.Context, id casus.ID, les *casus.Lesstof, w casus.Wijziging) (store.Geschreven, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.ids = append(s.ids, w.ID)
	if s.onder != nil {
		s.onder()
	}
	if s.vol {
		return store.Geschreven{}, errVol
	}
	s.kreeg = append(s.kreeg, string(id)+" "+inWoorden(les, w))
	return store.Geschreven{Na: make([]store.Nagelopen, 1)}, nil
}

func (s *schijf) ZetTraining(_ context.Context, t training.Training) (training.Training, bool, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.onder != nil {
		s.onder()
	}
	if s.vol {
		return t, false, errVol
	}
	s.sessies = append(s.sessies, t.ID)
	return t, t.ID == "anders", nil
}

// inWoorden tells a change: its texts, those that are being typed between signs.
func inWoorden(les *casus.Lesstof, w casus.Wijziging) string {
	var uit []string
	if les != nil {
		uit = append(uit, "les")
	}
	for _, k := range w.Concepten {
		uit = append(uit, fmt.Sprintf("<%s %s>", k.Plaats.Vraag, k.Tekst))
	}
	for _, in := range w.Inbrengen {
		uit = append(uit, in.Tekst.String())
	}
	return strings.Join(uit, " ")
}

func zegt(tekst string, ks ...casus.Concept) casus.Wijziging {
	return casus.Wijziging{Inbrengen: []casus.Inbreng{{Tekst: anoniem.UitOpslag(tekst)}}, Concepten: ks}
}

// typt is what is being typed at a place.
func typt(vraag toets.VraagID, tekst string) casus.Concept {
	return casus.Concept{Plaats: casus.Plaats{Vraag: vraag}, Tekst: anoniem.UitOpslag(tekst)}
}

func TestSchrijverInVolgorde(t *testing.T) {
	for _, g := range []struct {
		naam string
		doe  func(s *Schrijver)
		wil  []string
	}{
		{"nothing", func(s *Schrijver) { s.Voeg(casus.Wijziging{}); s.Les(nil); s.Concept(casus.Wijziging{}) }, nil},
		{"in their order", func(s *Schrijver) { s.Voeg(zegt("a")); s.Voeg(zegt("b")) }, []string{"c a", "c b"}},
		{"what is typed, its newest form only", func(s *Schrijver) {
			s.Concept(casus.Wijziging{Concepten: []casus.Concept{typt("v", "ha"), typt("w", "ho")}})
			s.Concept(casus.Wijziging{Concepten: []casus.Concept{typt("v", "hal")}})
		}, []string{"c <w ho> <v hal>"}},
		{"what was typed goes before what is said after it", func(s *Schrijver) {
			s.Concept(casus.Wijziging{Concepten: []casus.Concept{typt("v", "ha")}})
			s.Voeg(zegt("a"))
		}, []string{"c <v ha>", "c a"}},
		{"what was typed is not written when it is said", func(s *Schrijver) {
			s.Concept(casus.Wijziging{Concepten: []casus.Concept{typt("v", "ha")}})
			s.Voeg(zegt("hallo", typt("v", "")))
		}, []string{"c <v > hallo"}},
		{"the lesson alone", func(s *Schrijver) { s.Les(&casus.Lesstof{}) }, []string{"c les"}},
		{"the lesson with the first change", func(s *Schrijver) { s.Voeg(zegt("a")); s.Voeg(zegt("b")); s.Les(&casus.Lesstof{}) }, []string{"c les a", "c b"}},
	} {
		db := &schijf{}
		s := NewSchrijver(db, "c")
		g.doe(s)
		if s.Leeg() != (g.wil == nil) {
			t.Errorf("%s: empty before writing: %v", g.naam, s.Leeg())
		}
		uit, err := s.Schrijf(t.Context())
		if err != nil || !slices.Equal(db.kreeg, g.wil) || len(uit.Na) != len(g.wil) || !s.Leeg() {
			t.Errorf("%s: %q, want %q (%v, %d told)", g.naam, db.kreeg, g.wil, err, len(uit.Na))
		}
		if _, err := s.Schrijf(t.Context()); err != nil || len(db.kreeg) != len(g.wil) {
			t.Errorf("%s: written twice: %q", g.naam, db.kreeg)
		}
	}
}

// What cannot be written stays in front with the name of its write, and more can be said meanwhile; nothing is lost or written
// twice when there is room again, in a library that was opened anew too.
func TestSchrijverVolleSchijf(t *testing.T) {
	vol, ruim := &schijf{vol: true}, &schijf{}
	s := NewSchrijver(vol, "c")
	s.Les(&casus.Lesstof{})
	s.Voeg(zegt("a"))
	for range 2 {
		if _, err := s.Schrijf(t.Context()); !errors.Is(err, errVol) || s.Leeg() {
			t.Fatalf("%v, empty: %v", err, s.Leeg())
		}
	}
	s.Voeg(zegt("b"))
	s.Naar(ruim)
	if _, err := s.Schrijf(t.Context()); err != nil || !slices.Equal(ruim.kreeg, []string{"c les a", "c b"}) {
		t.Errorf("%q, %v", ruim.kreeg, err)
	}
	if len(vol.ids) != 2 || vol.ids[0] == "" || vol.ids[0] != vol.ids[1] || ruim.ids[0] != vol.ids[0] || ruim.ids[1] == ruim.ids[0] {
		t.Errorf("names of the writes: %q, %q", vol.ids, ruim.ids)
	}
}

// What comes while something is written is written after it, a newer lesson too.
func TestSchrijverOndertussen(t *testing.T) {
	db := &schijf{}
	s := NewSchrijver(db, "c")
	eerste := true
	db.onder = func() {
		if eerste {
			eerste = false
			s.Voeg(zegt("b"))
			s.Les(&casus.Lesstof{})
			s.Concept(casus.Wijziging{Concepten: []casus.Concept{typt("v", "ha")}})
		}
	}
	s.Les(&casus.Lesstof{})
	s.Voeg(zegt("a"))
	if _, err := s.Schrijf(t.Context()); err != nil || !slices.Equal(db.kreeg, []string{"c les a", "c les b", "c <v ha>"}) || !s.Leeg() {
		t.Errorf("%q, %v", db.kreeg, err)
	}
}

// Two that write at once and many that add write each change once.
func TestSchrijverTegelijk(t *testing.T) {
	db := &schijf{}
	s := NewSchrijver(db, "c")
	var wg sync.WaitGroup
	for i := range 8 {
		wg.Go(func() {
			for j := range 20 {
				s.Voeg(zegt(fmt.Sprintf("%d-%d", i, j)))
				if _, err := s.Schrijf(t.Context()); err != nil {
					t.Error(err)
				}
			}
		})
	}
	wg.Wait()
	if !s.Leeg() || len(db.kreeg) != 160 {
		t.Errorf("%d written, empty: %v", len(db.kreeg), s.Leeg())
	}
	slices.Sort(db.kreeg)
	if n := len(slices.Compact(db.kreeg)); n != 160 {
		t.Errorf("%d different ones", n)
	}
}
