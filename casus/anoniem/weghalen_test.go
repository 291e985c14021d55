package anoniem

import (
	"errors"
	"strings"
	"testing"
)

func TestHaalWeg(t *testing.T) {
	for _, g := range []struct{ woord, in, uit string }{
		{"kringloop", "Hij werkt bij de kringloop. De Kringloop sluit.", "Hij werkt bij de [weggehaald]. De [weggehaald] sluit."},
		{"imker", "De imker belt. Imkers zijn er genoeg.", "De [weggehaald] belt. [weggehaald] zijn er genoeg."},
		{"de rode deur", "Zij woont achter de rode deur.", "Zij woont achter de [weggehaald]."},
		{"imker", "De imkerij blijft.", "De imkerij blijft."},
	} {
		m := Nieuw(Opties{})
		weg, err := m.HaalWeg(NieuwRuw(g.woord))
		if err != nil || weg.s != strings.TrimPrefix(g.woord, "de ") {
			t.Fatalf("%q: %q %v", g.woord, weg.s, err)
		}
		uit, anders := m.Hermasker(Tekst{g.in})
		if uit.s != g.uit || anders != (g.in != g.uit) {
			t.Errorf("%q uit %q: %q", g.woord, g.in, uit.s)
		}
		if nog, anders := m.Hermasker(uit); anders {
			t.Errorf("%q: a second time gives %q", g.in, nog.s)
		}
	}
}

func TestHaalWegOokWatGehoudenWas(t *testing.T) {
	m := Nieuw(Opties{})
	houd := m.Houd(NieuwRuw("Zonnehoek"))
	if uit := m.Masker(NieuwRuw("Zij gaat naar de Zonnehoek.")); uit.Tekst.s != "Zij gaat naar de Zonnehoek." {
		t.Fatalf("kept word masked: %q", uit.Tekst.s)
	}
	if _, err := m.HaalWeg(NieuwRuw("zonnehoek")); err != nil {
		t.Fatal(err)
	}
	if uit, _ := m.Hermasker(houd); uit.s != Weggehaald {
		t.Errorf("kept word stays: %q", uit.s)
	}
	if uit := m.Masker(NieuwRuw("Weer naar de Zonnehoek.")); uit.Tekst.s != "Weer naar de [weggehaald]." {
		t.Errorf("typed again: %q", uit.Tekst.s)
	}
}

func TestHaalWegZonderWoord(t *testing.T) {
	if _, err := Nieuw(Opties{}).HaalWeg(NieuwRuw(" -- ")); !errors.Is(err, ErrGeenNaam) {
		t.Errorf("err = %v", err)
	}
}
