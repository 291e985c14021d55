package gesprek_test

import (
	"slices"
	"testing"

	"oliekan/casus/gesprek"
	"oliekan/toets"
)

// Words that were typed and never given are named at the end, also where a question has another answer already.
func TestNietAf(t *testing.T) {
	g, _ := nieuw(t)
	ga(t, g, toets.VraagWringt)
	g.Tik(tekst("wij laten haar vallen "))
	if n := len(g.NietAf()); n != 0 {
		t.Errorf("a question without an answer is open already: %d", n)
	}
	zeg(t, g, toets.VraagWringt, tekst("de regel past hier niet"))
	g.Tik(tekst("wij laten haar vallen "))
	got := g.NietAf()
	if len(got) != 1 || got[0].Vraag.ID != toets.VraagWringt {
		t.Fatalf("got %+v", got)
	}
	zeg(t, g, toets.VraagWringt, tekst("wij laten haar vallen"))
	if n := len(g.NietAf()); n != 0 {
		t.Errorf("it was given, and is still named: %d", n)
	}
}

// A short question that stands for longer ones is no longer open when one of those has an answer; what was typed at it and
// never given is still named.
func TestKorteVraagIsGedekt(t *testing.T) {
	g, _ := nieuw(t)
	open := func() bool {
		return slices.ContainsFunc(g.Open(), func(o gesprek.OpenPunt) bool { return o.Vraag.ID == "blijvend" })
	}
	ga(t, g, "blijvend")
	g.Tik(tekst("zij belt zelf de school "))
	if !open() || len(g.NietAf()) != 0 {
		t.Fatal("it is not open at the start, or named twice")
	}
	zeg(t, g, "preventie", tekst("wie belt er als het misgaat"))
	if open() {
		t.Error("an answer to a longer question leaves it open")
	}
	if got := g.NietAf(); len(got) != 1 || got[0].Vraag.ID != "blijvend" {
		t.Errorf("words typed at it are named as %+v", got)
	}
}
