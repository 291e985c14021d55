package tui

import (
	"context"
	"strings"
	"testing"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/store"
	"oliekan/toets"

	tea "charm.land/bubbletea/v2"
)

// idImker is the case in which there is something to remove and to review.
const idImker casus.ID = "55555555-5555-4555-8555-555555555555"

// metImker adds that case: finished, with a changed answer and labels of an earlier sitting.
func metImker(t testing.TB, a *App, staat casus.Staat) *App {
	t.Helper()
	var p praat
	p.zeg("vraag", "inwoner", casus.Inbreng{}, "Als imker van 43 jaar red ik het niet alleen, zegt [PERSOON-1].")
	w := p.zeg("wringt", "consulent", casus.Inbreng{}, "De imker heeft een depressie.")
	p.zeg("wringt", "consulent", casus.Inbreng{Daad: casus.Vervang, Over: w}, "De imker kan niet slapen, en [dochter] helpt [PERSOON-1].")
	c := casus.Casus{Kop: eigenKop(idImker, "Een imker zonder hulp", "specht-7", staat), Verloop: p.in}
	c.Houd = []anoniem.Tekst{anoniem.UitOpslag("Bijenvolk")}
	if _, err := a.DB.Nieuw(context.Background(), c); err != nil {
		t.Fatal(err)
	}
	return a
}

// haalWegIn opens the screen for removing from the verloop of a case, on one of its inbrengen, counted from 0.
func haalWegIn(t testing.TB, a *App, id casus.ID, neer int) Screen {
	t.Helper()
	c, _, err := a.DB.Haal(context.Background(), id)
	if err != nil {
		t.Fatal(err)
	}
	return start(t, NewWeghalen(a, c, c.Verloop[neer].Nr), 80, 23, NewStyles(ThemaAuto, true))
}

func TestWeghalenGouden(t *testing.T) {
	for naam, toetsen := range map[string][]tea.Msg{
		"kies":     nil,
		"typ":      {"enter", "i", "m"},
		"vraag":    {"enter", "i", "m", "k", "e", "r", "enter"},
		"heel":     {"down", "enter"},
		"klaar":    {"enter", "i", "m", "k", "e", "r", "enter", "j", "enter"},
		"nergens":  {"enter", "u", "i", "l", "enter", "j", "enter"},
		"antwoord": {"down", "enter", "down", "enter"},
	} {
		t.Run(naam, func(t *testing.T) {
			goudenSchermen(t, func(t *testing.T) Screen {
				s, _ := zend(t, haalWegIn(t, metImker(t, newApp(t), casus.Afgerond), idImker, 2), toetsen...)
				return s
			})
		})
	}
	t.Run("elders", func(t *testing.T) {
		goudenSchermen(t, func(t *testing.T) Screen {
			a := metImker(t, newApp(t), casus.Werkversie)
			s, _ := zend(t, haalWegIn(t, a, idSchool, 0), "enter", "z", "o", "o", "n", "enter", "j", "enter")
			w := s.(Weghalen)
			w.klaar.Spoor.Elders = append(w.klaar.Spoor.Elders, tuin().Kop)
			return w.naar(weghaalKlaar)
		})
	})
}

func TestWeghalenPast(t *testing.T) {
	s := haalWegIn(t, metImker(t, newApp(t), casus.Afgerond), idImker, 1)
	past(t, s)
	for _, stap := range [][]tea.Msg{{"enter", "i", "m", "k", "e", "r"}, {"enter"}, {"j", "enter"}} {
		s, _ = zend(t, s, stap...)
		past(t, s)
	}
}

func TestWeghalenUitElkeStaat(t *testing.T) {
	for _, staat := range []casus.Staat{casus.Werkversie, casus.Afgerond, casus.Trainingsklaar} {
		t.Run(string(staat), func(t *testing.T) {
			a := metImker(t, newApp(t), staat)
			s := haalWegIn(t, a, idImker, 0)
			s, _ = zend(t, s, "enter", "I", "m", "k", "e", "r", "enter", "j", "enter")
			ziet(t, beeld(s, 80, 40), "Het woord is uit de casus gehaald.", "Overal weg: gezocht in het bestand en het logboek.", "reservekopieën die je zelf hebt gemaakt")
			c, _, err := a.DB.Haal(context.Background(), idImker)
			if err != nil || c.Staat != staat || len(c.Verloop) != 3 {
				t.Fatalf("%v: staat %s, %d inbrengen", err, c.Staat, len(c.Verloop))
			}
			for _, tekst := range append(c.Teksten(), c.Houd...) {
				if strings.Contains(strings.ToLower(tekst.String()), "imker") {
					t.Errorf("nog in %q", tekst)
				}
			}
			if slot, err := a.DB.Slot(idImker); err != nil || slot.Close() != nil {
				t.Errorf("het slot is niet terug: %v", err)
			}
		})
	}
}

func TestWeghalenHeelAntwoord(t *testing.T) {
	a := metImker(t, newApp(t), casus.Werkversie)
	s := haalWegIn(t, a, idImker, 2)
	s, _ = zend(t, s, "down", "enter")
	ziet(t, beeld(s, 80, 40), "in alle 2 vormen", "kan niet slapen")
	s, _ = zend(t, s, "enter")
	ziet(t, beeld(s, 80, 40), "Wat haal je weg?") // no is what enter gives
	s, _ = zend(t, s, "down", "enter", "j", "enter")
	ziet(t, beeld(s, 80, 40), "Het antwoord is uit de casus gehaald.")
	c, _, err := a.DB.Haal(context.Background(), idImker)
	if err != nil {
		t.Fatal(err)
	}
	if got := c.Verloop[1].Tekst.String() + c.Verloop[2].Tekst.String(); got != "[weggehaald][weggehaald]" {
		t.Errorf("er staat %q", got)
	}
}

func TestWeghalenNietUitOefencasus(t *testing.T) {
	s, _ := zend(t, lezing(t, newApp(t), idAvond, 80, 23), "l")
	_, root := zend(t, s, "w")
	if e, ok := root[0].(errMsg); !ok || e.error != store.ErrOefen {
		t.Errorf("w bij een oefencasus geeft %v", root)
	}
}

func TestWeghalenTerwijlConsultOpenstaat(t *testing.T) {
	a := metImker(t, newApp(t), casus.Werkversie)
	s := haalWegIn(t, a, idImker, 0)
	slot, err := a.DB.Slot(idImker)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = slot.Close() }()
	s, root := zend(t, s, "enter", "i", "m", "k", "e", "r", "enter", "j", "enter")
	fout := false
	for _, msg := range root {
		_, is := msg.(errMsg)
		fout = fout || is
	}
	if !fout || s.(Weghalen).fase != weghaalKies {
		t.Errorf("geen fout: %v", root)
	}
}

// What was taken out must not come back from the form that was being filled in.
func TestWeghalenUitConsult(t *testing.T) {
	a := metImker(t, newApp(t), casus.Werkversie)
	s := start(t, opent(t, a, idImker), 120, 39, NewStyles(ThemaAuto, true))
	s = typt(t, s, "", "shift+tab", "up", "enter") // the first answer at this question is loaded to be changed
	s = typt(t, s, " en de bijen zijn dood")
	c := s.(Consult)
	if c.bewerkt == 0 {
		t.Fatal("het antwoord wordt niet veranderd")
	}
	nieuw, root := zend(t, s, "f8")
	if geopend(root) == nil {
		t.Fatal("f8 opent niets")
	}
	w := start(t, newWeghalenIn(c.app, c.g, c.s, c.bewerkt), 120, 39, NewStyles(ThemaAuto, true))
	w, _ = zend(t, w, "down", "enter", "j", "enter")
	ziet(t, beeld(w, 120, 39), "Het antwoord is uit de casus gehaald.")
	nieuw, _ = zend(t, nieuw, closeMsg{})
	zietNiet(t, beeld(nieuw, 120, 39), "kan niet slapen", "bijen")
	if msg := nieuw.(Consult).Leave()(); msg != (casusMsg{idImker}) {
		t.Fatalf("weg: %v", msg)
	}
	b := bewaardVan(t, a, idImker)
	for _, woord := range []string{"slapen", "bijen"} {
		if strings.Contains(b, woord) {
			t.Errorf("%q staat er nog: %s", woord, b)
		}
	}
}

// bewaardVan joins everything that is stored of a case.
func bewaardVan(t testing.TB, a *App, id casus.ID) string {
	t.Helper()
	c, ks, err := a.DB.Haal(context.Background(), id)
	if err != nil {
		t.Fatal(err)
	}
	uit := c.Titel.String()
	for _, in := range c.Verloop {
		uit += "\n" + in.Tekst.String()
	}
	for _, k := range ks {
		uit += "\n" + k.Tekst.String()
	}
	return uit
}

func TestNakijklijstGouden(t *testing.T) {
	maak := func(t *testing.T) Screen {
		c := opent(t, metImker(t, newApp(t), casus.Werkversie), idImker)
		s := start(t, c, 120, 39, NewStyles(ThemaAuto, true))
		return typt(t, s, "zij praat met Kwibus, en Kwibus belt Quintijn", "enter").(Consult).nakijken(t)
	}
	t.Run("alles", func(t *testing.T) { goudenSchermen(t, maak) })
	t.Run("rol", func(t *testing.T) {
		s, _ := zend(t, start(t, maak(t), 80, 23, NewStyles(ThemaAuto, true)), "down", "down", "r")
		goudenBeeld(t, s)
	})
	t.Run("namen", func(t *testing.T) {
		goudenSchermen(t, func(t *testing.T) Screen {
			c := opent(t, metImker(t, newApp(t), casus.Werkversie), idImker)
			s, _ := zend(t, NewNamen(c.g, c.s), append(letters("Meryem"), "enter")...)
			return s
		})
	})
}

// nakijken opens the review.
func (c Consult) nakijken(t testing.TB) Screen {
	t.Helper()
	_, root := zend(t, c, "f2")
	return geopend(root)
}

func TestNakijklijstToetsen(t *testing.T) {
	a := metImker(t, newApp(t), casus.Werkversie)
	c := opent(t, a, idImker)
	s := start(t, c.nakijken(t), 100, 45, NewStyles(ThemaAuto, true))
	ziet(t, beeld(s, 100, 45), "0 woorden", "Nog zonder naam", "[PERSOON-1]", "Kan minder precies", "43 jaar → 40 tot 55 jaar",
		"Dit gaat over gezondheid: depressie. Laat het staan als de casus het nodig heeft.", "Deze woorden heb je laten staan", "Bijenvolk")
	s, _ = zend(t, s, "r")
	s, _ = zend(t, s, append(letters("[dochter"), "enter")...)
	ziet(t, beeld(s, 100, 45), "Overal staat nu de rol: [dochter].")
	s, _ = zend(t, s, "h", "b", "h", "v")
	zietNiet(t, beeld(s, 100, 45), "Nog zonder naam", "minder precies", "beschermd", "laten staan")
	ziet(t, beeld(s, 100, 45), "Er zijn geen woorden om na te kijken.")
	if b := bewaardVan(t, a, idImker); strings.Contains(b, "PERSOON") || !strings.Contains(b, "Als imker van 40 tot 55 jaar red") || !strings.Contains(b, "depressie") {
		t.Errorf("op schijf: %s", b)
	}
	if cs, _, _ := a.DB.Haal(context.Background(), idImker); len(cs.Houd) > 0 {
		t.Errorf("nog gehouden: %v", cs.Houd)
	}
	s, root := zend(t, s, "w")
	if geopend(root) == nil {
		t.Error("w opent niets")
	}
	if _, root = zend(t, s, "enter"); len(root) != 1 || root[0] != (closeMsg{}) {
		t.Errorf("enter bij een lege lijst: %v", root)
	}
}

// One key too many after the last doubtful word must not undo what was kept.
func TestNakijkenEenToetsTeVeel(t *testing.T) {
	c := opent(t, metImker(t, newApp(t), casus.Werkversie), idImker)
	s := typt(t, start(t, c, 100, 40, NewStyles(ThemaAuto, true)), "zij praat met Kwibus over de huur", "enter").(Consult).nakijken(t)
	s, _ = zend(t, start(t, s, 100, 40, NewStyles(ThemaAuto, true)), "h", "v", "b", "h", "v")
	if n := len(c.g.Casus().Houd); n != 2 {
		t.Errorf("%d woorden gehouden", n)
	}
	s, _ = zend(t, s, "up", "down", "down", "b")
	ziet(t, beeld(s, 100, 40), "Overal staat nu: 40 tot 55 jaar.")
}

func TestNakijkenHoudtAfrondenNietTegen(t *testing.T) {
	c := opent(t, metImker(t, newApp(t), casus.Werkversie), idImker)
	if n := len(c.g.Nakijken().Losse); n == 0 {
		t.Fatal("er is niets aangeboden")
	}
	if _, err := c.g.RondAf(); err != nil {
		t.Errorf("afronden: %v", err)
	}
}

func TestNakijkenVerbergtWatErNogStond(t *testing.T) {
	a := newApp(t)
	if _, err := a.DB.Schrijf(context.Background(), idSchool, casus.Wijziging{Inbrengen: []casus.Inbreng{{
		Nr: 2, Minuut: 2, Vraag: toets.VraagWringt, Rol: "inwoner", Daad: casus.Zeg, Tekst: anoniem.UitOpslag("Annelies belt elke dag."),
	}}}); err != nil {
		t.Fatal(err)
	}
	s := start(t, opent(t, a, idSchool).nakijken(t), 80, 23, NewStyles(ThemaAuto, true))
	ziet(t, beeld(s, 80, 23), "In 1 tekst van eerder is nu nog iets verborgen.")
	if b := bewaardVan(t, a, idSchool); strings.Contains(b, "Annelies") {
		t.Errorf("op schijf: %s", b)
	}
}

func TestNamenNaHervatten(t *testing.T) {
	a := metImker(t, newApp(t), casus.Werkversie)
	c := opent(t, a, idImker)
	s := start(t, NewNamen(c.g, c.s), 100, 30, NewStyles(ThemaAuto, true))
	ziet(t, beeld(s, 100, 30), "In deze casus staan al: [PERSOON-1], [dochter].")
	s, _ = zend(t, s, append(letters("Meryem"), "enter")...)
	ziet(t, beeld(s, 100, 30), "[PERSOON-1] … niet alleen, zegt [PERSOON-1].")
	s, _ = zend(t, s, "enter")
	ziet(t, beeld(s, 100, 30), "Deze naam wordt voortaan [PERSOON-1].", "In deze casus staan al: [dochter].")
	if l := c.g.Losse(); len(l) != 1 {
		t.Errorf("los: %v", l)
	}
}
