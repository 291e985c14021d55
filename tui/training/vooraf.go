package training

import (
	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/casus/training"
	"oliekan/tui/scherm"

	tea "charm.land/bubbletea/v2"
)

// vooraf is what a trainer prepared and did not begin. The list of cases keeps it, in memory only, for the next case: going
// back to look at another one loses no typed word.
type vooraf struct {
	casus    casus.ID
	vorm     training.Vorm
	minuten  int
	momenten []int // of casus
	mensen   int
	groep    anoniem.Ruw
}

// voorafMsg brings what was prepared to the screen below.
type voorafMsg struct{ vooraf }

// vooraf is what stands in the form.
func (t Trainingopzet) vooraf() vooraf {
	return vooraf{t.les.Casus.ID, t.vorm, t.minuten, t.momenten, t.mensen, t.groep.Ruw()}
}

// met takes over what was prepared. Moments are those of one case.
func (t Trainingopzet) met(v vooraf) Trainingopzet {
	t.vorm, t.minuten, t.mensen = v.vorm, v.minuten, v.mensen
	t.groep.Zet(v.groep.Toon())
	if v.casus == t.les.Casus.ID {
		t.momenten = v.momenten
	}
	for i, p := range t.punten() {
		if p.soort == "vorm" && p.vorm.Vorm == t.vorm {
			t.cursor = i
		}
	}
	return t.reken()
}

// terug closes the form and hands on what stands in it.
func (t Trainingopzet) terug() (scherm.Screen, tea.Cmd) {
	v := t.vooraf()
	return t, tea.Batch(func() tea.Msg { return voorafMsg{v} }, scherm.Sluit)
}
