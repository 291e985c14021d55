package melding_test

import (
	"errors"
	"testing"

	"oliekan/tui/melding"
)

// Nothing is called kept before it is on disk.
func TestEerlijk(t *testing.T) {
	for _, g := range []struct {
		in   string
		kant bool
		wil  string
	}{
		{"Bewaard. Enter: volgende vraag.", false, "Genoteerd. Enter: volgende vraag."},
		{"Bewaard, met 1 woord verborgen.", false, "Genoteerd, met 1 woord verborgen."},
		{"De titel is bewaard.", false, "De titel is genoteerd."},
		{"Bewaard.", true, "Bewaard."},
		{"Teruggenomen.", false, "Teruggenomen."},
	} {
		if got := melding.Eerlijk(g.in, g.kant); got != g.wil {
			t.Errorf("%q, %t: got %q, want %q", g.in, g.kant, got, g.wil)
		}
	}
	if a, b, c := melding.OpSchijf(nil, true, nil), melding.OpSchijf(nil, false, nil), melding.OpSchijf(nil, false, errors.New("vol")); a != "bewaard" || b != "genoteerd" || c != "nog niet bewaard" {
		t.Errorf("%q %q %q", a, b, c)
	}
}
