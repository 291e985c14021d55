package sqlite

import (
	"errors"
	"os"
	"path/filepath"
	"testing"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/store"
)

func TestSlot(t *testing.T) {
	s := opentNieuw(t)
	een, twee := voeg(t, s, eigen("Een")), voeg(t, s, eigen("Twee"))
	ander := opent(t, s.Pad(), store.Opties{})
	slot, err := s.Slot(een.ID)
	moet(t, err)
	for naam, st := range map[string]*Store{"zelfde venster": s, "ander venster": ander} {
		if _, err := st.Slot(een.ID); !errors.Is(err, store.ErrInGebruik) {
			t.Errorf("%s: got %v, want ErrInGebruik", naam, err)
		}
	}
	if err := ander.Verwijder(t.Context(), een.ID); !errors.Is(err, store.ErrInGebruik) {
		t.Errorf("remove: got %v, want ErrInGebruik", err)
	}
	slot2, err := ander.Slot(twee.ID)
	moet(t, err)
	moet(t, errors.Join(slot.Close(), slot.Close(), slot2.Close()))
	lijst, err := os.ReadDir(slotMap(s.Pad()))
	for _, f := range lijst {
		if len(procesVan(f.Name())) == 0 && f.Name() != herstelSlot {
			t.Errorf("left behind: %v", f.Name())
		}
	}
	moet(t, err)
	if slot, err = ander.Slot(een.ID); err != nil {
		t.Fatal("not free after Close:", err)
	}
	moet(t, slot.Close())
	for _, id := range []casus.ID{"", "../../elders", "kopieen"} {
		if _, err := s.Slot(id); !errors.Is(err, store.ErrOnbekend) {
			t.Errorf("%q: got %v, want ErrOnbekend", id, err)
		}
	}
}

// The lock goes with the program, also when it is killed.
func TestSlotSterftMee(t *testing.T) {
	s := opentNieuw(t)
	c := voeg(t, s, eigen("Titel"))
	k := maakKind(t, "slot", s.Pad(), string(c.ID)).start(t)
	if r := k.regel(t); r != "vast" {
		t.Fatal(r)
	}
	if _, err := s.Slot(c.ID); !errors.Is(err, store.ErrInGebruik) {
		t.Errorf("got %v, want ErrInGebruik", err)
	}
	k.dood(t)
	slot, err := s.Slot(c.ID)
	moet(t, err)
	moet(t, slot.Close())
}

// A lock on a file that was removed meanwhile does not count.
func TestSlotOpVerdwenenBestand(t *testing.T) {
	dir := t.TempDir()
	een, err := vergrendelBestand(filepath.Join(dir, "x"))
	moet(t, err)
	moet(t, os.Remove(een.Path()))
	if zelfdeBestand(een, een.Path()) {
		t.Error("a removed file counts")
	}
	twee, err := vergrendelBestand(filepath.Join(dir, "x"))
	moet(t, err)
	if zelfdeBestand(een, twee.Path()) || !zelfdeBestand(twee, twee.Path()) {
		t.Error("the new file is the old one")
	}
	moet(t, geefSlot(twee))
	_ = een.Unlock()
}

// A session is in one window at a time. While it is open it cannot be removed, and no word can be taken out of it: that
// window would write it back.
func TestTrainingSlot(t *testing.T) {
	ctx := t.Context()
	s := opentNieuw(t)
	c := voeg(t, s, eigen("Titel", "Bij het circus."))
	n := zetSessie(t, s, sessie(c.ID, "circus"))
	slot, err := s.TrainingSlot(n.ID)
	moet(t, err)
	zonder := casus.Wijziging{Herzien: map[int]anoniem.Tekst{1: tekst("Bij het [weggehaald].")}, UitLes: tekst("circus")}
	_, fout := s.TrainingSlot(n.ID)
	_, schrijf := s.Schrijf(ctx, c.ID, zonder)
	_, bewaar := s.Bewaar(ctx, c.ID, nil, zonder)
	for naam, err := range map[string]error{"again": fout, "write": schrijf, "save": bewaar, "remove": s.WisTraining(ctx, n.ID)} {
		if !errors.Is(err, store.ErrTrainingInGebruik) {
			t.Errorf("%s: got %v, want ErrTrainingInGebruik", naam, err)
		}
	}
	na, _, err := s.Haal(ctx, c.ID)
	moet(t, err)
	if na.Verloop[0].Tekst.String() != "Bij het circus." {
		t.Errorf("half of the removal was done: %q", na.Verloop[0].Tekst)
	}
	moet(t, slot.Close())
	_, err = s.Bewaar(ctx, c.ID, nil, zonder)
	moet(t, err)
	nergens(t, s.Pad(), "circus")
	moet(t, s.WisTraining(ctx, n.ID))
	if _, err := s.TrainingSlot("geen id"); !errors.Is(err, store.ErrGeenTraining) {
		t.Errorf("no id: %v", err)
	}
	schoon(t, s)
}
