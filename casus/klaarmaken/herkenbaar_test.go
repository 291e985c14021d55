package klaarmaken_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/casus/klaarmaken"
	"oliekan/toets"
)

// What is decided holds for the whole case and the lesson.
func TestBesluitGeldtOveral(t *testing.T) {
	les := casus.Lesstof{
		Toelichting: map[toets.StapID]anoniem.Tekst{"effect": anoniem.UitOpslag("Zij is 43 jaar en het circus helpt haar.")},
		Leerpunten:  []anoniem.Tekst{anoniem.UitOpslag("Het circus telt.")},
	}
	c := afgerond()
	c.Verloop[2].Tekst = anoniem.UitOpslag("Terpstra werkt bij het circus.")
	c.Verloop[3].Tekst = anoniem.UitOpslag("Zonder Terpstra lukt het niet.")
	p := opent(t, c, les)
	bs := p.Banden()
	if len(bs) != 1 || bs[0].Aantal != 2 {
		t.Fatalf("bands %+v", bs)
	}
	p.schrijf(p.NeemBand(bs[0].Band))
	if len(p.Banden()) != 0 || !strings.Contains(p.les.Toelichting["effect"].String(), "40 tot 55 jaar") ||
		p.c.Verloop[0].Tekst.String() != "Ik ben 40 tot 55 jaar en wil werken." {
		t.Errorf("after the band: %v %v", p.les, p.c.Verloop[0])
	}
	ws := p.Woorden()
	if len(ws) != 1 || ws[0].Soort != klaarmaken.WoordGevonden || p.Onbeslist() != 1 {
		t.Fatalf("words %+v", ws)
	}
	if _, err := p.InOrde(true); !errors.Is(err, klaarmaken.ErrWoorden) {
		t.Errorf("in order with a name in it: %v", err)
	}
	w, err := p.GeefRol(ws[0].Ruw, "collega")
	if err != nil {
		t.Fatal(err)
	}
	p.schrijf(w)
	if got := p.c.Verloop[3].Tekst.String(); got != "Zonder [collega] lukt het niet." || p.Onbeslist() != 0 {
		t.Errorf("after the role: %q, %d open", got, p.Onbeslist())
	}
	w, weg, err := p.HaalWeg(anoniem.NieuwRuw("circus"))
	if err != nil {
		t.Fatal(err)
	}
	p.schrijf(w)
	alles := append(p.c.Teksten(), p.les.Teksten()...)
	if slices.ContainsFunc(alles, func(t anoniem.Tekst) bool { return strings.Contains(t.String(), "circus") }) || len(weg.Teksten) != 3 {
		t.Errorf("after taking out: %q, %d texts", alles, len(weg.Teksten))
	}
}

// A word that the pair kept can be hidden after all; one that was found can be kept.
func TestHoudenEnVerbergen(t *testing.T) {
	c := afgerond()
	c.Houd = []anoniem.Tekst{anoniem.UitOpslag("Zonnebloem")}
	c.Verloop[2].Tekst = anoniem.UitOpslag("Zij gaat naar Zonnebloem met Terpstra.")
	p := opent(t, c, casus.Lesstof{})
	soorten := func() string {
		var uit []string
		for _, w := range p.Woorden() {
			uit = append(uit, string(w.Soort))
		}
		return strings.Join(uit, " ")
	}
	if got := soorten(); got != "gevonden gehouden" {
		t.Fatalf("words: %s", got)
	}
	p.schrijf(p.Houd(p.Woorden()[0].Ruw))
	if got := soorten(); got != "gehouden gehouden" {
		t.Errorf("after keeping: %s", got)
	}
	for _, w := range p.Woorden() {
		p.schrijf(p.Verberg(w.Ruw))
	}
	if got := p.c.Verloop[2].Tekst.String(); soorten() != "" || strings.Contains(got, "Zonnebloem") || strings.Contains(got, "Terpstra") {
		t.Errorf("after hiding: %s, %q", soorten(), got)
	}
}

func TestZinnen(t *testing.T) {
	m := methode(t)
	gewoon := casus.KenmerkenVan(afgerond())
	for _, g := range []struct {
		naam    string
		anderen []casus.Kenmerken
		wil     string
	}{
		{"te weinig", []casus.Kenmerken{gewoon, gewoon}, "te weinig andere eigen casussen om mee te vergelijken: 2."},
		{"gewoon", []casus.Kenmerken{gewoon, gewoon, gewoon, gewoon, gewoon}, "5 daarvan hebben alles wat deze casus heeft. Geen kenmerk valt op."},
		{"valt op", make([]casus.Kenmerken, 6), "Geen daarvan heeft alles wat deze casus heeft. Dit valt op, het zeldzaamste eerst: - belemmering beleidsregel: in geen andere casus."},
	} {
		got := strings.Join(klaarmaken.Zinnen(opent(t, afgerond(), casus.Lesstof{}, g.anderen...).Vergelijking(), m), " ")
		if !strings.Contains(got, g.wil) || strings.Contains(strings.ToLower(got), "anoniem") {
			t.Errorf("%s: %q", g.naam, got)
		}
	}
}

func TestPunten(t *testing.T) {
	gezien := map[string]bool{}
	for _, p := range klaarmaken.Punten() {
		if gezien[p.ID] || p.Naam == "" || !strings.Contains(p.Vraag, "?") || !strings.HasSuffix(p.Waarom, ".") {
			t.Errorf("%+v", p)
		}
		gezien[p.ID] = true
		if err := (casus.Lesstof{Gezien: []string{p.ID}}).Valideer(casus.Casus{}); err != nil {
			t.Error(err)
		}
	}
}
