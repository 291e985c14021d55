package handout

import (
	"strings"
	"testing"

	"oliekan/casus"
	"oliekan/toets"
)

// TestLokaleRegelOpPapier checks that a local rule is named without its address, which would name the municipality, and
// that one which the settings have lost is still named.
func TestLokaleRegelOpPapier(t *testing.T) {
	m, err := toets.Laad()
	if err != nil {
		t.Fatal(err)
	}
	const sleutel = "lokaal:Verordening vervoer:4.2"
	met := m.Met(toets.Aanvulling{Gemeente: "Duindorp", Lokaal: []toets.LokaleRegel{
		{Titel: "Verordening vervoer Duindorp", Artikel: "4.2", Zegt: "Het mag.", Link: "https://example.org/duindorp"},
	}})
	for want, m := range map[string]*toets.Methode{
		"Verordening vervoer artikel 4.2 (lokale regel van de gemeente)":                                 met,
		"Verordening vervoer artikel 4.2 (lokale regel van de gemeente) (staat niet in het wettenkader)": m,
	} {
		r := lees(Gegevens{Les: casus.Les{Casus: fiets()}, Methode: m}).artikelNaam(sleutel)
		if got := r.String(); got != want {
			t.Errorf("%q, want %q", got, want)
		}
		for _, s := range r {
			if s.Link != "" || strings.Contains(strings.ToLower(s.Tekst), "duindorp") {
				t.Errorf("%+v names the municipality", s)
			}
		}
	}
}
