package store

import (
	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/toets"
)

// Nagelopen is a text that the second scan changed before it was written. A hit there is a mistake of ours, to be
// shown to the user.
type Nagelopen struct {
	Nr    int           // of the inbreng; 0 for the title and for a concept
	Vraag toets.VraagID // empty for the title
	Les   casus.Lesplek // where in the lesson; zero for a text of the case
	Tekst anoniem.Tekst // as it was written
}
