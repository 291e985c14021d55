package casus

import "slices"

// Combinatie is a set of details that together single a case out, though none of them does alone.
type Combinatie struct {
	Kenmerken Kenmerken // two or three details
	Ook       int       // in how many other cases all of them stand
}

// maxCombinatie is the most details of a combination: more than three together single nearly every case out.
const maxCombinatie = 3

// Combinaties returns the smallest sets of details of a case that fewer than ZeldzaamOnder others share as a whole, while each detail
// by itself is common: "maar één casus heeft deze combinatie". None when there are too few others to say anything.
func Combinaties(eigen Kenmerken, anderen []Kenmerken) []Combinatie {
	if len(anderen) < MinVergelijk {
		return nil
	}
	var gewoon Kenmerken
	for _, k := range eigen {
		if telMet(Kenmerken{k}, anderen) >= ZeldzaamOnder {
			gewoon = append(gewoon, k)
		}
	}
	var uit []Combinatie
	for n := 2; n <= maxCombinatie && len(uit) == 0; n++ {
		kiesUit(gewoon, n, func(ks Kenmerken) {
			if ook := telMet(ks, anderen); ook < ZeldzaamOnder {
				uit = append(uit, Combinatie{slices.Clone(ks), ook})
			}
		})
	}
	slices.SortStableFunc(uit, func(a, b Combinatie) int { return a.Ook - b.Ook })
	return uit
}

// telMet counts the cases that have all of these details.
func telMet(ks Kenmerken, anderen []Kenmerken) int {
	n := 0
	for _, a := range anderen {
		if !slices.ContainsFunc(ks, func(k Kenmerk) bool { return !slices.Contains(a, k) }) {
			n++
		}
	}
	return n
}

// kiesUit calls f for every set of n details, in order. What f gets is used again.
func kiesUit(ks Kenmerken, n int, f func(Kenmerken)) {
	rij := make(Kenmerken, 0, n)
	var kies func(van int)
	kies = func(van int) {
		if len(rij) == n {
			f(rij)
			return
		}
		for i := van; i < len(ks); i++ {
			rij = append(rij, ks[i])
			kies(i + 1)
			rij = rij[:len(rij)-1]
		}
	}
	kies(0)
}
