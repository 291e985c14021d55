package toets

import (
	"slices"
	"testing"
)

func TestDadenVanOptie(t *testing.T) {
	m := laad(t)
	for _, c := range []struct{ optie, woord, sleutel string }{
		{"De fiets vergoeden", "vergoeden", "Pw:35:1"},
		{"Dat geld van haar oma laten we liggen", "geld van haar oma", "Pw:31:2, m"},
		{"Over een half jaar opnieuw kijken", "opnieuw kijken", "Wmo 2015:2.3.9:1"},
	} {
		ds := m.Daden(c.optie)
		if !slices.ContainsFunc(ds, func(d Daad) bool { return d.Woord == c.woord && slices.Contains(d.Artikelen, c.sleutel) }) {
			t.Errorf("%q: %+v", c.optie, ds)
		}
	}
	for _, niets := range []string{"", "[oma]", "Niets doen"} {
		if ds := m.Daden(niets); len(ds) > 0 {
			t.Errorf("%q: %+v", niets, ds)
		}
	}
}

func TestWoordtreffers(t *testing.T) {
	k := laad(t).Kader()
	ts := k.Woordtreffers("Begeleiding uit de Wmo, 35 weken lang")
	var namen []string
	for _, tr := range ts {
		namen = append(namen, tr.Woord)
	}
	if len(ts) < 2 || ts[0].Woord != "begeleiding" || !ts[0].Bekend || ts[0].Wet != "" || ts[1].Wet != "Wmo 2015" {
		t.Fatalf("%q", namen)
	}
	pw, ok := k.Plek("Pw:35:1")
	if !ok {
		t.Fatal("no Pw 35")
	}
	for _, tr := range k.Woordtreffers("zij is 35 en zoekt al twee jaar werk") {
		if tr.Woord == "35" {
			t.Errorf("an age is taken for an article: %+v (Pw 35 is row %d)", tr, pw)
		}
	}
	if ts := k.Woordtreffers("Participatiewet"); len(ts) != 1 || ts[0].Wet != "Pw" {
		t.Errorf("%+v", ts)
	}
	if ts := k.Woordtreffers("zzz"); len(ts) > 0 {
		t.Errorf("%+v", ts)
	}
}
