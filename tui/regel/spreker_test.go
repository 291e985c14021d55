package regel

import (
	"bytes"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
)

// zegt is what a speaker writes.
func zegt(doe func(s *Spreker)) string {
	var b bytes.Buffer
	doe(&Spreker{W: &b})
	return b.String()
}

func TestSpreker(t *testing.T) {
	for _, g := range []struct {
		naam string
		doe  func(s *Spreker)
		wil  string
	}{
		{"a line", func(s *Spreker) { s.Zeg("Dag.") }, "Dag.\n"},
		{"headings, never two empty lines", func(s *Spreker) { s.Wit(); s.Wit(); s.Kop("Een"); s.Kop("Twee"); s.Wit() }, "\nEen\n\nTwee\n\n"},
		{"more lines of a point stand under its first", func(s *Spreker) { s.Punt("- ", "een\ntwee") }, "- een\n  twee\n"},
		{"a number of two digits", func(s *Spreker) { s.Nummer(10, "tien\nelf") }, "10. tien\n    elf\n"},
		{"no control characters", func(s *Spreker) { s.Zeg("e\x1b[2Jen\x07") }, "een\n"},
		{"what an empty line does, on one line", func(s *Spreker) { s.vraag("Typ iets. Lege regel: niets.") }, "Typ iets. Lege regel: niets.\n"},
		{"and on its own if it does not fit", func(s *Spreker) { s.vraag(strings.Repeat("x", 70) + ". Lege regel: niets.") }, strings.Repeat("x", 70) + ".\nLege regel: niets.\n"},
	} {
		if kreeg := zegt(g.doe); kreeg != g.wil {
			t.Errorf("%s: %q, want %q", g.naam, kreeg, g.wil)
		}
	}
}

// No line is wider than it may be, a long word is broken, and a label is not.
func TestSprekerBreedte(t *testing.T) {
	for i := range 40 {
		uit := zegt(func(s *Spreker) {
			s.Punt("12. ", strings.Repeat("x", 30+i)+" zegt dat de ander [PERSOON-1] belt "+strings.Repeat("lang", 30))
		})
		if !strings.Contains(uit, "[PERSOON-1]") {
			t.Errorf("the label is broken:\n%s", uit)
		}
		for r := range strings.Lines(uit) {
			if n := ansi.StringWidth(strings.TrimSuffix(r, "\n")); n > Breed {
				t.Errorf("%d columns: %s", n, r)
			}
		}
	}
	if s := metHeleLabels("a-b [c-d"); s != "a-b [c-d" {
		t.Errorf("a bracket that stays open: %q", s)
	}
}

// After a write that fails nothing more is written, and nothing more is asked.
func TestSprekerNiemandHoort(t *testing.T) {
	keer := 0
	p := typt(t, "een", "twee")
	p.Uit = &Spreker{W: dof{&keer}}
	p.Uit.Zeg("Dag.")
	p.Uit.Kop("Nog eens.")
	if regel, err := p.Lees("Wat?", nil); err != ErrStop || regel != "" || keer != 1 || p.Uit.Err == nil {
		t.Errorf("%q, %v, written %d times", regel, err, keer)
	}
}
