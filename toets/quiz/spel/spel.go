package spel

import (
	"errors"
	"slices"
	"time"

	"oliekan/toets/quiz"
)

// Errors of a game. A front end shows only what can be done, so they mean a key too many.
var (
	// ErrFase says that this cannot be done now, such as an answer after the reveal.
	ErrFase = errors.New("not in this phase")
	// ErrTeam says that a team does not take part in the question.
	ErrTeam = errors.New("team does not take part")
	// ErrAntwoord says that there is no such answer.
	ErrAntwoord = errors.New("no such answer")
	// ErrGelijk says that there is nothing to decide, or no question left to decide it with.
	ErrGelijk = errors.New("nothing to decide")
)

// Fase says what is going on in a game.
type Fase string

// The phases.
const (
	FaseVraag  Fase = "vraag"  // a question waits for answers
	FaseUitleg Fase = "uitleg" // its right answer is shown
	FaseStand  Fase = "stand"  // the score after a round
	FaseEind   Fase = "eind"   // the result
)

// What stands in the place of an answer.
const (
	geen    = -1 // no answer yet
	nietMee = -2 // this team does not play for this question
)

// beurt is one question of a game with an answer for every player, as an index.
type beurt struct {
	vraag     quiz.Vraag
	antwoord  []int
	beslissen bool // asked after the last round, among teams that share the first place
}

// Spel is one game. Players are numbered from 0; with teams, player 0 is team 1.
type Spel struct {
	opzet   Opzet
	alle    []quiz.Vraag // to take a deciding question from
	beurten []beurt
	nu      int // index in beurten
	fase    Fase
	klok    klok
}

// Nieuw draws the questions of a game and puts the first one on the table. It returns ErrOpzet for a set-up that cannot
// be and ErrGeenVragen when no question fits.
func Nieuw(vragen []quiz.Vraag, o Opzet) (*Spel, error) {
	if err := o.valideer(); err != nil {
		return nil, err
	}
	getrokken := o.Vragen(vragen)
	if len(getrokken) == 0 {
		return nil, ErrGeenVragen
	}
	s := &Spel{opzet: o, alle: vragen, fase: FaseVraag}
	for _, v := range getrokken {
		s.beurten = append(s.beurten, beurt{vraag: v, antwoord: slices.Repeat([]int{geen}, s.Spelers())})
	}
	return s, nil
}

// Opzet returns what was chosen before the game.
func (s *Spel) Opzet() Opzet { return s.opzet }

// Fase says what is going on.
func (s *Spel) Fase() Fase { return s.fase }

// Spelers is how many answers a question can get: one for every team, or one for a person alone.
func (s *Spel) Spelers() int { return max(1, s.opzet.Teams) }

// Opgave is what may be seen of a question before the reveal.
type Opgave struct {
	Nummer, Van   int // this question of how many
	Ronde, Rondes int
	Beslissend    bool // a deciding question: it has no number and no round
	Vraag         string
	Antwoorden    [4]string
	Onderwerp     quiz.Onderwerp
	Moeilijkheid  quiz.Moeilijkheid
	Eigen         bool // of the municipality itself
}

// Opgave returns the question on the table, or the last one.
func (s *Spel) Opgave() Opgave {
	b := s.beurten[s.nu]
	uit := Opgave{
		Vraag: b.vraag.Vraag, Antwoorden: b.vraag.Antwoorden, Onderwerp: b.vraag.Onderwerp, Moeilijkheid: b.vraag.Moeilijkheid,
		Eigen:      b.vraag.Eigen,
		Beslissend: b.beslissen,
	}
	if !b.beslissen {
		n := s.gewoon()
		uit.Nummer, uit.Van = s.nu+1, n
		uit.Ronde, uit.Rondes = s.nu/s.opzet.PerRonde+1, (n+s.opzet.PerRonde-1)/s.opzet.PerRonde
	}
	return uit
}

// gewoon counts the questions of the rounds.
func (s *Spel) gewoon() int {
	n := slices.IndexFunc(s.beurten, func(b beurt) bool { return b.beslissen })
	if n < 0 {
		return len(s.beurten)
	}
	return n
}

// Oplossing is what the reveal shows.
type Oplossing struct {
	Goed         int // index of the right answer
	Uitleg, Bron string
}

// Oplossing returns the right answer with its explanation, and false as long as it is not revealed.
func (s *Spel) Oplossing() (Oplossing, bool) {
	if s.fase == FaseVraag {
		return Oplossing{}, false
	}
	v := s.beurten[s.nu].vraag
	return Oplossing{v.Goed, v.Uitleg, v.Bron}, true
}

// Doet reports whether a player takes part in the question on the table.
func (s *Spel) Doet(speler int) bool {
	as := s.beurten[s.nu].antwoord
	return speler >= 0 && speler < len(as) && as[speler] != nietMee
}

// Antwoord returns the answer of a player to the question on the table, and false if there is none.
func (s *Spel) Antwoord(speler int) (int, bool) {
	if !s.Doet(speler) {
		return 0, false
	}
	a := s.beurten[s.nu].antwoord[speler]
	return max(a, 0), a != geen
}

// Goed reports whether a player had the question right that is revealed; false before the reveal.
func (s *Spel) Goed(speler int) bool {
	o, open := s.Oplossing()
	a, heeft := s.Antwoord(speler)
	return open && heeft && a == o.Goed
}

// Kies gives a player an answer, or another one. It returns ErrFase after the reveal, ErrTeam for a team that does not
// take part, and ErrAntwoord for an answer that is not there.
func (s *Spel) Kies(speler, antwoord int) error {
	if antwoord < 0 || quiz.Letter(antwoord) == "" {
		return ErrAntwoord
	}
	return s.zet(speler, antwoord)
}

// Wis takes the answer of a player back. It returns ErrFase or ErrTeam, as Kies does.
func (s *Spel) Wis(speler int) error { return s.zet(speler, geen) }

func (s *Spel) zet(speler, antwoord int) error {
	switch {
	case s.fase != FaseVraag:
		return ErrFase
	case !s.Doet(speler):
		return ErrTeam
	}
	s.beurten[s.nu].antwoord[speler] = antwoord
	return nil
}

// Zonder returns the players who take part and have no answer yet.
func (s *Spel) Zonder() []int {
	var uit []int
	for i, a := range s.beurten[s.nu].antwoord {
		if a == geen {
			uit = append(uit, i)
		}
	}
	return uit
}

// Toon reveals the right answer. Who has no answer has it wrong; whether that may be is for a person to say. It returns
// ErrFase if there is nothing to reveal.
func (s *Spel) Toon() error {
	if s.fase != FaseVraag {
		return ErrFase
	}
	s.fase = FaseUitleg
	s.klok = klok{}
	return nil
}

// Verder goes on after a reveal or a score. It returns ErrFase if a question waits or the game is over.
func (s *Spel) Verder() error {
	laatste := s.nu >= s.gewoon()-1
	switch {
	case s.fase == FaseUitleg && laatste:
		s.fase = FaseEind
	case s.fase == FaseUitleg && (s.nu+1)%s.opzet.PerRonde == 0:
		s.fase = FaseStand
	case s.fase == FaseUitleg, s.fase == FaseStand:
		s.nu++
		s.fase = FaseVraag
	default:
		return ErrFase
	}
	return nil
}

// Stop ends the game early: what was not revealed is dropped. It returns ErrFase if the game is over or nothing was
// revealed yet, since there is no result then.
func (s *Spel) Stop() error {
	n := s.gespeeld()
	if s.fase == FaseEind || n == 0 {
		return ErrFase
	}
	s.beurten, s.nu, s.fase, s.klok = s.beurten[:n:n], n-1, FaseEind, klok{}
	return nil
}

// gespeeld counts the questions that were revealed.
func (s *Spel) gespeeld() int {
	if s.fase == FaseVraag {
		return s.nu
	}
	return s.nu + 1
}

// Begonnen reports whether anything was revealed, so that there is a score.
func (s *Spel) Begonnen() bool { return s.gespeeld() > 0 }

// Beslisvraag asks one more question of the teams that share the first place: one that was not asked in this game, of
// the same kind if there is any left. It returns ErrGelijk if no teams share the first place or every question was asked.
func (s *Spel) Beslisvraag() error {
	v, ok := s.over()
	samen := s.Gelijk()
	if !ok || samen == nil {
		return ErrGelijk
	}
	b := beurt{vraag: v, antwoord: slices.Repeat([]int{nietMee}, s.Spelers()), beslissen: true}
	for _, speler := range samen {
		b.antwoord[speler] = geen
	}
	s.beurten = append(s.beurten, b)
	s.nu, s.fase = len(s.beurten)-1, FaseVraag
	return nil
}

// KanBeslissen reports whether Beslisvraag has something to ask and somebody to ask it.
func (s *Spel) KanBeslissen() bool {
	_, ok := s.over()
	return ok && s.Gelijk() != nil
}

// over returns the next question that was not asked in this game.
func (s *Spel) over() (quiz.Vraag, bool) {
	for _, k := range []quiz.Keuze{s.opzet.Keuze(), {Zaad: s.opzet.Zaad}} {
		for _, v := range quiz.Trek(s.alle, k) {
			if !slices.ContainsFunc(s.beurten, func(b beurt) bool { return b.vraag.ID == v.ID }) {
				return v, true
			}
		}
	}
	return quiz.Vraag{}, false
}

// Vragen returns the questions of the game with their answers, in their order, once it is over; nil before that.
func (s *Spel) Vragen() []quiz.Vraag {
	if s.fase != FaseEind {
		return nil
	}
	uit := make([]quiz.Vraag, len(s.beurten))
	for i, b := range s.beurten {
		uit[i] = b.vraag
	}
	return uit
}

// Tik tells the game what time it is. The clock counts while a question waits, and believes steps of up to a minute
// only: a laptop that slept, or a clock that was set, costs nobody time.
func (s *Spel) Tik(nu time.Time) {
	if s.fase == FaseVraag && s.opzet.Seconden > 0 {
		s.klok.tik(nu)
	}
}

// Pauzeer stops the clock until the next Hervat; it can be called twice.
func (s *Spel) Pauzeer(nu time.Time) {
	s.Tik(nu)
	s.klok.stil = true
}

// Hervat lets the clock go on.
func (s *Spel) Hervat(nu time.Time) { s.klok.stil, s.klok.vorige = false, nu }

// Pauze reports whether the clock was stopped.
func (s *Spel) Pauze() bool { return s.klok.stil }

// Rest returns how many seconds are left for the question on the table, 0 when the time is up, and false when there is
// no clock or no question waits.
func (s *Spel) Rest() (int, bool) {
	if s.fase != FaseVraag || s.opzet.Seconden == 0 {
		return 0, false
	}
	over := time.Duration(s.opzet.Seconden)*time.Second - s.klok.gedacht
	return int(max(0, (over+time.Second-1)/time.Second)), true
}
