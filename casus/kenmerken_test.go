package casus_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"oliekan/casus"
	"oliekan/casus/anoniem"
)

// met is a case with one text.
func met(tekst string) casus.Casus {
	return casus.Casus{Verloop: []casus.Inbreng{zeg(1, "feiten", tekst)}}
}

// kort writes details as "kind=value".
func kort(ks casus.Kenmerken) string {
	var uit []string
	for _, k := range ks {
		uit = append(uit, string(k.Soort)+"="+k.Waarde)
	}
	return strings.Join(uit, "; ")
}

func TestKenmerkenVan(t *testing.T) {
	betrokken := casus.Casus{Verloop: []casus.Inbreng{zeg(1, "betrokkenen", "De huisarts, en een buurvrouw.")}}
	betrokken.Verloop[0].Keus = "meedenken"
	terug := met("Zij is 43 jaar.")
	terug.Verloop = append(terug.Verloop, herroep(2, 1))
	for _, g := range []struct {
		naam string
		c    casus.Casus
		wil  string
	}{
		{"niets", met("Er rijdt geen bus."), ""},
		{"leeftijd wordt een band", met("Zij is 43 jaar."), "leeftijd=40 tot 55 jaar"},
		{"bedrag en gezin", met("Met vier kinderen heeft zij een schuld van € 12.400."), "bedrag=tien tot vijfentwintig duizend euro; huishouden=drie of meer"},
		{"labels zijn rollen", met("[dochter] woont bij [moeder 2] en [inwoner] bij [PERSOON-1]."), "betrokkene=dochter; betrokkene=moeder"},
		{"gevoelig", met("Hij is verslaafd."), "bijzonder=gezondheid"},
		{"twee keer is één keer", met("[dochter] en [dochter 2], 43 jaar en nog eens 43 jaar."), "betrokkene=dochter; leeftijd=40 tot 55 jaar"},
		{"betrokkenen", betrokken, "betrokkene=buurvrouw; betrokkene=huisarts; betrokkene=meedenken"},
		{"wat is teruggenomen telt niet", terug, ""},
	} {
		t.Run(g.naam, func(t *testing.T) {
			if got := kort(casus.KenmerkenVan(g.c)); got != g.wil {
				t.Errorf("got %q, want %q", got, g.wil)
			}
		})
	}
	if got := kort(casus.KenmerkenVan(heel())); got != "belemmering=beleidsregel; grondwaarde=pw-meedoen; uitkomst=ja-maatwerk" {
		t.Errorf("choices: %q", got)
	}
}

// Taking a band does not change what a case is compared on.
func TestBandBlijftKenmerk(t *testing.T) {
	for _, s := range []string{
		"Zij is 2 jaar oud.", "Zij is 9 jaar.", "Zij is 43 jaar.", "Zij is 72 jaar.", "Zij is 60 jaar.", "De kinderen zijn 4, 7 en 9 jaar oud.",
		"Met twee kinderen.", "Met vijf kinderen.", "De schuld is € 40.", "De schuld is € 400.", "De schuld is € 900.", "De schuld is € 4.000.",
		"De schuld is € 8.000.", "De schuld is € 20.000.", "De schuld is € 30.000.", "De schuld is € 90.000.",
	} {
		voor := met(s)
		na := s
		for range 3 {
			for _, b := range anoniem.Banden(anoniem.UitOpslag(na)) {
				nieuw, _ := b.Pas(anoniem.UitOpslag(na))
				na = nieuw.String()
				break
			}
		}
		if na == s {
			t.Errorf("%q: no band", s)
		}
		if a, b := kort(casus.KenmerkenVan(voor)), kort(casus.KenmerkenVan(met(na))); a != b || a == "" {
			t.Errorf("%q has %q, %q has %q", s, a, na, b)
		}
	}
}

func TestVergelijk(t *testing.T) {
	k := func(ws ...string) casus.Kenmerken {
		var uit casus.Kenmerken
		for _, w := range ws {
			uit = append(uit, casus.Kenmerk{Soort: casus.KenmerkBetrokkene, Waarde: w})
		}
		return uit
	}
	vijf := []casus.Kenmerken{k("a", "b"), k("a"), k("a", "b", "c"), k("a", "d"), k()}
	for _, g := range []struct {
		naam    string
		eigen   casus.Kenmerken
		anderen []casus.Kenmerken
		wil     string
	}{
		{"te weinig", k("a"), vijf[:4], "4 te klein"},
		{"niets om te vergelijken", k(), nil, "0 te klein"},
		{"gewoon", k("a"), vijf, "5 gelijk 4"},
		{"zonder kenmerken past bij iedereen", k(), vijf, "5 gelijk 5"},
		{"zeldzaamste eerst", k("a", "b", "c", "z"), vijf, "5 gelijk 0 z0 c1 b2"},
		{"alles zeldzaam", k("c", "d"), vijf, "5 gelijk 0 c1 d1"},
	} {
		t.Run(g.naam, func(t *testing.T) {
			v := casus.Vergelijk(g.eigen, g.anderen)
			got := fmt.Sprint(v.Anderen)
			if v.TeKlein {
				got += " te klein"
			} else {
				got += fmt.Sprint(" gelijk ", v.Gelijk)
			}
			for _, o := range v.Opvallend {
				got += fmt.Sprintf(" %s%d", o.Waarde, o.Ook)
			}
			if got != g.wil {
				t.Errorf("got %q, want %q", got, g.wil)
			}
		})
	}
	if slices.ContainsFunc(casus.Vergelijk(k("b"), vijf).Opvallend, func(o casus.Opvallend) bool { return o.Ook >= casus.ZeldzaamOnder }) {
		t.Error("what many have does not stand out")
	}
}
