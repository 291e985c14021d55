package training

import (
	"errors"
	"math/rand"
	"reflect"
	"testing"

	"oliekan/casus/anoniem"
	"oliekan/casus/training"
	"oliekan/store"
	"oliekan/store/sqlite"
	"oliekan/tui/bewaar"
	"oliekan/tui/scherm"
	"oliekan/tui/schermproef"
	"oliekan/tui/schermproef/druk"

	tea "charm.land/bubbletea/v2"
)

// What cannot be written keeps the screen open, and is written when it can be.
func TestTrainingSchijfVol(t *testing.T) {
	a := appOefen(t)
	s := speel(t, a, lesVan(t, titelAuto), zesMensen(""), 80, 24)
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
	if got := sessies(t, a)[0]; got.Plek != 1 {
		t.Errorf("lost: %+v", got)
	}
}

// Clear sentences for what cannot be, and the session stays as it is.
func TestTrainingSlechteInvoer(t *testing.T) {
	a := appOefen(t)
	s := speel(t, a, lesVan(t, titelAuto), zesMensen(""), 80, 24)
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
	opzet := schermproef.Start(t, NewTrainingopzet(a, lesVan(t, titelAuto)), 80, 23, scherm.NewStyles(scherm.ThemaAuto, true))
	opzet, _ = schermproef.Zend(t, opzet, "down", "down", "down", "down", "0")
	schermproef.Ziet(t, schermproef.Beeld(opzet, 80, 23), "Een sessie heeft minstens één deelnemer")
	if _, root := schermproef.Zend(t, opzet, "down", "down", "enter"); schermproef.Geopend(root) != nil {
		t.Error("begins with nobody")
	}
	leeg := lesVan(t, titelAuto)
	leeg.Casus.Verloop, leeg.Momenten = nil, nil
	opzet = schermproef.Start(t, NewTrainingopzet(a, leeg), 80, 23, scherm.NewStyles(scherm.ThemaAuto, true))
	schermproef.Ziet(t, schermproef.Beeld(opzet, 80, 23), "In deze casus is nog niets gezegd om na te spelen.")
}

// A case that went or changed: the session is kept and can be read; a session is open once.
func TestTrainingCasusWeg(t *testing.T) {
	a := appOefen(t)
	s := speel(t, a, lesVan(t, titelAuto), zesMensen("team inkomen"), 80, 24)
	s, _ = schermproef.Zend(t, s, totMoment(1)...)
	s, _ = schermproef.Zend(t, s, "m")
	s = schermproef.Typt(t, s, "Niet iedereen kan fietsen.", "enter", "esc")
	id := s.(Spelen).id()
	if e, ok := openSessie(a, sessies(t, a)[0])().(scherm.ErrMsg); !ok || !errors.Is(e.Err, store.ErrTrainingInGebruik) {
		t.Errorf("opens twice: %v", e)
	}
	if e, ok := wisSessie(a, id)().(scherm.ErrMsg); !ok || !errors.Is(e.Err, store.ErrTrainingInGebruik) {
		t.Errorf("removed while it is open: %v", e)
	}
	schermproef.Settle(t, s, s.(Spelen).Leave())
	got := sessies(t, a)[0]
	got.Casus = "99999999-9999-4999-8999-999999999999"
	if _, _, err := a.DB.ZetTraining(t.Context(), got); err != nil {
		t.Fatal(err)
	}
	e, ok := openSessie(a, got)().(scherm.ErrMsg)
	if !ok || !errors.Is(e.Err, training.ErrAnders) {
		t.Errorf("goes on without its case: %v", e)
	}
	b := schermproef.Beeld(opentMet(t, openUitslag(a, id), 80, 24), 80, 23)
	schermproef.Ziet(t, b, "De casus is weg of veranderd.", "team inkomen", "Niet iedereen kan fietsen.")
	lijst := schermproef.Start(t, NewTrainingen(a), 80, 23, scherm.NewStyles(scherm.ThemaAuto, true))
	schermproef.Ziet(t, schermproef.Beeld(lijst, 80, 23), "een casus die er niet meer is")
}

// The example tells the whole reasoning, keeps nothing, and leads to a case to try.
func TestTrainingVoorbeeld(t *testing.T) {
	a := appOefen(t)
	s := opentMet(t, openVoorbeeld(a), 80, 24)
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "Dit is een voorbeeld.", "hier wordt niets van bewaard")
	for s.(Spelen).spel.Beeld().Soort != training.Slot {
		s, _ = schermproef.Zend(t, s, "pgdown")
		if b := s.(Spelen).spel.Beeld(); b.Soort == training.Moment {
			schermproef.Ziet(t, schermproef.Beeld(s, 80, 400), "Het tweetal", b.Vraag)
			schermproef.ZietNiet(t, schermproef.Beeld(s, 80, 400), "Jullie en het tweetal", "antwoord van de groep")
		}
	}
	s, root := schermproef.Zend(t, s, "end", "enter")
	o, ok := schermproef.Geopend(root).(Trainingopzet)
	if !ok || o.les.Casus.ID == s.(Spelen).spel.Training().Casus {
		t.Errorf("no other case to try: %v", root)
	}
	if ts := sessies(t, a); len(ts) != 0 {
		t.Errorf("kept: %+v", ts)
	}
	schermproef.Settle(t, s, s.(Spelen).Leave())
}

// The second scan masks what slipped through: the session takes that over, and goes on with what was done meanwhile.
func TestTrainingNagelopen(t *testing.T) {
	a := appOefen(t)
	s := speel(t, a, lesVan(t, titelAuto), zesMensen("introductie"), 80, 24)
	x := s.(Spelen)
	als := x.spel.Training()
	als.Groep = anoniem.UitOpslag("[weggehaald]")
	s, _ = schermproef.Zend(t, s, scherm.SessieMsg{ID: als.ID, T: als, Anders: true, Err: nil})
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "[weggehaald] · 6 deelnemers", "nog iets herkenbaars verborgen")
	nieuw := x.spel.Training()
	x.s.Zet(nieuw)
	als.Groep = anoniem.UitOpslag("iets ouds")
	s, _ = schermproef.Zend(t, s, scherm.SessieMsg{ID: als.ID, T: als, Anders: true, Err: nil})
	schermproef.ZietNiet(t, schermproef.Beeld(s, 80, 23), "iets ouds")
}

// Whatever keys are pressed, nothing breaks, and what is on disk is what the screen holds.
func TestTrainingAap(t *testing.T) {
	keys := []string{
		"a", "d", "m", "l", "o", "w", "b", "g", "p", "t", "h", "+", "-", "1", "3", "enter", "enter", "esc", "esc", "up", "down", "down", "down",
		"pgdown", "pgdown", "pgup", "space", "space", "j", "j", "delete", "backspace", "f5", "home", "end", "left", "right", "ctrl+z", "x",
	}
	for zaad := range int64(4) {
		a := appOefen(t)
		s := speel(t, a, lesVan(t, titelNeef), zesMensen(""), 80, 24)
		toeval := rand.New(rand.NewSource(zaad))
		for range 300 {
			k := keys[toeval.Intn(len(keys))]
			if k == "esc" && s.(Spelen).invoer == "" && s.(Spelen).kiest == kiestNiets {
				continue // it would leave
			}
			if s.(Spelen).klaar {
				break
			}
			s, _ = schermproef.Zend(t, s, k)
			_ = schermproef.Beeld(s, 40+toeval.Intn(80), 9+toeval.Intn(30))
		}
		schermproef.Settle(t, s, s.(Spelen).Leave())
		if got, wil := sessies(t, a)[0], s.(Spelen).spel.Training(); !reflect.DeepEqual(got.Teksten(), wil.Teksten()) || got.Plek != wil.Plek {
			t.Errorf("seed %d: on disk %+v, on screen %+v", zaad, got, wil)
		}
	}
}

// A list may be older than what another window did: a session that was ended there does not go on, and one that was removed
// there leaves the list.
func TestTrainingAnderVenster(t *testing.T) {
	a := appOefen(t)
	s := speel(t, a, lesVan(t, titelAuto), zesMensen("team inkomen"), 80, 24)
	s, _ = schermproef.Zend(t, s, totMoment(8)...)
	oud := s.(Spelen).spel.Training()
	s, _ = schermproef.Zend(t, s, "end", "enter", "j")
	schermproef.Settle(t, s, s.(Spelen).Leave())
	msg := openSessie(a, oud)()
	if x, is := msg.(scherm.OpenMsg); !is {
		t.Errorf("%v", msg)
	} else if _, is := x.Screen.(Spelen); is {
		t.Error("a session that is over goes on")
	}
	lijst := schermproef.Start(t, NewTrainingen(a), 80, 23, scherm.NewStyles(scherm.ThemaAuto, true))
	if err := a.DB.WisTraining(t.Context(), oud.ID); err != nil {
		t.Fatal(err)
	}
	lijst, _ = schermproef.Zend(t, lijst, openUitslag(a, oud.ID)())
	schermproef.ZietNiet(t, schermproef.Beeld(lijst, 80, 23), "team inkomen")
}

// Who only presses enter comes to the session, at every size; the line that begins it is always in view.
func TestTrainingopzetEnter(t *testing.T) {
	for vorm := range 5 {
		for _, maat := range [][2]int{{80, 24}, {40, 10}} {
			s := schermproef.Start(t, NewTrainingopzet(appOefen(t), lesVan(t, titelAuto)), maat[0], maat[1]-1, scherm.NewStyles(scherm.ThemaAuto, true))
			s, _ = schermproef.Zend(t, s, "up")
			for range vorm {
				s, _ = schermproef.Zend(t, s, "down")
			}
			var root []tea.Msg
			for i := 0; schermproef.Geopend(root) == nil; i++ {
				schermproef.Ziet(t, schermproef.Beeld(s, maat[0], maat[1]-1), "Begin de sessie")
				if i > 9 {
					t.Fatalf("form %d: enter leads nowhere", vorm)
				}
				s, root = schermproef.Zend(t, s, "enter")
				if _, is := schermproef.Geopend(root).(Momentkeus); is {
					s, root = schermproef.Zend(t, s, "down")
				}
			}
			if sp, is := schermproef.Geopend(root).(Spelen); !is {
				t.Errorf("form %d opens %T", vorm, schermproef.Geopend(root))
			} else if sp.slot != nil {
				_ = sp.slot.Close()
			}
		}
	}
}

// Going back to the list of cases loses nothing of what was prepared; the moments are those of one case.
func TestTrainingopzetTerug(t *testing.T) {
	a := appOefen(t)
	keus := schermproef.Start(t, NewTrainingkeus(a), 80, 23, scherm.NewStyles(scherm.ThemaAuto, true))
	opnieuw := func() scherm.Screen {
		var root []tea.Msg
		keus, root = schermproef.Zend(t, keus, "enter")
		return schermproef.Start(t, schermproef.Geopend(root), 80, 23, scherm.NewStyles(scherm.ThemaAuto, true))
	}
	s := opnieuw()
	s, _ = schermproef.Zend(t, s, "down", "down", "enter", "enter", "right", "down", "down", "down", "9", "down")
	s = schermproef.Typt(t, s, "groep van Annelies")
	s, _ = schermproef.Zend(t, s, momentenMsg{[]int{3, 9}})
	_, cmd := s.Update(druk.Toets("esc"))
	for _, doe := range cmd().(tea.BatchMsg) {
		keus, _ = schermproef.Zend(t, keus, doe())
	}
	schermproef.Ziet(t, schermproef.Beeld(opnieuw(), 80, 40), "✓ zelf kiezen", "← 65 →", "2 gekozen", "← 9 →", "groep van Annelies")
	keus, _ = schermproef.Zend(t, keus, "down")
	s = opnieuw()
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 40), "✓ zelf kiezen", "← 65 →", "8 gekozen", "← 9 →", "groep van Annelies")
	schermproef.ZietNiet(t, schermproef.Beeld(keus, 80, 40), "Annelies")
}
