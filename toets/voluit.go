package toets

import (
	"cmp"
	"slices"
	"strings"
)

// WettenIn returns the laws whose short name stands in a text and whose full name does not, in the order in which they come
// up first, each once. A law that is called by its full name anyway, such as the Jeugdwet, is not among them. With it a
// screen or a paper can give each full name one time.
func (k *Kader) WettenIn(teksten ...string) []Wet {
	ws := woorden(strings.Join(teksten, "\n"))
	type plek struct {
		wet  Wet
		waar int
	}
	var ps []plek
	for _, w := range k.wetten {
		titel := woorden(w.Titel)
		if waar := w.eerste(ws, titel); waar >= 0 && plekVan(ws, titel) < 0 {
			ps = append(ps, plek{w, waar})
		}
	}
	slices.SortStableFunc(ps, func(a, b plek) int { return cmp.Compare(a.waar, b.waar) })
	uit := make([]Wet, len(ps))
	for i, p := range ps {
		uit[i] = p.wet
	}
	return uit
}

// Voluit is one line that gives the full names of WettenIn, such as "Pw: Participatiewet. Rv: Wetboek van Burgerlijke
// Rechtsvordering."; empty if there is nothing to explain.
func (k *Kader) Voluit(teksten ...string) string {
	var delen []string
	for _, w := range k.WettenIn(teksten...) {
		delen = append(delen, w.kort()+": "+w.Titel+".")
	}
	return strings.Join(delen, " ")
}

// kort is the short name without what stands behind it: "Wmo" of "Wmo 2015" and "Fw" of "Fw (Wsnp)".
func (w Wet) kort() string {
	s, _, _ := strings.Cut(w.Afkorting, " (")
	if i := strings.LastIndexByte(s, ' '); i > 0 && strings.Trim(s[i+1:], "0123456789") == "" {
		s = s[:i]
	}
	return s
}

// eerste returns the place of the first word that names the law in short, or -1. A short name with which the full one
// begins explains itself.
func (w Wet) eerste(ws, titel []string) int {
	kort := woorden(w.kort())
	if len(titel) >= len(kort) && slices.Equal(titel[:len(kort)], kort) {
		return -1
	}
	return plekVan(ws, kort)
}
