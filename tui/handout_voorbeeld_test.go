package tui

import (
	"strings"
	"testing"

	"oliekan/casus"
	"oliekan/casus/handout"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
)

// voorbeeldVan is the screen for a handout of these cases.
func voorbeeldVan(a *App, s handout.Soort, ids ...casus.ID) Voorbeeld {
	return newVoorbeeld(casussenstof{a, ids}, string(s))
}

func TestVoorbeeldGouden(t *testing.T) {
	for _, soort := range []handout.Soort{handout.Samenvatting, handout.Trainer} {
		t.Run(string(soort), func(t *testing.T) {
			goudenSchermen(t, func(t *testing.T) Screen { return voorbeeldVan(newApp(t), soort, idAvond) })
		})
	}
	t.Run("bundel", func(t *testing.T) {
		goudenBeeld(t, start(t, voorbeeldVan(newApp(t), handout.Verhaal, idAvond, idTuin), 80, 23, NewStyles(ThemaAuto, true)))
	})
}

func TestVoorbeeldPast(t *testing.T) {
	s := start(t, voorbeeldVan(newApp(t), handout.Trainer, idAvond), 80, 23, NewStyles(ThemaAuto, true))
	past(t, s)
	past(t, voorbeeldVan(newApp(t), handout.Trainer, idAvond))
}

// TestVoorbeeldVanuitVorm: f4 shows the kind under the cursor, also while the path has the keys, and esc goes back.
func TestVoorbeeldVanuitVorm(t *testing.T) {
	s, _ := papierblad(t)
	s, _ = zend(t, s, "down", "tab", "tab")
	_, root := zend(t, s, "f4")
	v, ok := geopend(root).(Voorbeeld)
	if !ok || v.soort != string(handout.Motivering) || v.stof.over() != string(idAvond) {
		t.Fatalf("f4 opens %+v", root)
	}
	lees := start(t, v, 80, 23, NewStyles(ThemaAuto, true))
	ziet(t, beeld(lees, 80, 23), "Voorbeeld · motivering", "nog niet gemaakt", "Naar het werk in de avond")
	for _, knop := range []string{"esc", "enter"} {
		if _, root := zend(t, lees, knop); len(root) != 1 || root[0] != (closeMsg{}) {
			t.Errorf("%s: %v", knop, root)
		}
	}
}

// TestVoorbeeldLeest: everything can be scrolled to, and in a narrow window tables are written out.
func TestVoorbeeldLeest(t *testing.T) {
	for _, breed := range []int{40, 120} {
		s := start(t, voorbeeldVan(newApp(t), handout.Trainer, idAvond), breed, 12, NewStyles(ThemaAuto, true))
		alles := ansi.Strip(strings.Join(s.(Voorbeeld).blad.regels, "\n"))
		ziet(t, alles, "Dit draaiboek is voor jou", "Vraag aan de groep", "Vergoed de", "Wat neem je zelf mee?")
		if heeft := strings.Contains(alles, "│ Uitgebreid"); heeft != (breed > 72) {
			t.Errorf("%d wide: columns %v", breed, heeft)
		}
		s, _ = zend(t, s, "end")
		ziet(t, beeld(s, breed, 12), "2026.")
		s, _ = zend(t, s, "home", "pgdown", "pgup")
		ziet(t, beeld(s, breed, 12), "Naar het werk in de avond")
	}
}

// TestVoorbeeldAndereVraag: an answer that was meant for another screen changes nothing; a fault is told.
func TestVoorbeeldAndereVraag(t *testing.T) {
	a := newApp(t)
	s := start(t, voorbeeldVan(a, handout.Samenvatting, idAvond), 80, 23, NewStyles(ThemaAuto, true))
	wil := beeld(s, 80, 23)
	ander := voorbeeldVan(a, handout.Samenvatting, idTuin)
	s, _ = zend(t, s, ander.Init()(), voorbeeldRegelsMsg{md: &mdTekst{}, regels: []string{"iets anders"}})
	if got := beeld(s, 80, 23); got != wil {
		t.Errorf("the screen became:\n%s", got)
	}
	fout := voorbeeldVan(a, handout.Trainer, idTuin)
	nieuw, root := zend(t, fout, tea.WindowSizeMsg{Width: 80, Height: 23}, fout.Init()())
	if len(root) != 1 {
		t.Fatalf("got %v, want one error", root)
	}
	if _, ok := root[0].(errMsg); !ok {
		t.Errorf("got %T, want an error", root[0])
	}
	ziet(t, beeld(nieuw, 80, 23), "Deze handout kan niet.")
}
