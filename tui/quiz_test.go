package tui

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"oliekan/toets/quiz"
	"oliekan/toets/quiz/spel"
	"oliekan/tui/bureau"

	tea "charm.land/bubbletea/v2"
)

// speelOp opens the quiz of an app, with a set-up, and begins.
func speelOp(t *testing.T, a *App, o spel.Opzet) Screen {
	t.Helper()
	q := start(t, NewQuiz(a), 80, 23, NewStyles(ThemaAuto, true)).(Quiz)
	q.opzet = o
	s, root := zend(t, q, "home", "enter")
	if s.(Quiz).spel == nil || len(root) > 0 {
		t.Fatalf("the quiz did not begin: %v", root)
	}
	return s
}

// teams is a set-up of three questions a round.
func teams(n, rondes, seconden int) spel.Opzet {
	return spel.Opzet{Teams: n, Rondes: rondes, PerRonde: 3, Seconden: seconden}
}

// geef is the letter of the right answer to the question on the table, or of a wrong one.
func geef(t *testing.T, s Screen, goed bool) string {
	t.Helper()
	sp := s.(Quiz).spel
	for _, v := range s.(Quiz).vragen {
		if v.Vraag != sp.Opgave().Vraag {
			continue
		}
		if !goed {
			return strings.ToLower(quiz.Letter((v.Goed + 1) % 4))
		}
		return strings.ToLower(quiz.Letter(v.Goed))
	}
	t.Fatal("the question on the table is not one of the quiz")
	return ""
}

// beantwoord answers for every team in turn, "+" right and "-" wrong, reveals, and goes on.
func beantwoord(t *testing.T, s Screen, wie string) Screen {
	t.Helper()
	for _, r := range wie {
		s, _ = zend(t, s, geef(t, s, r == '+'))
	}
	s, _ = zend(t, s, "space", "space")
	if s.(Quiz).spel.Fase() == spel.FaseStand {
		s, _ = zend(t, s, "space")
	}
	return s
}

func TestQuizGouden(t *testing.T) {
	t.Run("kiezen", func(t *testing.T) {
		goudenSchermen(t, func(t *testing.T) Screen { return NewQuiz(newApp(t)) })
	})
	beelden := map[string]func(*testing.T) Screen{
		"vraag": func(t *testing.T) Screen {
			s, _ := zend(t, speelOp(t, newApp(t), teams(3, 2, 60)), "a", "c")
			return s
		},
		"uitleg": func(t *testing.T) Screen {
			s := speelOp(t, newApp(t), teams(3, 2, 60))
			s, _ = zend(t, s, geef(t, s, true), geef(t, s, false), geef(t, s, true), "space")
			return s
		},
		"alleen": func(t *testing.T) Screen {
			s := speelOp(t, newApp(t), teams(spel.Alleen, 1, 0))
			s, _ = zend(t, s, geef(t, s, false), "space")
			return s
		},
		"stand": func(t *testing.T) Screen {
			s := speelOp(t, newApp(t), teams(6, 2, 0))
			s = beantwoord(t, beantwoord(t, s, "+++-+-"), "+-+-+-")
			s, _ = zend(t, s, geef(t, s, true), "space", "space", "space")
			return s
		},
		"uitslag": func(t *testing.T) Screen {
			s := speelOp(t, newApp(t), teams(2, 1, 0))
			return beantwoord(t, beantwoord(t, beantwoord(t, s, "++"), "-+"), "+-")
		},
		"pauze": func(t *testing.T) Screen {
			s, _ := zend(t, beantwoord(t, speelOp(t, newApp(t), teams(2, 1, 30)), "+-"), "p")
			return s
		},
		"verder": func(t *testing.T) Screen {
			a := newApp(t)
			s := beantwoord(t, speelOp(t, a, teams(2, 1, 0)), "+-")
			zend(t, s, "esc")
			return start(t, NewQuiz(a), 80, 23, NewStyles(ThemaAuto, true))
		},
	}
	for naam, maak := range beelden {
		for _, m := range []struct{ breed, hoog int }{{40, 10}, {80, 24}, {120, 40}} {
			t.Run(fmt.Sprintf("%s/%dx%d", naam, m.breed, m.hoog), func(t *testing.T) {
				s, _ := zend(t, maak(t), tea.WindowSizeMsg{Width: m.breed, Height: m.hoog - 1})
				goudenBeeldIn(t, s, m.breed, m.hoog)
			})
		}
	}
	t.Run("blad", func(t *testing.T) {
		h := NewQuizblad(quizVragen(t)[:12])
		h.eigen = true
		h.pad.Zet("/thuis/Documenten/quiz-vragen.pdf")
		goudenBeeld(t, start(t, h, 80, 23, NewStyles(ThemaAuto, true)))
	})
}

// quizVragen are the questions of the program.
func quizVragen(t *testing.T) []quiz.Vraag {
	t.Helper()
	vs, err := quiz.Laad(newApp(t).Methode)
	if err != nil {
		t.Fatal(err)
	}
	return vs
}

func TestQuizPast(t *testing.T) {
	past(t, NewQuiz(newApp(t)))
	past(t, start(t, NewQuiz(newApp(t)), 80, 23, NewStyles(ThemaAuto, true)))
	for _, n := range []int{spel.Alleen, 6} {
		s := speelOp(t, newApp(t), teams(n, 2, 30))
		past(t, s)
		s, _ = zend(t, s, "space") // asks whether to show without answers
		past(t, s)
		s, _ = zend(t, s, "e")
		past(t, s)
		s, _ = zend(t, s, "n", "space", "space")
		past(t, s)
		for s.(Quiz).spel.Fase() != spel.FaseStand {
			s, _ = zend(t, s, "space")
		}
		past(t, s)
		s, _ = zend(t, s, "e", "j")
		past(t, s)
	}
}

// TestQuizAllesIsTeLezen scrolls through every question in the smallest window: all of it comes by, before the reveal and
// after it, also with six teams below.
func TestQuizAllesIsTeLezen(t *testing.T) {
	for _, n := range []int{spel.Alleen, 6} {
		q := speelOp(t, newApp(t), spel.Opzet{Teams: n, Rondes: 5, PerRonde: 12}).(Quiz)
		s, _ := zend(t, q, tea.WindowSizeMsg{Width: minBreed, Height: minHoog - 1})
		for s.(Quiz).spel.Fase() != spel.FaseEind {
			sp := s.(Quiz).spel
			o := sp.Opgave()
			alles := bladert(t, s)
			ziet(t, alles, o.Vraag)
			for _, a := range o.Antwoorden {
				ziet(t, alles, a)
			}
			s, _ = zend(t, s, "space", "space")
			ziet(t, beeld(s, minBreed, minHoog-1), "✓") // the right answer, without scrolling
			opl, _ := sp.Oplossing()
			ziet(t, bladert(t, s), opl.Uitleg, opl.Bron)
			s, _ = zend(t, s, "space")
			if s.(Quiz).spel.Fase() == spel.FaseStand {
				s, _ = zend(t, s, "space")
			}
		}
		alles := bladert(t, s)
		for _, f := range s.(Quiz).spel.Fouten() {
			ziet(t, alles, f.Vraag.Vraag)
		}
	}
}

// bladert reads the middle of a game from its top to its end, line by line, each line once.
func bladert(t *testing.T, s Screen) string {
	t.Helper()
	s, _ = zend(t, s, "home")
	var uit []string
	for {
		q := s.(Quiz)
		regels := strings.Split(beeld(s, q.breed, q.hoog), "\n")[1 : 1+q.ruimte()]
		nieuw := q.van - len(uit) // lines that were seen already
		uit = append(uit, regels[max(0, -nieuw):]...)
		s, _ = zend(t, s, tea.MouseWheelMsg{Button: tea.MouseWheelDown})
		if s.(Quiz).van == q.van {
			return strings.Join(uit, "\n")
		}
	}
}

// TestQuizVerbergtHetAntwoord looks at every screen before the reveal: no explanation of any question, and none of the
// places where it can be read.
func TestQuizVerbergtHetAntwoord(t *testing.T) {
	s := speelOp(t, newApp(t), spel.Opzet{Teams: 2, Rondes: 5, PerRonde: 12, Seconden: 30})
	for s.(Quiz).spel.Fase() != spel.FaseEind {
		alles := beeld(s, 200, 200) + fmt.Sprint(s.Uitleg(), s.ShortHelp(), s.FullHelp())
		o := s.(Quiz).spel.Opgave()
		for _, v := range s.(Quiz).vragen {
			for _, weg := range []string{v.Uitleg[:40], v.Bron, "Nalezen", "✓"} {
				if strings.Contains(alles, weg) {
					t.Fatalf("%q before the reveal of %q:\n%s", weg, o.Vraag, alles)
				}
			}
		}
		s = beantwoord(t, s, "+-")
	}
}

func TestQuizBlijftBewaard(t *testing.T) {
	a := newApp(t)
	s := beantwoord(t, speelOp(t, a, teams(2, 2, 60)), "+-")
	s, _ = zend(t, s, "c")
	opgave := s.(Quiz).spel.Opgave()
	// Every key is on disk at once: nothing was closed here, as when the program is killed.
	s = start(t, NewQuiz(a), 80, 23, NewStyles(ThemaAuto, true))
	ziet(t, beeld(s, 80, 23), "> Verder met de quiz", "2 teams, vraag 2 van 6")
	s, _ = zend(t, s, "enter")
	if s.(Quiz).spel.Opgave() != opgave {
		t.Errorf("another question: %+v", s.(Quiz).spel.Opgave())
	}
	ziet(t, beeld(s, 80, 23), "Team 1 C > Team 2 –")
	_, root := zend(t, s, "esc")
	if len(root) != 1 || fmt.Sprintf("%T", root[0]) != "tui.closeMsg" {
		t.Errorf("esc gives %v", root)
	}
	// Another one asks first.
	s = start(t, NewQuiz(a), 80, 23, NewStyles(ThemaAuto, true))
	s, _ = zend(t, s, "down", "enter")
	ziet(t, beeld(s, 80, 23), "Er loopt nog een quiz.")
	s, _ = zend(t, s, "n")
	if s.(Quiz).spel != nil {
		t.Fatal("no is yes")
	}
	s, _ = zend(t, s, "enter", "j")
	if got := s.(Quiz).spel.Opgave(); got.Nummer != 1 {
		t.Errorf("a new quiz begins at %+v", got)
	}
}

func TestQuizVanEenAndereVersie(t *testing.T) {
	a := newApp(t)
	for _, bewaard := range []string{"x", `{"versie":99}`, `{"versie":1,"opzet":{"rondes":1,"perRonde":3},"vragen":[{"id":"weg","antwoorden":"-"}],"fase":"vraag"}`} {
		if err := a.Bureau.Onthoud(context.Background(), spel.Sleutel, bewaard); err != nil {
			t.Fatal(err)
		}
		s := start(t, NewQuiz(a), 80, 23, NewStyles(ThemaAuto, true))
		zietNiet(t, beeld(s, 80, 23), "Verder met de quiz")
		if s, _ = zend(t, s, "enter"); s.(Quiz).spel == nil {
			t.Errorf("after %q no quiz can begin", bewaard)
		}
	}
}

// TestQuizSchijfDoetNiet: a quiz that cannot be kept is still played, and closes.
func TestQuizSchijfDoetNiet(t *testing.T) {
	a := newApp(t)
	weg := filepath.Join(t.TempDir(), "weg")
	a.Bureau = bureau.Bij(filepath.Join(weg, "oliekan.db"))
	if err := os.Mkdir(weg, 0o700); err != nil {
		t.Fatal(err)
	}
	s := speelOp(t, a, teams(2, 1, 0))
	if err := os.RemoveAll(weg); err != nil {
		t.Fatal(err)
	}
	s, root := zend(t, s, "a")
	if len(root) == 0 {
		t.Error("nothing is told of a game that is not kept")
	}
	ziet(t, beeld(s, 80, 23), "Team 1 A")
	_, root = zend(t, s, "esc")
	dicht := false
	for _, msg := range root {
		_, ok := msg.(closeMsg)
		dicht = dicht || ok
	}
	if !dicht {
		t.Errorf("the screen does not close: %v", root)
	}
}

func TestQuizKiezen(t *testing.T) {
	s := start(t, NewQuiz(newApp(t)), 80, 23, NewStyles(ThemaAuto, true))
	s, _ = zend(t, s, "down", "left", "down", "right", "down", "right", "down", "enter", "down", "left")
	if o := s.(Quiz).opzet; o.Teams != spel.MaxTeams || o.Rondes != 3 || o.PerRonde != 8 || o.Seconden != 30 || o.Moeilijkheid != quiz.Pittig {
		t.Errorf("chosen: %+v", o)
	}
	s, _ = zend(t, s, "down", "space", "down", "down", "right")
	ws := quiz.Onderwerpen()
	if o := s.(Quiz).opzet; o.Doet(ws[0]) || !o.Doet(ws[1]) || o.Doet(ws[2]) {
		t.Errorf("subjects: %v", o.Onderwerpen)
	}
	n := s.(Quiz).opzet.Passend(s.(Quiz).vragen)
	ziet(t, beeld(s, 80, 23), fmt.Sprintf("%d vragen: meer passen er niet", n))
}

func TestQuizAfsluiten(t *testing.T) {
	s := speelOp(t, newApp(t), teams(2, 1, 0))
	s, _ = zend(t, s, "e", "j")
	if s.(Quiz).spel != nil {
		t.Error("a game without a score has a result")
	}
	s = beantwoord(t, speelOp(t, newApp(t), teams(2, 1, 0)), "-+")
	s, _ = zend(t, s, "e", "x")
	zietNiet(t, beeld(s, 80, 23), "wint")
	s, _ = zend(t, s, "e", "j")
	ziet(t, beeld(s, 80, 23), "Team 2 wint, met 1 van de 1 goed.", "Om nog eens te lezen", "Niet goed bij team 1.")
	if s, _ = zend(t, s, "n"); s.(Quiz).spel != nil || s.(Quiz).opzet.Teams != 2 {
		t.Errorf("another game does not begin with the same choices: %+v", s.(Quiz).opzet)
	}
}

func TestQuizMuis(t *testing.T) {
	s := start(t, NewQuiz(newApp(t)), 80, 23, NewStyles(ThemaAuto, true))
	klik := func(s Screen, tekst string) Screen {
		t.Helper()
		for y, r := range strings.Split(beeld(s, 80, 23), "\n") {
			if voor, _, ok := strings.Cut(r, tekst); ok {
				s, _ = zend(t, s, tea.MouseClickMsg{X: len([]rune(voor)), Y: y})
				return s
			}
		}
		t.Fatalf("%q is not on the screen:\n%s", tekst, beeld(s, 80, 23))
		return s
	}
	s = klik(klik(klik(s, "Wie doen mee?"), "Wie doen mee?"), "Begin een nieuwe quiz")
	s = klik(s, s.(Quiz).spel.Opgave().Antwoorden[2][:10])
	ziet(t, beeld(s, 80, 23), "Team 1 C > Team 2 –")
	s = klik(s, "Team 1")
	s = klik(s, s.(Quiz).spel.Opgave().Antwoorden[0][:10])
	ziet(t, beeld(s, 80, 23), "Team 1 A")
}

// TestQuizKiezenSmal: in the narrowest window every value of the choosing can be read, and a click below a name is one on it.
func TestQuizKiezenSmal(t *testing.T) {
	q := start(t, NewQuiz(newApp(t)), 40, 60, NewStyles(ThemaAuto, true)).(Quiz)
	for i, r := range q.rijen() {
		q.cursor = i
		ziet(t, beeld(q, 40, 60), r.naam, r.waarde)
		zietNiet(t, beeld(q, 40, 60), "…")
	}
	for y, r := range strings.Split(beeld(q, 40, 60), "\n") {
		if strings.Contains(r, "alles door elkaar") {
			s, _ := zend(t, q, tea.MouseClickMsg{X: 8, Y: y})
			if nu := s.(Quiz); nu.rijen()[nu.cursor].naam != "Hoe moeilijk?" {
				t.Errorf("a click on %q goes to %q", r, nu.rijen()[nu.cursor].naam)
			}
			return
		}
	}
	t.Error("how hard it is, is not on the screen")
}
