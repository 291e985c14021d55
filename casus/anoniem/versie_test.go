package anoniem

import (
	"strings"
	"testing"
)

func TestVersie(t *testing.T) {
	if v := Versie(); len(v) < 10 || !strings.HasPrefix(v, "2-") {
		t.Errorf("%q", v)
	}
}

func TestStrenger(t *testing.T) {
	n := NieuweNaloper(Opties{})
	ts := []Tekst{UitOpslag("Ik sprak [PERSOON-1] over de huur."), UitOpslag("Mevrouw Terpstra belde.")}
	vs := n.Strenger(ts, nil)
	if len(vs) != 1 || vs[0].Ruw.Toon() != "Terpstra" || vs[0].Label == "[PERSOON-1]" {
		t.Errorf("%+v", vs)
	}
	if vs := n.Strenger(ts, []Tekst{UitOpslag("Terpstra")}); len(vs) != 0 || n.Fout() != nil {
		t.Errorf("kept words: %+v", vs)
	}
}

func TestZin(t *testing.T) {
	s := UitOpslag("Eerst dit. Toen belde [PERSOON-1] op. En dat was het.")
	if z := s.Zin("[PERSOON-1]"); z.String() != "Toen belde [PERSOON-1] op." {
		t.Errorf("%q", z)
	}
	if z := s.Zin("[PERSOON-2]"); !z.Leeg() {
		t.Errorf("%q", z)
	}
}
