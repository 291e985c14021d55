package toets

import "testing"

func TestStapInWoorden(t *testing.T) {
	for _, proef := range []struct {
		stap                     Stap
		naam, voluit, verwijzing string
	}{
		{Stap{Nummer: "1", Label: "Gewenst effect"}, "1 Gewenst effect", "Stap 1, Gewenst effect", "stap 1: Gewenst effect"},
		{Stap{Label: "Afronden"}, "Afronden", "Afronden", "stap Afronden"},
	} {
		if a, b, c := proef.stap.Naam(), proef.stap.Voluit(), proef.stap.Verwijzing(); a != proef.naam || b != proef.voluit || c != proef.verwijzing {
			t.Errorf("%q, %q, %q", a, b, c)
		}
	}
}
