package opdracht

import (
	"bytes"
	"strings"
	"testing"
	"time"

	"oliekan/toets"
)

// TestWettenOpDeDag checks that the list of laws looks at the clock: on either side of the new year it gives the rule of
// that day without a word, and says of the other one when it holds.
func TestWettenOpDeDag(t *testing.T) {
	m, err := toets.Laad()
	if err != nil {
		t.Fatal(err)
	}
	for dag, wil := range map[string][2]string{
		"2026-12-31": {"Pw artikel 31, lid 2, onderdeel n (", "Geldt tot en met 31 december 2026."},
		"2027-01-01": {"Pw artikel 34a, lid 1 tot en met 3 (", "Geldt niet meer: tot en met 31 december 2026."},
		"2027-07-01": {"Pw artikel 34a, lid 1 tot en met 3 (", "Geldt niet meer: tot en met 31 december 2026."},
	} {
		nu, err := time.Parse(time.DateOnly, dag)
		if err != nil {
			t.Fatal(err)
		}
		var uit, fout bytes.Buffer
		s := &sessie{uit: &uit, fout: &fout, nu: func() time.Time { return nu }}
		if err := s.schrijfArtikelen(m.Kader().ZoekOp("hoeveel mag ik bijverdienen", dag), m.Kader().Herkomst()); err != nil {
			t.Fatal(err)
		}
		eerste, _, _ := strings.Cut(uit.String(), "\n")
		if dag < "2027" && !strings.Contains(uit.String(), "Geldt nog niet: vanaf 1 januari 2027.") {
			t.Errorf("on %s it is not said what begins", dag)
		}
		if !strings.HasPrefix(eerste, wil[0]) || !strings.Contains(uit.String(), wil[1]) {
			t.Errorf("on %s the first is %q, and %q is said: %v", dag, eerste, wil[1], strings.Contains(uit.String(), wil[1]))
		}
	}
}
