package toets

import (
	"maps"
	"slices"
	"strings"
)

// Bedoeling says what a law wants with a grondwaarde as a clause that can stand behind "de wet wil", such as "dat je jezelf
// kunt redden in het dagelijks leven", without a full stop. It speaks to the inwoner. It is empty for a grondwaarde that has
// none.
func (m *Methode) Bedoeling(grondwaarde string) string { return m.bron.bedoeling[grondwaarde] }

// keurBedoelingen checks that each clause is one, of a grondwaarde that exists.
func (b *inhoud) keurBedoelingen(g *gebreken) {
	for _, id := range slices.Sorted(maps.Keys(b.bedoeling)) {
		if _, ok := b.kader.Grondwaarde(id); !ok {
			g.meld("bedoeling %q: no such grondwaarde", id)
		}
		if zin := b.bedoeling[id]; !strings.HasPrefix(zin, "dat ") || strings.HasSuffix(zin, ".") {
			g.meld("bedoeling %q: %q is no clause", id, zin)
		}
	}
}
