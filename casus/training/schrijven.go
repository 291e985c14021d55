package training

import (
	"strings"

	"oliekan/casus/anoniem"
)

// Tik looks at what is being typed in a field of the part at hand: the words that will be stored differently. It also
// keeps the masked text in the session, without its unfinished last word, to be written after a pause. A text that cannot be
// masked now leaves what was kept before.
func (s *Spel) Tik(v Veld, r anoniem.Ruw) []anoniem.Vondst {
	u := s.masker.Proef(r)
	if u.Fout != nil {
		return nil
	}
	s.zetHalf(v, u.Tekst)
	return u.Vondsten
}

// Verlaat keeps what stands in a field when the trainer leaves it; it is no answer yet. It returns it as it is kept: a text
// that cannot be masked leaves what was kept before.
func (s *Spel) Verlaat(v Veld, r anoniem.Ruw) anoniem.Tekst {
	u := s.masker.Masker(r)
	if u.Fout != nil {
		return s.InVeld(v)
	}
	s.zetHalf(v, u.Tekst)
	return u.Tekst
}

// zetHalf remembers a text that is being typed; an empty one is nothing to remember.
func (s *Spel) zetHalf(v Veld, t anoniem.Tekst) {
	s.t.Half = Half{}
	if !t.Leeg() && !s.t.Klaar {
		s.t.Half = Half{Deel: s.t.Plek, Veld: v, Tekst: t}
	}
}

// InVeld returns what was being typed in a field of the part at hand.
func (s *Spel) InVeld(v Veld) anoniem.Tekst {
	if h := s.t.Half; h.Deel == s.t.Plek && h.Veld == v {
		return h.Tekst
	}
	return anoniem.Tekst{}
}

// Zeg takes what stands in a field. It returns the words that were masked, and ErrLeeg, ErrHalf, ErrVol, ErrPlek,
// ErrOnthuld, or anoniem.ErrStuk for what cannot be masked; then nothing changed.
func (s *Spel) Zeg(v Veld, r anoniem.Ruw) ([]anoniem.Vondst, error) {
	switch {
	case s.t.Klaar:
		return nil, ErrKlaar
	case r.Leeg():
		return nil, ErrLeeg
	}
	u := s.masker.Masker(r)
	if u.Fout != nil {
		return nil, u.Fout
	}
	if strings.Contains(u.Tekst.String(), anoniem.Onaf) {
		return nil, ErrHalf
	}
	if err := s.voeg(v, u.Tekst); err != nil {
		return nil, err
	}
	if s.t.Half.Veld == v {
		s.t.Half = Half{}
	}
	// A name that was learned just now may stand in what was typed before.
	s.t, _ = s.t.Herschrijf(func(_ bool, t anoniem.Tekst) anoniem.Tekst {
		t, _ = s.masker.Hermasker(t)
		return t
	})
	return u.Vondsten, nil
}

// voeg puts a masked text where its field says.
func (s *Spel) voeg(v Veld, t anoniem.Tekst) error {
	d := s.deel()
	switch v {
	case VeldVerrast, VeldLeerpunt, VeldMeenemen:
		if len(s.t.Opbrengst) >= MaxTeksten {
			return ErrVol
		}
		s.t.Opbrengst = append(s.t.Opbrengst, Opbrengst{Opbrengstsoort(v), t})
		return nil
	case VeldOptie:
		return s.eigenOptie(t)
	}
	switch {
	case d.Soort != Moment:
		return ErrPlek
	case v == VeldMinderheid && len(d.Minderheid) < MaxTeksten:
		d.Minderheid = append(d.Minderheid, t) // also after the reveal: that may be when somebody speaks up
		return nil
	case d.Onthuld:
		return ErrOnthuld
	case (v == VeldAntwoord || v == VeldDuo) && len(d.Antwoorden) < MaxTeksten:
		d.Antwoorden = append(d.Antwoorden, Antwoord{Tekst: t, Duo: v == VeldDuo})
		return nil
	}
	return ErrVol
}
