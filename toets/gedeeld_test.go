package toets

import (
	"slices"
	"testing"
)

// TestGedeeld checks that values come together over laws: that is what makes them a start for working together.
func TestGedeeld(t *testing.T) {
	k := laad(t).Kader()
	gs := k.Gedeeld()
	if len(gs) < 5 || len(gs) > 12 {
		t.Errorf("%d shared values: too few to tell apart or too many to look over", len(gs))
	}
	gedekt := map[string]bool{}
	for _, g := range gs {
		if len(g.Grondwaarden) != len(g.Waarden) {
			t.Errorf("%s: %d grondwaarden of %d", g.ID, len(g.Grondwaarden), len(g.Waarden))
		}
		if len(g.Wetten) < 2 {
			t.Errorf("%s is shared by %q only", g.ID, g.Wetten)
		}
		for _, w := range g.Grondwaarden {
			gedekt[w.ID] = true
			if !slices.Contains(g.Wetten, w.Wet) {
				t.Errorf("%s: %s is not among its laws", g.ID, w.Wet)
			}
		}
	}
	for _, w := range k.Grondwaarden() {
		if !gedekt[w.ID] {
			t.Errorf("%s is under no shared value", w.ID)
		}
	}
}

func TestDeeltMet(t *testing.T) {
	k := laad(t).Kader()
	got := k.DeeltMet("pw-bestaan")
	for _, wet := range []string{"Wgs", "EVRM"} {
		if _, ok := k.Wet(wet); !ok {
			t.Fatalf("%s is no law of the frame", wet)
		}
	}
	if !slices.Contains(got, "Wgs") || slices.Contains(got, "Pw") {
		t.Errorf("pw-bestaan shares with %q, want others and the Wgs among them", got)
	}
	if got := k.DeeltMet("bestaat-niet"); got != nil {
		t.Errorf("an unknown value shares with %q", got)
	}
}
