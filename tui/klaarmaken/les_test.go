package klaarmaken

import (
	"context"
	"database/sql"
	"slices"
	"strings"
	"testing"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/casus/klaarmaken"
	"oliekan/tui/scherm"
	"oliekan/tui/schermproef"
	"oliekan/tui/schermproef/druk"
	"oliekan/tui/weghalen"

	tea "charm.land/bubbletea/v2"
)

// metLeerpunten gives that case learning points, and opens the reading where they are written.
func metLeerpunten(t testing.TB, a *scherm.App, punten ...string) scherm.Screen {
	t.Helper()
	var les casus.Lesstof
	for _, p := range punten {
		les.Leerpunten = append(les.Leerpunten, anoniem.UitOpslag(p))
	}
	if _, err := a.DB.ZetLesstof(context.Background(), schermproef.IDFiets, les); err != nil {
		t.Fatal(err)
	}
	s, _ := schermproef.Zend(t, klaarscherm(t, a, schermproef.IDFiets, 80, 23), naarPlek(13)...)
	return s
}

// punten joins the learning points on disk.
func punten(t testing.TB, a *scherm.App) string {
	t.Helper()
	_, les := schermproef.Lees(t, a, schermproef.IDFiets)
	var uit []string
	for _, l := range les.Leerpunten {
		uit = append(uit, l.String())
	}
	return strings.Join(uit, "|")
}

// twintig are as many learning points as fit.
func twintig() []string { return slices.Repeat([]string{"vraag door"}, casus.MaxLeerpunten) }

// The last one that fits is said to be the last; after it there is no field, and the rest of the reading is stored.
func TestLeerpuntenVol(t *testing.T) {
	a := schermproef.AppFiets(t)
	s := metLeerpunten(t, a, twintig()[1:]...)
	s = schermproef.Typt(t, s, "dit is het laatste", "enter")
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "Bewaard. Dat was het laatste dat past. Met pgdn ga je verder.", klaarmaken.LeerpuntenVol)
	schermproef.ZietNiet(t, schermproef.Beeld(s, 80, 23), "Leerpunt 21.")
	s = schermproef.Typt(t, s, "nog een")
	if got := punten(t, a); got != strings.Join(append(twintig()[1:], "dit is het laatste"), "|") || s.(Klaarmaken).schrijft() {
		t.Errorf("typing on does something: %q", got)
	}
	schermproef.Past(t, s)
	s, _ = schermproef.Zend(t, s, tea.WindowSizeMsg{Width: 80, Height: 23})
	s, _ = schermproef.Zend(t, s, "pgup")
	s = schermproef.Typt(t, s, "Dit was goed gevraagd.", "enter")
	if _, les := schermproef.Lees(t, a, schermproef.IDFiets); len(les.Toelichting) != 1 {
		t.Errorf("what is said after it is not stored: %v", les.Toelichting)
	}
	s, _ = schermproef.Zend(t, s, "delete")
	schermproef.Typt(t, s, "er is weer plaats", "enter")
	if got := punten(t, a); !strings.HasSuffix(got, "|er is weer plaats") {
		t.Errorf("no room after a removal: %q", got)
	}
}

// Nothing is called kept before it is on disk.
func TestLeerpuntPasBewaardOpSchijf(t *testing.T) {
	a := schermproef.AppFiets(t)
	s := metLeerpunten(t, a)
	_ = a.DB.Close()
	s = schermproef.Typt(t, s, "vraag door", "enter")
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "nog niet bewaard")
	schermproef.ZietNiet(t, schermproef.Beeld(s, 80, 23), "Bewaard")
}

// What stands in the field stays with its own point when another one goes, to its last word.
func TestLeerpuntWegMetHalf(t *testing.T) {
	for _, g := range []struct {
		naam     string
		omhoog   int // from the last line to the point that goes
		wil      string
		leerpunt string
	}{
		{"het punt zelf", 1, "eerst vragen|later de wet|dan de regel met Roodkapje", "Leerpunt 3."},
		{"een eerder", 2, "dan de regel met Roodkapje|later de wet", "Leerpunt 1."},
		{"een later", 0, "eerst vragen|dan de regel met Roodkapje", "Leerpunt 2."},
	} {
		t.Run(g.naam, func(t *testing.T) {
			a := schermproef.AppFiets(t)
			s := metLeerpunten(t, a, "eerst vragen", "dan de regel", "later de wet")
			s, _ = schermproef.Zend(t, s, "tab", "up", "enter")
			s = schermproef.Typt(t, s, " met Roodkapje")
			s, _ = schermproef.Zend(t, s, "tab")
			for range g.omhoog {
				s, _ = schermproef.Zend(t, s, "up")
			}
			s, _ = schermproef.Zend(t, s, "delete")
			b := schermproef.Beeld(s, 80, 23)
			schermproef.Ziet(t, b, g.leerpunt, "Het leerpunt is weg.")
			if k := s.(Klaarmaken); !strings.HasPrefix(k.tekst.Ruw().Toon(), "dan de regel met") || strings.Contains(k.tekst.Ruw().Toon(), anoniem.Onaf) {
				t.Errorf("in the field: %q", k.tekst.Ruw().Toon())
			}
			schermproef.Zend(t, s, "pgup", "pgdown")
			wil := strings.ReplaceAll(g.wil, "Roodkapje", masker(t, "dan de regel met Roodkapje"))
			if got := punten(t, a); got != wil {
				t.Errorf("%q, want %q", got, wil)
			}
		})
	}
}

// masker is what the last word of a text becomes.
func masker(t testing.TB, s string) string {
	t.Helper()
	fs := strings.Fields(anoniem.Nieuw(anoniem.Opties{}).Masker(anoniem.NieuwRuw(s)).Tekst.String())
	return fs[len(fs)-1]
}

// haalWegBij takes a word out from the reading, and returns both screens.
func haalWegBij(t testing.TB, s scherm.Screen, woord string) (klaar, weg scherm.Screen) {
	t.Helper()
	s, root := schermproef.Zend(t, s, "w")
	w := schermproef.Geopend(root)
	if w == nil {
		t.Fatalf("w opens nothing: %v", root)
	}
	w = schermproef.Start(t, w, 80, 23, scherm.NewStyles(scherm.ThemaAuto, true))
	w, root = schermproef.Zend(t, w, append(druk.Letters(woord), "enter", "j", "enter")...)
	for _, msg := range root {
		s, _ = s.Update(msg)
	}
	return s, w
}

// A removal from the reading ends with the proof, as everywhere: the files are searched, other cases are named, and what
// the program cannot reach is said. Nothing of it comes back from the field, also when the program is stopped on the way.
func TestKlaarmakenWeghalen(t *testing.T) {
	for _, terug := range []bool{true, false} {
		a := metAndereCasus(t, schermproef.AppFiets(t))
		s := metLeerpunten(t, a, "Een depressie zie je niet.")
		s = schermproef.Typt(t, s, "vraag naar de depressie en de schuld")
		s, _ = schermproef.Zend(t, s, "tab")
		s, w := haalWegBij(t, s, "depressie")
		schermproef.Ziet(t, schermproef.Beeld(w, 80, 40), "Het woord is uit de casus gehaald.", "overal weg: gezocht in het bestand en het logboek.",
			"Het woord staat ook in een andere casus:", "Een imker zonder hulp", "reservekopieën die je zelf hebt gemaakt")
		if terug {
			s, _ = schermproef.Zend(t, s, scherm.CloseMsg{})
			schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "1. Een [weggehaald] zie je niet.", "vraag naar de [weggehaald] en de schuld")
		}
		schermproef.Settle(t, s, s.(Klaarmaken).Leave())
		c, les := schermproef.Lees(t, a, schermproef.IDFiets)
		for _, tekst := range append(c.Teksten(), les.Teksten()...) {
			if strings.Contains(tekst.String(), "depressie") {
				t.Errorf("still in %q", tekst)
			}
		}
		if got := les.Half[0].Tekst.String(); got != "vraag naar de [weggehaald] en de schuld" {
			t.Errorf("half a text: %q", got)
		}
	}
}

// metAndereCasus adds a case in which the same word stands.
func metAndereCasus(t testing.TB, a *scherm.App) *scherm.App {
	t.Helper()
	var p schermproef.Praat
	p.Zeg("vraag", "inwoner", casus.Inbreng{}, "Na de depressie wil ik weer bijen houden.")
	kop := schermproef.EigenKop("66666666-6666-4666-8666-666666666666", "Een imker zonder hulp", "specht-7", casus.Werkversie)
	if _, err := a.DB.Nieuw(context.Background(), casus.Casus{Kop: kop, Verloop: p.In}); err != nil {
		t.Fatal(err)
	}
	return a
}

// As long as another window reads an older state the word is on disk, and nobody says that it is gone.
func TestKlaarmakenWeghalenUitgesteld(t *testing.T) {
	a := schermproef.AppFiets(t)
	s := klaarscherm(t, a, schermproef.IDFiets, 80, 23)
	db, err := sql.Open("sqlite", a.DB.Pad())
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = db.Close() }()
	tx, err := db.Begin()
	if err != nil {
		t.Fatal(err)
	}
	var n int
	if err := tx.QueryRow("SELECT count(*) FROM inbreng").Scan(&n); err != nil {
		t.Fatal(err)
	}
	_, w := haalWegBij(t, s, "depressie")
	schermproef.Ziet(t, schermproef.Beeld(w, 80, 40), "Nog niet overal weg: een ander venster leest mee.")
	schermproef.ZietNiet(t, schermproef.Beeld(w, 80, 40), "Overal weg")
	if err := tx.Rollback(); err != nil {
		t.Fatal(err)
	}
}

// A word that cannot be looked for, and a disk that fails, are told; nothing is lost.
func TestKlaarmakenWeghalenMisluktNetjes(t *testing.T) {
	a := schermproef.AppFiets(t)
	s := klaarscherm(t, a, schermproef.IDFiets, 80, 23)
	_, w := haalWegBij(t, s, "--")
	schermproef.Ziet(t, schermproef.Beeld(w, 80, 23), weghalen.VraagWoord)
	_ = a.DB.Close()
	_, w = haalWegBij(t, s, "depressie")
	schermproef.Ziet(t, schermproef.Beeld(w, 80, 23), weghalen.VraagWoord)
}

// Names that are given back stand for the same people in what the reader writes.
func TestKlaarmakenNamen(t *testing.T) {
	a := schermproef.AppFiets(t)
	s := metLeerpunten(t, a)
	s = schermproef.Typt(t, s, "vraag het aan Femke")
	s, root := schermproef.Zend(t, s, "f4")
	n := schermproef.Geopend(root)
	if n == nil {
		t.Fatal("f4 opens nothing")
	}
	n = schermproef.Start(t, n, 80, 23, scherm.NewStyles(scherm.ThemaAuto, true))
	schermproef.Ziet(t, schermproef.Beeld(n, 80, 23), "In deze casus staan al: [inwoner].")
	n, _ = schermproef.Zend(t, n, append(druk.Letters("Femke"), "enter")...)
	n, _ = schermproef.Zend(t, n, append(druk.Letters("[inwoner"), "enter")...)
	schermproef.Ziet(t, schermproef.Beeld(n, 80, 23), "Deze naam wordt voortaan [inwoner].")
	s, _ = schermproef.Zend(t, s, scherm.CloseMsg{})
	s, _ = schermproef.Zend(t, s, "enter")
	if got := punten(t, a); got != "vraag het aan [inwoner]" {
		t.Errorf("%q", got)
	}
	schermproef.Settle(t, s, s.(Klaarmaken).Leave())
}
