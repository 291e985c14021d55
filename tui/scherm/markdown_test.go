package scherm_test

import (
	"strings"
	"testing"

	. "oliekan/tui/scherm"

	"oliekan/casus"
	"oliekan/casus/handout"
	"oliekan/toets"
	"oliekan/tui/schermproef"

	"github.com/charmbracelet/x/ansi"
)

// avondMd is a case in Markdown, with tables or without.
func avondMd(t testing.TB, tabellen bool) string {
	t.Helper()
	m, err := toets.Laad()
	if err != nil {
		t.Fatal(err)
	}
	d := handout.Verslag(handout.Gegevens{Les: casus.Les{Casus: schermproef.Avond()}, Methode: m})
	if !tabellen {
		d = d.ZonderTabellen()
	}
	var b strings.Builder
	if err := d.Schrijf(&b, handout.Markdown); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestMaakOpPast(t *testing.T) {
	st := NewStyles(ThemaAuto, true)
	for _, tabellen := range []bool{true, false} {
		md := avondMd(t, tabellen)
		for breed := 36; breed <= 100; breed++ {
			regels, err := MaakOp(md, breed, &st)
			if err != nil {
				t.Fatal(err)
			}
			for _, r := range regels {
				if n := ansi.StringWidth(r); n > breed {
					t.Errorf("tables %v: %d cells in a width of %d: %s", tabellen, n, breed, ansi.Strip(r))
				}
			}
		}
	}
}

func TestMaakOpVerliestNiets(t *testing.T) {
	st := NewStyles(ThemaAuto, true)
	regels, err := MaakOp(avondMd(t, false), 60, &st)
	if err != nil {
		t.Fatal(err)
	}
	b := ansi.Strip(strings.Join(regels, "\n"))
	for _, in := range schermproef.Avond().Stand().Alles() {
		if !in.Tekst.Leeg() {
			schermproef.Ziet(t, b, in.Tekst.String())
		}
	}
}

func TestMaakOpThemas(t *testing.T) {
	gezien := map[string]string{}
	for _, th := range schermproef.Themas() {
		st := NewStyles(th.Thema, th.Donker)
		regels, err := MaakOp("# Kop\n\n- **vet** en [inwoner] gewoon\n", 40, &st)
		if err != nil {
			t.Fatal(err)
		}
		b := strings.Join(regels, "\n")
		if ansi.Strip(b) != "Kop\n- vet en [inwoner] gewoon" {
			t.Errorf("%s says %q", th.Naam, ansi.Strip(b))
		}
		if ander, ok := gezien[b]; ok {
			t.Errorf("%s looks like %s", th.Naam, ander)
		}
		gezien[b] = th.Naam
		if kleur := strings.Contains(b, "38;2;"); kleur == (th.Thema == ThemaContrast) {
			t.Errorf("%s has colours: %v", th.Naam, kleur)
		}
	}
}

func TestZonderStaart(t *testing.T) {
	for in, wil := range map[string]string{
		"":                                      "",
		"   ":                                   "",
		"woord  ":                               "woord",
		"\x1b[1m \x1b[m\x1b[1m \x1b[m":          "",
		"a\x1b[1mb\x1b[m\x1b[2m \x1b[m  ":       "a\x1b[1mb\x1b[m",
		"é \x1b[31mrood  en meer \x1b[m \x1b[m": "é \x1b[31mrood  en meer\x1b[m",
	} {
		if got := ZonderStaart(in); got != wil {
			t.Errorf("%q: got %q, want %q", in, got, wil)
		}
	}
}

func BenchmarkMaakOp(b *testing.B) {
	st := NewStyles(ThemaAuto, true)
	md := avondMd(b, true)
	b.SetBytes(int64(len(md)))
	for b.Loop() {
		if _, err := MaakOp(md, 96, &st); err != nil {
			b.Fatal(err)
		}
	}
}
