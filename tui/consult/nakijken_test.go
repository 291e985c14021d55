package consult

import (
	"context"
	"strings"
	"testing"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/toets"
	"oliekan/tui/namen"
	"oliekan/tui/scherm"
	"oliekan/tui/schermproef"
	"oliekan/tui/schermproef/druk"
	"oliekan/tui/weg"
)

// What was taken out must not come back from the form that was being filled in.
func TestWeghalenUitConsult(t *testing.T) {
	a := schermproef.MetImker(t, schermproef.NewApp(t), casus.Werkversie)
	s := schermproef.Start(t, opent(t, a, schermproef.IDImker), 120, 39, scherm.NewStyles(scherm.ThemaAuto, true))
	s = schermproef.Typt(t, s, "", "shift+tab", "up", "enter") // the first answer at this question is loaded to be changed
	s = schermproef.Typt(t, s, " en de bijen zijn dood")
	c := s.(Consult)
	if c.bewerkt == 0 {
		t.Fatal("het antwoord wordt niet veranderd")
	}
	nieuw, root := schermproef.Zend(t, s, "f8")
	if schermproef.Geopend(root) == nil {
		t.Fatal("f8 opent niets")
	}
	w := schermproef.Start(t, weg.NewWeghalenIn(c.app, c.g, c.s, c.bewerkt), 120, 39, scherm.NewStyles(scherm.ThemaAuto, true))
	w, _ = schermproef.Zend(t, w, "down", "enter", "j", "enter")
	schermproef.Ziet(t, schermproef.Beeld(w, 120, 39), "Het antwoord is uit de casus gehaald.")
	nieuw, _ = schermproef.Zend(t, nieuw, scherm.CloseMsg{})
	schermproef.ZietNiet(t, schermproef.Beeld(nieuw, 120, 39), "kan niet slapen", "bijen")
	if msg := nieuw.(Consult).Leave()(); msg != (scherm.CasusMsg{ID: schermproef.IDImker}) {
		t.Fatalf("weg: %v", msg)
	}
	b := schermproef.BewaardVan(t, a, schermproef.IDImker)
	for _, woord := range []string{"slapen", "bijen"} {
		if strings.Contains(b, woord) {
			t.Errorf("%q staat er nog: %s", woord, b)
		}
	}
}

func TestNakijklijstGouden(t *testing.T) {
	maak := func(t *testing.T) scherm.Screen {
		c := opent(t, schermproef.MetImker(t, schermproef.NewApp(t), casus.Werkversie), schermproef.IDImker)
		s := schermproef.Start(t, c, 120, 39, scherm.NewStyles(scherm.ThemaAuto, true))
		return schermproef.Typt(t, s, "de kwibus belt de zwabberik en de gruzelaar, en Kwibus komt", "enter").(Consult).nakijken(t)
	}
	t.Run("alles", func(t *testing.T) { schermproef.GoudenSchermen(t, maak) })
	t.Run("rol", func(t *testing.T) {
		s, _ := schermproef.Zend(t, schermproef.Start(t, maak(t), 80, 23, scherm.NewStyles(scherm.ThemaAuto, true)), "down", "down", "r")
		schermproef.GoudenBeeld(t, s)
	})
	t.Run("namen", func(t *testing.T) {
		schermproef.GoudenSchermen(t, func(t *testing.T) scherm.Screen {
			c := opent(t, schermproef.MetImker(t, schermproef.NewApp(t), casus.Werkversie), schermproef.IDImker)
			s, _ := schermproef.Zend(t, namen.NewNamen(c.g, c.s), append(druk.Letters("Meryem"), "enter")...)
			return s
		})
	})
}

// The list of roles fits in every window too.
func TestNakijkenMetRolPast(t *testing.T) {
	c := opent(t, schermproef.MetImker(t, schermproef.NewApp(t), casus.Werkversie), schermproef.IDImker)
	s, _ := schermproef.Zend(t, schermproef.Start(t, c.nakijken(t), 80, 23, scherm.NewStyles(scherm.ThemaAuto, true)), "r")
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 40), namen.WieIsDit)
	schermproef.Past(t, s)
}

// nakijken opens the review.
func (c Consult) nakijken(t testing.TB) scherm.Screen {
	t.Helper()
	_, root := schermproef.Zend(t, c, "f2")
	return schermproef.Geopend(root)
}

func TestNakijklijstToetsen(t *testing.T) {
	a := schermproef.MetImker(t, schermproef.NewApp(t), casus.Werkversie)
	c := opent(t, a, schermproef.IDImker)
	s := schermproef.Start(t, c.nakijken(t), 100, 45, scherm.NewStyles(scherm.ThemaAuto, true))
	schermproef.Ziet(t, schermproef.Beeld(s, 100, 45), "0 woorden", "Nog zonder naam", "[PERSOON-1]", "Kan minder precies", "43 jaar → 40 tot 55 jaar",
		"Dit gaat over gezondheid: depressie. Laat het staan als de casus het nodig heeft.", "Deze woorden heb je laten staan", "Bijenvolk")
	s, _ = schermproef.Zend(t, s, "r")
	s, _ = schermproef.Zend(t, s, append(druk.Letters("[dochter"), "enter")...)
	schermproef.Ziet(t, schermproef.Beeld(s, 100, 45), "Overal staat nu de rol: [dochter].")
	s, _ = schermproef.Zend(t, s, "h", "b", "h", "v")
	schermproef.ZietNiet(t, schermproef.Beeld(s, 100, 45), "Nog zonder naam", "minder precies", "beschermd", "laten staan")
	schermproef.Ziet(t, schermproef.Beeld(s, 100, 45), "Er zijn geen woorden om na te kijken.")
	if b := schermproef.BewaardVan(t, a, schermproef.IDImker); strings.Contains(b, "PERSOON") || !strings.Contains(b, "Als imker van 40 tot 55 jaar red") || !strings.Contains(b, "depressie") {
		t.Errorf("op schijf: %s", b)
	}
	if cs, _, _ := a.DB.Haal(context.Background(), schermproef.IDImker); len(cs.Houd) > 0 {
		t.Errorf("nog gehouden: %v", cs.Houd)
	}
	s, root := schermproef.Zend(t, s, "w")
	if schermproef.Geopend(root) == nil {
		t.Error("w opent niets")
	}
	if _, root = schermproef.Zend(t, s, "enter"); len(root) != 1 || root[0] != (scherm.CloseMsg{}) {
		t.Errorf("enter bij een lege lijst: %v", root)
	}
}

// One key too many after the last doubtful word must not undo what was kept.
func TestNakijkenEenToetsTeVeel(t *testing.T) {
	c := opent(t, schermproef.MetImker(t, schermproef.NewApp(t), casus.Werkversie), schermproef.IDImker)
	s := schermproef.Typt(t, schermproef.Start(t, c, 100, 40, scherm.NewStyles(scherm.ThemaAuto, true)), "zij praat met Kwibus over de huur", "enter").(Consult).nakijken(t)
	s, _ = schermproef.Zend(t, schermproef.Start(t, s, 100, 40, scherm.NewStyles(scherm.ThemaAuto, true)), "h", "v", "b", "h", "v")
	if n := len(c.g.Casus().Houd); n != 2 {
		t.Errorf("%d woorden gehouden", n)
	}
	s, _ = schermproef.Zend(t, s, "up", "down", "down", "b")
	schermproef.Ziet(t, schermproef.Beeld(s, 100, 40), "Overal staat nu: 40 tot 55 jaar.")
}

func TestNakijkenHoudtAfrondenNietTegen(t *testing.T) {
	c := opent(t, schermproef.MetImker(t, schermproef.NewApp(t), casus.Werkversie), schermproef.IDImker)
	if n := len(c.g.Nakijken().Losse); n == 0 {
		t.Fatal("er is niets aangeboden")
	}
	if w := c.g.RondAf(); w.Leeg() {
		t.Errorf("afronden: %v", w)
	}
}

func TestNakijkenVerbergtWatErNogStond(t *testing.T) {
	a := schermproef.NewApp(t)
	if _, err := a.DB.Schrijf(context.Background(), schermproef.IDSchool, casus.Wijziging{Inbrengen: []casus.Inbreng{{
		Nr: 2, Minuut: 2, Vraag: toets.VraagWringt, Rol: "inwoner", Daad: casus.Zeg, Tekst: anoniem.UitOpslag("Annelies belt elke dag."),
	}}}); err != nil {
		t.Fatal(err)
	}
	s := schermproef.Start(t, opent(t, a, schermproef.IDSchool).nakijken(t), 80, 23, scherm.NewStyles(scherm.ThemaAuto, true))
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "In 1 tekst van eerder is nu nog iets verborgen.")
	if b := schermproef.BewaardVan(t, a, schermproef.IDSchool); strings.Contains(b, "Annelies") {
		t.Errorf("op schijf: %s", b)
	}
}

func TestNamenNaHervatten(t *testing.T) {
	a := schermproef.MetImker(t, schermproef.NewApp(t), casus.Werkversie)
	c := opent(t, a, schermproef.IDImker)
	s := schermproef.Start(t, namen.NewNamen(c.g, c.s), 100, 30, scherm.NewStyles(scherm.ThemaAuto, true))
	schermproef.Ziet(t, schermproef.Beeld(s, 100, 30), "In deze casus staan al: [PERSOON-1], [dochter].")
	s, _ = schermproef.Zend(t, s, append(druk.Letters("Meryem"), "enter")...)
	schermproef.Ziet(t, schermproef.Beeld(s, 100, 30), "[PERSOON-1] … niet alleen, zegt [PERSOON-1].")
	s, _ = schermproef.Zend(t, s, "enter")
	schermproef.Ziet(t, schermproef.Beeld(s, 100, 30), "Deze naam wordt voortaan [PERSOON-1].", "In deze casus staan al: [dochter].")
	if l := c.g.Losse(); len(l) != 1 {
		t.Errorf("los: %v", l)
	}
}

// One key keeps every doubtful word of a kind, and what is left alone stays hidden when the case is finished.
func TestNakijkenAlleVanEenSoort(t *testing.T) {
	c := opent(t, schermproef.MetImker(t, schermproef.NewApp(t), casus.Werkversie), schermproef.IDImker)
	s := schermproef.Typt(t, schermproef.Start(t, c, 100, 40, scherm.NewStyles(scherm.ThemaAuto, true)),
		"de kwibus belt de zwabberik en de gruzelaar, en Kwibus komt", "enter").(Consult)
	if n := c.g.Onbekeken(); n < 2 {
		t.Fatalf("%d doubts: nothing is proved", n)
	}
	soort := c.g.Twijfels()[0].Soort
	v, _ := schermproef.Zend(t, schermproef.Start(t, s.nakijken(t), 100, 40, scherm.NewStyles(scherm.ThemaAuto, true)), "a")
	schermproef.Ziet(t, schermproef.Beeld(v, 100, 40), "blijft staan in de hele casus.")
	for _, w := range c.g.Twijfels() {
		if w.Soort == soort {
			t.Errorf("a %s is still asked", soort)
		}
	}
	c.g.RondAf()
	if b := c.g.Casus().Verloop; !strings.Contains(b[len(b)-1].Tekst.String(), "[") {
		t.Error("what was not looked at came back")
	}
}
