package quiz

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"oliekan/toets"
)

// eigenVoorbeeld is a file as a municipality writes it: one question, with a source in words.
const eigenVoorbeeld = bom + `[
 {"id": "meedoenpas", "onderwerp": "artikelen", "moeilijkheid": "gemiddeld", "vraag": "Voor wie is de pas?",
  "antwoorden": ["Voor iedereen", "Voor kinderen", "Voor ouderen", "Voor niemand"], "goed": "B",
  "uitleg": "De pas is er voor kinderen.", "bron": "Verordening meedoen, artikel 3"}
]`

// schrijfEigen writes a file of own questions and returns its path.
func schrijfEigen(t *testing.T, tekst string) string {
	t.Helper()
	pad := filepath.Join(t.TempDir(), "quizvragen.json")
	if err := os.WriteFile(pad, []byte(tekst), 0o600); err != nil {
		t.Fatal(err)
	}
	return pad
}

// TestEigenVragen checks that they come behind ours, marked, with an id that ours can never have.
func TestEigenVragen(t *testing.T) {
	onze := laad(t)
	vs, err := LaadMet(methode(t), schrijfEigen(t, eigenVoorbeeld))
	if err != nil || len(vs) != len(onze)+1 {
		t.Fatalf("%d questions, error %v", len(vs), err)
	}
	for _, v := range vs[:len(onze)] {
		if v.Eigen || isEigen(v.ID) {
			t.Errorf("%s counts as a question of the municipality", v.ID)
		}
	}
	v := vs[len(onze)]
	if !v.Eigen || v.ID != "eigen-meedoenpas" || v.Bron != "vraag van de gemeente zelf; Verordening meedoen, artikel 3" {
		t.Errorf("own question is %+v", v)
	}
}

// TestEigenLokaleRegel checks that an own question can name a rule of the settings.
func TestEigenLokaleRegel(t *testing.T) {
	m := methode(t).Met(toets.Aanvulling{Lokaal: []toets.LokaleRegel{{Titel: "Verordening meedoen", Artikel: "3", Zegt: "De pas."}}})
	as := m.Kader().Artikelen()
	sleutel := as[len(as)-1].Sleutel()
	tekst := strings.Replace(eigenVoorbeeld, `"bron": "Verordening meedoen, artikel 3"`, `"artikelen": ["`+sleutel+`"]`, 1)
	vs, err := LaadMet(m, schrijfEigen(t, tekst))
	if err != nil || !strings.Contains(vs[len(vs)-1].Bron, "Verordening meedoen") {
		t.Errorf("error %v, source %q", err, vs[len(vs)-1].Bron)
	}
	if _, err := LaadMet(methode(t), schrijfEigen(t, tekst)); err == nil {
		t.Error("a rule that the settings do not have is no fault")
	}
}

// TestGeenEigenVragen checks that a municipality without own questions notices nothing.
func TestGeenEigenVragen(t *testing.T) {
	for _, pad := range []string{"", filepath.Join(t.TempDir(), "weg.json")} {
		if vs, err := LaadMet(methode(t), pad); err != nil || len(vs) != len(laad(t)) {
			t.Errorf("%q: %d questions, error %v", pad, len(vs), err)
		}
	}
}

// TestEigenFout checks that a fault names file, question and what is wrong, and that ours can still be played.
func TestEigenFout(t *testing.T) {
	kapot := strings.NewReplacer(`"goed": "B"`, `"goed": "E"`, `"artikelen"`, `"sport"`).Replace(eigenVoorbeeld)
	for _, c := range []struct{ pad, noemt string }{
		{schrijfEigen(t, kapot), `quizvragen.json doen niet mee: vraag 1 ("meedoenpas"): het onderwerp "sport" bestaat niet`},
		{schrijfEigen(t, kapot), "Er is nog 1 gebrek."},
		{schrijfEigen(t, "[\n{]"), "regel 2 is geen goede JSON"},
		{schrijfEigen(t, strings.Repeat(" ", eigenGrens+1)), "groter dan 1 MB"},
		{t.TempDir(), "geen gewoon bestand"},
	} {
		vs, err := LaadMet(methode(t), c.pad)
		var f *EigenFout
		if !errors.As(err, &f) || !strings.Contains(err.Error(), c.noemt) || !strings.HasSuffix(err.Error(), ".") {
			t.Errorf("error %v, want one that says %s", err, c.noemt)
		}
		if len(vs) != len(laad(t)) {
			t.Errorf("%d questions beside the fault", len(vs))
		}
	}
}
