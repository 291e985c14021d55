package consult

import (
	"testing"

	"oliekan/toets"
	"oliekan/tui/overzicht"
	"oliekan/tui/scherm"
	"oliekan/tui/schermproef"
)

// TestSprekerBlijft: one key lets another speak, for this answer and all that follow, until somebody else is chosen.
func TestSprekerBlijft(t *testing.T) {
	s := schermproef.Typt(t, consultscherm(t, 80, 23), "", "alt+6")
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "Wie zegt dit? jurist")
	s = schermproef.Typt(t, s, "de regel is streng", "enter", "enter")
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "Wie zegt dit? jurist", "vraag 3 van 12")
	s = schermproef.Typt(t, s, "het dorp blijft bereikbaar", "enter")
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "jurist: het dorp blijft bereikbaar")
	s = schermproef.Typt(t, s, "", "alt+3", "pgup")
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "jurist: de regel is streng", "Wie zegt dit? consulent")
}

// TestPijlWisseltNiemand: no key that moves a cursor changes who speaks, and tab never comes at a list of roles.
func TestPijlWisseltNiemand(t *testing.T) {
	s := schermproef.Typt(t, consultscherm(t, 80, 23), "de regel is streng")
	s = schermproef.Typt(t, s, "", "down", "down", "right", "tab", "down", "right", "tab", "up", "left")
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "Wie zegt dit? consulent", "de regel is streng")
}

// TestLijstVanSprekers: where alt does not arrive, f9 shows who may speak; a digit or enter chooses, esc and tab go back, and
// moving in the list chooses nobody.
func TestLijstVanSprekers(t *testing.T) {
	open := func() scherm.Screen {
		s := schermproef.Typt(t, consultscherm(t, 80, 23), "half getypt", "f9")
		schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "1 inwoner", "> ✓ 3 consulent", "0 derde consulent")
		return s
	}
	for toets, wil := range map[string]string{"4": "oliemannetje", "0": "derde consulent", "esc": "consulent", "tab": "consulent"} {
		s := schermproef.Typt(t, open(), "", toets)
		schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "Wie zegt dit? "+wil, "half getypt")
		schermproef.ZietNiet(t, schermproef.Beeld(s, 80, 23), "1 inwoner")
	}
	s := schermproef.Typt(t, open(), "", "down", "down", "down")
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "Wie zegt dit? consulent", "6 jurist")
	s = schermproef.Typt(t, s, "", "enter")
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "Wie zegt dit? jurist")
}

// TestSprekerInElkVenster: who speaks is in view however small the window is.
func TestSprekerInElkVenster(t *testing.T) {
	for _, v := range []toets.VraagID{toets.VraagWringt, toets.VraagGrondwaarde, toets.VraagUitkomst} {
		for _, m := range [][2]int{{40, 9}, {80, 23}, {120, 39}, {160, 49}} {
			c := consultscherm(t, m[0], m[1]).(Consult)
			c.g.Ga(gaNaar(v))
			schermproef.Ziet(t, schermproef.Beeld(c.vul(), m[0], m[1]), "Wie zegt dit? consulent")
		}
	}
}

// TestTweeMeningenOpHetScherm: after two views the next question is on which they agree, and enter on a view makes that the
// advice.
func TestTweeMeningenOpHetScherm(t *testing.T) {
	c := consultscherm(t, 80, 23).(Consult)
	c.g.Ga(gaNaar(toets.VraagUitkomst))
	s := schermproef.Typt(t, c.vul(), "", "enter")
	s = schermproef.Typt(t, s, "betaal de fiets", "enter")
	s = schermproef.Typt(t, s, "", "alt+6", "down", "down", "down", "enter")
	s = schermproef.Typt(t, s, "dit mag niet", "enter", "tab", "pgdown")
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "Welk advies geven jullie samen?", "Consulent: ja, maatwerk", "Jurist: nee, met uitleg", "Niet eens")
	schermproef.ZietNiet(t, schermproef.Beeld(s, 80, 23), "Wie zegt dit?")
	s = schermproef.Typt(t, s, "", "enter", "pgup")
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "Hierover eens · Consulent: ja, maatwerk · betaal de fiets")
	if a, ok := s.(Consult).g.Stand().Geldt(toets.VraagUitkomst); !ok || a.Keus != "ja-maatwerk" {
		t.Errorf("the advice is %q", a.Keus)
	}
	s = schermproef.Typt(t, s, "", "ctrl+z")
	if _, ok := s.(Consult).g.Stand().Geldt(toets.VraagUitkomst); ok {
		t.Error("what was undone still counts")
	}
}

// TestPapierOpHetScherm: at the end the pair chooses which sentences come first on paper and which not at all.
func TestPapierOpHetScherm(t *testing.T) {
	a := schermproef.NewApp(t)
	c := opent(t, a, schermproef.IDSchool)
	p := overzicht.NewPapier(c.g, c.s)
	s := schermproef.Start(t, p, 80, 23, scherm.NewStyles(scherm.ThemaAuto, true))
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "Op papier", "De vraag", "· Inwoner · ")
	s = schermproef.Typt(t, s, "", "enter")
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "✓ Inwoner · ", "(voorop)")
	s = schermproef.Typt(t, s, "", "space")
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "– Inwoner · ", "(niet op papier)")
	schermproef.Past(t, s)
	if got := c.g.Papierzinnen()[0].Keus; got != toets.PapierWeg {
		t.Errorf("chosen: %q", got)
	}
}
