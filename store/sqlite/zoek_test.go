package sqlite

import (
	"context"
	"strings"
	"testing"
	"unicode/utf8"

	"oliekan/casus"
	"oliekan/store"
)

// gevonden gives the titles of what a query finds, in its order.
func gevonden(t testing.TB, s *Store, woorden string, f store.Filter, maximaal int, rang bool) string {
	t.Helper()
	ts, err := s.Zoek(context.Background(), woorden, f, maximaal, rang)
	moet(t, err)
	var uit []string
	for _, tr := range ts {
		uit = append(uit, tr.Kop.Titel.String())
	}
	return strings.Join(uit, " ")
}

func TestZoek(t *testing.T) {
	s := opentNieuw(t)
	voeg(t, s, eigen("een", "de [inwoner] heeft schulden bij de gemeente", "een café in de buurt"))
	c := voeg(t, s, eigen("twee", "geen schuld maar wel zorgen", "wordt herroepen", "wordt vervangen"))
	schrijft(t, s, c.ID, casus.Wijziging{Inbrengen: []casus.Inbreng{herroep(4, 2), {
		Nr: 5, Minuut: 5, Vraag: "effect", Rol: "inwoner", Daad: casus.Vervang, Over: 3, Tekst: tekst("nieuwe woning"),
	}}, Concepten: []casus.Concept{{Plaats: casus.Plaats{Vraag: "weg"}, Tekst: tekst("conceptwoord")}}})
	voeg(t, s, eigen("woning-en-schuld", "niets"))
	moet(t, s.LaadOefen(context.Background(), "1", []casus.Casus{oefencasus("oefen-b", "schulden"), oefencasus("oefen-c", "schulden")}))
	for _, g := range []struct {
		woorden string
		f       store.Filter
		max     int
		rang    bool
		wil     string
	}{
		{"schuld", store.Filter{}, 0, false, "woning-en-schuld twee een oefen-b oefen-c"},
		{"schuld", store.Filter{}, 2, false, "woning-en-schuld twee"},
		{"schuld", store.Filter{Soort: store.SoortOefen}, 1, false, "oefen-b"},
		{"schuld", store.Filter{Soort: store.SoortEigen, Staat: casus.Werkversie}, 0, false, "woning-en-schuld twee een"},
		{"schuld", store.Filter{Staat: casus.Afgerond}, 0, false, ""},
		{"schulden", store.Filter{Soort: store.SoortEigen}, 0, false, "een"},
		{"SCHULD zorg", store.Filter{}, 0, false, "twee"},
		{"zorg schuld", store.Filter{}, 0, true, "twee"},
		{"cafe", store.Filter{}, 0, false, "een"},
		{"Café", store.Filter{}, 0, true, "een"},
		{"cafe\u0301", store.Filter{}, 0, true, "een"},
		{"herroepen", store.Filter{}, 0, false, ""},
		{"vervangen", store.Filter{}, 0, false, ""},
		{"nieuwe woning", store.Filter{}, 0, false, "twee"},
		{"conceptwoord", store.Filter{}, 0, false, ""},
		{"inwoner", store.Filter{}, 0, false, ""},
		{`"schuld`, store.Filter{Soort: store.SoortOefen}, 0, false, "oefen-b oefen-c"},
		{"schuld OR niets", store.Filter{}, 0, false, ""},
		{"titel:schuld", store.Filter{}, 0, false, ""},
		{"schuld*", store.Filter{Soort: store.SoortOefen}, 0, true, "oefen-b oefen-c"},
		{"", store.Filter{Soort: store.SoortOefen}, 0, true, "oefen-b oefen-c"},
		{" -*\"()^ ", store.Filter{Soort: store.SoortOefen}, 1, false, "oefen-b"},
	} {
		if kreeg := gevonden(t, s, g.woorden, g.f, g.max, g.rang); kreeg != g.wil {
			t.Errorf("%q %+v %v: got %q, want %q", g.woorden, g.f, g.rang, kreeg, g.wil)
		}
	}
	// A word in the title weighs more.
	if kreeg := gevonden(t, s, "schuld", store.Filter{Soort: store.SoortEigen}, 1, true); kreeg != "woning-en-schuld" {
		t.Errorf("best hit is %q", kreeg)
	}
	schoon(t, s)
}

func FuzzZoek(f *testing.F) {
	s := opent(f, dbPad(f), store.Opties{})
	voeg(f, s, eigen("titel", "de [inwoner] zegt: één (of twee) dingen, café!"))
	for _, z := range []string{"een", `"`, "a AND b", "NEAR(a b)", "*", "^titel", "titel : x", "\x00", "\xff", "é́", "a'b", "𝔘", "ⅷ", "{tekst}: a"} {
		f.Add(z)
	}
	f.Add(strings.Repeat("woord ", 5000))
	f.Fuzz(func(t *testing.T, woorden string) {
		for _, rang := range []bool{false, true} {
			ts, err := s.Zoek(context.Background(), woorden, store.Filter{}, 5, rang)
			if err != nil {
				t.Fatalf("%q: %v", woorden, err)
			}
			for _, tr := range ts {
				if !utf8.ValidString(tr.Fragment) {
					t.Errorf("%q: fragment %q", woorden, tr.Fragment)
				}
			}
		}
	})
}
