package handout

import (
	"slices"
	"strings"
	"testing"

	"oliekan/casus"
)

func TestWetnieuws(t *testing.T) {
	m := methode(t)
	oud, jonger, maand := fiets(), fiets(), fiets()
	oud.Wetsdatum, jonger.Wetsdatum = "2026-06-30", "2026-07-01"
	maand.Wetsdatum, maand.Staat = "2026-06-01", casus.Trainingsklaar
	dubbel := met1(oud, casus.Inbreng{Vraag: "draagt", Rol: "jurist", Keus: "Pw:35:1"}, "Nog eens.")
	zin := func(op string) []string {
		return []string{
			"Na " + op + " kwam er een nieuwe tekst van Pw artikel 35, lid 1, die van 1 juli 2026. Toets het opnieuw.",
			"Na " + op + " kwam er een nieuwe tekst van Awb artikel 4:84, die van 1 juli 2026. Toets het opnieuw.",
		}
	}
	for _, g := range []struct {
		naam string
		c    casus.Casus
		want []string
	}{
		{"nothing changed", fiets(), nil},
		{"text of that day", jonger, nil},
		{"newer text", oud, zin("30 juni 2026")},
		{"named twice", dubbel, zin("30 juni 2026")},
		{"month", maand, zin("juni 2026")},
		{"unknown", half(), []string{"Zw artikel 9, lid 9 staat niet in het wettenkader van nu. Toets het opnieuw."}},
		{"no articles", leeg(), nil},
	} {
		if got := Wetnieuws(g.c, m); !slices.Equal(got, g.want) {
			t.Errorf("%s: got %q, want %q", g.naam, got, g.want)
		}
	}
}

// TestWetnieuwsStaatOveral: every handout and the case on the screen say it; without news none does. What a participant
// gets names no article: that would tell what the pair found.
func TestWetnieuwsStaatOveral(t *testing.T) {
	oud := fiets()
	oud.Wetsdatum = "2026-06-30"
	tekst := func(c casus.Casus) map[string]string {
		uit := map[string]string{"verslag": strings.Join(woordenVan(Verslag(gegevens(t, c))), " ")}
		for _, s := range Soorten() {
			if c, _ := voor(s, c); s != Deelnemer && s != Rolkaarten {
				uit[string(s)] = platVan(t, s, c)
			}
		}
		return uit
	}
	for naam, s := range tekst(oud) {
		if n := strings.Count(s, "Toets het opnieuw."); n != 2 {
			t.Errorf("%s: %d sentences, want 2:\n%s", naam, n, s)
		}
	}
	for naam, s := range tekst(fiets()) {
		if strings.Contains(s, "Toets het opnieuw.") {
			t.Errorf("%s: news of nothing", naam)
		}
	}
}

// TestOefencasussenZijnBij: the invented cases rest on the law as it is in the frame.
func TestOefencasussenZijnBij(t *testing.T) {
	for _, c := range oefencasussen(t) {
		if n := Wetnieuws(c, methode(t)); len(n) > 0 {
			t.Errorf("%s: %q", c.Titel, n)
		}
	}
}
