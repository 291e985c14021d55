package quiz

import (
	"errors"
	"strings"
	"testing"

	"oliekan/toets"
)

// goedVoorbeeld is a small file without faults, to be broken in one place at a time.
const goedVoorbeeld = `[
 {"id": "eerste-vraag", "onderwerp": "methode", "moeilijkheid": "pittig", "vraag": "Wat doet een {oliemannetje}?",
  "antwoorden": ["Denken", "Dansen", "Duiken", "Drinken"], "goed": "B", "uitleg": "Zo is het. Echt waar.",
  "artikelen": ["Awb:4:84:"], "grondwaarden": ["pw-bestaan"], "stappen": ["effect"], "begrippen": ["doel"]},
 {"id": "tweede", "onderwerp": "privacy", "moeilijkheid": "makkelijk", "vraag": "En nu?",
  "antwoorden": ["Een", "Twee", "Drie", "Vier"], "goed": "D", "uitleg": "Vier.", "begrippen": ["rol"]}
]`

func TestVoorbeeldIsGoed(t *testing.T) {
	vs, err := lees([]byte(goedVoorbeeld), methode(t))
	if err != nil || len(vs) != 2 {
		t.Fatalf("%d questions, error %v", len(vs), err)
	}
	if v := vs[0]; v.Antwoorden[v.Goed] != "Dansen" || v.Vraag != "Wat doet een oliemannetje?" {
		t.Errorf("first question is %+v", v)
	}
	if v := vs[1]; v.Antwoorden[v.Goed] != "Vier" {
		t.Errorf("second question is %+v", v)
	}
}

// TestGebrekenWordenGenoemd breaks the data in one place at a time. Each fault must be refused, wrap toets.ErrInhoud
// and name the question.
func TestGebrekenWordenGenoemd(t *testing.T) {
	m := methode(t)
	for _, c := range []struct{ oud, nieuw, noemt string }{
		{goedVoorbeeld, ``, "EOF"},
		{goedVoorbeeld, `[]`, "no questions"},
		{goedVoorbeeld, `{"id": "los"}`, "cannot unmarshal"},
		{goedVoorbeeld, goedVoorbeeld + "]", "something stands behind the last question"},
		{`"uitleg": "Vier."`, `"uitlge": "Vier."`, `unknown field "uitlge"`},
		{`"goed": "D"`, `"goed": 3`, "cannot unmarshal number"},
		{`"tweede"`, `"eerste-vraag"`, `question "eerste-vraag": id is used twice`},
		{`"tweede"`, `""`, `question "": id is not made of`},
		{`"tweede"`, `"Tweede vraag"`, `question "Tweede vraag": id is not made of`},
		{`"tweede"`, `"tweede--vraag"`, "id is not made of"},
		{`"privacy"`, `"muziek"`, `question "tweede": unknown onderwerp "muziek"`},
		{`"onderwerp": "privacy", `, ``, `question "tweede": unknown onderwerp ""`},
		{`"makkelijk"`, `"eitje"`, `question "tweede": unknown moeilijkheid "eitje"`},
		{`"En nu?"`, `"En nu."`, `question "tweede": "En nu." is not a question`},
		{`"En nu?"`, `" "`, `question "tweede": " " is not a question`},
		{`"uitleg": "Vier."`, `"uitleg": " "`, `question "tweede": empty uitleg`},
		{`een {oliemannetje}?`, `een {olieman}?`, `unknown placeholder in "Wat doet een {olieman}?"`},
		{`"Drie", "Vier"`, `"Drie"`, `question "tweede": 3 antwoorden, want 4`},
		{`"Drie", "Vier"`, `"Drie", "Vier", "Vijf"`, `question "tweede": 5 antwoorden, want 4`},
		{`"Drie", "Vier"`, `" twee ", "Vier"`, `question "tweede": antwoord " twee " is empty or stands there twice`},
		{`"Drie", "Vier"`, `"", "Vier"`, `antwoord "" is empty`},
		{`"goed": "D"`, `"goed": "E"`, `question "tweede": goed is "E"`},
		{`"goed": "D"`, `"goed": "d"`, `goed is "d"`},
		{`"goed": "D"`, `"goed": "CD"`, `goed is "CD"`},
		{`"goed": "D"`, `"goed": ""`, `goed is ""`},
		{`, "begrippen": ["rol"]`, ``, `question "tweede": has no source`},
		{`"Awb:4:84:"`, `"Awb:4:84"`, `question "eerste-vraag": article "Awb:4:84" is unknown or not usable`},
		{`"Awb:4:84:"`, `"Pw:34b:1"`, `article "Pw:34b:1" is unknown or not usable`},           // not in force yet
		{`"Awb:4:84:"`, `"Archiefwet:3:"`, `article "Archiefwet:3:" is unknown or not usable`}, // read in an old text only
		{`"Awb:4:84:"`, `"Awb:4:84:", "Awb:4:84:"`, `article "Awb:4:84:" is named twice`},
		{`"pw-bestaan"`, `"pw-geluk"`, `grondwaarde "pw-geluk" is unknown`},
		{`"effect"`, `"efect"`, `step "efect" is unknown`},
		{`"rol"`, `"rollen"`, `question "tweede": term "rollen" is unknown`},
	} {
		if !strings.Contains(goedVoorbeeld, c.oud) {
			t.Fatalf("the example does not hold %s", c.oud)
		}
		vs, err := lees([]byte(strings.Replace(goedVoorbeeld, c.oud, c.nieuw, 1)), m)
		if !errors.Is(err, toets.ErrInhoud) || !strings.Contains(err.Error(), c.noemt) || vs != nil {
			t.Errorf("with %s: error %v, want one that says %q", c.nieuw, err, c.noemt)
		}
	}
}

// TestAlleGebrekenSamen checks that a maintainer sees every fault in one run.
func TestAlleGebrekenSamen(t *testing.T) {
	kapot := strings.NewReplacer(`"pittig"`, `"zwaar"`, `"goed": "D"`, `"goed": "X"`, `"rol"`, `"rollen"`).Replace(goedVoorbeeld)
	_, err := lees([]byte(kapot), methode(t))
	if err == nil {
		t.Fatal("no fault found")
	}
	for _, w := range []string{`moeilijkheid "zwaar"`, `goed is "X"`, `term "rollen"`} {
		if !strings.Contains(err.Error(), w) {
			t.Errorf("%v does not say %s", err, w)
		}
	}
}
