package bibliotheek

import (
	"context"
	"errors"
	"slices"
	"testing"

	"oliekan/casus"
	"oliekan/store"
	"oliekan/tui/consult"
	"oliekan/tui/scherm"
	"oliekan/tui/schermproef"
	"oliekan/tui/schermproef/druk"

	tea "charm.land/bubbletea/v2"
)

func bieb(t testing.TB, a *scherm.App, f store.Filter, zoek bool) scherm.Screen {
	t.Helper()
	return schermproef.Start(t, NewBibliotheek(a, f, zoek), 80, 23, scherm.NewStyles(scherm.ThemaAuto, true))
}

func TestBibliotheekGouden(t *testing.T) {
	t.Run("lijst", func(t *testing.T) {
		schermproef.GoudenSchermen(t, func(t *testing.T) scherm.Screen { return NewBibliotheek(schermproef.NewApp(t), store.Filter{}, false) })
	})
	t.Run("zoek", func(t *testing.T) {
		s, _ := schermproef.Zend(t, bieb(t, schermproef.NewApp(t), store.Filter{}, true), druk.Letters("bus")...)
		schermproef.GoudenBeeld(t, s)
	})
	t.Run("verwijder", func(t *testing.T) {
		s, _ := schermproef.Zend(t, bieb(t, schermproef.NewApp(t), store.Filter{}, false), "delete")
		schermproef.GoudenBeeld(t, s)
	})
}

func TestBibliotheekPast(t *testing.T) {
	a := schermproef.NewApp(t)
	s, _ := schermproef.Zend(t, bieb(t, a, store.Filter{}, true), druk.Letters("bus")...)
	schermproef.Past(t, s)
	s, _ = schermproef.Zend(t, bieb(t, a, store.Filter{}, false), "delete")
	schermproef.Past(t, s)
	schermproef.Past(t, bieb(t, a, store.Filter{Staat: casus.Trainingsklaar, Soort: store.SoortEigen}, false))
}

func TestBibliotheekFilters(t *testing.T) {
	s := bieb(t, schermproef.NewApp(t), store.Filter{}, false)
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "4 casussen", "Naar school zonder bus", "Naar het werk in de avond", "oefencasus, verzonnen",
		"staat (s): alle · soort (k): alle")
	s, _ = schermproef.Zend(t, s, "k")
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "2 casussen", "soort (k): eigen", "merel-41", "21 november 2026")
	schermproef.ZietNiet(t, schermproef.Beeld(s, 80, 23), "Naar het werk in de avond")
	s, _ = schermproef.Zend(t, s, "s", "s")
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "1 casus", "staat (s): afgerond", "Een tuin die te groot werd")
	s, _ = schermproef.Zend(t, s, "s")
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "Geen casussen met deze keuze. Druk op s of k om meer te zien.")
	if s, root := schermproef.Zend(t, s, "enter", "v", "h", "delete"); len(root) > 0 || s.Typing() {
		t.Errorf("keys act on an empty list: %v", root)
	}
	s, _ = schermproef.Zend(t, s, "s", "k", "k")
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "4 casussen")
}

func TestBibliotheekLeeg(t *testing.T) {
	a := schermproef.NewApp(t)
	for _, id := range []casus.ID{schermproef.IDSchool, schermproef.IDTuin} {
		if err := a.DB.Verwijder(context.Background(), id); err != nil {
			t.Fatal(err)
		}
	}
	if err := a.DB.LaadOefen(context.Background(), "leeg", nil); err != nil {
		t.Fatal(err)
	}
	s, _ := schermproef.Zend(t, NewBibliotheek(a, store.Filter{}, false), tea.WindowSizeMsg{Width: 80, Height: 23})
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "De casussen worden gelezen.")
	s, _ = schermproef.Settle(t, s, s.Init())
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "Er zijn nog geen casussen. Ga met esc terug en kies Nieuw consult.")
}

func TestBibliotheekZoekt(t *testing.T) {
	s := bieb(t, schermproef.NewApp(t), store.Filter{}, false)
	s, _ = schermproef.Zend(t, s, "/")
	if !s.Typing() {
		t.Fatal("the search field does not have the keys")
	}
	s, _ = schermproef.Zend(t, s, druk.Letters("bus")...)
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "2 gevonden", "Naar school zonder bus", "Naar het werk in de avond", "Na acht uur rijdt er geen bus meer.")
	schermproef.ZietNiet(t, schermproef.Beeld(s, 80, 23), "Een tuin die te groot werd")
	s, _ = schermproef.Zend(t, s, "enter")
	if s.Typing() {
		t.Error("enter does not leave the field")
	}
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "gezocht: bus")
	s, root := schermproef.Zend(t, s, "enter")
	if l, ok := schermproef.Geopend(root).(Lezing); !ok || l.id != schermproef.IDSchool {
		t.Errorf("enter opens %v, want the case with the word in its title", schermproef.Geopend(root))
	}
	s, _ = schermproef.Zend(t, s, "backspace")
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "4 casussen", "/ zoek in titels en teksten")
	s, _ = schermproef.Zend(t, s, append([]tea.Msg{"/"}, druk.Letters("zebra")...)...)
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "Niets gevonden. Probeer een ander woord")
	s, root = schermproef.Zend(t, s, "esc")
	if s.Typing() || len(root) > 0 {
		t.Error("the first esc has to leave the field only")
	}
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "gezocht: zebra")
	if _, root = schermproef.Zend(t, s, "esc"); len(root) != 1 || root[0] != (scherm.CloseMsg{}) {
		t.Errorf("the second esc gives %v", root)
	}
}

func TestBibliotheekLaatOudAntwoordVallen(t *testing.T) {
	s := bieb(t, schermproef.NewApp(t), store.Filter{}, true)
	s, eerst := s.Update(druk.Toets("b"))
	oud := s.(Bibliotheek).vraag
	s, later := s.Update(druk.Toets("r"))
	if oud.ctx.Err() == nil {
		t.Error("the first question goes on while nobody waits for it")
	}
	s, _ = schermproef.Settle(t, s, later)
	wil := schermproef.Beeld(s, 80, 23)
	schermproef.Ziet(t, wil, "1 gevonden")
	s, root := schermproef.Settle(t, s, eerst)
	if got := schermproef.Beeld(s, 80, 23); got != wil || len(root) > 0 {
		t.Errorf("an old answer changes the screen (%v):\n%s", root, got)
	}
	s, _ = s.Update(biebMsg{oud, []store.Treffer{{Kop: casus.Kop{ID: schermproef.IDTuin}}}, nil})
	s, _ = s.Update(biebMsg{&biebVraag{}, nil, nil})
	if got := schermproef.Beeld(s, 80, 23); got != wil {
		t.Errorf("an answer to another question changes the screen:\n%s", got)
	}
}

func TestBibliotheekOpent(t *testing.T) {
	s := bieb(t, schermproef.NewApp(t), store.Filter{}, false)
	eerste := s.(Bibliotheek).onder()
	_, root := schermproef.Zend(t, s, "h")
	if h, ok := schermproef.Gevraagd(root).(scherm.NaarHandout); !ok || h.IDs[0] != eerste {
		t.Errorf("h asks for %v", schermproef.Gevraagd(root))
	}
	_, root = schermproef.Zend(t, s, "v")
	c, ok := schermproef.Geopend(root).(consult.Consult)
	if !ok {
		t.Fatalf("v gives %v", root)
	}
	if na := schermproef.Verwerk(func(tea.Msg) tea.Cmd { return nil }, c.Leave()); !slices.Contains(na, tea.Msg(scherm.CasusMsg{ID: eerste})) {
		t.Errorf("v opens another case: %v", na)
	}
	s, _ = schermproef.Zend(t, s, "end")
	_, root = schermproef.Zend(t, s, "v")
	if len(root) != 1 || schermproef.Geopend(root) != nil {
		t.Errorf("an invented case can be changed: %v", root)
	}
}

func TestBibliotheekMuis(t *testing.T) {
	s := bieb(t, schermproef.NewApp(t), store.Filter{}, false)
	_, root := schermproef.Zend(t, s, tea.MouseClickMsg{X: 5, Y: biebKop + 2})
	if l, ok := schermproef.Geopend(root).(Lezing); !ok || l.id != s.(Bibliotheek).gehad[1].Kop.ID {
		t.Errorf("a click on the second case opens %v", schermproef.Geopend(root))
	}
	if _, root = schermproef.Zend(t, s, tea.MouseClickMsg{X: 5, Y: biebKop + 15}); len(root) > 0 {
		t.Errorf("a click below the list gives %v", root)
	}
	s, _ = schermproef.Zend(t, s, tea.MouseWheelMsg{Button: tea.MouseWheelDown})
	if s.(Bibliotheek).lijst.Cursor != 1 {
		t.Error("the wheel does not move the cursor")
	}
	if s, _ = schermproef.Zend(t, s, tea.MouseClickMsg{X: 5, Y: biebZoekregel}); !s.Typing() {
		t.Error("a click on the search field does not give it the keys")
	}
}

func TestBibliotheekVerwijdert(t *testing.T) {
	a := schermproef.NewApp(t)
	s := bieb(t, a, store.Filter{Soort: store.SoortEigen}, false)
	id := s.(Bibliotheek).onder()
	er := func() bool {
		_, _, err := a.DB.Haal(context.Background(), id)
		return !errors.Is(err, store.ErrOnbekend)
	}
	for _, nee := range []string{"n", "esc", "enter", "x"} {
		s, _ = schermproef.Zend(t, s, "delete")
		if !s.Typing() {
			t.Fatal("letters are not an answer to the question")
		}
		schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "Echt verwijderen?", "j/n")
		if s, _ = schermproef.Zend(t, s, nee); s.Typing() || !er() {
			t.Fatalf("%q is taken as yes", nee)
		}
	}
	slot, err := a.DB.Slot(id)
	if err != nil {
		t.Fatal(err)
	}
	s, root := schermproef.Zend(t, s, "delete", "j")
	if e, ok := root[0].(scherm.ErrMsg); !ok || !errors.Is(e.Err, store.ErrInGebruik) || !er() {
		t.Fatalf("a case that is open elsewhere gives %v", root)
	}
	if err := slot.Close(); err != nil {
		t.Fatal(err)
	}
	s, root = schermproef.Zend(t, s, "delete", "j")
	if er() {
		t.Errorf("the case is still there: %v", root)
	}
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "1 casus")
	oefen := bieb(t, a, store.Filter{Soort: store.SoortOefen}, false)
	if oefen, root := schermproef.Zend(t, oefen, "delete"); oefen.Typing() || len(root) != 1 {
		t.Errorf("an invented case can be removed: %v", root)
	}
}

func TestBibliotheekLeestOpnieuw(t *testing.T) {
	a := schermproef.NewApp(t)
	s, _ := schermproef.Zend(t, bieb(t, a, store.Filter{}, false), "down", "down")
	id := s.(Bibliotheek).onder()
	if err := a.DB.Verwijder(context.Background(), s.(Bibliotheek).gehad[0].Kop.ID); err != nil {
		t.Fatal(err)
	}
	for _, msg := range []tea.Msg{scherm.CasusMsg{ID: schermproef.IDSchool}, scherm.CloseMsg{}, scherm.StartMsg{}} {
		s, _ = schermproef.Zend(t, s, msg)
		if got := s.(Bibliotheek); got.onder() != id || len(got.gehad) != 3 {
			t.Errorf("after %T: %d cases, cursor on %s, want 3 and %s", msg, len(got.gehad), got.onder(), id)
		}
	}
}

// TestBibliotheekVinkjes: marked cases become one bundle in the order of the marks, also when a search hides them.
func TestBibliotheekVinkjes(t *testing.T) {
	a := schermproef.NewApp(t)
	s := schermproef.Start(t, NewBibliotheek(a, store.Filter{}, false), 80, 23, scherm.NewStyles(scherm.ThemaAuto, true))
	eerst := s.(Bibliotheek).onder()
	s, _ = schermproef.Zend(t, s, "space")
	tweede := s.(Bibliotheek).onder()
	if tweede == eerst {
		t.Fatal("a mark does not go on to the next case")
	}
	s, _ = schermproef.Zend(t, s, "end", "space", "home", "down", "space", "home", "space")
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "2 aangevinkt", "✓ ")
	s, _ = schermproef.Zend(t, s, "s") // other cases in view
	_, root := schermproef.Zend(t, s, "h")
	h, ok := schermproef.Gevraagd(root).(scherm.NaarHandout)
	if !ok || len(h.IDs) != 2 || slices.Contains(h.IDs, eerst) || h.IDs[1] != tweede {
		t.Fatalf("h asks for %+v", schermproef.Gevraagd(root))
	}
	s, root = schermproef.Zend(t, s, "esc")
	if _, ok := root[0].(scherm.MeldingMsg); !ok || len(root) != 1 {
		t.Errorf("the first esc: %v", root)
	}
	schermproef.ZietNiet(t, schermproef.Beeld(s, 80, 23), "aangevinkt", "✓")
	if _, root = schermproef.Zend(t, s, "esc"); len(root) != 1 || root[0] != (scherm.CloseMsg{}) {
		t.Errorf("the second esc: %v", root)
	}
}

// TestBibliotheekVinkjeWeg: a case that is removed is in no bundle.
func TestBibliotheekVinkjeWeg(t *testing.T) {
	a := schermproef.NewApp(t)
	s := schermproef.Start(t, NewBibliotheek(a, store.Filter{Soort: store.SoortEigen}, false), 80, 23, scherm.NewStyles(scherm.ThemaAuto, true))
	s, _ = schermproef.Zend(t, s, "space", "space", "home")
	weg := s.(Bibliotheek).onder()
	s, _ = schermproef.Zend(t, s, "delete", "j")
	if m := s.(Bibliotheek).vinken; len(m) != 1 || slices.Contains(m, weg) {
		t.Errorf("marked: %v, and %s is removed", m, weg)
	}
}

func TestBibliotheekVinkjesGouden(t *testing.T) {
	schermproef.GoudenSchermen(t, func(t *testing.T) scherm.Screen {
		s := schermproef.Start(t, NewBibliotheek(schermproef.NewApp(t), store.Filter{}, false), 80, 23, scherm.NewStyles(scherm.ThemaAuto, true))
		s, _ = schermproef.Zend(t, s, "space", "down", "space")
		return s
	})
}

func BenchmarkBibliotheekView(b *testing.B) {
	s := bieb(b, schermproef.NewApp(b), store.Filter{}, false)
	st := scherm.NewStyles(scherm.ThemaAuto, true)
	for b.Loop() {
		s.View(120, 39, &st)
	}
}
