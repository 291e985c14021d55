package handout

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

// vertaalLetters replaces the table that leads from the codes of a font back to text (ToUnicode). fpdf writes one range
// over all codes; in a range only the last byte may change (ISO 32000-1, 9.10.3), so a strict reader finds no text beyond
// the first 256 codes: no quotes, no bullets, no ellipsis (PDF/UA-1, 7.21.7). It goes before doopLetters, by the names
// that fpdf gave.
func (f *bestand) vertaalLetters(k *letterkast, inGebruik map[string]string) error {
	for _, dikte := range k.letters {
		for _, l := range dikte {
			if _, ok := inGebruik[l.naam]; !ok {
				continue
			}
			nr, ok := f.toUnicode(l.naam)
			if !ok {
				return errBestand
			}
			f.objecten[nr-1] = stroom(cmapVan(l.breed), "")
		}
	}
	return nil
}

// toUnicode finds the object number of the table of a font.
func (f *bestand) toUnicode(familie string) (int, bool) {
	for _, o := range f.objecten {
		if !strings.HasPrefix(o, "<</Type /Font\n/Subtype /Type0\n/BaseFont /utf8"+familie+"\n") {
			continue
		}
		return f.verwijzing(o, "/ToUnicode ")
	}
	return 0, false
}

// cmapVan writes a table in which every code is its own letter, in ranges of 256, for the ranges in which a font has
// letters. No font here has letters outside the first plane, nor the 100 ranges that one list can hold.
func cmapVan(letters map[rune]float64) string {
	reeksen := map[rune]bool{}
	for r := range letters {
		reeksen[r>>8] = true
	}
	var b strings.Builder
	b.WriteString("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n" +
		"/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n" +
		"/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n" +
		"1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n")
	fmt.Fprintf(&b, "%d beginbfrange\n", len(reeksen))
	for _, r := range slices.Sorted(maps.Keys(reeksen)) {
		fmt.Fprintf(&b, "<%02X00> <%02XFF> <%02X00>\n", r, r, r)
	}
	b.WriteString("endbfrange\nendcmap\nCMapName currentdict /CMap defineresource pop\nend\nend")
	return b.String()
}
