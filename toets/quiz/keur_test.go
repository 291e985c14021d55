package quiz

import (
	"strings"
	"testing"
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
	vs, gebreken := lees([]byte(goedVoorbeeld), methode(t), false)
	if gebreken != nil || len(vs) != 2 {
		t.Fatalf("%d questions, faults %q", len(vs), gebreken)
	}
	if v := vs[0]; v.Antwoorden[v.Goed] != "Dansen" || v.Vraag != "Wat doet een oliemannetje?" {
		t.Errorf("first question is %+v", v)
	}
	if v := vs[1]; v.Antwoorden[v.Goed] != "Vier" {
		t.Errorf("second question is %+v", v)
	}
}

// TestGebrekenWordenGenoemd breaks the data in one place at a time. Each fault must be refused and
// name the question.
func TestGebrekenWordenGenoemd(t *testing.T) {
	m := methode(t)
	for _, c := range []struct{ oud, nieuw, noemt string }{
		{goedVoorbeeld, ``, "het is leeg"},
		{goedVoorbeeld, `[]`, "geen vraag in"},
		{goedVoorbeeld, `{"id": "los"}`, "hoort een lijst te zijn"},
		{goedVoorbeeld, `["los"]`, `vraag 1 (""): een vraag hoort tussen { en }`},
		{goedVoorbeeld, `[{"id": "los"`, "houdt te vroeg op"},
		{goedVoorbeeld, "\xff\xfe", "bewaar het als UTF-8"},
		{`"moeilijkheid": "makkelijk",`, `"moeilijkheid": "makkelijk"`, "regel 5 is geen goede JSON"},
		{goedVoorbeeld, goedVoorbeeld + "]", "op regel 7 staat nog iets achter de laatste vraag"},
		{`"uitleg": "Vier."`, `"uitlge": "Vier."`, `vraag 2 ("tweede"): het veld "uitlge" bestaat niet`},
		{`"goed": "D"`, `"goed": 3`, `bij "goed" staat een waarde`},
		{`"tweede"`, `"eerste-vraag"`, `vraag 2 ("eerste-vraag"): dit id staat er twee keer`},
		{`"tweede"`, `""`, `vraag 2 (""): het id bestaat niet uit`},
		{`"tweede"`, `"Tweede vraag"`, `("Tweede vraag"): het id bestaat niet uit`},
		{`"tweede"`, `"tweede--vraag"`, "het id bestaat niet uit"},
		{`"privacy"`, `"muziek"`, `vraag 2 ("tweede"): het onderwerp "muziek" bestaat niet; kies uit: methode,`},
		{`"onderwerp": "privacy", `, ``, `het onderwerp "" bestaat niet`},
		{`"makkelijk"`, `"eitje"`, `de moeilijkheid "eitje" bestaat niet`},
		{`"En nu?"`, `"En nu."`, `de vraag "En nu." eindigt niet op een vraagteken`},
		{`"En nu?"`, `" "`, `de vraag " " eindigt niet`},
		{`"uitleg": "Vier."`, `"uitleg": " "`, "er is geen uitleg"},
		{`een {oliemannetje}?`, `een {olieman}?`, `in "Wat doet een {olieman}?" staat iets tussen { en }`},
		{`"Drie", "Vier"`, `"Drie"`, "er zijn 3 antwoorden; het horen er 4 te zijn"},
		{`"Drie", "Vier"`, `"Drie", "Vier", "Vijf"`, "er zijn 5 antwoorden"},
		{`"Drie", "Vier"`, `" twee ", "Vier"`, `het antwoord " twee " is leeg of staat er twee keer`},
		{`"Drie", "Vier"`, `"", "Vier"`, `het antwoord "" is leeg`},
		{`"goed": "D"`, `"goed": "E"`, `bij "goed" staat "E"`},
		{`"goed": "D"`, `"goed": "d"`, `bij "goed" staat "d"`},
		{`"goed": "D"`, `"goed": "CD"`, `bij "goed" staat "CD"`},
		{`"goed": "D"`, `"goed": ""`, `bij "goed" staat ""`},
		{`, "begrippen": ["rol"]`, ``, "er is geen bron"},
		{`"uitleg": "Vier."`, `"uitleg": "Vier.", "bron": "Verordening"`, "voor vragen van een gemeente"},
		{`"En nu?"`, `"En ` + strings.Repeat("zo ", 22) + `nu?"`, "deze zin heeft 24 woorden"},
		{`"Twee"`, `"` + strings.Repeat("a", 91) + `"`, "een antwoord heeft 91 tekens"},
		{`"Twee"`, `"Twee\n"`, "een teken dat je niet ziet"},
		{`"tweede"`, `"eigen-tweede"`, "een id begint niet met"},
		{`"Awb:4:84:"`, `"Awb:4:84"`, `vraag 1 ("eerste-vraag"): het artikel "Awb:4:84" is niet bekend of nu niet te gebruiken`},
		{`"Awb:4:84:"`, `"Pw:34b:1"`, `het artikel "Pw:34b:1" is niet bekend`},           // not in force yet
		{`"Awb:4:84:"`, `"Archiefwet:3:"`, `het artikel "Archiefwet:3:" is niet bekend`}, // read in an old text only
		{`"Awb:4:84:"`, `"Awb:4:84:", "Awb:4:84:"`, `het artikel "Awb:4:84:" staat er twee keer`},
		{`"pw-bestaan"`, `"pw-geluk"`, `de grondwaarde "pw-geluk" is niet bekend`},
		{`"effect"`, `"efect"`, `de stap "efect" is niet bekend`},
		{`"rol"`, `"rollen"`, `vraag 2 ("tweede"): het begrip "rollen" is niet bekend`},
	} {
		if !strings.Contains(goedVoorbeeld, c.oud) {
			t.Fatalf("the example does not hold %s", c.oud)
		}
		vs, gebreken := lees([]byte(strings.Replace(goedVoorbeeld, c.oud, c.nieuw, 1)), m, false)
		if !strings.Contains(strings.Join(gebreken, "\n"), c.noemt) || vs != nil {
			t.Errorf("with %s: faults %q, want one that says %q", c.nieuw, gebreken, c.noemt)
		}
	}
}

// TestAlleGebrekenSamen checks that a maintainer sees every fault in one run.
func TestAlleGebrekenSamen(t *testing.T) {
	kapot := strings.NewReplacer(`"pittig"`, `"zwaar"`, `"goed": "D"`, `"goed": "X"`, `"rol"`, `"rollen"`).Replace(goedVoorbeeld)
	_, gebreken := lees([]byte(kapot), methode(t), false)
	if len(gebreken) != 3 {
		t.Fatalf("faults: %q", gebreken)
	}
	for i, w := range []string{`moeilijkheid "zwaar"`, `"goed" staat "X"`, `begrip "rollen"`} {
		if !strings.Contains(gebreken[i], w) {
			t.Errorf("%q does not say %s", gebreken[i], w)
		}
	}
}
