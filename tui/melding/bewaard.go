package melding

import (
	"strings"

	"oliekan/store"
)

// NuBewaard says that writing works again: what waited is on disk.
const NuBewaard = "Wat nog wachtte, is nu ook bewaard."

// Wissen tells that a wipe is owed.
const Wissen = "Nog te wissen: van tekst die is veranderd of weggehaald, kan nog iets op de schijf staan."

// NogTeWissen reports whether text that was removed or hidden may still be somewhere on the disk.
func NogTeWissen(db store.Opslag) bool {
	f, ok := db.(store.Bestand)
	return ok && f.NogNietWeg()
}

// OpSchijf says in a few words where what was said is: kept only once it is on disk, noted as long as it waits for that. fout
// is why it could not be kept. With what is kept it says whether the library still has to wipe something.
func OpSchijf(db store.Opslag, allesWeg bool, fout error) string {
	switch {
	case fout != nil:
		return "nog niet bewaard"
	case !allesWeg:
		return "genoteerd"
	case NogTeWissen(db):
		return "bewaard, nog te wissen"
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
