package training

import (
	"time"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/toets"
)

// Gegevens are what a session is played with.
type Gegevens struct {
	Methode *toets.Methode
	Masker  *anoniem.Masker // a fresh one: what a group types is masked as in a consult
	Les     casus.Les
	Nu      func() time.Time
}

// Opzet is what the trainer picked beforehand.
type Opzet struct {
	Vorm       Vorm
	Minuten    int   // of the form Zelf; else of no meaning
	Momenten   []int // of the form Zelf; else of no meaning
	Deelnemers int
	Groep      anoniem.Ruw // may be empty
}

// Spel is a session that is going on. It is used by one goroutine.
type Spel struct {
	m      *toets.Methode
	masker *anoniem.Masker
	les    casus.Les
	nu     func() time.Time
	t      Training
	laatst time.Time // of the last tick
	loopt  bool
	rest   time.Duration // of a second, that was not counted yet
}

// Begin prepares a session. It returns ErrStaat for a case that is not ready for training, ErrVerloop for one without
// moments, and ErrNiemand, ErrMomenten or ErrTijd for a choice that cannot be, and anoniem.ErrStuk when
// the group cannot be masked.
func Begin(g Gegevens, o Opzet) (*Spel, error) {
	k, ok := o.Vorm.Keuze()
	switch {
	case !Speelbaar(g.Les.Casus.Kop):
		return nil, ErrStaat
	case !ok:
		return nil, ErrTijd
	case o.Vorm == Voorbeeld:
		o.Deelnemers = max(1, o.Deelnemers)
	case o.Deelnemers < 1 || o.Deelnemers > MaxDeelnemers:
		return nil, ErrNiemand
	}
	nrs, minuten, err := kies(g, o, k)
	if err != nil {
		return nil, err
	}
	s := nieuw(g)
	s.t = Training{
		ID: NieuwID(), Casus: g.Les.Casus.ID, Maand: g.Nu().Format("2006-01"), Deelnemers: o.Deelnemers, Vorm: o.Vorm,
		Delen: maakDelen(g.Les.Casus, g.Methode, nrs, minuten),
	}
	u := s.masker.Masker(o.Groep)
	if u.Fout != nil {
		return nil, u.Fout
	}
	s.t.Groep = u.Tekst
	s.t.Delen[0].Onthuld = true // nothing is judged at the opening
	return s, nil
}

// kies returns the moments and the minutes of a session.
func kies(g Gegevens, o Opzet, k Vormkeuze) ([]int, int, error) {
	nrs, minuten := KiesMomenten(g.Les, g.Methode, k.Momenten), k.Minuten
	if o.Vorm == Zelf {
		nrs, minuten = o.Momenten, o.Minuten
		if minuten < MinMinuten || minuten > MaxMinuten {
			return nil, 0, ErrTijd
		}
	}
	switch {
	case len(g.Les.Casus.Verloop) == 0, o.Vorm != Zelf && len(nrs) == 0:
		return nil, 0, ErrVerloop
	case len(nrs) == 0 || len(nrs) > casus.MaxMomenten:
		return nil, 0, ErrMomenten
	}
	vorige := 0
	for _, nr := range nrs {
		if nr <= vorige || !speelbaar(g.Les.Casus, nr) {
			return nil, 0, ErrMomenten
		}
		vorige = nr
	}
	return nrs, minuten, nil
}

// Speelbaar reports whether a case may be shown to a group: it is invented, or a second person made it ready for training.
func Speelbaar(k casus.Kop) bool { return k.Oefen || k.Staat == casus.Trainingsklaar }

// nieuw makes an empty game over a lesson.
func nieuw(g Gegevens) *Spel {
	s := &Spel{m: g.Methode, masker: g.Masker, les: g.Les, nu: g.Nu, laatst: g.Nu(), loopt: true}
	s.masker.Hervat(s.les.Teksten(), s.les.Casus.Houd)
	return s
}

// Hervat goes on with a session that was interrupted, with its clock standing still until then. It returns ErrAnders if
// the case is not there any more or does not have these moments, ErrStaat as Begin does.
func Hervat(g Gegevens, t Training) (*Spel, error) {
	switch {
	case g.Les.Casus.ID != t.Casus:
		return nil, ErrAnders
	case !Speelbaar(g.Les.Casus.Kop):
		return nil, ErrStaat
	}
	for _, d := range t.Momenten() {
		if !speelbaar(g.Les.Casus, d.Nr) || g.Les.Casus.Verloop[d.Nr-1].Vraag != d.Vraag {
			return nil, ErrAnders
		}
	}
	s := nieuw(g)
	s.t = t.Kopie()
	s.masker.Hervat(s.t.Teksten(), nil)
	return s, nil
}

// Training returns the session as it stands, to be written.
func (s *Spel) Training() Training { return s.t.Kopie() }

// Bewaart reports whether the session is kept: reading an example leaves nothing to keep.
func (s *Spel) Bewaart() bool { return s.t.Vorm != Voorbeeld }

// Methode returns the method that the case follows.
func (s *Spel) Methode() *toets.Methode { return s.m }

// Sluit forgets every name that was typed.
func (s *Spel) Sluit() { s.masker.Wis() }

// Nagelopen takes over the session as the store wrote it, when its second scan masked something more. Who calls it sees to
// it that nothing was said since; a half text that the store did not get stays.
func (s *Spel) Nagelopen(t Training) {
	if t.ID != s.t.ID {
		return
	}
	s.masker.Hervat(t.Teksten(), nil)
	half := s.t.Half
	if s.t = t.Kopie(); s.t.Half == (Half{}) {
		s.t.Half = half
	}
}

// deel is the part at hand.
func (s *Spel) deel() *Deel { return &s.t.Delen[s.t.Plek] }

// inbreng is what is revealed at the part at hand.
func (s *Spel) inbreng() casus.Inbreng {
	if d := s.deel(); d.Soort == Moment {
		return s.les.Casus.Verloop[d.Nr-1]
	}
	return casus.Inbreng{}
}

// Onthul shows what the pair and the expert thought. Votes are compared with the choice of the pair: judging is over. It
// returns ErrPlek outside a moment.
func (s *Spel) Onthul() error {
	d := s.deel()
	if d.Soort != Moment {
		return ErrPlek
	}
	if !d.Onthuld {
		d.Onthuld = true
		d.Tweetal = s.oordeelStemmen(*d)
	}
	return nil
}

// oordeelStemmen says how near the votes were to the choice of the pair: two thirds is the same, one third is partly.
func (s *Spel) oordeelStemmen(d Deel) Oordeel {
	_, goed := s.stemkeuzes(s.les.Casus.Verloop[d.Nr-1])
	alle, raak := 0, 0
	for _, a := range d.Antwoorden {
		if a.Keus == "" {
			continue
		}
		if alle += a.Stemmen; a.Keus == goed {
			raak += a.Stemmen
		}
	}
	switch {
	case goed == "" || alle == 0:
		return ""
	case raak*3 >= alle*2:
		return Gelijk
	case raak*3 >= alle:
		return Deels
	}
	return Anders
}

// Volgende goes on. It returns ErrVerborgen as long as a moment is not revealed: the next one tells how it went on.
func (s *Spel) Volgende() error {
	switch d := s.deel(); {
	case d.Soort == Moment && !d.Onthuld && s.t.Vorm != Voorbeeld:
		return ErrVerborgen
	case d.Soort == Afsluiting:
		return ErrPlek
	}
	s.t.Plek++
	if d := s.deel(); d.Soort == Afsluiting || s.t.Vorm == Voorbeeld {
		d.Onthuld = true
	}
	return nil
}

// Vorige looks back at the part before this one; what was said there stays. It returns ErrPlek at the first.
func (s *Spel) Vorige() error {
	if s.t.Plek == 0 {
		return ErrPlek
	}
	s.t.Plek--
	return nil
}

// SluitAf ends the session. It returns ErrPlek before the last part.
func (s *Spel) SluitAf() error {
	if s.deel().Soort != Afsluiting {
		return ErrPlek
	}
	s.t.Klaar, s.t.Half = true, Half{}
	return nil
}
