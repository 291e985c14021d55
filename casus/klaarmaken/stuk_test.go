package klaarmaken_test

import (
	"errors"
	"slices"
	"testing"
	"time"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/casus/gesprek"
	"oliekan/casus/klaarmaken"
)

// A text that cannot be masked, by a mistake of ours, takes the place of nothing that was written before.
func TestStukkeVinderLaatDeLesStaan(t *testing.T) {
	mk := anoniem.Nieuw(anoniem.Opties{})
	k, err := klaarmaken.Open(klaarmaken.Gegevens{
		Methode: methode(t), Masker: func() *anoniem.Masker { return mk }, Casus: afgerond(), Nu: nu,
	})
	if err != nil {
		t.Fatal(err)
	}
	p := &proef{k, t, afgerond(), casus.Lesstof{}}
	p.ga(klaarmaken.SoortLeerpunten, "")
	p.zeg("Vraag door naar het effect.")
	w, err := p.Verlaat(anoniem.NieuwRuw("Kijk eerst naar "))
	if err != nil {
		t.Fatal(err)
	}
	p.schrijf(w)
	voor := p.Lesstof().Teksten()
	*mk = anoniem.Masker{}
	r := anoniem.NieuwRuw("Kijk eerst naar wat Femke wil")
	beeld, w := p.Tik(r)
	if !errors.Is(beeld.Fout, anoniem.ErrStuk) || !w.Leeg() {
		t.Errorf("Tik: %v %+v", beeld.Fout, w)
	}
	if _, _, err := p.Zeg(r); !errors.Is(err, anoniem.ErrStuk) {
		t.Errorf("Zeg: %v", err)
	}
	if w, err := p.Verlaat(r); !errors.Is(err, anoniem.ErrStuk) || !w.Leeg() {
		t.Errorf("Verlaat: %v %+v", err, w)
	}
	if w, err := p.Verlaat(anoniem.NieuwRuw("Kijk eerst naar ")); err != nil || !w.Leeg() {
		t.Errorf("what is kept: %v %+v", err, w)
	}
	if nu := p.Lesstof().Teksten(); !slices.Equal(nu, voor) {
		t.Errorf("the lesson became %q", nu)
	}
}

// A case that could not be searched for names is not in order, and is not made ready.
func TestNietDoorzochtIsNietInOrde(t *testing.T) {
	heel := true
	k, err := klaarmaken.Open(klaarmaken.Gegevens{
		Methode: methode(t), Casus: afgerond(), Nu: nu, Masker: func() *anoniem.Masker {
			if heel {
				return anoniem.Nieuw(anoniem.Opties{})
			}
			return &anoniem.Masker{}
		},
	})
	if err != nil {
		t.Fatal(err)
	}
	p := &proef{k, t, afgerond(), casus.Lesstof{}}
	p.ga(klaarmaken.SoortPunt, klaarmaken.PuntNamen)
	heel = false
	if _, err := p.InOrde(true); !errors.Is(err, gesprek.ErrOngezien) {
		t.Errorf("in order: %v", err)
	}
	if !slices.ContainsFunc(p.Ontbreekt(), func(err error) bool { return errors.Is(err, gesprek.ErrOngezien) }) {
		t.Errorf("nothing is missing: %v", p.Ontbreekt())
	}
	if i := p.Waar(gesprek.ErrOngezien); p.Plekken()[i].Punt.ID != klaarmaken.PuntNamen {
		t.Errorf("put right at place %d", i)
	}
}

func nu() time.Time { return time.Date(2026, 11, 21, 10, 0, 0, 0, time.UTC) }
