package kern

import (
	"slices"
	"strings"
	"testing"
)

// A piece is found wherever it is cut by the blocks.
func TestZoekerOverBlokken(t *testing.T) {
	tekst := strings.Repeat("x", 50) + "kanarie" + strings.Repeat("y", 50)
	for blok := 1; blok < len(tekst); blok++ {
		for _, g := range []struct {
			naald Naald
			wil   bool
		}{{"kanarie", true}, {"kanaries", false}, {"yyyy", true}, {"z", false}} {
			z := NieuweZoeker([]Naald{g.naald, "lange naald die er niet in staat"})
			for deel := range slices.Chunk([]byte(tekst), blok) {
				_, _ = z.Write(deel)
			}
			if z.Raak != g.wil {
				t.Errorf("%q in blocks of %d: %v", g.naald, blok, z.Raak)
			}
		}
	}
}
