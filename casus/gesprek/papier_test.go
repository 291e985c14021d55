package gesprek_test

import (
	"errors"
	"testing"

	"oliekan/casus"
	"oliekan/casus/gesprek"
	"oliekan/toets"
)

// TestPapierKiezen: each sentence goes round the three choices, undo takes one back, and a finished case stays finished.
func TestPapierKiezen(t *testing.T) {
	g, _ := nieuw(t)
	zeg(t, g, toets.VraagWringt, tekst("de regel past niet"))
	zeg(t, g, toets.VraagEffect, tekst("hij slaapt"))
	zs := g.Papierzinnen()
	if len(zs) != 1 || zs[0].Antwoord.Vraag != toets.VraagWringt {
		t.Fatalf("te kiezen: %+v", zs)
	}
	g.Ga(gesprek.Afronden)
	g.RondAf()
	nr := zs[0].Antwoord.Nr
	for _, wil := range []string{toets.PapierVoorop, toets.PapierWeg, toets.PapierGewoon, toets.PapierVoorop} {
		if _, err := g.WisselPapier(nr); err != nil {
			t.Fatal(err)
		}
		if got := g.Papierzinnen()[0].Keus; got != wil {
			t.Errorf("%q, wil %q", got, wil)
		}
	}
	if _, _, err := g.Ongedaan("consulent"); err != nil {
		t.Fatal(err)
	}
	if got := g.Papierzinnen()[0].Keus; got != toets.PapierGewoon {
		t.Errorf("na ongedaan: %q", got)
	}
	if g.Casus().Staat != casus.Afgerond {
		t.Errorf("staat %q", g.Casus().Staat)
	}
	if _, err := g.WisselPapier(g.Stand().Bij(toets.VraagEffect)[0].Nr); !errors.Is(err, gesprek.ErrAntwoord) {
		t.Errorf("het effect kan van het papier: %v", err)
	}
	if err := g.Casus().Valideer(); err != nil {
		t.Error(err)
	}
}
