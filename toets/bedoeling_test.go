package toets

import "testing"

// TestElkeGrondwaardeHeeftEenBedoeling: without one a letter to an inwoner does not say why.
func TestElkeGrondwaardeHeeftEenBedoeling(t *testing.T) {
	m := laad(t)
	for _, g := range m.Kader().Grondwaarden() {
		if m.Bedoeling(g.ID) == "" {
			t.Errorf("%s is not in bedoelingen.json", g.ID)
		}
	}
	if got := m.Bedoeling("weg"); got != "" {
		t.Errorf("an unknown one gives %q", got)
	}
}
