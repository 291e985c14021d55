package anoniem

// Naloper scans text that is about to be stored once more (privacy wall, 2). It knows no names of the case; it is safe
// for use by several goroutines.
type Naloper struct{ opties Opties }

// NieuweNaloper makes the second scanner.
func NieuweNaloper(o Opties) *Naloper { return &Naloper{o} }

// Loop masks in t what should have been masked before and returns the finds; none means that t is unchanged. The words
// in houd stay: a person decided so. labels are those in use in the case, so that a new label gets a free number.
func (n *Naloper) Loop(t Tekst, houd []Tekst, labels []string) (Tekst, []Vondst) {
	m := Nieuw(n.opties)
	m.Hervat(nil, houd)
	m.boek.zie(labels)
	u := m.Masker(ruw(t.s))
	return u.Tekst, u.Vondsten
}
