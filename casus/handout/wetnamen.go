package handout

import (
	"slices"
	"strings"

	"oliekan/toets"
)

// metWetnamen gives each law that a paper calls by a short name its full name, once, as the last line of the paper. Papers to
// the inwoner and for participants name no laws in short.
func (d Document) metWetnamen(m *toets.Methode) Document {
	if m == nil || len(d.Delen) == 0 || !slices.Contains([]Soort{Samenvatting, Motivering, Trainer}, d.Soort) {
		return d
	}
	var teksten []string
	d.vorm(func(s Stuk) Stuk { teksten = append(teksten, s.Tekst); return s })
	if namen := m.Kader().Voluit(strings.Join(teksten, "\n")); namen != "" {
		laatste := &d.Delen[len(d.Delen)-1]
		laatste.Blokken = append(slices.Clone(laatste.Blokken), Alinea{Noot, Regel{vast("Voluit heten de wetten zo. " + namen)}})
	}
	return d
}
