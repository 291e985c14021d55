package kern

import (
	"strings"

	"oliekan/casus"
)

// Zoektekst is what the index holds of a case.
type Zoektekst struct {
	Titel, Tekst, Getoond string
}

// ZoektekstVan gathers the live answers of a case: what was taken back or replaced is not found.
func ZoektekstVan(c casus.Casus) Zoektekst {
	var tekst, toon strings.Builder
	for _, a := range c.Stand().Alles() {
		if a.Tekst.Leeg() {
			continue
		}
		tekst.WriteString(a.Tekst.ZonderLabels())
		tekst.WriteByte('\n')
		toon.WriteString(a.Tekst.String())
		toon.WriteByte('\n')
	}
	return Zoektekst{c.Titel.ZonderLabels(), tekst.String(), toon.String()}
}
