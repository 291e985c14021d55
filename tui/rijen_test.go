package tui

import (
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
)

// proefRijen is a list of items of two lines, with a heading above every third.
func proefRijen(punten int) []rij {
	var uit []rij
	for i := range punten {
		if i%3 == 0 {
			uit = append(uit, rij{punt: geenPunt, tekst: "groep"})
		}
		uit = append(uit, rij{punt: i, tekst: "naam"}, rij{punt: i, bij: "uitleg"})
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
		r := newRijen(proefRijen(30), 0)
		for _, naam := range strings.Fields(tt.toetsen) {
			if got := r.toets(druk(naam), pijlKeys(), 10); got != (naam != "x") {
				t.Errorf("%q is taken: %v", naam, got)
			}
		}
		if r.cursor != tt.wil {
			t.Errorf("%q: item %d, want %d", tt.toetsen, r.cursor, tt.wil)
		}
	}
}

func TestRijenCursorInBeeld(t *testing.T) {
	st := NewStyles(ThemaAuto, true)
	for hoog := 1; hoog <= 40; hoog++ {
		r := newRijen(proefRijen(30), 0)
		for i := range 30 {
			regels := r.teken(40, hoog, &st)
			if len(regels) > hoog {
				t.Fatalf("%d lines in a window of %d", len(regels), hoog)
			}
			pijlen := 0
			for y, regel := range regels {
				if strings.Contains(ansi.Strip(regel), "> naam") {
					pijlen++
					if got := r.op(y, hoog); got != i {
						t.Errorf("line %d is item %d, want %d", y, got, i)
					}
				}
			}
			if pijlen != 1 {
				t.Fatalf("height %d, item %d: %d cursors in view", hoog, i, pijlen)
			}
			r.stap(1)
		}
	}
}

func TestRijenLeeg(t *testing.T) {
	r := newRijen(nil, 7)
	for _, naam := range []string{"up", "down", "pgup", "pgdown", "home", "end"} {
		r.toets(druk(naam), pijlKeys(), 10)
	}
	st := NewStyles(ThemaAuto, true)
	if r.cursor != 0 || len(r.teken(40, 10, &st)) != 0 || r.op(0, 10) != geenPunt {
		t.Errorf("an empty list has an item: %+v", r)
	}
}

func TestRijenOp(t *testing.T) {
	r := newRijen(proefRijen(30), 0)
	for y, wil := range map[int]int{-1: geenPunt, 0: geenPunt, 1: 0, 2: 0, 3: 1, 9: 3, 10: geenPunt} {
		if got := r.op(y, 10); got != wil {
			t.Errorf("line %d is item %d, want %d", y, got, wil)
		}
	}
}

func TestRolSchuift(t *testing.T) {
	var r rol
	r.zet(strings.Split(strings.Repeat("regel\n", 99)+"eind", "\n"))
	for _, tt := range []struct {
		toets string
		wil   int
	}{
		{"up", 0}, {"down", 1}, {"pgdown", 10}, {"pgup", 1}, {"end", 90}, {"down", 90}, {"home", 0}, {"x", 0},
	} {
		r.toets(druk(tt.toets), rolKeys(), 10)
		if r.van != tt.wil {
			t.Errorf("after %q the first line is %d, want %d", tt.toets, r.van, tt.wil)
		}
	}
	r.schuif(50, 10)
	if got := r.plek(10); got != "regel 51 tot 60 van 100" {
		t.Errorf("place: %q", got)
	}
	r.zet(r.regels[:50])
	if r.van != 25 {
		t.Errorf("half the lines: first line is %d, want 25", r.van)
	}
	if got := r.plek(50); got != "" {
		t.Errorf("a page that fits has a place: %q", got)
	}
	r.zet(nil)
	r.schuif(3, 10)
	if r.van != 0 || len(r.venster(40, 10)) != 0 {
		t.Errorf("an empty page is at line %d", r.van)
	}
}
