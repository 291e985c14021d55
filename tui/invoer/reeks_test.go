package invoer

import (
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
)

// toets makes a key of a letter; "⏎" is enter, "→" is a key without text.
func toets(r rune) tea.KeyPressMsg {
	switch r {
	case '⏎':
		return tea.KeyPressMsg{Code: tea.KeyEnter}
	case '→':
		return tea.KeyPressMsg{Code: tea.KeyRight}
	}
	return tea.KeyPressMsg{Code: r, Text: string(r)}
}

// speel gives keys to a Reeks. "·" is a pause of 100 ms, in which what waits goes; other keys are tussen apart.
func speel(in string, tussen time.Duration) string {
	var r Reeks
	var b strings.Builder
	nu := time.Now()
	schrijf := func(ms []tea.Msg) {
		for _, m := range ms {
			switch m := m.(type) {
			case tea.PasteMsg:
				b.WriteString("n")
			case tea.KeyPressMsg:
				switch {
				case isEnter(m):
					b.WriteString("⏎")
				case m.Text == "":
					b.WriteString("→")
				}
				b.WriteString(m.Text)
			}
		}
	}
	var nr int
	for _, k := range in {
		if k == '·' {
			nu = nu.Add(100 * time.Millisecond)
			schrijf(r.Los(nr))
			continue
		}
		if tussen > naad {
			schrijf(r.Los(nr))
		}
		nu = nu.Add(tussen)
		door, wacht, n := r.Neem(toets(k), nu)
		if wacht {
			nr = n
		}
		schrijf(door)
	}
	schrijf(r.Los(nr))
	return b.String()
}

func TestReeks(t *testing.T) {
	for _, g := range []struct {
		in, wil string
		tussen  time.Duration
	}{
		{"Regel een.⏎Regel twee.⏎⏎Regel drie.⏎·⏎", "Regel een.nRegel twee.nnRegel drie.n⏎", 0},
		{"Regel een.⏎Regel twee.⏎⏎Regel drie.⏎·⏎", "Regel een.nRegel twee.nnRegel drie.n⏎", time.Millisecond},
		{"Regel een.⏎Regel twee.", "Regel een.⏎Regel twee.", 30 * time.Millisecond},
		{"⏎abcd⏎ef", "nabcdnef", 0},
		{"een regel⏎·", "een regel⏎", 0},
		{"ja⏎·nee⏎", "ja⏎nee⏎", 0},
		{"⏎j·", "⏎j", 0}, // typed ahead while a screen was busy
		{"⏎⏎→⏎·", "⏎⏎→⏎", 0},
		{"⏎→", "⏎→", 0},
		{"abcde⏎→x", "abcde⏎→x", 0},
		{"ab\u00adc\u200b", "abc", 0},
	} {
		if got := speel(g.in, g.tussen); got != g.wil {
			t.Errorf("%q at %v: %q, want %q", g.in, g.tussen, got, g.wil)
		}
	}
}

// TestReeksVolgorde holds that another message does not wait for an enter, and that an enter goes once.
func TestReeksVolgorde(t *testing.T) {
	var r Reeks
	if _, wacht, _ := r.Neem(toets('⏎'), time.Now()); !wacht {
		t.Fatal("an enter goes at once")
	}
	if door, _, _ := r.Neem(tea.WindowSizeMsg{Width: 1}, time.Now()); len(door) != 1 {
		t.Errorf("a resize waits: %v", door)
	}
	if door := r.Los(0); len(door) != 0 {
		t.Errorf("the time of another enter lets this one go: %v", door)
	}
	if door := r.Los(1); len(door) != 1 {
		t.Errorf("lost: %v", door)
	}
	if door := r.Los(1); len(door) != 0 {
		t.Errorf("twice: %v", door)
	}
}
