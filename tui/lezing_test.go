package tui

import (
	"context"
	"strings"
	"testing"

	"oliekan/casus"
	"oliekan/casus/anoniem"

	tea "charm.land/bubbletea/v2"
)

func lezing(t testing.TB, a *App, id casus.ID, breed, hoog int) Screen {
	t.Helper()
	return start(t, NewLezing(a, id), breed, hoog, NewStyles(ThemaAuto, true))
}

func TestLezingGouden(t *testing.T) {
	t.Run("stappen", func(t *testing.T) {
		goudenSchermen(t, func(t *testing.T) Screen { return NewLezing(newApp(t), idAvond) })
	})
	t.Run("opties", func(t *testing.T) {
		s := lezing(t, newApp(t), idAvond, 80, 60)
		goudenBeeldIn(t, s, 80, 61)
	})
	t.Run("verloop", func(t *testing.T) {
		s, _ := zend(t, lezing(t, newApp(t), idAvond, 80, 23), "l")
		goudenBeeld(t, s)
	})
}

func TestLezingPast(t *testing.T) {
	s := lezing(t, newApp(t), idAvond, 80, 23)
	past(t, s)
	s, _ = zend(t, s, "l")
	past(t, s)
}

func TestLezingZegtAlles(t *testing.T) {
	a := newApp(t)
	for _, breed := range []int{40, 80, 120} {
		b := beeld(lezing(t, a, idAvond, breed, 400), breed, 400)
		ziet(t, b, "oefencasus, verzonnen", "Naar het werk in de avond", "Advies, geen besluit", "1 GEWENST EFFECT",
			"Inwoner: [inwoner] verdient zelf genoeg", "Oliemannetje: Het gezin komt rond", "Pw artikel 35, lid 1",
			"tekst van 1 juli 2026", "(consulent, december 2026)", "Na acht uur rijdt er geen bus meer.")
		zietNiet(t, b, "Er rijdt geen bus.", "Ze kan toch gaan lopen?", "https://")
	}
	b := beeld(lezing(t, a, idSchool, 80, 400), 80, 400)
	ziet(t, b, "werkversie · merel-41", "advies, geen besluit", "Nog niet ingevuld: Wat wringt.")
	zietNiet(t, b, "verzonnen")
}

func TestLezingOptiesNaastElkaar(t *testing.T) {
	a := newApp(t)
	naast := false
	for _, r := range strings.Split(beeld(lezing(t, a, idAvond, 100, 400), 100, 400), "\n") {
		naast = naast || strings.Contains(r, "De baan gaat niet door") && strings.Contains(r, "Ze begint op 1 december")
	}
	if !naast {
		t.Error("the options do not stand side by side")
	}
	smal := beeld(lezing(t, a, idAvond, 44, 400), 44, 400)
	if strings.Contains(smal, "┼") {
		t.Errorf("there is a table in a narrow window:\n%s", smal)
	}
	ziet(t, smal, "1. Niets doen: De baan gaat niet door.")
}

func TestLezingVerloop(t *testing.T) {
	s, _ := zend(t, lezing(t, newApp(t), idAvond, 80, 400), "l")
	b := beeld(s, 80, 400)
	ziet(t, b, "Verloop · oefencasus, verzonnen", "minuut 2 · consulent · Wat wringt later veranderd, in minuut 3 Er rijdt geen bus.",
		"in plaats van wat in minuut 2 was gezegd Na acht uur", "teruggenomen in minuut 5 Ze kan toch gaan lopen?",
		"neemt terug wat in minuut 4 is gebeurd Ze kan toch gaan lopen?", "optie \"Een fiets vergoeden\"")
	s, root := zend(t, s, "esc")
	if len(root) > 0 {
		t.Error("esc in the verloop closes the screen")
	}
	zietNiet(t, beeld(s, 80, 400), "minuut 2 ·")
	if _, root = zend(t, s, "esc"); len(root) != 1 || root[0] != (closeMsg{}) {
		t.Errorf("esc gives %v", root)
	}
}

func TestLatere(t *testing.T) {
	doe := func(nr int, d casus.Daad, over int) casus.Inbreng {
		return casus.Inbreng{Nr: nr, Minuut: nr, Daad: d, Over: over}
	}
	tests := []struct {
		naam    string
		verloop []casus.Inbreng
		wil     map[int]string
	}{
		{"niets", []casus.Inbreng{doe(1, casus.Zeg, 0)}, map[int]string{}},
		{
			"twee keer veranderd",
			[]casus.Inbreng{doe(1, casus.Zeg, 0), doe(2, casus.Vervang, 1), doe(3, casus.Vervang, 1)},
			map[int]string{1: "later veranderd, in minuut 2", 2: "later veranderd, in minuut 3"},
		},
		{
			"verandering teruggenomen",
			[]casus.Inbreng{doe(1, casus.Zeg, 0), doe(2, casus.Vervang, 1), doe(3, casus.Herroep, 2)},
			map[int]string{2: "teruggenomen in minuut 3"},
		},
		{
			"toch wel",
			[]casus.Inbreng{doe(1, casus.Zeg, 0), doe(2, casus.Herroep, 1), doe(3, casus.Herroep, 2)},
			map[int]string{2: "teruggenomen in minuut 3"},
		},
	}
	for _, tt := range tests {
		t.Run(tt.naam, func(t *testing.T) {
			got := latere(tt.verloop)
			if len(got) != len(tt.wil) {
				t.Errorf("got %v, want %v", got, tt.wil)
			}
			for nr, w := range tt.wil {
				if got[nr] != w {
					t.Errorf("inbreng %d: got %q, want %q", nr, got[nr], w)
				}
			}
		})
	}
}

func TestLezingTekentEenKeer(t *testing.T) {
	s := lezing(t, newApp(t), idAvond, 80, 23)
	maat := tea.WindowSizeMsg{Width: 80, Height: 30}
	if _, cmd := s.Update(maat); cmd != nil {
		t.Error("another height is drawn again")
	}
	if _, cmd := s.Update(stijlMsg{NewStyles(ThemaAuto, true)}); cmd != nil {
		t.Error("the same theme is drawn again")
	}
	s, cmd := s.Update(stijlMsg{NewStyles(ThemaLicht, false)})
	if cmd == nil {
		t.Fatal("another theme is not drawn")
	}
	s, meer := s.Update(tea.WindowSizeMsg{Width: 60, Height: 23})
	if meer != nil {
		t.Error("two drawings are made at once")
	}
	s, _ = settle(t, s, cmd)
	if got, wil := s.(Lezing).heeft, s.(Lezing).wil(); got != wil || got.breed != 56 || got.thema != ThemaLicht {
		t.Errorf("drawn for %+v, want %+v", got, wil)
	}
}

func TestLezingAnderAntwoord(t *testing.T) {
	s := lezing(t, newApp(t), idAvond, 80, 23)
	wil := beeld(s, 80, 23)
	s, _ = zend(t, s, gelezenMsg{id: idSchool, casus: school()}, getekendMsg{id: idSchool, regels: []string{"anders"}})
	if got := beeld(s, 80, 23); got != wil {
		t.Errorf("the answer to another question changes the screen:\n%s", got)
	}
}

func TestLezingLeestOpnieuw(t *testing.T) {
	a := newApp(t)
	s := lezing(t, a, idSchool, 80, 60)
	w := casus.Wijziging{Inbrengen: []casus.Inbreng{{
		Nr: 2, Minuut: 2, Vraag: "effect", Rol: "inwoner", Daad: casus.Zeg, Tekst: anoniem.UitOpslag("Hij komt op tijd."),
	}}}
	if _, err := a.DB.Schrijf(context.Background(), idSchool, w); err != nil {
		t.Fatal(err)
	}
	s, _ = zend(t, s, casusMsg{idTuin})
	zietNiet(t, beeld(s, 80, 60), "Hij komt op tijd.")
	s, _ = zend(t, s, casusMsg{idSchool})
	ziet(t, beeld(s, 80, 60), "Hij komt op tijd.")
}

func TestLezingWeg(t *testing.T) {
	s := NewLezing(newApp(t), "99999999-9999-4999-8999-999999999999")
	s2, root := settle(t, s, s.Init())
	if len(root) != 1 {
		t.Fatalf("reading what is not there gives %v", root)
	}
	if _, ok := root[0].(errMsg); !ok {
		t.Errorf("reading what is not there gives %T", root[0])
	}
	if _, root = zend(t, s2, "v", "h", "l"); len(root) > 0 {
		t.Errorf("keys act on a case that is not there: %v", root)
	}
}

func TestLezingToetsen(t *testing.T) {
	s := lezing(t, newApp(t), idAvond, 80, 23)
	s, _ = zend(t, s, "down", "pgdown", tea.MouseWheelMsg{Button: tea.MouseWheelDown})
	if got := s.(Lezing).blad.van; got != 1+19+3 {
		t.Errorf("first line is %d, want 23", got)
	}
	s, _ = zend(t, s, "end", "up")
	if l := s.(Lezing); l.blad.van != len(l.blad.regels)-20-1 {
		t.Errorf("first line is %d of %d", l.blad.van, len(l.blad.regels))
	}
	s, _ = zend(t, s, "home")
	ziet(t, beeld(s, 80, 23), "regel 1 tot 20 van")
	_, root := zend(t, s, "h")
	if _, ok := gevraagd(root).(NaarHandout); !ok {
		t.Errorf("h gives %v", root)
	}
	if _, root = zend(t, s, "v"); gevraagd(root) != nil || len(root) != 1 {
		t.Errorf("v on an invented case gives %v", root)
	}
	_, root = zend(t, lezing(t, newApp(t), idTuin, 80, 23), "v")
	c, ok := geopend(root).(Consult)
	if !ok {
		t.Fatalf("v on an own case gives %v", root)
	}
	verwerk(func(tea.Msg) tea.Cmd { return nil }, c.Leave())
}
