package anoniem

import (
	"errors"
	"testing"
)

// breek makes a masker break down on every text with this word in it, as a mistake of ours would.
func breek(m *Masker, woord string) {
	m.geheugen.vormen[woord] = []naamvorm{{delen: []string{woord}}}
}

// TestStukkeVinder shows what becomes of a text when the finder breaks down: nothing of a new one gets through, one that
// was masked stays as it was, and somebody hears of it.
func TestStukkeVinder(t *testing.T) {
	m := Nieuw(Opties{})
	if _, err := m.Ken(NieuwRuw("Fatma"), "dochter"); err != nil {
		t.Fatal(err)
	}
	breek(m, "kapot")
	r := NieuwRuw("Fatma Yilmaz woont kapot in Almelo. ")
	for naam, u := range map[string]Uitkomst{"Masker": m.Masker(r), "Proef": m.Proef(r)} {
		if !errors.Is(u.Fout, ErrStuk) || u.Tekst.s != Onaf || len(u.Vondsten) > 0 {
			t.Errorf("%s = %+v", naam, u)
		}
	}
	if t2, anders := m.Hermasker(Tekst{"Fatma is kapot."}); anders || t2.s != "Fatma is kapot." {
		t.Errorf("Hermasker = %q %v", t2.s, anders)
	}
	if err := m.Fout(); !errors.Is(err, ErrStuk) {
		t.Errorf("nobody hears of it: %v", err)
	}
	if err := m.Fout(); err != nil {
		t.Errorf("heard twice: %v", err)
	}
	if u := m.Masker(NieuwRuw("Fatma belt.")); u.Fout != nil || u.Tekst.s != "[dochter] belt." {
		t.Errorf("the next text: %+v", u)
	}
	if t2, anders := m.Hermasker(Tekst{"Fatma belt."}); !anders || t2.s != "[dochter] belt." || m.Fout() != nil {
		t.Errorf("the next text: %q", t2.s)
	}
	if u := m.Masker(NieuwRuw("")); u.Fout != nil || u.Tekst.s != "" {
		t.Errorf("nothing: %+v", u)
	}
}

// TestMaskerDieNietsKan holds every method of a masker that breaks down on everything: none of them lets the program
// break down, and none is silent.
func TestMaskerDieNietsKan(t *testing.T) {
	w := NieuwRuw("Fatma")
	for naam, doe := range map[string]func(*Masker) error{
		"Masker":    func(m *Masker) error { return m.Masker(w).Fout },
		"Proef":     func(m *Masker) error { return m.Proef(w).Fout },
		"Ken":       func(m *Masker) error { _, err := m.Ken(w, "dochter"); return err },
		"GeefRol":   func(m *Masker) error { _, err := m.GeefRol(w, "dochter"); return err },
		"HaalWeg":   func(m *Masker) error { _, err := m.HaalWeg(w); return err },
		"Houd":      func(m *Masker) error { m.Houd(w); return m.Fout() },
		"Verberg":   func(m *Masker) error { m.Verberg(w); return m.Fout() },
		"Hermasker": func(m *Masker) error { m.Hermasker(Tekst{"Fatma"}); return m.Fout() },
		"Hervat":    func(m *Masker) error { m.Hervat([]Tekst{{"Fatma"}}, []Tekst{{"Fatma"}}); return m.Fout() },
	} {
		if err := doe(&Masker{}); !errors.Is(err, ErrStuk) {
			t.Errorf("%s: %v", naam, err)
		}
		if err := doe(Nieuw(Opties{})); err != nil {
			t.Errorf("%s of one that works: %v", naam, err)
		}
	}
	if t2 := (&Masker{}).Houd(w); t2.s != "" {
		t.Errorf("Houd lets %q through", t2.s)
	}
}

func TestStukkeNaloper(t *testing.T) {
	n := NieuweNaloper(Opties{})
	if uit, vs := n.loop(Nieuw(Opties{}), Tekst{"Fatma belt."}, nil, nil); uit.s != "[PERSOON-1] belt." || len(vs) != 1 || n.Fout() != nil {
		t.Fatalf("a scan that works: %q", uit.s)
	}
	m := Nieuw(Opties{})
	breek(m, "kapot")
	if uit, vs := n.loop(m, Tekst{"Fatma is kapot."}, nil, nil); uit.s != "Fatma is kapot." || len(vs) > 0 {
		t.Errorf("%q %v", uit.s, vs)
	}
	if err := n.Fout(); !errors.Is(err, ErrStuk) || n.Fout() != nil {
		t.Errorf("told: %v", err)
	}
	for _, stuk := range []*Masker{{}, {boek: nieuwLabelboek()}} {
		if uit, vs := n.loop(stuk, Tekst{"Fatma"}, []Tekst{{"is"}}, nil); uit.s != "Fatma" || len(vs) > 0 || !errors.Is(n.Fout(), ErrStuk) {
			t.Errorf("%q %v", uit.s, vs)
		}
	}
}
