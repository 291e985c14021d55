package klaarmaken

import (
	"errors"
	"slices"
	"time"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/casus/gesprek"
	"oliekan/toets"
)

// Errors that a front end turns into a sentence. Those of Ontbreekt say what still keeps a case from being trainingsklaar.
var (
	ErrLeeg       = errors.New("nothing was said")
	ErrHalf       = errors.New("a word is missing in the text")
	ErrPlek       = errors.New("no such place")
	ErrVol        = errors.New("no room for another learning point")
	ErrMomenten   = errors.New("too few or too many moments")
	ErrPunten     = errors.New("points of the checklist are open")
	ErrWoorden    = errors.New("words are undecided")
	ErrLeerpunten = errors.New("no learning point")
	ErrLezer      = errors.New("no role for the reader")
	ErrZelf       = errors.New("the reader took part in the consult")
	ErrStaat      = errors.New("only a finished case of our own can be made ready")
)

// Wijziging is what one step changes on disk. The lesson is written first: a case that has become trainingsklaar without
// its lesson would be of no use.
type Wijziging struct {
	Les   *casus.Lesstof // nil: unchanged
	Casus casus.Wijziging
}

// Leeg reports whether there is nothing to write.
func (w Wijziging) Leeg() bool { return w.Les == nil && w.Casus.Leeg() }

// Gegevens are what the reading begins with.
type Gegevens struct {
	Methode   *toets.Methode
	Masker    func() *anoniem.Masker // a fresh masker; one for the case, one per second scan
	Casus     casus.Casus
	Concepten []casus.Concept
	Lesstof   casus.Lesstof     // as far as somebody came before
	Anderen   []casus.Kenmerken // of the other own cases
	Nu        func() time.Time
}

// Klaarmaken is one reading in progress. It is used by one goroutine.
type Klaarmaken struct {
	methode *toets.Methode
	masker  *anoniem.Masker
	vers    func() *anoniem.Masker
	g       *gesprek.Gesprek
	les     casus.Lesstof
	anderen []casus.Kenmerken
	plekken []Plek
	plek    int
	punt    int // learning point that is being written, from 1
	gezien  blik
}

// Open begins a reading, or goes on with one that was left, at what was being typed or else at the first place that is not
// done. It returns ErrStaat for a case that cannot be made ready.
func Open(d Gegevens) (*Klaarmaken, error) {
	if d.Casus.Oefen || d.Casus.Staat != casus.Afgerond {
		return nil, ErrStaat
	}
	k := &Klaarmaken{methode: d.Methode, masker: d.Masker(), vers: d.Masker, les: d.Lesstof.Kopie(), anderen: d.Anderen}
	k.g = gesprek.Open(d.Methode, k.masker, d.Casus, d.Concepten, d.Nu)
	k.masker.Hervat(k.les.Teksten(), nil)
	k.snoei()
	k.plekken = k.maakPlekken()
	k.plek = k.begin()
	k.punt = len(k.les.Leerpunten) + 1
	for i, h := range k.les.Half {
		if h.Leerpunt > 0 {
			k.punt = min(h.Leerpunt, k.punt)
			k.les.Half[i].Leerpunt = k.punt
		}
	}
	return k, nil
}

// snoei drops moments that do not stand any more: the case was opened again since they were picked.
func (k *Klaarmaken) snoei() {
	k.les.Momenten = slices.DeleteFunc(k.les.Momenten, func(nr int) bool {
		return !slices.ContainsFunc(k.Keuzes(), func(a casus.Antwoord) bool { return a.Laatst == nr })
	})
}

// Casus returns the case as it stands.
func (k *Klaarmaken) Casus() casus.Casus { return k.g.Casus() }

// Methode returns the method that the case follows.
func (k *Klaarmaken) Methode() *toets.Methode { return k.methode }

// Lesstof returns the lesson as it stands.
func (k *Klaarmaken) Lesstof() casus.Lesstof { return k.les.Kopie() }

// Fout returns gesprek.ErrOngezien when a stored text could not be looked at since this was last asked; it stayed as it was.
func (k *Klaarmaken) Fout() error { return k.g.Fout() }

// Sluit forgets every name of this reading.
func (k *Klaarmaken) Sluit() { k.g.Sluit() }

// metLes is the change of the lesson alone.
func (k *Klaarmaken) metLes() Wijziging {
	les := k.les.Kopie() // the writer reads it while the reader goes on
	k.gezien = blik{}
	return Wijziging{Les: &les}
}

// pas completes a change of the case with what follows from it in the lesson: words that became known are masked there too.
func (k *Klaarmaken) pas(w casus.Wijziging) Wijziging {
	k.gezien = blik{}
	uit := Wijziging{Casus: w}
	if les, anders := k.g.HermaskerLes(k.les); anders {
		k.les = les
		uit.Les = k.metLes().Les
	}
	return uit
}

// Nagelopen takes over a text that the second scan of the store changed: of the lesson when p says where, else of the
// case, as gesprek does. What is being typed is left alone: it may be newer by now.
func (k *Klaarmaken) Nagelopen(p casus.Lesplek, nr int, v toets.VraagID, t anoniem.Tekst) {
	k.gezien = blik{}
	if p == (casus.Lesplek{}) {
		k.g.Nagelopen(nr, v, t)
		return
	}
	k.masker.Hervat([]anoniem.Tekst{t}, nil)
	k.les, _ = k.les.Herschrijf(func(q casus.Lesplek, half bool, oud anoniem.Tekst) anoniem.Tekst {
		if q == p && !half {
			return t
		}
		return oud
	})
}
