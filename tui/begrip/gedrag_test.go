package begrip

import (
	"bytes"
	"strings"
	"testing"

	"oliekan/toets"
	"oliekan/tui/regel"
	"oliekan/tui/scherm"
	"oliekan/tui/schermproef"
	"oliekan/tui/schermproef/druk"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

// start shows a screen in a window and gives it keys.
func start(t testing.TB, s scherm.Screen, breed, hoog int, toetsen ...tea.Msg) scherm.Screen {
	t.Helper()
	s, _ = schermproef.Zend(t, schermproef.Start(t, s, breed, hoog, scherm.NewStyles(scherm.ThemaAuto, true)), toetsen...)
	return s
}

// sluit reports whether a key asks to close the screen.
func sluit(t testing.TB, s scherm.Screen, toets string) bool {
	t.Helper()
	_, root := schermproef.Zend(t, s, toets)
	return len(root) == 1 && root[0] == (scherm.CloseMsg{})
}

// onder is the term under the cursor.
func onder(s scherm.Screen) string { b := s.(Begrippen); return b.punten[b.lijst.Cursor].Woord }

// The terms of the question come first, a search is over all of them, and esc first empties the search.
func TestBegrippenZoeken(t *testing.T) {
	s := start(t, begrippen(t), 100, 30)
	n := s.(Begrippen)
	hier := n.methode.BegrippenIn(n.over)
	if len(hier) == 0 || onder(s) != hier[0].Woord {
		t.Fatalf("begins at %q, want the first of %d", onder(s), len(hier))
	}
	alle := len(n.punten)
	s, _ = schermproef.Zend(t, s, druk.Letters("hardheid")...)
	schermproef.Ziet(t, schermproef.Beeld(s, 100, 30), "gevonden", "hardheidsclausule")
	if k := s.(Begrippen).punten; len(k) == 0 || len(k) >= alle {
		t.Errorf("%d of %d found", len(k), alle)
	}
	if sluit(t, s, "esc") {
		t.Error("esc closes while something is searched")
	}
	s, _ = schermproef.Zend(t, s, "esc")
	if len(s.(Begrippen).punten) != alle || !sluit(t, s, "esc") || !sluit(t, s, "enter") || !sluit(t, s, "f7") {
		t.Error("esc, enter or f7 does not close the whole list")
	}
	s, _ = schermproef.Zend(t, s, tea.PasteMsg{Content: "zwabberik"})
	schermproef.Ziet(t, schermproef.Beeld(s, 100, 30), "0 gevonden", "Niets gevonden. Probeer een ander woord, of haal het weg met esc.")
}

// The term under the cursor is explained, whatever moved the cursor.
func TestBegrippenUitleg(t *testing.T) {
	s := start(t, begrippen(t), 100, 30)
	for _, toets := range []tea.Msg{"down", "down", "pgdown", "end", "up", "home", tea.MouseWheelMsg{Button: tea.MouseWheelDown}} {
		voor := onder(s)
		s, _ = schermproef.Zend(t, s, toets)
		b := s.(Begrippen)
		if toets != "end" && toets != "home" && onder(s) == voor { // these are for the field
			t.Errorf("%v moves nothing", toets)
		}
		schermproef.Ziet(t, schermproef.Beeld(s, 100, 30), strings.Join(strings.Fields(b.punten[b.lijst.Cursor].Uitleg), " "))
	}
	s = start(t, begrippen(t), 100, 30)
	wil := s.(Begrippen).punten[1].Woord
	for y, r := range strings.Split(schermproef.Beeld(s, 100, 30), "\n") {
		if strings.HasPrefix(strings.TrimSpace(r), wil+" ") {
			s, _ = schermproef.Zend(t, s, tea.MouseClickMsg{X: 4, Y: y, Button: tea.MouseLeft})
			break
		}
	}
	if onder(s) != wil {
		t.Errorf("a click comes to %q, want %q", onder(s), wil)
	}
}

// hulpscherm is a screen with an explanation and keys.
type hulpscherm struct {
	scherm.Screen
	lang int
}

func (h hulpscherm) Uitleg() scherm.Hulp {
	return scherm.Hulp{Titel: "Een scherm", Tekst: []string{strings.TrimSpace(strings.Repeat("Nog een zin. ", h.lang)), "Het einde."}}
}

func (hulpscherm) FullHelp() [][]key.Binding {
	return [][]key.Binding{{scherm.Binding("x", "doe iets", "x")}, {scherm.Binding("y", "doe niets", "y")}}
}

// The page says everything of the screen below it, and every key; what does not fit is reached, and no press past an end is kept.
func TestUitleg(t *testing.T) {
	schermproef.Ziet(t, schermproef.Beeld(start(t, NewUitleg(hulpscherm{lang: 1}), 80, 30), 80, 30), "Een scherm", "Nog een zin. Het einde.",
		"x doe iets", "y doe niets", "f7", "ctrl+c")
	lang := NewUitleg(hulpscherm{lang: 60})
	for _, g := range []struct{ neer, op string }{{"down", "up"}, {"pgdown", "pgup"}} {
		s := start(t, lang, 60, 12)
		boven := schermproef.Beeld(s, 60, 12)
		for range 60 {
			s, _ = schermproef.Zend(t, s, g.neer)
		}
		onder := schermproef.Beeld(s, 60, 12)
		schermproef.Ziet(t, onder, "ctrl+c stop; alles blijft bewaard")
		if n := strings.Count(onder, "\n"); n != 11 {
			t.Errorf("%s: %d lines at the end", g.neer, n+1)
		}
		s, _ = schermproef.Zend(t, s, g.op)
		if schermproef.Beeld(s, 60, 12) == onder {
			t.Errorf("the first %s does nothing", g.op)
		}
		for range 60 {
			s, _ = schermproef.Zend(t, s, g.op)
		}
		if schermproef.Beeld(s, 60, 12) != boven {
			t.Errorf("%s does not come back to the top", g.op)
		}
	}
}

// The key that opened a page closes it; letters are for the screen.
func TestEigenToets(t *testing.T) {
	u := NewUitleg(hulpscherm{lang: 1})
	for toets, wil := range map[string]bool{"f1": true, "?": true, "f7": false, "x": false, "esc": false} {
		if u.EigenToets(druk.Toets(toets)) != wil {
			t.Errorf("explanation, %s: %v", toets, !wil)
		}
	}
	for toets, wil := range map[string]bool{"f7": true, "f1": false, "b": false} {
		if begrippen(t).EigenToets(druk.Toets(toets)) != wil {
			t.Errorf("glossary, %s: %v", toets, !wil)
		}
	}
	for toets, wil := range map[string]bool{"f1": true, "?": true, "esc": true, "enter": true, "x": false, "down": false} {
		if sluit(t, start(t, u, 80, 30), toets) != wil {
			t.Errorf("%s closes: %v", toets, !wil)
		}
	}
}

// In lines a word is explained, a question's own terms come first, and .meer goes on until all were heard once.
func TestBegripInRegels(t *testing.T) {
	m, err := toets.Laad()
	if err != nil {
		t.Fatal(err)
	}
	alle := m.ZoekBegrippen("", "")
	for _, g := range []struct {
		woord, bij string
		wil        string
	}{
		{"hardheidsclausule", "", "- hardheidsclausule: "},
		{"zwabberik", "", "Dit woord staat niet in de begrippenlijst."},
		{"", "", "- " + alle[0].Woord + ": "},
		{"", "Waarom is er een hardheidsclausule?", "Deze begrippen komen in de vraag voor: - hardheidsclausule: "},
	} {
		var uit bytes.Buffer
		p := &regel.Lijn{Werk: regel.Werk{Methode: m}, Uit: &regel.Spreker{W: &uit}}
		Regel(p, g.woord, g.bij)
		for n := 0; p.Vervolg != nil; n++ {
			if n > len(alle) {
				t.Fatal("there is no end to it")
			}
			p.Vervolg()
		}
		zei := regel.EenRegel(uit.String())
		if !strings.HasPrefix(zei, g.wil) {
			t.Errorf("%q by %q: %.120q", g.woord, g.bij, zei)
		}
		if g.woord != "" {
			continue
		}
		for _, b := range alle {
			if n := strings.Count(zei, "- "+b.Woord+": "); n != 1 {
				t.Errorf("%s is heard %d times", b.Woord, n)
			}
		}
	}
}
