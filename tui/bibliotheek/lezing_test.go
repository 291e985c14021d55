package bibliotheek

import (
	"context"
	"slices"
	"strings"
	"testing"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/store"
	"oliekan/tui/consult"
	"oliekan/tui/scherm"
	"oliekan/tui/schermproef"

	tea "charm.land/bubbletea/v2"
)

func leesscherm(t testing.TB, a *scherm.App, id casus.ID, breed, hoog int) scherm.Screen {
	t.Helper()
	return schermproef.Start(t, NewLezing(a, id), breed, hoog, scherm.NewStyles(scherm.ThemaAuto, true))
}

func TestLezingGouden(t *testing.T) {
	t.Run("stappen", func(t *testing.T) {
		schermproef.GoudenSchermen(t, func(t *testing.T) scherm.Screen { return NewLezing(schermproef.NewApp(t), schermproef.IDAvond) })
	})
	t.Run("opties", func(t *testing.T) {
		s := leesscherm(t, schermproef.NewApp(t), schermproef.IDAvond, 80, 60)
		schermproef.GoudenBeeldIn(t, s, 80, 61)
	})
	t.Run("verloop", func(t *testing.T) {
		s, _ := schermproef.Zend(t, leesscherm(t, schermproef.NewApp(t), schermproef.IDAvond, 80, 23), "l")
		schermproef.GoudenBeeld(t, s)
	})
}

func TestLezingPast(t *testing.T) {
	s := leesscherm(t, schermproef.NewApp(t), schermproef.IDAvond, 80, 23)
	schermproef.Past(t, s)
	s, _ = schermproef.Zend(t, s, "l")
	schermproef.Past(t, s)
}

func TestLezingZegtAlles(t *testing.T) {
	a := schermproef.NewApp(t)
	for _, breed := range []int{40, 80, 120} {
		b := schermproef.Beeld(leesscherm(t, a, schermproef.IDAvond, breed, 400), breed, 400)
		schermproef.Ziet(t, b, "oefencasus, verzonnen", "Naar het werk in de avond", "Advies, geen besluit", "1 GEWENST EFFECT",
			"Inwoner: [inwoner] verdient zelf genoeg", "Oliemannetje: Het gezin komt rond", "Pw artikel 35, lid 1",
			"tekst van 1 juli 2026", "(consulent, december 2026)", "Na acht uur rijdt er geen bus meer.")
		schermproef.ZietNiet(t, b, "Er rijdt geen bus.", "Ze kan toch gaan lopen?", "https://")
	}
	b := schermproef.Beeld(leesscherm(t, a, schermproef.IDSchool, 80, 400), 80, 400)
	schermproef.Ziet(t, b, "werkversie · merel-41", "advies, geen besluit", "Nog niet ingevuld: Wat wringt.")
	schermproef.ZietNiet(t, b, "verzonnen")
}

func TestLezingOptiesNaastElkaar(t *testing.T) {
	a := schermproef.NewApp(t)
	naast := false
	for _, r := range strings.Split(schermproef.Beeld(leesscherm(t, a, schermproef.IDAvond, 100, 400), 100, 400), "\n") {
		naast = naast || strings.Contains(r, "De baan gaat niet door") && strings.Contains(r, "Ze begint op 1 december")
	}
	if !naast {
		t.Error("the options do not stand side by side")
	}
	smal := schermproef.Beeld(leesscherm(t, a, schermproef.IDAvond, 44, 400), 44, 400)
	if strings.Contains(smal, "┼") {
		t.Errorf("there is a table in a narrow window:\n%s", smal)
	}
	schermproef.Ziet(t, smal, "1. Niets doen: De baan gaat niet door.")
}

func TestLezingVerloop(t *testing.T) {
	s, _ := schermproef.Zend(t, leesscherm(t, schermproef.NewApp(t), schermproef.IDAvond, 80, 400), "l")
	b := schermproef.Beeld(s, 80, 400)
	schermproef.Ziet(t, b, "Verloop · oefencasus, verzonnen", "minuut 2 · consulent · Wat wringt later veranderd, in minuut 3 Er rijdt geen bus.",
		"in plaats van wat in minuut 2 was gezegd Na acht uur", "teruggenomen in minuut 5 Ze kan toch gaan lopen?",
		"neemt terug wat in minuut 4 is gebeurd Ze kan toch gaan lopen?", "optie \"Een fiets vergoeden\"")
	s, root := schermproef.Zend(t, s, "esc")
	if len(root) > 0 {
		t.Error("esc in the verloop closes the screen")
	}
	schermproef.ZietNiet(t, schermproef.Beeld(s, 80, 400), "minuut 2 ·")
	if _, root = schermproef.Zend(t, s, "esc"); len(root) != 1 || root[0] != (scherm.CloseMsg{}) {
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
			got := scherm.Latere(tt.verloop)
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
	s := leesscherm(t, schermproef.NewApp(t), schermproef.IDAvond, 80, 23)
	maat := tea.WindowSizeMsg{Width: 80, Height: 30}
	if _, cmd := s.Update(maat); cmd != nil {
		t.Error("another hoog is drawn again")
	}
	if _, cmd := s.Update(scherm.StijlMsg{Styles: scherm.NewStyles(scherm.ThemaAuto, true)}); cmd != nil {
		t.Error("the same theme is drawn again")
	}
	s, cmd := s.Update(scherm.StijlMsg{Styles: scherm.NewStyles(scherm.ThemaLicht, false)})
	if cmd == nil {
		t.Fatal("another theme is not drawn")
	}
	s, meer := s.Update(tea.WindowSizeMsg{Width: 60, Height: 23})
	if meer != nil {
		t.Error("two drawings are made at once")
	}
	s, _ = schermproef.Settle(t, s, cmd)
	if got, wil := s.(Lezing).heeft, s.(Lezing).wil(); got != wil || got.Breed != 56 || got.Thema != scherm.ThemaLicht {
		t.Errorf("drawn for %+v, want %+v", got, wil)
	}
}

func TestLezingAnderAntwoord(t *testing.T) {
	s := leesscherm(t, schermproef.NewApp(t), schermproef.IDAvond, 80, 23)
	wil := schermproef.Beeld(s, 80, 23)
	s, _ = schermproef.Zend(t, s, gelezenMsg{id: schermproef.IDSchool, casus: schermproef.School()}, getekendMsg{id: schermproef.IDSchool, regels: []string{"anders"}})
	if got := schermproef.Beeld(s, 80, 23); got != wil {
		t.Errorf("the answer to another question changes the screen:\n%s", got)
	}
}

func TestLezingLeestOpnieuw(t *testing.T) {
	a := schermproef.NewApp(t)
	s := leesscherm(t, a, schermproef.IDSchool, 80, 60)
	w := casus.Wijziging{Inbrengen: []casus.Inbreng{{
		Nr: 2, Minuut: 2, Vraag: "effect", Rol: "inwoner", Daad: casus.Zeg, Tekst: anoniem.UitOpslag("Hij komt op tijd."),
	}}}
	if _, err := a.DB.Schrijf(context.Background(), schermproef.IDSchool, w); err != nil {
		t.Fatal(err)
	}
	s, _ = schermproef.Zend(t, s, scherm.CasusMsg{ID: schermproef.IDTuin})
	schermproef.ZietNiet(t, schermproef.Beeld(s, 80, 60), "Hij komt op tijd.")
	s, _ = schermproef.Zend(t, s, scherm.CasusMsg{ID: schermproef.IDSchool})
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 60), "Hij komt op tijd.")
}

func TestLezingWeg(t *testing.T) {
	s := NewLezing(schermproef.NewApp(t), "99999999-9999-4999-8999-999999999999")
	s2, root := schermproef.Settle(t, s, s.Init())
	if len(root) != 1 {
		t.Fatalf("reading what is not there gives %v", root)
	}
	if _, ok := root[0].(scherm.ErrMsg); !ok {
		t.Errorf("reading what is not there gives %T", root[0])
	}
	if _, root = schermproef.Zend(t, s2, "v", "h", "l"); len(root) > 0 {
		t.Errorf("keys act on a case that is not there: %v", root)
	}
}

func TestLezingToetsen(t *testing.T) {
	s := leesscherm(t, schermproef.NewApp(t), schermproef.IDAvond, 80, 23)
	s, _ = schermproef.Zend(t, s, "down", "pgdown", tea.MouseWheelMsg{Button: tea.MouseWheelDown})
	if got := s.(Lezing).blad.Van; got != 1+19+3 {
		t.Errorf("first line is %d, want 23", got)
	}
	s, _ = schermproef.Zend(t, s, "end", "up")
	if l := s.(Lezing); l.blad.Van != len(l.blad.Regels)-20-1 {
		t.Errorf("first line is %d of %d", l.blad.Van, len(l.blad.Regels))
	}
	s, _ = schermproef.Zend(t, s, "home")
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "regel 1 tot 20 van")
	_, root := schermproef.Zend(t, s, "h")
	if _, ok := schermproef.Gevraagd(root).(scherm.NaarHandout); !ok {
		t.Errorf("h gives %v", root)
	}
	if _, root = schermproef.Zend(t, s, "v"); schermproef.Gevraagd(root) != nil || len(root) != 1 {
		t.Errorf("v on an invented case gives %v", root)
	}
	_, root = schermproef.Zend(t, leesscherm(t, schermproef.NewApp(t), schermproef.IDTuin, 80, 23), "v")
	c, ok := schermproef.Geopend(root).(consult.Consult)
	if !ok {
		t.Fatalf("v on an own case gives %v", root)
	}
	schermproef.Verwerk(func(tea.Msg) tea.Cmd { return nil }, c.Leave())
}

// The foot line offers what can be done with a case in its state, and nothing else; what it offers happens.
func TestLezingBiedtAanWatKan(t *testing.T) {
	a := schermproef.NewApp(t)
	for _, g := range []struct {
		naam   string
		scherm Lezing
		wil    string
	}{
		{"invented", NewLezing(a, schermproef.IDAvond), "l v h ? esc"},
		{"runs", NewLezing(a, schermproef.IDSchool), "l v h ? w esc"},
		{"finished", NewLezing(a, schermproef.IDTuin), "l v h t ? w esc"},
		{"finished, beside another screen", NewBijlezing(a, schermproef.IDTuin), "l ? esc"},
	} {
		s := schermproef.Start(t, g.scherm, 120, 39, scherm.NewStyles(scherm.ThemaAuto, true))
		var biedt []string
		for _, b := range s.ShortHelp() {
			if b.Enabled() && b.Help().Key != "↑↓" {
				biedt = append(biedt, b.Help().Key)
			}
		}
		if kreeg := strings.Join(biedt, " "); kreeg != g.wil {
			t.Errorf("%s: offers %q, want %q", g.naam, kreeg, g.wil)
		}
		_, root := schermproef.Zend(t, s, "t")
		if _, klaar := schermproef.Gevraagd(root).(scherm.NaarKlaarmaken); klaar != slices.Contains(biedt, "t") {
			t.Errorf("%s: t gives %v", g.naam, root)
		}
	}
}

func TestWeghalenNietUitOefencasus(t *testing.T) {
	s, _ := schermproef.Zend(t, leesscherm(t, schermproef.NewApp(t), schermproef.IDAvond, 80, 23), "l")
	_, root := schermproef.Zend(t, s, "w")
	if e, ok := root[0].(scherm.ErrMsg); !ok || e.Err != store.ErrOefen {
		t.Errorf("w bij een oefencasus geeft %v", root)
	}
}
