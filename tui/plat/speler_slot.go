package plat

import (
	"strings"

	"oliekan/casus/training"
	"oliekan/tui/naspelen"
)

// slotdeel asks what the group leaves with, one question after the other, and then whether the session is over.
func (s *speler) slotdeel() error {
	soorten := training.Opbrengstsoorten()
	if s.slotvraag >= len(soorten) {
		return s.sluitAf()
	}
	soort := soorten[s.slotvraag]
	vraag := naspelen.Opbrengstvraag(soort)
	if n := len(s.g.Training().Van(soort)); n > 0 {
		vraag += " " + hoofdletter(aantal(n, "zin staat", "zinnen staan")) + " er al. Typ er nog een."
	} else {
		vraag += " Typ een zin."
	}
	regel, err := s.lees(vraag+" Lege regel: verder.", s.opdrachten())
	switch {
	case err != nil:
		return err
	case leeg(regel):
		s.slotvraag++
		return nil
	}
	return s.antwoord(training.Veld(soort), regel)
}

// sluitAf ends the session after a yes.
func (s *speler) sluitAf() error {
	regel, err := s.lees(naspelen.VraagSlot+" Typ ja. Lege regel: nog niet.", s.opdrachten())
	if err != nil {
		return err
	}
	switch {
	case ja(regel):
	case leeg(regel) || nee(regel):
		s.slotvraag = 0
		s.uit.zeg("Dan nog een keer langs de vragen. Met .later ga je later verder.")
		return nil
	default:
		return s.houdVast(training.VeldMeenemen, regel)
	}
	if err := s.g.SluitAf(); err != nil {
		s.meld(err)
		return nil
	}
	return errAf
}

// oordeelplek is where a judgement is asked: at a part, counted from 1, about the pair or about the expert.
type oordeelplek struct {
	deel   int
	expert bool
}

// oordeelNu is the judgement that was given; false where there is nobody to be near to.
func oordeelNu(o training.Onthulling, expert bool) (training.Oordeel, bool) {
	if expert {
		return o.OordeelExpert, o.Expert != ""
	}
	return o.OordeelTweetal, true
}

// vraagOordeel asks how near the group was to the pair, or to the expert.
func (s *speler) vraagOordeel(expert bool) error {
	b := s.g.Beeld()
	nu, _ := oordeelNu(*b.Onthulling, expert)
	wie := "het tweetal"
	if expert {
		wie = strings.ToLower(naspelen.Deskundige(*b.Onthulling))
	}
	vraag := "Hoe dicht zaten jullie bij " + wie + "? Typ " + rijtje(namen(naspelen.Oordelen()), "of") + "."
	if nu != "" {
		vraag += " Nu staat er: " + string(nu) + ". Typ weg om dat weg te halen."
	}
	regel, err := s.lees(vraag+" Lege regel: laat het zo.", s.opdrachten())
	if err != nil || leeg(regel) {
		return err
	}
	o := training.Oordeel(strings.ToLower(strings.TrimSpace(regel)))
	switch {
	case o == "weg" && nu != "":
		s.gedaan("Weggehaald: "+string(nu)+".", s.g.Beoordeel(expert, nu)) // given again it is taken back
	case !o.Geldig():
		s.uit.zeg("Dat is geen oordeel.")
		return s.houdVast(training.VeldLeerpunt, regel)
	case o != nu: // given again it would be taken back
		s.gedaan("Bewaard: "+string(o)+".", s.g.Beoordeel(expert, o))
	}
	return nil
}
