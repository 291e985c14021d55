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
		{"unknown", half(), []string{"Zq artikel 9, lid 9 staat niet in het wettenkader van nu. Toets het opnieuw."}},
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

// TestWetnieuwsOmDeJaarwisseling: a case says what becomes of a rule that ends, and of one that has not begun, and what
// it says is true on the day before, on the day itself and half a year later, for nobody looks at a clock here.
func TestWetnieuwsOmDeJaarwisseling(t *testing.T) {
	m := methode(t)
	met := func(sleutel, dag string) casus.Casus {
		c := leeg()
		c.Wetsdatum = dag
		return met1(c, casus.Inbreng{Vraag: "draagt", Rol: "jurist", Keus: sleutel}, "Het loon.")
	}
	const (
		oud, nieuw = "Pw:31:2, n", "Pw:34a:1-3"
		houdtOp    = "Pw artikel 31, lid 2, onderdeel n geldt tot en met 31 december 2026. Loopt het daarna nog door? Toets het opnieuw."
		was        = "Pw artikel 31, lid 2, onderdeel n geldt maar tot en met 31 december 2026. Toets het opnieuw."
		komt       = "Pw artikel 34a, lid 1 tot en met 3 geldt pas vanaf 1 januari 2027. Toets het opnieuw."
	)
	for _, g := range []struct{ sleutel, dag, want string }{
		{oud, "2026-12-31", houdtOp},
		{oud, "2027-01-01", was},
		{oud, "2027-07-01", was},
		{nieuw, "2026-12-31", komt},
		{nieuw, "2027-01-01", ""},
		{nieuw, "2027-07-01", ""},
	} {
		if got := strings.Join(Wetnieuws(met(g.sleutel, g.dag), m), " "); got != g.want {
			t.Errorf("%s on %s: %q, want %q", g.sleutel, g.dag, got, g.want)
		}
	}
}
