package tui

import (
	"fmt"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
)

// begrippen opens the glossary at the first question of a consult.
func begrippen(t *testing.T) Begrippen {
	t.Helper()
	a := newApp(t)
	c := start(t, hervatCasus(a, idSchool)().(openMsg).Screen, 80, 23, NewStyles(ThemaAuto, true))
	return NewBegrippen(a.Methode, typt(t, c, "", "pgdown").Uitleg())
}

func TestBegrippenGouden(t *testing.T) {
	for _, m := range [][2]int{{40, 10}, {80, 24}, {120, 40}} {
		t.Run(fmt.Sprintf("%dx%d", m[0], m[1]), func(t *testing.T) {
			goudenBeeldIn(t, start(t, begrippen(t), m[0], m[1]-1, NewStyles(ThemaAuto, true)), m[0], m[1])
		})
	}
	t.Run("zoek", func(t *testing.T) {
		goudenBeeld(t, typt(t, start(t, begrippen(t), 80, 23, NewStyles(ThemaAuto, true)), "norm"))
	})
}

func TestBegrippenPastInElkVenster(t *testing.T) {
	past(t, begrippen(t))
	past(t, typt(t, begrippen(t), "zwabberik"))
}

// TestBegrippenOveral opens the glossary from screens and from a text field with one key, and comes back with the text.
func TestBegrippenOveral(t *testing.T) {
	a := newApp(t)
	r := wortel(t, a, 80, 24)
	ziet(t, ansi.Strip(tikt(t, r, "f7").View().Content), "Begrippenlijst")
	ziet(t, ansi.Strip(tikt(t, r, "f1", "f7").View().Content), "Begrippenlijst")
	r = tikt(t, r, "down", "enter", "f1")
	ziet(t, ansi.Strip(r.View().Content), "begrippen")
	r = tikt(t, r, "f1", "b", "u", "s")
	terug := ansi.Strip(tikt(t, r, "f7", "f7").View().Content)
	if !strings.Contains(terug, "┃ bus") {
		t.Errorf("de tekst is weg na de begrippenlijst:\n%s", terug)
	}
	b := ansi.Strip(tikt(t, r, "f7", "p", "g", "b").View().Content)
	ziet(t, b, "pgb", "Persoonsgebonden budget", "1 gevonden")
}
