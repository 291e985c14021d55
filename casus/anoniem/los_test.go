package anoniem

import (
	"errors"
	"slices"
	"testing"
)

// hervat makes the masker of a resumed case with these texts.
func hervat(teksten ...string) *Masker {
	m := Nieuw(Opties{})
	var ts []Tekst
	for _, s := range teksten {
		ts = append(ts, Tekst{s})
	}
	m.Hervat(ts, nil)
	return m
}

func TestLosNaHervatten(t *testing.T) {
	m := hervat("[PERSOON-2] woont bij [dochter 2] en [dochter].", "[weggehaald] en [PERSOON-2] in [PLAATS-1] […]")
	if l := m.Losse(); !slices.Equal(l, []string{"[PERSOON-2]", "[dochter 2]", "[dochter]", "[PLAATS-1]"}) {
		t.Fatalf("loose: %q", l)
	}
	if l, err := m.Ken(NieuwRuw("Meryem Aydin"), "[PERSOON-2]"); l != "[PERSOON-2]" || err != nil {
		t.Fatalf("name for a label: %q %v", l, err)
	}
	if l, err := m.Ken(NieuwRuw("Elif"), "dochter"); l != "[dochter]" || err != nil {
		t.Fatalf("name for a role: %q %v", l, err)
	}
	if l, err := m.Ken(NieuwRuw("Zierikzee"), "[PLAATS-1]"); l != "[PLAATS-1]" || err != nil {
		t.Fatalf("name for a place: %q %v", l, err)
	}
	u := m.Masker(NieuwRuw("Meryem en elif gaan naar Zierikzee, mevrouw Aydin ook. Ron niet."))
	if wil := "[PERSOON-2] en [dochter] gaan naar [PLAATS-1], mevrouw [PERSOON-2] ook. [PERSOON-1] niet."; u.Tekst.s != wil {
		t.Errorf("got %q, want %q", u.Tekst.s, wil)
	}
	if l := m.Losse(); !slices.Equal(l, []string{"[dochter 2]"}) {
		t.Errorf("loose afterwards: %q", l)
	}
}

func TestNaamDieOpnieuwKwam(t *testing.T) {
	m := hervat("[PERSOON-1] belt.")
	oud := m.Masker(NieuwRuw("Meryem belt weer.")).Tekst
	if oud.s != "[PERSOON-2] belt weer." {
		t.Fatalf("a new name got %q", oud.s)
	}
	if _, err := m.Ken(NieuwRuw("Meryem"), "[PERSOON-1]"); err != nil {
		t.Fatal(err)
	}
	if nu, _ := m.Hermasker(oud); nu.s != "[PERSOON-1] belt weer." {
		t.Errorf("after the name was given: %q", nu.s)
	}
}

func TestHernoem(t *testing.T) {
	m := hervat("[PERSOON-1] en [PERSOON-2] en [zus] bellen.")
	for _, g := range []struct {
		label, naar, wil string
		err              error
	}{
		{"[PERSOON-1]", "dochter", "[dochter]", nil},
		{"[PERSOON-1]", "zoon", "", ErrLabel},
		{"[PERSOON-2]", "piloot", "", ErrRol},
		{"[PERSOON-2]", "[oma]", "", ErrRol},
		{"[PERSOON-2]", "[zus]", "[zus]", nil},
		{"[PERSOON-9]", "zus", "", ErrLabel},
	} {
		if l, err := m.Hernoem(g.label, g.naar); l != g.wil || !errors.Is(err, g.err) {
			t.Errorf("%s naar %s: %q %v", g.label, g.naar, l, err)
		}
	}
	nu, anders := m.Hermasker(Tekst{"[PERSOON-1] en [PERSOON-2] en [zus] bellen."})
	if !anders || nu.s != "[dochter] en [zus] en [zus] bellen." {
		t.Errorf("%q", nu.s)
	}
	if l, err := m.Ken(NieuwRuw("Elif"), "dochter"); l != "[dochter]" || err != nil {
		t.Errorf("the name of a label that got its role: %q %v", l, err)
	}
}
