package weg

import (
	"bytes"
	"errors"
	"strings"
	"testing"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/store"
	"oliekan/store/sqlite"
	"oliekan/tui/melding"
	"oliekan/tui/regel"
	"oliekan/tui/scherm"
	"oliekan/tui/schermproef"
	"oliekan/tui/weghalen"
)

// regels takes something out of the imker in lines, and returns what was said back.
func regels(t testing.TB, a *scherm.App, typt ...string) string {
	t.Helper()
	var uit bytes.Buffer
	p := &regel.Lijn{
		Werk: regel.Werk{DB: a.DB, Methode: a.Methode, Masker: a.Masker, Nu: a.Nu, Melding: melding.Van}, Ctx: t.Context(),
		In:  regel.NieuweLezer(t.Context(), strings.NewReader(strings.Join(typt, "\n")+"\n")),
		Uit: &regel.Spreker{W: &uit},
	}
	p.Wegen.Casus = func(p *regel.Lijn, id casus.ID) error { p.Uit.Zeg("Open: " + string(id)); return nil }
	defer p.In.Sluit()
	c, _ := schermproef.Lees(t, a, schermproef.IDImker)
	if err := Regel(p, c); err != nil && !errors.Is(err, regel.ErrMenu) {
		t.Fatalf("%v\n%s", err, uit.String())
	}
	return strings.Join(strings.Fields(uit.String()), " ")
}

func TestWeghalenInRegels(t *testing.T) {
	for _, g := range []struct {
		naam string
		typt []string
		wil  string
		weg  string // what is gone from the disk, "" for nothing
	}{
		{"woord", []string{"1", "imker", "ja"}, "Het woord is uit de casus gehaald. Overal weg:", "imker"},
		{"woord bij naam", []string{"paar woorden", "imker", "ja"}, "gezocht in het bestand en het logboek. " + weghalen.Zelf, "imker"},
		{"antwoord", []string{"2", "3", "ja"}, "Het antwoord is uit de casus gehaald.", "slapen"},
		{"geen ja", []string{"1", "imker", "nee"}, "Er is niets weggehaald.", ""},
		{"leeg", []string{""}, vraagWat + " Typ een nummer. Lege regel: niets.", ""},
		{"geen woord", []string{"1", ""}, weghalen.VraagWoord + " Lege regel: niets.", ""},
		{"geen nummer", []string{"2", "9", "x", ""}, "Bij dat nummer staat geen tekst om weg te halen.", ""},
		{"geen letters", []string{"1", "--", "ja"}, "Let op: " + melding.Van(weghalen.Fout(anoniem.ErrGeenNaam)), ""},
		{"nergens", []string{"1", "trapeze", "ja"}, "Dit woord staat niet in deze casus.", ""},
	} {
		t.Run(g.naam, func(t *testing.T) {
			a := schermproef.MetImker(t, schermproef.NewApp(t), casus.Afgerond)
			voor := schermproef.BewaardVan(t, a, schermproef.IDImker)
			uit, na := regels(t, a, g.typt...), schermproef.BewaardVan(t, a, schermproef.IDImker)
			if !strings.Contains(uit, g.wil) {
				t.Errorf("%q is not said:\n%s", g.wil, uit)
			}
			if g.weg == "" && na != voor || g.weg != "" && (!strings.Contains(voor, g.weg) || strings.Contains(na, g.weg)) {
				t.Errorf("was %q, is %q", voor, na)
			}
		})
	}
}

// The other case in which the word stands can be opened from there.
func TestElders(t *testing.T) {
	a := schermproef.MetImker(t, schermproef.NewApp(t), casus.Afgerond)
	c := schermproef.Tuin()
	c.ID, c.Code = "77777777-7777-4777-8777-777777777777", "mees-5"
	c.Verloop[0].Tekst = anoniem.UitOpslag("De imker hielp in de tuin.")
	if _, err := a.DB.Nieuw(t.Context(), c); err != nil {
		t.Fatal(err)
	}
	uit := regels(t, a, "1", "imker", "ja", "1")
	if !strings.Contains(uit, "Het woord staat ook in een andere casus:") || !strings.Contains(uit, weghalen.Zelf) || !strings.Contains(uit, "Open: "+string(c.ID)) {
		t.Error(uit)
	}
	if uit := regels(t, a, "1", "imker", "ja", ""); strings.Contains(uit, "Open:") {
		t.Error(uit)
	}
}

// What the second scan masks on the way is told with how it stands now; the screen says that it happened.
func TestNaloopBijWeghalen(t *testing.T) {
	a := schermproef.MetImker(t, schermproef.NewApp(t), casus.Afgerond)
	pad := a.DB.Pad()
	_ = a.DB.Close()
	db, err := sqlite.Open(t.Context(), pad, store.Opties{Nu: schermproef.NuStil, Naloop: func(t anoniem.Tekst, _ []anoniem.Tekst, _ []string) (anoniem.Tekst, []anoniem.Vondst) {
		if !strings.Contains(t.String(), "slapen") {
			return t, nil
		}
		return anoniem.UitOpslag(strings.ReplaceAll(t.String(), "slapen", "[WOORD-9]")), []anoniem.Vondst{{Label: "[WOORD-9]"}}
	}})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	a.DB = db
	if uit := regels(t, a, "1", "imker", "ja"); !strings.Contains(uit, melding.Verborgen+` Er staat nu: "De [weggehaald] kan niet [WOORD-9], en`) {
		t.Error(uit)
	}
}
