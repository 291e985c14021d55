package quiz

import (
	"testing"
	"time"

	"oliekan/toets/quiz/spel"
	"oliekan/tui/schermproef"
)

func TestQuizTeamsOmDeBeurt(t *testing.T) {
	s := speelOp(t, schermproef.NewApp(t), teams(3, 1, 0))
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "> Team 1 –")
	s, _ = schermproef.Zend(t, s, "a")
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "Team 1 A > Team 2 –")
	s, _ = schermproef.Zend(t, s, "tab", "b")
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "Team 1 A > Team 2 – Team 3 B")
	s, _ = schermproef.Zend(t, s, "space")
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "Nog geen antwoord: team 2. Toch tonen?")
	s, _ = schermproef.Zend(t, s, "D")
	schermproef.ZietNiet(t, schermproef.Beeld(s, 80, 23), "Toch tonen?")
	s, _ = schermproef.Zend(t, s, "1", "c", "3", "backspace")
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "Team 1 C Team 2 D > Team 3 –")
	s, _ = schermproef.Zend(t, s, "up", "up", "a", "6", "?")
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "Team 1 A")
	s, _ = schermproef.Zend(t, s, "space", "space")
	if s.(Quiz).spel.Fase() != spel.FaseUitleg {
		t.Fatal("a second press does not reveal")
	}
	s, _ = schermproef.Zend(t, s, "b", "1")
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "Team 1 A")
}

func TestQuizBeslisvraag(t *testing.T) {
	s := speelOp(t, schermproef.NewApp(t), teams(3, 1, 0))
	for range 3 {
		s = beantwoord(t, s, "+-+")
	}
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "Gedeelde eerste plaats: team 1 en team 3, elk met 3 van de 3 goed.", "Eén vraag om te beslissen kan ook: druk op b.")
	s, _ = schermproef.Zend(t, s, "b")
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "beslisvraag", "> Team 1 – Team 3 –")
	schermproef.ZietNiet(t, schermproef.Beeld(s, 80, 23), "Team 2")
	s = beantwoord(t, s, "-+")
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "Team 3 wint na een beslisvraag", "tweede plaats Team 1 3")
	if s, _ = schermproef.Zend(t, s, "b"); s.(Quiz).spel.Fase() != spel.FaseEind {
		t.Error("a deciding question when there is nothing to decide")
	}
}

func TestQuizKlok(t *testing.T) {
	a := schermproef.NewApp(t)
	nu := schermproef.NuStil()
	a.Nu = func() time.Time { return nu }
	s := speelOp(t, a, teams(2, 1, 30))
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "nog 30 seconden")
	tik := func(d time.Duration) {
		nu = nu.Add(d)
		s, _ = schermproef.Zend(t, s, quizTikMsg{s.(Quiz).tik})
	}
	tik(9 * time.Second)
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "nog 21 seconden")
	tik(10 * time.Hour) // the lid was closed
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "nog 21 seconden")
	s, _ = schermproef.Zend(t, s, "p")
	schermproef.ZietNiet(t, schermproef.Beeld(s, 80, 23), s.(Quiz).spel.Opgave().Vraag)
	tik(20 * time.Second)
	if s.(Quiz).volgendeTik() != nil {
		t.Error("the program wakes every second of a break")
	}
	s, _ = schermproef.Zend(t, s, "a", "space")
	if s.(Quiz).volgendeTik() == nil {
		t.Error("no seconds after the break")
	}
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "nog 21 seconden", "Team 1 –")
	oud := quizTikMsg{s.(Quiz).tik - 1}
	nu = nu.Add(5 * time.Second)
	s, _ = schermproef.Zend(t, s, oud)
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "nog 21 seconden") // a clock from before the break is dead
	tik(20 * time.Second)
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "De tijd is om. Antwoorden mag nog.")
	s = beantwoord(t, s, "++")
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "nog 30 seconden")
}
