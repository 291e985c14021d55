package tui

import (
	"context"
	"fmt"
	"math/rand"
	"slices"
	"strings"
	"testing"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/casus/klaarmaken"
	"oliekan/store"
	"oliekan/store/sqlite"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/exp/golden"
)

// idFiets is an own case that is finished, with something for every point of the checklist.
const idFiets casus.ID = "55555555-5555-4555-8555-555555555555"

// fiets has a name that slipped through, a kept word, an age, an amount, a quotation and something about health.
func fiets() casus.Casus {
	var p praat
	p.zeg("vraag", "inwoner", casus.Inbreng{}, "Ik ben 43 jaar en ik wil \"gewoon weer aan de bak\".")
	p.zeg("wringt", "consulent", casus.Inbreng{}, "Er is een schuld van € 12.400. Terpstra vindt dat te veel.")
	e := p.zeg("effect", "inwoner", casus.Inbreng{}, "Ik wil geld.")
	p.zeg("effect", "inwoner", casus.Inbreng{Daad: casus.Vervang, Over: e}, "[inwoner] heeft werk en rust, ook na de depressie.")
	p.zeg("grondwaarde", "consulent", casus.Inbreng{Keus: "pw-meedoen"}, "Er ligt werk klaar.")
	p.zeg("opties", "consulent", casus.Inbreng{}, "Niets doen")
	f := p.zeg("opties", "oliemannetje", casus.Inbreng{}, "Een fiets vergoeden")
	p.zeg("draagt", "jurist", casus.Inbreng{Optie: f, Keus: "Pw:35:1"}, "Het zijn bijzondere kosten.")
	p.zeg("weg", "consulent", casus.Inbreng{Optie: f, Keus: "beleidsregel"}, "Geen vervoer onder tien kilometer.")
	p.zeg("uitkomst", "oliemannetje", casus.Inbreng{Optie: f, Keus: "ja-maatwerk"}, "Vergoed de fiets van Zonnebloem.")
	p.zeg("afspraak", "consulent", casus.Inbreng{Keus: "consulent", Datum: "2026-12-09"}, "Vraagt het besluit aan.")
	c := casus.Casus{Kop: eigenKop(idFiets, "Met de fiets naar het werk", "wulp-77", casus.Afgerond), Verloop: p.in}
	c.Houd = []anoniem.Tekst{anoniem.UitOpslag("Zonnebloem")}
	return c
}

// appFiets is newApp with that case.
func appFiets(t testing.TB) *App {
	t.Helper()
	a := newApp(t)
	if _, err := a.DB.Nieuw(context.Background(), fiets()); err != nil {
		t.Fatal(err)
	}
	return a
}

// klaarscherm opens the reading of a case.
func klaarscherm(t testing.TB, a *App, id casus.ID, breed, hoog int) Screen {
	t.Helper()
	msg := openKlaarmaken(a, id)()
	o, ok := msg.(openMsg)
	if !ok {
		t.Fatalf("does not open: %v", msg)
	}
	k := o.Screen.(Klaarmaken)
	t.Cleanup(func() { _ = k.slot.Close() })
	return start(t, k, breed, hoog, NewStyles(ThemaAuto, true))
}

// stappen is the keys that bring the reading to a place.
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
		"uitleg":    append(naarPlek(8), letters("Mevrouw Brandsma had dit goed gezien ")...),
		"lezen":     append(naarPlek(7), "tab", "up"),
		"leerpunt":  append(append(naarPlek(13), letters("Vraag door")...), "enter"),
		"momenten":  append(naarPlek(14), "down", "space"),
		"slot":      naarPlek(15),
		"geef rol":  {"down", "down", "r"},
		"verberg":   {"down", "down", "v"},
		"neem band": append(naarPlek(1), "b"),
	} {
		for _, m := range []struct{ breed, hoog int }{{40, 10}, {80, 24}, {120, 40}} {
			t.Run(fmt.Sprintf("%s/%dx%d", strings.ReplaceAll(naam, " ", "-"), m.breed, m.hoog), func(t *testing.T) {
				s, _ := zend(t, klaarscherm(t, appFiets(t), idFiets, m.breed, m.hoog-1), keys...)
				golden.RequireEqual(t, ansi.Strip(venster(s, ThemaAuto, true, m.breed, m.hoog)))
			})
		}
	}
}

func TestKlaarmakenPast(t *testing.T) {
	s := klaarscherm(t, appFiets(t), idFiets, 80, 23)
	for _, plek := range []int{0, 1, 5, 7, 13, 14, 15} {
		s.(Klaarmaken).k.Ga(plek)
		s = s.(Klaarmaken).vul()
		if plek == 13 {
			s = typt(t, s, strings.Repeat("een lang leerpunt ", 12))
		}
		past(t, s)
	}
}

// Whatever keys are pressed, nothing breaks, and what is on disk is what the screen holds.
func TestKlaarmakenAap(t *testing.T) {
	keys := []string{
		"j", "n", "b", "h", "v", "w", "r", "l", "a", " ", "Z", "enter", "enter", "esc", "tab", "up", "down", "down", "pgdown", "pgdown", "pgup",
		"delete", "backspace", "space", "ctrl+z", "ctrl+j", "home", "end", "f4",
	}
	for zaad := range int64(4) {
		a := appFiets(t)
		s := klaarscherm(t, a, idFiets, 80, 23)
		toeval := rand.New(rand.NewSource(zaad))
		for range 300 {
			if s.(Klaarmaken).klaar {
				break
			}
			s, _ = zend(t, s, keys[toeval.Intn(len(keys))])
			_ = beeld(s, 40+toeval.Intn(80), 9+toeval.Intn(30))
		}
		k := s.(Klaarmaken)
		settle(t, k, k.Leave())
		c, les := lees(t, a, idFiets)
		if !slices.Equal(les.Teksten(), k.k.Lesstof().Teksten()) || !slices.Equal(c.Teksten(), k.k.Casus().Teksten()) {
			t.Errorf("seed %d: on disk %q, on screen %q", zaad, les.Teksten(), k.k.Lesstof().Teksten())
		}
	}
}

// lees reads what is on disk.
func lees(t testing.TB, a *App, id casus.ID) (casus.Casus, casus.Lesstof) {
	t.Helper()
	c, _, err := a.DB.Haal(context.Background(), id)
	if err != nil {
		t.Fatal(err)
	}
	les, err := a.DB.Lesstof(context.Background(), id)
	if err != nil {
		t.Fatal(err)
	}
	return c, les
}

// nagelezen goes through the whole reading up to the end.
func nagelezen(t testing.TB, s Screen) Screen {
	t.Helper()
	ziet(t, beeld(s, 80, 23), "Gevonden: \"Terpstra\" zou [PERSOON-1] worden.", "Gehouden: \"Zonnebloem\" blijft staan.", "onderdeel 1 van 16")
	s, _ = zend(t, s, "j")
	ziet(t, beeld(s, 80, 23), "Er zijn nog woorden waarover je moet beslissen.")
	s, _ = zend(t, s, "v", "j")
	ziet(t, beeld(s, 80, 23), "43 jaar → 40 tot 55 jaar", "1 van 7 punten in orde")
	s, _ = zend(t, s, "b", "b", "j", "j", "j", "j", "j", "j")
	s = typt(t, s, "Goed dat jullie zelf vroegen wat er speelt.", "enter", "pgdown", "pgdown", "pgdown", "pgdown", "pgdown")
	ziet(t, beeld(s, 80, 23), "Leerpunten", "uitleg bij 1 van 6 stappen")
	s = typt(t, s, "Vraag eerst naar het effect.", "enter", "enter")
	ziet(t, beeld(s, 80, 23), "Welke momenten speelt een groep na?")
	s, _ = zend(t, s, "end", "down", "down", "down", "down", "down", "down", "down", "down", "down", "down", "down", "enter")
	ziet(t, beeld(s, 80, 23), "Wie ben je?", "Ik was niet zelf bij dit consult")
	return s
}

func TestKlaarmakenHeleWeg(t *testing.T) {
	a := appFiets(t)
	s := nagelezen(t, klaarscherm(t, a, idFiets, 80, 23))
	k := s.(Klaarmaken)
	for k.onder().tekst != "Maak trainingsklaar" {
		s, _ = zend(t, s, "down")
		k = s.(Klaarmaken)
	}
	s, _ = zend(t, s, "enter")
	ziet(t, beeld(s, 80, 23), "Vraag een collega die er niet bij was.")
	if c, _ := lees(t, a, idFiets); c.Staat != casus.Afgerond {
		t.Fatal("made ready by somebody who was there")
	}
	for !strings.Contains(s.(Klaarmaken).onder().tekst, klaarmaken.NietBij) {
		s, _ = zend(t, s, "up")
	}
	s, _ = zend(t, s, "enter")
	for s.(Klaarmaken).onder().tekst != "Maak trainingsklaar" {
		s, _ = zend(t, s, "down")
	}
	s, root := zend(t, s, "enter")
	c, les := lees(t, a, idFiets)
	if c.Staat != casus.Trainingsklaar || les.Lezer != "collega" || len(les.Gezien) != 7 || len(les.Leerpunten) != 1 || len(les.Momenten) < 6 {
		t.Errorf("%s %+v", c.Staat, les)
	}
	if c.Code != "" || c.Verloop[10].Datum != "2026-12-01" || strings.Contains(c.Verloop[1].Tekst.String(), "Terpstra") ||
		strings.Contains(c.Verloop[0].Tekst.String(), "43 jaar") {
		t.Errorf("%+v %v", c.Kop, c.Verloop)
	}
	gesloten := false
	for _, msg := range root {
		_, dicht := msg.(closeMsg)
		gesloten = gesloten || dicht
	}
	if !gesloten {
		t.Errorf("the screen stays open: %v", root)
	}
	settle(t, s, s.(Klaarmaken).Leave())
	b := beeld(lezing(t, a, idFiets, 80, 400), 80, 400)
	ziet(t, b, "trainingsklaar · november 2026", "Nagelezen door iemand die er niet bij was (collega)", "december 2026")
	zietNiet(t, b, "9 december", "wulp-77", "21 november 2026")
	s, root = zend(t, lezing(t, a, idFiets, 80, 23), "v", "t")
	if geopend(root) != nil {
		t.Error("a case that is ready opens to be changed")
	}
	s, _ = zend(t, s, "l")
	zietNiet(t, beeld(s, 80, 400), "9 december")
	if e, ok := openConsult(a, idFiets, false).(errMsg); !ok || e.error == nil {
		t.Error("a consult opens in it")
	}
}

// Whoever stops halfway, or is stopped, goes on with everything that was typed.
func TestKlaarmakenHalfWeg(t *testing.T) {
	for naam, stop := range map[string]func(t *testing.T, s Screen){
		"esc":  func(t *testing.T, s Screen) { s, _ = zend(t, s, "esc"); settle(t, s, s.(Klaarmaken).Leave()) },
		"sein": func(t *testing.T, s Screen) { settle(t, s, s.(Klaarmaken).Leave()) },
		"pauze": func(t *testing.T, s Screen) {
			zend(t, s, pauzeMsg{idFiets, s.(Klaarmaken).tik})
			_ = s.(Klaarmaken).slot.Close()
		},
	} {
		t.Run(naam, func(t *testing.T) {
			a := appFiets(t)
			s, _ := zend(t, klaarscherm(t, a, idFiets, 80, 23), naarPlek(8)...)
			s = typt(t, s, "Dit hadden jullie moeten vragen, en dan nog ")
			stop(t, s)
			s = klaarscherm(t, a, idFiets, 80, 23)
			ziet(t, beeld(s, 80, 23), "Uitleg bij 1 Gewenst effect", "Dit hadden jullie moeten vragen, en dan nog", "Je gaat verder")
			if _, les := lees(t, a, idFiets); len(les.Toelichting) > 0 {
				t.Error("half a text counts as the text")
			}
		})
	}
}

// What cannot be written keeps the screen open, and is written when it can be.
func TestKlaarmakenSchijfVol(t *testing.T) {
	a := appFiets(t)
	s := klaarscherm(t, a, idFiets, 80, 23)
	k := s.(Klaarmaken)
	pad := a.DB.Pad()
	_ = a.DB.Close()
	s, root := zend(t, s, "pgdown", "b")
	gemeld := false
	for _, msg := range root {
		_, fout := msg.(errMsg)
		gemeld = gemeld || fout
	}
	ziet(t, beeld(s, 80, 23), "nog niet alles is bewaard")
	if !gemeld || k.s.Leeg() {
		t.Error("a write that failed is not told, or forgotten")
	}
	s, root = zend(t, s, "esc")
	for _, msg := range root {
		if _, dicht := msg.(closeMsg); dicht {
			t.Error("it closes all the same")
		}
	}
	db, err := sqlite.Open(context.Background(), pad, store.Opties{Nu: nuStil})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	a.DB, k.s.db = db, db
	settle(t, s, s.(Klaarmaken).Leave())
	if c, _ := lees(t, a, idFiets); !strings.Contains(c.Verloop[0].Tekst.String(), "40 tot 55 jaar") {
		t.Errorf("lost: %v", c.Verloop[0].Tekst)
	}
}

// Only a finished case of one's own can be made ready, and every other says why not.
func TestWieKanKlaar(t *testing.T) {
	a := newApp(t)
	for id, wil := range map[casus.ID]string{
		idAvond: "Een oefencasus is al klaar om mee te trainen.", idSchool: "Rond deze casus eerst af",
	} {
		s, root := zend(t, lezing(t, a, id, 80, 23), "t")
		if geopend(root) != nil || len(root) != 1 || !strings.Contains(fmt.Sprint(root[0]), wil) {
			t.Errorf("%s: %v", id, root)
		}
		for _, b := range s.ShortHelp() {
			if b.Help().Key == "t" {
				t.Errorf("%s offers it", id)
			}
		}
	}
	_, root := zend(t, lezing(t, a, idTuin, 80, 23), "t")
	k, ok := geopend(root).(Klaarmaken)
	if !ok {
		t.Fatalf("does not open: %v", root)
	}
	if e, ok := openKlaarmaken(a, idTuin)().(errMsg); !ok || e.error == nil {
		t.Error("opens twice")
	}
	settle(t, k, k.Leave())
}

// The case can be read beside it, and shows what was decided; nothing can be done to it from there.
func TestKlaarmakenLeesErbij(t *testing.T) {
	a := appFiets(t)
	s, root := zend(t, klaarscherm(t, a, idFiets, 80, 23), "down", "down", "v", "l")
	l, ok := geopend(root).(Lezing)
	if !ok {
		t.Fatalf("does not open: %v", root)
	}
	b := start(t, l, 80, 400, NewStyles(ThemaAuto, true))
	zietNiet(t, beeld(b, 80, 400), "Zonnebloem")
	if _, root := zend(t, b, "v", "t", "h"); geopend(root) != nil {
		t.Error("something opens from there")
	}
	_ = s
}
