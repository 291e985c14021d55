//go:build unix

package proef

import (
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

// naarQuiz opens the quiz from the start screen.
func naarQuiz(t *testing.T, thuis string) *terminal {
	t.Helper()
	x := start(t, thuis, 80, 24)
	x.wacht("24 oefencasussen")
	x.naarRegel("Quiz")
	x.druk(enter)
	x.wacht("Begin een nieuwe quiz")
	return x
}

// kortQuiz begins a quiz of three questions for two teams.
func (x *terminal) kortQuiz() {
	x.t.Helper()
	x.naarRegel("Wie doen mee?")
	x.druk(rechts, rechts)
	x.wacht("2 teams")
	x.naarRegel("Rondes")
	x.druk(links) // one round
	x.naarRegel("Vragen per ronde")
	x.druk(links, links, links)
	x.wacht("3 vragen")
	x.druk("g") // to the first line
	x.tot("bovenaan", func(s string) bool { return strings.Contains(cursorregel(s), "Begin een nieuwe quiz") })
	x.druk(enter)
}

// Two teams play; the program is killed in the middle of a question and the quiz goes on in another window, up to a result
// and a sheet of the same questions.
func TestQuizOverleeftHetProgramma(t *testing.T) {
	t.Parallel()
	thuis := t.TempDir()
	x := naarQuiz(t, thuis)
	x.kortQuiz()
	x.wacht("vraag 1 van 3")
	x.druk("a", "b")
	x.wacht("Team 1 A > Team 2 B")
	if strings.Contains(x.scherm(), "Nalezen") {
		t.Errorf("het antwoord staat er al:\n%s", x.scherm())
	}
	x.druk(" ")
	x.wacht("Nalezen: ")
	x.wacht("✓")
	x.druk(" ")
	x.wacht("vraag 2 van 3")
	x.druk("c")
	x.wacht("Team 1 C > Team 2 –")
	// The answer is on disk before anybody leaves.
	x.opSchijf(thuis, `antwoorden[\\":]*C-`)
	x.sein(syscall.SIGKILL)

	x = naarQuiz(t, thuis)
	x.wacht("Verder met de quiz 2 teams, vraag 2 van 3")
	x.druk(enter)
	x.wacht("Team 1 C > Team 2 –")
	x.druk("d", " ")
	x.wacht("Nalezen: ")
	x.druk(" ")
	x.wacht("vraag 3 van 3")
	x.druk("a", "a", " ")
	x.wacht("Nalezen: ")
	x.druk(" ")
	x.wacht("Quiz · uitslag")
	x.wacht("van de 3 goed")
	x.druk("h")
	x.wacht("Quizblad maken 3 vragen")
	x.druk(enter)
	x.wacht("Klaar. De handout staat in")
	b, err := os.ReadFile(filepath.Join(thuis, "quiz-vragen.pdf"))
	if err != nil || !strings.HasPrefix(string(b), "%PDF-") {
		t.Errorf("het blad: %.10q, %v", b, err)
	}
	x.druk(ctrlC)
	if c := x.weg(); c != 0 {
		t.Errorf("exit %d", c)
	}
	uit, fout, c := draai(t, thuis, "quiz\n1\n\nstop\n", "plat")
	if c != 0 || !strings.Contains(plat(uit), "Bekijk de vorige uitslag. 2 teams, de uitslag.") {
		t.Errorf("in gewone regels: exit %d, %s\n%s", c, fout, uit)
	}
}

func TestQuizbladOpDeOpdrachtregel(t *testing.T) {
	t.Parallel()
	thuis := t.TempDir()
	for _, f := range []string{"pdf", "html", "md", "txt"} {
		pad := filepath.Join(thuis, "quiz."+f)
		if _, fout, c := draai(t, thuis, "", "quiz", "--handout", "-o", pad); c != 0 {
			t.Fatalf("%s: exit %d, %s", f, c, fout)
		}
		was, err := os.ReadFile(pad)
		if err != nil || len(was) == 0 {
			t.Fatalf("%s: %d bytes, %v", f, len(was), err)
		}
		// What is there stays; with the flag the same questions come again, byte for byte.
		if _, fout, c := draai(t, thuis, "", "quiz", "--handout", "-o", pad); c != 1 || !strings.Contains(fout, "--overschrijf") {
			t.Errorf("%s: exit %d, %s", f, c, fout)
		}
		if _, fout, c := draai(t, thuis, "", "quiz", "--handout", "-o", pad, "--overschrijf"); c != 0 {
			t.Errorf("%s: exit %d, %s", f, c, fout)
		}
		if weer, _ := os.ReadFile(pad); string(weer) != string(was) {
			t.Errorf("%s: dezelfde opdracht geeft andere bytes", f)
		}
	}
}
