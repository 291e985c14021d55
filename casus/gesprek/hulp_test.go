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

// klok is a clock that only moves when a test moves it.
type klok struct{ t time.Time }

func (k *klok) nu() time.Time { return k.t }

func methode(t *testing.T) *toets.Methode {
	t.Helper()
	m, err := toets.Laad()
	if err != nil {
		t.Fatal(err)
	}
	return m
}

func nieuw(t *testing.T) (*gesprek.Gesprek, *klok) {
	t.Helper()
	m := methode(t)
	k := &klok{time.Date(2026, 11, 21, 10, 0, 0, 0, time.UTC)}
	return gesprek.Open(m, anoniem.Nieuw(anoniem.Opties{}), casus.Nieuw(k.t, m.Kort()[0].ID), nil, k.nu), k
}

func ga(t *testing.T, g *gesprek.Gesprek, v toets.VraagID) {
	t.Helper()
	g.Ga(casus.Plaats{Vraag: v})
	if g.Plaats().Vraag != v {
		t.Fatalf("niet bij vraag %s maar bij %s", v, g.Plaats().Vraag)
	}
}

func zeg(t *testing.T, g *gesprek.Gesprek, v toets.VraagID, in gesprek.Invoer) casus.Wijziging {
	t.Helper()
	if v != "" {
		ga(t, g, v)
	}
	if in.Rol == "" {
		in.Rol = casus.RolConsulent
	}
	w, _, err := g.Zeg(in)
	if err != nil {
		t.Fatalf("zeg bij %s: %v", g.Plaats().Vraag, err)
	}
	return w
}

func tekst(s string) gesprek.Invoer { return gesprek.Invoer{Tekst: anoniem.NieuwRuw(s)} }

func bij(g *gesprek.Gesprek, v toets.VraagID) string {
	var uit []string
	for _, a := range g.Stand().Bij(v) {
		uit = append(uit, strings.Join(strings.Fields(string(a.Rol)+" "+a.Keus+" "+a.Tekst.String()+" "+a.Datum), " "))
	}
	return strings.Join(uit, " | ")
}

// nogEens answers step 4 again.
func nogEens(g *gesprek.Gesprek) (casus.Wijziging, []anoniem.Vondst, error) {
	g.GaStap(toets.StapJuridisch)
	return g.Zeg(gesprek.Invoer{Rol: "consulent", Keus: "Pw:35:1"})
}
