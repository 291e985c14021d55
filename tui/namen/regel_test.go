package namen

import (
	"bytes"
	"errors"
	"strings"
	"testing"

	"oliekan/casus/anoniem"
	"oliekan/casus/gesprek"
	"oliekan/tui/melding"
	"oliekan/tui/regel"
)

// regels gives names in lines to ken, and returns what was said back.
func regels(t testing.TB, g *gesprek.Gesprek, ken func(anoniem.Ruw, string) (string, error), typt ...string) string {
	t.Helper()
	var uit bytes.Buffer
	p := &regel.Lijn{
		Werk: regel.Werk{Melding: melding.Van}, Ctx: t.Context(), Uit: &regel.Spreker{W: &uit},
		In: regel.NieuweLezer(t.Context(), strings.NewReader(strings.Join(typt, "\n")+"\n")),
	}
	defer p.In.Sluit()
	if err := Regel(p, g, ken); err != nil && !errors.Is(err, regel.ErrMenu) {
		t.Fatalf("%v\n%s", err, uit.String())
	}
	return strings.Join(strings.Fields(uit.String()), " ")
}

func TestNamenInRegels(t *testing.T) {
	for _, g := range []struct {
		naam  string
		typt  []string
		wil   string
		namen string
	}{
		{"rol erachter", []string{"Meryem = dochter", ""}, "Deze naam wordt voortaan [dochter", "Meryem=dochter"},
		{"rol gevraagd", []string{"Sjoerd", "huisarts", ""}, "Wie is Sjoerd? Typ het nummer of de rol, zoals dochter of huisarts.", "Sjoerd=huisarts"},
		{"met een nummer", []string{"Sjoerd", "1", ""}, `1. [PERSOON-1]. Er staat: "`, "Sjoerd=[PERSOON-1]"},
		{"overgeslagen", []string{"Sjoerd", "", ""}, "Lege regel: sla dit over.", ""},
		{"een zin", []string{"zij wil weer aan het werk", ""}, "Dat lijkt geen naam.", ""},
		{"een lange naam met rol", []string{"Maria van den Berg de Vries = buur", ""}, "Nog een naam?", "Maria van den Berg de Vries=buur"},
		{"geen letter", []string{"12 = dochter", ""}, "Dat lijkt geen naam.", ""},
		{"terug naar het menu", []string{"Meryem = dochter", ".menu"}, "Nog een naam?", "Meryem=dochter"},
		{"niets", []string{""}, inleiding, ""},
	} {
		t.Run(g.naam, func(t *testing.T) {
			_, gesprek := metGesprek(t)
			namen := ""
			uit := regels(t, gesprek, func(naam anoniem.Ruw, rol string) (string, error) {
				_, label, err := gesprek.Ken(naam, rol)
				namen += naam.Toon() + "=" + rol
				return label, err
			}, g.typt...)
			if !strings.Contains(uit, g.wil) || namen != g.namen {
				t.Errorf("%q\n%s", namen, uit)
			}
		})
	}
}

// What cannot be is refused with the sentence of the screen, and the next name is asked.
func TestNaamGeweigerdInRegels(t *testing.T) {
	_, g := metGesprek(t)
	uit := regels(t, g, func(anoniem.Ruw, string) (string, error) { return "", anoniem.ErrSoort }, "Meryem = [dochter]", "")
	if !strings.Contains(uit, "Let op: "+melding.Van(anoniem.ErrSoort)+" Nog een naam?") || strings.Contains(uit, "voortaan") {
		t.Error(uit)
	}
}
