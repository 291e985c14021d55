// Package weghalen takes out of a case what should not have been written down (privacy wall, 7), for the screens and
// the line mode: what will happen, doing it, and what came of it, in the same words.
package weghalen

import (
	"context"
	"errors"
	"time"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/casus/gesprek"
	"oliekan/store"
	"oliekan/toets"
	"oliekan/tui/melding"
)

// Wat is what has to go: a word or a few words out of the whole case, or the answer of inbreng Nr in all its forms. The
// word is raw and is never stored.
type Wat struct {
	Woord anoniem.Ruw
	Nr    int // 0: the word
}

// Uitslag is what came of it.
type Uitslag struct {
	Antwoord bool // a whole answer was to go, and not a word
	Stond    bool // there was something to take out
	Spoor    store.Spoor
	Na       []store.Nagelopen // what the second scan changed on the way
}

// Werk is what removing from a case that is not open in a consult works with. All fields are needed.
type Werk struct {
	DB      store.Opslag
	Methode *toets.Methode
	Masker  func() *anoniem.Masker
	Nu      func() time.Time
}

// Neem takes it out of a consult in memory. It returns the change to write, which takes a word out of the lesson of the case
// as well, and what to look for after that. les is that lesson as it is stored. The error is a melding.Zin when there is no
// word to look for, or gesprek.ErrAntwoord.
func Neem(g *gesprek.Gesprek, les casus.Lesstof, w Wat) (casus.Wijziging, gesprek.Weg, error) {
	if w.Nr > 0 {
		return g.HaalAntwoordWeg(w.Nr)
	}
	c, weg, err := g.HaalWoordWeg(w.Woord)
	if err != nil {
		return c, weg, Fout(err)
	}
	if _, uitLes, err := les.Zonder(weg.Woord); err == nil { // the store says so if it cannot be done
		weg.Teksten = append(weg.Teksten, uitLes...)
	}
	return c, weg, nil
}

// Fout says in a sentence why a word cannot be taken out.
func Fout(err error) error {
	if errors.Is(err, anoniem.ErrGeenNaam) {
		return melding.Zin("Hier staat geen woord met letters in. Kies dan het hele antwoord.")
	}
	return err
}

// Speur looks for what was taken out, after it was written.
func Speur(ctx context.Context, db store.Opslag, id casus.ID, weg gesprek.Weg, antwoord bool) (Uitslag, error) {
	spoor, err := db.Naspeur(ctx, id, weg.Woord, weg.Teksten)
	return Uitslag{Antwoord: antwoord, Stond: len(weg.Teksten) > 0, Spoor: spoor}, err
}

// UitCasus takes it out of a case that is not open in a consult. It holds the lock of the case while it works, so
// store.ErrInGebruik means that a window has its consult open; store.ErrOefen that the case is an invented one.
func (wk Werk) UitCasus(ctx context.Context, id casus.ID, w Wat) (uit Uitslag, err error) {
	slot, err := wk.DB.Slot(id)
	if err != nil {
		return uit, err
	}
	defer func() { err = errors.Join(err, slot.Close()) }()
	c, ks, err := wk.DB.Haal(ctx, id)
	switch {
	case err != nil:
		return uit, err
	case c.Oefen:
		return uit, store.ErrOefen
	}
	les, err := wk.DB.Lesstof(ctx, id)
	if err != nil {
		return uit, err
	}
	g := gesprek.Open(wk.Methode, wk.Masker(), c, ks, wk.Nu)
	defer g.Sluit()
	wijziging, weg, err := Neem(g, les, w)
	if err != nil {
		return uit, err
	}
	sessies, err := wk.uitSessies(ctx, id, weg.Woord)
	if err != nil {
		return uit, err
	}
	weg.Teksten = append(weg.Teksten, sessies...)
	ctx = context.WithoutCancel(ctx) // What is begun is finished: half a removal helps nobody.
	na, err := wk.DB.Schrijf(ctx, id, wijziging)
	if err != nil {
		return uit, err
	}
	uit, err = Speur(ctx, wk.DB, id, weg, w.Nr > 0)
	uit.Na = na
	return uit, err
}

// uitSessies returns the texts of the sessions about a case that are going to change, as they are stored. A case that is open
// in a consult or a reading has no sessions: only one that is trainingsklaar is replayed.
func (wk Werk) uitSessies(ctx context.Context, id casus.ID, woord anoniem.Tekst) ([]anoniem.Tekst, error) {
	if woord.Leeg() {
		return nil, nil
	}
	ts, err := wk.DB.Trainingen(ctx)
	if err != nil {
		return nil, err
	}
	var uit []anoniem.Tekst
	for _, t := range ts {
		zonder, anders, err := t.Zonder(woord)
		if t.Casus != id || err != nil || !anders {
			continue // the store says so if it cannot be done
		}
		nu := zonder.Teksten()
		for i, tekst := range t.Teksten() {
			if tekst != nu[i] {
				uit = append(uit, tekst)
			}
		}
	}
	return uit, nil
}

// Antwoord returns the number of the answer that an inbreng is about, with something to take out; 0 if there is none.
func Antwoord(c casus.Casus, nr int) int {
	if nr < 1 || nr > len(c.Verloop) {
		return 0
	}
	for c.Verloop[nr-1].Daad == casus.Herroep {
		nr = c.Verloop[nr-1].Over
	}
	for _, n := range c.Vormen(nr) {
		if t := c.Verloop[n-1].Tekst; !t.Leeg() && t != anoniem.TekstWeggehaald() {
			return nr
		}
	}
	return 0
}
