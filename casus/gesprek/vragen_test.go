package gesprek_test

import (
	"strings"
	"testing"

	"oliekan/casus/gesprek"
)

func TestVragen(t *testing.T) {
	g, _ := nieuw(t)
	zeg(t, g, "", tekst("de buurvrouw komt vaak en volgens lot is storm de baas van het spul, bloem zegt niets. morgen komt de klusbus van de kop."))
	vs := g.Vragen()
	if len(vs) < 2 || g.Onbekeken() != len(vs) {
		t.Fatalf("%d questions, %d not looked at", len(vs), g.Onbekeken())
	}
	for i, v := range vs {
		if v.Kans < 1 || v.Kans > 99 || i > 0 && v.Kans > vs[i-1].Kans {
			t.Errorf("question %d: %d", i, v.Kans)
		}
		if !strings.Contains(v.Zin.String(), v.Label) || strings.Contains(v.Zin.String(), v.Ruw.Toon()+" ") {
			t.Errorf("the sentence of %s: %q", v.Label, v.Zin)
		}
	}
	s := vs[0].Soort
	w := g.HoudSoort(s)
	if len(w.Houd) == 0 {
		t.Error("nothing was kept")
	}
	for _, v := range g.Vragen() {
		if v.Soort == s {
			t.Errorf("still asked: %s", v.Label)
		}
	}
	for _, v := range g.Vragen() {
		g.VerbergSoort(v.Soort)
	}
	if n := g.Onbekeken(); n > 0 {
		t.Errorf("%d left", n)
	}
}

func TestMeldStreng(t *testing.T) {
	g, _ := nieuw(t)
	if g.MeldStreng(gesprek.Opgemerkt{}) || !g.MeldStreng(gesprek.Opgemerkt{Streng: true}) || g.MeldStreng(gesprek.Opgemerkt{Streng: true}) {
		t.Error("it must be told once, and only when it is so")
	}
}
