package gesprek_test

import (
	"slices"
	"strings"
	"testing"

	"oliekan/casus"
	"oliekan/casus/gesprek"
	"oliekan/toets"
	"oliekan/toets/voorstel"
)

// The best three articles for the option at hand stand first, with why; all others stay, and nothing is chosen. What was chosen makes
// room for the next. Equal cases count, and doing nothing needs no article.
func TestVoorstellenStaanVoorop(t *testing.T) {
	g, _ := nieuw(t)
	v, _ := methode(t).Vraag(toets.VraagDraagt)
	zeg(t, g, toets.VraagEffect, tekst("Zij slaapt weer in een bed en is op tijd op haar werk."))
	zeg(t, g, toets.VraagGrondwaarde, gesprek.Invoer{Keus: "pw-bestaan"})
	zeg(t, g, toets.VraagOpties, tekst("Niets doen"))
	zeg(t, g, toets.VraagOpties, tekst("Bijzondere bijstand om niet voor een bed"))
	niets, bed := g.Stand().Opties()[0].Nr, g.Stand().Opties()[1].Nr
	alle := len(g.ZoekArtikel(""))

	g.Ga(casus.Plaats{Vraag: toets.VraagDraagt, Optie: bed})
	ks, drie := g.Keuzen(v), g.Voorgesteld()
	if len(ks) != alle || len(drie) != 3 || !slices.Equal(ks[:3], drie) {
		t.Fatalf("%d choices of %d, proposed %+v", len(ks), alle, drie)
	}
	i := slices.IndexFunc(drie, func(k toets.Keuze) bool { return k.ID == "Pw:35:1" })
	if i < 0 || !strings.HasPrefix(drie[i].Uitleg, "Past misschien: “Bijzondere bijstand” in de optie") {
		t.Errorf("proposed: %+v", drie)
	}
	if bij(g, toets.VraagDraagt) != "" {
		t.Error("something is chosen")
	}
	zeg(t, g, "", gesprek.Invoer{Keus: drie[0].ID})
	if nu := g.Voorgesteld(); len(nu) != 3 || nu[0].ID != drie[1].ID {
		t.Errorf("after the first was chosen: %+v", nu)
	}
	g.ZetGelijk(map[string]int{"Pw:16:1, 2": 31})
	if vs := g.Voorstellen(bed); !slices.ContainsFunc(vs, func(p voorstel.Voorstel) bool {
		return p.Artikel.Sleutel() == "Pw:16:1, 2" && strings.Contains(p.Waarom(), "gebruikt in 31 gelijke casussen")
	}) {
		t.Errorf("equal cases do not count: %+v", vs)
	}
	if vs := append(g.Voorstellen(niets), g.Voorstellen(99)...); len(vs) > 0 {
		t.Errorf("proposed for nothing: %+v", vs)
	}
}
