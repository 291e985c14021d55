package kern

import (
	"strings"

	"oliekan/casus"
	"oliekan/casus/anoniem"
)

// Zoektekst is what the index holds of a case.
type Zoektekst struct {
	Titel, Tekst, Getoond string
}

// andersGezien stands before such a view.
const andersGezien = "Anders gezien: "

// ZoektekstVan gathers the live answers of a case: what was taken back or replaced is not found. Of a view beside the one on
// which the pair agreed the shown text says so: in a list of hits it would look like the advice. Signs that
// show nothing, which older versions stored, are left out: they would cut a word in two.
func ZoektekstVan(c casus.Casus) Zoektekst {
	var tekst, toon strings.Builder
	s := c.Stand()
	for _, a := range s.Alles() {
		if a.Tekst.Leeg() {
			continue
		}
		tekst.WriteString(a.Tekst.ZonderLabels())
		tekst.WriteByte('\n')
		if s.Samen(a.Vraag).IsAnder(a) {
			toon.WriteString(andersGezien)
		}
		toon.WriteString(a.Tekst.String())
		toon.WriteByte('\n')
	}
	return Zoektekst{anoniem.Schoon(c.Titel.ZonderLabels()), anoniem.Schoon(tekst.String()), anoniem.Schoon(toon.String())}
}
