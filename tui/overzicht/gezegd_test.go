package overzicht

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"oliekan/casus/anoniem"
	"oliekan/casus/gesprek"
	"oliekan/toets"
	"oliekan/tui/melding"
	"oliekan/tui/namen"
	"oliekan/tui/schermproef"
)

func TestFaseWoord(t *testing.T) {
	for wil, x := range map[string]gesprek.StapStand{
		"op slot: eerst dit":  {Fase: gesprek.FaseDicht, Reden: "eerst dit"},
		"op slot: eerst daar": {Fase: gesprek.FaseHier, Reden: "eerst daar"}, // also where the pair looks on
		"hier ben je":         {Fase: gesprek.FaseHier},
		"klaar":               {Fase: gesprek.FaseKlaar, Stap: toets.Stap{ID: toets.StapAfronden}},
		"aan het eind":        {Fase: gesprek.FaseOpen, Stap: toets.Stap{ID: toets.StapAfronden}},
		"nog open":            {Fase: gesprek.FaseOpen},
	} {
		if kreeg := FaseWoord(x); kreeg != wil {
			t.Errorf("%+v: %q, want %q", x, kreeg, wil)
		}
	}
}

// No phase looks like another one without its colour.
func TestFaseTeken(t *testing.T) {
	van := map[string]gesprek.Fase{}
	for _, f := range []gesprek.Fase{gesprek.FaseHier, gesprek.FaseKlaar, gesprek.FaseOpen, gesprek.FaseDicht} {
		if ander, al := van[FaseTeken(f)]; al {
			t.Errorf("%q for %s and %s", FaseTeken(f), f, ander)
		}
		van[FaseTeken(f)] = f
	}
}

func TestNakijkKop(t *testing.T) {
	van := map[string]nakijksoort{}
	for soort := nakijkTwijfel; soort <= NakijkGehouden; soort++ {
		kop := NakijkKop(soort)
		if ander, al := van[kop]; kop == "" || al {
			t.Errorf("%q for %d and %d", kop, soort, ander)
		}
		van[kop] = soort
	}
	if _, al := van["Extra beschermd door de wet"]; !al || van["Extra beschermd door de wet"] != NakijkBijzonder {
		t.Error(van)
	}
}

func TestAantallenInWoorden(t *testing.T) {
	for wil, kreeg := range map[string]string{
		"":         Keer("  ", 1) + Keer("  ", 0) + EerderVerborgen(0),
		"  2 keer": Keer("  ", 2),
		"In 1 tekst van eerder is nu nog iets verborgen.":        EerderVerborgen(1),
		"In 3 teksten van eerder is nu nog iets verborgen.":      EerderVerborgen(3),
		"Dit blijft zo. Met f4 geef je later toch nog een naam.": BlijftZonder("f4"),
		"Dit gaat over geloof: kerk, dominee. Laat het staan als de casus het nodig heeft.": BijzonderZin(anoniem.Bijzonderheid{
			Soort: "geloof", Woorden: []string{"kerk", "dominee"},
		}),
	} {
		if kreeg != wil {
			t.Errorf("%q, want %q", kreeg, wil)
		}
	}
}

// Who a label can be: the others of the case, not itself.
func TestZelfden(t *testing.T) {
	c := imker(t)
	ks := Zelfden(c.g, "[PERSOON-1]")
	if len(ks) != 1 || ks[0].ID != "[dochter]" || ks[0].Label != "[dochter]" || ks[0].Uitleg == "" {
		t.Errorf("%+v", ks)
	}
	if ks := Zelfden(school(t).g, "[PERSOON-1]"); len(ks) != 0 {
		t.Errorf("%+v", ks)
	}
}

// A doubtful word becomes a role, or somebody who is in the case: a label begins with a bracket.
func TestGeefRol(t *testing.T) {
	for rol, wil := range map[string]string{"buurman": "zij praat met [buurman]", "[dochter]": "zij praat met [dochter]"} {
		c := imker(t).zegt(t, "zij praat met Kwibus")
		if n := len(c.g.Nakijken().Twijfels); n != 1 {
			t.Fatalf("%d doubtful words", n)
		}
		w, err := GeefRol(c.g, c.g.Nakijken().Twijfels[0].Ruw, rol)
		if err != nil || w.Leeg() {
			t.Fatalf("%s: %v, %+v", rol, err, w)
		}
		c.schrijft(t, w)
		if op := schermproef.BewaardVan(t, c.app, schermproef.IDImker); !strings.Contains(op, wil) {
			t.Errorf("%s: %s", rol, op)
		}
	}
	c := imker(t).zegt(t, "zij praat met Kwibus")
	voor := len(c.g.Casus().Verloop)
	if _, err := GeefRol(c.g, c.g.Nakijken().Twijfels[0].Ruw, "zwabberaar"); err == nil || len(c.g.Casus().Verloop) != voor {
		t.Errorf("a role that does not exist: %v", err)
	}
}

func TestRolGeweigerd(t *testing.T) {
	stuk, soort := fmt.Errorf("rol: %w", anoniem.ErrStuk), fmt.Errorf("rol: %w", anoniem.ErrSoort)
	for _, g := range []struct {
		err error
		los bool
		wil string
	}{
		{stuk, false, melding.Van(stuk)},
		{soort, true, melding.Van(soort)},
		{errors.New("anders"), true, "Dat lukt niet. Kies een andere rol, of laat het zo."},
		{errors.New("anders"), false, namen.GeenRol},
	} {
		if kreeg := RolGeweigerd(g.err, g.los); kreeg != g.wil || kreeg == "" {
			t.Errorf("%v, %v: %q", g.err, g.los, kreeg)
		}
	}
}
