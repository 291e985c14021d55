package peiling

import (
	"testing"

	"oliekan/casus/anoniem"
	"oliekan/casus/training"
	"oliekan/tui/naspelen"
	"oliekan/tui/scherm"
	"oliekan/tui/schermproef"
)

// gepeild is an app with a session in each of three months: a large group, one of four, and one that was not asked at the end.
func gepeild(t testing.TB) *scherm.App {
	t.Helper()
	a := schermproef.AppOefen(t)
	for _, x := range []struct {
		maand    string
		mensen   int
		voor, na []int
	}{
		{"2026-09", 8, []int{4, 4, 0, 0}, []int{0, 2, 4, 2}},
		{"2026-10", 4, []int{4, 0, 0, 0}, []int{0, 0, 0, 4}},
		{"2026-11", 6, []int{0, 0, 6, 0}, nil},
	} {
		s, err := training.Begin(training.Gegevens{Methode: a.Methode, Masker: a.Masker(), Les: schermproef.LesVan(t, "Een auto van duizend euro"), Nu: a.Nu},
			training.Opzet{Vorm: training.Kort, Deelnemers: x.mensen, Groep: anoniem.NieuwRuw("team inkomen")})
		if err != nil {
			t.Fatal(err)
		}
		moet(t, s.TelPeiling(training.MetingVoor, "kennis", x.voor))
		for s.Beeld().Soort != training.Afsluiting {
			_ = s.Onthul() // at the opening there is nothing to reveal
			moet(t, s.Volgende())
		}
		if x.na != nil {
			moet(t, s.TelPeiling(training.MetingNa, "kennis", x.na))
		}
		n := s.Training()
		n.Maand = x.maand
		_, _, err = a.DB.ZetTraining(t.Context(), n)
		moet(t, err)
	}
	return a
}

func moet(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func TestPeilingGouden(t *testing.T) {
	schermproef.GoudenSchermen(t, func(t *testing.T) scherm.Screen { return schermproef.GeopendDoor(Open(gepeild(t))) })
}

func TestPeilingLeeg(t *testing.T) {
	s := schermproef.Start(t, schermproef.GeopendDoor(Open(schermproef.AppOefen(t))), 80, 23, scherm.NewStyles(scherm.ThemaAuto, true))
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 23), "Er is nog niet gepeild.")
	schermproef.Past(t, s)
}

// Of a month with few answers there is no figure, and no total from which one can be worked out; no group is named.
func TestPeilingVerradtNiemand(t *testing.T) {
	a := gepeild(t)
	bs, err := blokken(t.Context(), a.DB, a.Methode)
	moet(t, err)
	var uit string
	for _, b := range bs {
		for _, r := range b.Regels {
			uit += r.Zin() + "\n"
		}
	}
	schermproef.Ziet(t, uit, "september 2026, uit 1 training: vooraf 1,5 bij 8 antwoorden, na afloop 3,0 bij 8 antwoorden. Dat is 1,5 hoger.",
		"oktober 2026, uit 1 training: vooraf te weinig antwoorden, na afloop te weinig antwoorden.",
		"november 2026, uit 1 training: vooraf 3,0 bij 6 antwoorden, na afloop niet geteld.")
	schermproef.ZietNiet(t, uit, "team inkomen", "4,0", "bij 4")
	if len(bs) != 4 || bs[0].Kop != "Kennis" || bs[3].Soort != naspelen.BlokOver {
		t.Errorf("%d blocks", len(bs))
	}
}
