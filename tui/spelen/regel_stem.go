package spelen

import (
	"strconv"
	"strings"

	"oliekan/casus/training"
	"oliekan/toets/taal"
	"oliekan/tui/naspelen"
	"oliekan/tui/regel"
)

// telling is what was typed to count hands: the number of an answer, and how many; -1 when only the first was typed.
type telling struct{ nr, handen int }

// leesTelling reads hands, such as "2 5", where n answers can be voted on. It reports false for words, and for one number
// where there is nothing to vote on: that may be the answer itself.
func leesTelling(regel string, n int) (telling, bool) {
	ws := strings.FieldsFunc(regel, func(r rune) bool { return strings.ContainsRune(" :=,", r) })
	if len(ws) == 0 || len(ws) > 2 || n == 0 && len(ws) == 1 {
		return telling{}, false
	}
	uit := telling{handen: -1}
	for i, w := range ws {
		x, err := strconv.Atoi(w)
		switch {
		case err != nil:
			return telling{}, false
		case i == 0:
			uit.nr = x
		default:
			uit.handen = x
		}
	}
	return uit, true
}

// telStem counts what was typed, or says what is missing in it.
func (s *speler) telStem(t telling) {
	n := len(s.g.Beeld().Antwoorden)
	switch {
	case n == 0:
		s.Uit.Zeg("Hier is nog niets om op te stemmen. Typ eerst een antwoord in woorden.")
	case t.nr < 1 || t.nr > n:
		s.Uit.Zeg("Nummer " + strconv.Itoa(t.nr) + " staat er niet. Typ een nummer van 1 tot en met " + strconv.Itoa(n) + ", en dan het aantal handen.")
	case t.handen < 0:
		s.Uit.Zeg("Hoeveel handen zijn dat? Typ beide getallen, zoals " + strconv.Itoa(t.nr) + " 3.")
	default:
		s.stem(t.nr, t.handen)
	}
}

// stem sets the hands for answer nr, counted from 1, and reports whether that could be.
func (s *speler) stem(nr, n int) bool {
	label := s.g.Beeld().Antwoorden[nr-1].Label
	if !s.gedaan("Nummer "+strconv.Itoa(nr)+" heeft nu "+regel.Handen(n)+": "+taal.Zin(label), s.g.Stem(nr-1, n)) {
		return false
	}
	s.Uit.Zeg(naspelen.Geteld(s.g.Beeld(), s.g.Training()))
	return true
}

// telHanden asks for the hands of every choice of the list, one by one.
func (s *speler) telHanden(string) error {
	b := s.g.Beeld()
	if b.Soort != training.Moment || b.Onthulling != nil || len(b.Antwoorden) == 0 {
		s.Uit.Zeg("Hier is nu niets om op te stemmen.")
		return nil
	}
	for i := range b.Antwoorden {
		if door, err := s.telBij(i); err != nil || !door {
			return err
		}
	}
	return regel.ErrAnders
}

// telBij asks for the hands of one answer until they can be; false when the trainer wants to stop counting.
func (s *speler) telBij(i int) (bool, error) {
	for {
		a := s.g.Beeld().Antwoorden[i]
		getypt, err := s.Lijn.Lees("Hoeveel handen voor "+strconv.Itoa(i+1)+", "+a.Label+"? Een punt: stop met tellen. Lege regel: "+regel.Handen(a.Stemmen)+".", s.Overal())
		getypt = strings.TrimSpace(getypt)
		if err != nil || regel.Leeg(getypt) {
			return getypt == "", err
		}
		n, ok := regel.Getal(getypt, 0, training.MaxDeelnemers)
		if !ok {
			s.Uit.Zeg("Typ een getal, zoals 3.")
			continue
		}
		if s.stem(i+1, n) {
			return true, nil
		}
	}
}
