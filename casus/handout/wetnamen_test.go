package handout

import (
	"strings"
	"testing"
)

// TestWetnamen: a paper for colleagues gives the full name of each law once, and that to the inwoner names none.
func TestWetnamen(t *testing.T) {
	const naam = "Participatiewet"
	for _, s := range []Soort{Samenvatting, Motivering, Uitleg} {
		d, err := Maak(s, gegevens(t, fiets()))
		if err != nil {
			t.Fatal(err)
		}
		var b strings.Builder
		if err := d.Schrijf(&b, Platte); err != nil {
			t.Fatal(err)
		}
		want := 1
		if s == Uitleg {
			want = 0
		}
		if got := strings.Count(b.String(), "Pw: "+naam+"."); got != want {
			t.Errorf("%s: %d times, want %d", s, got, want)
		}
	}
}
