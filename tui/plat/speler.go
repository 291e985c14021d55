package plat

import (
	"context"
	"errors"
	"strings"
	"time"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/casus/training"
	"oliekan/store"
	"oliekan/tui/naspelen"
)

// tikken is how often a clock counts while nothing is typed: well within what training and the quiz take for a jump.
const tikken = 15 * time.Second

// errAf says that the session is over.
var errAf = errors.New("the session is over")

// speler is a session that is going on. What may be told is for training.Spel; this reads it out and passes on what is
// counted, typed and picked.
type speler struct {
	*plat
	g    *training.Spel
	les  casus.Les
	alle []training.Training // of other groups
	slot *store.Slot         // nil for an example, which is not kept
	na   *casus.Les          // to try after an example

	// gelezen is the part that was read out last, counted from 1: the next time a short question is enough.
	gelezen int
	// gehoord is the part whose question to the group was put in full, counted from 1.
	gehoord int
	// gevraagd is where was asked how near the group was.
	gevraagd map[oordeelplek]bool
	// slotvraag is which question of the ending comes next.
	slotvraag int
	bril      int       // how many were read out at this part
	stand     klokstand // what was said of the time of this part
	sprong    bool      // the clock jumped, and it was not told yet
	minuut    int       // of this part, when the session was last written
	fout      error     // why the last write failed
	// vast is a text that could not be masked, for vastVeld. It is in memory only, until it can.
	vast     anoniem.Ruw
	vastVeld training.Veld
}

// klokstand is how the time of a part stands.
type klokstand int

// The states of the clock, in order.
const (
	ruimTijd klokstand = iota
	bijnaTijd
	tijdOm
)

// speel plays until the group leaves, and brings everything in safety.
func (s *speler) speel() error {
	s.gevraagd = map[oordeelplek]bool{}
	s.uit.kop(hoofdletter(s.wat()) + ".")
	if s.g.Bewaart() {
		s.uit.zeg("Alles wat je typt, is meteen bewaard. Met .hulp hoor je wat je kunt typen. Met .later stop je, en ga je later verder.")
	} else {
		s.uit.zeg("Jullie lezen mee hoe het tweetal dacht. Hier wordt niets van bewaard.")
	}
	return s.sluit(s.metKlok(s.tel, s.voer))
}

// metKlok does something with the clock going on while people talk and nothing is typed: tik counts.
func (p *plat) metKlok(tik func(), doe func() error) error {
	klok := time.NewTicker(tikken)
	p.in.klok, p.in.tik = klok.C, tik
	defer func() {
		klok.Stop()
		p.in.klok, p.in.tik = nil, nil
	}()
	return doe()
}

// wat says what is played, and with whom.
func (s *speler) wat() string {
	t := s.g.Training()
	delen := []string{aangehaald(s.les.Casus.Kop)}
	if s.les.Casus.Oefen {
		delen = append(delen, "een oefencasus")
	}
	if t.Vorm == training.Voorbeeld {
		return "voorbeeld: " + strings.Join(delen, ", ")
	}
	if !t.Groep.Leeg() {
		delen = append(delen, t.Groep.String())
	}
	return "sessie: " + strings.Join(append(delen, aantal(t.Deelnemers, "deelnemer", "deelnemers")), ", ")
}

// voer goes from part to part and says why it ended.
func (s *speler) voer() error {
	for {
		if err := s.deel(); err != nil && !errors.Is(err, errAnders) {
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
	if err := errors.Join(s.schrijfUit(reden, s.schrijfNu), s.slot.Close()); err != nil {
		return errors.Join(weglaten(reden), err)
	}
	s.uit.wit()
	if errors.Is(reden, errAf) {
		s.uit.zeg("De sessie is af en bewaard. Met Wat eruit kwam hoor je de uitkomst.")
		return nil
	}
	s.uit.zeg(naspelen.Verder)
	return reden
}

// naVoorbeeld goes on from an example to a case to try.
func (s *speler) naVoorbeeld(reden error) error {
	if !errors.Is(reden, errAf) {
		return reden
	}
	if s.na == nil {
		return nil
	}
	return s.bereidVoor(*s.na)
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
		s.uit.zeg(naspelen.KlokSprong)
		s.sprong = false
	}
	k, stand := s.g.Klok(), ruimTijd
	switch {
	case k.Om():
		stand = tijdOm
	case k.Bijna():
		stand = bijnaTijd
	}
	if stand > s.stand && k.Loopt {
		s.uit.zeg("De tijd: " + k.Zin() + ".")
	}
	s.stand = stand
}

// lees asks for a line. Around the waiting the time is counted, and told when there is something to tell.
func (s *speler) lees(vraag string, os opdrachten) (string, error) {
	s.tel()
	s.zegTijd()
	regel, err := s.plat.lees(vraag, os)
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
	t, anders, err := s.DB.ZetTraining(context.WithoutCancel(s.ctx), was)
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
			s.uit.zeg(naspelen.Gewijzigd + " Er staat nu: \"" + nu.String() + "\".")
		}
	}
}

// bewaar writes the session and tells what came of it; zin is what was done.
func (s *speler) bewaar(zin string) {
	wachtte := s.fout != nil
	if zin != "" {
		s.uit.zeg(zin)
	}
	if !s.schrijf() {
		s.meld(s.fout)
		s.uit.zeg("Dit is nog niet bewaard. Het staat wel klaar: bij het volgende wordt het opnieuw geprobeerd.")
		return
	}
	s.meldOngezien(nil)
	if wachtte {
		s.uit.zeg("Wat nog wachtte, is nu ook bewaard.")
	}
}

// gedaan tells what came of something that was done, and writes the session when it changed.
func (s *speler) gedaan(zin string, err error) bool {
	if err != nil {
		s.meld(err)
		return false
	}
	s.bewaar(zin)
	return true
}
