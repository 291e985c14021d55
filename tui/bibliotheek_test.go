package tui

import (
	"context"
	"errors"
	"slices"
	"testing"

	"oliekan/casus"
	"oliekan/store"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
)

func bieb(t testing.TB, a *App, f store.Filter, zoek bool) Screen {
	t.Helper()
	return start(t, NewBibliotheek(a, f, zoek), 80, 23, NewStyles(ThemaAuto, true))
}

func TestBibliotheekGouden(t *testing.T) {
	t.Run("lijst", func(t *testing.T) {
		goudenSchermen(t, func(t *testing.T) Screen { return NewBibliotheek(newApp(t), store.Filter{}, false) })
	})
	t.Run("zoek", func(t *testing.T) {
		s, _ := zend(t, bieb(t, newApp(t), store.Filter{}, true), letters("bus")...)
		goudenBeeld(t, s)
	})
	t.Run("verwijder", func(t *testing.T) {
		s, _ := zend(t, bieb(t, newApp(t), store.Filter{}, false), "delete")
		goudenBeeld(t, s)
	})
}

func TestBibliotheekPast(t *testing.T) {
	a := newApp(t)
	s, _ := zend(t, bieb(t, a, store.Filter{}, true), letters("bus")...)
	past(t, s)
	s, _ = zend(t, bieb(t, a, store.Filter{}, false), "delete")
	past(t, s)
	past(t, bieb(t, a, store.Filter{Staat: casus.Trainingsklaar, Soort: store.SoortEigen}, false))
}

func TestBibliotheekFilters(t *testing.T) {
	s := bieb(t, newApp(t), store.Filter{}, false)
	ziet(t, beeld(s, 80, 23), "4 casussen", "Naar school zonder bus", "Naar het werk in de avond", "oefencasus, verzonnen",
		"staat (s): alle · soort (k): alle")
	s, _ = zend(t, s, "k")
	ziet(t, beeld(s, 80, 23), "2 casussen", "soort (k): eigen", "merel-41", "21 november 2026")
	zietNiet(t, beeld(s, 80, 23), "Naar het werk in de avond")
	s, _ = zend(t, s, "s", "s")
	ziet(t, beeld(s, 80, 23), "1 casus", "staat (s): afgerond", "Een tuin die te groot werd")
	s, _ = zend(t, s, "s")
	ziet(t, beeld(s, 80, 23), "Geen casussen met deze keuze. Druk op s of k om meer te zien.")
	if s, root := zend(t, s, "enter", "v", "h", "delete"); len(root) > 0 || s.Typing() {
		t.Errorf("keys act on an empty list: %v", root)
	}
	s, _ = zend(t, s, "s", "k", "k")
	ziet(t, beeld(s, 80, 23), "4 casussen")
}

func TestBibliotheekLeeg(t *testing.T) {
	a := newApp(t)
	for _, id := range []casus.ID{idSchool, idTuin} {
		if err := a.DB.Verwijder(context.Background(), id); err != nil {
			t.Fatal(err)
		}
	}
	if err := a.DB.LaadOefen(context.Background(), "leeg", nil); err != nil {
		t.Fatal(err)
	}
	s, _ := zend(t, NewBibliotheek(a, store.Filter{}, false), tea.WindowSizeMsg{Width: 80, Height: 23})
	ziet(t, beeld(s, 80, 23), "De casussen worden gelezen.")
	s, _ = settle(t, s, s.Init())
	ziet(t, beeld(s, 80, 23), "Er zijn nog geen casussen. Ga met esc terug en kies Nieuw consult.")
}

func TestBibliotheekZoekt(t *testing.T) {
	s := bieb(t, newApp(t), store.Filter{}, false)
	s, _ = zend(t, s, "/")
	if !s.Typing() {
		t.Fatal("the search field does not have the keys")
	}
	s, _ = zend(t, s, letters("bus")...)
	ziet(t, beeld(s, 80, 23), "2 gevonden", "Naar school zonder bus", "Naar het werk in de avond", "Na acht uur rijdt er geen bus meer.")
	zietNiet(t, beeld(s, 80, 23), "Een tuin die te groot werd")
	s, _ = zend(t, s, "enter")
	if s.Typing() {
		t.Error("enter does not leave the field")
	}
	ziet(t, beeld(s, 80, 23), "gezocht: bus")
	s, root := zend(t, s, "enter")
	if l, ok := geopend(root).(Lezing); !ok || l.id != idSchool {
		t.Errorf("enter opens %v, want the case with the word in its title", geopend(root))
	}
	s, _ = zend(t, s, "backspace")
	ziet(t, beeld(s, 80, 23), "4 casussen", "/ zoek in titels en teksten")
	s, _ = zend(t, s, append([]tea.Msg{"/"}, letters("zebra")...)...)
	ziet(t, beeld(s, 80, 23), "Niets gevonden. Probeer een ander woord")
	s, root = zend(t, s, "esc")
	if s.Typing() || len(root) > 0 {
		t.Error("the first esc has to leave the field only")
	}
	ziet(t, beeld(s, 80, 23), "gezocht: zebra")
	if _, root = zend(t, s, "esc"); len(root) != 1 || root[0] != (closeMsg{}) {
		t.Errorf("the second esc gives %v", root)
	}
}

func TestBibliotheekLaatOudAntwoordVallen(t *testing.T) {
	s := bieb(t, newApp(t), store.Filter{}, true)
	s, eerst := s.Update(druk("b"))
	oud := s.(Bibliotheek).vraag
	s, later := s.Update(druk("r"))
	if oud.ctx.Err() == nil {
		t.Error("the first question goes on while nobody waits for it")
	}
	s, _ = settle(t, s, later)
	wil := beeld(s, 80, 23)
	ziet(t, wil, "1 gevonden")
	s, root := settle(t, s, eerst)
	if got := beeld(s, 80, 23); got != wil || len(root) > 0 {
		t.Errorf("an old answer changes the screen (%v):\n%s", root, got)
	}
	s, _ = s.Update(biebMsg{oud, []store.Treffer{{Kop: casus.Kop{ID: idTuin}}}, nil})
	s, _ = s.Update(biebMsg{&biebVraag{}, nil, nil})
	if got := beeld(s, 80, 23); got != wil {
		t.Errorf("an answer to another question changes the screen:\n%s", got)
	}
}

func TestBibliotheekOpent(t *testing.T) {
	s := bieb(t, newApp(t), store.Filter{}, false)
	eerste := s.(Bibliotheek).onder()
	_, root := zend(t, s, "h")
	if h, ok := gevraagd(root).(NaarHandout); !ok || h.IDs[0] != eerste {
		t.Errorf("h asks for %v", gevraagd(root))
	}
	_, root = zend(t, s, "v")
	if c, ok := geopend(root).(Consult); !ok || c.g.Casus().ID != eerste {
		t.Fatalf("v gives %v", root)
	}
	verwerk(func(tea.Msg) tea.Cmd { return nil }, geopend(root).(Consult).Leave())
	s, _ = zend(t, s, "end")
	_, root = zend(t, s, "v")
	if len(root) != 1 || geopend(root) != nil {
		t.Errorf("an invented case can be changed: %v", root)
	}
}

func TestBibliotheekMuis(t *testing.T) {
	s := bieb(t, newApp(t), store.Filter{}, false)
	_, root := zend(t, s, tea.MouseClickMsg{X: 5, Y: biebKop + 2})
	if l, ok := geopend(root).(Lezing); !ok || l.id != s.(Bibliotheek).gehad[1].Kop.ID {
		t.Errorf("a click on the second case opens %v", geopend(root))
	}
	if _, root = zend(t, s, tea.MouseClickMsg{X: 5, Y: biebKop + 15}); len(root) > 0 {
		t.Errorf("a click below the list gives %v", root)
	}
	s, _ = zend(t, s, tea.MouseWheelMsg{Button: tea.MouseWheelDown})
	if s.(Bibliotheek).lijst.cursor != 1 {
		t.Error("the wheel does not move the cursor")
	}
	if s, _ = zend(t, s, tea.MouseClickMsg{X: 5, Y: biebZoekregel}); !s.Typing() {
		t.Error("a click on the search field does not give it the keys")
	}
}

func TestBibliotheekVerwijdert(t *testing.T) {
	a := newApp(t)
	s := bieb(t, a, store.Filter{Soort: store.SoortEigen}, false)
	id := s.(Bibliotheek).onder()
	er := func() bool {
		_, _, err := a.DB.Haal(context.Background(), id)
		return !errors.Is(err, store.ErrOnbekend)
	}
	for _, nee := range []string{"n", "esc", "enter", "x"} {
		s, _ = zend(t, s, "delete")
		if !s.Typing() {
			t.Fatal("letters are not an answer to the question")
		}
		ziet(t, beeld(s, 80, 23), "Echt verwijderen?", "j/n")
		if s, _ = zend(t, s, nee); s.Typing() || !er() {
			t.Fatalf("%q is taken as yes", nee)
		}
	}
	slot, err := a.DB.Slot(id)
	if err != nil {
		t.Fatal(err)
	}
	s, root := zend(t, s, "delete", "j")
	if e, ok := root[0].(errMsg); !ok || !errors.Is(e.error, store.ErrInGebruik) || !er() {
		t.Fatalf("a case that is open elsewhere gives %v", root)
	}
	if err := slot.Close(); err != nil {
		t.Fatal(err)
	}
	s, root = zend(t, s, "delete", "j")
	if er() {
		t.Errorf("the case is still there: %v", root)
	}
	ziet(t, beeld(s, 80, 23), "1 casus")
	oefen := bieb(t, a, store.Filter{Soort: store.SoortOefen}, false)
	if oefen, root := zend(t, oefen, "delete"); oefen.Typing() || len(root) != 1 {
		t.Errorf("an invented case can be removed: %v", root)
	}
}

func TestBibliotheekLeestOpnieuw(t *testing.T) {
	a := newApp(t)
	s, _ := zend(t, bieb(t, a, store.Filter{}, false), "down", "down")
	id := s.(Bibliotheek).onder()
	if err := a.DB.Verwijder(context.Background(), s.(Bibliotheek).gehad[0].Kop.ID); err != nil {
		t.Fatal(err)
	}
	for _, msg := range []tea.Msg{casusMsg{idSchool}, closeMsg{}, startMsg{}} {
		s, _ = zend(t, s, msg)
		if got := s.(Bibliotheek); got.onder() != id || len(got.gehad) != 3 {
			t.Errorf("after %T: %d cases, cursor on %s, want 3 and %s", msg, len(got.gehad), got.onder(), id)
		}
	}
}

func TestBibliotheekInRoot(t *testing.T) {
	a := newApp(t)
	r := NewRoot(NewStart(a), ThemaAuto).MetGids(nieuweGids(a))
	r = settleRoot(t, r, tea.Batch(func() tea.Msg { return tea.WindowSizeMsg{Width: 100, Height: 30} }, r.Init()))
	ziet(t, ansi.Strip(r.View().Content), "4 casussen: 2 eigen, 2 oefencasussen")
	stuur := func(msgs ...tea.Msg) {
		for _, msg := range msgs {
			r = settleRoot(t, r, func() tea.Msg { return msg })
		}
	}
	stuur(openMsg{Screen: NewBibliotheek(a, store.Filter{Soort: store.SoortEigen}, false)})
	stuur(druk("enter"))
	ziet(t, ansi.Strip(r.View().Content), "Casus · werkversie · merel-41", "Mijn zoon kan niet met de bus naar school.")
	stuur(druk("esc"), druk("delete"), druk("?"))
	ziet(t, ansi.Strip(r.View().Content), "Niets verwijderd.")
	stuur(druk("delete"), druk("j"))
	ziet(t, ansi.Strip(r.View().Content), "De casus is verwijderd.", "1 casus")
	stuur(druk("esc"))
	ziet(t, ansi.Strip(r.View().Content), "3 casussen: 1 eigen, 2 oefencasussen", "er loopt nu geen consult")
}

// TestBibliotheekVinkjes: marked cases become one bundle in the order of the marks, also when a search hides them.
func TestBibliotheekVinkjes(t *testing.T) {
	a := newApp(t)
	s := start(t, NewBibliotheek(a, store.Filter{}, false), 80, 23, NewStyles(ThemaAuto, true))
	eerst := s.(Bibliotheek).onder()
	s, _ = zend(t, s, "space")
	tweede := s.(Bibliotheek).onder()
	if tweede == eerst {
		t.Fatal("a mark does not go on to the next case")
	}
	s, _ = zend(t, s, "end", "space", "home", "down", "space", "home", "space")
	ziet(t, beeld(s, 80, 23), "2 aangevinkt", "✓ ")
	s, _ = zend(t, s, "s") // other cases in view
	_, root := zend(t, s, "h")
	h, ok := gevraagd(root).(NaarHandout)
	if !ok || len(h.IDs) != 2 || slices.Contains(h.IDs, eerst) || h.IDs[1] != tweede {
		t.Fatalf("h asks for %+v", gevraagd(root))
	}
	s, root = zend(t, s, "esc")
	if _, ok := root[0].(meldingMsg); !ok || len(root) != 1 {
		t.Errorf("the first esc: %v", root)
	}
	zietNiet(t, beeld(s, 80, 23), "aangevinkt", "✓")
	if _, root = zend(t, s, "esc"); len(root) != 1 || root[0] != (closeMsg{}) {
		t.Errorf("the second esc: %v", root)
	}
}

// TestBibliotheekVinkjeWeg: a case that is removed is in no bundle.
func TestBibliotheekVinkjeWeg(t *testing.T) {
	a := newApp(t)
	s := start(t, NewBibliotheek(a, store.Filter{Soort: store.SoortEigen}, false), 80, 23, NewStyles(ThemaAuto, true))
	s, _ = zend(t, s, "space", "space", "home")
	weg := s.(Bibliotheek).onder()
	s, _ = zend(t, s, "delete", "j")
	if m := s.(Bibliotheek).merk; len(m) != 1 || slices.Contains(m, weg) {
		t.Errorf("marked: %v, and %s is removed", m, weg)
	}
}

func TestBibliotheekVinkjesGouden(t *testing.T) {
	goudenSchermen(t, func(t *testing.T) Screen {
		s := start(t, NewBibliotheek(newApp(t), store.Filter{}, false), 80, 23, NewStyles(ThemaAuto, true))
		s, _ = zend(t, s, "space", "down", "space")
		return s
	})
}
