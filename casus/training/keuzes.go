package training

import (
	"slices"

	"oliekan/casus"
	"oliekan/toets"
)

// Choices that are made for moments at which the pair changes its mind. They are stored with votes.
const (
	KeusBlijft  = "blijft"
	KeusAnders  = "anders"
	KeusWeg     = "weg"
	KeusStaatEr = "laten-staan"
)

// Omslagen returns those choices: the two at an answer that may go, and the two at one that may be said in another way.
func Omslagen() []toets.Keuze {
	return []toets.Keuze{
		{ID: KeusStaatEr, Label: "laten staan", Uitleg: "Het klopt nog."},
		{ID: KeusWeg, Label: "weghalen", Uitleg: "Het klopt niet meer, of het past hier niet."},
		{ID: KeusBlijft, Label: "zo laten", Uitleg: "Dit antwoord is goed zoals het is."},
		{ID: KeusAnders, Label: "anders zeggen", Uitleg: "Dit antwoord moet anders."},
	}
}

// maxKandidaten is how many grondwaarden or articles a group votes on: more cannot be compared by show of hands.
const maxKandidaten = 4

// stemlijsten are the questions whose whole list is voted on. A choice that says who or when, or how much, is no opinion:
// there the group answers in words.
var stemlijsten = []toets.VraagID{toets.VraagUitkomst, toets.VraagWeg, toets.VraagBeslist, toets.VraagPlaats, toets.VraagSignaal}

// stemkeuzes returns what a group votes on at a moment and which of it the pair chose; nothing where it answers in words.
// Which one is the pair's cannot be seen from the order.
func (s *Spel) stemkeuzes(in casus.Inbreng) ([]toets.Keuze, string) {
	v, _ := s.m.Vraag(in.Vraag)
	switch {
	case in.Daad == casus.Herroep:
		return Omslagen()[:2], KeusWeg
	case in.Keus != "" && slices.Contains(stemlijsten, in.Vraag):
		return s.m.Keuzen(v.Keuzes), in.Keus
	case in.Keus != "" && in.Vraag == toets.VraagGrondwaarde:
		return s.waarden(in), in.Keus
	case in.Keus != "" && in.Vraag == toets.VraagDraagt:
		return s.artikelen(in), in.Keus
	case in.Daad == casus.Vervang:
		return Omslagen()[2:], KeusAnders
	}
	return nil, ""
}

// waarden returns the grondwaarde of the pair among others that could be meant: those that fit the words of the effect so
// far, then others of the same law; in the order of the frame.
func (s *Spel) waarden(in casus.Inbreng) []toets.Keuze {
	ids := []string{in.Keus}
	voeg := func(id string) {
		if len(ids) < maxKandidaten && !slices.Contains(ids, id) {
			ids = append(ids, id)
		}
	}
	for _, a := range s.tot(in.Nr - 1).Stand().Bij(toets.VraagEffect) {
		for _, g := range s.m.Suggesties(a.Tekst.String()) {
			voeg(g.Grondwaarde.ID)
		}
	}
	eigen, _ := s.m.Kader().Grondwaarde(in.Keus)
	for _, zelfde := range []bool{true, false} {
		for _, g := range s.m.Kader().Grondwaarden() {
			if (g.Wet == eigen.Wet) == zelfde {
				voeg(g.ID)
			}
		}
	}
	return kiesUit(s.m.Keuzen(toets.LijstGrondwaarden), ids)
}

// artikelen returns the article of the pair among its neighbours in the same law that held on the legal date; where the
// law has few rows, others join them.
func (s *Spel) artikelen(in casus.Inbreng) []toets.Keuze {
	var rij []string
	for _, a := range s.m.Kader().Artikelen() {
		if a.Geldt(s.les.Casus.Wetsdatum) {
			rij = append(rij, a.Sleutel())
		}
	}
	hier := slices.Index(rij, in.Keus)
	if hier < 0 {
		return nil
	}
	// Neighbours are near in subject. Where the pair's stands among them depends on the number of the inbreng, so that
	// nobody learns to pick the middle one.
	van := max(0, min(hier-in.Nr%maxKandidaten, len(rij)-maxKandidaten))
	return kiesUit(s.m.Keuzen(toets.LijstArtikelen), rij[van:min(van+maxKandidaten, len(rij))])
}

// kiesUit returns the choices with these ids, in the order of the list.
func kiesUit(alle []toets.Keuze, ids []string) []toets.Keuze {
	var uit []toets.Keuze
	for _, k := range alle {
		if slices.Contains(ids, k.ID) {
			uit = append(uit, k)
		}
	}
	return uit
}

// tot returns the case as it was after inbreng nr.
func (s *Spel) tot(nr int) casus.Casus {
	c := s.les.Casus
	c.Verloop = c.Verloop[:max(0, min(nr, len(c.Verloop)))]
	return c
}
