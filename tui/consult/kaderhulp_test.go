package consult

import (
	"strings"
	"testing"

	"oliekan/toets"
	"oliekan/tui/schermproef"
)

// The standard decision is typed ahead, is no answer by itself, and is not offered again once it was named.
func TestBeginVanEenOptie(t *testing.T) {
	s := schermproef.Typt(t, consultscherm(t, 120, 39), "de regel past niet", "enter", "enter")
	s = schermproef.Typt(t, s, "mijn zoon komt op tijd op school", "enter", "enter")
	s = schermproef.Typt(t, s, "naar school kunnen", "enter")
	s = schermproef.Typt(t, s, "anders zit hij thuis", "enter", "enter")
	s = schermproef.Typt(t, s, "", "tab", "down", "enter")
	if got := s.(Consult).tekst.Ruw().Toon(); got != "Standaardbesluit: " {
		t.Fatalf("typed ahead: %q", got)
	}
	s = schermproef.Typt(t, s, "", "enter")
	schermproef.Ziet(t, schermproef.Beeld(s, 120, 39), "Dit is nog maar het begin.")
	s = schermproef.Typt(t, s, "afwijzen", "enter")
	if as := s.(Consult).g.Antwoorden(); len(as) != 1 || as[0].Tekst.String() != "Standaardbesluit: afwijzen" {
		t.Errorf("kept: %+v", as)
	}
	schermproef.Ziet(t, schermproef.Beeld(s, 120, 39), "Niets doen")
	schermproef.ZietNiet(t, schermproef.Beeld(s, 120, 39), "Standaardbesluit: …")
}

// In step 2 the values that laws share stand beside the list, and below it the laws that want the same; in step 4 each law has
// its full name one time.
func TestWatWettenDelen(t *testing.T) {
	s := schermproef.Typt(t, consultscherm(t, 120, 39), "", "pgdown")
	s = schermproef.Typt(t, s, "mijn zoon komt op tijd en uitgerust op school", "enter", "enter")
	schermproef.Ziet(t, schermproef.Beeld(s, 120, 39), watWettenDelen, "Gezond en veilig opgroeien:", "Dit willen ook:", "Dit willen ook: Pw, Wmo 2015, Jeugdwet, IOAW, WPO en nog")
	s = schermproef.Typt(t, totOpties(t, consultscherm(t, 120, 39)), "", "pgdown", "pgdown")
	s = schermproef.Typt(t, s, "pw 35", "enter")
	b := schermproef.Beeld(s, 120, 39)
	if strings.Count(b, "Pw: Participatiewet.") != 1 {
		t.Errorf("the full name does not stand there one time:\n%s", b)
	}
}

func TestWettenRij(t *testing.T) {
	for in, wil := range map[string]string{
		"Pw":                          "Pw",
		"Pw,Fw (Wsnp),Wgs":            "Pw, Fw en Wgs",
		"A,B,C,D,E,F":                 "A, B, C, D, E en F", // one more is named, not counted
		"A,B,C,D,E,F,WPO (passend),H": "A, B, C, D, E en nog 3 wetten",
	} {
		if got := wettenRij(strings.Split(in, ",")); got != wil {
			t.Errorf("%s: %q, want %q", in, got, wil)
		}
	}
}

// The standard decision and doing nothing of the method itself: what the tests above rely on.
func TestVoorzetVanOpties(t *testing.T) {
	m := schermproef.NewApp(t).Methode
	if v, ok := m.Vraag(toets.VraagOpties); !ok || v.Begin != "Standaardbesluit:" || len(v.Voorzet) != 1 {
		t.Errorf("%+v", v)
	}
}
