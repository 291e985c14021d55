package klaarmaken

import (
	"context"
	"fmt"
	"math/rand"
	"slices"
	"strings"
	"testing"

	"oliekan/casus"
	"oliekan/casus/klaarmaken"
	"oliekan/store"
	"oliekan/store/sqlite"
	"oliekan/tui/bibliotheek"
	"oliekan/tui/consult"
	"oliekan/tui/scherm"
	"oliekan/tui/schermproef"
	"oliekan/tui/schermproef/druk"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/exp/golden"
)

// klaarscherm opens the reading of a case.
func klaarscherm(t testing.TB, a *scherm.App, id casus.ID, breed, hoog int) scherm.Screen {
	t.Helper()
	msg := Open(a, id)()
	o, ok := msg.(scherm.OpenMsg)
	if !ok {
		t.Fatalf("does not open: %v", msg)
	}
	k := o.Screen.(Klaarmaken)
	t.Cleanup(func() { _ = k.slot.Close() })
	return schermproef.Start(t, k, breed, hoog, scherm.NewStyles(scherm.ThemaAuto, true))
}

// naarPlek is the keys that bring the reading to a place.
func naarPlek(n int) []tea.Msg {
	var uit []tea.Msg
	for range n {
		uit = append(uit, "pgdown")
	}
	return uit
}

func TestKlaarmakenGouden(t *testing.T) {
	for naam, keys := range map[string][]tea.Msg{
		"namen": nil, "leeftijd": naarPlek(1), "bijzonder": naarPlek(2), "samen": naarPlek(3), "citaten": naarPlek(5), "hardop": naarPlek(6),
		"uitleg":    append(naarPlek(8), druk.Letters("Mevrouw Brandsma had dit goed gezien ")...),
		"lezen":     append(naarPlek(7), "tab", "up"),
		"leerpunt":  append(append(naarPlek(13), druk.Letters("Vraag door")...), "enter"),
		"momenten":  append(naarPlek(14), "down", "space"),
		"slot":      naarPlek(15),
		"geef rol":  {"down", "down", "r"},
		"verberg":   {"down", "down", "v"},
		"neem band": append(naarPlek(1), "b"),
	} {
		for _, m := range []struct{ breed, hoog int }{{40, 10}, {80, 24}, {120, 40}} {
			t.Run(fmt.Sprintf("%s/%dx%d", strings.ReplaceAll(naam, " ", "-"), m.breed, m.hoog), func(t *testing.T) {
				s, _ := schermproef.Zend(t, klaarscherm(t, schermproef.AppFiets(t), schermproef.IDFiets, m.breed, m.hoog-1), keys...)
				golden.RequireEqual(t, ansi.Strip(schermproef.Venster(s, scherm.ThemaAuto, true, m.breed, m.hoog)))
			})
		}
	}
}

func TestKlaarmakenPast(t *testing.T) {
	s := klaarscherm(t, schermproef.AppFiets(t), schermproef.IDFiets, 80, 23)
	for _, plek := range []int{0, 1, 5, 7, 13, 14, 15} {
		s.(Klaarmaken).k.Ga(plek)
		s = s.(Klaarmaken).vul()
		if plek == 13 {
			s = schermproef.Typt(t, s, strings.Repeat("een lang leerpunt ", 12))
		}
		schermproef.Past(t, s)
	}
}

// Whatever keys are pressed, nothing breaks, and what is on disk is what the screen holds.
func TestKlaarmakenAap(t *testing.T) {
	keys := []string{
		"j", "n", "b", "h", "v", "w", "r", "l", "a", " ", "Z", "enter", "enter", "esc", "tab", "up", "down", "down", "pgdown", "pgdown", "pgup",
		"delete", "backspace", "space", "ctrl+z", "ctrl+j", "home", "end", "f4",
	}
	for zaad := range int64(4) {
		a := schermproef.AppFiets(t)
		s := klaarscherm(t, a, schermproef.IDFiets, 80, 23)
		toeval := rand.New(rand.NewSource(zaad))
		for range 300 {
			if s.(Klaarmaken).klaar {
				break
			}
			s, _ = schermproef.Zend(t, s, keys[toeval.Intn(len(keys))])
			_ = schermproef.Beeld(s, 40+toeval.Intn(80), 9+toeval.Intn(30))
		}
		k := s.(Klaarmaken)
		schermproef.Settle(t, k, k.Leave())
		c, les := schermproef.Lees(t, a, schermproef.IDFiets)
		if !slices.Equal(les.Teksten(), k.k.Lesstof().Teksten()) || !slices.Equal(c.Teksten(), k.k.Casus().Teksten()) {
			t.Errorf("seed %d: on disk %q, on screen %q", zaad, les.Teksten(), k.k.Lesstof().Teksten())
		}
	}
}

// nagelezen goes through the whole reading up to the end.
func nagelezen(t testing.TB, s scherm.Screen) scherm.Screen {
	t.Helper()
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "Gevonden: \"Terpstra\" zou [PERSOON-1] worden.", "Gehouden: \"Zonnebloem\" blijft staan.", "onderdeel 1 van 16")
	s, _ = schermproef.Zend(t, s, "j")
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "Er zijn nog woorden waarover je moet beslissen.")
	s, _ = schermproef.Zend(t, s, "v", "j")
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "43 jaar → 40 tot 55 jaar", "1 van 7 punten in orde")
	s, _ = schermproef.Zend(t, s, "b", "b", "j", "j", "j", "j", "j", "j")
	s = schermproef.Typt(t, s, "Goed dat jullie zelf vroegen wat er speelt.", "enter", "pgdown", "pgdown", "pgdown", "pgdown", "pgdown")
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "Leerpunten", "uitleg bij 1 van 6 stappen")
	s = schermproef.Typt(t, s, "Vraag eerst naar het effect.", "enter", "enter")
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "Welke momenten speelt een groep na?")
	s, _ = schermproef.Zend(t, s, "end", "down", "down", "down", "down", "down", "down", "down", "down", "down", "down", "down", "enter")
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "Wie ben je?", "Ik was niet zelf bij dit consult")
	return s
}

func TestKlaarmakenHeleWeg(t *testing.T) {
	a := schermproef.AppFiets(t)
	s := nagelezen(t, klaarscherm(t, a, schermproef.IDFiets, 80, 23))
	k := s.(Klaarmaken)
	for k.onder().tekst != "Maak trainingsklaar" {
		s, _ = schermproef.Zend(t, s, "down")
		k = s.(Klaarmaken)
	}
	s, _ = schermproef.Zend(t, s, "enter")
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "Vraag een collega die er niet bij was.")
	if c, _ := schermproef.Lees(t, a, schermproef.IDFiets); c.Staat != casus.Afgerond {
		t.Fatal("made ready by somebody who was there")
	}
	for !strings.Contains(s.(Klaarmaken).onder().tekst, klaarmaken.NietBij) {
		s, _ = schermproef.Zend(t, s, "up")
	}
	s, _ = schermproef.Zend(t, s, "enter")
	for s.(Klaarmaken).onder().tekst != "Maak trainingsklaar" {
		s, _ = schermproef.Zend(t, s, "down")
	}
	s, root := schermproef.Zend(t, s, "enter")
	c, les := schermproef.Lees(t, a, schermproef.IDFiets)
	if c.Staat != casus.Trainingsklaar || les.Lezer != "collega" || len(les.Gezien) != 7 || len(les.Leerpunten) != 1 || len(les.Momenten) < 6 {
		t.Errorf("%s %+v", c.Staat, les)
	}
	if c.Code != "" || c.Verloop[10].Datum != "2026-12-01" || strings.Contains(c.Verloop[1].Tekst.String(), "Terpstra") ||
		strings.Contains(c.Verloop[0].Tekst.String(), "43 jaar") {
		t.Errorf("%+v %v", c.Kop, c.Verloop)
	}
	gesloten := false
	for _, msg := range root {
		_, dicht := msg.(scherm.CloseMsg)
		gesloten = gesloten || dicht
	}
	if !gesloten {
		t.Errorf("the screen stays open: %v", root)
	}
	schermproef.Settle(t, s, s.(Klaarmaken).Leave())
	b := schermproef.Beeld(schermproef.Start(t, bibliotheek.NewLezing(a, schermproef.IDFiets), 80, 400, scherm.NewStyles(scherm.ThemaAuto, true)), 80, 400)
	schermproef.Ziet(t, b, "trainingsklaar · november 2026", "Nagelezen door iemand die er niet bij was (collega)", "december 2026")
	schermproef.ZietNiet(t, b, "9 december", "wulp-77", "21 november 2026")
	s, root = schermproef.Zend(t, schermproef.Start(t, bibliotheek.NewLezing(a, schermproef.IDFiets), 80, 23, scherm.NewStyles(scherm.ThemaAuto, true)), "v", "t")
	if schermproef.Geopend(root) != nil {
		t.Error("a case that is ready opens to be changed")
	}
	s, _ = schermproef.Zend(t, s, "l")
	schermproef.ZietNiet(t, schermproef.Beeld(s, 80, 400), "9 december")
	if e, ok := consult.Hervat(a, schermproef.IDFiets)().(scherm.ErrMsg); !ok || e.Err == nil {
		t.Error("a consult opens in it")
	}
}

// Whoever stops halfway, or is stopped, goes on with everything that was typed.
func TestKlaarmakenHalfWeg(t *testing.T) {
	for naam, stop := range map[string]func(t *testing.T, s scherm.Screen){
		"esc": func(t *testing.T, s scherm.Screen) {
			s, _ = schermproef.Zend(t, s, "esc")
			schermproef.Settle(t, s, s.(Klaarmaken).Leave())
		},
		"sein": func(t *testing.T, s scherm.Screen) { schermproef.Settle(t, s, s.(Klaarmaken).Leave()) },
		"pauze": func(t *testing.T, s scherm.Screen) {
			schermproef.Zend(t, s, scherm.PauzeMsg{ID: schermproef.IDFiets, Tik: s.(Klaarmaken).tik})
			_ = s.(Klaarmaken).slot.Close()
		},
	} {
		t.Run(naam, func(t *testing.T) {
			a := schermproef.AppFiets(t)
			s, _ := schermproef.Zend(t, klaarscherm(t, a, schermproef.IDFiets, 80, 23), naarPlek(8)...)
			s = schermproef.Typt(t, s, "Dit hadden jullie moeten vragen, en dan nog ")
			stop(t, s)
			s = klaarscherm(t, a, schermproef.IDFiets, 80, 23)
			schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "Uitleg bij 1 Gewenst effect", "Dit hadden jullie moeten vragen, en dan nog", "Je gaat verder")
			if _, les := schermproef.Lees(t, a, schermproef.IDFiets); len(les.Toelichting) > 0 {
				t.Error("half a text counts as the text")
			}
		})
	}
}

// What cannot be written keeps the screen open, and is written when it can be.
func TestKlaarmakenSchijfVol(t *testing.T) {
	a := schermproef.AppFiets(t)
	s := klaarscherm(t, a, schermproef.IDFiets, 80, 23)
	k := s.(Klaarmaken)
	pad := a.DB.Pad()
	_ = a.DB.Close()
	s, root := schermproef.Zend(t, s, "pgdown", "b")
	gemeld := false
	for _, msg := range root {
		_, fout := msg.(scherm.ErrMsg)
		gemeld = gemeld || fout
	}
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "nog niet bewaard")
	if !gemeld || k.s.Leeg() {
		t.Error("a write that failed is not told, or forgotten")
	}
	s, root = schermproef.Zend(t, s, "esc")
	for _, msg := range root {
		if _, dicht := msg.(scherm.CloseMsg); dicht {
			t.Error("it closes all the same")
		}
	}
	db, err := sqlite.Open(context.Background(), pad, store.Opties{Nu: schermproef.NuStil})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	a.DB = db
	k.s.Naar(db)
	schermproef.Settle(t, s, s.(Klaarmaken).Leave())
	if c, _ := schermproef.Lees(t, a, schermproef.IDFiets); !strings.Contains(c.Verloop[0].Tekst.String(), "40 tot 55 jaar") {
		t.Errorf("lost: %v", c.Verloop[0].Tekst)
	}
}

// Only a finished case of one's own can be made ready, and every other says why not.
func TestWieKanKlaar(t *testing.T) {
	a := schermproef.NewApp(t)
	for id, wil := range map[casus.ID]string{
		schermproef.IDAvond: "Een oefencasus is al klaar om mee te trainen.", schermproef.IDSchool: "Rond deze casus eerst af",
	} {
		s, root := schermproef.Zend(t, schermproef.Start(t, bibliotheek.NewLezing(a, id), 80, 23, scherm.NewStyles(scherm.ThemaAuto, true)), "t")
		if schermproef.Geopend(root) != nil || len(root) != 1 || !strings.Contains(fmt.Sprint(root[0]), wil) {
			t.Errorf("%s: %v", id, root)
		}
		for _, b := range s.ShortHelp() {
			if b.Help().Key == "t" {
				t.Errorf("%s offers it", id)
			}
		}
	}
	_, root := schermproef.Zend(t, schermproef.Start(t, bibliotheek.NewLezing(a, schermproef.IDTuin), 80, 23, scherm.NewStyles(scherm.ThemaAuto, true)), "t")
	if d, ok := schermproef.Gevraagd(root).(scherm.NaarKlaarmaken); !ok || d.ID != schermproef.IDTuin {
		t.Fatalf("asks for %v", root)
	}
	o, ok := Open(a, schermproef.IDTuin)().(scherm.OpenMsg)
	if !ok {
		t.Fatal("does not open")
	}
	if e, ok := Open(a, schermproef.IDTuin)().(scherm.ErrMsg); !ok || e.Err == nil {
		t.Error("opens twice")
	}
	schermproef.Settle(t, o.Screen, o.Screen.(Klaarmaken).Leave())
}

// The case can be read beside it, and shows what was decided; nothing can be done to it from there.
func TestKlaarmakenLeesErbij(t *testing.T) {
	a := schermproef.AppFiets(t)
	s, root := schermproef.Zend(t, klaarscherm(t, a, schermproef.IDFiets, 80, 23), "down", "down", "v", "l")
	if d, ok := schermproef.Gevraagd(root).(scherm.NaarCasus); !ok || !d.Bij || d.ID != schermproef.IDFiets {
		t.Fatalf("asks for %v", root)
	}
	b := schermproef.Start(t, bibliotheek.NewBijlezing(a, schermproef.IDFiets), 80, 400, scherm.NewStyles(scherm.ThemaAuto, true))
	schermproef.ZietNiet(t, schermproef.Beeld(b, 80, 400), "Zonnebloem")
	if _, root := schermproef.Zend(t, b, "v", "t", "h"); schermproef.Geopend(root) != nil {
		t.Error("something opens from there")
	}
	_ = s
}
