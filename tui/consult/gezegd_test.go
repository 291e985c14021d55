package consult

import (
	"slices"
	"strings"
	"testing"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/casus/gesprek"
	"oliekan/toets"
	"oliekan/tui/melding"
	"oliekan/tui/namen"
	"oliekan/tui/overzicht"
	"oliekan/tui/scherm"
	"oliekan/tui/schermproef"
)

// gaNaar is the place of a question that is not about an option.
func gaNaar(v toets.VraagID) casus.Plaats { return casus.Plaats{Vraag: v} }

func TestFaseWoord(t *testing.T) {
	stap := toets.Stap{ID: "effect"}
	for wil, x := range map[string]gesprek.StapStand{
		"op slot: Vul eerst effect in.": {Stap: stap, Fase: gesprek.FaseHier, Reden: "Vul eerst effect in."},
		"hier ben je":                   {Stap: stap, Fase: gesprek.FaseHier},
		"klaar":                         {Stap: stap, Fase: gesprek.FaseKlaar},
		"nog open":                      {Stap: stap, Fase: gesprek.FaseOpen},
		"aan het eind":                  {Stap: toets.Stap{ID: toets.StapAfronden}, Fase: gesprek.FaseOpen},
	} {
		if got := overzicht.FaseWoord(x); got != wil {
			t.Errorf("%q, want %q", got, wil)
		}
	}
}

func TestOpenTekst(t *testing.T) {
	kort, extra := toets.Vraag{Label: "Gevolgen", Kort: 6}, toets.Vraag{Label: "Geld"}
	for wil, o := range map[string]gesprek.OpenPunt{
		`vraag 6, Gevolgen bij "een taxi"`: {Vraag: kort, Optie: "een taxi"},
		"vraag 6, Gevolgen":                {Vraag: kort},
		"Geld":                             {Vraag: extra},
	} {
		if got := openTekst(o); got != wil {
			t.Errorf("%q, want %q", got, wil)
		}
	}
	dicht := gesprek.OpenPunt{Vraag: extra, Reden: "Vul eerst effect in."}
	if got := openZin(dicht); got != "Geld. Op slot: Vul eerst effect in." {
		t.Errorf("in lines: %q", got)
	}
}

func TestKeer(t *testing.T) {
	if got := overzicht.Keer(", ", 1) + overzicht.Keer(", ", 0) + overzicht.Keer("  ", 2); got != "  2 keer" {
		t.Errorf("%q", got)
	}
	if got := overzicht.EerderVerborgen(0) + overzicht.EerderVerborgen(1); got != "In 1 tekst van eerder is nu nog iets verborgen." {
		t.Errorf("%q", got)
	}
}

func TestRolGeweigerd(t *testing.T) {
	for _, g := range []struct {
		err error
		los bool
		wil string
	}{
		{anoniem.ErrSoort, true, melding.Van(anoniem.ErrSoort)},
		{anoniem.ErrStuk, false, melding.Van(anoniem.ErrStuk)},
		{anoniem.ErrRol, true, "Dat lukt niet. Kies een andere rol, of laat het zo."},
		{anoniem.ErrRol, false, namen.GeenRol},
	} {
		if got := overzicht.RolGeweigerd(g.err, g.los); got != g.wil {
			t.Errorf("%v: %q", g.err, got)
		}
	}
}

// daden joins what can be done at the end.
func daden(g *gesprek.Gesprek) string {
	var uit []string
	for _, k := range afrondkeuzes(g) {
		if k.doe != afrondNaar {
			uit = append(uit, string(k.doe))
		}
	}
	return strings.Join(uit, " ")
}

// What can be done at the end follows the state of the case: the doubtful words come in between, and what is taken along is asked once.
func TestAfrondkeuzes(t *testing.T) {
	a := schermproef.NewApp(t)
	s := schermproef.Typt(t, schermproef.Start(t, opent(t, a, schermproef.IDSchool), 100, 39, scherm.NewStyles(scherm.ThemaAuto, true)),
		"Kwibus en Quintijn komen", "enter")
	g := s.(Consult).g
	if got := daden(g); got != "titel nakijken papier afronden" {
		t.Errorf("with doubt: %s", got)
	}
	mee := func() bool {
		return slices.ContainsFunc(afrondkeuzes(g), func(k afrondkeuze) bool {
			return k.tekst == "Wat neem je mee?" && k.plaats == gaNaar(vraagMeenemen)
		})
	}
	if !mee() {
		t.Error("what is taken along is not asked")
	}
	g.Ga(gaNaar(vraagMeenemen))
	if _, _, err := g.Zeg(gesprek.Invoer{Rol: casus.RolConsulent, Tekst: anoniem.NieuwRuw("eerder bellen")}); err != nil || mee() {
		t.Errorf("asked again: %v", err)
	}
	for _, w := range g.Twijfels() {
		g.Houd(w.Ruw)
	}
	g.RondAf()
	if got := daden(g); got != "titel handout papier verder klaar" {
		t.Errorf("finished: %s", got)
	}
}

// The line of the title says what is still to be done with it.
func TestTitelkeuze(t *testing.T) {
	g := opent(t, schermproef.NewApp(t), schermproef.IDTuin).g
	if k := titelkeuze(g); k.tekst != "Titel: Een tuin die te groot werd" || k.reden != "verander de titel" {
		t.Errorf("%+v", k)
	}
	g.TikTitel(anoniem.NieuwRuw("Een tuin vol "))
	if k := titelkeuze(g); !strings.HasPrefix(k.tekst, "Titel, nog niet af: Een tuin vol") || k.reden != "maak de titel af" {
		t.Errorf("%+v", k)
	}
	if _, _, err := g.NoemTitel(anoniem.NieuwRuw("")); err != nil {
		t.Fatal(err)
	}
	if k := titelkeuze(g); k.reden != geefTitel {
		t.Errorf("%+v", k)
	}
}
