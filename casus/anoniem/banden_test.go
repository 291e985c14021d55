package anoniem

import (
	"strconv"
	"strings"
	"testing"
)

func TestBanden(t *testing.T) {
	for _, g := range []struct{ in, uit string }{
		{"De inwoner is 43 jaar.", "De inwoner is 40 tot 55 jaar."},
		{"Zij is drieënveertig jaar oud.", "Zij is 40 tot 55 jaar oud."},
		{"Kinderen van 4, 7 en 9 jaar.", "Kinderen van 4 tot 12 jaar."},
		{"Kinderen van 3 en 14 jaar.", "Kinderen van jonger dan 18 jaar."},
		{"Een 43-jarige vrouw.", "Een volwassen vrouw."},
		{"[dochter] (14) en zoon (9)", "[dochter] (12 tot 18 jaar) en zoon (4 tot 12 jaar)"},
		{"een baby van 7 weken", "een baby van jonger dan 4 jaar"},
		{"Haar moeder is 84 jaar.", "Haar moeder is 67 jaar of ouder."},
		{"Zij heeft drie jonge kinderen.", "Zij heeft drie of meer jonge kinderen."},
		{"Een gezin van zes personen.", "Een gezin van drie of meer personen."},
		{"Hij krijgt € 1.234,56 per maand.", "Hij krijgt duizend tot vijfduizend euro per maand."},
		{"een schuld van 48000 euro", "een schuld van vijfentwintig tot vijftig duizend euro"},
		{"rekening van €75,-", "rekening van minder dan honderd euro"},
		{"Hij is negenendertig jaar.", "Hij is 27 tot 40 jaar."},
		{"Haar oma is zesenzestig jaar.", "Haar oma is 55 tot 67 jaar."},
		{"Haar oma is achtenzestig jaar.", "Haar oma is 67 jaar of ouder."},
	} {
		if uit := band(NieuwRuw(g.in)); uit != g.uit {
			t.Errorf("%q\n wordt %q\n wil   %q", g.in, uit, g.uit)
		}
		if nog := Banden(Tekst{g.uit}); len(nog) > 0 {
			t.Errorf("%q: a band is offered for a band: %+v", g.uit, nog)
		}
	}
}

// band takes every offer.
func band(r Ruw) string {
	t := Tekst{r.tekst()}
	for _, b := range Banden(t) {
		t, _ = b.Pas(t)
	}
	return t.s
}

// Every number up to ninety-nine is read as it is written, in words and in digits.
func TestTelwoord(t *testing.T) {
	gezien := map[int]bool{}
	for _, w := range telwoorden() {
		gezien[telwoord(w)] = true
	}
	for n := 1; n <= 99; n++ {
		if !gezien[n] || telwoord(strconv.Itoa(n)) != n {
			t.Errorf("%d: in words %v, in digits %d", n, gezien[n], telwoord(strconv.Itoa(n)))
		}
	}
	for w, wil := range map[string]int{
		"één": 1, "een": 1, "elf": 11, "negentien": 19, "twintig": 20, "eenentwintig": 21, "tweeëntwintig": 22, "achtendertig": 38,
		"negenennegentig": 99, "veel": 0, "": 0, "twintigen": 0, "honderd": 0,
	} {
		if kreeg := telwoord(w); kreeg != wil {
			t.Errorf("%q: %d, want %d", w, kreeg, wil)
		}
	}
}

func TestBandenLaatStaan(t *testing.T) {
	for _, s := range []string{
		"Hij wacht al 3 jaar.", "Dat is drie jaar geleden.", "Jeugdhulp stopt op 18 jaar.", "Wie 27 jaar is, moet eerst zoeken.",
		"Binnen 2 jaar is het klaar.", "Een kind.", "een of twee kinderen", "artikel 35 (2)", "Zes maanden wachten.",
		"minder dan honderd euro", "Het plan loopt 5 jaar.", "Nog een jaar, dan is hij klaar.", "We zijn 12 jaar getrouwd.", "Ze is 10 jaar in dienst.",
	} {
		if bs := Banden(Tekst{s}); len(bs) > 0 {
			t.Errorf("%q: offered %q", s, bs[0].Was.s)
		}
	}
}

func TestBandOveral(t *testing.T) {
	b := Banden(Tekst{"Hij is 43 jaar."})[0]
	uit, ok := b.Pas(Tekst{"Nu is hij 41 jaar, zijn broer is 43 jaar."})
	if !ok || uit.s != "Nu is hij 41 jaar, zijn broer is 40 tot 55 jaar." {
		t.Errorf("%q %v", uit.s, ok)
	}
}

func FuzzBanden(f *testing.F) {
	f.Add("Kinderen van 4, 7 en 9 jaar en € 3.000 schuld, zoon (9), één dochter van 3 maanden")
	f.Add("€999999999999999999999 (99) 999-jarige")
	f.Fuzz(func(t *testing.T, s string) {
		plek := 0
		for _, b := range Banden(Tekst{s}) {
			if b.Begin < plek || b.Eind > len(s) || s[b.Begin:b.Eind] != b.Was.s {
				t.Fatalf("%+v in %q", b, s)
			}
			plek = b.Eind
		}
		if strings.Contains(band(NieuwRuw(s)), "\x00") && !strings.Contains(s, "\x00") {
			t.Fatal("a band brought a NUL")
		}
	})
}
