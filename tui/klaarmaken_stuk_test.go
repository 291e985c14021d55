package tui

import (
	"slices"
	"testing"

	"oliekan/casus/anoniem"
)

// A text that cannot be masked stays in the field of the reading as well, and what was kept before stays on disk.
func TestKlaarmakenMetStukkeVinder(t *testing.T) {
	a := appFiets(t)
	mk := anoniem.Nieuw(anoniem.Opties{})
	a.Masker = func() *anoniem.Masker { return mk }
	begin, _ := zend(t, klaarscherm(t, a, idFiets, 100, 40), naarPlek(13)...)
	begin = typt(t, begin, "Vraag door ", "f4")
	begin, _ = zend(t, begin, closeMsg{})
	_, les := lees(t, a, idFiets)
	voor := les.Teksten()
	if len(voor) != 1 || voor[0].String() != "Vraag door " {
		t.Fatalf("%q", voor)
	}
	*mk = anoniem.Masker{}
	for _, toets := range []string{"enter", "esc", "pgdown", "pgup", "f4", "f8"} {
		s := typt(t, begin, "naar Femke")
		s, _ = zend(t, s, pauzeMsg{idFiets, s.(Klaarmaken).tik})
		s, root := zend(t, s, toets)
		ziet(t, beeld(s, 100, 40), "Vraag door naar Femke", mislukt)
		zietNiet(t, beeld(s, 100, 40), "Bewaard", anoniem.Onaf)
		for _, msg := range root {
			if _, weg := msg.(closeMsg); weg || geopend(root) != nil {
				t.Errorf("%s leaves a text that is not kept", toets)
			}
		}
		if _, les = lees(t, a, idFiets); !slices.Equal(les.Teksten(), voor) {
			t.Errorf("%s: on disk is %q", toets, les.Teksten())
		}
	}
}
