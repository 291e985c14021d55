package quiz

import (
	"slices"
	"testing"

	"oliekan/toets/quiz"
	"oliekan/toets/quiz/spel"
	"oliekan/tui/vorm"
)

// Every option of every field can be set, and stands then as the answer; what is no option changes nothing.
func TestOpzetvorm(t *testing.T) {
	o := spel.Standaard()
	f := opzetvorm{&o}
	for _, v := range f.Velden() {
		if v.Soort == vorm.Vinken {
			continue
		}
		for _, x := range v.Opties {
			f.Zet(v.ID, x.ID)
			if nu, _ := vorm.Zoek(f, v.ID); nu.Waarde != x.ID || nu.InWoorden() != x.Label {
				t.Errorf("%s: %q set, %q (%s) stands there", v.ID, x.ID, nu.Waarde, nu.InWoorden())
			}
		}
		f.Zet(v.ID, "-1")
	}
	if o.Teams != spel.MaxTeams || o.Rondes != spel.MaxRondes || o.PerRonde != 12 || o.Seconden != 90 || o.Moeilijkheid != quiz.Pittig {
		t.Errorf("%+v", o)
	}
	w := string(quiz.Onderwerpen()[0])
	f.Zet("onderwerpen", w)
	v, _ := vorm.Zoek(f, "onderwerpen")
	if slices.Contains(v.Aan, w) || len(v.Aan) != len(v.Opties)-1 || v.Opties[0].Uitleg != "doet niet mee" || v.Opties[1].Uitleg != "doet mee" {
		t.Errorf("%+v", v)
	}
}
