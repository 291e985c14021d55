package weg

import (
	"context"
	"strings"
	"testing"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/casus/gesprek"
	"oliekan/tui/bewaar"
	"oliekan/tui/melding"
	"oliekan/tui/scherm"
	"oliekan/tui/schermproef"
	"oliekan/tui/weghalen"

	tea "charm.land/bubbletea/v2"
)

// A label is refused on the screen too, and numbers count.
func TestWeghalenZoalsHetErStaat(t *testing.T) {
	a := schermproef.NewApp(t)
	c := casus.Nieuw(schermproef.NuStil(), "wringt")
	c.Verloop = []casus.Inbreng{{
		Nr: 1, Vraag: "wringt", Rol: "inwoner", Daad: casus.Zeg,
		Tekst: anoniem.UitOpslag("[inwoner] heeft 3 kinderen. De kinderen van de inwoner."),
	}}
	c, err := a.DB.Nieuw(context.Background(), c)
	if err != nil {
		t.Fatal(err)
	}
	for _, g := range []struct{ woord, zin, uit string }{
		{"[inwoner]", "Dat is al verborgen", "[inwoner] heeft 3 kinderen. De kinderen van de inwoner."},
		{"2 kinderen", "", "[inwoner] heeft 3 kinderen. De kinderen van de inwoner."},
		{"3 kinderen", "", "[inwoner] heeft [weggehaald]. De kinderen van de inwoner."},
	} {
		s := schermproef.Typt(t, schermproef.Start(t, NewWeghalen(a, c, 0), 100, 30, scherm.NewStyles(scherm.ThemaAuto, true)), g.woord, "enter")
		_, root := schermproef.Zend(t, s, "j", "enter")
		var zinnen string
		for _, msg := range root {
			if e, ok := msg.(scherm.ErrMsg); ok {
				zinnen += melding.Van(e.Err)
			}
		}
		if !strings.Contains(zinnen, g.zin) || g.zin == "" && zinnen != "" {
			t.Errorf("%s: %q", g.woord, zinnen)
		}
		if nu := schermproef.OpSchijf(t, a, c.ID); !strings.HasPrefix(nu, g.uit+"\n") {
			t.Errorf("%s: %s", g.woord, nu)
		}
	}
}

// haalWegIn opens the screen for removing from the verloop of a case, on one of its inbrengen, counted from 0.
func haalWegIn(t testing.TB, a *scherm.App, id casus.ID, neer int) scherm.Screen {
	t.Helper()
	c, _, err := a.DB.Haal(context.Background(), id)
	if err != nil {
		t.Fatal(err)
	}
	return schermproef.Start(t, NewWeghalen(a, c, c.Verloop[neer].Nr), 80, 23, scherm.NewStyles(scherm.ThemaAuto, true))
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
			schermproef.GoudenSchermen(t, func(t *testing.T) scherm.Screen {
				s, _ := schermproef.Zend(t, haalWegIn(t, schermproef.MetImker(t, schermproef.NewApp(t), casus.Afgerond), schermproef.IDImker, 2), toetsen...)
				return s
			})
		})
	}
	t.Run("elders", func(t *testing.T) {
		schermproef.GoudenSchermen(t, func(t *testing.T) scherm.Screen {
			a := schermproef.MetImker(t, schermproef.NewApp(t), casus.Werkversie)
			s, _ := schermproef.Zend(t, haalWegIn(t, a, schermproef.IDSchool, 0), "enter", "z", "o", "o", "n", "enter", "j", "enter")
			w := s.(Weghalen)
			w.uitkomst.Spoor.Elders = append(w.uitkomst.Spoor.Elders, schermproef.Tuin().Kop)
			return w.naar(weghaalKlaar)
		})
	})
}

func TestWeghalenPast(t *testing.T) {
	s := haalWegIn(t, schermproef.MetImker(t, schermproef.NewApp(t), casus.Afgerond), schermproef.IDImker, 1)
	schermproef.Past(t, s)
	for _, stap := range [][]tea.Msg{{"enter", "i", "m", "k", "e", "r"}, {"enter"}, {"j", "enter"}} {
		s, _ = schermproef.Zend(t, s, stap...)
		schermproef.Past(t, s)
	}
}

func TestWeghalenUitElkeStaat(t *testing.T) {
	for _, staat := range []casus.Staat{casus.Werkversie, casus.Afgerond, casus.Trainingsklaar} {
		t.Run(string(staat), func(t *testing.T) {
			a := schermproef.MetImker(t, schermproef.NewApp(t), staat)
			s := haalWegIn(t, a, schermproef.IDImker, 0)
			s, _ = schermproef.Zend(t, s, "enter", "I", "m", "k", "e", "r", "enter", "j", "enter")
			schermproef.Ziet(t, schermproef.Beeld(s, 80, 40), "Het woord is uit de casus gehaald.", "Overal weg: gezocht in het bestand en het logboek.", "reservekopieën die je zelf hebt gemaakt")
			c, _, err := a.DB.Haal(context.Background(), schermproef.IDImker)
			if err != nil || c.Staat != staat || len(c.Verloop) != 3 {
				t.Fatalf("%v: staat %s, %d inbrengen", err, c.Staat, len(c.Verloop))
			}
			for _, tekst := range append(c.Teksten(), c.Houd...) {
				if strings.Contains(strings.ToLower(tekst.String()), "imker") {
					t.Errorf("nog in %q", tekst)
				}
			}
			if slot, err := a.DB.Slot(schermproef.IDImker); err != nil || slot.Close() != nil {
				t.Errorf("het slot is niet terug: %v", err)
			}
		})
	}
}

func TestWeghalenHeelAntwoord(t *testing.T) {
	a := schermproef.MetImker(t, schermproef.NewApp(t), casus.Werkversie)
	s := haalWegIn(t, a, schermproef.IDImker, 2)
	s, _ = schermproef.Zend(t, s, "down", "enter")
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 40), "in alle 2 vormen", "kan niet slapen")
	s, _ = schermproef.Zend(t, s, "enter")
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 40), "Wat haal je weg?") // no is what enter gives
	s, _ = schermproef.Zend(t, s, "down", "enter", "j", "enter")
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 40), "Het antwoord is uit de casus gehaald.")
	c, _, err := a.DB.Haal(context.Background(), schermproef.IDImker)
	if err != nil {
		t.Fatal(err)
	}
	if got := c.Verloop[1].Tekst.String() + c.Verloop[2].Tekst.String(); got != "[weggehaald][weggehaald]" {
		t.Errorf("er staat %q", got)
	}
}

func TestWeghalenTerwijlConsultOpenstaat(t *testing.T) {
	a := schermproef.MetImker(t, schermproef.NewApp(t), casus.Werkversie)
	s := haalWegIn(t, a, schermproef.IDImker, 0)
	slot, err := a.DB.Slot(schermproef.IDImker)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = slot.Close() }()
	s, root := schermproef.Zend(t, s, "enter", "i", "m", "k", "e", "r", "enter", "j", "enter")
	fout := false
	for _, msg := range root {
		_, is := msg.(scherm.ErrMsg)
		fout = fout || is
	}
	if !fout || s.(Weghalen).fase != weghaalKies {
		t.Errorf("geen fout: %v", root)
	}
}

// What is taken out of a case that is open is gone from memory, and nobody says that it is gone from the disk before it is.
func TestWeghalenWachtOpDeSchijf(t *testing.T) {
	a := schermproef.MetImker(t, schermproef.NewApp(t), casus.Werkversie)
	c, _ := schermproef.Lees(t, a, schermproef.IDImker)
	g := gesprek.Open(a.Methode, a.Masker(), c, nil, a.Nu)
	schrijver := bewaar.NewSchrijver(a.DB, c.ID)
	schrijver.Voeg(casus.Wijziging{Inbrengen: []casus.Inbreng{{Nr: 99, Vraag: "wringt", Rol: "consulent", Daad: casus.Zeg}}}) // refused
	s := schermproef.Start(t, NewWeghalenIn(a, g, schrijver, 0), 80, 23, scherm.NewStyles(scherm.ThemaAuto, true))
	s, root := schermproef.Zend(t, schermproef.Typt(t, s, "imker", "enter"), "j", "enter")
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), weghalen.NietBewaard)
	schermproef.ZietNiet(t, schermproef.Beeld(s, 80, 23), "uit de casus gehaald", "imker")
	fout := false
	for _, msg := range root {
		_, is := msg.(scherm.ErrMsg)
		fout = fout || is
	}
	if !fout || schrijver.Leeg() || !strings.Contains(schermproef.BewaardVan(t, a, c.ID), "imker") {
		t.Errorf("%v, waits: %t", root, !schrijver.Leeg())
	}
	for _, in := range g.Casus().Verloop {
		if strings.Contains(in.Tekst.String(), "imker") {
			t.Errorf("still in %q", in.Tekst)
		}
	}
}
