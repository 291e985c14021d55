package training_test

import (
	"slices"
	"strings"
	"testing"

	"oliekan/casus/anoniem"
	"oliekan/casus/training"
)

// TestRolkaartenVerklappenNiets: a trainer can pick a first moment that comes sooner than that of the lesson. What a role
// says after it is then still hidden, and may not stand on the card of that role.
func TestRolkaartenVerklappenNiets(t *testing.T) {
	for _, l := range lessen(t) {
		l.Rollen = nil // as in an own case for which nobody wrote cards
		s, _ := begin(t, l, training.Opzet{Vorm: training.Zelf, Minuten: 30, Deelnemers: 6, Momenten: []int{2, len(l.Casus.Verloop)}})
		eerste := l.Casus.Verloop[0].Tekst.String()
		for _, k := range s.Rolkaarten() {
			for _, in := range l.Casus.Verloop[1:] {
				if x := in.Tekst.String(); len(x) > 12 && !strings.Contains(eerste, x) && strings.Contains(k.Hier, x) {
					t.Errorf("%s: the card of %s tells inbreng %d: %q", l.Casus.Titel, k.Rol, in.Nr, x)
				}
			}
		}
	}
}

// What was taken out of a case is no moment any more, also when the second reader picked it.
func TestKiesMomentenZonderWeggehaald(t *testing.T) {
	l := lessen(t)[0]
	l.Casus.Verloop = slices.Clone(l.Casus.Verloop)
	nr := l.Momenten[1]
	l.Casus.Verloop[nr-1].Tekst = anoniem.TekstWeggehaald()
	for _, most := range []int{6, 8} {
		if nrs := training.KiesMomenten(l, methode(t), most); slices.Contains(nrs, nr) || len(nrs) < 6 {
			t.Errorf("%v, without %d", nrs, nr)
		}
	}
}
