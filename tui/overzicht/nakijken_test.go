package overzicht

import (
	"strings"
	"testing"

	"oliekan/tui/namen"
	"oliekan/tui/scherm"
	"oliekan/tui/schermproef"
	"oliekan/tui/schermproef/druk"

	tea "charm.land/bubbletea/v2"
)

// twijfel is the review of a case with a doubtful word, a label without a name, an age, health, and a word that was kept.
func twijfel(t testing.TB) consult { return imker(t).zegt(t, "zij praat met Kwibus") }

// nakijken is the review of a consult as a screen in a window.
func (c consult) nakijken(t testing.TB, toetsen ...tea.Msg) nakijkenscherm {
	t.Helper()
	return in(t, NewNakijken(c.app, c.g, c.s), 100, 45, toetsen...).(nakijkenscherm)
}

// tot moves the cursor to the first line of a section.
func (n nakijkenscherm) tot(t testing.TB, soort nakijksoort) nakijkenscherm {
	t.Helper()
	for i, p := range n.punten {
		if p.soort == soort {
			n.cursor = i
			return n
		}
	}
	t.Fatalf("nothing in section %d: %+v", soort, n.punten)
	return n
}

func TestNakijkenGouden(t *testing.T) {
	for naam, maak := range map[string]func(t *testing.T) scherm.Screen{
		"alles": func(t *testing.T) scherm.Screen { c := twijfel(t); return NewNakijken(c.app, c.g, c.s) },
		"leeg":  func(t *testing.T) scherm.Screen { c := school(t); return NewNakijken(c.app, c.g, c.s) },
		"rol":   func(t *testing.T) scherm.Screen { return twijfel(t).nakijken(t, "r") },
	} {
		t.Run(naam, func(t *testing.T) { schermproef.GoudenSchermen(t, maak) })
	}
}

// Every section answers its own keys, says what came of it, and what is decided is on disk; other keys change nothing.
func TestNakijkenToetsenPerDeel(t *testing.T) {
	for _, g := range []struct {
		soort  nakijksoort
		toets  string
		zegt   string // "" for a key that means nothing here
		schijf string // stands on disk afterwards
	}{
		{nakijkTwijfel, "h", namen.Blijft, "praat met Kwibus"},
		{nakijkTwijfel, "v", BlijftVerborgen, "praat met [PERSOON-2]"},
		{nakijkTwijfel, "b", "", "praat met [PERSOON-2]"},
		{NakijkLos, "h", "Dit blijft zo. Met f4", "zegt [PERSOON-1]"},
		{NakijkLos, "v", "", "zegt [PERSOON-1]"},
		{NakijkLos, "b", "", "zegt [PERSOON-1]"},
		{NakijkBand, "b", "Overal staat nu: 40 tot 55 jaar.", "imker van 40 tot 55 jaar"},
		{NakijkBand, "h", BlijftStaan, "imker van 43 jaar"},
		{NakijkBand, "r", "", "imker van 43 jaar"},
		{NakijkBijzonder, "h", Gezien, "een depressie"},
		{NakijkBijzonder, "v", "", "een depressie"},
		{NakijkGehouden, "v", namen.Verborgen, "imker van 43 jaar"},
		{NakijkGehouden, "h", "", "imker van 43 jaar"},
	} {
		c := twijfel(t)
		n := c.nakijken(t).tot(t, g.soort)
		s, root := schermproef.Zend(t, n, g.toets)
		b := schermproef.Beeld(s, 100, 45)
		if g.zegt != "" {
			schermproef.Ziet(t, b, g.zegt)
		} else if b != schermproef.Beeld(n, 100, 45) || len(root) > 0 {
			t.Errorf("%d %s does something: %v\n%s", g.soort, g.toets, root, b)
		}
		if meer := len(s.(nakijkenscherm).punten) - len(n.punten); g.zegt == "" && meer != 0 || g.zegt != "" && meer >= 1 {
			t.Errorf("%d %s: %d lines more", g.soort, g.toets, meer)
		}
		if op := schermproef.BewaardVan(t, c.app, schermproef.IDImker); !strings.Contains(op, g.schijf) {
			t.Errorf("%d %s: %q is not on disk:\n%s", g.soort, g.toets, g.schijf, op)
		}
	}
}

// The foot line names the keys of the line under the cursor, and no other decision.
func TestNakijkenVoetregel(t *testing.T) {
	for soort, wil := range map[nakijksoort]string{
		nakijkTwijfel: "h v r", NakijkLos: "r h", NakijkBand: "b h", NakijkBijzonder: "h", NakijkGehouden: "v",
	} {
		var uit []string
		for _, k := range twijfel(t).nakijken(t).tot(t, soort).ShortHelp() {
			if s := k.Help().Key; len(s) == 1 && strings.Contains("hvrb", s) {
				uit = append(uit, s)
			}
		}
		if kreeg := strings.Join(uit, " "); kreeg != wil {
			t.Errorf("%s: %q, want %q", NakijkKop(soort), kreeg, wil)
		}
	}
}

// Enter closes only where there is nothing to decide; esc always.
func TestNakijkenSluiten(t *testing.T) {
	leeg, vol := school(t), twijfel(t)
	for _, toets := range []string{"enter", "esc"} {
		if _, root := schermproef.Zend(t, leeg.nakijken(t), toets); !sluit(root) {
			t.Errorf("%s, nothing there: %v", toets, root)
		}
	}
	if _, root := schermproef.Zend(t, vol.nakijken(t), "enter"); len(root) > 0 {
		t.Errorf("enter on a line: %v", root)
	}
	if _, root := schermproef.Zend(t, vol.nakijken(t), "esc"); !sluit(root) {
		t.Errorf("esc on a line: %v", root)
	}
}

// While a role is picked letters search, esc goes back to the list, and what was found is given.
func TestNakijkenRol(t *testing.T) {
	c := twijfel(t)
	n := c.nakijken(t, "r")
	if !n.Typing() {
		t.Error("letters are not for the search")
	}
	s, root := schermproef.Zend(t, n, "esc")
	if s.(nakijkenscherm).opRol || len(root) > 0 || s.(nakijkenscherm).Typing() {
		t.Errorf("esc: %v", root)
	}
	s, _ = schermproef.Zend(t, s, append([]tea.Msg{"r"}, append(druk.Letters("zzzz"), "enter")...)...)
	if !s.(nakijkenscherm).opRol {
		t.Error("nothing was found and yet something was picked")
	}
	s, _ = schermproef.Zend(t, s, "esc", "r")
	s, _ = schermproef.Zend(t, s, append(druk.Letters("buurman"), "enter")...)
	schermproef.Ziet(t, schermproef.Beeld(s, 100, 45), namen.RolStaat("buurman"))
	if op := schermproef.BewaardVan(t, c.app, schermproef.IDImker); !strings.Contains(op, "praat met [buurman]") {
		t.Error(op)
	}
}

// A click on a line puts the cursor there; a click on a role gives it.
func TestNakijkenKlik(t *testing.T) {
	c := twijfel(t)
	regelMet := func(s scherm.Screen, tekst string) int {
		for y, r := range strings.Split(schermproef.Beeld(s, 100, 45), "\n") {
			if strings.Contains(r, tekst) {
				return y
			}
		}
		t.Fatalf("%q is not on the screen", tekst)
		return 0
	}
	var s scherm.Screen = c.nakijken(t)
	s, _ = schermproef.Zend(t, s, klik(regelMet(s, "Bijenvolk")))
	if p, er := s.(nakijkenscherm).onder(); !er || p.soort != NakijkGehouden {
		t.Errorf("%+v", p)
	}
	s, _ = schermproef.Zend(t, s, klik(0), klik(90))
	if p, _ := s.(nakijkenscherm).onder(); p.soort != NakijkGehouden {
		t.Errorf("a click beside the lines: %+v", p)
	}
	s, _ = schermproef.Zend(t, s, tea.MouseWheelMsg{Button: tea.MouseWheelUp}, klik(regelMet(s, "Kwibus")), "r")
	s, _ = schermproef.Zend(t, s, druk.Letters("buurman")...)
	s, _ = schermproef.Zend(t, s, klik(regelMet(s, "  buurman")))
	schermproef.Ziet(t, schermproef.Beeld(s, 100, 45), namen.RolStaat("buurman"))
}

// Taking something out begins at the text that the line is about.
func TestNakijkenWeg(t *testing.T) {
	c := twijfel(t)
	for soort, wil := range map[nakijksoort]int{nakijkTwijfel: len(c.g.Casus().Verloop), NakijkLos: 1, NakijkBand: 1, NakijkBijzonder: 0, NakijkGehouden: 0} {
		n := c.nakijken(t).tot(t, soort)
		nr := n.nr()
		if soort == NakijkLos { // any text in which the label stands
			if in := c.g.Casus().Verloop[nr-1]; !strings.Contains(in.Tekst.String(), "[PERSOON-1]") {
				t.Errorf("text %d", nr)
			}
		} else if nr != wil {
			t.Errorf("%s: text %d, want %d", NakijkKop(soort), nr, wil)
		}
		if _, root := schermproef.Zend(t, n, "w"); schermproef.Geopend(root) == nil {
			t.Errorf("%s: w opens nothing", NakijkKop(soort))
		}
	}
}

// What is masked only now, because the finder learned more, is told and written on opening.
func TestNakijkenVanEerder(t *testing.T) {
	c := school(t)
	s := c.nakijken(t)
	schermproef.ZietNiet(t, schermproef.Beeld(s, 100, 45), "van eerder")
	if cmd := NewNakijken(c.app, c.g, c.s).Init(); cmd != nil {
		t.Error("writes although nothing changed")
	}
	c.zegt(t, "zij praat met Kwibus")
	n, _ := schermproef.Zend(t, s, scherm.CloseMsg{})
	schermproef.Ziet(t, schermproef.Beeld(n, 100, 45), "1 woord", OverTwijfels, "Kwibus")
}

func TestNakijkenPast(t *testing.T) {
	schermproef.Past(t, twijfel(t).nakijken(t, "down", "down", "h"))
}
