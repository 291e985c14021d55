package handout

import (
	"fmt"
	"strings"
)

// bladwijzerTelling ends every bookmark of fpdf.
const bladwijzerTelling = "\n/Count 0>>"

// telBladwijzers says of every bookmark how many stand under it; fpdf says of all that there are none, and strict readers
// then refuse them (ISO 32000-1, 12.3.3). A single title is open, so that the parts of a handout are seen at once; the
// papers of a bundle are closed. A negative number is that of a closed one.
func (f *bestand) telBladwijzers() error {
	onder := map[int]int{}  // bookmark -> how many stand directly under it
	ouders := map[int]int{} // bookmark -> its parent
	for i, o := range f.objecten {
		if !strings.HasPrefix(o, "<</Title ") || !strings.HasSuffix(o, bladwijzerTelling) {
			continue
		}
		nr, ok := f.verwijzing(o, "\n/Parent ")
		if !ok {
			return errBestand
		}
		onder[nr]++
		ouders[i+1] = nr
	}
	for nr, ouder := range ouders {
		telling := ">>"
		if n := onder[nr]; n > 0 {
			if !f.enige(ouder, onder) {
				n = -n
			}
			telling = fmt.Sprintf("\n/Count %d>>", n)
		}
		f.objecten[nr-1] = strings.TrimSuffix(f.objecten[nr-1], bladwijzerTelling) + telling
	}
	return f.telWortel(ouders, onder)
}

// enige reports whether a bookmark that stands under ouder is the only one of the first level.
func (f *bestand) enige(ouder int, onder map[int]int) bool {
	return onder[ouder] == 1 && strings.HasPrefix(f.objecten[ouder-1], "<</Type /Outlines")
}

// telWortel says how many bookmarks are seen when the file is opened.
func (f *bestand) telWortel(ouders, onder map[int]int) error {
	for nr, ouder := range ouders {
		if strings.HasPrefix(f.objecten[ouder-1], "<</Type /Outlines") {
			n := onder[ouder]
			if n == 1 {
				n += onder[nr]
			}
			f.objecten[ouder-1] = strings.TrimSuffix(f.objecten[ouder-1], ">>") + fmt.Sprintf(" /Count %d>>", n)
			return nil
		}
	}
	if len(ouders) > 0 {
		return errBestand
	}
	return nil
}
