package tui

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
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
	q := s.(Quizblad)
	q.klaar = strings.Repeat("/een/lang/pad", 20)
	past(t, q)
	q.vraagt = true
	past(t, q)
}

func TestQuizbladOverschrijftNietZomaar(t *testing.T) {
	s, thuis := quizPapier(t)
	pad := filepath.Join(thuis, "quiz-vragen.pdf")
	oud := []byte("van iemand anders")
	if err := os.WriteFile(pad, oud, 0o600); err != nil {
		t.Fatal(err)
	}
	for _, nee := range []string{"n", "esc", "enter"} {
		s, _ = zend(t, s, "enter")
		ziet(t, beeld(s, 80, 23), "Dit bestand bestaat al. Overschrijven? j/n")
		if !s.Typing() {
			t.Error("letters are not an answer to the question")
		}
		s, _ = zend(t, s, nee)
		if got, _ := os.ReadFile(pad); !bytes.Equal(got, oud) {
			t.Fatalf("after %s the file was overwritten", nee)
		}
	}
	s, _ = zend(t, s, "enter", "j")
	ziet(t, beeld(s, 200, 23), "Klaar. De handout staat in: "+pad)
	if got, _ := os.ReadFile(pad); !bytes.HasPrefix(got, []byte("%PDF")) {
		t.Errorf("written: %.20q", got)
	}
}

func TestQuizbladPad(t *testing.T) {
	s, thuis := quizPapier(t)
	s, _ = zend(t, s, "tab", "tab")
	for range s.(Quizblad).pad.tekst() {
		s, _ = zend(t, s, "backspace")
	}
	s, root := zend(t, s, "enter")
	if len(root) != 1 {
		t.Errorf("an empty path gives %v", root)
	}
	s, _ = zend(t, s, tea.PasteMsg{Content: "~/geen map/blad.pdf"})
	_, root = zend(t, s, "enter")
	if e, ok := root[0].(errMsg); !ok || !errors.Is(e.error, fs.ErrNotExist) {
		t.Errorf("a folder that is not there gives %v", root)
	}
	if err := os.Mkdir(filepath.Join(thuis, "geen map"), 0o700); err != nil {
		t.Fatal(err)
	}
	zend(t, s, "shift+tab", "down", "enter")
	if b, err := os.ReadFile(filepath.Join(thuis, "geen map", "blad.html")); err != nil || !strings.Contains(string(b), `lang="nl"`) {
		t.Errorf("written: %.20q, %v", b, err)
	}
}

func TestQuizbladMuis(t *testing.T) {
	s, _ := quizPapier(t)
	for y, r := range strings.Split(beeld(s, 80, 23), "\n") {
		if strings.Contains(r, "html") || strings.Contains(r, "antwoorden  dezelfde") {
			s, _ = zend(t, s, tea.MouseClickMsg{X: 5, Y: y})
		}
	}
	if got := s.(Quizblad).pad.tekst(); !strings.HasSuffix(got, "quiz-antwoorden.html") {
		t.Errorf("clicks choose %s", got)
	}
	s, _ = zend(t, s, tea.MouseWheelMsg{Button: tea.MouseWheelUp})
	if got := s.(Quizblad).pad.tekst(); !strings.HasSuffix(got, "quiz-antwoorden.pdf") {
		t.Errorf("the wheel chooses %s", got)
	}
}
