package anoniem

import (
	"errors"
	"slices"
	"strings"
)

// ErrLabel is returned for a label that does not stand in the case, or whose name is known.
var ErrLabel = errors.New("no such label")

// Losse returns the labels that stand in the stored texts of a case and whose names are not known in this sitting, in
// the order of the texts. After a resume the pair may give their names again, or give them a role (privacy wall, 5).
func (m *Masker) Losse() []string { return slices.Clone(m.los) }

// maakLos notes a label in a stored text, unless its name is known.
func (m *Masker) maakLos(label string) {
	isVan := func(n *naam) bool { return n.label == label }
	switch {
	case label == Onaf, label == Weggehaald, slices.Contains(m.los, label):
	case slices.ContainsFunc(m.bekend, isVan), slices.ContainsFunc(m.alle, isVan):
	default:
		m.los = append(m.los, label)
	}
}

// bezet takes a label out of the loose ones.
func (m *Masker) bezet(label string) {
	m.los = slices.DeleteFunc(m.los, func(l string) bool { return l == label })
}

// vrijLabel returns the loose label of a role, the one with the lowest number; "" if there is none.
func (m *Masker) vrijLabel(rol string) string {
	beste := ""
	for _, l := range m.los {
		korter := len(l) < len(beste) || len(l) == len(beste) && l < beste
		if rolVan(l) == rol && (beste == "" || korter) {
			beste = l
		}
	}
	return beste
}

// Hernoem gives a loose label a role without a name: "[PERSOON-1]" becomes "[dochter]" in the whole case, with Hermasker.
// naar may also be another label of the case, when the two turn out to be the same. It returns the new label, ErrRol, or
// ErrLabel when label is not loose.
func (m *Masker) Hernoem(label, naar string) (string, error) {
	if !slices.Contains(m.los, label) {
		return "", ErrLabel
	}
	switch {
	case IsRol(naar):
		naar = m.boek.rol(naar)
		m.los[slices.Index(m.los, label)] = naar
	case !IsLabel(naar) || !m.boek.gebruikt[naar] || naar == label:
		return "", ErrRol
	}
	m.bezet(label)
	delete(m.nieuw, naar)
	m.nieuw[label] = naar
	return naar, nil
}

// soortVanLabel reads the kind of a numbered label: that of "[PLAATS-2]" is SoortPlaats.
func soortVanLabel(label string) Soort {
	kern, _, _ := strings.Cut(strings.Trim(label, "[]"), "-")
	if slices.Contains(soortLabels, kern) {
		return Soort(strings.ToLower(kern))
	}
	return SoortPersoon
}
