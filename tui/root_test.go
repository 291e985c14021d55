package tui

import (
	"errors"
	"strings"
	"testing"

	"oliekan/store"

	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"
)

// wortel makes a root with the start screen in a window.
func wortel(t testing.TB, a *App, breed, hoog int) Root {
	t.Helper()
	m, cmd := NewRoot(NewStart(a), ThemaAuto).MetGids(nieuweGids(a)).Update(tea.WindowSizeMsg{Width: breed, Height: hoog})
	r := settleRoot(t, m.(Root), cmd)
	return settleRoot(t, r, r.Init())
}

// tikt sends keys to the root and runs what follows.
func tikt(t testing.TB, r Root, toetsen ...string) Root {
	t.Helper()
	for _, k := range toetsen {
		m, cmd := r.Update(druk(k))
		r = settleRoot(t, m.(Root), cmd)
	}
	return r
}

func TestRootPastInElkVenster(t *testing.T) {
	r := wortel(t, newApp(t), 80, 24)
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
	r := tikt(t, wortel(t, newApp(t), 80, 24), "down", "enter", "q")
	if !strings.Contains(ansi.Strip(r.View().Content), "┃ q") {
		t.Errorf("q in een veld is een letter:\n%s", ansi.Strip(r.View().Content))
	}
	_, cmd, ok := wortel(t, newApp(t), 80, 24).key(druk("q"))
	if !ok || cmd == nil {
		t.Error("q op start stopt niet")
	}
}

func TestUitlegOpElkScherm(t *testing.T) {
	r := tikt(t, wortel(t, newApp(t), 80, 24), "?")
	ziet(t, ansi.Strip(r.View().Content), "Uitleg", "Met oliekan bespreek je samen")
	r = tikt(t, r, "f1", "down", "enter", "f1")
	ziet(t, ansi.Strip(r.View().Content), "Wat wringt er voor jou in deze casus?", "Je merkt vaak als eerste")
	if r = tikt(t, r, "esc"); !strings.Contains(beeldVan(r), "vraag 2 van 12") {
		t.Errorf("esc sluit de uitleg niet:\n%s", beeldVan(r))
	}
}

func TestFoutStaatOnderaanInGewoneTaal(t *testing.T) {
	r := wortel(t, newApp(t), 120, 24)
	m, _ := r.Update(errMsg{store.ErrVol})
	regels := strings.Split(ansi.Strip(m.View().Content), "\n")
	onder := regels[len(regels)-1]
	if !strings.Contains(onder, "Let op:") || strings.Contains(onder, store.ErrVol.Error()) {
		t.Errorf("onderaan staat %q", onder)
	}
	m, _ = m.Update(druk("down"))
	if strings.Contains(ansi.Strip(m.View().Content), "Let op:") {
		t.Error("de fout blijft staan na een toets")
	}
	m, _ = m.Update(errMsg{errors.New("iets onbekends")})
	ziet(t, ansi.Strip(m.View().Content), "Er ging iets mis")
}

func TestThemaWerktMeteen(t *testing.T) {
	r := wortel(t, newApp(t), 80, 24)
	voor := r.View().Content
	m, _ := r.Update(themaMsg{ThemaContrast})
	if na := m.View().Content; na == voor {
		t.Error("een ander thema verandert niets")
	}
}

func TestVertrekSluitHetConsult(t *testing.T) {
	a := newApp(t)
	r := tikt(t, wortel(t, a, 80, 24), "down", "enter")
	r = settleRoot(t, r, func() tea.Msg { return VertrekMsg{} })
	slot, err := a.DB.Slot(idSchool)
	if err != nil {
		t.Fatalf("na vertrek is het consult nog op slot: %v", err)
	}
	_ = slot.Close()
	_ = r
}

func TestMuisKiestEenStap(t *testing.T) {
	r := tikt(t, wortel(t, newApp(t), 120, 40), "down", "enter")
	regels := strings.Split(ansi.Strip(r.View().Content), "\n")
	for y, regel := range regels {
		if strings.Contains(regel, "2 Grondwaarden") {
			m, cmd := r.Update(tea.MouseClickMsg{X: 4, Y: y, Button: tea.MouseLeft})
			r = settleRoot(t, m.(Root), cmd)
		}
	}
	ziet(t, ansi.Strip(r.View().Content), "vraag 4 van 12")
}

