package handout

import (
	"strings"
	"testing"

	"oliekan/casus"
)

// TestElkBladZegtWatHetIs: a page that comes loose says what kind of case this is, that it is no decision, and when the
// law was looked at; so does every bundle, and every form without pages.
func TestElkBladZegtWatHetIs(t *testing.T) {
	oefen := oefencasussen(t)[0]
	eigen := oefencasussen(t)[1]
	eigen.Oefen, eigen.Staat, eigen.Wetsdatum = false, casus.Trainingsklaar, "2025-03-01"
	for naam, proef := range map[string]struct {
		cs   []casus.Casus
		want []string
		voet string // what the foot has for the last of want, if not the same
	}{
		"invented": {[]casus.Casus{oefen}, []string{"Oefencasus, verzonnen", "geen besluit", "21 november 2026"}, ""},
		"own":      {[]casus.Casus{eigen}, []string{"Ontdaan van herkenbare gegevens", "geen besluit", "maart 2025"}, ""},
		"mixed": {[]casus.Casus{oefen, eigen}, []string{
			"Deels verzonnen, deels ontdaan van herkenbare gegevens", "geen besluit", "maart 2025 tot en met 21 november 2026",
		}, "bij elke casus apart"},
	} {
		for _, s := range Soorten() {
			d := bundel(t, s, proef.cs)
			for i, w := range proef.want {
				if v := d.Voet; !strings.Contains(v, w) && (i != 2 || proef.voet == "" || !strings.Contains(v, proef.voet)) {
					t.Errorf("%s %s: foot %q lacks %q", naam, s, d.Voet, w)
				}
				for _, f := range []Formaat{HTML, Markdown, Platte} {
					if tekst := strings.Join(strings.Fields(string(d.vormen(t, f))), " "); !strings.Contains(tekst, w) {
						t.Errorf("%s %s as %s lacks %q", naam, s, f, w)
					}
				}
			}
			k := kastVan(t)
			if b := k.breedte(normaal, d.Voet, 9); b > zetBreed-60 {
				t.Errorf("%s %s: foot %q is %.0f points wide, and would be cut", naam, s, d.Voet, b)
			}
		}
	}
}
