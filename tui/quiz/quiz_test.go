package quiz

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
	"oliekan/tui/scherm"
	"oliekan/tui/schermproef"

	tea "charm.land/bubbletea/v2"
)

// speelOp opens the quiz of an app, with a set-up, and begins.
func speelOp(t *testing.T, a *scherm.App, o spel.Opzet) scherm.Screen {
	t.Helper()
	q := schermproef.Start(t, NewQuiz(a), 80, 23, scherm.NewStyles(scherm.ThemaAuto, true)).(Quiz)
	q.opzet = o
	s, root := schermproef.Zend(t, q, "home", "enter")
	if s.(Quiz).spel == nil || len(root) > 0 {
		t.Fatalf("the quiz did not begin: %v", root)
	}
	return s
}

// TestQuizEigenVraag: a question of the municipality is read from its file, and marked.
func TestQuizEigenVraag(t *testing.T) {
	a := schermproef.NewApp(t)
	a.Instellingen.Quizvragen = filepath.Join(t.TempDir(), "quizvragen.json")
	if err := os.WriteFile(a.Instellingen.Quizvragen, []byte(`[{"id": "pas", "onderwerp": "artikelen",
		"moeilijkheid": "makkelijk", "vraag": "Voor wie is de pas?", "antwoorden": ["Een", "Twee", "Drie", "Vier"],
		"goed": "B", "uitleg": "Zo is het.", "bron": "Verordening"}]`), 0o600); err != nil {
		t.Fatal(err)
	}
	s := speelOp(t, a, teams(1, 1, 0)).(Quiz)
	sp, err := spel.Nieuw(s.vragen[len(s.vragen)-1:], s.opzet)
	if err != nil {
		t.Fatal(err)
	}
	s.spel = sp
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "Een vraag van je eigen gemeente.")
}

// teams is a set-up of three questions a round.
func teams(n, rondes, seconden int) spel.Opzet {
	return spel.Opzet{Teams: n, Rondes: rondes, PerRonde: 3, Seconden: seconden}
}

// geef is the letter of the right answer to the question on the table, or of a wrong one.
func geef(t *testing.T, s scherm.Screen, goed bool) string {
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
func beantwoord(t *testing.T, s scherm.Screen, wie string) scherm.Screen {
	t.Helper()
	for _, r := range wie {
		s, _ = schermproef.Zend(t, s, geef(t, s, r == '+'))
	}
	s, _ = schermproef.Zend(t, s, "space", "space")
	if s.(Quiz).spel.Fase() == spel.FaseStand {
		s, _ = schermproef.Zend(t, s, "space")
	}
	return s
}

func TestQuizGouden(t *testing.T) {
	t.Run("kiezen", func(t *testing.T) {
		schermproef.GoudenSchermen(t, func(t *testing.T) scherm.Screen { return NewQuiz(schermproef.NewApp(t)) })
	})
	beelden := map[string]func(*testing.T) scherm.Screen{
		"vraag": func(t *testing.T) scherm.Screen {
			s, _ := schermproef.Zend(t, speelOp(t, schermproef.NewApp(t), teams(3, 2, 60)), "a", "c")
			return s
		},
		"uitleg": func(t *testing.T) scherm.Screen {
			s := speelOp(t, schermproef.NewApp(t), teams(3, 2, 60))
			s, _ = schermproef.Zend(t, s, geef(t, s, true), geef(t, s, false), geef(t, s, true), "space")
			return s
		},
		"alleen": func(t *testing.T) scherm.Screen {
			s := speelOp(t, schermproef.NewApp(t), teams(spel.Alleen, 1, 0))
			s, _ = schermproef.Zend(t, s, geef(t, s, false), "space")
			return s
		},
		"stand": func(t *testing.T) scherm.Screen {
			s := speelOp(t, schermproef.NewApp(t), teams(6, 2, 0))
			s = beantwoord(t, beantwoord(t, s, "+++-+-"), "+-+-+-")
			s, _ = schermproef.Zend(t, s, geef(t, s, true), "space", "space", "space")
			return s
		},
		"uitslag": func(t *testing.T) scherm.Screen {
			s := speelOp(t, schermproef.NewApp(t), teams(2, 1, 0))
			return beantwoord(t, beantwoord(t, beantwoord(t, s, "++"), "-+"), "+-")
		},
		"pauze": func(t *testing.T) scherm.Screen {
			s, _ := schermproef.Zend(t, beantwoord(t, speelOp(t, schermproef.NewApp(t), teams(2, 1, 30)), "+-"), "p")
			return s
		},
		"verder": func(t *testing.T) scherm.Screen {
			a := schermproef.NewApp(t)
			s := beantwoord(t, speelOp(t, a, teams(2, 1, 0)), "+-")
			schermproef.Zend(t, s, "esc")
			return schermproef.Start(t, NewQuiz(a), 80, 23, scherm.NewStyles(scherm.ThemaAuto, true))
		},
	}
	for naam, maak := range beelden {
		for _, m := range []struct{ breed, hoog int }{{40, 10}, {80, 24}, {120, 40}} {
			t.Run(fmt.Sprintf("%s/%dx%d", naam, m.breed, m.hoog), func(t *testing.T) {
				s, _ := schermproef.Zend(t, maak(t), tea.WindowSizeMsg{Width: m.breed, Height: m.hoog - 1})
				schermproef.GoudenBeeldIn(t, s, m.breed, m.hoog)
			})
		}
	}
}

func TestQuizPast(t *testing.T) {
	schermproef.Past(t, NewQuiz(schermproef.NewApp(t)))
	schermproef.Past(t, schermproef.Start(t, NewQuiz(schermproef.NewApp(t)), 80, 23, scherm.NewStyles(scherm.ThemaAuto, true)))
	for _, n := range []int{spel.Alleen, 6} {
		s := speelOp(t, schermproef.NewApp(t), teams(n, 2, 30))
		schermproef.Past(t, s)
		s, _ = schermproef.Zend(t, s, "space") // asks whether to show without answers
		schermproef.Past(t, s)
		s, _ = schermproef.Zend(t, s, "e")
		schermproef.Past(t, s)
		s, _ = schermproef.Zend(t, s, "n", "space", "space")
		schermproef.Past(t, s)
		for s.(Quiz).spel.Fase() != spel.FaseStand {
			s, _ = schermproef.Zend(t, s, "space")
		}
		schermproef.Past(t, s)
		s, _ = schermproef.Zend(t, s, "e", "j")
		schermproef.Past(t, s)
	}
}

// TestQuizAllesIsTeLezen scrolls through every question in the smallest window: all of it comes by, before the reveal and
// after it, also with six teams below.
func TestQuizAllesIsTeLezen(t *testing.T) {
	for _, n := range []int{spel.Alleen, 6} {
		q := speelOp(t, schermproef.NewApp(t), spel.Opzet{Teams: n, Rondes: 5, PerRonde: 12}).(Quiz)
		s, _ := schermproef.Zend(t, q, tea.WindowSizeMsg{Width: scherm.MinBreed, Height: scherm.MinHoog - 1})
		for s.(Quiz).spel.Fase() != spel.FaseEind {
			sp := s.(Quiz).spel
			o := sp.Opgave()
			alles := bladert(t, s)
			schermproef.Ziet(t, alles, o.Vraag)
			for _, a := range o.Antwoorden {
				schermproef.Ziet(t, alles, a)
			}
			s, _ = schermproef.Zend(t, s, "space", "space")
			schermproef.Ziet(t, schermproef.Beeld(s, scherm.MinBreed, scherm.MinHoog-1), "✓") // the right answer, without scrolling
			opl, _ := sp.Oplossing()
			schermproef.Ziet(t, bladert(t, s), opl.Uitleg, opl.Bron)
			s, _ = schermproef.Zend(t, s, "space")
			if s.(Quiz).spel.Fase() == spel.FaseStand {
				s, _ = schermproef.Zend(t, s, "space")
			}
		}
		alles := bladert(t, s)
		for _, f := range s.(Quiz).spel.Fouten() {
			schermproef.Ziet(t, alles, f.Vraag.Vraag)
		}
	}
}

// bladert reads the middle of a game from its top to its end, line by line, each line once.
func bladert(t *testing.T, s scherm.Screen) string {
	t.Helper()
	s, _ = schermproef.Zend(t, s, "home")
	var uit []string
	for {
		q := s.(Quiz)
		regels := strings.Split(schermproef.Beeld(s, q.breed, q.hoog), "\n")[1 : 1+q.ruimte()]
		nieuw := q.van - len(uit) // lines that were seen already
		uit = append(uit, regels[max(0, -nieuw):]...)
		s, _ = schermproef.Zend(t, s, tea.MouseWheelMsg{Button: tea.MouseWheelDown})
		if s.(Quiz).van == q.van {
			return strings.Join(uit, "\n")
		}
	}
}

// TestQuizVerbergtHetAntwoord looks at every screen before the reveal: no explanation of any question, and none of the
// places where it can be read.
func TestQuizVerbergtHetAntwoord(t *testing.T) {
	s := speelOp(t, schermproef.NewApp(t), spel.Opzet{Teams: 2, Rondes: 5, PerRonde: 12, Seconden: 30})
	for s.(Quiz).spel.Fase() != spel.FaseEind {
		alles := schermproef.Beeld(s, 200, 200) + fmt.Sprint(s.Uitleg(), s.ShortHelp(), s.FullHelp())
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
	a := schermproef.NewApp(t)
	s := beantwoord(t, speelOp(t, a, teams(2, 2, 60)), "+-")
	s, _ = schermproef.Zend(t, s, "c")
	opgave := s.(Quiz).spel.Opgave()
	// Every key is on disk at once: nothing was closed here, as when the program is killed.
	s = schermproef.Start(t, NewQuiz(a), 80, 23, scherm.NewStyles(scherm.ThemaAuto, true))
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "> Verder met de quiz", "2 teams, vraag 2 van 6")
	s, _ = schermproef.Zend(t, s, "enter")
	if s.(Quiz).spel.Opgave() != opgave {
		t.Errorf("another question: %+v", s.(Quiz).spel.Opgave())
	}
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "Team 1 C > Team 2 –")
	_, root := schermproef.Zend(t, s, "esc")
	if len(root) != 1 || root[0] != (scherm.CloseMsg{}) {
		t.Errorf("esc gives %v", root)
	}
	// Another one asks first.
	s = schermproef.Start(t, NewQuiz(a), 80, 23, scherm.NewStyles(scherm.ThemaAuto, true))
	s, _ = schermproef.Zend(t, s, "down", "enter")
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "Er loopt nog een quiz.")
	s, _ = schermproef.Zend(t, s, "n")
	if s.(Quiz).spel != nil {
		t.Fatal("no is yes")
	}
	s, _ = schermproef.Zend(t, s, "enter", "j")
	if got := s.(Quiz).spel.Opgave(); got.Nummer != 1 {
		t.Errorf("a new quiz begins at %+v", got)
	}
}

func TestQuizVanEenAndereVersie(t *testing.T) {
	a := schermproef.NewApp(t)
	for _, bewaard := range []string{"x", `{"versie":99}`, `{"versie":1,"opzet":{"rondes":1,"perRonde":3},"vragen":[{"id":"weg","antwoorden":"-"}],"fase":"vraag"}`} {
		if err := a.Bureau.Onthoud(context.Background(), spel.Sleutel, bewaard); err != nil {
			t.Fatal(err)
		}
		s := schermproef.Start(t, NewQuiz(a), 80, 23, scherm.NewStyles(scherm.ThemaAuto, true))
		schermproef.ZietNiet(t, schermproef.Beeld(s, 80, 23), "Verder met de quiz")
		if s, _ = schermproef.Zend(t, s, "enter"); s.(Quiz).spel == nil {
			t.Errorf("after %q no quiz can begin", bewaard)
		}
	}
}

// TestQuizSchijfDoetNiet: a quiz that cannot be kept is still played, and closes.
func TestQuizSchijfDoetNiet(t *testing.T) {
	a := schermproef.NewApp(t)
	weg := filepath.Join(t.TempDir(), "weg")
	a.Bureau = bureau.Bij(filepath.Join(weg, "oliekan.db"))
	if err := os.Mkdir(weg, 0o700); err != nil {
		t.Fatal(err)
	}
	s := speelOp(t, a, teams(2, 1, 0))
	if err := os.RemoveAll(weg); err != nil {
		t.Fatal(err)
	}
	s, root := schermproef.Zend(t, s, "a")
	if len(root) == 0 {
		t.Error("nothing is told of a game that is not kept")
	}
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "Team 1 A")
	_, root = schermproef.Zend(t, s, "esc")
	dicht := false
	for _, msg := range root {
		_, ok := msg.(scherm.CloseMsg)
		dicht = dicht || ok
	}
	if !dicht {
		t.Errorf("the screen does not close: %v", root)
	}
}

func TestQuizKiezen(t *testing.T) {
	s := schermproef.Start(t, NewQuiz(schermproef.NewApp(t)), 80, 23, scherm.NewStyles(scherm.ThemaAuto, true))
	s, _ = schermproef.Zend(t, s, "down", "left", "down", "right", "down", "right", "down", "enter", "down", "left")
	if o := s.(Quiz).opzet; o.Teams != spel.MaxTeams || o.Rondes != 3 || o.PerRonde != 8 || o.Seconden != 30 || o.Moeilijkheid != quiz.Pittig {
		t.Errorf("chosen: %+v", o)
	}
	s, _ = schermproef.Zend(t, s, "down", "space", "down", "down", "right", "down", "space")
	ws := quiz.Onderwerpen()
	if o := s.(Quiz).opzet; o.Doet(ws[0]) || !o.Doet(ws[1]) || o.Doet(ws[2]) {
		t.Errorf("subjects: %v", o.Onderwerpen)
	}
	n := s.(Quiz).opzet.Passend(s.(Quiz).vragen)
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), fmt.Sprintf("%d vragen: meer passen er niet", n))
}

func TestQuizAfsluiten(t *testing.T) {
	s := speelOp(t, schermproef.NewApp(t), teams(2, 1, 0))
	s, _ = schermproef.Zend(t, s, "e", "j")
	if s.(Quiz).spel != nil {
		t.Error("a game without a score has a result")
	}
	s = beantwoord(t, speelOp(t, schermproef.NewApp(t), teams(2, 1, 0)), "-+")
	s, _ = schermproef.Zend(t, s, "e", "x")
	schermproef.ZietNiet(t, schermproef.Beeld(s, 80, 23), "wint")
	s, _ = schermproef.Zend(t, s, "e", "j")
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "Team 2 wint, met 1 van de 1 goed.", "Om nog eens te lezen", "Niet goed bij team 1.")
	if s, _ = schermproef.Zend(t, s, "n"); s.(Quiz).spel != nil || s.(Quiz).opzet.Teams != 2 {
		t.Errorf("another game does not begin with the same choices: %+v", s.(Quiz).opzet)
	}
}

func TestQuizMuis(t *testing.T) {
	s := schermproef.Start(t, NewQuiz(schermproef.NewApp(t)), 80, 23, scherm.NewStyles(scherm.ThemaAuto, true))
	klik := func(s scherm.Screen, tekst string) scherm.Screen {
		t.Helper()
		for y, r := range strings.Split(schermproef.Beeld(s, 80, 23), "\n") {
			if voor, _, ok := strings.Cut(r, tekst); ok {
				s, _ = schermproef.Zend(t, s, tea.MouseClickMsg{X: len([]rune(voor)), Y: y})
				return s
			}
		}
		t.Fatalf("%q is not on the screen:\n%s", tekst, schermproef.Beeld(s, 80, 23))
		return s
	}
	s = klik(klik(klik(s, "Wie doen mee?"), "Wie doen mee?"), "Begin een nieuwe quiz")
	s = klik(s, s.(Quiz).spel.Opgave().Antwoorden[2][:10])
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "Team 1 C > Team 2 –")
	s = klik(s, "Team 1")
	s = klik(s, s.(Quiz).spel.Opgave().Antwoorden[0][:10])
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "Team 1 A")
}

// TestQuizKiezenSmal: in the narrowest window every value of the choosing can be read, and a click below a name is one on it.
func TestQuizKiezenSmal(t *testing.T) {
	q := schermproef.Start(t, NewQuiz(schermproef.NewApp(t)), 40, 60, scherm.NewStyles(scherm.ThemaAuto, true)).(Quiz)
	for i, r := range q.rijen() {
		q.cursor = i
		schermproef.Ziet(t, schermproef.Beeld(q, 40, 60), r.naam, r.waarde)
		schermproef.ZietNiet(t, schermproef.Beeld(q, 40, 60), "…")
	}
	for y, r := range strings.Split(schermproef.Beeld(q, 40, 60), "\n") {
		if strings.Contains(r, "alles door elkaar") {
			s, _ := schermproef.Zend(t, q, tea.MouseClickMsg{X: 8, Y: y})
			if nu := s.(Quiz); nu.rijen()[nu.cursor].naam != "Hoe moeilijk?" {
				t.Errorf("a click on %q goes to %q", r, nu.rijen()[nu.cursor].naam)
			}
			return
		}
	}
	t.Error("how hard it is, is not on the screen")
}

func TestQuizblad(t *testing.T) {
	thuis := t.TempDir()
	for _, v := range []string{"HOME", "USERPROFILE"} {
		t.Setenv(v, thuis)
	}
	a := schermproef.NewApp(t)
	s := schermproef.Start(t, NewQuiz(a), 80, 23, scherm.NewStyles(scherm.ThemaAuto, true))
	_, root := schermproef.Zend(t, s, "end", "enter")
	blad := schermproef.Geopend(root)
	if blad == nil {
		t.Fatalf("no form: %v", root)
	}
	blad = schermproef.Start(t, blad, 80, 23, scherm.NewStyles(scherm.ThemaAuto, true))
	blad, _ = schermproef.Zend(t, blad, "tab", "end", "down", "down", "down", "down", "enter", "shift+tab", "down", "enter")
	var tekst [2]string
	for i, naam := range []string{"quiz-vragen.txt", "quiz-antwoorden.txt"} {
		b, err := os.ReadFile(filepath.Join(thuis, naam))
		if err != nil {
			t.Fatalf("%v\n%s", err, schermproef.Beeld(blad, 80, 23))
		}
		tekst[i] = string(b)
	}
	voor, na, ok := strings.Cut(tekst[1], "\nANTWOORDEN\n")
	deel := func(s string) string {
		s, _, _ = strings.Cut(s, "Om te leren")
		return strings.Join(strings.Fields(s), " ")
	}
	if !ok || deel(voor) != deel(tekst[0]) || !strings.Contains(na, "Nalezen") || strings.Contains(voor, "Nalezen") {
		t.Errorf("the sheets do not fit each other:\n%s\n%s", tekst[0], tekst[1])
	}
	blad, _ = schermproef.Zend(t, blad, "enter")
	schermproef.Ziet(t, schermproef.Beeld(blad, 80, 23), "Dit bestand bestaat al. Overschrijven? j/n")
}
