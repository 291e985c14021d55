package spelen

import (
	"errors"
	"strings"

	"oliekan/casus/anoniem"
	"oliekan/casus/training"
	"oliekan/tui/naspelen"
	"oliekan/tui/regel"
)

// antwoord takes a text of which regel is the first line.
func (s *speler) antwoord(v training.Veld, regel string) error {
	tekst, err := s.leesRegels(v, regel)
	if err != nil {
		return err
	}
	s.zeg(v, tekst)
	return nil
}

// leesRegels reads the rest of a text. What was read so far is kept as a half text.
func (s *speler) leesRegels(v training.Veld, regel string) (string, error) {
	return s.LeesVerder(regel, func(totNu string) { s.onthoud(v, totNu) })
}

// onthoud keeps a text that is no answer yet.
func (s *speler) onthoud(v training.Veld, tekst string) {
	s.g.Verlaat(v, anoniem.NieuwRuw(tekst))
	s.bewaar("")
}

// zeg takes a whole text and reports whether it was taken. One that cannot be taken stays as a half text, and one that cannot
// even be masked stays in memory: deel asks what to do with it.
func (s *speler) zeg(v training.Veld, tekst string) bool {
	r := anoniem.NieuwRuw(tekst)
	vondsten, err := s.g.Zeg(v, r)
	switch {
	case errors.Is(err, anoniem.ErrStuk):
		s.Meld(err)
		s.vast, s.vastVeld = r, v
		return false
	case err != nil:
		s.Meld(err)
		s.onthoud(v, tekst)
		return false
	}
	s.bewaar("Bewaard" + alsWat(v) + ".")
	s.ZegMaskers(vondsten)
	return true
}

// alsWat says as what a text was kept, where that is not what was asked.
func alsWat(v training.Veld) string {
	switch v {
	case training.VeldDuo:
		return " als " + vanDuo
	case training.VeldMinderheid:
		return " als een ander standpunt"
	case training.VeldOptie:
		return " als jullie optie"
	case training.VeldLeerpunt:
		return " als leerpunt"
	}
	return ""
}

// maakAf asks what to do with a half text: it comes before anything else, since there is room for one.
func (s *speler) maakAf(v training.Veld, nu string) error {
	s.Uit.Zeg("Er staat nog een tekst die niet af is, bij de vraag: " + naspelen.Veldvraag(v))
	s.Uit.Punt("- ", nu)
	if strings.Contains(nu, anoniem.Onaf) {
		s.Uit.Zeg(regel.WoordOnaf)
	}
	getypt, err := s.lees("Typ de tekst opnieuw, of typ weg om hem weg te halen. Lege regel: bewaar hem zo.", s.Overal())
	if err != nil {
		return err
	}
	s.vast = anoniem.Ruw{}
	switch {
	case strings.EqualFold(strings.TrimSpace(getypt), "weg"):
		s.g.Verlaat(v, anoniem.NieuwRuw(""))
		s.bewaar("De tekst is weg.")
		return nil
	case regel.Leeg(getypt):
		getypt = nu
	default:
		if getypt, err = s.leesRegels(v, getypt); err != nil {
			return err
		}
	}
	if s.zeg(v, getypt) && v == training.VeldOptie {
		return s.vraagWaarde(len(s.g.Beeld().Eigen) - 1)
	}
	return nil
}

// halfAf returns the text that is not finished, and its field; empty if there is none.
func (s *speler) halfAf() (training.Veld, string) {
	if !s.vast.Leeg() {
		return s.vastVeld, s.vast.Toon()
	}
	h := s.g.Training().Half
	return h.Veld, s.g.InVeld(h.Veld).String()
}

// zegVast tries once more to keep a text that could not be masked, when the session ends.
func (s *speler) zegVast() {
	if s.vast.Leeg() {
		return
	}
	if _, err := s.g.Zeg(s.vastVeld, s.vast); err != nil {
		s.Meld(err)
		s.Uit.Zeg(regel.LaatsteNietBewaard)
	}
}

// veldOpdracht makes a command that takes a text for a field: behind it, or on the next line.
func (s *speler) veldOpdracht(v training.Veld) func(string) error {
	return func(rest string) error {
		if err := kan(s.g, v); err != nil {
			s.Meld(err)
			if rest != "" {
				s.onthoud(training.VeldLeerpunt, rest) // a typed word is never lost; deel asks what it is
			}
			return regel.ErrAnders
		}
		if rest == "" {
			var err error
			if rest, err = s.Lijn.Lees(naspelen.Veldvraag(v)+" Lege regel: niets.", s.Overal()); err != nil {
				return err
			}
			if regel.Leeg(rest) {
				return regel.ErrAnders
			}
		}
		tekst, err := s.leesRegels(v, rest)
		if err != nil {
			return err
		}
		if s.zeg(v, tekst) && v == training.VeldOptie {
			if err := s.vraagWaarde(len(s.g.Beeld().Eigen) - 1); err != nil {
				return err
			}
		}
		return regel.ErrAnders
	}
}
