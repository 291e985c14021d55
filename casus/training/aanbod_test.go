package training_test

import (
	"slices"
	"testing"

	"oliekan/casus"
	"oliekan/casus/training"
	"oliekan/toets"
)

func TestAanbod(t *testing.T) {
	m, ls := methode(t), lessen(t)
	eigen := ls[0]
	eigen.Casus.ID, eigen.Casus.Oefen, eigen.Casus.Staat = casus.NieuwID(), false, casus.Trainingsklaar
	half := eigen
	half.Casus.ID, half.Casus.Staat = casus.NieuwID(), casus.Afgerond
	leeg := ls[1]
	leeg.Casus.ID, leeg.Casus.Verloop = casus.NieuwID(), nil
	alle := append(slices.Clone(ls), eigen, half, leeg)
	if got := training.Aanbod(alle, m, training.Filter{}); len(got) != len(ls)+1 {
		t.Errorf("without a filter %d of %d: a case that is not ready, or empty, cannot be played", len(got), len(ls)+1)
	}
	if got := training.Aanbod(alle, m, training.Filter{AlleenEigen: true}); len(got) != 1 || got[0].Casus.ID != eigen.Casus.ID {
		t.Errorf("own cases: %d", len(got))
	}
	if got := training.Aanbod(alle, m, training.Filter{AlleenOefen: true}); len(got) != len(ls) {
		t.Errorf("practice cases: %d", len(got))
	}
	for naam, g := range map[string]struct {
		f   training.Filter
		wel func(casus.Les) bool
	}{
		"afdeling":      {training.Filter{Afdeling: " WMO"}, func(l casus.Les) bool { return bevat(l.Afdeling, "wmo") }},
		"wet":           {training.Filter{Wet: "Pw"}, func(l casus.Les) bool { return slices.Contains(training.WettenVan(l, m), "Pw") }},
		"moeilijkheid":  {training.Filter{Moeilijkheid: casus.Moeilijkheden()[0]}, func(l casus.Les) bool { return l.Moeilijkheid == casus.Moeilijkheden()[0] }},
		"minuten":       {training.Filter{Minuten: 30}, func(l casus.Les) bool { return l.Casus.Minuut() <= 30 }},
		"belemmering":   {training.Filter{Belemmering: "werkproces"}, func(l casus.Les) bool { return slices.Contains(training.BelemmeringenVan(l), "werkproces") }},
		"niets voldoet": {training.Filter{Afdeling: "bestaat niet"}, func(casus.Les) bool { return false }},
	} {
		var wil []casus.ID
		for _, l := range ls {
			if g.wel(l) {
				wil = append(wil, l.Casus.ID)
			}
		}
		var got []casus.ID
		for _, l := range training.Aanbod(ls, m, g.f) {
			got = append(got, l.Casus.ID)
		}
		if !slices.Equal(got, wil) {
			t.Errorf("%s: %d cases, want %d", naam, len(got), len(wil))
		}
		if naam != "niets voldoet" && (len(wil) == 0 || len(wil) == len(ls)) {
			t.Errorf("%s: the filter lets %d of %d through, which shows nothing", naam, len(wil), len(ls))
		}
	}
}

// Every law and obstacle that a case names is one that the method knows, so that a picker can offer it.
func TestFiltersVanOefencasussen(t *testing.T) {
	m := methode(t)
	weg, _ := m.Vraag(toets.VraagWeg)
	for _, l := range lessen(t) {
		wetten := training.WettenVan(l, m)
		if len(wetten) == 0 || !slices.IsSorted(wetten) {
			t.Errorf("%s: laws %v", l.Casus.Titel, wetten)
		}
		for _, b := range training.BelemmeringenVan(l) {
			if _, ok := m.Keuze(weg.Keuzes, b); !ok {
				t.Errorf("%s: obstacle %q", l.Casus.Titel, b)
			}
		}
	}
}

func TestVoorbeeldVoorNieuwkomers(t *testing.T) {
	ls := lessen(t)
	eerste, ok := training.EersteVoorbeeld(ls)
	if !ok || eerste.Moeilijkheid != casus.Moeilijkheden()[0] {
		t.Fatalf("first example: %s (%s)", eerste.Casus.Titel, eerste.Moeilijkheid)
	}
	daarna, ok := training.NaVoorbeeld(ls, eerste.Casus.ID)
	if !ok || daarna.Casus.ID == eerste.Casus.ID {
		t.Errorf("after it: %s", daarna.Casus.Titel)
	}
	if _, ok := training.EersteVoorbeeld(nil); ok {
		t.Error("an example out of nothing")
	}
	if _, ok := training.NaVoorbeeld([]casus.Les{eerste}, eerste.Casus.ID); ok {
		t.Error("a second example out of one")
	}
}
