package handout

import (
	"regexp"
	"strings"
	"testing"

	"oliekan/casus"
)

// TestVerhaalPast: every invented case is a story of exactly one page, in which nothing was cut.
func TestVerhaalPast(t *testing.T) {
	maandnaam := regexp.MustCompile(`(januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december) 20\d\d`)
	for _, l := range lessen(t) {
		d, err := Maak(Verhaal, Gegevens{Les: l, Methode: methode(t)})
		if err != nil {
			t.Fatal(err)
		}
		past, z, err := kastVan(t).pas(d)
		if err != nil || len(z.verdeel()) != 1 {
			t.Errorf("%s: %d pages, %v", l.Casus.Titel, len(z.verdeel()), err)
		}
		s := strings.Join(woordenVan(past), " ")
		for _, fout := range []string{"…", "[", "]", "Hier ontbreekt", "tekst van", " de de ", " het het ", " een de ", "Plaats dit verhaal niet", "Voor je dit plaatst"} {
			if strings.Contains(s, fout) {
				t.Errorf("%s: holds %q", l.Casus.Titel, fout)
			}
		}
		if m := maandnaam.FindString(s); m != "" {
			t.Errorf("%s: names the month %q", l.Casus.Titel, m)
		}
	}
}

// TestVerhaalVanEchteMensen: a story of real people says first whether it may be placed, and never that it is invented.
func TestVerhaalVanEchteMensen(t *testing.T) {
	werk, klaar := fiets(), fiets()
	werk.Staat, klaar.Staat = casus.Werkversie, casus.Trainingsklaar
	for _, proef := range []struct {
		naam      string
		c         casus.Casus
		wel, niet string
	}{
		{"working version", werk, "Plaats dit verhaal niet.", "Voor je dit plaatst"},
		{"finished", fiets(), "Plaats dit verhaal niet.", "verzonnen"},
		{"ready", klaar, "Voor je dit plaatst.", "verzonnen"},
		{"invented", half(), "verzonnen", "plaatst"},
		{"empty", leeg(), "Hier ontbreekt: het gewenste effect.", "verzonnen"},
	} {
		s := platVan(t, Verhaal, proef.c)
		if !strings.Contains(s, proef.wel) || strings.Contains(s, proef.niet) {
			t.Errorf("%s: want %q and no %q in:\n%s", proef.naam, proef.wel, proef.niet, s)
		}
	}
}

func TestZonderHaken(t *testing.T) {
	for in, wil := range map[string]string{
		"[inwoner] belt [dochter 2].":                  "De inwoner belt de tweede dochter.",
		"Hij belt. [moeder] komt":                      "Hij belt. De moeder komt",
		"mijn zoon [zoon] en mijn [dochter]":           "mijn zoon en mijn dochter",
		"met dezelfde [begeleider] en zijn [zus]":      "met dezelfde begeleider en zijn zus",
		"[PERSOON-1] woont in [PLAATS-2]":              "Iemand woont in een plaats",
		"het [kleinkind] van [familielid]":             "het kleinkind van het familielid",
		"[datum] en [BSN] blijven, [x] ook":            "[datum] en [BSN] blijven, [x] ook",
		"een losse [ haak en een ] haak":               "een losse [ haak en een ] haak",
		"vraagt “[inwoner] waarom”":                    "vraagt “de inwoner waarom”",
		"Zegt: “[inwoner]” [[inwoner]] [kind 12] ]x[]": "Zegt: “de inwoner” [de inwoner] het 12e kind ]x[]",
	} {
		if got := zonderHaken(in); got != wil {
			t.Errorf("%q:\ngot  %q\nwant %q", in, got, wil)
		}
	}
}

// TestNaDubbelepunt: one sentence begins small behind a colon; what may be a name, and more sentences, do not.
func TestNaDubbelepunt(t *testing.T) {
	for in, wil := range map[string]string{
		"De hond blijft thuis.":              "de hond blijft thuis.",
		"De hond blijft thuis. De buur komt": "De hond blijft thuis. De buur komt",
		"Wmo-hulp, een half jaar.":           "Wmo-hulp, een half jaar.",
		"[dochter] komt veilig op school.":   "[dochter] komt veilig op school.",
		"Je komt elke nacht op tijd.":        "je komt elke nacht op tijd.",
		"Detentie":                           "Detentie",
		"":                                   "",
		"Een":                                "een",
	} {
		if got := naDubbelepunt(in); got != wil {
			t.Errorf("%q became %q, want %q", in, got, wil)
		}
	}
}

// TestVerhaalHaaltAan: what people said stands between quotation marks, whoever said it, and a list has a line before it.
func TestVerhaalHaaltAan(t *testing.T) {
	for _, l := range lessen(t) {
		d, err := Maak(Verhaal, Gegevens{Les: l, Methode: methode(t)})
		if err != nil {
			t.Fatal(err)
		}
		for _, x := range d.Delen {
			for i, b := range x.Blokken {
				if a, ok := b.(Alinea); ok && a.Regel[0].wie && !strings.HasPrefix(a.Regel[1].Tekst, ": “") {
					t.Errorf("%s: %q is no quotation", l.Casus.Titel, a.Regel)
				}
				if _, ok := b.(Lijst); ok && x.Kop == "Wat hielp" && !strings.HasSuffix(x.Blokken[i-1].(Alinea).Regel.String(), ":") {
					t.Errorf("%s: nothing announces the list in %q", l.Casus.Titel, x.Kop)
				}
			}
		}
	}
}
