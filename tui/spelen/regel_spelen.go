package spelen

import (
	"cmp"
	"context"
	"errors"
	"strings"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/casus/training"
	"oliekan/store"
	"oliekan/toets/taal"
	"oliekan/tui/bewaar"
	"oliekan/tui/melding"
	"oliekan/tui/naspelen"
	"oliekan/tui/regel"
)

// speler is a session that is going on. What may be told is for training.Spel; this reads it out and passes on what is
// counted, typed and picked.
type speler struct {
	*regel.Lijn
	g    *training.Spel
	les  casus.Les
	alle []training.Training // of other groups
	slot *store.Slot         // nil for an example, which is not kept
	na   *casus.Les          // to try after an example
	// probeer prepares a session with it.
	probeer func(casus.Les) error

	// gelezen is the part that was read out last, counted from 1: the next time a short question is enough.
	gelezen int
	// gehoord is the part whose question to the group was put in full, counted from 1.
	gehoord int
	// gevraagd is where was asked how near the group was.
	gevraagd map[oordeelplek]bool
	// slotvraag is which question of the ending comes next.
	slotvraag int
	// gepeild says that the group was asked at the end what it says of itself.
	gepeild bool
	bril    int       // how many were read out at this part
	stand   klokstand // what was said of the time of this part
	sprong  bool      // the clock jumped, and it was not told yet
	minuut  int       // of this part, when the session was last written
	fout    error     // why the last write failed
	// schrijver writes the session.
	schrijver *bewaar.Laatste[training.Training]
	// vast is a text that could not be masked, for vastVeld. It is in memory only, until it can.
	vast     anoniem.Ruw
	vastVeld training.Veld
}

// bronVoor is what the lines read sessions from.
func bronVoor(p *regel.Lijn) bron { return bron{p.DB, p.Methode, p.Masker, p.Nu} }

// nieuweSpeler plays a session that is locked.
func nieuweSpeler(p *regel.Lijn, s sessie) *speler {
	return &speler{Lijn: p, g: s.spel, les: s.les, alle: s.alle, slot: s.slot, schrijver: bewaar.NewSessie(p.DB)}
}

// RegelBegin writes a session and plays it. It returns regel.ErrAnders when it cannot be written, after telling why. An example is
// not kept.
func RegelBegin(p *regel.Lijn, g *training.Spel, l casus.Les) error {
	s, err := bronVoor(p).begin(p.Ctx, g, l)
	if err != nil {
		return cmp.Or(p.Verder(err), regel.ErrAnders)
	}
	return nieuweSpeler(p, s).speel()
}

// RegelVerder goes on with a session that was interrupted.
func RegelVerder(p *regel.Lijn, id training.ID) error {
	s, err := bronVoor(p).hervat(p.Ctx, id)
	if err != nil {
		return p.Verder(err)
	}
	p.Uit.Zeg(naspelen.Hervat)
	return nieuweSpeler(p, s).speel()
}

// RegelVoorbeeld reads the example that newcomers begin with; nothing of it is kept. probeer prepares a session with the case to try
// after it.
func RegelVoorbeeld(p *regel.Lijn, probeer func(casus.Les) error) error {
	s, na, ok, err := bronVoor(p).voorbeeld(p.Ctx)
	switch {
	case err != nil:
		return p.Verder(err)
	case !ok:
		p.Uit.Zeg(geenVoorbeeld)
		return nil
	}
	x := nieuweSpeler(p, s)
	x.na, x.probeer = na, probeer
	return x.speel()
}

// RegelUitslag reads out what came of a session, beside what other groups with the same case said.
func RegelUitslag(p *regel.Lijn, id training.ID) error {
	blokken, veranderd, err := bronVoor(p).uitslag(p.Ctx, id)
	if err != nil {
		return p.Verder(err)
	}
	if veranderd {
		p.Uit.Zeg(naspelen.CasusVeranderd)
	}
	p.LeesBlokken(blokken)
	return nil
}

// speel plays until the group leaves, and brings everything in safety.
func (s *speler) speel() error {
	s.gevraagd = map[oordeelplek]bool{}
	s.Uit.Kop(taal.Hoofdletter(s.wat()) + ".")
	if s.g.Bewaart() {
		s.Uit.Zeg("Alles wat je typt, is meteen bewaard. Typ .hulp voor alle opdrachten. Met .later stop je, en ga je later verder.")
	} else {
		s.Uit.Zeg("Jullie lezen mee hoe het tweetal dacht, en " + nietsBewaard + ".")
	}
	return s.sluit(s.MetKlok(s.tel, s.voer))
}

// wat says what is played, and with whom.
func (s *speler) wat() string {
	t := s.g.Training()
	delen := []string{s.les.Casus.Kop.Aangehaald()}
	if s.les.Casus.Oefen {
		delen = append(delen, "een oefencasus")
	}
	if t.Vorm == training.Voorbeeld {
		return "voorbeeld: " + strings.Join(delen, ", ")
	}
	if !t.Groep.Leeg() {
		delen = append(delen, t.Groep.String())
	}
	return "sessie: " + strings.Join(append(delen, taal.Aantal(t.Deelnemers, "deelnemer", "deelnemers")), ", ")
}

// voer goes from part to part and says why it ended.
func (s *speler) voer() error {
	for {
		if err := s.deel(); err != nil && !errors.Is(err, regel.ErrAnders) {
			return err
		}
	}
}

// sluit brings what was said in safety, forgets the names and lets go of the lock.
func (s *speler) sluit(reden error) error {
	defer s.g.Sluit()
	s.g.Tel()
	if s.slot == nil {
		return s.naVoorbeeld(reden)
	}
	s.zegVast()
	if err := errors.Join(s.SchrijfUit(reden, s.schrijfNu), s.slot.Close()); err != nil {
		return errors.Join(regel.Weglaten(reden), err)
	}
	s.Uit.Wit()
	if errors.Is(reden, regel.ErrAf) {
		s.Uit.Zeg(naspelen.Af + " Met Wat eruit kwam hoor je de uitkomst.")
		return nil
	}
	s.Uit.Zeg(naspelen.Verder)
	return reden
}

// naVoorbeeld goes on from an example to a case to try.
func (s *speler) naVoorbeeld(reden error) error {
	if !errors.Is(reden, regel.ErrAf) {
		return reden
	}
	if s.na == nil {
		return nil
	}
	return s.probeer(*s.na)
}

// tel lets the time count, and writes the session once a minute so that the clock survives too.
func (s *speler) tel() {
	s.sprong = s.g.Tel() || s.sprong
	if m := s.g.Klok().Gebruikt / 60; m > s.minuut {
		s.minuut = m
		s.schrijf()
	}
}

// zegTijd says in words when the time of this part is nearly over, once, and when the clock jumped.
func (s *speler) zegTijd() {
	if !s.g.Bewaart() {
		return
	}
	if s.sprong {
		s.Uit.Zeg(naspelen.KlokSprong)
		s.sprong = false
	}
	k := s.g.Klok()
	stand := standVan(k)
	if stand > s.stand && k.Loopt {
		s.Uit.Zeg("De tijd: " + k.Zin() + ".")
	}
	s.stand = stand
}

// lees asks for a line. Around the waiting the time is counted, and told when there is something to tell.
func (s *speler) lees(vraag string, os regel.Opdrachten) (string, error) {
	s.tel()
	s.zegTijd()
	regel, err := s.Lijn.Lees(vraag, os)
	s.tel()
	return regel, err
}

// schrijf writes the session, and reports whether it is on disk. A session is written as a whole, so what failed is tried
// again with the next change. A signal does not stop it: what was said has to be kept.
func (s *speler) schrijf() bool {
	if s.slot != nil {
		s.fout = s.schrijfNu()
	}
	return s.fout == nil
}

// schrijfNu writes the session and takes over what the second scan changed.
func (s *speler) schrijfNu() error {
	was := s.g.Training()
	s.schrijver.Zet(was)
	t, anders, err := s.schrijver.Schrijf(context.WithoutCancel(s.Ctx))
	if err == nil && anders {
		s.g.Nagelopen(t)
		s.zegGewijzigd(was, t)
	}
	return err
}

// zegGewijzigd says what stands now where the second scan masked something.
func (s *speler) zegGewijzigd(was, wordt training.Training) {
	oud := was.Teksten()
	for i, nu := range wordt.Teksten() {
		if i < len(oud) && nu != oud[i] {
			s.Uit.Zeg(naspelen.Gewijzigd + " Er staat nu: \"" + nu.String() + "\".")
		}
	}
}

// bewaar writes the session and tells what came of it; zin is what was done. Nothing is called kept before it is on disk.
func (s *speler) bewaar(zin string) {
	wachtte := s.fout != nil
	gelukt := s.schrijf()
	if zin != "" {
		s.Uit.Zeg(melding.Eerlijk(zin, gelukt))
	}
	if !gelukt {
		s.Meld(s.fout)
		s.Uit.Zeg(regel.StaatKlaar + "bij het volgende wordt het opnieuw geprobeerd.")
		return
	}
	s.MeldOngezien(nil)
	if wachtte {
		s.Uit.Zeg(melding.NuBewaard)
	}
}

// gedaan tells what came of something that was done, and writes the session when it changed.
func (s *speler) gedaan(zin string, err error) bool {
	if err != nil {
		s.Meld(err)
		return false
	}
	s.bewaar(zin)
	return true
}
