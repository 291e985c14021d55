package anoniem

import (
	"strings"
	"testing"
)

func TestBijzonderheden(t *testing.T) {
	for _, g := range []struct{ in, wil string }{
		{"Zij heeft een depressie en een psychiater.", "gezondheid: depressie psychiater"},
		{"Hij gaat elke week naar de moskee.", "geloof of levensovertuiging: moskee"},
		{"Zijn Turkse buurman kwam uit detentie.", "afkomst: Turkse; strafbare feiten: detentie"},
		{"Depressie, en nog eens depressie.", "gezondheid: Depressie depressie"},
		{"Zij wil werken en zoekt opvang voor de kinderen.", ""},
		{"Dat klopt, geloof ik. De aanvraag is in behandeling en wij hebben contact opgenomen.", ""},
		{"Zij is onder behandeling en haar geloof steunt haar.", "gezondheid: behandeling; geloof of levensovertuiging: geloof"},
		{"Wij adviseren een kort gesprek op het politiebureau.", ""},
	} {
		var delen []string
		for _, b := range Bijzonderheden(Tekst{g.in}) {
			delen = append(delen, b.Soort+": "+strings.Join(b.Woorden, " "))
		}
		if kreeg := strings.Join(delen, "; "); kreeg != g.wil {
			t.Errorf("%q: %q, wil %q", g.in, kreeg, g.wil)
		}
	}
}

func TestBijzondereLijst(t *testing.T) {
	lijst := bijzondereWoorden()
	if len(lijst) != 6 {
		t.Fatalf("%d categories", len(lijst))
	}
	for _, b := range lijst {
		if len(b.begin)+len(b.precies) < 3 || strings.Contains(b.naam, "*") {
			t.Errorf("%q has %d words", b.naam, len(b.begin)+len(b.precies))
		}
	}
}
