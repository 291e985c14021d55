package handout

import (
	"strings"
	"testing"

	"oliekan/casus"
	"oliekan/toets"
)

// TestKwaliteitNoemtWatOntbreekt: the check names each gap that is there, and none that is not.
func TestKwaliteitNoemtWatOntbreekt(t *testing.T) {
	zonder := func(c casus.Casus, v toets.VraagID) casus.Casus {
		var in []casus.Inbreng
		for _, x := range c.Verloop {
			if x.Vraag == v {
				x.Vraag = "middelen" // the numbers stay
			}
			in = append(in, x)
		}
		c.Verloop = in
		return c
	}
	for _, proef := range []struct {
		naam string
		c    casus.Casus
		wel  []string
		niet []string
	}{
		{"heel", fiets(), []string{"Feiten zijn niet apart opgeschreven"}, []string{"Geen antwoord", "Geen artikel", "Geen gevolgen", "niet eens"}},
		{"leeg", leeg(), []string{"Geen antwoord bij: de vraag"}, nil},
		{"zonder gelijk", zonder(fiets(), toets.VraagGelijk), []string{"Geen antwoord bij: gelijk en anders."}, nil},
		{"zonder wie beslist", zonder(fiets(), toets.VraagBeslist), []string{"Geen antwoord bij: wie beslist."}, nil},
		{"zonder gevolgen", zonder(fiets(), toets.VraagGevolgen), []string{"Geen gevolgen bij optie 1 en 2."}, nil},
		{"niet eens", oneens(toets.EensNiet), []string{"Uitkomst. Ze zijn het hierover niet eens."}, nil},
		{"niet vastgelegd", oneens(""), []string{"Uitkomst. Niet vastgelegd"}, nil},
	} {
		got := plat(platVan(t, Kwaliteit, proef.c))
		for _, w := range proef.wel {
			if !strings.Contains(got, plat(w)) {
				t.Errorf("%s: lacks %q", proef.naam, w)
			}
		}
		for _, w := range proef.niet {
			if strings.Contains(got, plat(w)) {
				t.Errorf("%s: holds %q", proef.naam, w)
			}
		}
	}
}
