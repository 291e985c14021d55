package spelen

import (
	"strings"

	"oliekan/casus/training"
	"oliekan/toets/taal"
	"oliekan/tui/naspelen"
	"oliekan/tui/regel"
)

// afsluitdeel asks what the group leaves with, one question after the other, and then whether the session is over.
func (s *speler) afsluitdeel() error {
	if b := s.g.Beeld(); !s.gepeild && naspelen.PeilStaat(s.g) {
		s.gepeild = true
		s.Uit.Zeg("Vooraf is de groep gepeild. Nu volgen dezelfde onderwerpen.")
		return s.peil(b)
	}
	soorten := training.Opbrengstsoorten()
	if s.slotvraag >= len(soorten) {
		return s.sluitAf()
	}
	soort := soorten[s.slotvraag]
	vraag := naspelen.Opbrengstvraag(soort)
	if n := len(s.g.Training().Van(soort)); n > 0 {
		vraag += " " + taal.Hoofdletter(taal.Aantal(n, "zin staat", "zinnen staan")) + " er al. Typ er nog een."
	} else {
		vraag += " Typ een zin."
	}
	getypt, err := s.lees(vraag+" Lege regel: verder.", s.opdrachten())
	switch {
	case err != nil:
		return err
	case regel.Leeg(getypt):
		s.slotvraag++
		return nil
	}
	return s.antwoord(training.Veld(soort), getypt)
}

// sluitAf ends the session after a yes.
func (s *speler) sluitAf() error {
	getypt, err := s.lees(naspelen.VraagSlot+" Typ ja. Lege regel: nog niet.", s.opdrachten())
	if err != nil {
		return err
	}
	switch {
	case regel.Ja(getypt):
	case regel.Leeg(getypt) || regel.Nee(getypt):
		s.slotvraag = 0
		s.Uit.Zeg("Dan nog een keer langs de vragen. Stoppen kan met .later.")
		return nil
	default:
		return s.houdVast(training.VeldMeenemen, getypt)
	}
	if err := s.g.SluitAf(); err != nil {
		s.Meld(err)
		return nil
	}
	return regel.ErrAf
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
	vraag := "Hoe dicht zaten jullie bij " + wie + "? Typ " + taal.Rijtje(regel.Namen(naspelen.Oordelen()), "of") + "."
	if nu != "" {
		vraag += " Nu staat er: " + string(nu) + ". Typ weg om dat weg te halen."
	}
	getypt, err := s.lees(vraag+" Lege regel: laat het zo.", s.opdrachten())
	if err != nil || regel.Leeg(getypt) {
		return err
	}
	o := training.Oordeel(strings.ToLower(strings.TrimSpace(getypt)))
	switch {
	case o == "weg" && nu != "":
		s.gedaan("Weggehaald: "+string(nu)+".", s.g.Beoordeel(expert, nu)) // given again it is taken back
	case !o.Geldig():
		s.Uit.Zeg("Dat is geen oordeel.")
		return s.houdVast(training.VeldLeerpunt, getypt)
	case o != nu: // given again it would be taken back
		s.gedaan("Bewaard: "+string(o)+".", s.g.Beoordeel(expert, o))
	}
	return nil
}
