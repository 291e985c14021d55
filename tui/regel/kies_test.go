package regel

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"oliekan/toets"
)

// lijstVan makes a list of so many choices: "keuze 1", each with an explanation.
func lijstVan(aantal int) *Keuzelijst {
	l := &Keuzelijst{}
	for i := range aantal {
		l.Alle = append(l.Alle, toets.Keuze{ID: fmt.Sprintf("id%d", i+1), Label: fmt.Sprintf("keuze %d", i+1), Uitleg: "Uitleg van soort " + string(rune('a'+i)) + "."})
	}
	return l
}

// fruit is a short list whose labels and explanations speak of one another.
func fruit() *Keuzelijst {
	return &Keuzelijst{Alle: []toets.Keuze{
		{ID: "a", Label: "appel", Uitleg: "Rond, zoals een peer niet is."},
		{ID: "p", Label: "peer", Uitleg: "Zacht."},
		{ID: "pr", Label: "perzik", Uitleg: "Zacht en harig."},
	}}
}

// schaal is a list whose choices are numbers.
func schaal() *Keuzelijst {
	return &Keuzelijst{Alle: []toets.Keuze{{ID: "0", Label: "0", Uitleg: "Niets."}, {ID: "5", Label: "5", Uitleg: "Half."}, {ID: "10", Label: "10", Uitleg: "Alles."}}}
}

// What is typed at a list that was read out, and what it means: the id that was picked, or what is said instead.
func TestNeem(t *testing.T) {
	for _, g := range []struct {
		lijst *Keuzelijst
		typt  string
		wil   string
		zegt  string
	}{
		{fruit(), "2", "p", ""},
		{fruit(), "PEER", "p", ""},
		{fruit(), "pr", "pr", ""},
		{fruit(), "app", "a", ""},
		{fruit(), "pee", "p", ""},                 // the labels go before the explanations
		{fruit(), "ap", "", "Gevonden: 1 keuze."}, // too short to be meant
		{fruit(), "harig zacht", "pr", ""},
		{fruit(), "zacht", "", "Gevonden: 2 keuzes. 1. peer. Zacht. 2. perzik."},
		{fruit(), "4", "", "Keuze 4 is er niet. Typ een nummer van 1 tot en met 3, of een woord."},
		{fruit(), "0", "", "Keuze 0 is er niet."},
		{fruit(), "-1", "", "Keuze -1 is er niet."},
		{fruit(), "kiwi", "", `Niets gevonden met "kiwi".`},
		{lijstVan(1), "2", "", "Typ 1, of een woord."},
		{lijstVan(30), "9", "id9", ""},
		{lijstVan(30), "10", "", "Keuze 10 is er niet. Typ een nummer van 1 tot en met 9"}, // nobody heard it yet
		{lijstVan(30), "keuze 30", "id30", ""},
		{schaal(), "5", "5", ""},
		{schaal(), "1", "", "Keuze 1 is er niet. Typ een getal van 0 tot en met 10."},
		{schaal(), "10", "10", ""},
	} {
		p := typt(t)
		p.ToonLijst(g.lijst, g.lijst.Alle)
		p.uit.Reset()
		k, ok := p.Neem(g.typt, g.lijst)
		if k.ID != g.wil || ok != (g.wil != "") {
			t.Errorf("%q in %d: %q, want %q", g.typt, len(g.lijst.Alle), k.ID, g.wil)
		}
		p.ziet(t, g.zegt)
	}
	l := fruit()
	if p := typt(t); true {
		if _, ok := p.Neem("1", l); ok {
			t.Error("a number of a list that was not read out")
		}
		p.ziet(t, "Typ een woord om te zoeken, of .keuzes voor de hele lijst.")
	}
}

// A list with its own search takes no single find by itself, a number can be a word of it, and what cannot be picked is told.
func TestNeemMetEigenZoek(t *testing.T) {
	l := fruit()
	var gezocht []string
	l.Zoek = func(w string) []toets.Keuze { gezocht = append(gezocht, w); return l.Alle[1:2] }
	l.Buiten = func(w string) []string { return []string{w + " is verboden."} }
	p := typt(t)
	p.ToonLijst(l, l.Alle)
	for _, w := range []string{"zoet", "15"} {
		if _, ok := p.Neem(w, l); ok {
			t.Errorf("%s: picked", w)
		}
	}
	p.ziet(t, "Gevonden: 1 keuze.", "Niet te kiezen: zoet is verboden.", "Niet te kiezen: 15 is verboden.")
	if k, ok := p.Neem("1", l); !ok || k.ID != "p" || !slices.Equal(gezocht, []string{"zoet", "15"}) {
		t.Errorf("the first of what was found: %q, %v", k.ID, gezocht)
	}
}

// A long list is read out in pieces; each choice is heard once, and a rest of a few comes along.
func TestBladeren(t *testing.T) {
	for _, g := range []struct{ aantal, blad, keer int }{{3, 0, 1}, {12, 0, 1}, {13, 0, 2}, {30, 0, 3}, {9, 3, 3}, {10, 3, 3}, {31, 0, 4}} {
		l := lijstVan(g.aantal)
		l.Blad = g.blad
		var regels []string
		for range g.keer {
			regels = append(regels, ".meer")
		}
		p := typt(t, append(regels, "")...)
		p.ToonLijst(l, l.Alle)
		if _, _, ok, err := p.Kies("Welke?", l, p.Overal()); ok || err != nil {
			t.Fatal(err)
		}
		for i := range g.aantal {
			if n := strings.Count(p.uit.String(), fmt.Sprintf("%d. keuze %d.", i+1, i+1)); n != 1 {
				t.Errorf("%d in pieces of %d: choice %d is heard %d times\n%s", g.aantal, g.blad, i+1, n, p.uit)
				break
			}
		}
		p.ziet(t, "Er zijn geen keuzes meer.")
		if n := strings.Count(p.zei(), "Typ .meer om verder"); n != g.keer-1 {
			t.Errorf("%d in pieces of %d: goes on %d times, want %d", g.aantal, g.blad, n, g.keer-1)
		}
	}
}

// Picking goes on until something is picked or left; what was asked around it can go on afterwards.
func TestKies(t *testing.T) {
	p := typt(t, "kiwi", "zacht", "2")
	was := false
	p.Vervolg = func() { was = true }
	if k, _, ok, err := p.Kies("Welke?", fruit(), nil); err != nil || !ok || k.ID != "pr" {
		t.Errorf("%q, %v", k.ID, err)
	}
	if p.Vervolg(); !was {
		t.Error("the list around it is forgotten")
	}
	for _, leeg := range []string{"", " . ", "   "} {
		if k, regel, ok, err := typt(t, leeg).Kies("Welke?", fruit(), nil); ok || err != nil || k.ID != "" || regel != strings.TrimSpace(leeg) {
			t.Errorf("%q: %q, %q, %v", leeg, k.ID, regel, err)
		}
	}
	if _, _, _, err := leest(t, t.Context(), "").Kies("Welke?", fruit(), nil); err == nil {
		t.Error("the end of the input")
	}
	p = typt(t)
	if p.ToonLijst(&Keuzelijst{}, nil); !strings.Contains(p.zei(), "De lijst is leeg.") {
		t.Error(p.zei())
	}
}

// What comes behind a command is taken; without it, or when it fits nothing, the list asks.
func TestKiesOf(t *testing.T) {
	for _, g := range []struct {
		rest string
		typt []string
		wil  string
	}{{"perzik", nil, "pr"}, {"", []string{"1"}, "a"}, {"kiwi", []string{"peer"}, "p"}, {"", []string{""}, ""}} {
		k, ok, err := typt(t, g.typt...).KiesOf(g.rest, fruit(), "Welke?")
		if err != nil || k.ID != g.wil || ok != (g.wil != "") {
			t.Errorf("%q: %q, %v", g.rest, k.ID, err)
		}
	}
}

func TestGetal(t *testing.T) {
	for in, wil := range map[string]bool{"1": true, " 5 ": true, "0": false, "6": false, "": false, "een": false, "2,5": false} {
		if _, ok := Getal(in, 1, 5); ok != wil {
			t.Errorf("%q: %v", in, ok)
		}
	}
}
