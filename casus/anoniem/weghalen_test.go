package anoniem

import (
	"errors"
	"strings"
	"testing"
)

func TestHaalWeg(t *testing.T) {
	for _, g := range []struct{ woord, in, uit string }{
		{"kringloop", "Hij werkt bij de kringloop. De Kringloop sluit.", "Hij werkt bij de [weggehaald]. De [weggehaald] sluit."},
		{"imker", "De imker belt. Imkers zijn er genoeg.", "De [weggehaald] belt. [weggehaald] zijn er genoeg."},
		{"de rode deur", "Zij woont achter de rode deur.", "Zij woont achter de [weggehaald]."},
		{"imker", "De imkerij blijft.", "De imkerij blijft."},
		{"3 kinderen", "Zij heeft 3 kinderen, 13 kinderen, 3,5 kinderen en 4.3 kinderen. De kinderen spelen.", "Zij heeft [weggehaald], 13 kinderen, 3,5 kinderen en 4.3 kinderen. De kinderen spelen."},
		{"2 opleiding", "Zij begint met een opleiding.", "Zij begint met een opleiding."},
		{"opleiding 2", "Een opleiding. Opleiding 2 is klaar.", "Een opleiding. [weggehaald] is klaar."},
		{"flat 2 hoog", "Zij woont in flat 2 hoog, niet in een flat.", "Zij woont in [weggehaald], niet in een flat."},
		{"de 3 kinderen", "Met de 3 kinderen. De kinderen.", "Met de [weggehaald]. De kinderen."},
		{"\"kringloop.\"", "Naar de kringloop.", "Naar de [weggehaald]."},
		{"rode deur, links", "Rode deur links, rode deur, links.", "Rode deur links, [weggehaald]."},
		{"twee-onder-een-kap", "Een twee-onder-een-kap is twee onder een kap.", "Een [weggehaald] is twee onder een kap."},
		{"0612345678", "Bel 06-12345678 of 0612345679.", "Bel [weggehaald] of [TELEFOON-1]."},
		{"bel 0612345678", "Bel 0612345678. Bel 0612345679. Bel.", "[weggehaald]. Bel [TELEFOON-1]. Bel."},
		{"foto's", "De foto's en de foto.", "De [weggehaald] en de foto."},
		{"een 2e kans", "Zij wil een 2e kans. Geen kans.", "Zij wil een [weggehaald]. Geen kans."},
	} {
		m := Nieuw(Opties{})
		weg, err := m.HaalWeg(NieuwRuw(g.woord))
		if err != nil || weg.s != bloot(g.woord) {
			t.Fatalf("%q: %q %v", g.woord, weg.s, err)
		}
		uit, anders := m.Hermasker(Tekst{g.in})
		if uit.s != g.uit || anders != (g.in != g.uit) {
			t.Errorf("%q uit %q: %q", g.woord, g.in, uit.s)
		}
		if nog, anders := m.Hermasker(uit); anders {
			t.Errorf("%q: a second time gives %q", g.in, nog.s)
		}
	}
}

// bloot is a word without what HaalWeg leaves off.
func bloot(s string) string {
	return strings.Trim(strings.TrimPrefix(strings.TrimPrefix(s, "de "), "een "), `".`)
}

// A label is no word, whatever its capitals: what it hides is gone already, and the ordinary word has to stay.
func TestHaalWegWatVerborgenIs(t *testing.T) {
	for _, s := range []string{"[inwoner]", "[Inwoner]", "[persoon-1]", "de [inwoner]", "met [dochter 2] mee", "[weggehaald]", "[…]"} {
		m := Nieuw(Opties{})
		if _, err := m.HaalWeg(NieuwRuw(s)); !errors.Is(err, ErrVerborgen) {
			t.Errorf("%q: %v", s, err)
		}
		const in = "De inwoner [inwoner] belt met haar dochter en een persoon."
		if uit, anders := m.Hermasker(Tekst{in}); anders {
			t.Errorf("%q: %q", s, uit.s)
		}
	}
}

// A word that is also a part of somebody's name goes where it stands by itself; the name keeps its label.
func TestHaalWegDeelVanNaam(t *testing.T) {
	for _, g := range []struct{ naam, woord, zin, in, uit string }{
		{"Wil Bakker", "wil", "Wil Bakker wil dat iemand langskomt.", "[inwoner] wil dat iemand langskomt.", "[inwoner] [weggehaald] dat iemand langskomt."},
		{"Mei Lan", "mei", "Mei Lan kwam in mei terug.", "[inwoner] kwam in mei terug.", "[inwoner] kwam in [weggehaald] terug."},
	} {
		m := Nieuw(Opties{})
		if _, err := m.Ken(NieuwRuw(g.naam), "inwoner"); err != nil {
			t.Fatal(err)
		}
		voor := m.Masker(NieuwRuw(g.zin)).Tekst
		if voor.s != g.in {
			t.Fatalf("the finder masks this otherwise now: %q", voor.s)
		}
		if _, err := m.HaalWeg(NieuwRuw(g.woord)); err != nil {
			t.Fatal(err)
		}
		if uit, _ := m.Hermasker(voor); uit.s != g.uit {
			t.Errorf("%q: %q", g.woord, uit.s)
		}
		if uit := m.Masker(NieuwRuw(g.naam + " belt.")).Tekst; uit.s != "[inwoner] belt." {
			t.Errorf("%q: the name became %q", g.woord, uit.s)
		}
	}
}

// What is decided about a word that was taken out is about that word, and never about everything that was taken out.
func TestNaHaalWeg(t *testing.T) {
	const uit = "De [weggehaald] en de [weggehaald] bellen."
	for naam, doe := range map[string]func(*Masker) error{
		"naam":    func(m *Masker) error { _, err := m.Ken(NieuwRuw("Imker"), "buurman"); return err },
		"rol":     func(m *Masker) error { _, err := m.GeefRol(NieuwRuw("imker"), "buurman"); return err },
		"houd":    func(m *Masker) error { m.Houd(NieuwRuw("imker")); return nil },
		"verberg": func(m *Masker) error { m.Verberg(NieuwRuw("imker")); return nil },
	} {
		m := Nieuw(Opties{})
		for _, w := range []string{"imker", "kringloop"} {
			if _, err := m.HaalWeg(NieuwRuw(w)); err != nil {
				t.Fatal(err)
			}
		}
		if nu, _ := m.Hermasker(Tekst{"De imker en de kringloop bellen."}); nu.s != uit {
			t.Fatalf("%q", nu.s)
		}
		if err := doe(m); err != nil {
			t.Fatal(err)
		}
		if nu, anders := m.Hermasker(Tekst{uit}); anders {
			t.Errorf("%s: %q", naam, nu.s)
		}
	}
}

// What stays for a longer word that a person kept goes all the same: removing is decided later and wins.
func TestHaalWegUitGehoudenRij(t *testing.T) {
	m := Nieuw(Opties{})
	houd := m.Houd(NieuwRuw("Zonnehoek Noord"))
	if _, err := m.HaalWeg(NieuwRuw("Zonnehoek")); err != nil {
		t.Fatal(err)
	}
	if uit, _ := m.Hermasker(houd); uit.s != "[weggehaald] Noord" {
		t.Errorf("%q", uit.s)
	}
}

func TestHaalWegOokWatGehoudenWas(t *testing.T) {
	m := Nieuw(Opties{})
	houd := m.Houd(NieuwRuw("Zonnehoek"))
	if uit := m.Masker(NieuwRuw("Zij gaat naar de Zonnehoek.")); uit.Tekst.s != "Zij gaat naar de Zonnehoek." {
		t.Fatalf("kept word masked: %q", uit.Tekst.s)
	}
	if _, err := m.HaalWeg(NieuwRuw("zonnehoek")); err != nil {
		t.Fatal(err)
	}
	if uit, _ := m.Hermasker(houd); uit.s != Weggehaald {
		t.Errorf("kept word stays: %q", uit.s)
	}
	if uit := m.Masker(NieuwRuw("Weer naar de Zonnehoek.")); uit.Tekst.s != "Weer naar de [weggehaald]." {
		t.Errorf("typed again: %q", uit.Tekst.s)
	}
}

func TestHaalWegZonderWoord(t *testing.T) {
	if _, err := Nieuw(Opties{}).HaalWeg(NieuwRuw(" -- ")); !errors.Is(err, ErrGeenNaam) {
		t.Errorf("err = %v", err)
	}
}
