package spel

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"oliekan/toets/quiz"
)

// Sleutel is under which key a game is remembered in the store.
const Sleutel = "quiz"

// ErrBewaard is returned for a stored game that does not fit: damaged, or with a question that is no longer there.
var ErrBewaard = errors.New("stored game does not fit")

// versie is the form of a stored game.
const versie = 1

// bewaard is a game as it is stored: ids and numbers only.
type bewaard struct {
	Versie  int     `json:"versie"`
	Opzet   Opzet   `json:"opzet"`
	Vragen  []vraag `json:"vragen"`
	Nu      int     `json:"nu"`
	Fase    Fase    `json:"fase"`
	Gedacht int64   `json:"gedacht"` // milliseconds that the question on the table waits
}

// vraag is a question of a stored game. Antwoorden has a sign for every player: a letter, - for none, . for a team that
// does not take part.
type vraag struct {
	ID         string `json:"id"`
	Antwoorden string `json:"antwoorden"`
	Beslissend bool   `json:"beslissend,omitempty"`
}

// tekens are the signs of Antwoorden in the order of nietMee, geen, and the answers.
const tekens = ".-ABCD"

// Bewaar returns the game as a short text of ids and numbers, for Lees.
func (s *Spel) Bewaar() string {
	b := bewaard{Versie: versie, Opzet: s.opzet, Nu: s.nu, Fase: s.fase, Gedacht: s.klok.gedacht.Milliseconds()}
	for _, x := range s.beurten {
		as := make([]byte, len(x.antwoord))
		for i, a := range x.antwoord {
			as[i] = tekens[a-nietMee]
		}
		b.Vragen = append(b.Vragen, vraag{x.vraag.ID, string(as), x.beslissen})
	}
	uit, err := json.Marshal(b)
	if err != nil {
		panic(err) // numbers and strings only
	}
	return string(uit)
}

// Lees returns a game from what Bewaar gave, with the questions as they are now. What does not fit gives ErrBewaard.
func Lees(tekst string, vragen []quiz.Vraag) (*Spel, error) {
	var b bewaard
	if err := json.Unmarshal([]byte(tekst), &b); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrBewaard, err)
	}
	if err := b.valideer(); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrBewaard, err)
	}
	s := &Spel{opzet: b.Opzet, alle: vragen, nu: b.Nu, fase: b.Fase}
	s.klok.gedacht = time.Duration(b.Gedacht) * time.Millisecond
	for i, v := range b.Vragen {
		x, ok := s.beurt(v, vragen)
		if !ok || i > s.nu && slices.ContainsFunc(x.antwoord, func(a int) bool { return a != geen }) {
			return nil, fmt.Errorf("%w: question %q", ErrBewaard, v.ID)
		}
		s.beurten = append(s.beurten, x)
	}
	return s, nil
}

// valideer checks what does not depend on the questions.
func (b bewaard) valideer() error {
	if err := b.Opzet.valideer(); err != nil {
		return err // the rest counts with its numbers
	}
	goed := b.Versie == versie && b.Nu >= 0 && b.Nu < len(b.Vragen) && len(b.Vragen) <= b.Opzet.Rondes*b.Opzet.PerRonde+b.beslissend() &&
		b.Gedacht >= 0 && b.Gedacht < (24*time.Hour).Milliseconds()
	gewoon := len(b.Vragen) - b.beslissend()
	for i, v := range b.Vragen {
		goed = goed && v.Beslissend == (i >= gewoon) // deciding questions come last
	}
	// One that waits or was just revealed is the last one: the next is drawn at the end of the game only.
	if b.Nu >= gewoon || b.Fase == FaseEind {
		goed = goed && b.Nu == len(b.Vragen)-1
	} else {
		goed = goed && b.beslissend() == 0
	}
	goed = goed && gewoon > 0 && slices.Contains([]Fase{FaseVraag, FaseUitleg, FaseStand, FaseEind}, b.Fase)
	if b.Fase == FaseStand {
		goed = goed && (b.Nu+1)%b.Opzet.PerRonde == 0 && b.Nu < gewoon-1
	}
	if !goed {
		return errors.New("impossible state")
	}
	return nil
}

// beslissend counts the deciding questions.
func (b bewaard) beslissend() int {
	n := 0
	for _, v := range b.Vragen {
		if v.Beslissend {
			n++
		}
	}
	return n
}

// beurt returns a question of a stored game, and false if it does not fit.
func (s *Spel) beurt(v vraag, vragen []quiz.Vraag) (beurt, bool) {
	i := slices.IndexFunc(vragen, func(x quiz.Vraag) bool { return x.ID == v.ID })
	dubbel := slices.ContainsFunc(s.beurten, func(x beurt) bool { return x.vraag.ID == v.ID })
	if i < 0 || dubbel || len(v.Antwoorden) != s.Spelers() {
		return beurt{}, false
	}
	uit := beurt{vraag: vragen[i], beslissen: v.Beslissend}
	mee := 0
	for _, r := range v.Antwoorden {
		a := strings.IndexRune(tekens, r) + nietMee
		if a < nietMee {
			return beurt{}, false
		}
		if a != nietMee {
			mee++
		}
		uit.antwoord = append(uit.antwoord, a)
	}
	// Between fewer than two teams there is nothing to decide; every other question is for everybody.
	return uit, mee == s.Spelers() && !v.Beslissend || v.Beslissend && mee >= 2
}
