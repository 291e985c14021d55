package store

import (
	"context"
	"strings"
	"testing"
	"unicode/utf8"

	"oliekan/casus"
)

// gevonden gives the titles of what a query finds, in its order.
func gevonden(t testing.TB, s *Store, woorden string, f Filter, maximaal int, rang bool) string {
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
		f       Filter
		max     int
		rang    bool
		wil     string
	}{
		{"schuld", Filter{}, 0, false, "woning-en-schuld twee een oefen-b oefen-c"},
		{"schuld", Filter{}, 2, false, "woning-en-schuld twee"},
		{"schuld", Filter{Soort: SoortOefen}, 1, false, "oefen-b"},
		{"schuld", Filter{Soort: SoortEigen, Staat: casus.Werkversie}, 0, false, "woning-en-schuld twee een"},
		{"schuld", Filter{Staat: casus.Afgerond}, 0, false, ""},
		{"schulden", Filter{Soort: SoortEigen}, 0, false, "een"},
		{"SCHULD zorg", Filter{}, 0, false, "twee"},
		{"zorg schuld", Filter{}, 0, true, "twee"},
		{"cafe", Filter{}, 0, false, "een"},
		{"Café", Filter{}, 0, true, "een"},
		{"cafe\u0301", Filter{}, 0, true, "een"},
		{"herroepen", Filter{}, 0, false, ""},
		{"vervangen", Filter{}, 0, false, ""},
		{"nieuwe woning", Filter{}, 0, false, "twee"},
		{"conceptwoord", Filter{}, 0, false, ""},
		{"inwoner", Filter{}, 0, false, ""},
		{`"schuld`, Filter{Soort: SoortOefen}, 0, false, "oefen-b oefen-c"},
		{"schuld OR niets", Filter{}, 0, false, ""},
		{"titel:schuld", Filter{}, 0, false, ""},
		{"schuld*", Filter{Soort: SoortOefen}, 0, true, "oefen-b oefen-c"},
		{"", Filter{Soort: SoortOefen}, 0, true, "oefen-b oefen-c"},
		{" -*\"()^ ", Filter{Soort: SoortOefen}, 1, false, "oefen-b"},
	} {
		if kreeg := gevonden(t, s, g.woorden, g.f, g.max, g.rang); kreeg != g.wil {
			t.Errorf("%q %+v %v: got %q, want %q", g.woorden, g.f, g.rang, kreeg, g.wil)
		}
	}
	// A word in the title weighs more.
	if kreeg := gevonden(t, s, "schuld", Filter{Soort: SoortEigen}, 1, true); kreeg != "woning-en-schuld" {
		t.Errorf("best hit is %q", kreeg)
	}
	schoon(t, s)
}

func FuzzZoek(f *testing.F) {
	s := opent(f, dbPad(f), Opties{})
	voeg(f, s, eigen("titel", "de [inwoner] zegt: één (of twee) dingen, café!"))
	for _, z := range []string{"een", `"`, "a AND b", "NEAR(a b)", "*", "^titel", "titel : x", "\x00", "\xff", "é́", "a'b", "𝔘", "ⅷ", "{tekst}: a"} {
		f.Add(z)
	}
	f.Add(strings.Repeat("woord ", 5000))
	f.Fuzz(func(t *testing.T, woorden string) {
		for _, rang := range []bool{false, true} {
			ts, err := s.Zoek(context.Background(), woorden, Filter{}, 5, rang)
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

func TestFragment(t *testing.T) {
	lang := strings.Repeat("woord ", 30)
	for _, g := range []struct{ toon, zoek, wil string }{
		{"de [inwoner] heeft schulden", "schuld", "de [inwoner] heeft schulden"},
		{"een\ntwee\n", "twee", "een twee"},
		{"", "x", ""},
		{"alleen de titel past\n", "elders", "alleen de titel past"},
		{lang + "doel " + lang, "DOEL", "… woord woord woord woord woord doel woord woord woord woord woord woord woord woord woord …"},
		{lang + "in het café vooraan", "cafe", "… woord woord woord in het café vooraan"},
		{"inwoner is een woord buiten [inwoner]", "inwoner", "inwoner is een woord buiten [inwoner]"},
		{lang + "[klantmanager 2] zegt doel", "doel", "… woord [klantmanager 2] zegt doel"},
		{lang + "[maatschappelijk werker 2] zegt wat doel", "doel", "… [maatschappelijk werker 2] zegt wat doel"},
		{"doel " + strings.Repeat("abc ", 20) + "[maatschappelijk werker 2] en nog wat", "doel", "doel " + strings.Repeat("abc ", 19) + "abc …"},
		{strings.Repeat("x", 300), "x", strings.Repeat("x", 90) + " …"},
	} {
		if kreeg := fragment(g.toon, splits(g.zoek)); kreeg != g.wil {
			t.Errorf("%.40q, %q:\ngot  %q\nwant %q", g.toon, g.zoek, kreeg, g.wil)
		}
	}
}

// A fragment never cuts through a label, is never much too long, and holds the hit.
func FuzzFragment(f *testing.F) {
	f.Add("de [inwoner] en [PERSOON-1] wonen in [PLAATS-2] bij [maatschappelijk werker 2] om de hoek", "hoek")
	f.Add("[[[]]] [ ] x", "x")
	f.Fuzz(func(t *testing.T, toon, zoek string) {
		if !utf8.ValidString(toon) {
			t.Skip()
		}
		stuk := fragment(toon, splits(zoek))
		if n := utf8.RuneCountInString(stuk); n > fragmentRunen+4+fragmentVoor {
			t.Errorf("%d runes", n)
		}
		plat := strings.Join(strings.Fields(toon), " ")
		kern := strings.TrimSuffix(strings.TrimPrefix(stuk, "… "), " …")
		if !strings.Contains(plat, kern) {
			t.Errorf("%q is not in %q", kern, plat)
		}
		for _, l := range tekst(plat).Labels() {
			open := l[:len(l)-1]
			if strings.HasSuffix(kern, open) && strings.Count(plat, open) == strings.Count(plat, l) {
				t.Errorf("%q ends within %s", kern, l)
			}
		}
	})
}
