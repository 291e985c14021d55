package scherm

import (
	"strings"
	"testing"

	"oliekan/tui/schermproef/druk"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
)

// lijstVan is a list of so many items in a window of 40 by 10.
func lijstVan(n int) Lijst {
	l := NewLijst()
	l.Maat(tea.WindowSizeMsg{Width: 40, Height: 10})
	var rs []Rij
	for i := range n {
		rs = append(rs, Rij{Punt: i, Tekst: "regel " + string(rune('a'+i))})
	}
	l.Rijen = NewRijen(rs, 0)
	return l
}

// Home and end belong to the search field while that has the keys, and the foot line tells of no key that does not work.
func TestLijstVeldHeeftDeToetsen(t *testing.T) {
	l := lijstVan(5)
	if !l.Beweeg(druk.Toets("end"), 2) || l.Cursor != 4 {
		t.Errorf("end goes to %d", l.Cursor)
	}
	l.BeginZoek()
	if l.Beweeg(druk.Toets("home"), 2) || l.Cursor != 4 {
		t.Error("home moves the list while the field has the keys")
	}
	kort := l.AlleToetsen(nil, Binding("x", "eigen", "x"))[1]
	if anders, _ := l.Typ(druk.Toets("a")); !anders || l.Zoek.Tekst() != "a" {
		t.Errorf("typed %q", l.Zoek.Tekst())
	}
	if anders, _ := l.Typ(druk.Toets("left")); anders {
		t.Error("a key that moves the cursor asks again")
	}
	l.EindZoek()
	if anders, _ := l.Typ(druk.Toets("b")); anders || l.Zoek.Tekst() != "a" {
		t.Errorf("typed %q without the keys", l.Zoek.Tekst())
	}
	if lang := l.AlleToetsen(nil, Binding("x", "eigen", "x"))[1]; len(kort) != 3 || len(lang) != 6 {
		t.Errorf("%d keys while typing, %d else", len(kort), len(lang))
	}
}

// A click counts from the first line of the list; above it, below it and on air it does nothing.
func TestLijstKlik(t *testing.T) {
	l := lijstVan(3)
	if !l.Klik(4, 2, 3) || l.Cursor != 2 {
		t.Errorf("a click goes to %d", l.Cursor)
	}
	for _, y := range []int{1, 5, 9} {
		if l.Klik(y, 2, 3) || l.Cursor != 2 {
			t.Errorf("a click at %d goes to %d", y, l.Cursor)
		}
	}
}

// What is asked below the list stays in view, whatever the height; the list gives way.
func TestLijstFrame(t *testing.T) {
	st := NewStyles(ThemaAuto, true)
	for hoog := 3; hoog <= 10; hoog++ {
		b := NewBlad()
		b.Zet("kop")
		regels := strings.Split(ansi.Strip(lijstVan(20).Frame(b, nil, []string{"vraag"}, 40, hoog, &st).Body), "\n")
		if len(regels) != hoog || regels[0] != "kop" || regels[hoog-1] != "vraag" {
			t.Errorf("%d lines: %q", hoog, regels)
		}
	}
	l := lijstVan(0)
	l.BeginZoek()
	b := NewBlad()
	l.ZetZoek(&b, "nodigt", "kan", 40, &st)
	if f := l.Frame(b, l.Alinea("Niets.", 40, &st), nil, 40, 5, &st); f.Cursor == nil || f.Cursor.Y != 0 || !strings.Contains(f.Body, "Niets.") {
		t.Errorf("%+v", f)
	}
	l.EindZoek()
	b = NewBlad()
	l.ZetZoek(&b, "nodigt", "kan", 40, &st)
	if f := l.Frame(b, nil, nil, 40, 5, &st); f.Cursor != nil || !strings.Contains(f.Body, "nodigt") {
		t.Errorf("%+v", f)
	}
}
