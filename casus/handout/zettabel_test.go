package handout

import "testing"

// A row that is higher than a page is cut between its lines, every line in a piece and no piece higher than a page.
func TestRijstukken(t *testing.T) {
	regels := func(n int, hoog float64) []strook {
		uit := make([]strook, n)
		for i := range uit {
			uit[i].hoog = hoog
		}
		return uit
	}
	for _, g := range []struct {
		naam     string
		kolommen [][]strook
		stukken  int
	}{
		{"fits", [][]strook{regels(1, 10), regels(10, 10)}, 1},
		{"just fits", [][]strook{regels(10, 10)}, 1},
		{"one more", [][]strook{regels(1, 10), regels(11, 10)}, 2},
		{"three pages", [][]strook{regels(15, 10), regels(25, 10)}, 3},
		{"a line higher than a page", [][]strook{regels(2, 300)}, 2},
		{"empty", [][]strook{nil, nil}, 1},
	} {
		stukken := rijstukken(g.kolommen, 100)
		if len(stukken) != g.stukken {
			t.Errorf("%s: %d pieces, want %d", g.naam, len(stukken), g.stukken)
		}
		for i, k := range g.kolommen {
			n := 0
			for _, s := range stukken {
				n += len(s[i])
				if hoog := stapel(s[i]).hoog; hoog > 100 && len(s[i]) > 1 {
					t.Errorf("%s: a piece of %.0f points", g.naam, hoog)
				}
			}
			if n != len(k) {
				t.Errorf("%s: %d lines of %d", g.naam, n, len(k))
			}
		}
	}
}
