package handout

import (
	"bytes"
	"strings"
	"testing"

	"oliekan/casus"
	"oliekan/casus/oefen"

	"github.com/charmbracelet/x/exp/golden"
)

// oefencasussen gives the invented cases.
func oefencasussen(t testing.TB) []casus.Casus {
	t.Helper()
	cs, err := oefen.Alle()
	if err != nil {
		t.Fatal(err)
	}
	if len(cs) != 24 {
		t.Fatalf("%d oefencasussen, want 24", len(cs))
	}
	return cs
}

// TestOefencasussen makes every handout of every invented case: each has all its letters, and says that it is invented.
func TestOefencasussen(t *testing.T) {
	for _, c := range oefencasussen(t) {
		for _, s := range Soorten() {
			t.Run(string(c.ID)+"_"+string(s), func(t *testing.T) {
				d, err := Maak(s, gegevens(t, c))
				if err != nil {
					t.Fatal(err)
				}
				if r := d.Ontbreekt(PDF); len(r) > 0 {
					t.Errorf("the fonts lack %q", r)
				}
				for _, f := range []Formaat{HTML, Markdown, Platte} {
					var w bytes.Buffer
					if err := d.Schrijf(&w, f); err != nil {
						t.Fatal(err)
					}
					if !strings.Contains(w.String(), "Oefencasus, verzonnen") {
						t.Errorf("%s does not say that the case is invented", f)
					}
				}
			})
		}
	}
}

// TestGoldenBrieven freezes what goes into letters, of a yes, a no and a case that is laid before others.
func TestGoldenBrieven(t *testing.T) {
	cs := oefencasussen(t)
	for naam, c := range map[string]casus.Casus{"opvang": cs[0], "school": cs[2], "voorschot": cs[7]} {
		for _, s := range []Soort{Motivering, Uitleg} {
			for _, f := range []Formaat{Markdown, Platte} {
				t.Run(naam+"_"+string(s)+"_"+string(f), func(t *testing.T) {
					_, b := schrijfSoort(t, s, c, f)
					golden.RequireEqual(t, b)
				})
			}
		}
	}
}

// TestSamenvattingVanElkeCasusIsEenBlad: also of a case that is five times as long.
func TestSamenvattingVanElkeCasusIsEenBlad(t *testing.T) {
	for _, c := range oefencasussen(t) {
		for _, keer := range []int{1, 5} {
			d := bundel(t, Samenvatting, []casus.Casus{maal(c, keer)})
			vellen, err := kastVan(t).vellen(d)
			if err != nil || len(vellen) != 1 || len(vellen[0].bladen) != 1 {
				t.Errorf("%s, %d times: not one page, %v", c.Titel, keer, err)
			}
		}
	}
}
