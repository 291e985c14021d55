package tui

import (
	"context"
	"strings"
	"testing"

	"oliekan/casus"
	"oliekan/toets"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
)

// opent opens the running case of newApp in a consult.
func opent(t testing.TB, a *App, id casus.ID) Consult {
	t.Helper()
	msg := openConsult(a, id, false)
	o, ok := msg.(openMsg)
	if !ok {
		t.Fatalf("het consult gaat niet open: %v", msg)
	}
	c := o.Screen.(Consult)
	t.Cleanup(func() { _ = c.slot.Close() })
	return c
}

// consult makes a consult of a size with a fresh database.
func consult(t testing.TB, breed, hoog int) Screen {
	t.Helper()
	return start(t, opent(t, newApp(t), idSchool), breed, hoog, NewStyles(ThemaAuto, true))
}

// typt sends a text and then keys.
func typt(t testing.TB, s Screen, tekst string, toetsen ...tea.Msg) Screen {
	t.Helper()
	s, _ = zend(t, s, letters(tekst)...)
	s, _ = zend(t, s, toetsen...)
	return s
}

// totOpties fills in the short path up to the effects of the options.
func totOpties(t testing.TB, s Screen) Screen {
	t.Helper()
	s = typt(t, s, "de regel past niet bij dit dorp", "enter", "enter")
	s = typt(t, s, "mijn zoon komt op tijd en uitgerust op school", "enter", "enter")
	s = typt(t, s, "meedoen als kind", "enter")
	s = typt(t, s, "anders zit hij thuis", "enter", "enter")
	s = typt(t, s, "een taxi vergoeden", "enter", "tab", "enter", "enter")
	return s
}

func TestConsultGouden(t *testing.T) {
	schermen := map[string]func(t *testing.T) Screen{
		"leeg":  func(t *testing.T) Screen { return opent(t, newApp(t), idSchool) },
		"typen": func(t *testing.T) Screen { return typt(t, consult(t, 120, 39), "Meneer Brandsma wil een vergoeding") },
		"hint": func(t *testing.T) Screen {
			return typt(t, consult(t, 120, 39), "", "pgdown").(Consult).typtHint(t)
		},
		"slot": func(t *testing.T) Screen {
			return typt(t, consult(t, 120, 39), "", "pgdown", "pgdown", "pgdown", "pgdown", "pgdown")
		},
		"grondwaarde": func(t *testing.T) Screen {
			s := typt(t, consult(t, 120, 39), "", "pgdown")
			return typt(t, s, "mijn zoon komt op tijd en uitgerust op school", "enter", "enter")
		},
		"gevolgen": func(t *testing.T) Screen { return totOpties(t, consult(t, 120, 39)) },
		"artikel": func(t *testing.T) Screen {
			return typt(t, typt(t, totOpties(t, consult(t, 120, 39)), "", "pgdown", "pgdown"), "vervoer")
		},
		"belemmering": func(t *testing.T) Screen {
			return typt(t, totOpties(t, consult(t, 120, 39)), "", "pgdown", "pgdown", "pgdown", "down", "down")
		},
		"afronden": func(t *testing.T) Screen {
			s := totOpties(t, consult(t, 120, 39))
			for range 12 {
				s = typt(t, s, "", "pgdown")
			}
			return s
		},
	}
	for naam, maak := range schermen {
		t.Run(naam, func(t *testing.T) { goudenSchermen(t, maak) })
	}
}

// typtHint types a means where a goal is asked.
func (c Consult) typtHint(t *testing.T) Screen { return typt(t, c, "een vergoeding voor de taxi") }

func TestHulpschermenGouden(t *testing.T) {
	via := func(toets string) func(t *testing.T) Screen {
		return func(t *testing.T) Screen {
			s := typt(t, totOpties(t, consult(t, 120, 39)), "")
			s = typt(t, s, "", "enter")
			s = typt(t, s, "Zwierbol is daar blij mee", "enter")
			_, root := zend(t, s, toets)
			o := geopend(root)
			if o == nil {
				t.Fatalf("%s opent geen scherm", toets)
			}
			return o
		}
	}
	for naam, toets := range map[string]string{"nakijken": "f2", "namen": "f4", "opties": "f5", "stappen": "f6"} {
		t.Run(naam, func(t *testing.T) { goudenSchermen(t, via(toets)) })
	}
	t.Run("uitleg", func(t *testing.T) {
		goudenSchermen(t, func(t *testing.T) Screen { return NewUitleg(consult(t, 80, 23)) })
	})
	t.Run("start", func(t *testing.T) {
		goudenSchermen(t, func(t *testing.T) Screen { return NewStart(newApp(t)) })
	})
}

func TestConsultPastInElkVenster(t *testing.T) {
	s := totOpties(t, consult(t, 120, 39))
	past(t, s)
	s = typt(t, s, "", "enter")
	past(t, typt(t, s, strings.Repeat("een heel lang antwoord over de bus en de school ", 12)))
	past(t, typt(t, s, "", "pgdown", "pgdown"))
	past(t, NewNamen(s.(Consult).g, s.(Consult).s))
	past(t, NewNakijken(s.(Consult).app, s.(Consult).g, s.(Consult).s))
	past(t, NewOpties(s.(Consult).g))
	past(t, NewStappen(s.(Consult).g, s.(Consult).s))
	past(t, NewUitleg(s))
	past(t, NewStart(s.(Consult).app))
}

func TestEnterBewaartEnGaatVerder(t *testing.T) {
	s := typt(t, consult(t, 80, 23), "de bus rijdt niet meer", "enter")
	ziet(t, beeld(s, 80, 23), "consulent: de bus rijdt niet meer", "Bewaard", "vraag 2 van 12")
	s = typt(t, s, "", "enter")
	ziet(t, beeld(s, 80, 23), "vraag 3 van 12")
	s = typt(t, s, "", "pgup")
	ziet(t, beeld(s, 80, 23), "consulent: de bus rijdt niet meer")
}

func TestWatIsGezegdStaatOpSchijf(t *testing.T) {
	a := newApp(t)
	s := typt(t, start(t, opent(t, a, idSchool), 80, 23, NewStyles(ThemaAuto, true)), "de bus rijdt niet meer", "enter")
	c, _, err := a.DB.Haal(context.Background(), idSchool)
	if err != nil {
		t.Fatal(err)
	}
	if kreeg := c.Verloop[len(c.Verloop)-1].Tekst.String(); kreeg != "de bus rijdt niet meer" {
		t.Errorf("op schijf staat %q", kreeg)
	}
	_, root := zend(t, s, "esc")
	if len(root) == 0 {
		t.Error("esc bij een leeg veld sluit het scherm niet")
	}
}

func TestTweedeMening(t *testing.T) {
	s := typt(t, consult(t, 80, 23), "de bus rijdt niet meer", "enter")
	s = typt(t, s, "we hadden dit kunnen weten", "tab", "right", "enter")
	ziet(t, beeld(s, 80, 23), "consulent: de bus rijdt niet meer", "oliemannetje: we hadden dit kunnen weten")
}

func TestAntwoordVeranderenEnTerugnemen(t *testing.T) {
	s := typt(t, consult(t, 80, 23), "eerste versie", "enter", "shift+tab", "enter")
	ziet(t, beeld(s, 80, 23), "Je verandert dit antwoord")
	s = typt(t, s, " en meer", "enter")
	ziet(t, beeld(s, 80, 23), "consulent: eerste versie en meer")
	s = typt(t, s, "", "shift+tab", "delete")
	zietNiet(t, beeld(s, 80, 23), "eerste versie")
	s = typt(t, s, "", "ctrl+y")
	ziet(t, beeld(s, 80, 23), "consulent: eerste versie en meer")
	s = typt(t, s, "", "ctrl+z", "ctrl+z")
	zietNiet(t, beeld(s, 80, 23), "eerste versie en meer")
}

func TestOngedaanNeemtEerstTypenTerug(t *testing.T) {
	s := typt(t, consult(t, 80, 23), "een twee drie", "ctrl+z")
	ziet(t, beeld(s, 80, 23), "┃ een twee")
	zietNiet(t, beeld(s, 80, 23), "drie")
	if n := len(s.(Consult).g.Casus().Verloop); n != 1 {
		t.Errorf("ongedaan maken van typen raakte het verloop: %d inbrengen", n)
	}
}

func TestMaskerregelEnVeldNaVerlaten(t *testing.T) {
	s := typt(t, consult(t, 80, 23), "mevrouw Brandsma belde ")
	ziet(t, beeld(s, 80, 23), "Brandsma → [PERSOON-1]")
	s = typt(t, s, "", "esc")
	ziet(t, beeld(s, 80, 23), "mevrouw [PERSOON-1] belde")
	zietNiet(t, beeld(s, 80, 23), "Brandsma")
}

func TestPlakkenWordtGeschoond(t *testing.T) {
	s, _ := zend(t, consult(t, 80, 23), tea.PasteMsg{Content: "de bus\x1b[31m rijdt\x00 niet\r\nmeer"})
	ziet(t, beeld(s, 80, 23), "de bus rijdt niet", "meer")
	if v := s.(Consult).tekst.Ruw().Toon(); strings.ContainsAny(v, "\x1b\x00\r") {
		t.Errorf("in het veld staat %q", v)
	}
}

func TestTypenVoorEenLijstGaatNietVerloren(t *testing.T) {
	s := typt(t, totOpties(t, consult(t, 80, 23)), "hij mist lessen", "enter")
	ziet(t, beeld(s, 80, 23), "hij mist lessen", "Kies eerst een regel uit de lijst")
}

func TestTweedeVensterWordtGeweigerd(t *testing.T) {
	a := newApp(t)
	opent(t, a, idSchool)
	msg := openConsult(a, idSchool, false)
	e, ok := msg.(errMsg)
	if !ok {
		t.Fatal("hetzelfde consult gaat twee keer open")
	}
	m, _ := met(t, consult(t, 80, 23), 120, 20).Update(e)
	ziet(t, m.View().Content, "ander venster")
}

func TestOefencasusIsAlleenTeLezen(t *testing.T) {
	if _, ok := openConsult(newApp(t), idAvond, false).(errMsg); !ok {
		t.Error("een oefencasus gaat open als consult")
	}
}

func TestStappenLerenWaaromZeOpSlotZijn(t *testing.T) {
	_, root := zend(t, consult(t, 80, 23), "f6")
	ziet(t, beeld(geopend(root), 80, 23), "4 Juridische toets", "op slot: Vul eerst")
}

func TestLeegConsultWordtOpgeruimd(t *testing.T) {
	a := newApp(t)
	k, err := a.DB.Nieuw(context.Background(), casus.Nieuw(nuStil(), toets.VraagVraag))
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
	a := newApp(t)
	c := opent(t, a, idSchool)
	c.s.Voeg(casus.Wijziging{Inbrengen: []casus.Inbreng{{Nr: 99, Vraag: "wringt", Rol: "consulent", Daad: casus.Zeg, Datum: "2026-12-01"}}})
	if _, err := c.s.Schrijf(context.Background()); err == nil {
		t.Fatal("een verkeerd nummer wordt geschreven")
	}
	if c.s.Leeg() {
		t.Error("wat niet lukte, is weg")
	}
}

func TestZoekenVanafStart(t *testing.T) {
	_, root := zend(t, start(t, NewStart(newApp(t)), 80, 23, NewStyles(ThemaAuto, true)), "/")
	if b, ok := geopend(root).(Bibliotheek); !ok || !b.Typing() {
		t.Error("/ op start opent de zoekregel niet")
	}
}

func BenchmarkToetsInAntwoordVan1KB(b *testing.B) {
	s := start(b, opent(b, newApp(b), idSchool), 200, 59, NewStyles(ThemaAuto, true))
	s = typt(b, s, strings.Repeat("de regel past niet bij het leven van dit gezin ", 22))
	st := NewStyles(ThemaAuto, true)
	b.ReportAllocs()
	for b.Loop() {
		s, _ = s.Update(druk("e"))
		_ = s.View(200, 59, &st)
		s, _ = s.Update(druk("backspace"))
	}
}

// dicht makes a consult whose writes fail: a change that the store refuses stands in front of its queue.
func dicht(t *testing.T, a *App) Consult {
	t.Helper()
	c := start(t, opent(t, a, idSchool), 80, 23, NewStyles(ThemaAuto, true)).(Consult)
	c.s.Voeg(casus.Wijziging{Inbrengen: []casus.Inbreng{{Nr: 99, Vraag: "wringt", Rol: "consulent", Daad: casus.Zeg, Datum: "2026-12-01"}}})
	return c
}

func TestEscBlijftAlsBewarenMislukt(t *testing.T) {
	s, root := zend(t, dicht(t, newApp(t)), "esc")
	for _, msg := range root {
		if _, weg := msg.(closeMsg); weg {
			t.Fatal("het scherm gaat dicht terwijl er iets niet bewaard is")
		}
	}
	if s.(Consult).s.Leeg() {
		t.Error("wat niet bewaard kon worden, is weg")
	}
}

func TestCtrlCWaarschuwtEenKeer(t *testing.T) {
	a := newApp(t)
	r := met(t, dicht(t, a), 100, 24)
	m, cmd := r.Update(druk("ctrl+c"))
	r = settleRoot(t, m.(Root), cmd)
	ziet(t, beeldVan(r), "Nog niet alles is bewaard", "Druk nog een keer op ctrl+c")
	if _, cmd := r.Update(druk("ctrl+c")); cmd == nil {
		t.Fatal("een tweede ctrl+c doet niets")
	} else if _, stopt := cmd().(tea.QuitMsg); !stopt {
		t.Error("een tweede ctrl+c stopt niet")
	}
}

// beeldVan is what the root draws, without styles.
func beeldVan(r Root) string { return ansi.Strip(r.View().Content) }

func TestNaHervattenZegtHetDatDeNamenWegZijn(t *testing.T) {
	a := newApp(t)
	c := start(t, opent(t, a, idSchool), 80, 23, NewStyles(ThemaAuto, true))
	c = typt(t, c, "mevrouw Brandsma belde ", "esc")
	if msg := c.(Consult).Leave()(); msg == nil {
		t.Fatal("weggaan zegt niets")
	}
	ziet(t, beeld(opent(t, a, idSchool), 80, 23), "De namen ben ik vergeten")
}

func TestHalveTekstHeeftNaHervattenDeCursor(t *testing.T) {
	s := typt(t, totOpties(t, consult(t, 80, 23)), "", "enter")
	s = typt(t, s, "hij mist lessen")
	s = typt(t, s, "", "pgdown", "pgup")
	s = typt(t, s, " en vrienden", "enter")
	ziet(t, beeld(s, 80, 23), "inwoner, nu · hij mist lessen en vrienden")
}
