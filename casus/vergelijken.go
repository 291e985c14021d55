package casus

import (
	"cmp"
	"slices"
)

const (
	// MinVergelijk is the number of other own cases below which a comparison says nothing: in so few every case is rare.
	MinVergelijk = 5
	// ZeldzaamOnder is the number of other cases below which a detail stands out.
	ZeldzaamOnder = 3
)

// Opvallend is a detail that few other cases have.
type Opvallend struct {
	Kenmerk
	Ook int // in how many other cases
}

// Vergelijking says how much a case stands out among others. It is a warning and no proof: that nothing stands out does
// not make a case anonymous.
type Vergelijking struct {
	Anderen int  // how many cases it was compared with
	TeKlein bool // too few to say anything; the rest is empty then
	Gelijk  int  // how many of them have all the details of this one
	// Opvallend are the details that fewer than ZeldzaamOnder of them have, the rarest first.
	Opvallend []Opvallend
}

// Vergelijk compares the details of a case with those of the others.
func Vergelijk(eigen Kenmerken, anderen []Kenmerken) Vergelijking {
	v := Vergelijking{Anderen: len(anderen)}
	if v.TeKlein = len(anderen) < MinVergelijk; v.TeKlein {
		return v
	}
	for _, a := range anderen {
		if !slices.ContainsFunc(eigen, func(k Kenmerk) bool { return !slices.Contains(a, k) }) {
			v.Gelijk++
		}
	}
	for _, k := range eigen {
		n := 0
		for _, a := range anderen {
			if slices.Contains(a, k) {
				n++
			}
		}
		if n < ZeldzaamOnder {
			v.Opvallend = append(v.Opvallend, Opvallend{k, n})
		}
	}
	slices.SortStableFunc(v.Opvallend, func(a, b Opvallend) int { return cmp.Compare(a.Ook, b.Ook) })
	return v
}
