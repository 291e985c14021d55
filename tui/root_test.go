package tui

import (
	"errors"
	"strings"
	"testing"

	"oliekan/store"
	"oliekan/tui/bibliotheek"
	"oliekan/tui/scherm"
	"oliekan/tui/schermproef"
	"oliekan/tui/schermproef/druk"

	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"
)

// TestBegrippenOveral opens the glossary from screens and from a text field with one key, and comes back with the text.
func TestBegrippenOveral(t *testing.T) {
	a := schermproef.NewApp(t)
	r := wortel(t, a, 80, 24)
	schermproef.Ziet(t, ansi.Strip(tikt(t, r, "f7").View().Content), "Begrippenlijst")
	schermproef.Ziet(t, ansi.Strip(tikt(t, r, "f1", "f7").View().Content), "Begrippenlijst")
	r = tikt(t, r, "down", "enter", "f1")
	schermproef.Ziet(t, ansi.Strip(r.View().Content), "begrippen")
	r = tikt(t, r, "f1", "b", "u", "s")
	terug := ansi.Strip(tikt(t, r, "f7", "f7").View().Content)
	if !strings.Contains(terug, "┃ bus") {
		t.Errorf("de tekst is weg na de begrippenlijst:\n%s", terug)
	}
	b := ansi.Strip(tikt(t, r, "f7", "p", "g", "b").View().Content)
	schermproef.Ziet(t, b, "pgb", "Persoonsgebonden budget", "1 gevonden")
}

func TestBibliotheekInRoot(t *testing.T) {
	a := schermproef.NewApp(t)
	r := scherm.NewRoot(NewStart(a), scherm.ThemaAuto).MetGids(NieuweGids(a))
	r = schermproef.SettleRoot(t, r, tea.Batch(func() tea.Msg { return tea.WindowSizeMsg{Width: 100, Height: 30} }, r.Init()))
	schermproef.Ziet(t, ansi.Strip(r.View().Content), "4 casussen: 2 eigen, 2 oefencasussen")
	stuur := func(msgs ...tea.Msg) {
		for _, msg := range msgs {
			r = schermproef.SettleRoot(t, r, func() tea.Msg { return msg })
		}
	}
	stuur(scherm.OpenMsg{Screen: bibliotheek.NewBibliotheek(a, store.Filter{Soort: store.SoortEigen}, false)})
	stuur(druk.Toets("enter"))
	schermproef.Ziet(t, ansi.Strip(r.View().Content), "Casus · werkversie · merel-41", "Mijn zoon kan niet met de bus naar school.")
	stuur(druk.Toets("esc"), druk.Toets("delete"), druk.Toets("?"))
	schermproef.Ziet(t, ansi.Strip(r.View().Content), "Er is niets verwijderd.")
	stuur(druk.Toets("delete"), druk.Toets("j"))
	schermproef.Ziet(t, ansi.Strip(r.View().Content), "De casus is verwijderd.", "1 casus")
	stuur(druk.Toets("esc"))
	schermproef.Ziet(t, ansi.Strip(r.View().Content), "3 casussen: 1 eigen, 2 oefencasussen", "er loopt nu geen consult")
}

func TestZoekenVanafStart(t *testing.T) {
	_, root := schermproef.Zend(t, schermproef.Start(t, NewStart(schermproef.NewApp(t)), 80, 23, scherm.NewStyles(scherm.ThemaAuto, true)), "/")
	if b, ok := schermproef.Geopend(root).(bibliotheek.Bibliotheek); !ok || !b.Typing() {
		t.Error("/ op start opent de zoekregel niet")
	}
}

// wortel makes a root with the start screen in a window.
func wortel(t testing.TB, a *scherm.App, breed, hoog int) scherm.Root {
	t.Helper()
	m, cmd := scherm.NewRoot(NewStart(a), scherm.ThemaAuto).MetGids(NieuweGids(a)).Update(tea.WindowSizeMsg{Width: breed, Height: hoog})
	r := schermproef.SettleRoot(t, m.(scherm.Root), cmd)
	return schermproef.SettleRoot(t, r, r.Init())
}

// tikt sends keys to the root and runs what follows.
func tikt(t testing.TB, r scherm.Root, toetsen ...string) scherm.Root {
	t.Helper()
	for _, k := range toetsen {
		m, cmd := r.Update(druk.Toets(k))
		r = schermproef.SettleRoot(t, m.(scherm.Root), cmd)
	}
	return r
}

func TestRootPastInElkVenster(t *testing.T) {
	r := wortel(t, schermproef.NewApp(t), 80, 24)
	r = tikt(t, r, "down", "enter") // the consult that runs
	for breed := 1; breed <= 130; breed += 3 {
		for hoog := 1; hoog <= 45; hoog += 2 {
			m, _ := r.Update(tea.WindowSizeMsg{Width: breed, Height: hoog})
			v := m.View()
			if b, h := lipgloss.Size(v.Content); b > breed || h > hoog {
				t.Fatalf("%dx%d in een venster van %dx%d:\n%s", b, h, breed, hoog, ansi.Strip(v.Content))
			}
		}
	}
}

func TestQStoptNietInEenVeld(t *testing.T) {
	r := tikt(t, wortel(t, schermproef.NewApp(t), 80, 24), "down", "enter", "q")
	if !strings.Contains(ansi.Strip(r.View().Content), "┃ q") {
		t.Errorf("q in een veld is een letter:\n%s", ansi.Strip(r.View().Content))
	}
	_, cmd, ok := wortel(t, schermproef.NewApp(t), 80, 24).Key(druk.Toets("q"))
	if !ok || cmd == nil {
		t.Error("q op start stopt niet")
	}
}

func TestUitlegOpElkScherm(t *testing.T) {
	r := tikt(t, wortel(t, schermproef.NewApp(t), 80, 24), "?")
	schermproef.Ziet(t, ansi.Strip(r.View().Content), "Uitleg", "Met oliekan bespreek je samen")
	r = tikt(t, r, "f1", "down", "enter", "f1")
	schermproef.Ziet(t, ansi.Strip(r.View().Content), "Wat wringt er voor jou in deze casus?", "Je merkt vaak als eerste")
	if r = tikt(t, r, "esc"); !strings.Contains(schermproef.BeeldVan(r), "vraag 2 van 12") {
		t.Errorf("esc sluit de uitleg niet:\n%s", schermproef.BeeldVan(r))
	}
}

func TestFoutStaatOnderaanInGewoneTaal(t *testing.T) {
	r := wortel(t, schermproef.NewApp(t), 120, 24)
	m, _ := r.Update(scherm.ErrMsg{Err: store.ErrVol})
	regels := strings.Split(ansi.Strip(m.View().Content), "\n")
	onder := regels[len(regels)-1]
	if !strings.Contains(onder, "Let op:") || strings.Contains(onder, store.ErrVol.Error()) {
		t.Errorf("onderaan staat %q", onder)
	}
	m, _ = m.Update(druk.Toets("down"))
	if strings.Contains(ansi.Strip(m.View().Content), "Let op:") {
		t.Error("de fout blijft staan na een toets")
	}
	m, _ = m.Update(scherm.ErrMsg{Err: errors.New("iets onbekends")})
	schermproef.Ziet(t, ansi.Strip(m.View().Content), "Er ging iets mis")
}

func TestThemaWerktMeteen(t *testing.T) {
	r := wortel(t, schermproef.NewApp(t), 80, 24)
	voor := r.View().Content
	m, _ := r.Update(scherm.ThemaMsg{Thema: scherm.ThemaContrast})
	if na := m.View().Content; na == voor {
		t.Error("een ander thema verandert niets")
	}
}

func TestVertrekSluitHetConsult(t *testing.T) {
	a := schermproef.NewApp(t)
	r := tikt(t, wortel(t, a, 80, 24), "down", "enter")
	r = schermproef.SettleRoot(t, r, func() tea.Msg { return scherm.VertrekMsg{} })
	slot, err := a.DB.Slot(schermproef.IDSchool)
	if err != nil {
		t.Fatalf("na vertrek is het consult nog op slot: %v", err)
	}
	_ = slot.Close()
	_ = r
}

func TestMuisKiestEenStap(t *testing.T) {
	r := tikt(t, wortel(t, schermproef.NewApp(t), 120, 40), "down", "enter")
	regels := strings.Split(ansi.Strip(r.View().Content), "\n")
	for y, regel := range regels {
		if strings.Contains(regel, "2 Grondwaarden") {
			m, cmd := r.Update(tea.MouseClickMsg{X: 4, Y: y, Button: tea.MouseLeft})
			r = schermproef.SettleRoot(t, m.(scherm.Root), cmd)
		}
	}
	schermproef.Ziet(t, ansi.Strip(r.View().Content), "vraag 4 van 12")
}

func TestStartGouden(t *testing.T) {
	schermproef.GoudenSchermen(t, func(t *testing.T) scherm.Screen { return NewStart(schermproef.NewApp(t)) })
}

func TestStartPast(t *testing.T) { schermproef.Past(t, NewStart(schermproef.NewApp(t))) }
