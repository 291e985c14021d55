package overzicht

import (
	"fmt"
	"strings"
	"testing"

	"oliekan/casus"
	"oliekan/tui/scherm"
	"oliekan/tui/schermproef"

	tea "charm.land/bubbletea/v2"
)

// metOpties is a case with so many options; the first has an effect and the last carries nothing.
func metOpties(t testing.TB, aantal int) consult {
	t.Helper()
	var p schermproef.Praat
	for i := range aantal {
		p.Zeg("opties", "consulent", casus.Inbreng{}, fmt.Sprintf("Weg nummer %d", i+1))
	}
	if aantal > 0 {
		p.Zeg("gevolgen", "consulent", casus.Inbreng{Optie: 1, Keus: "inwoner-kort"}, "De baan gaat niet door.")
		p.Zeg("gevolgen", "inwoner", casus.Inbreng{Optie: 1, Keus: "inwoner-kort"}, "Ik blijf thuis.")
		p.Zeg("draagt", "jurist", casus.Inbreng{Optie: 1, Keus: "Pw:35:1"}, "Het zijn bijzondere kosten.")
	}
	a := schermproef.NewApp(t)
	c := casus.Casus{Kop: schermproef.EigenKop(schermproef.IDFiets, "Veel wegen", "wulp-78", casus.Werkversie), Verloop: p.In}
	if _, err := a.DB.Nieuw(t.Context(), c); err != nil {
		t.Fatal(err)
	}
	return opent(t, a, schermproef.IDFiets)
}

func TestOptiesGouden(t *testing.T) {
	for naam, aantal := range map[string]int{"geen": 0, "een": 1, "vier": 4} {
		t.Run(naam, func(t *testing.T) {
			schermproef.GoudenSchermen(t, func(t *testing.T) scherm.Screen { return NewOpties(metOpties(t, aantal).g) })
		})
	}
}

// Only lines with something in them are there, each answer in the column of its option.
func TestOptiesCellen(t *testing.T) {
	c := metOpties(t, 2)
	b := schermproef.Beeld(in(t, NewOpties(c.g), 120, 39), 120, 39)
	schermproef.Ziet(t, b, "2 opties", "De baan gaat niet door.", "Ik blijf thuis.", "Het zijn bijzondere kosten.")
	m := c.app.Methode
	for _, k := range m.Keuzen("gevolg") {
		if wil := k.ID == "inwoner-kort"; strings.Contains(strings.Join(strings.Fields(b), " "), k.Label) != wil {
			t.Errorf("%q shown: %v\n%s", k.Label, !wil, b)
		}
	}
	twee := strings.Index(b, "Weg nummer 2")
	for r := range strings.Lines(b) {
		if i := strings.Index(r, "- De baan"); i >= 0 && i >= twee-strings.LastIndex(b[:twee], "\n")-1 {
			t.Errorf("the effect stands with the second option: %q", r)
		}
	}
	// What carries an option is named by its article, and then told.
	if draagt, _ := m.Vraag("draagt"); !strings.Contains(strings.Join(NewOpties(c.g).antwoorden(draagt, 1), "|"), ": Het zijn bijzondere kosten.") {
		t.Errorf("%q", NewOpties(c.g).antwoorden(draagt, 1))
	}
}

// The arrows show the options that do not fit, and stop at the last.
func TestOptiesSchuiven(t *testing.T) {
	s := in(t, NewOpties(metOpties(t, 4).g), 40, 20)
	for _, g := range []struct {
		toets string
		keer  int
		ziet  string
	}{
		{"left", 1, "Weg nummer 1"}, {"right", 1, "Weg nummer 2"}, {"right", 9, "Weg nummer 4"}, {"left", 1, "Weg nummer 3"}, {"left", 9, "Weg nummer 1"},
	} {
		for range g.keer {
			s, _ = schermproef.Zend(t, s, g.toets)
		}
		b := schermproef.Beeld(s, 40, 20)
		schermproef.Ziet(t, b, g.ziet)
		if n := strings.Count(b, "Weg nummer"); n != 1 {
			t.Errorf("%s: %d options at a width of 40\n%s", g.toets, n, b)
		}
	}
	s, _ = schermproef.Zend(t, s, "right", "right", "right", tea.WindowSizeMsg{Width: 120, Height: 39})
	schermproef.Ziet(t, schermproef.Beeld(s, 120, 39), "Weg nummer 1", "Weg nummer 4")
}

// In a low window the lines move up and down, never past the end, and the heading stays.
func TestOptiesRegels(t *testing.T) {
	c := metOpties(t, 1)
	boven := schermproef.Beeld(in(t, NewOpties(c.g), 40, 9), 40, 9)
	s := in(t, NewOpties(c.g), 40, 9)
	for range 50 {
		s, _ = schermproef.Zend(t, s, "down")
	}
	onder := schermproef.Beeld(s, 40, 9)
	schermproef.Ziet(t, onder, "Opties naast elkaar", "bijzondere kosten.")
	if n := strings.Count(strings.TrimRight(onder, "\n "), "\n"); n < 5 {
		t.Errorf("moved past the end:\n%s", onder)
	}
	s, _ = schermproef.Zend(t, in(t, NewOpties(c.g), 40, 9), tea.MouseWheelMsg{Button: tea.MouseWheelDown}, "up", "up")
	if b := schermproef.Beeld(s, 40, 9); b != boven {
		t.Errorf("not back at the top:\n%s", b)
	}
}

// A press past an end is not remembered: the first press the other way moves.
func TestOptiesGeenLozeToets(t *testing.T) {
	for _, g := range []struct {
		breed, hoog, aantal int
		heen, terug         string
	}{
		{80, 20, 4, "right", "left"}, {120, 39, 6, "right", "left"}, {40, 9, 1, "down", "up"}, {40, 7, 3, "down", "up"},
	} {
		s := in(t, NewOpties(metOpties(t, g.aantal).g), g.breed, g.hoog)
		begin := schermproef.Beeld(s, g.breed, g.hoog)
		for range 40 {
			s, _ = schermproef.Zend(t, s, g.heen)
		}
		eind := schermproef.Beeld(s, g.breed, g.hoog)
		s, _ = schermproef.Zend(t, s, g.terug)
		if na := schermproef.Beeld(s, g.breed, g.hoog); eind == begin || na == eind {
			t.Errorf("%+v: %s does nothing:\n%s", g, g.terug, na)
		}
	}
}

func TestOptiesSluiten(t *testing.T) {
	for _, toets := range []string{"esc", "enter"} {
		if _, root := schermproef.Zend(t, in(t, NewOpties(school(t).g), 80, 23), toets); !sluit(root) {
			t.Errorf("%s: %v", toets, root)
		}
	}
	o := NewOpties(school(t).g)
	if o.Typing() || len(o.FullHelp()) == 0 || o.Uitleg().Titel != "Opties naast elkaar" {
		t.Error("keys and explanation")
	}
}

func TestOptiesPast(t *testing.T) {
	for _, aantal := range []int{0, 4} {
		schermproef.Past(t, in(t, NewOpties(metOpties(t, aantal).g), 80, 23, "right", "down"))
	}
}
