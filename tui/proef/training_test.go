//go:build unix

package proef

import (
	"encoding/json"
	"strings"
	"testing"
)

// TestTrainingInRegels plays a session through a pipe, kills the program in the middle of a text, goes on in a new one, and
// asks the command line what came of it.
func TestTrainingInRegels(t *testing.T) {
	t.Parallel()
	thuis := t.TempDir()
	r := inRegels(t, thuis)
	r.typ("training", "nieuw", "Een auto van duizend euro", "kort", "6", "introductie met Annelies", "")
	r.wacht("introductie met [PERSOON-1], 6 deelnemers.")
	r.typ("", "De auto is nodig, zegt mevrouw Zwierbol.", "1 5", ".minderheid De bus rijdt toch ook.", "", "deels", "gelijk", ".leerpunt Vraag naar de reistijd.", "")
	r.wacht("Moment 2 van 6")
	r.typ("Het effect is werk", ".duo Werk en rust,\\")
	r.wacht("Bewaard.")
	r.tot("Werk en rust", thuis)
	r.dood()
	zonder(t, thuis, "zwierbol", "annelies")

	r = inRegels(t, thuis)
	r.typ("training", "4", "verder")
	r.wacht("Jullie gaan verder waar jullie waren.")
	r.wacht("Moment 2 van 6")
	r.wacht("de groep: Het effect is werk")
	r.wacht("- Werk en rust,")
	r.typ("Werk en rust, en weer slapen.", ".vorige")
	r.wacht("de groep: De auto is nodig, zegt mevrouw [PERSOON-2].")
	r.wacht("De bus rijdt toch ook.")
	r.wacht("Jullie en het tweetal: deels.")
	r.typ(".stop")
	r.wacht("De sessie is bewaard.")
	if err := r.cmd.Wait(); err != nil {
		t.Error(err)
	}
	zonder(t, thuis, "zwierbol", "annelies")
	toonSessie(t, thuis)
}

// toonSessie looks at the one session with the command line.
func toonSessie(t *testing.T, thuis string) {
	t.Helper()
	uit, fout, c := draai(t, thuis, "", "training", "lijst", "--json")
	var rijen []struct {
		ID         string `json:"id"`
		Groep      string `json:"groep"`
		Deelnemers int    `json:"deelnemers"`
		Klaar      bool   `json:"klaar"`
	}
	if err := json.Unmarshal([]byte(uit), &rijen); err != nil || c != 0 || len(rijen) != 1 {
		t.Fatalf("training lijst: exit %d, %v, %s%s", c, err, uit, fout)
	}
	if x := rijen[0]; x.Groep != "introductie met [PERSOON-1]" || x.Deelnemers != 6 || x.Klaar {
		t.Errorf("%+v", x)
	}
	uit, fout, c = draai(t, thuis, "", "training", "toon", rijen[0].ID[:8])
	if c != 0 {
		t.Fatalf("training toon: exit %d, %s", c, fout)
	}
	for _, wil := range []string{
		"Een auto van duizend euro", "De auto is nodig, zegt mevrouw [PERSOON-2].", "De bus rijdt toch ook.", "Vraag naar de reistijd.", "Jullie en het tweetal: deels",
	} {
		if !strings.Contains(plat(uit), wil) {
			t.Errorf("%q staat niet in:\n%s", wil, uit)
		}
	}
	if _, fout, c := draai(t, thuis, "", "controleer"); c != 0 {
		t.Errorf("controleer: exit %d, %s", c, fout)
	}
}
