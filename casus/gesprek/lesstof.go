package gesprek

import (
	"oliekan/casus"
	"oliekan/casus/anoniem"
)

// HermaskerLes masks in the lesson of the case what became known or was taken out in this sitting, and reports whether
// any text changed.
func (g *Gesprek) HermaskerLes(l casus.Lesstof) (casus.Lesstof, bool) {
	return l.Herschrijf(func(_ casus.Lesplek, _ bool, t anoniem.Tekst) anoniem.Tekst {
		t, _ = g.masker.Hermasker(t)
		return t
	})
}
