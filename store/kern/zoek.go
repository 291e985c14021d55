package kern

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// kortste is the number of signs that the start of an id needs to count as one.
const kortste = 4

// IsIDBegin reports whether v can be the start of an id: hexadecimal signs and dashes, long enough.
func IsIDBegin(v string) bool {
	return len(v) >= kortste && strings.Trim(v, "0123456789abcdef-") == ""
}

// maxWoorden is how many words of a query count: more than anybody types, and within what the index can take.
const maxWoorden = 16

// maxWoord is how many runes of a word count.
const maxWoord = 40

// Splits returns the words of a query: runs of letters and digits, as the index cuts text.
func Splits(woorden string) []string {
	velden := strings.FieldsFunc(norm.NFC.String(woorden), func(r rune) bool { return !isWoordteken(r) })
	if len(velden) > maxWoorden {
		velden = velden[:maxWoorden]
	}
	for i, w := range velden {
		if r := []rune(w); len(r) > maxWoord {
			velden[i] = string(r[:maxWoord])
		}
	}
	return velden
}

func isWoordteken(r rune) bool { return unicode.IsLetter(r) || unicode.IsNumber(r) }
