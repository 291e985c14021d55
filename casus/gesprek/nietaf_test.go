package gesprek_test

import (
	"testing"

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
