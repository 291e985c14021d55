package tui

import (
	"testing"
	"time"

	"oliekan/toets/quiz/spel"
)

func TestQuizTeamsOmDeBeurt(t *testing.T) {
	s := speelOp(t, newApp(t), teams(3, 1, 0))
	ziet(t, beeld(s, 80, 23), "> Team 1 –")
	s, _ = zend(t, s, "a")
	ziet(t, beeld(s, 80, 23), "Team 1 A > Team 2 –")
	s, _ = zend(t, s, "tab", "b")
	ziet(t, beeld(s, 80, 23), "Team 1 A > Team 2 – Team 3 B")
	s, _ = zend(t, s, "space")
	ziet(t, beeld(s, 80, 23), "Nog geen antwoord: team 2. Toch tonen?")
	s, _ = zend(t, s, "D")
	zietNiet(t, beeld(s, 80, 23), "Toch tonen?")
	s, _ = zend(t, s, "1", "c", "3", "backspace")
	ziet(t, beeld(s, 80, 23), "Team 1 C Team 2 D > Team 3 –")
	s, _ = zend(t, s, "up", "up", "a", "6", "?")
	ziet(t, beeld(s, 80, 23), "Team 1 A")
	s, _ = zend(t, s, "space", "space")
	if s.(Quiz).spel.Fase() != spel.FaseUitleg {
		t.Fatal("a second press does not reveal")
	}
	s, _ = zend(t, s, "b", "1")
	ziet(t, beeld(s, 80, 23), "Team 1 A")
}

func TestQuizBeslisvraag(t *testing.T) {
	s := speelOp(t, newApp(t), teams(3, 1, 0))
	for range 3 {
		s = beantwoord(t, s, "+-+")
	}
	ziet(t, beeld(s, 80, 23), "Gedeelde eerste plaats: team 1 en team 3, elk met 3 van de 3 goed.", "Eén vraag om te beslissen kan ook: druk op b.")
	s, _ = zend(t, s, "b")
	ziet(t, beeld(s, 80, 23), "beslisvraag", "> Team 1 – Team 3 –")
	zietNiet(t, beeld(s, 80, 23), "Team 2")
	s = beantwoord(t, s, "-+")
	ziet(t, beeld(s, 80, 23), "Team 3 wint na een beslisvraag", "tweede plaats Team 1 3")
	if s, _ = zend(t, s, "b"); s.(Quiz).spel.Fase() != spel.FaseEind {
		t.Error("a deciding question when there is nothing to decide")
	}
}

func TestQuizKlok(t *testing.T) {
	a := newApp(t)
	nu := nuStil()
	a.Nu = func() time.Time { return nu }
	s := speelOp(t, a, teams(2, 1, 30))
	ziet(t, beeld(s, 80, 23), "nog 30 seconden")
	tik := func(d time.Duration) {
		nu = nu.Add(d)
		s, _ = zend(t, s, quizTikMsg{s.(Quiz).tik})
	}
	tik(9 * time.Second)
	ziet(t, beeld(s, 80, 23), "nog 21 seconden")
	tik(10 * time.Hour) // the lid was closed
	ziet(t, beeld(s, 80, 23), "nog 21 seconden")
	s, _ = zend(t, s, "p")
	zietNiet(t, beeld(s, 80, 23), s.(Quiz).spel.Opgave().Vraag)
	tik(20 * time.Second)
	s, _ = zend(t, s, "a", "space")
	ziet(t, beeld(s, 80, 23), "nog 21 seconden", "Team 1 –")
	oud := quizTikMsg{s.(Quiz).tik - 1}
	nu = nu.Add(5 * time.Second)
	s, _ = zend(t, s, oud)
	ziet(t, beeld(s, 80, 23), "nog 21 seconden") // a clock from before the break is dead
	tik(20 * time.Second)
	ziet(t, beeld(s, 80, 23), "De tijd is om. Antwoorden mag nog.")
	s = beantwoord(t, s, "++")
	ziet(t, beeld(s, 80, 23), "nog 30 seconden")
}
