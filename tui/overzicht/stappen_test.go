package overzicht

import (
	"strings"
	"testing"

	"oliekan/casus"
	"oliekan/casus/gesprek"
	"oliekan/toets"
	"oliekan/tui/scherm"
	"oliekan/tui/schermproef"

	tea "charm.land/bubbletea/v2"
)

// gekozen is the number of the step under the cursor, counted from 0.
func gekozen(s scherm.Screen) int { return s.(stappenscherm).cursor }

// opStap is the name of the step where the consult is, on disk.
func (c consult) opStap(t testing.TB) toets.StapID {
	t.Helper()
	op, _ := schermproef.Lees(t, c.app, c.g.Casus().ID)
	v, _ := c.app.Methode.Vraag(op.Plaats.Vraag)
	return v.Stap
}

func TestStappenGouden(t *testing.T) {
	t.Run("hier", func(t *testing.T) {
		schermproef.GoudenSchermen(t, func(t *testing.T) scherm.Screen { c := school(t); return NewStappen(c.g, c.s) })
	})
	t.Run("slot", func(t *testing.T) {
		schermproef.GoudenSchermen(t, func(t *testing.T) scherm.Screen {
			c := school(t)
			return in(t, NewStappen(c.g, c.s), 80, 23, "down", "down", "down", "down", "down", "down", "down", "down")
		})
	})
}

// The cursor begins where the pair is, and stays within the list.
func TestStappenCursor(t *testing.T) {
	c := school(t)
	s := in(t, NewStappen(c.g, c.s), 80, 23)
	begin, laatste := gekozen(s), len(c.g.Stappen())-1
	if x := c.g.Stappen()[begin]; x.Stap.ID != c.g.Stap().ID || x.Fase != gesprek.FaseHier {
		t.Fatalf("begins at %s", x.Stap.Naam())
	}
	for _, g := range []struct {
		naam   string
		toets  tea.Msg
		aantal int
		wil    int
	}{
		{"up", "up", 20, 0},
		{"down", "down", 20, laatste},
		{"wheel up", tea.MouseWheelMsg{Button: tea.MouseWheelUp}, 20, 0},
		{"wheel down", tea.MouseWheelMsg{Button: tea.MouseWheelDown}, 20, laatste},
	} {
		for range g.aantal {
			s, _ = schermproef.Zend(t, s, g.toets)
		}
		if gekozen(s) != g.wil {
			t.Errorf("%s: at %d, want %d", g.naam, gekozen(s), g.wil)
		}
	}
	if c.g.Stap().ID != c.g.Stappen()[begin].Stap.ID {
		t.Error("looking around has moved the consult")
	}
}

// Enter goes to the step, writes where the pair is now, and closes; esc leaves the consult where it was.
func TestStappenGaan(t *testing.T) {
	c := school(t)
	was := c.opStap(t)
	s := in(t, NewStappen(c.g, c.s), 80, 23, "down")
	wil := c.g.Stappen()[gekozen(s)].Stap.ID
	if _, root := schermproef.Zend(t, s, "esc"); !sluit(root) || c.opStap(t) != was {
		t.Errorf("esc: %v, at %s", root, c.opStap(t))
	}
	if _, root := schermproef.Zend(t, s, "enter"); !sluit(root) || c.opStap(t) != wil || wil == was || c.g.Stap().ID != wil {
		t.Errorf("enter: %v, at %s, want %s", root, c.opStap(t), wil)
	}
}

// A click on a step goes there; a click beside the list does nothing. In a low window the list has moved.
func TestStappenKlik(t *testing.T) {
	for _, hoog := range []int{23, 9} {
		c := school(t)
		s := in(t, NewStappen(c.g, c.s), 80, hoog)
		if hoog == 9 {
			s, _ = schermproef.Zend(t, s, "down", "down", "down", "down")
		}
		regels := strings.Split(schermproef.Beeld(s, 80, hoog), "\n")
		naam := c.g.Stappen()[3].Stap.Naam()
		y := -1
		for i, r := range regels {
			if strings.Contains(r, naam) {
				y = i
			}
		}
		if y < 0 {
			t.Fatalf("%q is not on the screen:\n%s", naam, strings.Join(regels, "\n"))
		}
		if _, root := schermproef.Zend(t, s, klik(hoog+20)); len(root) > 0 {
			t.Errorf("a click outside: %v", root)
		}
		if _, root := schermproef.Zend(t, s, klik(y)); !sluit(root) || c.g.Stap().ID != c.g.Stappen()[3].Stap.ID {
			t.Errorf("height %d: %v, at %s", hoog, root, c.g.Stap().Naam())
		}
	}
}

// A locked step can be read, says why it cannot be written, and opens when the reason is gone.
func TestStappenSlot(t *testing.T) {
	c := school(t)
	s := in(t, NewStappen(c.g, c.s), 120, 39)
	schermproef.Ziet(t, schermproef.Beeld(s, 120, 39), "op slot: ", "hier ben je", "aan het eind")
	open := opent(t, schermproef.AppFiets(t), schermproef.IDFiets)
	schermproef.ZietNiet(t, schermproef.Beeld(in(t, NewStappen(open.g, open.s), 120, 39), 120, 39), "op slot: ")
}

// In a narrow window the reason of a lock does not fit beside the step; under the cursor it is told in full.
func TestStappenSlotSmal(t *testing.T) {
	c := school(t)
	s := NewStappen(c.g, c.s)
	for i, x := range c.g.Stappen() {
		if s.cursor = i; x.Reden == "" {
			continue
		}
		b := schermproef.Beeld(in(t, s, 40, 20), 40, 20)
		schermproef.Ziet(t, b, FaseWoord(x))
		if b := schermproef.Beeld(in(t, s, 120, 20), 120, 20); strings.Count(b, x.Reden) != 1 {
			t.Errorf("said twice:\n%s", b)
		}
		return
	}
	t.Error("no step is locked")
}

// The explanation is that of the step under the cursor.
func TestStappenUitleg(t *testing.T) {
	c := school(t)
	s := NewStappen(c.g, c.s)
	for i, x := range c.g.Stappen() {
		s.cursor = i
		if u := s.Uitleg(); u.Stap.Naam != x.Stap.Naam() || u.Stap.Tekst != x.Stap.Uitleg {
			t.Errorf("%s: %+v", x.Stap.Naam(), u.Stap)
		}
	}
	if s.Typing() || len(s.ShortHelp()) == 0 || len(s.FullHelp()) == 0 {
		t.Error("keys")
	}
}

func TestStappenPast(t *testing.T) {
	c := opent(t, schermproef.MetImker(t, schermproef.NewApp(t), casus.Werkversie), schermproef.IDImker)
	schermproef.Past(t, in(t, NewStappen(c.g, c.s), 80, 23, "down", "down", "down"))
}
