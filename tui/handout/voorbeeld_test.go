package handout

import (
	"strings"
	"testing"

	"oliekan/casus"
	"oliekan/casus/handout"
	"oliekan/tui/scherm"
	"oliekan/tui/schermproef"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
)

// voorbeeldVan is the screen for a handout of these cases.
func voorbeeldVan(a *scherm.App, s handout.Soort, ids ...casus.ID) Voorbeeld {
	return newVoorbeeld(casussenstof{a.Drukker(), ids}, string(s))
}

func TestVoorbeeldGouden(t *testing.T) {
	for _, soort := range []handout.Soort{handout.Samenvatting, handout.Trainer} {
		t.Run(string(soort), func(t *testing.T) {
			schermproef.GoudenSchermen(t, func(t *testing.T) scherm.Screen {
				return voorbeeldVan(schermproef.NewApp(t), soort, schermproef.IDAvond)
			})
		})
	}
	t.Run("bundel", func(t *testing.T) {
		schermproef.GoudenBeeld(t, schermproef.Start(t, voorbeeldVan(schermproef.NewApp(t), handout.Verhaal, schermproef.IDAvond, schermproef.IDTuin), 80, 23, scherm.NewStyles(scherm.ThemaAuto, true)))
	})
}

func TestVoorbeeldPast(t *testing.T) {
	s := schermproef.Start(t, voorbeeldVan(schermproef.NewApp(t), handout.Trainer, schermproef.IDAvond), 80, 23, scherm.NewStyles(scherm.ThemaAuto, true))
	schermproef.Past(t, s)
	schermproef.Past(t, voorbeeldVan(schermproef.NewApp(t), handout.Trainer, schermproef.IDAvond))
}

// TestVoorbeeldVanuitVorm: f4 shows the kind under the cursor, also while the path has the keys, and esc goes back.
func TestVoorbeeldVanuitVorm(t *testing.T) {
	s, _ := papierblad(t)
	s, _ = schermproef.Zend(t, s, "down", "tab", "tab")
	_, root := schermproef.Zend(t, s, "f4")
	v, ok := schermproef.Geopend(root).(Voorbeeld)
	if !ok || v.soort != string(handout.Motivering) || v.stof.over() != string(schermproef.IDAvond) {
		t.Fatalf("f4 opens %+v", root)
	}
	lees := schermproef.Start(t, v, 80, 23, scherm.NewStyles(scherm.ThemaAuto, true))
	schermproef.Ziet(t, schermproef.Beeld(lees, 80, 23), "Voorbeeld · motivering", "nog niet gemaakt", "Naar het werk in de avond")
	for _, knop := range []string{"esc", "enter"} {
		if _, root := schermproef.Zend(t, lees, knop); len(root) != 1 || root[0] != (scherm.CloseMsg{}) {
			t.Errorf("%s: %v", knop, root)
		}
	}
}

// TestVoorbeeldLeest: everything can be scrolled to, and in a narrow window tables are written out.
func TestVoorbeeldLeest(t *testing.T) {
	for _, breed := range []int{40, 120} {
		s := schermproef.Start(t, voorbeeldVan(schermproef.NewApp(t), handout.Trainer, schermproef.IDAvond), breed, 12, scherm.NewStyles(scherm.ThemaAuto, true))
		alles := ansi.Strip(strings.Join(s.(Voorbeeld).blad.Regels, "\n"))
		schermproef.Ziet(t, alles, "Dit draaiboek is voor jou", "Vraag aan de groep", "Vergoed de", "Wat neem je zelf mee?")
		if heeft := strings.Contains(alles, "│ Uitgebreid"); heeft != (breed > 72) {
			t.Errorf("%d wide: columns %v", breed, heeft)
		}
		s, _ = schermproef.Zend(t, s, "end")
		schermproef.Ziet(t, schermproef.Beeld(s, breed, 12), "2026.")
		s, _ = schermproef.Zend(t, s, "home", "pgdown", "pgup")
		schermproef.Ziet(t, schermproef.Beeld(s, breed, 12), "Naar het werk in de avond")
	}
}

// TestVoorbeeldAndereVraag: an answer that was meant for another screen changes nothing; a fault is told.
func TestVoorbeeldAndereVraag(t *testing.T) {
	a := schermproef.NewApp(t)
	s := schermproef.Start(t, voorbeeldVan(a, handout.Samenvatting, schermproef.IDAvond), 80, 23, scherm.NewStyles(scherm.ThemaAuto, true))
	wil := schermproef.Beeld(s, 80, 23)
	ander := voorbeeldVan(a, handout.Samenvatting, schermproef.IDTuin)
	s, _ = schermproef.Zend(t, s, ander.Init()(), voorbeeldRegelsMsg{md: &scherm.MdTekst{}, regels: []string{"iets anders"}})
	if got := schermproef.Beeld(s, 80, 23); got != wil {
		t.Errorf("the screen became:\n%s", got)
	}
	fout := voorbeeldVan(a, handout.Trainer, schermproef.IDTuin)
	nieuw, root := schermproef.Zend(t, fout, tea.WindowSizeMsg{Width: 80, Height: 23}, fout.Init()())
	if len(root) != 1 {
		t.Fatalf("got %v, want one error", root)
	}
	if _, ok := root[0].(scherm.ErrMsg); !ok {
		t.Errorf("got %T, want an error", root[0])
	}
	schermproef.Ziet(t, schermproef.Beeld(nieuw, 80, 23), "Deze handout kan niet.")
}
