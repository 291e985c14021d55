package training

import (
	"slices"
	"testing"

	"oliekan/casus/anoniem"
	"oliekan/casus/training"
	"oliekan/tui/schermproef"
	"oliekan/tui/vorm"
)

// velden are the ids of what a form asks.
func velden(f vorm.Vorm) []string {
	var uit []string
	for _, v := range f.Velden() {
		uit = append(uit, v.ID)
	}
	return uit
}

// Which fields there are follows from how long it takes: an example asks nothing, a free choice asks for minutes and moments.
func TestOpzetvormVelden(t *testing.T) {
	f := nieuweOpzet(schermproef.LesVan(t, titelAuto), schermproef.NewApp(t).Methode)
	for v, wil := range map[training.Vorm][]string{
		training.Gewoon: {"vorm", "mensen", "groep"}, training.Voorbeeld: {"vorm"}, training.Zelf: {"vorm", "minuten", "momenten", "mensen", "groep"},
	} {
		if f.Zet("vorm", string(v)); !slices.Equal(velden(f), wil) {
			t.Errorf("%s asks %v", v, velden(f))
		}
	}
	f.Zet("vorm", "onzin")
	if !f.vorm.Geldig() {
		t.Errorf("%q", f.vorm)
	}
}

// What was answered is what the session begins with.
func TestOpzetvormOpzet(t *testing.T) {
	f := nieuweOpzet(schermproef.LesVan(t, titelAuto), schermproef.NewApp(t).Methode)
	for veld, waarde := range map[string]string{"vorm": "zelf", "minuten": "75", "mensen": "9"} {
		f.Zet(veld, waarde)
	}
	f.Zet("mensen", "veel")
	f.momenten = []int{3}
	o := f.opzet(anoniem.NieuwRuw("team inkomen"))
	if o.Vorm != training.Zelf || o.Minuten != 75 || o.Deelnemers != 9 || !slices.Equal(o.Momenten, []int{3}) || o.Groep.Toon() != "team inkomen" {
		t.Errorf("%+v", o)
	}
}
