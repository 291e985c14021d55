package consult

import (
	"context"
	"strings"
	"testing"

	"oliekan/casus"
	"oliekan/toets"
	"oliekan/tui/begrip"
	"oliekan/tui/namen"
	"oliekan/tui/overzicht"
	"oliekan/tui/scherm"
	"oliekan/tui/schermproef"
	"oliekan/tui/schermproef/druk"

	tea "charm.land/bubbletea/v2"
)

// opent opens the running case of newApp in a consult.
func opent(t testing.TB, a *scherm.App, id casus.ID) Consult {
	t.Helper()
	msg := Hervat(a, id)()
	o, ok := msg.(scherm.OpenMsg)
	if !ok {
		t.Fatalf("het consult gaat niet open: %v", msg)
	}
	c := o.Screen.(Consult)
	t.Cleanup(func() { _ = c.slot.Close() })
	return c
}

// consultscherm makes a consult of a size with a fresh database.
func consultscherm(t testing.TB, breed, hoog int) scherm.Screen {
	t.Helper()
	return schermproef.Start(t, opent(t, schermproef.NewApp(t), schermproef.IDSchool), breed, hoog, scherm.NewStyles(scherm.ThemaAuto, true))
}

// totOpties fills in the short path up to the effects of the options.
func totOpties(t testing.TB, s scherm.Screen) scherm.Screen {
	t.Helper()
	s = schermproef.Typt(t, s, "de regel past niet bij dit dorp", "enter", "enter")
	s = schermproef.Typt(t, s, "mijn zoon komt op tijd en uitgerust op school", "enter", "enter")
	s = schermproef.Typt(t, s, "meedoen als kind", "enter")
	s = schermproef.Typt(t, s, "anders zit hij thuis", "enter", "enter")
	s = schermproef.Typt(t, s, "een taxi vergoeden", "enter", "tab", "enter", "enter")
	return s
}

func TestConsultGouden(t *testing.T) {
	schermen := map[string]func(t *testing.T) scherm.Screen{
		"leeg": func(t *testing.T) scherm.Screen { return opent(t, schermproef.NewApp(t), schermproef.IDSchool) },
		"typen": func(t *testing.T) scherm.Screen {
			return schermproef.Typt(t, consultscherm(t, 120, 39), "Meneer Brandsma wil een vergoeding")
		},
		"hint": func(t *testing.T) scherm.Screen {
			return schermproef.Typt(t, consultscherm(t, 120, 39), "", "pgdown").(Consult).typtHint(t)
		},
		"slot": func(t *testing.T) scherm.Screen {
			return schermproef.Typt(t, consultscherm(t, 120, 39), "", "pgdown", "pgdown", "pgdown", "pgdown", "pgdown")
		},
		"grondwaarde": func(t *testing.T) scherm.Screen {
			s := schermproef.Typt(t, consultscherm(t, 120, 39), "", "pgdown")
			return schermproef.Typt(t, s, "mijn zoon komt op tijd en uitgerust op school", "enter", "enter")
		},
		"gevolgen": func(t *testing.T) scherm.Screen { return totOpties(t, consultscherm(t, 120, 39)) },
		"artikel": func(t *testing.T) scherm.Screen {
			return schermproef.Typt(t, schermproef.Typt(t, totOpties(t, consultscherm(t, 120, 39)), "", "pgdown", "pgdown"), "vervoer")
		},
		"belemmering": func(t *testing.T) scherm.Screen {
			return schermproef.Typt(t, totOpties(t, consultscherm(t, 120, 39)), "", "pgdown", "pgdown", "pgdown", "down", "down")
		},
		"afronden": func(t *testing.T) scherm.Screen {
			s := totOpties(t, consultscherm(t, 120, 39))
			for range 12 {
				s = schermproef.Typt(t, s, "", "pgdown")
			}
			return s
		},
	}
	for naam, maak := range schermen {
		t.Run(naam, func(t *testing.T) { schermproef.GoudenSchermen(t, maak) })
	}
}

// typtHint types a means where a goal is asked.
func (c Consult) typtHint(t *testing.T) scherm.Screen {
	return schermproef.Typt(t, c, "een vergoeding voor de taxi")
}

func TestHulpschermenGouden(t *testing.T) {
	via := func(toets string) func(t *testing.T) scherm.Screen {
		return func(t *testing.T) scherm.Screen {
			s := schermproef.Typt(t, totOpties(t, consultscherm(t, 120, 39)), "")
			s = schermproef.Typt(t, s, "", "enter")
			s = schermproef.Typt(t, s, "Brolsem is daar blij mee", "enter")
			_, root := schermproef.Zend(t, s, toets)
			o := schermproef.Geopend(root)
			if o == nil {
				t.Fatalf("%s opent geen scherm", toets)
			}
			return o
		}
	}
	for naam, toets := range map[string]string{"nakijken": "f2", "namen": "f4", "opties": "f5", "stappen": "f6"} {
		t.Run(naam, func(t *testing.T) { schermproef.GoudenSchermen(t, via(toets)) })
	}
	t.Run("uitleg", func(t *testing.T) {
		schermproef.GoudenSchermen(t, func(t *testing.T) scherm.Screen { return begrip.NewUitleg(consultscherm(t, 80, 23)) })
	})
}

func TestConsultPastInElkVenster(t *testing.T) {
	s := totOpties(t, consultscherm(t, 120, 39))
	schermproef.Past(t, s)
	s = schermproef.Typt(t, s, "", "enter")
	schermproef.Past(t, schermproef.Typt(t, s, strings.Repeat("een heel lang antwoord over de bus en de school ", 12)))
	schermproef.Past(t, schermproef.Typt(t, s, "", "pgdown", "pgdown"))
	schermproef.Past(t, namen.NewNamen(s.(Consult).g, s.(Consult).s))
	schermproef.Past(t, overzicht.NewNakijken(s.(Consult).app, s.(Consult).g, s.(Consult).s))
	schermproef.Past(t, overzicht.NewOpties(s.(Consult).g))
	schermproef.Past(t, overzicht.NewStappen(s.(Consult).g, s.(Consult).s))
	schermproef.Past(t, begrip.NewUitleg(s))
}

func TestEnterBewaartEnGaatVerder(t *testing.T) {
	s := schermproef.Typt(t, consultscherm(t, 80, 23), "de bus rijdt niet meer", "enter")
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "consulent: de bus rijdt niet meer", "Bewaard", "vraag 2 van 12")
	s = schermproef.Typt(t, s, "", "enter")
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "vraag 3 van 12")
	s = schermproef.Typt(t, s, "", "pgup")
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "consulent: de bus rijdt niet meer")
}

func TestWatIsGezegdStaatOpSchijf(t *testing.T) {
	a := schermproef.NewApp(t)
	s := schermproef.Typt(t, schermproef.Start(t, opent(t, a, schermproef.IDSchool), 80, 23, scherm.NewStyles(scherm.ThemaAuto, true)), "de bus rijdt niet meer", "enter")
	c, _, err := a.DB.Haal(context.Background(), schermproef.IDSchool)
	if err != nil {
		t.Fatal(err)
	}
	if kreeg := c.Verloop[len(c.Verloop)-1].Tekst.String(); kreeg != "de bus rijdt niet meer" {
		t.Errorf("op schijf staat %q", kreeg)
	}
	_, root := schermproef.Zend(t, s, "esc")
	if len(root) == 0 {
		t.Error("esc bij een leeg veld sluit het scherm niet")
	}
}

func TestTweedeMening(t *testing.T) {
	s := schermproef.Typt(t, consultscherm(t, 80, 23), "de bus rijdt niet meer", "enter")
	s = schermproef.Typt(t, s, "we hadden dit kunnen weten", "alt+4", "enter")
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "consulent: de bus rijdt niet meer", "oliemannetje: we hadden dit kunnen weten")
}

func TestAntwoordVeranderenEnTerugnemen(t *testing.T) {
	s := schermproef.Typt(t, consultscherm(t, 80, 23), "eerste versie", "enter", "shift+tab", "enter")
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "Je verandert dit antwoord")
	s = schermproef.Typt(t, s, " en meer", "enter")
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "consulent: eerste versie en meer")
	s = schermproef.Typt(t, s, "", "shift+tab", "delete")
	schermproef.ZietNiet(t, schermproef.Beeld(s, 80, 23), "eerste versie")
	s = schermproef.Typt(t, s, "", "ctrl+y")
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "consulent: eerste versie en meer")
	s = schermproef.Typt(t, s, "", "ctrl+z", "ctrl+z")
	schermproef.ZietNiet(t, schermproef.Beeld(s, 80, 23), "eerste versie en meer")
}

func TestOngedaanNeemtEerstTypenTerug(t *testing.T) {
	s := schermproef.Typt(t, consultscherm(t, 80, 23), "een twee drie", "ctrl+z")
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "┃ een twee")
	schermproef.ZietNiet(t, schermproef.Beeld(s, 80, 23), "drie")
	if n := len(s.(Consult).g.Casus().Verloop); n != 1 {
		t.Errorf("ongedaan maken van typen raakte het verloop: %d inbrengen", n)
	}
}

func TestMaskerregelEnVeldNaVerlaten(t *testing.T) {
	s := schermproef.Typt(t, consultscherm(t, 80, 23), "mevrouw Brandsma belde ")
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "Brandsma → [PERSOON-1]")
	s = schermproef.Typt(t, s, "", "esc")
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "mevrouw [PERSOON-1] belde")
	schermproef.ZietNiet(t, schermproef.Beeld(s, 80, 23), "Brandsma")
}

func TestPlakkenWordtGeschoond(t *testing.T) {
	s, _ := schermproef.Zend(t, consultscherm(t, 80, 23), tea.PasteMsg{Content: "de bus\x1b[31m rijdt\x00 niet\r\nmeer"})
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "de bus rijdt niet", "meer")
	if v := s.(Consult).tekst.Ruw().Toon(); strings.ContainsAny(v, "\x1b\x00\r") {
		t.Errorf("in het veld staat %q", v)
	}
}

func TestTypenVoorEenLijstGaatNietVerloren(t *testing.T) {
	s := schermproef.Typt(t, totOpties(t, consultscherm(t, 80, 23)), "hij mist lessen", "enter")
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "hij mist lessen", "Kies eerst een regel uit de lijst")
}

func TestTweedeVensterWordtGeweigerd(t *testing.T) {
	a := schermproef.NewApp(t)
	opent(t, a, schermproef.IDSchool)
	msg := Hervat(a, schermproef.IDSchool)()
	e, ok := msg.(scherm.ErrMsg)
	if !ok {
		t.Fatal("hetzelfde consult gaat twee keer open")
	}
	m, _ := schermproef.Met(t, consultscherm(t, 80, 23), 120, 20).Update(e)
	schermproef.Ziet(t, m.View().Content, "ander venster")
}

func TestOefencasusIsAlleenTeLezen(t *testing.T) {
	if _, ok := Hervat(schermproef.NewApp(t), schermproef.IDAvond)().(scherm.ErrMsg); !ok {
		t.Error("een oefencasus gaat open als consult")
	}
}

func TestStappenLerenWaaromZeOpSlotZijn(t *testing.T) {
	_, root := schermproef.Zend(t, consultscherm(t, 80, 23), "f6")
	schermproef.Ziet(t, schermproef.Beeld(schermproef.Geopend(root), 80, 23), "4 Juridische toets", "op slot: Vul eerst")
}

func TestLeegConsultWordtOpgeruimd(t *testing.T) {
	a := schermproef.NewApp(t)
	k, err := a.DB.Nieuw(context.Background(), casus.Nieuw(schermproef.NuStil(), toets.VraagVraag))
	if err != nil {
		t.Fatal(err)
	}
	c := opent(t, a, k.ID)
	if msg := c.Leave()(); msg == nil {
		t.Fatal("weggaan zegt niets")
	}
	if _, _, err := a.DB.Haal(context.Background(), k.ID); err == nil {
		t.Error("een consult waarin niets is gezegd, blijft liggen")
	}
}

func TestSchrijverHoudtVastWatNietLukt(t *testing.T) {
	a := schermproef.NewApp(t)
	c := opent(t, a, schermproef.IDSchool)
	c.s.Voeg(casus.Wijziging{Inbrengen: []casus.Inbreng{{Nr: 99, Vraag: "wringt", Rol: "consulent", Daad: casus.Zeg, Datum: "2026-12-01"}}})
	if _, err := c.s.Schrijf(context.Background()); err == nil {
		t.Fatal("een verkeerd nummer wordt geschreven")
	}
	if c.s.Leeg() {
		t.Error("wat niet lukte, is weg")
	}
}

func BenchmarkToetsInAntwoordVan1KB(b *testing.B) {
	s := schermproef.Start(b, opent(b, schermproef.NewApp(b), schermproef.IDSchool), 200, 59, scherm.NewStyles(scherm.ThemaAuto, true))
	s = schermproef.Typt(b, s, strings.Repeat("de regel past niet bij het leven van dit gezin ", 22))
	st := scherm.NewStyles(scherm.ThemaAuto, true)
	b.ReportAllocs()
	for b.Loop() {
		s, _ = s.Update(druk.Toets("e"))
		_ = s.View(200, 59, &st)
		s, _ = s.Update(druk.Toets("backspace"))
	}
}

// dicht makes a consult whose writes fail: a change that the store refuses stands in front of its queue.
func dicht(t *testing.T, a *scherm.App) Consult {
	t.Helper()
	c := schermproef.Start(t, opent(t, a, schermproef.IDSchool), 80, 23, scherm.NewStyles(scherm.ThemaAuto, true)).(Consult)
	c.s.Voeg(casus.Wijziging{Inbrengen: []casus.Inbreng{{Nr: 99, Vraag: "wringt", Rol: "consulent", Daad: casus.Zeg, Datum: "2026-12-01"}}})
	return c
}

func TestEscBlijftAlsBewarenMislukt(t *testing.T) {
	s, root := schermproef.Zend(t, dicht(t, schermproef.NewApp(t)), "esc")
	for _, msg := range root {
		if _, weg := msg.(scherm.CloseMsg); weg {
			t.Fatal("het scherm gaat dicht terwijl er iets niet bewaard is")
		}
	}
	if s.(Consult).s.Leeg() {
		t.Error("wat niet bewaard kon worden, is weg")
	}
}

func TestCtrlCWaarschuwtEenKeer(t *testing.T) {
	a := schermproef.NewApp(t)
	r := schermproef.Met(t, dicht(t, a), 100, 24)
	m, cmd := r.Update(druk.Toets("ctrl+c"))
	r = schermproef.SettleRoot(t, m.(scherm.Root), cmd)
	schermproef.Ziet(t, schermproef.BeeldVan(r), "Nog niet alles is bewaard", "Druk nog een keer op ctrl+c")
	if _, cmd := r.Update(druk.Toets("ctrl+c")); cmd == nil {
		t.Fatal("een tweede ctrl+c doet niets")
	} else if _, stopt := cmd().(tea.QuitMsg); !stopt {
		t.Error("een tweede ctrl+c stopt niet")
	}
}

func TestNaHervattenZegtHetDatDeNamenWegZijn(t *testing.T) {
	a := schermproef.NewApp(t)
	c := schermproef.Start(t, opent(t, a, schermproef.IDSchool), 80, 23, scherm.NewStyles(scherm.ThemaAuto, true))
	c = schermproef.Typt(t, c, "mevrouw Brandsma belde ", "esc")
	if msg := c.(Consult).Leave()(); msg == nil {
		t.Fatal("weggaan zegt niets")
	}
	schermproef.Ziet(t, schermproef.Beeld(opent(t, a, schermproef.IDSchool), 80, 23), "De namen ben ik vergeten")
}

func TestHalveTekstHeeftNaHervattenDeCursor(t *testing.T) {
	s := schermproef.Typt(t, totOpties(t, consultscherm(t, 80, 23)), "", "enter")
	s = schermproef.Typt(t, s, "hij mist lessen")
	s = schermproef.Typt(t, s, "", "pgdown", "pgup")
	s = schermproef.Typt(t, s, " en vrienden", "enter")
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "inwoner, nu · hij mist lessen en vrienden")
}
