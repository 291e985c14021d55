package anoniem

import (
	"cmp"
	"slices"
)

// Twijfels returns the words that were masked in doubt and about which nothing has been decided yet, those that are most likely
// recognisable first. They stay masked until somebody decides.
func (m *Masker) Twijfels() []Twijfel {
	var uit []Twijfel
	for _, n := range m.alle {
		if !n.zeker && !n.beslist && !n.bekend && len(n.vormen) > 0 {
			uit = append(uit, Twijfel{Ruw: ruw(n.vormen[0]), Label: n.label, Soort: n.soort, Aantal: n.aantal, Kans: n.kans})
		}
	}
	slices.SortStableFunc(uit, func(a, b Twijfel) int { return cmp.Compare(b.Kans, a.Kans) })
	return uit
}

// Houd keeps a word in the whole case and returns it as text that may be stored. Hermasker brings it back where it was
// masked; where its label also stands for other words, the label stays. When the finder breaks down nothing is kept, the
// result is empty, and Fout tells.
func (m *Masker) Houd(woord Ruw) (t Tekst) {
	defer m.noteer()
	n, rij := m.bekendAls(m.rijwoorden(woord))
	if len(rij) == 0 {
		return Tekst{woord.tekst()}
	}
	if n != nil {
		m.geheugen.vergeet(rij)
		n.beslist = true
		// A label that stood for several words cannot tell which one stood where: those places keep it.
		if len(n.rijen) == 1 && n.label != "" && !n.bekend {
			m.terug[n.label] = n
		}
	}
	m.geheugen.houd[sleutelrij(rij)] = true
	m.laatTerug(rij)
	return Tekst{woord.tekst()}
}

// rijwoorden cuts a word for the review: a name, or else a number or address as a scanner sees it.
func (m *Masker) rijwoorden(woord Ruw) []teken {
	v := m.vinder()
	v.lees(woord.tekst())
	for i := range v.ts {
		if v.ts[i].soort == tekenPatroon && v.ts[i].sleutel != "" {
			return v.ts[i : i+1]
		}
	}
	return naamwoorden(m.kenner, woord.tekst())
}

// Verberg masks a word in the whole case and returns its label, or "" when there is nothing to mask or the finder breaks
// down on it; Fout tells the one from the other.
func (m *Masker) Verberg(woord Ruw) (label string) {
	defer m.noteer()
	ts := m.rijwoorden(woord)
	rij := rijVan(ts)
	if len(rij) == 0 {
		return ""
	}
	delete(m.geheugen.houd, sleutelrij(rij))
	n := m.geheugen.vind(rij)
	if n == nil {
		n = &naam{soort: soortVerborgen(ts)}
		m.alle = append(m.alle, n)
	}
	// A person asked for this word, so it goes in every capitalisation, however common it is.
	m.geheugen.vergeet(rij)
	m.geheugen.voeg(rij, n, overal)
	n.zeker, n.beslist = true, true
	n.zie(woord.tekst(), sleutelrij(rij))
	l := m.boek.van(n)
	delete(m.terug, l)
	return l
}
