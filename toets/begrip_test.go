package toets

import (
	"slices"
	"testing"
)

// namen returns the words of terms.
func namen(bs []Begrip) []string {
	uit := make([]string, len(bs))
	for i, b := range bs {
		uit[i] = b.Woord
	}
	return uit
}

func TestBegrippenGenoeg(t *testing.T) {
	m := laad(t)
	if n := len(m.Begrippen()); n < 60 {
		t.Errorf("%d terms, want at least 60", n)
	}
	for _, b := range m.Begrippen() {
		if n := len(zinnenVan(b.Uitleg)); n < 1 || n > 2 || !isZin(b.Uitleg) {
			t.Errorf("%s: %d sentences, want 1 or 2", b.Woord, n)
		}
	}
}

func TestZoekBegrippen(t *testing.T) {
	m := laad(t)
	for _, g := range []struct{ zoek, bij, eerste string }{
		{"lid", "", "lid"},
		{"LID", "", "lid"},
		{"grondw", "", "grondwaarde"},
		{"open norm", "", "open norm"},
		{"norm", "", "open norm"}, // and not a word that ends so
		{"persoonsgebonden", "", "pgb"},
		{"be", "Wie is hier bevoegd?", "bevoegd"},
		{"", "Welke opties zijn er?", "optie"},
		{"wet", "", "wet"},
	} {
		if got := namen(m.ZoekBegrippen(g.zoek, g.bij)); len(got) == 0 || got[0] != g.eerste {
			t.Errorf("%q beside %q: %q, want %q first", g.zoek, g.bij, got, g.eerste)
		}
	}
	if got := m.ZoekBegrippen("zwabberik", "optie"); len(got) != 0 {
		t.Errorf("found %q", namen(got))
	}
	if got := m.ZoekBegrippen("", ""); len(got) != len(m.Begrippen()) {
		t.Errorf("%d of %d terms", len(got), len(m.Begrippen()))
	}
}

func TestBegrippenIn(t *testing.T) {
	m := laad(t)
	for tekst, want := range map[string][]string{
		"":                                       nil,
		"Kies een open norm of dringende reden":  {"dringende reden", "open norm"},
		"Welke opties zijn er, en wat kost het?": {"optie"},
		"grondwaarden":                           {"grondwaarde"},
		"een normale dag":                        nil,
		"In de buurt van het huis, en er is een": nil, // a short name must not fold to a small word
	} {
		if got := namen(m.BegrippenIn(tekst)); !slices.Equal(got, want) {
			t.Errorf("%q: %q, want %q", tekst, got, want)
		}
	}
}
