package handout

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"oliekan/casus/oefen"
)

// TestOefencasussen makes every handout of every invented case: each is right, and says that it is invented.
func TestOefencasussen(t *testing.T) {
	cs, err := oefen.Alle()
	if err != nil {
		t.Fatal(err)
	}
	if len(cs) == 0 {
		t.Fatal("no oefencasussen")
	}
	for _, c := range cs {
		t.Run(string(c.ID), func(t *testing.T) {
			d, b := schrijf(t, c, PDF)
			g, err := leesPDF(b)
			if err != nil {
				t.Fatal(err)
			}
			k := keur(g)
			if len(k.fouten) > 0 {
				t.Error(k.fouten)
			}
			past, _, err := kastVan(t).pas(d)
			if err != nil {
				t.Fatal(err)
			}
			if got, want := strings.Fields(strings.Join(k.tekst, " ")), woordenVan(past); !slices.Equal(got, want) {
				t.Errorf("text of the PDF:\n%q\nof the model:\n%q", got, want)
			}
			if r := d.Ontbreekt(PDF); len(r) > 0 {
				t.Errorf("the fonts lack %q", r)
			}
			for _, f := range Formaten() {
				var w bytes.Buffer
				if err := d.Schrijf(&w, f); err != nil {
					t.Fatal(err)
				}
				if f != PDF && !strings.Contains(w.String(), "Oefencasus, verzonnen") {
					t.Errorf("%s does not say that the case is invented", f)
				}
			}
		})
	}
}
