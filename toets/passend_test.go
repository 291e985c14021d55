package toets

import (
	"slices"
	"strings"
	"testing"
)

// TestSuggesties offers, for forty effects, a grondwaarde that a person would name, among at most five.
func TestSuggesties(t *testing.T) {
	m := laad(t)
	fs := rijen(t, "suggesties.tsv", 2)
	if len(fs) < 40 {
		t.Fatalf("%d effects", len(fs))
	}
	for _, f := range fs {
		ss := m.Suggesties(f[1])
		ids := make([]string, len(ss))
		for i, s := range ss {
			if ids[i] = s.Grondwaarde.ID; s.Woord == "" || s.Grondwaarde.Zin == "" {
				t.Errorf("%s: %+v", f[1], s)
			}
		}
		if len(ss) > maxSuggesties || (f[0] == "-") != (len(ss) == 0) || f[0] != "-" && !slices.Contains(ids, f[0]) {
			t.Errorf("%s: offers %v, want %s among them", f[1], ids, f[0])
		}
	}
	if ss := m.Suggesties(""); ss != nil {
		t.Errorf("an empty effect offers %v", ss)
	}
}

// TestSuggestiesNoemenDeTekst checks that the words which an offer names stand in the effect.
func TestSuggestiesNoemenDeTekst(t *testing.T) {
	const effect = "[inwoner] kan de huur zelf op tijd betalen"
	ss := laad(t).Suggesties(effect)
	if len(ss) == 0 {
		t.Fatal("no offer")
	}
	for _, s := range ss {
		if !strings.Contains(effect, s.Woord) {
			t.Errorf("%q does not stand in %q", s.Woord, effect)
		}
	}
}
