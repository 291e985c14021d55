package gesprek_test

import (
	"strings"
	"testing"
	"time"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/casus/gesprek"
	"oliekan/toets"
)

func mOpen(t *testing.T) *gesprek.Gesprek {
	m, err := toets.Laad()
	if err != nil {
		t.Fatal(err)
	}
	nu := func() time.Time { return time.Date(2026, 11, 21, 10, 0, 0, 0, time.UTC) }
	return gesprek.Open(m, anoniem.Nieuw(anoniem.Opties{}), casus.Nieuw(nu(), m.Kort()[0].ID), nil, nu)
}

func TestMuurNagelopenOud(t *testing.T) {
	g := mOpen(t)
	g.Verlaat(gesprek.Invoer{Rol: "inwoner", Tekst: anoniem.NieuwRuw("kort en nu veel langer dan het was ")})
	g.Nagelopen(0, g.Plaats().Vraag, anoniem.UitOpslag("kort en "))
	k, _ := g.Concept()
	if !strings.Contains(k.Tekst.String(), "veel langer") {
		t.Errorf("oudere tekst wint: %q", k.Tekst)
	}
}

func TestMuurVerbergNaHoud(t *testing.T) {
	g := mOpen(t)
	g.Zeg(gesprek.Invoer{Rol: "inwoner", Tekst: anoniem.NieuwRuw("ik ga met Quintijn naar de markt")})
	g.Houd(anoniem.NieuwRuw("Quintijn"))
	g.Verberg(anoniem.NieuwRuw("Quintijn"))
	for _, h := range g.Casus().Houd {
		t.Errorf("houd na verberg: %q", h)
	}
}

func TestMuurOngedaanOpnieuw(t *testing.T) {
	g := mOpen(t)
	for _, s := range []string{"een", "twee", "drie"} {
		if _, _, err := g.Zeg(gesprek.Invoer{Rol: "inwoner", Tekst: anoniem.NieuwRuw(s)}); err != nil {
			t.Fatal(err)
		}
	}
	staat := func() string {
		var s []string
		for _, a := range g.Stand().Bij("vraag") {
			s = append(s, a.Tekst.String())
		}
		return strings.Join(s, " ")
	}
	for i := range 3 {
		_, _, err := g.Ongedaan("consulent")
		t.Log(i, staat(), err)
	}
	for i := range 4 {
		_, _, err := g.Opnieuw("consulent")
		t.Log(i, staat(), err)
	}
	for i := range 2 {
		_, _, err := g.Ongedaan("consulent")
		t.Log(i, staat(), err)
	}
	for i := range 3 {
		_, _, err := g.Opnieuw("consulent")
		t.Log(i, staat(), err)
	}
	g.Ongedaan("consulent")
	g.Zeg(gesprek.Invoer{Rol: "inwoner", Tekst: anoniem.NieuwRuw("vier")})
	_, _, err := g.Opnieuw("consulent")
	t.Log(staat(), err)
	a := g.Stand().Bij("vraag")[0]
	g.Wijzig(a.Nr, gesprek.Invoer{Rol: "inwoner", Tekst: anoniem.NieuwRuw("EEN!")})
	t.Log(staat())
	_, err = g.Herroep(a.Nr, "consulent")
	t.Log(staat(), err)
	_, _, err = g.Opnieuw("consulent")
	t.Log(staat(), err)
	if err := g.Casus().Valideer(); err != nil {
		t.Error(err)
	}
}
