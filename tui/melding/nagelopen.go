package melding

import (
	"strings"

	"oliekan/store"
)

// Verborgen says that the second scan masked something in what was written.
const Verborgen = "Bij het bewaren is nog iets herkenbaars verborgen."

// Nagelopen says what the second scan masked in texts that were written, and how they stand now; nothing for none.
func Nagelopen(na []store.Nagelopen) string {
	if len(na) == 0 {
		return ""
	}
	delen := []string{Verborgen}
	for _, n := range na {
		delen = append(delen, "Er staat nu: \""+n.Tekst.String()+"\".")
	}
	return strings.Join(delen, " ")
}
