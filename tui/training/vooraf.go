package training

import (
	"oliekan/casus/anoniem"
	"oliekan/tui/scherm"

	tea "charm.land/bubbletea/v2"
)

// vooraf is what a trainer prepared and did not begin. The list of cases keeps it, in memory only, for the next case: going
// back to look at another one loses no typed word.
type vooraf struct {
	vorm  *opzetvorm
	groep anoniem.Ruw
}

// voorafMsg brings what was prepared to the screen below.
type voorafMsg struct{ vooraf }

// vooraf is what stands in the form.
func (t Opzet) vooraf() vooraf {
	return vooraf{t.vorm, t.groep.Ruw()}
}

// met takes over what was prepared. Moments are those of one case.
func (t Opzet) met(v vooraf) Opzet {
	f := *v.vorm
	if f.les.Casus.ID != t.les.Casus.ID {
		f.momenten = t.vorm.momenten
	}
	f.les, t.vorm = t.les, &f
	t.groep.Zet(v.groep.Toon())
	for i, r := range t.rijen() {
		if r.Gekozen() {
			t.cursor = i
		}
	}
	return t.reken()
}

// terug closes the form and hands on what stands in it.
func (t Opzet) terug() (scherm.Screen, tea.Cmd) {
	v := t.vooraf()
	return t, tea.Batch(func() tea.Msg { return voorafMsg{v} }, scherm.Sluit)
}
