package spelen

import (
	"errors"
	"testing"

	"oliekan/casus/training"
	"oliekan/store"
	"oliekan/store/sqlite"
	"oliekan/tui/bewaar"
	"oliekan/tui/scherm"
	"oliekan/tui/schermproef"

	tea "charm.land/bubbletea/v2"
)

// What cannot be written keeps the screen open, and is written when it can be.
func TestTrainingSchijfVol(t *testing.T) {
	a := schermproef.AppOefen(t)
	s := speel(t, a, schermproef.LesVan(t, titelAuto), zesMensen(""), 80, 24)
	pad := a.DB.Pad()
	_ = a.DB.Close()
	s, root := schermproef.Zend(t, s, "pgdown")
	if len(root) != 1 {
		t.Errorf("a write that failed is not told: %v", root)
	}
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "nog niet bewaard")
	_, root = schermproef.Zend(t, s, "esc")
	for _, msg := range root {
		if _, dicht := msg.(scherm.CloseMsg); dicht {
			t.Error("it closes all the same")
		}
	}
	db, err := sqlite.Open(t.Context(), pad, store.Opties{Nu: schermproef.NuStil})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	sp := s.(Spelen)
	a.DB, sp.s = db, bewaar.NewSessie(db)
	sp.s.Zet(sp.spel.Training())
	s = sp
	_, root = schermproef.Zend(t, s, "p")
	if len(root) != 1 || root[0] != (scherm.HersteldMsg{}) {
		t.Errorf("what stands at the bottom is not true any more: %v", root)
	}
	schermproef.Settle(t, s, s.(Spelen).Leave())
	if got := schermproef.Sessies(t, a)[0]; got.Plek != 1 {
		t.Errorf("lost: %+v", got)
	}
}

// Clear sentences for what cannot be, and the session stays as it is.
func TestTrainingSlechteInvoer(t *testing.T) {
	a := schermproef.AppOefen(t)
	s := speel(t, a, schermproef.LesVan(t, titelAuto), zesMensen(""), 80, 24)
	s, _ = schermproef.Zend(t, s, totMoment(5)...)
	s, _ = schermproef.Zend(t, s, "4", "down", "3")
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "Er zijn dan meer handen dan deelnemers.", "Geteld: 4 van de 6 handen.")
	for _, x := range []struct {
		keys []tea.Msg
		wil  string
	}{
		{[]tea.Msg{"pgdown"}, "Laat eerst zien wat het tweetal zei."},
		{[]tea.Msg{"-", "-", "-"}, "Er zijn dan meer handen dan deelnemers."},
		{[]tea.Msg{"o"}, "Dat kan hier niet."},
		{[]tea.Msg{"g"}, "zie je na het antwoord van het tweetal"},
		{[]tea.Msg{"f5", "n"}, "De zaal kijkt mee."},
		{[]tea.Msg{"f5", "space", "a"}, "Iedereen heeft al gezien wat het tweetal zei."},
		{[]tea.Msg{"m", "enter"}, ""},
	} {
		s, _ = schermproef.Zend(t, s, x.keys...)
		schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), x.wil)
	}
}

// A case that went or changed: the session is kept and can be read; a session is open once.
func TestTrainingCasusWeg(t *testing.T) {
	a := schermproef.AppOefen(t)
	s := speel(t, a, schermproef.LesVan(t, titelAuto), zesMensen("team inkomen"), 80, 24)
	s, _ = schermproef.Zend(t, s, totMoment(1)...)
	s, _ = schermproef.Zend(t, s, "m")
	s = schermproef.Typt(t, s, "Niet iedereen kan fietsen.", "enter", "esc")
	id := s.(Spelen).id()
	if e, ok := Open(a, schermproef.Sessies(t, a)[0])().(scherm.ErrMsg); !ok || !errors.Is(e.Err, store.ErrTrainingInGebruik) {
		t.Errorf("opens twice: %v", e)
	}
	schermproef.Settle(t, s, s.(Spelen).Leave())
	got := schermproef.Sessies(t, a)[0]
	got.Casus = "99999999-9999-4999-8999-999999999999"
	if _, _, err := a.DB.ZetTraining(t.Context(), got); err != nil {
		t.Fatal(err)
	}
	e, ok := Open(a, got)().(scherm.ErrMsg)
	if !ok || !errors.Is(e.Err, training.ErrAnders) {
		t.Errorf("goes on without its case: %v", e)
	}
	b := schermproef.Beeld(opentMet(t, Uitslag(a, id), 80, 24), 80, 23)
	schermproef.Ziet(t, b, "De casus is weg of veranderd.", "team inkomen", "Niet iedereen kan fietsen.")
}

// A list may be older than what another window did: a session that was ended there does not go on.
func TestTrainingAnderVenster(t *testing.T) {
	a := schermproef.AppOefen(t)
	s := speel(t, a, schermproef.LesVan(t, titelAuto), zesMensen("team inkomen"), 80, 24)
	s, _ = schermproef.Zend(t, s, totMoment(8)...)
	oud := s.(Spelen).spel.Training()
	s, _ = schermproef.Zend(t, s, "end", "enter", "j")
	schermproef.Settle(t, s, s.(Spelen).Leave())
	msg := Open(a, oud)()
	if x, is := msg.(scherm.OpenMsg); !is {
		t.Errorf("%v", msg)
	} else if _, is := x.Screen.(Spelen); is {
		t.Error("a session that is over goes on")
	}
}
