package klaarmaken

import (
	"errors"
	"testing"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/casus/klaarmaken"
	"oliekan/store"
	"oliekan/toets"
	"oliekan/tui/schermproef"
)

func TestPlekNaam(t *testing.T) {
	for wil, p := range map[string]klaarmaken.Plek{
		"Hardop":          {Soort: klaarmaken.SoortPunt, Punt: klaarmaken.Punt{Naam: "Hardop"}},
		"Uitleg bij stap": {Soort: klaarmaken.SoortToelichting},
		"Leerpunten":      {Soort: klaarmaken.SoortLeerpunten},
		"Momenten":        {Soort: klaarmaken.SoortMomenten},
		"Het slot":        {Soort: klaarmaken.SoortSlot},
	} {
		if got := plekNaam(p, "stap"); got != wil {
			t.Errorf("%q, want %q", got, wil)
		}
	}
}

func TestWoordZin(t *testing.T) {
	woord := anoniem.NieuwRuw("van \n der Brug")
	for wil, w := range map[string]klaarmaken.Woord{
		`Gevonden: "van der Brug" zou [PERSOON-1] worden.`: {Soort: klaarmaken.WoordGevonden, Ruw: woord, Label: "[PERSOON-1]"},
		`Twijfel: "van der Brug" is nu [WOORD-2].`:         {Soort: klaarmaken.WoordTwijfel, Ruw: woord, Label: "[WOORD-2]"},
		`Gehouden: "van der Brug" blijft staan.`:           {Soort: klaarmaken.WoordGehouden, Ruw: woord},
	} {
		if got := woordZin(w); got != wil {
			t.Errorf("%q, want %q", got, wil)
		}
	}
}

func TestBewaardZin(t *testing.T) {
	v := anoniem.Vondst{}
	for n, wil := range []string{"Bewaard.", "Bewaard, met 1 woord verborgen.", "Bewaard, met 2 woorden verborgen."} {
		if got := bewaard([]anoniem.Vondst{v, v}[:n]); got != wil {
			t.Errorf("%d: %q", n, got)
		}
	}
}

func TestZonderUitleg(t *testing.T) {
	ss := []toets.Stap{{Label: "Aanleiding"}, {Label: "Oplossing"}}
	if got := zonderUitleg(nil) + zonderUitleg(ss); got != "Zonder uitleg van een deskundige: Aanleiding, Oplossing. Dat mag." {
		t.Errorf("%q", got)
	}
}

// A case that cannot be made ready is not kept locked, and one that is open elsewhere says so.
func TestOpen(t *testing.T) {
	a := schermproef.NewApp(t)
	in := klaarmaken.Gegevens{Methode: a.Methode, Masker: a.Masker, Nu: a.Nu}
	for id, wil := range map[casus.ID]error{schermproef.IDSchool: klaarmaken.ErrStaat, schermproef.IDAvond: klaarmaken.ErrStaat} {
		if _, _, err := open(t.Context(), a.DB, id, in); !errors.Is(err, wil) {
			t.Errorf("%s: %v", id, err)
		}
		if slot, err := a.DB.Slot(id); err != nil {
			t.Errorf("%s is still locked: %v", id, err)
		} else {
			_ = slot.Close()
		}
	}
	k, slot, err := open(t.Context(), a.DB, schermproef.IDTuin, in)
	if err != nil || k.Casus().ID != schermproef.IDTuin {
		t.Fatal(err)
	}
	if _, _, err := open(t.Context(), a.DB, schermproef.IDTuin, in); !errors.Is(err, store.ErrInGebruik) {
		t.Errorf("twice: %v", err)
	}
	if err := slot.Close(); err != nil {
		t.Fatal(err)
	}
}
