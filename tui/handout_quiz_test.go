package tui

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
)

func TestQuizblad(t *testing.T) {
	thuis := t.TempDir()
	for _, v := range []string{"HOME", "USERPROFILE"} {
		t.Setenv(v, thuis)
	}
	a := newApp(t)
	s := start(t, NewQuiz(a), 80, 23, NewStyles(ThemaAuto, true))
	_, root := zend(t, s, "end", "enter")
	blad := geopend(root)
	if blad == nil {
		t.Fatalf("no form: %v", root)
	}
	blad = start(t, blad, 80, 23, NewStyles(ThemaAuto, true))
	blad, _ = zend(t, blad, "tab", "end", "down", "down", "down", "enter", "shift+tab", "down", "enter")
	var tekst [2]string
	for i, naam := range []string{"quiz-vragen.txt", "quiz-antwoorden.txt"} {
		b, err := os.ReadFile(filepath.Join(thuis, naam))
		if err != nil {
			t.Fatalf("%v\n%s", err, beeld(blad, 80, 23))
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
	blad, _ = zend(t, blad, "enter")
	ziet(t, beeld(blad, 80, 23), "Dit bestand bestaat al. Overschrijven? j/n")
}

// quizPapier opens the form for some questions in a home folder of its own, and returns that folder.
func quizPapier(t *testing.T) (Screen, string) {
	t.Helper()
	thuis := t.TempDir()
	for _, v := range []string{"HOME", "USERPROFILE"} {
		t.Setenv(v, thuis)
	}
	return start(t, NewQuizblad(quizVragen(t)[:3]), 80, 23, NewStyles(ThemaAuto, true)), thuis
}

func TestQuizbladPast(t *testing.T) {
	s, _ := quizPapier(t)
	past(t, s)
	s, _ = zend(t, s, "tab", "tab")
	past(t, s)
	q := s.(Handout)
	q.eigen = true
	q.pad.Zet(strings.Repeat("/een/lang/pad", 30))
	past(t, q)
	q.klaar = strings.Repeat("/een/lang/pad", 20)
	past(t, q)
	q.vraagt = true
	past(t, q)
}

// TestQuizbladVoorbeeld: f4 shows the kind under the cursor, and the preview of the questions tells no answer.
func TestQuizbladVoorbeeld(t *testing.T) {
	s, _ := quizPapier(t)
	for _, met := range []bool{false, true} {
		_, root := zend(t, s, "f4")
		v := start(t, geopend(root), 80, 23, NewStyles(ThemaAuto, true))
		alles := ansi.Strip(strings.Join(v.(Voorbeeld).blad.regels, "\n"))
		ziet(t, alles, "VRAAG 3")
		if heeft := strings.Contains(alles, "Nalezen"); heeft != met {
			t.Errorf("answers in the preview: %v, want %v:\n%s", heeft, met, alles)
		}
		s, _ = zend(t, s, "down")
	}
}

func TestQuizbladGouden(t *testing.T) {
	h := NewQuizblad(quizVragen(t)[:12])
	h.eigen = true
	h.pad.Zet("/thuis/Documenten/quiz-vragen.pdf")
	goudenBeeld(t, start(t, h, 80, 23, NewStyles(ThemaAuto, true)))
}
