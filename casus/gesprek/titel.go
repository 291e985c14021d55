package gesprek

import (
	"slices"

	"oliekan/casus"
	"oliekan/casus/anoniem"
)

// plekTitel is where the title that is being typed is kept: a place of its own, that no question has.
var plekTitel = casus.Plaats{Vraag: "titel"}

// TikTitel looks at a title that is being typed: what will be masked, and the change to write after a pause. The unfinished
// last word never gets into it.
func (g *Gesprek) TikTitel(r anoniem.Ruw) (Opgemerkt, casus.Wijziging) {
	u := g.masker.Proef(r)
	if u.Fout != nil {
		return Opgemerkt{Fout: u.Fout}, casus.Wijziging{}
	}
	return Opgemerkt{Vondsten: u.Vondsten, Streng: u.Streng}, casus.Wijziging{Concepten: g.zetTitel(u.Tekst)}
}

// VerlaatTitel keeps the title in the field when the pair leaves it without giving it. From then on the field holds the
// masked text, which is returned. When it cannot be masked it returns anoniem.ErrStuk, unless it is just what is kept: nothing
// has changed then, and the text has to stay in the field.
func (g *Gesprek) VerlaatTitel(r anoniem.Ruw) (casus.Wijziging, anoniem.Tekst, error) {
	u := g.masker.Masker(r)
	if u.Fout != nil {
		u.Tekst = g.casus.Titel
		if half, ok := g.HalfTitel(); ok {
			u.Tekst = half
		}
		if !u.Tekst.Is(r) {
			return casus.Wijziging{}, anoniem.Tekst{}, u.Fout
		}
	}
	return g.pas(casus.Wijziging{Concepten: g.zetTitel(u.Tekst)}), u.Tekst, nil
}

// HalfTitel returns the title that was being typed and not given yet; false if there is none.
func (g *Gesprek) HalfTitel() (anoniem.Tekst, bool) {
	i := g.plekConcept(casus.Concept{Plaats: plekTitel})
	if i < 0 {
		return anoniem.Tekst{}, false
	}
	return g.concepten[i].Tekst, true
}

// LaatTitel drops the title that was being typed; the case keeps the one it has.
func (g *Gesprek) LaatTitel() casus.Wijziging {
	return g.pas(casus.Wijziging{Concepten: g.zetTitel(anoniem.Tekst{})})
}

// zetTitel keeps a title that is being typed and returns what that changes on disk. What equals the title, or is empty, is
// nothing to keep.
func (g *Gesprek) zetTitel(t anoniem.Tekst) []casus.Concept {
	k := casus.Concept{Plaats: plekTitel, Tekst: t}
	i := g.plekConcept(k)
	if t.Leeg() || t == g.casus.Titel {
		if i < 0 {
			return nil
		}
		g.concepten = slices.Delete(g.concepten, i, i+1)
		return []casus.Concept{{Plaats: plekTitel}}
	}
	switch {
	case i < 0:
		g.concepten = append(g.concepten, k)
	case g.concepten[i] == k:
		return nil
	default:
		g.concepten[i] = k
	}
	return []casus.Concept{k}
}
