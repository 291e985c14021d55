package regel

import (
	"errors"
	"slices"
	"strings"
	"testing"
)

func TestOntleed(t *testing.T) {
	for in, wil := range map[string][3]string{
		".help":           {"help", "", "ja"},
		".Wet  zorg op ":  {"wet", "zorg op", "ja"},
		".?":              {"?", "", "ja"},
		".élan":           {"élan", "", "ja"},
		"help":            {"", "", ""},
		".":               {"", "", ""},
		"..":              {"", "", ""},
		"...en toen":      {"", "", ""},
		".5 euro":         {"", "", ""},
		" .help":          {"", "", ""},
		". help":          {"", "", ""},
		"zie .help":       {"", "", ""},
		".stop\tnu":       {"stop\tnu", "", "ja"},
		".begrip a.b [c]": {"begrip", "a.b [c]", "ja"},
	} {
		naam, rest, is := ontleed(in)
		if naam != wil[0] || rest != wil[1] || is != (wil[2] == "ja") {
			t.Errorf("%q: %q, %q, %v", in, naam, rest, is)
		}
	}
}

// A command is found by its name, its short form, or its beginning when that is long enough and fits one.
func TestOpdrachtZoek(t *testing.T) {
	os := Opdrachten{{Naam: "stop", Kort: "q"}, {Naam: "stap", Kort: "st"}, {Naam: "stappen"}, {Naam: "terug"}}
	for naam, wil := range map[string]string{
		"stop": "ja stop", "q": "ja stop", "st": "ja stap", "stap": "ja stap", "s": "nee stop stap stappen", "sta": "nee stap stappen",
		"stapp": "ja stappen", "te": "nee terug", "ter": "ja terug", "terugg": "nee", "x": "nee",
	} {
		gevonden, zeker := os.zoek(naam)
		kreeg := strings.Join(append([]string{map[bool]string{true: "ja", false: "nee"}[zeker]}, strings.Fields(strings.ReplaceAll(strings.Join(gevonden.namen(), " "), ".", ""))...), " ")
		if kreeg != wil {
			t.Errorf("%q: %q, want %q", naam, kreeg, wil)
		}
	}
}

// A question is asked again after a command; a command that leaves it does so, and a line of text is the answer.
func TestLeesMetOpdrachten(t *testing.T) {
	weg := errors.New("weg")
	var gedaan []string
	os := Opdrachten{
		{"noem", "n", "IETS", "noem iets", func(s string) error { gedaan = append(gedaan, s); return nil }},
		{"noteer", "", "", "noteer het", func(string) error { return weg }},
	}
	p := typt(t, ".noem een  twee", ".n drie", ".no", ".onbekend", ".help", " .noem is tekst", "rest")
	regel, err := p.Lees("Wat nu?", os)
	if err != nil || regel != " .noem is tekst" || !slices.Equal(gedaan, []string{"een  twee", "drie"}) {
		t.Errorf("%q, %v, %q", regel, err, gedaan)
	}
	if n := strings.Count(p.zei(), "Wat nu?"); n != 6 {
		t.Errorf("asked %d times", n)
	}
	p.ziet(t, "De opdracht .no is nog niet duidelijk. Bedoel je .noem of .noteer?", "De opdracht .onbekend werkt hier niet.",
		".noem IETS (.n): noem iets.", ".noteer: noteer het.", ".help (.h): deze lijst.")
	if _, err := typt(t, ".noteer").Lees("Wat?", os); !errors.Is(err, weg) {
		t.Error(err)
	}
}

// The commands that work everywhere: to the menu, to the end, and to the other activities with what was typed behind them.
func TestOveral(t *testing.T) {
	for in, wil := range map[string]error{".menu": ErrMenu, ".m": ErrMenu, ".stop": ErrStop, ".q": ErrStop} {
		p := typt(t, in)
		if _, err := p.Lees("Wat?", p.Overal()); !errors.Is(err, wil) {
			t.Errorf("%s: %v", in, err)
		}
	}
	p := typt(t, ".uitleg doel", ".b norm", ".meer", ".map", "klaar")
	p.Wegen.Uitleg = func(p *Lijn, w string) error { p.Uit.Zeg("uitleg van " + w); return nil }
	p.Wegen.Begrip = func(p *Lijn, w, bij string) { p.Uit.Zeg("begrip " + w + bij) }
	if _, err := p.Lees("Wat?", p.Overal()); err != nil {
		t.Fatal(err)
	}
	p.ziet(t, "uitleg van doel", "begrip norm", "Er is nu niets om verder voor te lezen.", "Je hebt nog geen handout gemaakt.")
	for _, fout := range []error{nil, errors.New("geen bureaublad")} {
		p = typt(t, ".map", "klaar")
		p.Papiermap, p.ToonMap = "/map", func(string) error { return fout }
		if _, err := p.Lees("Wat?", p.Overal()); err != nil || strings.Contains(p.zei(), "/map") != (fout != nil) {
			t.Errorf("%v: %s", fout, p.uit)
		}
	}
	namen := map[string]bool{}
	for _, o := range p.Overal() {
		if namen[o.Naam] || o.Kort != "" && namen[o.Kort] || o.Wat == "" {
			t.Errorf("%q stands twice, or says nothing", o.Naam)
		}
		namen[o.Naam], namen[o.Kort] = true, o.Kort != ""
	}
}
