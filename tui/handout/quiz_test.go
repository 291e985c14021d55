package handout

import (
	"strings"
	"testing"

	"oliekan/tui/scherm"
	"oliekan/tui/schermproef"

	"github.com/charmbracelet/x/ansi"
)

// quizPapier opens the form for some questions in a home folder of its own, and returns that folder.
func quizPapier(t *testing.T) (scherm.Screen, string) {
	t.Helper()
	thuis := t.TempDir()
	for _, v := range []string{"HOME", "USERPROFILE"} {
		t.Setenv(v, thuis)
	}
	return schermproef.Start(t, NewQuizblad(schermproef.QuizVragen(t)[:3]), 80, 23, scherm.NewStyles(scherm.ThemaAuto, true)), thuis
}

func TestQuizbladPast(t *testing.T) {
	s, _ := quizPapier(t)
	schermproef.Past(t, s)
	s, _ = schermproef.Zend(t, s, "tab", "tab")
	schermproef.Past(t, s)
	q := s.(Handout)
	q.eigen = true
	q.pad.Zet(strings.Repeat("/een/lang/pad", 30))
	schermproef.Past(t, q)
	q.gemaakt = strings.Repeat("/een/lang/pad", 20)
	schermproef.Past(t, q)
	q.vraagt = true
	schermproef.Past(t, q)
}

// TestQuizbladVoorbeeld: f4 shows the kind under the cursor, and the preview of the questions tells no answer.
func TestQuizbladVoorbeeld(t *testing.T) {
	s, _ := quizPapier(t)
	for _, met := range []bool{false, true} {
		_, root := schermproef.Zend(t, s, "f4")
		v := schermproef.Start(t, schermproef.Geopend(root), 80, 23, scherm.NewStyles(scherm.ThemaAuto, true))
		alles := ansi.Strip(strings.Join(v.(Voorbeeld).blad.Regels, "\n"))
		schermproef.Ziet(t, alles, "VRAAG 3")
		if heeft := strings.Contains(alles, "Nalezen"); heeft != met {
			t.Errorf("answers in the preview: %v, want %v:\n%s", heeft, met, alles)
		}
		s, _ = schermproef.Zend(t, s, "down")
	}
}

func TestQuizbladGouden(t *testing.T) {
	h := NewQuizblad(schermproef.QuizVragen(t)[:12])
	h.eigen = true
	h.pad.Zet("/thuis/Documenten/quiz-vragen.pdf")
	schermproef.GoudenBeeld(t, schermproef.Start(t, h, 80, 23, scherm.NewStyles(scherm.ThemaAuto, true)))
}
