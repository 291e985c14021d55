package spelen

import (
	"strconv"

	"oliekan/casus/training"
	"oliekan/toets"
	"oliekan/toets/taal"
	"oliekan/tui/naspelen"
	"oliekan/tui/regel"
)

// weghaal is one thing that the group wrote down, and how it is taken away.
type weghaal struct {
	tekst string
	doe   func() error
}

// weghaalbaar lists what the group wrote down that can be taken away here.
func (s *speler) weghaalbaar() []weghaal {
	t := s.g.Training()
	blokken := naspelen.Blokken(s.g.Beeld(), t)
	if deelNu(s.g).Soort != training.Afsluiting {
		for _, o := range training.Opbrengstsoorten() {
			blokken = append(blokken, naspelen.Opbrengsten(t, o))
		}
	}
	var uit []weghaal
	for _, b := range blokken {
		for _, r := range b.Regels {
			var doe func() error
			switch r.Soort {
			case naspelen.Antwoord:
				doe = func() error { return s.g.Wis(r.Nr) }
			case naspelen.Minderheid:
				doe = func() error { return s.g.WisMinderheid(r.Nr) }
			case naspelen.Eigen:
				doe = func() error { return s.g.WisEigen(r.Nr) }
			case naspelen.Opbrengst:
				doe = func() error { return s.g.WisOpbrengst(r.Wat, r.Nr) }
			default:
				continue
			}
			uit = append(uit, weghaal{soortNaam(r) + r.Zin(), doe})
		}
	}
	return uit
}

// soortNaam says what kind of line it is, where the line does not say so itself.
func soortNaam(r naspelen.Regel) string {
	switch {
	case r.Soort == naspelen.Minderheid:
		return "een ander standpunt: "
	case r.Soort == naspelen.Opbrengst && r.Wat == training.Leerpunt:
		return "leerpunt: "
	case r.Soort == naspelen.Opbrengst && r.Wat == training.Verrast:
		return "verrassing: "
	case r.Soort == naspelen.Opbrengst:
		return "om mee te nemen: "
	}
	return ""
}

// haalWegSessie takes away something that the group wrote down: by its number, or after the list.
func (s *speler) haalWegSessie(rest string) error {
	wat := s.weghaalbaar()
	if len(wat) == 0 {
		s.Uit.Zeg("Hier staat niets om weg te halen. Handen verander je door een ander aantal te typen.")
		return nil
	}
	l := &regel.Keuzelijst{}
	for i, w := range wat {
		l.Alle = append(l.Alle, toets.Keuze{ID: "regel " + strconv.Itoa(i+1), Label: w.tekst})
	}
	if rest != "" { // the numbers of the list, which is heard when it does not fit
		l.Nu, l.Tot = l.Alle, len(l.Alle)
	}
	k, gekozen, err := s.KiesOf(rest, l, "Wat wil je weghalen?")
	if err != nil || !gekozen {
		return err
	}
	for i, w := range wat {
		if l.Alle[i].ID == k.ID {
			s.gedaan("Weggehaald: "+taal.Zin(w.tekst), w.doe())
		}
	}
	return regel.ErrAnders
}
