package anoniem

import "errors"

// ErrStuk is returned when the finder itself broke down on a text: a mistake of ours. Nothing of a new text gets through
// then, and a text that was masked before stays as it was.
var ErrStuk = errors.New("the finder broke down")

// vangOp makes ErrStuk of a breakdown, when it is deferred. What the panic says is thrown away: it may hold words of the
// text.
func vangOp(err *error) {
	if recover() != nil {
		*err = ErrStuk
	}
}

// noteer remembers a breakdown in a step that has no error of its own, when it is deferred.
func (m *Masker) noteer() {
	if recover() != nil {
		m.stuk = true
	}
}

// Fout returns ErrStuk when the finder broke down since this was last asked, in a step that returns no error: Hervat,
// Hermasker, Houd or Verberg. The texts that it was about stayed as they were.
func (m *Masker) Fout() error {
	stuk := m.stuk
	m.stuk = false
	if stuk {
		return ErrStuk
	}
	return nil
}

// geenTekst is the result for a new text on which the finder broke down: nothing of it, and a sign that it is not all.
func geenTekst() Uitkomst { return Uitkomst{Tekst: Tekst{Onaf}, Fout: ErrStuk} }
