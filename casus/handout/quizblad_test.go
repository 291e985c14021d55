package handout

import (
	"bytes"
	"html"
	"strings"
	"testing"

	"oliekan/toets"
	"oliekan/toets/quiz"
)

// quizvragen draws questions in a fixed order; 0 is all of them.
func quizvragen(t *testing.T, n int) []quiz.Vraag {
	t.Helper()
	m, err := toets.Laad()
	if err != nil {
		t.Fatal(err)
	}
	vs, err := quiz.Laad(m)
	if err != nil {
		t.Fatal(err)
	}
	return quiz.Trek(vs, quiz.Keuze{Aantal: n, Zaad: 1})
}

// TestQuizbladEigen: on both sheets is to be seen which question is of the municipality itself.
func TestQuizbladEigen(t *testing.T) {
	vs := quizvragen(t, 2)
	vs[1].Eigen = true
	d := Quizblad(vs, true)
	var koppen []string
	for _, deel := range d.Delen {
		koppen = append(koppen, deel.Kop)
	}
	const wil = "Vraag 1 | Vraag 2, van je eigen gemeente | Antwoorden | Antwoord 1 | Antwoord 2"
	if got := strings.Join(koppen, " | "); got != wil {
		t.Errorf("heads are %s, want %s", got, wil)
	}
}

func TestQuizbladGouden(t *testing.T) {
	d := Quizblad(quizvragen(t, 3), true)
	for _, f := range []Formaat{HTML, Markdown, Platte} {
		t.Run(string(f), func(t *testing.T) {
			var w bytes.Buffer
			if err := d.Schrijf(&w, f); err != nil {
				t.Fatal(err)
			}
			vergelijkGolden(t, w.Bytes())
		})
	}
}

// TestQuizbladPDF: tagged as it should be with none, a few and all questions, and the same questions give the same bytes.
func TestQuizbladPDF(t *testing.T) {
	for _, n := range []int{1, 12, 60} {
		d := Quizblad(quizvragen(t, n), true)
		b, err := naarPDF(d)
		if err != nil {
			t.Fatal(err)
		}
		deugt(t, d, b)
		weer, err := naarPDF(Quizblad(quizvragen(t, n), true))
		if err != nil || !bytes.Equal(b, weer) {
			t.Errorf("%d questions: other bytes the second time (%v)", n, err)
		}
	}
	d := Quizblad(nil, true)
	b, err := naarPDF(d)
	if err != nil {
		t.Fatal(err)
	}
	deugt(t, d, b)
}

// TestQuizbladAntwoordenApart: no question tells its answer, the explanations come after the last question, and without
// answers they are nowhere.
func TestQuizbladAntwoordenApart(t *testing.T) {
	vs := quizvragen(t, 0)
	for _, f := range []Formaat{HTML, Markdown, Platte} {
		var met, zonder bytes.Buffer
		if err := Quizblad(vs, true).Schrijf(&met, f); err != nil {
			t.Fatal(err)
		}
		if err := Quizblad(vs, false).Schrijf(&zonder, f); err != nil {
			t.Fatal(err)
		}
		heel, kaal := gevouwen(met.String()), gevouwen(zonder.String())
		laatste := strings.Index(strings.ToLower(heel), "vraag 60")
		for _, v := range vs {
			if i := strings.Index(heel, gevouwen(v.Uitleg)); i < laatste || laatste < 0 {
				t.Errorf("%s, %s: explanation at %d, last question at %d", f, v.ID, i, laatste)
			}
			if strings.Contains(kaal, gevouwen(v.Uitleg)) {
				t.Errorf("%s, %s: the sheet without answers explains", f, v.ID)
			}
		}
		// With another right answer the questions look the same.
		anders := quizvragen(t, 0)
		for i := range anders {
			anders[i].Goed = (anders[i].Goed + 1) % 4
		}
		var ook bytes.Buffer
		if err := Quizblad(anders, false).Schrijf(&ook, f); err != nil || ook.String() != zonder.String() {
			t.Errorf("%s: the sheet depends on which answer is right (%v)", f, err)
		}
	}
}

// gevouwen is text without what a format does to it: line ends, signs of HTML, and strokes of Markdown.
func gevouwen(s string) string {
	return strings.Join(strings.Fields(strings.ReplaceAll(html.UnescapeString(s), "\\", "")), " ")
}
