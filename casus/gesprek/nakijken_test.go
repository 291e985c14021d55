package gesprek_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/casus/gesprek"
)

// hervat opens a stored case with these answers in a new sitting.
func hervat(t *testing.T, teksten ...string) *gesprek.Gesprek {
	t.Helper()
	nu := time.Date(2026, 11, 21, 10, 0, 0, 0, time.UTC)
	c := casus.Nieuw(nu, "vraag")
	c.Titel = anoniem.UitOpslag("Naar school")
	for i, s := range teksten {
		c.Verloop = append(c.Verloop, casus.Inbreng{Nr: i + 1, Vraag: "vraag", Rol: "inwoner", Daad: casus.Zeg, Tekst: anoniem.UitOpslag(s)})
	}
	return gesprek.Open(methode(t), anoniem.Nieuw(anoniem.Opties{}), c, nil, func() time.Time { return nu })
}

func labels(ls []gesprek.Los) string {
	var uit []string
	for _, l := range ls {
		uit = append(uit, l.Label)
	}
	return strings.Join(uit, " ")
}

func TestNakijklijst(t *testing.T) {
	g := hervat(t, "[dochter] en [PERSOON-1] bellen op [DATUM-1].", "[PERSOON-1] is 43 jaar en heeft een depressie.")
	l := g.Nakijken()
	if got := labels(l.Losse); got != "[PERSOON-1] [dochter]" {
		t.Errorf("loose: %s", got)
	}
	if l.Losse[0].Aantal != 2 || g.NrVan(l.Losse[0].Tekst) != 1 {
		t.Errorf("where: %+v", l.Losse[0])
	}
	if len(l.Banden) != 1 || l.Banden[0].Wordt != "40 tot 55 jaar" || len(l.Bijzonder) != 1 || l.Bijzonder[0].Soort != "gezondheid" {
		t.Fatalf("offers: %+v %+v", l.Banden, l.Bijzonder)
	}
	if got := g.Genoemden("[dochter]"); !slices.Equal(got, []string{"[PERSOON-1]"}) {
		t.Errorf("the same as: %v", got)
	}
	g.LaatLos("[dochter]")
	g.LaatBand(l.Banden[0])
	g.LaatBijzonder(l.Bijzonder[0])
	if l = g.Nakijken(); labels(l.Losse) != "[PERSOON-1]" || len(l.Banden)+len(l.Bijzonder) > 0 {
		t.Errorf("waved away: %+v", l)
	}
	zeg(t, g, "wringt", tekst("hij is 61 jaar en heeft een verslaving"))
	if l = g.Nakijken(); len(l.Banden) != 1 || len(l.Bijzonder) != 1 {
		t.Errorf("something new is offered: %+v", l)
	}
}

func TestNakijklijstLeeg(t *testing.T) {
	if g, _ := nieuw(t); !g.Nakijken().Leeg() {
		t.Errorf("a new consult: %+v", g.Nakijken())
	}
}

func TestNakijkenZonderAntwoordDatWegIs(t *testing.T) {
	g := hervat(t, "[PERSOON-1] belt.", "Er is niets.")
	if _, _, err := g.HaalAntwoordWeg(1); err != nil {
		t.Fatal(err)
	}
	if l := g.Nakijken(); !l.Leeg() {
		t.Errorf("a label that stands nowhere: %+v", l)
	}
}

func TestGehoudenKanAlsnogWeg(t *testing.T) {
	g, _ := nieuw(t)
	zeg(t, g, "vraag", tekst("ik ga met Quintijn naar de markt"))
	g.Houd(anoniem.NieuwRuw("Quintijn"))
	l := g.Nakijken()
	if len(l.Gehouden) != 1 {
		t.Fatalf("kept: %+v", l)
	}
	w := g.Verberg(anoniem.NieuwRuw(l.Gehouden[0].String()))
	if l = g.Nakijken(); len(l.Gehouden) > 0 || len(w.Vergeet) != 1 || strings.Contains(g.Casus().Verloop[0].Tekst.String(), "Quintijn") {
		t.Errorf("still there: %+v %+v", l, g.Casus().Verloop)
	}
}

func TestKijkOver(t *testing.T) {
	c := hervat(t, "Annelies Bakker belt elke dag.", "Er is niets.").Casus()
	c.Titel = anoniem.UitOpslag("De huur van mevrouw Terpstra")
	ks := []casus.Concept{{Plaats: casus.Plaats{Vraag: "wringt"}, Tekst: anoniem.UitOpslag("mevrouw Femke Zijlstra belt")}}
	g := gesprek.Open(methode(t), anoniem.Nieuw(anoniem.Opties{}), c, ks, func() time.Time { return time.Time{} })
	w, n, err := g.KijkOver()
	if err != nil || n != 3 || len(w.Herzien) != 1 || w.Kop == nil || len(w.Concepten) != 1 {
		t.Fatalf("%d: %+v", n, w)
	}
	for _, tekst := range []anoniem.Tekst{w.Herzien[1], w.Kop.Titel, w.Concepten[0].Tekst} {
		if len(tekst.Labels()) != 1 || strings.ContainsAny(tekst.String(), "ZF") {
			t.Errorf("left: %q", tekst)
		}
	}
	if _, n, err = g.KijkOver(); err != nil || n != 0 {
		t.Errorf("the second time %d", n)
	}
	g, _ = nieuw(t)
	zeg(t, g, "vraag", tekst("de zwierbol is stuk"))
	voor := g.Twijfels()
	if w, n, err = g.KijkOver(); err != nil || n != 0 || !w.Leeg() || len(g.Twijfels()) != len(voor) {
		t.Errorf("this sitting is masked already: %d %+v", n, w)
	}
}

// Removing says nothing: state and numbers stay.
func TestWeghalenLaatStaatEnNummers(t *testing.T) {
	for _, staat := range []casus.Staat{casus.Werkversie, casus.Afgerond, casus.Trainingsklaar} {
		nu := time.Date(2026, 11, 21, 10, 0, 0, 0, time.UTC)
		c := casus.Nieuw(nu, "vraag")
		c.Staat = staat
		for i, s := range []string{"de imker belt", "niets", "de imker zwijgt"} {
			c.Verloop = append(c.Verloop, casus.Inbreng{Nr: i + 1, Minuut: i, Vraag: "vraag", Rol: "inwoner", Daad: casus.Zeg, Tekst: anoniem.UitOpslag(s)})
		}
		g := gesprek.Open(methode(t), anoniem.Nieuw(anoniem.Opties{}), c, nil, func() time.Time { return nu })
		w1, weg, err := g.HaalWoordWeg(anoniem.NieuwRuw("imker"))
		w2, _, err2 := g.HaalAntwoordWeg(2)
		if err != nil || err2 != nil || len(weg.Teksten) != 2 {
			t.Fatal(err, err2, weg)
		}
		na := c.Pas(w1).Pas(w2)
		if na.Staat != staat || len(na.Verloop) != 3 || na.Valideer() != nil {
			t.Errorf("%s: %+v", staat, na)
		}
		if got := na.Verloop[0].Tekst.String() + ", " + na.Verloop[1].Tekst.String(); got != "de [weggehaald] belt, [weggehaald]" {
			t.Errorf("%s: %s", staat, got)
		}
	}
}

func TestRond(t *testing.T) {
	for _, g := range []struct{ tekst, wil string }{
		{"[zus] belt.", "[zus] belt."},
		{"Zij woont nu al een jaar bij [zus], die haar goed kent van vroeger en van nu.", "… een jaar bij [zus], die haar goed kent …"},
		{"Met [zus]", "Met [zus]"},
		{"Van ([zus])", "Van ( [zus])"},
	} {
		if got := (gesprek.Los{Label: "[zus]", Tekst: anoniem.UitOpslag(g.tekst)}).Rond(); got != g.wil {
			t.Errorf("%q: %q", g.tekst, got)
		}
	}
}
