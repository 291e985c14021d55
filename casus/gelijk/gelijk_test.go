package gelijk_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/casus/gelijk"
	"oliekan/casus/oefen"
	"oliekan/toets"
)

func methode(t testing.TB) *toets.Methode {
	t.Helper()
	m, err := toets.Laad()
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// maak is a finished case of answers "question|choice|text".
func maak(t testing.TB, titel string, antwoorden ...string) casus.Casus {
	t.Helper()
	c := casus.Nieuw(time.Date(2026, 11, 21, 10, 0, 0, 0, time.UTC), "vraag")
	c.Titel, c.Staat = anoniem.UitOpslag(titel), casus.Afgerond
	for i, a := range antwoorden {
		d := strings.Split(a, "|")
		c.Verloop = append(c.Verloop, casus.Inbreng{
			Nr: i + 1, Vraag: toets.VraagID(d[0]), Rol: casus.RolConsulent, Daad: casus.Zeg, Keus: d[1], Tekst: anoniem.UitOpslag(d[2]),
		})
	}
	return c
}

// titels returns the titles of what was found.
func titels(gs []gelijk.Geval) []string {
	var uit []string
	for _, g := range gs {
		uit = append(uit, g.Kop.Opschrift())
	}
	return uit
}

func TestRangschik(t *testing.T) {
	m := methode(t)
	eigen := maak(t, "Eigen", "effect||Zij slaapt in een bed met een warme deken", "grondwaarde|pw-bestaan|", "opties||Het bed vergoeden")
	bed := maak(t, "Bed", "effect||Hij slaapt weer in een bed", "grondwaarde|pw-bestaan|", "draagt|Pw:51:1|", "draagt|Pw:35:1|",
		"uitkomst|ja-maatwerk|Geef het bed als gift")
	bezig := bed
	bezig.ID, bezig.Staat = casus.NieuwID(), casus.Werkversie
	ver := maak(t, "Ver", "effect||Hij heeft een eigen winkel", "grondwaarde|bbz-doorgaan|")
	terug := maak(t, "Teruggenomen", "effect||Zij leert zwemmen", "grondwaarde|pw-bestaan|")
	terug.Verloop = append(terug.Verloop, casus.Inbreng{Nr: 3, Vraag: toets.VraagGrondwaarde, Rol: casus.RolConsulent, Daad: casus.Herroep, Over: 2})

	gs := gelijk.Rangschik(m, eigen, []casus.Casus{ver, eigen, bezig, terug, bed})
	if got := titels(gs); !slices.Equal(got, []string{"Bed"}) {
		t.Fatalf("found %q", got)
	}
	g := gs[0]
	for _, wil := range []string{"zelfde grondwaarde: genoeg om van te leven", "zelfde wet: Pw", "zelfde woorden: bed"} {
		if !slices.ContainsFunc(g.Redenen, func(r string) bool { return strings.Contains(r, wil) }) {
			t.Errorf("%q not in %q", wil, g.Redenen)
		}
	}
	if g.Afloop != "Ja, maatwerk. Geef het bed als gift" || g.Punten <= 0 || g.Punten > 1 {
		t.Errorf("%q, %v", g.Afloop, g.Punten)
	}
	if got := gelijk.Artikelen(append(gs, g)); len(got) != 2 || got["Pw:51:1"] != 2 {
		t.Errorf("articles %v", got)
	}
}

// An empty case is like nothing, and nothing is like an empty one; labels are no words.
func TestLeegLijktNergensOp(t *testing.T) {
	m := methode(t)
	cs, err := oefen.Alle()
	if err != nil {
		t.Fatal(err)
	}
	leeg := maak(t, "Leeg")
	labels := maak(t, "Labels", "effect||[inwoner] [moeder] [school]")
	for _, c := range []casus.Casus{leeg, labels} {
		if gs := gelijk.Rangschik(m, c, append(cs, leeg, labels)); len(gs) > 0 {
			t.Errorf("%s is like %q", c.Titel, titels(gs))
		}
		if ws := gelijk.Zoekwoorden(c); len(ws) > 0 {
			t.Errorf("%s is looked up with %q", c.Titel, ws)
		}
	}
	if gs := gelijk.Rangschik(m, cs[0], nil); len(gs) > 0 {
		t.Errorf("found %q", titels(gs))
	}
}

// Of the practice cases those are alike that a trainer would put side by side: two about care at home by a relative, two
// without an address.
func TestOefencasussenLijken(t *testing.T) {
	m := methode(t)
	cs, err := oefen.Alle()
	if err != nil {
		t.Fatal(err)
	}
	for titel, wil := range map[string]string{
		"Een briefadres voor wie in een auto slaapt": "Weg zonder adres",
		"Een vrije zaterdag":                         "Huishoudelijke hulp en de volwassen zoon",
		"De deur en de soep":                         "Geen schuldhulp na een boete",
	} {
		i := slices.IndexFunc(cs, func(c casus.Casus) bool { return c.Titel.String() == titel })
		if i < 0 {
			t.Fatalf("no case %q", titel)
		}
		gs := gelijk.Rangschik(m, cs[i], cs)
		if len(gs) == 0 || len(gs) > gelijk.Meest || gs[0].Kop.Opschrift() != wil {
			t.Errorf("%s is like %q", titel, titels(gs))
		}
	}
}

// BenchmarkRangschik compares a case with as many as the library gives.
func BenchmarkRangschik(b *testing.B) {
	m := methode(b)
	cs, err := oefen.Alle()
	if err != nil {
		b.Fatal(err)
	}
	var veel []casus.Casus
	for i := range 60 {
		c := cs[i%len(cs)]
		c.ID = casus.ID(fmt.Sprint(i))
		veel = append(veel, c)
	}
	gelijk.Rangschik(m, cs[0], veel)
	for b.Loop() {
		gelijk.Rangschik(m, cs[0], veel)
	}
}
