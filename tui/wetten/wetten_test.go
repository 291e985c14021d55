package wetten

import (
	"fmt"
	"strings"
	"testing"

	"oliekan/toets"
	"oliekan/tui/scherm"
	"oliekan/tui/schermproef"
	"oliekan/tui/schermproef/druk"

	tea "charm.land/bubbletea/v2"
)

func wetten(t testing.TB, breed, hoog int) scherm.Screen {
	t.Helper()
	return schermproef.Start(t, NewWetten(schermproef.NewApp(t)), breed, hoog, scherm.NewStyles(scherm.ThemaAuto, true))
}

func TestWettenGouden(t *testing.T) {
	t.Run("lijst", func(t *testing.T) {
		schermproef.GoudenSchermen(t, func(t *testing.T) scherm.Screen { return NewWetten(schermproef.NewApp(t)) })
	})
	t.Run("zoek", func(t *testing.T) {
		s, _ := schermproef.Zend(t, wetten(t, 80, 23), druk.Letters("hardheidsclausule")...)
		schermproef.GoudenBeeld(t, s)
	})
	t.Run("artikel", func(t *testing.T) {
		schermproef.GoudenSchermen(t, func(t *testing.T) scherm.Screen {
			a := schermproef.NewApp(t)
			art, ok := a.Methode.Kader().Artikel("Pw:35:1")
			if !ok {
				t.Fatal("the frame has no Pw 35, lid 1")
			}
			return scherm.NewLeesblad(artikelBlad(a.Methode, art, "2026-11-21"))
		})
	})
}

func TestWettenPast(t *testing.T) {
	s := wetten(t, 80, 23)
	schermproef.Past(t, s)
	s, _ = schermproef.Zend(t, s, append([]tea.Msg{"tab"}, druk.Letters("werk")...)...)
	schermproef.Past(t, s)
	_, root := schermproef.Zend(t, wetten(t, 80, 23), "enter")
	schermproef.Past(t, schermproef.Geopend(root))
}

func TestWettenDelen(t *testing.T) {
	s := wetten(t, 80, 23)
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "> Artikelen", "Participatiewet", "Pw artikel 7, lid 1",
		"Wettenkader van 21 november 2026 (ingebouwd). Elk artikel heeft een datum; wat daarna veranderde, is niet gezien.")
	for _, wil := range [][]string{
		{"> Ruimte", "8 belemmeringen", "Bij een belemmering door: wet", "Waar je kijkt", "Pw artikel 9, lid 2"},
		{"> Grondwaarden", "genoeg om van te leven"},
		{"> Begrippen"},
		{"> Rechtspraak", "Raad van State", "Uitspraken die nog niet zijn nagekeken, staan hier niet."},
		{"> Artikelen"},
	} {
		s, _ = schermproef.Zend(t, s, "tab")
		schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), wil...)
		if len(s.(Wetten).punten) == 0 {
			t.Errorf("%s is empty", wil[0])
		}
	}
	s, _ = schermproef.Zend(t, s, "shift+tab")
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "> Rechtspraak")
	s, _ = schermproef.Zend(t, s, tea.MouseClickMsg{X: 3, Y: wetDeelregel})
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "> Artikelen")
	schermproef.Ziet(t, schermproef.Beeld(s, 44, 12), "> Artikelen · deel 1 van 5 (tab)")
}

func TestWettenZoekt(t *testing.T) {
	s := wetten(t, 120, 39)
	s, _ = schermproef.Zend(t, s, druk.Letters("pw 35")...)
	if !s.Typing() {
		t.Fatal("a letter does not begin a search")
	}
	schermproef.Ziet(t, schermproef.Beeld(s, 120, 39), "> Pw artikel 35", "gevonden")
	s, _ = schermproef.Zend(t, s, "esc")
	schermproef.Ziet(t, schermproef.Beeld(s, 120, 39), "gezocht: pw 35 · / verander")
	for range len("pw 35") {
		s, _ = schermproef.Zend(t, s, "backspace")
	}
	schermproef.Ziet(t, schermproef.Beeld(s, 120, 39), fmt.Sprintf("%d artikelen", len(s.(Wetten).app.Methode.Kader().Artikelen())))
	s, _ = schermproef.Zend(t, s, druk.Letters("xyzzy")...)
	schermproef.Ziet(t, schermproef.Beeld(s, 120, 39), "0 gevonden", "Niets gevonden. Probeer een ander woord")
	if _, root := schermproef.Zend(t, s, "enter"); len(root) > 0 {
		t.Errorf("enter on an empty list gives %v", root)
	}
	for range len("xyzzy") {
		s, _ = schermproef.Zend(t, s, "backspace")
	}
	s, _ = schermproef.Zend(t, s, tea.PasteMsg{Content: "jeugd\nhulp"}, "tab")
	if got := s.(Wetten).lijst.Zoek.Tekst(); got != "jeugd hulp" || s.(Wetten).deel != 1 {
		t.Errorf("after a paste and tab: %q in part %d", got, s.(Wetten).deel)
	}
	s, root := schermproef.Zend(t, s, "esc", "esc")
	if len(root) != 1 || root[0] != (scherm.CloseMsg{}) || s.Typing() {
		t.Errorf("esc twice gives %v", root)
	}
}

// TestWettenVoluit: where no heading gives the name of a law, a line below the list does, once.
func TestWettenVoluit(t *testing.T) {
	s := wetten(t, 120, 39)
	const naam = "Pw: Participatiewet."
	if beeld := schermproef.Beeld(s, 120, 39); strings.Contains(beeld, naam) {
		t.Errorf("beside the headings:\n%s", beeld)
	}
	s, _ = schermproef.Zend(t, s, druk.Letters("pw 35")...)
	if beeld := schermproef.Beeld(s, 120, 39); strings.Count(beeld, naam) != 1 {
		t.Errorf("among what was found:\n%s", beeld)
	}
	s, _ = schermproef.Zend(t, s, tea.WindowSizeMsg{Width: 40, Height: 9})
	if beeld := schermproef.Beeld(s, 40, 9); strings.Contains(beeld, naam) {
		t.Errorf("in a low window:\n%s", beeld)
	}
}

func TestWettenZoektOveral(t *testing.T) {
	ps := []wetpunt{{groep: "Jeugdwet", naam: "veilig", zegt: "Ieder kind groeit veilig op."}, {naam: "wonen", zegt: "Iedereen woont."}}
	for _, tt := range []struct {
		woorden string
		wil     int
	}{{"", 2}, {"  ", 2}, {"KIND", 1}, {"jeugd op", 1}, {"ied", 2}, {"kind wonen", 0}} {
		if got := zoekPunten(ps, tt.woorden); len(got) != tt.wil {
			t.Errorf("%q finds %d, want %d", tt.woorden, len(got), tt.wil)
		}
	}
}

func TestWettenArtikel(t *testing.T) {
	s := wetten(t, 80, 23)
	s, _ = schermproef.Zend(t, s, append([]tea.Msg{"/"}, druk.Letters("pw 35")...)...)
	_, root := schermproef.Zend(t, s, "enter")
	blad := schermproef.Start(t, schermproef.Geopend(root), 80, 40, scherm.NewStyles(scherm.ThemaAuto, true))
	schermproef.Ziet(t, schermproef.Beeld(blad, 80, 40), "Pw artikel 35", "Participatiewet", "Wat het zegt", "tekst van 1 juli 2026", "https://wetten.overheid.nl",
		"De tekst van de wet gaat altijd voor")
	_, root = schermproef.Zend(t, blad, "esc")
	if len(root) != 1 || root[0] != (scherm.CloseMsg{}) {
		t.Errorf("esc gives %v", root)
	}
}

func TestWettenKlik(t *testing.T) {
	s := wetten(t, 80, 23)
	if _, root := schermproef.Zend(t, s, tea.MouseClickMsg{X: 3, Y: wetKop}); len(root) > 0 {
		t.Errorf("a click on a heading gives %v", root)
	}
	_, root := schermproef.Zend(t, s, tea.MouseClickMsg{X: 3, Y: wetKop + 3})
	if l, ok := schermproef.Geopend(root).(scherm.Leesblad); !ok || l.Tekst.Kop != s.(Wetten).punten[1].naam {
		t.Errorf("a click on the second article opens %v", schermproef.Geopend(root))
	}
	if s, _ = schermproef.Zend(t, s, tea.MouseClickMsg{X: 3, Y: wetZoekregel}); !s.Typing() {
		t.Error("a click on the search field does not give it the keys")
	}
}

// TestWettenLokaal checks that rules of the municipality stand beside the articles, say that they are local, and step
// back when they are not in force.
func TestWettenLokaal(t *testing.T) {
	a := schermproef.NewApp(t)
	a.Methode = a.Methode.Met(toets.Aanvulling{Lokaal: []toets.LokaleRegel{
		{Titel: "Verordening vervoer", Artikel: "2", Zegt: "Het college kan afwijken.", Link: "https://example.org/vervoer"},
		{Titel: "Beleidsregels vervoer", Zegt: "Vervoer boven zes kilometer.", GeldigTot: "2026-06-30"},
	}})
	s := schermproef.Start(t, NewWetten(a), 120, 39, scherm.NewStyles(scherm.ThemaAuto, true))
	s, _ = schermproef.Zend(t, s, "end")
	schermproef.Ziet(t, schermproef.Beeld(s, 120, 39), "Lokale regel van de gemeente", "Verordening vervoer artikel 2", "lokale regel van de gemeente · Het college",
		"geldt niet meer: tot en met 30 juni 2026 · lokale regel")
	s, _ = schermproef.Zend(t, s, druk.Letters("verordening vervoer afwijken")...)
	schermproef.Ziet(t, schermproef.Beeld(s, 120, 39), "> Verordening vervoer artikel 2")
	_, root := schermproef.Zend(t, s, "enter")
	blad := schermproef.Start(t, schermproef.Geopend(root), 120, 39, scherm.NewStyles(scherm.ThemaAuto, true))
	schermproef.Ziet(t, schermproef.Beeld(blad, 120, 39), "https://example.org/vervoer", "Deze regel komt uit de instellingen van je gemeente.")
	s, _ = schermproef.Zend(t, s, "tab")
	schermproef.Ziet(t, schermproef.Beeld(s, 120, 39), "kijk ook hierin · lokale regel van de gemeente · Het college kan afwijken.")
}

func TestWettenStaptTerug(t *testing.T) {
	a := schermproef.NewApp(t)
	dof := 0
	for _, p := range artikelPunten(a.Methode, a.Methode.Kader().Artikelen(), "2026-11-21") {
		art := p.naam
		if !p.dof {
			continue
		}
		dof++
		if !strings.HasPrefix(p.zegt, "geldt nog niet: vanaf 1 januari 2027 · ") {
			t.Errorf("%s steps back without saying why: %s", art, p.zegt)
		}
		if b := p.blad(); b.Let == "" {
			t.Errorf("%s in full does not say that it is not in force", art)
		}
	}
	if dof == 0 {
		t.Error("no article steps back; the frame has some that begin in 2027")
	}
}
