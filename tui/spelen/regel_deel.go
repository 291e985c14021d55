package spelen

import (
	"oliekan/casus/training"
	"oliekan/toets/taal"
	"oliekan/tui/naspelen"
	"oliekan/tui/regel"
)

// deel asks once what the part at hand asks. The first time the whole part is read out.
func (s *speler) deel() error {
	b := s.g.Beeld()
	if plek := s.plek(); s.gelezen != plek {
		s.gelezen = plek
		s.leesDeel(b)
	}
	if v, nu := s.halfAf(); nu != "" {
		return s.maakAf(v, nu)
	}
	switch {
	case !s.g.Bewaart():
		return s.leesMee(b)
	case b.Soort == training.Opening:
		return s.opening()
	case b.Soort == training.Afsluiting:
		return s.afsluitdeel()
	case b.Onthulling == nil:
		return s.eerstZelf(b)
	}
	return s.naOnthulling(b)
}

// plek is the part at hand, counted from 1.
func (s *speler) plek() int { return s.g.Training().Plek + 1 }

// leesDeel reads out where the group is, what is known, what is asked and what was answered so far; after the reveal also
// what the pair thought.
func (s *speler) leesDeel(b training.Beeld) {
	s.bril, s.stand, s.minuut = 0, ruimTijd, b.Klok.Gebruikt/60
	s.gehoord = 0
	s.Uit.Kop(taal.Zin(regel.Gesproken(naspelen.Kop(b))))
	if s.g.Bewaart() && b.Onthulling == nil {
		s.Uit.Zeg("De tijd: " + b.Klok.Zin() + ".")
	}
	for _, x := range naspelen.Blokken(b, s.g.Training()) {
		if x.Soort == naspelen.BlokOpbrengst && len(x.Regels) == 0 {
			continue // it is asked below
		}
		s.LeesBlok(x)
	}
	if b.Onthulling == nil {
		s.zegTaken(b)
	}
	s.Uit.Wit()
}

// zegTaken says what the group can say it would have done itself.
func (s *speler) zegTaken(b training.Beeld) {
	for _, t := range b.Taken {
		if t == training.TaakArtikelen {
			s.Uit.Zeg(welkArtikel + " Typ .artikel met een woord erachter.")
		} else {
			s.Uit.Zeg(naspelen.Veldvraag(training.VeldOptie) + " Typ .optie met de optie erachter.")
		}
	}
}

// ga goes to another part.
func (s *speler) ga(stap func() error) error {
	if err := stap(); err != nil {
		s.Meld(err)
		return nil
	}
	s.slotvraag = 0
	s.bewaar("")
	return regel.ErrAnders
}

// opening waits until the group has heard who it is about.
func (s *speler) opening() error {
	vraag := "Met .rollen hoor je de rolkaarten"
	if !naspelen.PeilStaat(s.g) {
		vraag += ", en met .peiling " + naspelen.PeilDoe
	}
	getypt, err := s.lees(vraag+". Lege regel: naar het eerste moment.", s.opdrachten())
	if err != nil {
		return err
	}
	if regel.Leeg(getypt) {
		return s.ga(s.g.Volgende)
	}
	s.Uit.Zeg("Hier wordt nog niets gevraagd.")
	return s.houdVast(training.VeldLeerpunt, getypt)
}

// houdVast keeps what was typed where it is no answer: deel asks what to do with it.
func (s *speler) houdVast(v training.Veld, getypt string) error {
	tekst, err := s.leesRegels(v, getypt)
	if err != nil {
		return err
	}
	s.onthoud(v, tekst)
	return regel.ErrAnders
}

// eerstZelf asks what the group thinks, before it hears the pair: hands, or words.
func (s *speler) eerstZelf(b training.Beeld) error {
	getypt, err := s.lees(s.zelfVraag(b), s.opdrachten())
	switch {
	case err != nil:
		return err
	case regel.Leeg(getypt):
		return s.toon("")
	}
	if t, is := leesTelling(getypt, len(b.Antwoorden)); is {
		s.telStem(t)
		return nil
	}
	return s.antwoord(training.VeldAntwoord, getypt)
}

// zelfVraag is what is asked of the group; in a few words when it was asked before.
func (s *speler) zelfVraag(b training.Beeld) string {
	const leeg = " Lege regel: laat horen " + watHetTweetalZei + "."
	nogEens := s.gehoord == s.plek()
	s.gehoord = s.plek()
	switch {
	case nogEens && len(b.Antwoorden) > 0:
		return "Nog een antwoord, of een nummer met handen?" + leeg
	case naspelen.Stembaar(b) > 0:
		return "Typ het nummer van een keuze en het aantal handen, zoals 2 5. Of typ een kort antwoord in woorden." + leeg
	case len(b.Antwoorden) > 0:
		return "Typ nog een antwoord, of het nummer van een antwoord en het aantal handen, zoals 1 4." + leeg
	}
	return "Typ een kort antwoord van de groep." + leeg
}

// toon reveals what the pair thought. When nobody said anything yet it asks first: judging comes before seeing.
func (s *speler) toon(string) error {
	b := s.g.Beeld()
	if b.Soort != training.Moment || b.Onthulling != nil {
		s.Uit.Zeg("Hier is alles al te horen.")
		return nil
	}
	if !naspelen.Beantwoord(b) {
		getypt, err := s.lees(naspelen.NietsGezegd+" Typ ja. Lege regel: nee.", s.Overal())
		switch {
		case err != nil:
			return err
		case regel.Leeg(getypt) || regel.Nee(getypt):
			return regel.ErrAnders
		case !regel.Ja(getypt):
			return s.antwoord(training.VeldAntwoord, getypt) // nobody who types an answer here loses it
		}
	}
	if !s.gedaan("", s.g.Onthul()) {
		return nil
	}
	s.leesOnthuld()
	return regel.ErrAnders
}

// leesOnthuld reads out what the reveal brings.
func (s *speler) leesOnthuld() {
	b := s.g.Beeld()
	for _, x := range naspelen.Blokken(b, s.g.Training()) {
		if x.Soort == naspelen.BlokNaast || x.Soort == naspelen.BlokVergeleken {
			s.LeesBlok(x)
		}
	}
	if n := len(s.g.Anderen(s.alle)); n > 0 {
		s.Uit.Zeg(taal.Hoofdletter(taal.Aantal(n, "andere groep had", "andere groepen hadden")) + " dit moment ook. Met .groepen hoor je wat zij vonden.")
	}
	s.Uit.Wit()
}

// naOnthulling asks how near the group was, once, and then waits to go on. What is typed is a learning point: that is what
// the talk after a reveal brings.
func (s *speler) naOnthulling(b training.Beeld) error {
	for _, expert := range []bool{false, true} {
		if plek := (oordeelplek{s.plek(), expert}); !s.gevraagd[plek] {
			s.gevraagd[plek] = true
			if nu, er := oordeelNu(*b.Onthulling, expert); er && nu == "" {
				return s.vraagOordeel(expert)
			}
		}
	}
	getypt, err := s.lees("Typ een leerpunt, als er een is. Lege regel: verder.", s.opdrachten())
	switch {
	case err != nil:
		return err
	case regel.Leeg(getypt):
		return s.ga(s.g.Volgende)
	}
	return s.antwoord(training.VeldLeerpunt, getypt)
}

// leesMee waits until a part of an example was heard.
func (s *speler) leesMee(b training.Beeld) error {
	if b.Soort == training.Afsluiting {
		return s.slotVoorbeeld()
	}
	getypt, err := s.lees("Lege regel: verder.", s.opdrachten())
	if err != nil {
		return err
	}
	if !regel.Leeg(getypt) {
		s.Uit.Zeg("Bij een voorbeeld wordt niets bewaard.")
		return nil
	}
	return s.ga(s.g.Volgende)
}

// slotVoorbeeld offers a case to try, after the example.
func (s *speler) slotVoorbeeld() error {
	s.Uit.Zeg("Dit was het voorbeeld.")
	if s.na == nil {
		_, err := s.lees("Lege regel: terug naar Training.", s.opdrachten())
		if err != nil {
			return err
		}
		return regel.ErrAf
	}
	getypt, err := s.lees("Nu zelf? Typ ja om "+s.na.Casus.Kop.Aangehaald()+" met de groep te doen. Lege regel: terug naar Training.", s.opdrachten())
	if err != nil {
		return err
	}
	if !regel.Ja(getypt) {
		s.na = nil
	}
	return regel.ErrAf
}
