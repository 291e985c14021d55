package gesprek

import (
	"slices"

	"oliekan/casus"
)

// Opzij takes over an answer that could be stored in part only: from now on it is here as it is on disk. A number that is
// not in the verloop changes nothing.
func (g *Gesprek) Opzij(in casus.Inbreng) {
	if in.Nr < 1 || in.Nr > len(g.casus.Verloop) {
		return
	}
	g.casus.Verloop = slices.Clone(g.casus.Verloop)
	g.casus.Verloop[in.Nr-1] = in
	g.stand = g.casus.Stand()
}
