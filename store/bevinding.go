package store

import (
	"oliekan/casus"
	"oliekan/toets"
)

// Bevinding is one thing that is wrong in the database, in words for the user.
type Bevinding struct {
	Casus      casus.ID      // empty: the file as a whole
	Waar       string        // where in it: "titel", "nummer 4 van het verloop", "wat nog niet af is"
	Vraag      toets.VraagID // the question that it stands at, empty if there is none
	Wat        string        // what is wrong; never the words that it is about
	Herkenbaar bool          // the second scan would mask something there
	Strenger   bool          // only because the finder hides more than the one that masked it did: no mistake
}
