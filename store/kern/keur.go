package kern

import (
	"fmt"
	"slices"

	"oliekan/casus"
	"oliekan/store"
)

// Keur refuses a change that does not fit on a case, and scans its texts. It returns it as it may be written.
func Keur(scan store.Naloop, oud casus.Casus, concepten []casus.Concept, les casus.Lesstof, w casus.Wijziging) (casus.Wijziging, []store.Nagelopen, error) {
	if oud.Oefen {
		return w, nil, store.ErrOefen
	}
	if oud.Staat == casus.Trainingsklaar && verder(oud, w) {
		return w, nil, store.ErrKlaar
	}
	if err := sluitAan(oud, w); err != nil {
		return w, nil, err
	}
	houd := oud.Pas(casus.Wijziging{Houd: w.Houd, Vergeet: w.Vergeet}).Houd
	n := NieuweNaloper(scan, houd, oud.Teksten(), ConceptTeksten(concepten), les.Teksten(), teksten(w))
	w = n.Wijziging(oud, metEigenKop(oud.Kop, w))
	return w, n.Gemeld, nil
}

// verder reports whether a change goes on with the consult: something is said or typed, or the state changes. A case
// that is ready for training was read as it stands; from then on things can only be taken out of it.
func verder(oud casus.Casus, w casus.Wijziging) bool {
	typt := slices.ContainsFunc(w.Concepten, func(k casus.Concept) bool { return !k.Leeg() })
	return typt || len(w.Inbrengen) > 0 || w.Kop != nil && w.Kop.Staat != oud.Staat
}

// sluitAan checks that a change speaks of what is stored: the next numbers, and inbrengen that are there.
func sluitAan(oud casus.Casus, w casus.Wijziging) error {
	for i, in := range w.Inbrengen {
		if volgt := len(oud.Verloop) + i + 1; in.Nr != volgt {
			return fmt.Errorf("inbreng %d where %d follows: %w", in.Nr, volgt, store.ErrVolgorde)
		}
	}
	for nr := range w.Herzien {
		if nr < 1 || nr > len(oud.Verloop)+len(w.Inbrengen) {
			return fmt.Errorf("%w: no inbreng %d to rewrite", store.ErrOngeldig, nr)
		}
	}
	if w.Kop != nil && w.Kop.ID != "" && w.Kop.ID != oud.ID {
		return fmt.Errorf("%w: head of case %s", store.ErrOngeldig, w.Kop.ID)
	}
	return nil
}

// metEigenKop keeps out of a change what of the head is the store's: identity, code and working dates.
func metEigenKop(oud casus.Kop, w casus.Wijziging) casus.Wijziging {
	if w.Kop == nil {
		return w
	}
	kop := *w.Kop
	kop.ID, kop.Oefen, kop.Code = oud.ID, oud.Oefen, oud.Code
	kop.Begonnen, kop.Gewijzigd = oud.Begonnen, oud.Gewijzigd
	w.Kop = &kop
	return w
}
