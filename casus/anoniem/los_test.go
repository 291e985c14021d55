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

// TestNaamVerhuist is about a name that was given to the wrong label first. That label stands for somebody else in the
// texts of an earlier sitting, so it must stay what it is there.
func TestNaamVerhuist(t *testing.T) {
	const oud = "[inwoner] woont bij [dochter] en [PERSOON-1] en [PERSOON-3] in [PLAATS-2]."
	for _, g := range []struct {
		naam   string
		rollen []string
		wil    string
		los    []string // that came free
	}{
		{"label naar label", []string{"[inwoner]", "[dochter]"}, "[dochter]", []string{"[inwoner]"}},
		{"genummerd", []string{"[PERSOON-1]", "[PERSOON-3]"}, "[PERSOON-3]", []string{"[PERSOON-1]"}},
		{"rol pakt los label", []string{"inwoner", "dochter"}, "[dochter]", []string{"[inwoner]"}},
		{"rol naar nieuwe rol", []string{"inwoner", "buurvrouw"}, "[buurvrouw]", []string{"[inwoner]"}},
		{"eerst een eigen label", []string{"buurvrouw", "[inwoner]", "[dochter]"}, "[dochter]", []string{"[inwoner]"}},
		{"heen en terug", []string{"[inwoner]", "[dochter]", "inwoner"}, "[inwoner]", []string{"[dochter]"}},
		{"twee keer hetzelfde", []string{"inwoner", "inwoner", "dochter"}, "[dochter]", []string{"[inwoner]"}},
	} {
		m := hervat(oud)
		los := len(m.Losse())
		var label string
		for _, rol := range g.rollen {
			var err error
			if label, err = m.Ken(NieuwRuw("Femke"), rol); err != nil {
				t.Fatalf("%s: %s: %v", g.naam, rol, err)
			}
		}
		if nu, anders := m.Hermasker(Tekst{oud}); anders || label != g.wil {
			t.Errorf("%s: %s, and the stored text became %q", g.naam, label, nu.s)
		}
		for _, l := range g.los {
			if !slices.Contains(m.Losse(), l) {
				t.Errorf("%s: %s did not come free: %q", g.naam, l, m.Losse())
			}
		}
		if n := len(m.Losse()); slices.Contains(m.Losse(), label) || n < los-1 {
			t.Errorf("%s: %d loose: %q", g.naam, n, m.Losse())
		}
		if u := m.Masker(NieuwRuw("Femke belt.")); u.Tekst.s != g.wil+" belt." {
			t.Errorf("%s: %q", g.naam, u.Tekst.s)
		}
	}
}

// The label that came free may be given to the one it belongs to, and the name that left it does not come along.
func TestVrijgekomenLabelKrijgtEenAnder(t *testing.T) {
	const oud = "[inwoner] woont bij [dochter]."
	m := hervat(oud)
	for _, g := range []struct{ naam, rol string }{{"Femke", "[inwoner]"}, {"Femke", "[dochter]"}, {"Sjoerd", "inwoner"}, {"Femke", "inwoner"}} {
		if _, err := m.Ken(NieuwRuw(g.naam), g.rol); err != nil {
			t.Fatal(err)
		}
	}
	if u := m.Masker(NieuwRuw("Sjoerd belt Femke.")); u.Tekst.s != "[inwoner] belt [inwoner 2]." {
		t.Errorf("%q", u.Tekst.s)
	}
	if nu, anders := m.Hermasker(Tekst{oud}); anders {
		t.Errorf("%q", nu.s)
	}
}

// What the name itself wrote under a label of its own follows it, also past a label that it took by mistake.
func TestEigenLabelGaatMee(t *testing.T) {
	m := hervat("[inwoner] woont bij [dochter].")
	nieuw := m.Masker(NieuwRuw("Femke belt.")).Tekst
	for _, rol := range []string{"[inwoner]", "[dochter]", "zus"} {
		if _, err := m.Ken(NieuwRuw("Femke"), rol); err != nil {
			t.Fatal(err)
		}
	}
	if nu, _ := m.Hermasker(nieuw); nu.s != "[zus] belt." {
		t.Errorf("%q", nu.s)
	}
}

func TestLabelVanEenAndereSoort(t *testing.T) {
	const oud = "[PERSOON-1] en [zus] gaan op [DATUM-1] met [ORGANISATIE-1] naar [PLAATS-2] en [WOORD-1]."
	for _, g := range []struct {
		naam, eerst, rol string
		err              error
	}{
		{"Femke", "", "[PLAATS-2]", ErrSoort},
		{"Femke", "", "[DATUM-1]", ErrSoort},
		{"Femke", "[PERSOON-1]", "[PLAATS-2]", ErrSoort},
		{"Xandriël", "[PERSOON-1]", "[PLAATS-2]", ErrSoort},
		{"Xandriël", "dochter", "[ORGANISATIE-1]", ErrSoort},
		{"Xandriël", "plaats", "[PERSOON-1]", ErrSoort},
		{"Xandriël", "plaats", "[zus]", ErrSoort},
		{"Xandriël", "plaats", "[PLAATS-2]", nil},
		{"Xandriël", "", "[PLAATS-2]", nil},
		{"Zierikzee", "", "[PLAATS-2]", nil},
		{"Femke", "", "[zus]", nil},
		{"Femke", "[zus]", "[WOORD-1]", nil},
		{"Femke", "[zus]", "plaats", nil}, // a role says what it is after all
	} {
		m := hervat(oud)
		if g.eerst != "" {
			if _, err := m.Ken(NieuwRuw(g.naam), g.eerst); err != nil {
				t.Fatal(err)
			}
		}
		los := m.Losse()
		if _, err := m.Ken(NieuwRuw(g.naam), g.rol); !errors.Is(err, g.err) {
			t.Errorf("%s, %s, %s: %v", g.naam, g.eerst, g.rol, err)
		} else if err != nil && !slices.Equal(los, m.Losse()) {
			t.Errorf("%s, %s, %s: refused, and yet %q is loose now", g.naam, g.eerst, g.rol, m.Losse())
		}
		if nu, anders := m.Hermasker(Tekst{oud}); anders {
			t.Errorf("%s, %s, %s: %q", g.naam, g.eerst, g.rol, nu.s)
		}
	}
	for label, naar := range map[string]string{"[PERSOON-1]": "[PLAATS-2]", "[PLAATS-2]": "[zus]", "[ORGANISATIE-1]": "[PERSOON-1]"} {
		if _, err := hervat(oud).Hernoem(label, naar); !errors.Is(err, ErrSoort) {
			t.Errorf("%s naar %s: %v", label, naar, err)
		}
	}
}
