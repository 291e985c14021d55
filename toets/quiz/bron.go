package quiz

import (
	"strings"

	"oliekan/toets"
)

// bron says in words where the reader can look it up. The names come from the method and the frame, so they never
// differ from what stands on the screens. Article texts carry their version: a later change was not seen.
func (r rij) bron(m *toets.Methode) string {
	var delen []string
	for _, s := range r.Artikelen {
		a, _ := m.Kader().Artikel(s)
		delen = append(delen, a.Naam()+" ("+a.Stand()+")")
	}
	for _, id := range r.Grondwaarden {
		g, _ := m.Kader().Grondwaarde(id)
		delen = append(delen, "grondwaarde van "+g.Wet+": "+g.Label)
	}
	for _, id := range r.Stappen {
		s, _ := m.Stap(id)
		delen = append(delen, s.Verwijzing())
	}
	if len(r.Begrippen) > 0 {
		delen = append(delen, "woordenlijst: "+strings.Join(r.Begrippen, ", "))
	}
	return strings.Join(delen, "; ")
}
