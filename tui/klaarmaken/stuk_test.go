package klaarmaken

import (
	"slices"
	"testing"

	"oliekan/casus/anoniem"
	"oliekan/tui/scherm"
	"oliekan/tui/schermproef"
)

// A text that cannot be masked stays in the field of the reading as well, and what was kept before stays on disk.
func TestKlaarmakenMetStukkeVinder(t *testing.T) {
	a := schermproef.AppFiets(t)
	mk := anoniem.Nieuw(anoniem.Opties{})
	a.Masker = func() *anoniem.Masker { return mk }
	begin, _ := schermproef.Zend(t, klaarscherm(t, a, schermproef.IDFiets, 100, 40), naarPlek(13)...)
	begin = schermproef.Typt(t, begin, "Vraag door ", "f4")
	begin, _ = schermproef.Zend(t, begin, scherm.CloseMsg{})
	_, les := schermproef.Lees(t, a, schermproef.IDFiets)
	voor := les.Teksten()
	if len(voor) != 1 || voor[0].String() != "Vraag door " {
		t.Fatalf("%q", voor)
	}
	*mk = anoniem.Masker{}
	for _, toets := range []string{"enter", "esc", "pgdown", "pgup", "f4", "f8"} {
		s := schermproef.Typt(t, begin, "naar Femke")
		s, _ = schermproef.Zend(t, s, scherm.PauzeMsg{ID: schermproef.IDFiets, Tik: s.(Klaarmaken).tik})
		s, root := schermproef.Zend(t, s, toets)
		schermproef.Ziet(t, schermproef.Beeld(s, 100, 40), "Vraag door naar Femke", schermproef.Mislukt)
		schermproef.ZietNiet(t, schermproef.Beeld(s, 100, 40), "Bewaard", anoniem.Onaf)
		for _, msg := range root {
			if _, weg := msg.(scherm.CloseMsg); weg || schermproef.Geopend(root) != nil {
				t.Errorf("%s leaves a text that is not kept", toets)
			}
		}
		if _, les = schermproef.Lees(t, a, schermproef.IDFiets); !slices.Equal(les.Teksten(), voor) {
			t.Errorf("%s: on disk is %q", toets, les.Teksten())
		}
	}
}
