package melding

import (
	"fmt"

	"oliekan/casus"
)

// Aantal counts in words: "1 casus", "2 casussen".
func Aantal(n int, een, meer string) string {
	if n == 1 {
		return "1 " + een
	}
	return fmt.Sprintf("%d %s", n, meer)
}

// TitelVan returns the title of a case, or what stands for it while there is none.
func TitelVan(k casus.Kop) string {
	if k.Titel.Leeg() {
		return "nog zonder titel"
	}
	return k.Titel.String()
}
