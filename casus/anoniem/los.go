package anoniem

import (
	"errors"
	"slices"
	"strings"

	"oliekan/casus/anoniem/lexicon"
)

// ErrLabel is returned for a label that does not stand in the case, or whose name is known.
var ErrLabel = errors.New("no such label")

// ErrSoort is returned for a label of another kind of thing: that of a place for the name of a person.
var ErrSoort = errors.New("label of another kind")

// Losse returns the labels that stand in the stored texts of a case and whose names are not known in this sitting, in
// the order of the texts; one that a name left again comes last. After a resume the pair may give their names again, or
// give them a role (privacy wall, 5).
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
// naar may also be another label of the case, when the two turn out to be the same. It returns the new label, ErrRol,
// ErrLabel when label is not loose, or ErrSoort when the two cannot be the same.
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
	case !Verenigbaar(label, naar):
		return "", ErrSoort
	}
	m.bezet(label)
	delete(m.nieuw, naar)
	m.nieuw[label] = naar
	return naar, nil
}

// Verenigbaar reports whether two labels can stand for the same: not a person and a place. An unknown word can be
// anything.
func Verenigbaar(a, b string) bool { return verenigbaar(soortVanLabel(a), soortVanLabel(b)) }

// verenigbaar reports whether something of kind a can be of kind b as well. "" and SoortWoord are not known kinds; what
// is no name, such as a date, is never the same as something else.
func verenigbaar(a, b Soort) bool {
	for _, s := range []Soort{a, b} {
		switch s {
		case "", SoortWoord, SoortPersoon, SoortPlaats, SoortOrganisatie:
		default:
			return false
		}
	}
	return a == b || a == "" || b == "" || a == SoortWoord || b == SoortWoord
}

// soortNaam gives the kind of what has a name, "" when nobody can tell: as a person said, else as the finder was certain
// of, else a person for what is a first name and no place.
func soortNaam(n *naam, ts []teken) Soort {
	switch {
	case n.bekend, n.zeker:
		return n.soort
	case ts[0].vlag&lexicon.Voornaam != 0 && ts[0].vlag&lexicon.Plaats == 0:
		return SoortPersoon
	}
	return ""
}

// soortVanLabel reads the kind of a label: that of "[PLAATS-2]" is SoortPlaats, and so is that of "[plaats]".
func soortVanLabel(label string) Soort {
	if r := rolVan(label); r != "" {
		return soortRol(r)
	}
	kern, _, _ := strings.Cut(strings.Trim(label, "[]"), "-")
	if slices.Contains(soortLabels, kern) {
		return Soort(strings.ToLower(kern))
	}
	return SoortPersoon
}
