package handout

import (
	"strings"
	"testing"
)

// TestTekensVanWord: each sign that Word and Outlook put in a text by themselves has a letter of its own on paper, or a
// stand-in that can be read; what has neither is named.
func TestTekensVanWord(t *testing.T) {
	k := kastVan(t)
	tekens := "\u2010\u2011\u2012\u2013\u2014\u2015\u2192\uf0b7\u25aa\u2713\u2264\u2248\u25cf\u25a0\u2265\u2260\u2018\u2019\u201c\u201d\u2026\u00bd\u2022"
	for _, r := range tekens {
		if s := k.leesbaar("a" + string(r) + "b"); strings.ContainsFunc(s, func(r rune) bool { return k.vind(normaal, r) < 0 }) {
			t.Errorf("%U becomes %q, which no font has", r, s)
		}
	}
	for r, v := range vervangers {
		if strings.ContainsAny(v, "[]") || v == "" {
			t.Errorf("%U becomes %q", r, v)
		}
		for _, c := range v {
			if k.vind(normaal, c) < 0 || k.vind(halfvet, c) < 0 {
				t.Errorf("%U becomes %q, which no font has", r, v)
			}
		}
	}
	d, _ := schrijf(t, met(fiets(), "een e\u2011mail \u2192 rust \u4e2d"), Platte)
	if got := string(d.Ontbreekt(PDF)); got != "\u4e2d" {
		t.Errorf("no letter for %q", got)
	}
	past, _, err := k.pas(d)
	if err != nil {
		t.Fatal(err)
	}
	if s := strings.Join(woordenVan(past), " "); !strings.Contains(s, "e-mail -> rust") {
		t.Errorf("on paper: %s", s)
	}
}
