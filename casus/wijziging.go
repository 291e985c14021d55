package casus

import (
	"slices"

	"oliekan/casus/anoniem"
	"oliekan/toets"

	"github.com/google/uuid"
)

// Wijziging is everything that one step of a consult changes on disk. The store writes it in one transaction, together
// with the search index. Its zero value changes nothing.
type Wijziging struct {
	// ID names this write, so that it happens once although it is tried again because nobody knew how it ended; see MetID.
	// Empty: it is written at every attempt. It is no content: a change with nothing but an ID is Leeg.
	ID string
	// Inbrengen are added to the verloop.
	Inbrengen []Inbreng
	// Herzien gives stored inbrengen (by Nr) another text: a name was recognised later, a label got a role, or a
	// masked word is kept after all. It is one of the two rewrites of a verloop; the other is removal.
	Herzien map[int]anoniem.Tekst
	// Concepten replaces the concept rows of these places and answers; an empty concept removes the row.
	Concepten []Concept
	// Kop, if not nil, replaces title, state, place, month and legal date.
	Kop *Kop
	// Houd are words that a person decided to keep, to be added.
	Houd []anoniem.Tekst
	// Vergeet are kept words that turned out to be recognisable after all.
	Vergeet []anoniem.Tekst
	// HintsWeg are kinds of hints (toets.Hint.ID) that the pair dismissed for good in this case, to be added.
	HintsWeg []toets.HintID
	// UitLes is a word that was taken out of the case. It goes out of the lesson of the case, and of the sessions that
	// replayed it, in the same transaction, so that no crash can leave it there.
	UitLes anoniem.Tekst
}

// MetID returns the change with an id of its own, if it has none: for when it joins what waits for the disk.
func (w Wijziging) MetID() Wijziging {
	if w.ID == "" {
		w.ID = uuid.NewString()
	}
	return w
}

// Leeg reports whether there is nothing to write.
func (w Wijziging) Leeg() bool {
	return len(w.Inbrengen) == 0 && len(w.Herzien) == 0 && len(w.Concepten) == 0 && w.Kop == nil &&
		len(w.Houd) == 0 && len(w.Vergeet) == 0 && len(w.HintsWeg) == 0 && w.UitLes.Leeg()
}

// Pas applies the change to a case in memory, as the store does on disk. Concepts are not part of a Casus. A case that
// becomes trainingsklaar loses its working dates and its code.
func (c Casus) Pas(w Wijziging) Casus {
	verloop := make([]Inbreng, 0, len(c.Verloop)+len(w.Inbrengen))
	verloop = append(append(verloop, c.Verloop...), w.Inbrengen...)
	for i := range verloop {
		if t, ok := w.Herzien[verloop[i].Nr]; ok {
			verloop[i].Tekst = t
		}
	}
	c.Verloop = verloop
	if w.Kop != nil {
		c.Kop = *w.Kop
		if c.Staat == Trainingsklaar {
			c = c.ZonderWerkdata()
		}
	}
	houd := slices.Concat(c.Houd, w.Houd)
	c.Houd = slices.DeleteFunc(houd, func(t anoniem.Tekst) bool { return slices.Contains(w.Vergeet, t) })
	c.HintsWeg = c.hintsWeg(w.HintsWeg)
	return c
}

// hintsWeg returns the dismissed hints with others added, each once. In a case that is trainingsklaar nobody types any
// more, so there are none.
func (c Casus) hintsWeg(erbij []toets.HintID) []toets.HintID {
	if c.Staat == Trainingsklaar {
		return nil
	}
	uit := slices.Clone(c.HintsWeg)
	for _, h := range erbij {
		if !slices.Contains(uit, h) {
			uit = append(uit, h)
		}
	}
	return uit
}
