package scherm

import (
	"strings"
	"testing"

	"oliekan/tui/schermproef/druk"

	"github.com/charmbracelet/x/ansi"
)

// proefRijen is a list of items of two lines, with a heading above every third.
func proefRijen(punten int) []Rij {
	var uit []Rij
	for i := range punten {
		if i%3 == 0 {
			uit = append(uit, Rij{Punt: GeenPunt, Tekst: "groep"})
		}
		uit = append(uit, Rij{Punt: i, Tekst: "naam"}, Rij{Punt: i, Bij: "uitleg"})
	}
	return uit
}

func TestRijenCursor(t *testing.T) {
	tests := []struct {
		toetsen string
		wil     int
	}{
		{"", 0},
		{"up", 0},
		{"down", 1},
		{"down down up", 1},
		{"end", 29},
		{"end down", 29},
		{"end home", 0},
		{"pgdown", 4},         // ten lines: heading, three items, heading, and the fourth begins on line 8
		{"pgdown pgdown", 8},  // from line 9 to line 19
		{"pgdown pgup", 0},    // and back
		{"end pgdown", 29},    // there is no more
		{"end pgup pgup", 21}, // ten lines at a time
		{"x", 0},
	}
	for _, tt := range tests {
		r := NewRijen(proefRijen(30), 0)
		for _, naam := range strings.Fields(tt.toetsen) {
			if got := r.Toets(druk.Toets(naam), PijlKeys(), 10); got != (naam != "x") {
				t.Errorf("%q is taken: %v", naam, got)
			}
		}
		if r.Cursor != tt.wil {
			t.Errorf("%q: item %d, want %d", tt.toetsen, r.Cursor, tt.wil)
		}
	}
}

func TestRijenCursorInBeeld(t *testing.T) {
	st := NewStyles(ThemaAuto, true)
	for hoog := 1; hoog <= 40; hoog++ {
		r := NewRijen(proefRijen(30), 0)
		for i := range 30 {
			regels := r.Teken(40, hoog, &st)
			if len(regels) > hoog {
				t.Fatalf("%d lines in a window of %d", len(regels), hoog)
			}
			pijlen := 0
			for y, regel := range regels {
				if strings.Contains(ansi.Strip(regel), "> naam") {
					pijlen++
					if got := r.Op(y, hoog); got != i {
						t.Errorf("line %d is item %d, want %d", y, got, i)
					}
				}
			}
			if pijlen != 1 {
				t.Fatalf("height %d, item %d: %d cursors in view", hoog, i, pijlen)
			}
			r.Stap(1)
		}
	}
}

func TestRijenLeeg(t *testing.T) {
	r := NewRijen(nil, 7)
	for _, naam := range []string{"up", "down", "pgup", "pgdown", "home", "end"} {
		r.Toets(druk.Toets(naam), PijlKeys(), 10)
	}
	st := NewStyles(ThemaAuto, true)
	if r.Cursor != 0 || len(r.Teken(40, 10, &st)) != 0 || r.Op(0, 10) != GeenPunt {
		t.Errorf("an empty list has an item: %+v", r)
	}
}

func TestRijenOp(t *testing.T) {
	r := NewRijen(proefRijen(30), 0)
	for y, wil := range map[int]int{-1: GeenPunt, 0: GeenPunt, 1: 0, 2: 0, 3: 1, 9: 3, 10: GeenPunt} {
		if got := r.Op(y, 10); got != wil {
			t.Errorf("line %d is item %d, want %d", y, got, wil)
		}
	}
}

func TestRolSchuift(t *testing.T) {
	var r Rol
	r.Zet(strings.Split(strings.Repeat("regel\n", 99)+"eind", "\n"))
	for _, tt := range []struct {
		toets string
		wil   int
	}{
		{"up", 0}, {"down", 1}, {"pgdown", 10}, {"pgup", 1}, {"end", 90}, {"down", 90}, {"home", 0}, {"x", 0},
	} {
		r.Toets(druk.Toets(tt.toets), RolKeys(), 10)
		if r.Van != tt.wil {
			t.Errorf("after %q the first line is %d, want %d", tt.toets, r.Van, tt.wil)
		}
	}
	r.Schuif(50, 10)
	if got := r.Plek(10); got != "regel 51 tot 60 van 100" {
		t.Errorf("place: %q", got)
	}
	r.Zet(r.Regels[:50])
	if r.Van != 25 {
		t.Errorf("half the lines: first line is %d, want 25", r.Van)
	}
	if got := r.Plek(50); got != "" {
		t.Errorf("a page that fits has a place: %q", got)
	}
	r.Zet(nil)
	r.Schuif(3, 10)
	if r.Van != 0 || len(r.Venster(40, 10)) != 0 {
		t.Errorf("an empty page is at line %d", r.Van)
	}
}
