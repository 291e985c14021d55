package gesprek_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/casus/gesprek"
	"oliekan/toets"
)

// lokaal opens a consult of a municipality with rules of its own.
func lokaal(t *testing.T) *gesprek.Gesprek {
	t.Helper()
	m := methode(t).Met(toets.Aanvulling{Lokaal: []toets.LokaleRegel{
		{Titel: "Verordening vervoer", Artikel: "2", Zegt: "Het college kan afwijken bij hardheid."},
		{Titel: "Beleidsregels vervoer", Artikel: "7", Zegt: "Vervoer boven zes kilometer.", GeldigTot: "2026-06-30"},
	}})
	k := &klok{time.Date(2026, 11, 21, 10, 0, 0, 0, time.UTC)}
	return gesprek.Open(m, anoniem.Nieuw(anoniem.Opties{}), casus.Nieuw(k.t, m.Kort()[0].ID), nil, k.nu)
}

// groepen writes what gives room as "kind: names".
func groepen(g *gesprek.Gesprek, belemmering string) string {
	var uit []string
	for _, r := range g.Ruimte(belemmering) {
		uit = append(uit, fmt.Sprint(r.Kind, " ", len(r.Artikelen), " ", r.Artikelen[0].Naam()))
	}
	return strings.Join(uit, "; ")
}

func TestLokaleRegelIsEenKeuze(t *testing.T) {
	g := lokaal(t)
	v, _ := g.Methode().Vraag(toets.VraagDraagt)
	ks := g.Keuzen(v)
	i := slices.IndexFunc(ks, func(k toets.Keuze) bool { return k.ID == "lokaal:Verordening vervoer:2" })
	if i < 0 || ks[i].Label != "Verordening vervoer artikel 2" ||
		ks[i].Uitleg != "Het college kan afwijken bij hardheid. (lokale regel van de gemeente)" {
		t.Errorf("choice %d of %d", i, len(ks))
	}
	if got := g.ZoekArtikel("kilometer"); len(got) > 0 {
		t.Errorf("a rule that ended can be chosen: %+v", got)
	}
	want := []string{"Beleidsregels vervoer artikel 7 geldt niet meer: tot en met 30 juni 2026."}
	if got := g.BuitenDatum("kilometer"); !slices.Equal(got, want) {
		t.Errorf("what was found says %q, want %q", got, want)
	}
	for _, woorden := range []string{"", "pw", "pw 35"} {
		if got := g.BuitenDatum(woorden); len(got) > 0 {
			t.Errorf("%q says %q", woorden, got)
		}
	}
}

func TestRuimteInDeWettenVanDeCasus(t *testing.T) {
	g := lokaal(t)
	if got := groepen(g, "verordening"); got != "lokale regel van de gemeente 1 Verordening vervoer artikel 2" {
		t.Errorf("verordening: %s", got)
	}
	if got := groepen(g, "beleidsregel"); got != "afwijking 1 Awb artikel 4:84" {
		t.Errorf("beleidsregel: %s", got)
	}
	wet := func() (uit []string) {
		for _, r := range g.Ruimte("wet") {
			for _, a := range r.Artikelen {
				if r.Kind != "verdrag" && !slices.Contains(uit, a.Wet) {
					uit = append(uit, a.Wet)
				}
			}
		}
		return uit
	}
	if got := wet(); !slices.Equal(got, []string{"Pw"}) { // the only law with open norms and dringende redenen
		t.Errorf("without a law of its own: %q", got)
	}
	zeg(t, g, toets.VraagEffect, tekst("weer rust"))
	zeg(t, g, toets.VraagGrondwaarde, gesprek.Invoer{Keus: "wgs-uitweg", Tekst: anoniem.NieuwRuw("rust")})
	if got := wet(); !slices.Equal(got, []string{"Wgs"}) {
		t.Errorf("with a grondwaarde of the Wgs: %q", got)
	}
	zeg(t, g, toets.VraagOpties, tekst("een regeling treffen"))
	g.Ga(casus.Plaats{Vraag: toets.VraagDraagt, Optie: g.Stand().Opties()[0].Nr})
	zeg(t, g, "", gesprek.Invoer{Keus: "Pw:35:1", Tekst: anoniem.NieuwRuw("bijzondere kosten")})
	if got := wet(); !slices.Equal(got, []string{"Pw", "Wgs"}) {
		t.Errorf("with an article of the Pw: %q", got)
	}
}
