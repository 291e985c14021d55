package klaarmaken

import (
	"strings"
	"testing"

	"oliekan/casus/anoniem"
	"oliekan/store"
	"oliekan/store/sqlite"
	"oliekan/tui/melding"
	"oliekan/tui/namen"
	"oliekan/tui/schermproef"
)

// A word that is kept stays, one that is hidden goes, and each says so.
func TestHoudEnVerberg(t *testing.T) {
	for toets, g := range map[string]struct {
		zin  string
		weg  bool
		houd int
	}{
		"h": {namen.Blijft, false, 2},
		"v": {namen.Verborgen, true, 1},
	} {
		a := schermproef.AppFiets(t)
		s, _ := schermproef.Zend(t, klaarscherm(t, a, schermproef.IDFiets, 80, 23), toets)
		schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), g.zin)
		c, _ := schermproef.Lees(t, a, schermproef.IDFiets)
		if weg := !strings.Contains(c.Verloop[1].Tekst.String(), "Terpstra"); weg != g.weg || len(c.Houd) != g.houd {
			t.Errorf("%s: gone %t, kept %v", toets, weg, c.Houd)
		}
	}
}

// A point that is not in order says that it stays open, and the reading goes on.
func TestNogNietInOrde(t *testing.T) {
	a := schermproef.AppFiets(t)
	s, _ := schermproef.Zend(t, klaarscherm(t, a, schermproef.IDFiets, 80, 23), "n")
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), nietInOrde, "0 van 7 punten in orde", "onderdeel 2 van 16")
	s, _ = schermproef.Zend(t, s, "pgup", "v", "j")
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), inOrde, "1 van 7 punten in orde")
}

// Who the reader is, is stored: the role that the line says.
func TestKiesLezer(t *testing.T) {
	a := schermproef.AppFiets(t)
	s, _ := schermproef.Zend(t, klaarscherm(t, a, schermproef.IDFiets, 80, 40), naarPlek(15)...)
	for i, r := range s.(Klaarmaken).k.Lezers() {
		k := s.(Klaarmaken)
		k.cursor = 2 + i
		s, _ = schermproef.Zend(t, k, "enter")
		if _, les := schermproef.Lees(t, a, schermproef.IDFiets); string(les.Lezer) != r.ID {
			t.Errorf("%s is stored as %s", r.ID, les.Lezer)
		}
		schermproef.Ziet(t, schermproef.Beeld(s, 80, 40), "✓ "+r.Label)
	}
}

// What the second scan masks in a text of the lesson is told, with how it stands now.
func TestNaloopVanDeLes(t *testing.T) {
	a := schermproef.AppFiets(t)
	pad := a.DB.Pad()
	_ = a.DB.Close()
	db, err := sqlite.Open(t.Context(), pad, store.Opties{Nu: schermproef.NuStil, Naloop: func(t anoniem.Tekst, _ []anoniem.Tekst, _ []string) (anoniem.Tekst, []anoniem.Vondst) {
		if !strings.Contains(t.String(), "zwaluw") {
			return t, nil
		}
		return anoniem.UitOpslag(strings.ReplaceAll(t.String(), "zwaluw", "[WOORD-9]")), []anoniem.Vondst{{Label: "[WOORD-9]"}}
	}})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = db.Close() })
	a.DB = db
	s, _ := schermproef.Zend(t, klaarscherm(t, a, schermproef.IDFiets, 100, 30), naarPlek(13)...)
	s = schermproef.Typt(t, s, "vraag naar de zwaluw", "enter")
	schermproef.Ziet(t, schermproef.Beeld(s, 100, 30), melding.Verborgen+` Er staat nu: "vraag naar de [WOORD-9]".`)
	if got := punten(t, a); got != "vraag naar de [WOORD-9]" {
		t.Errorf("on disk %q", got)
	}
}
