package melding

import "strings"

// NuBewaard says that writing works again: what waited is on disk.
const NuBewaard = "Wat nog wachtte, is nu ook bewaard."

// OpSchijf says in a word where what was said is: kept only once it is on disk, noted as long as it waits for that. fout is
// why it could not be kept.
func OpSchijf(allesWeg bool, fout error) string {
	switch {
	case fout != nil:
		return "nog niet bewaard"
	case !allesWeg:
		return "genoteerd"
	}
	return "bewaard"
}

// Eerlijk gives a sentence that says that something is kept, as it is true now: noted, until it is on disk.
func Eerlijk(zin string, opSchijf bool) string {
	if opSchijf {
		return zin
	}
	if na, ok := strings.CutPrefix(zin, "Bewaard"); ok {
		return "Genoteerd" + na
	}
	return strings.Replace(zin, " is bewaard", " is genoteerd", 1)
}
