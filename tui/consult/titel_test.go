package consult

import (
	"strings"
	"testing"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/tui/scherm"
	"oliekan/tui/schermproef"
	"oliekan/tui/schermproef/druk"

	tea "charm.land/bubbletea/v2"
)

// titelt opens the field for the title, and types at the end of it.
func titelt(t testing.TB, a *scherm.App, tekst string) scherm.Screen {
	t.Helper()
	s := schermproef.Start(t, opent(t, a, schermproef.IDTuin), 80, 23, scherm.NewStyles(scherm.ThemaAuto, true))
	for range 20 {
		s, _ = schermproef.Zend(t, s, "pgdown")
	}
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "> Titel")
	s, _ = schermproef.Zend(t, s, "enter")
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "Typ een titel zonder namen.")
	return schermproef.Typt(t, s, tekst)
}

// halveTitel is the title on disk, and the one that was being typed.
func halveTitel(t testing.TB, a *scherm.App) (titel, half string) {
	t.Helper()
	c, ks, err := a.DB.Haal(t.Context(), schermproef.IDTuin)
	if err != nil {
		t.Fatal(err)
	}
	for _, k := range ks {
		if k.Plaats.Vraag == "titel" {
			half = k.Tekst.String()
		}
	}
	return c.Titel.String(), half
}

// The title that is being typed shows what will be masked, is on disk after a pause, and is there to go on with.
func TestTitelWordtBewaardNaEenPauze(t *testing.T) {
	a := schermproef.NewApp(t)
	s := titelt(t, a, " en oppas voor mevrouw Terpstra zelf")
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "Terpstra → [PERSOON-")
	c := s.(Consult)
	schermproef.Zend(t, s, scherm.PauzeMsg{ID: schermproef.IDTuin, Tik: c.tik}) // and then the power goes
	titel, half := halveTitel(t, a)
	if titel != schermproef.Tuin().Titel.String() || !strings.Contains(half, "en oppas voor mevrouw [PERSOON-1]") || strings.Contains(half, "Terpstra") {
		t.Fatalf("on disk: %q, %q", titel, half)
	}
	if err := c.slot.Close(); err != nil {
		t.Fatal(err)
	}
	s = titelt(t, a, "")
	if nu := s.(Consult).tekst.Ruw().Toon(); nu != half {
		t.Errorf("to go on with: %q, want %q", nu, half)
	}
	s, _ = schermproef.Zend(t, s, "enter")
	// What was just said is in view, also where the list is longer than the window.
	for _, m := range []struct{ breed, hoog int }{{80, 40}, {80, 23}, {120, 39}, {40, 9}} {
		s, _ = schermproef.Zend(t, s, tea.WindowSizeMsg{Width: m.breed, Height: m.hoog})
		schermproef.Ziet(t, schermproef.Beeld(s, m.breed, m.hoog), "De titel is bewaard.")
	}
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 40), "Titel: "+half[:20])
	if titel, nu := halveTitel(t, a); titel != half || nu != "" {
		t.Errorf("given: %q, %q", titel, nu)
	}
}

// Leaving the field in any way keeps the title that was being typed; esc drops it, as it says.
func TestHalveTitelBijElkVertrek(t *testing.T) {
	const wil = " en de buren"
	for naam, keys := range map[string][]tea.Msg{
		"volgende": {"pgdown"}, "vorige": {"pgup"}, "nakijken": {"f2"}, "namen": {"f4"}, "stappen": {"f6"}, "toch wel": {"ctrl+y"}, "weghalen": {"f8"},
	} {
		t.Run(naam, func(t *testing.T) {
			a := schermproef.NewApp(t)
			s, _ := schermproef.Zend(t, titelt(t, a, wil), keys...)
			schermproef.Settle(t, s, s.(Consult).Leave())
			if titel, half := halveTitel(t, a); titel != schermproef.Tuin().Titel.String() || half != schermproef.Tuin().Titel.String()+wil {
				t.Errorf("%q, %q", titel, half)
			}
		})
	}
	t.Run("esc", func(t *testing.T) {
		a := schermproef.NewApp(t)
		s := titelt(t, a, wil)
		s, _ = schermproef.Zend(t, s, scherm.PauzeMsg{ID: schermproef.IDTuin, Tik: s.(Consult).tik})
		if _, half := halveTitel(t, a); half == "" {
			t.Fatal("not kept")
		}
		s, _ = schermproef.Zend(t, s, "esc")
		schermproef.Ziet(t, schermproef.Beeld(s, 80, 40), "Er is niets veranderd.")
		schermproef.Settle(t, s, s.(Consult).Leave())
		if titel, half := halveTitel(t, a); titel != schermproef.Tuin().Titel.String() || half != "" {
			t.Errorf("%q, %q", titel, half)
		}
	})
}

// What a screen on top takes out of the case goes out of the field too, and does not come back from it.
func TestTitelNaWeghalen(t *testing.T) {
	a := schermproef.NewApp(t)
	s, root := schermproef.Zend(t, titelt(t, a, " met een imker"), "f8")
	w := schermproef.Start(t, schermproef.Geopend(root), 80, 23, scherm.NewStyles(scherm.ThemaAuto, true))
	_, _ = schermproef.Zend(t, w, append(druk.Letters("imker"), "enter", "j", "enter")...)
	s, _ = schermproef.Zend(t, s, scherm.CloseMsg{})
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "met een "+anoniem.Weggehaald, "Typ een titel zonder namen.")
	s, _ = schermproef.Zend(t, s, "enter")
	if titel, half := halveTitel(t, a); !strings.HasSuffix(titel, "met een "+anoniem.Weggehaald) || half != "" {
		t.Errorf("%q, %q", titel, half)
	}
	schermproef.Settle(t, s, s.(Consult).Leave())
}

// A screen on top that goes to another question takes the field along.
func TestTitelNaSprong(t *testing.T) {
	a := schermproef.NewApp(t)
	s, _ := schermproef.Zend(t, titelt(t, a, " en de buren"), "f6")
	s.(Consult).g.Ga(casus.Plaats{Vraag: "effect"})
	s, _ = schermproef.Zend(t, s, scherm.CloseMsg{})
	if c := s.(Consult); c.titelt {
		t.Error("the title is typed at a question")
	}
	if nu, ok := s.(Consult).g.HalfTitel(); !ok || !strings.HasSuffix(nu.String(), "en de buren") {
		t.Errorf("%q", nu)
	}
}

func TestTitelGouden(t *testing.T) {
	schermproef.GoudenSchermen(t, func(t *testing.T) scherm.Screen {
		return titelt(t, schermproef.NewApp(t), " voor mevrouw Terpstra zelf")
	})
	t.Run("half", func(t *testing.T) {
		s, _ := schermproef.Zend(t, titelt(t, schermproef.NewApp(t), " en de buren"), "pgup", "pgdown")
		schermproef.GoudenBeeld(t, s)
	})
}
