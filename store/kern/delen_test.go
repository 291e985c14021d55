package kern

import (
	"strings"
	"testing"

	"oliekan/casus"
	"oliekan/casus/anoniem"
)

// Of an answer that is refused the words can always be kept; one that replaces another keeps the choice and date of that one,
// whichever answer of the case it was.
func TestAlleenWoorden(t *testing.T) {
	tekst := anoniem.UitOpslag
	was := casus.Casus{Verloop: []casus.Inbreng{
		{Nr: 1, Keus: "eerste", Datum: "2026-12-01", Tekst: tekst("een")},
		{Nr: 2, Keus: "tweede", Tekst: tekst("twee")},
		{Nr: 3, Keus: "derde", Tekst: tekst("drie")},
	}}
	for _, g := range []struct {
		naam              string
		in                casus.Inbreng
		keus, datum, zegt string
	}{
		{"new", casus.Inbreng{Daad: casus.Zeg, Keus: "fout", Datum: "fout", Tekst: tekst("woorden")}, "", "", "woorden"},
		{"new, a choice alone", casus.Inbreng{Daad: casus.Zeg, Keus: "fout"}, "", "", anoniem.TekstWeggehaald().String()},
		{"instead of the first", casus.Inbreng{Daad: casus.Vervang, Over: 1, Keus: "fout", Tekst: tekst("anders")}, "eerste", "2026-12-01", "anders"},
		{"instead of the last", casus.Inbreng{Daad: casus.Vervang, Over: 3, Keus: "fout", Tekst: tekst("anders")}, "derde", "", "anders"},
		{"without words", casus.Inbreng{Daad: casus.Vervang, Over: 2, Keus: "fout"}, "tweede", "", "twee"},
		{"instead of nothing", casus.Inbreng{Daad: casus.Vervang, Over: 0, Keus: "fout", Tekst: tekst("anders")}, "", "", "anders"},
		{"instead of one that is not there", casus.Inbreng{Daad: casus.Vervang, Over: 4, Keus: "fout", Tekst: tekst("anders")}, "", "", "anders"},
		{"taken back", casus.Inbreng{Daad: casus.Herroep, Over: 2}, "", "", ""},
	} {
		if in := alleenWoorden(was, g.in); in.Keus != g.keus || in.Datum != g.datum || in.Tekst.String() != g.zegt || in.Daad != g.in.Daad || in.Over != g.in.Over {
			t.Errorf("%s: %+v", g.naam, in)
		}
	}
}

// What can be kept of an answer begins with the most of it, and always holds its words.
func TestHoudbaar(t *testing.T) {
	in := casus.Inbreng{Daad: casus.Zeg, Keus: "keus", Datum: "2026-12-01", Rol: "vreemd", Optie: 9, Minuut: 5, Tekst: anoniem.UitOpslag("woorden")}
	ws := Houdbaar(casus.Casus{}, casus.Wijziging{Inbrengen: []casus.Inbreng{in}})
	if len(ws) != 4 {
		t.Fatalf("%d forms", len(ws))
	}
	for i, wil := range []struct{ keus, datum string }{{"keus", ""}, {"", "2026-12-01"}, {"", ""}, {"", ""}} {
		if k := ws[i].Inbrengen[0]; k.Keus != wil.keus || k.Datum != wil.datum || k.Tekst.String() != "woorden" {
			t.Errorf("form %d: %+v", i, k)
		}
	}
	if k := ws[3].Inbrengen[0]; k.Rol != casus.RolConsulent || k.Optie != 0 || k.Minuut != 0 {
		t.Errorf("the last one: %+v", k)
	}
	if ws := Houdbaar(casus.Casus{}, casus.Wijziging{Houd: []anoniem.Tekst{in.Tekst}}); len(ws) != 0 {
		t.Errorf("of a word that is kept: %+v", ws)
	}
}

// Pieces begin at the words of a text, on a new line too, and never inside one; those with the word come first.
func TestStukken(t *testing.T) {
	kreeg := map[Naald]bool{}
	for _, n := range stukken("De vogel\nzingt én de kat slaapt.", "kat") {
		kreeg[n] = true
	}
	for n, wil := range map[Naald]bool{
		"zingt én de kat slaapt.": true, "én de kat slaapt.": true, "kat slaapt.": true, "slaapt.": true,
		"ogel\nzingt én de kat slaapt": false, "ingt én de kat slaapt.": false, "at slaapt.": false,
	} {
		if kreeg[n] != wil {
			t.Errorf("%q: %v", n, !wil)
		}
	}
	if ns := stukken("De vogel zingt heel erg lang en hard, en die kat", "kat"); !strings.HasSuffix(string(ns[0]), "kat") {
		t.Errorf("begins with %q", ns[0])
	}
}
