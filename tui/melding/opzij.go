package melding

import (
	"strings"

	"oliekan/casus"
	"oliekan/store"
)

// Opzij says what could not be stored and was left out, in one or more sentences; nothing when all was stored. label names
// the question of an answer.
func Opzij(os []store.Opzij, label func(casus.Inbreng) string) string {
	var uit []string
	gezegd := map[string]bool{}
	for _, o := range os {
		zin := "Een kleine wijziging paste niet en is overgeslagen. De rest is bewaard."
		switch {
		case o.Les:
			zin = "Wat er nu bij uitleg en leerpunten staat, kan zo niet worden bewaard. Haal er iets weg. De rest is bewaard."
		case o.Inbreng.Nr > 0:
			zin = "Je antwoord bij \"" + label(o.Inbreng) + "\" kon niet helemaal worden bewaard. Je woorden staan er wel. " +
				"Kijk de keuze en de datum daar na."
		}
		if !gezegd[zin] {
			gezegd[zin] = true
			uit = append(uit, zin)
		}
	}
	return strings.Join(uit, " ")
}
