package gesprek_test

import (
	"errors"
	"strings"
	"testing"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/casus/gesprek"
)

// verderMet opens a stored case with these answers, anew.
func verderMet(t *testing.T, teksten ...string) *gesprek.Gesprek {
	t.Helper()
	k := &klok{}
	c := casus.Nieuw(k.nu(), "vraag")
	for i, s := range teksten {
		c.Verloop = append(c.Verloop, casus.Inbreng{Nr: i + 1, Vraag: "wringt", Rol: "inwoner", Daad: casus.Zeg, Tekst: anoniem.UitOpslag(s)})
	}
	return gesprek.Open(methode(t), anoniem.Nieuw(anoniem.Opties{}), c, nil, k.nu)
}

func alleTeksten(g *gesprek.Gesprek) string {
	var uit []string
	for _, in := range g.Casus().Verloop {
		uit = append(uit, in.Tekst.String())
	}
	return strings.Join(uit, " / ")
}

// A name that was given to the wrong person after a resume can be given to the right one; nothing that was stored changes.
func TestVerhuisdeNaamLaatHetOpgeslageneStaan(t *testing.T) {
	for _, rollen := range [][]string{{"[inwoner]", "[dochter]"}, {"inwoner", "dochter"}, {"[PERSOON-1]", "[PERSOON-2]"}, {"inwoner", "buurvrouw"}} {
		g := verderMet(t, "[inwoner] woont bij [dochter].", "[PERSOON-1] belt [PERSOON-2].")
		voor := alleTeksten(g)
		for _, rol := range rollen {
			w, _, err := g.Ken(anoniem.NieuwRuw("Femke"), rol)
			if err != nil {
				t.Fatal(err)
			}
			if len(w.Herzien) > 0 || alleTeksten(g) != voor {
				t.Errorf("%s: %s", rollen, alleTeksten(g))
			}
		}
		if n := len(g.Losse()); rollen[1] != "buurvrouw" && n != 3 || rollen[1] == "buurvrouw" && n != 4 {
			t.Errorf("%s: %d labels are loose: %s", rollen, n, g.Losse())
		}
	}
}

func TestNaamVanEenAndereSoortLabel(t *testing.T) {
	g := verderMet(t, "[PERSOON-1] woont in [PLAATS-2] bij [ORGANISATIE-1].")
	voor := alleTeksten(g)
	if _, _, err := g.Ken(anoniem.NieuwRuw("Femke"), "[PLAATS-2]"); !errors.Is(err, anoniem.ErrSoort) {
		t.Errorf("%v", err)
	}
	if _, _, err := g.Hernoem("[PERSOON-1]", "[PLAATS-2]"); !errors.Is(err, anoniem.ErrSoort) {
		t.Errorf("%v", err)
	}
	for _, l := range g.Genoemden("[PERSOON-1]") {
		t.Errorf("offered for a person: %s", l)
	}
	if alleTeksten(g) != voor {
		t.Error(alleTeksten(g))
	}
}

func TestHaalWoordWegZoalsHetErStaat(t *testing.T) {
	const in = "[inwoner] heeft 3 kinderen. De kinderen van de inwoner volgen een opleiding."
	for _, g := range []struct {
		woord, uit string
		err        error
		weg        int // texts that were changed
	}{
		{"3 kinderen", "[inwoner] heeft [weggehaald]. De kinderen van de inwoner volgen een opleiding.", nil, 1},
		{"2 opleiding", in, nil, 0},
		{"[inwoner]", in, anoniem.ErrVerborgen, 0},
		{"inwoner", "[inwoner] heeft 3 kinderen. De kinderen van de [weggehaald] volgen een opleiding.", nil, 1},
	} {
		k := verderMet(t, in)
		_, weg, err := k.HaalWoordWeg(anoniem.NieuwRuw(g.woord))
		if !errors.Is(err, g.err) || len(weg.Teksten) != g.weg || alleTeksten(k) != g.uit {
			t.Errorf("%s: %v, %d, %s", g.woord, err, len(weg.Teksten), alleTeksten(k))
		}
	}
}

func TestHaalDeelVanEenNaamWeg(t *testing.T) {
	g, _ := nieuw(t)
	if _, _, err := g.Ken(anoniem.NieuwRuw("Wil Bakker"), "inwoner"); err != nil {
		t.Fatal(err)
	}
	zeg(t, g, "vraag", tekst("Wil Bakker wil dat de bakker langskomt."))
	_, weg, err := g.HaalWoordWeg(anoniem.NieuwRuw("wil"))
	if uit := alleTeksten(g); err != nil || len(weg.Teksten) != 1 || !strings.HasPrefix(uit, "[inwoner] [weggehaald] dat de ") {
		t.Errorf("%v, %d, %s", err, len(weg.Teksten), uit)
	}
	zeg(t, g, "wringt", tekst("Wil Bakker komt."))
	if uit := alleTeksten(g); !strings.HasSuffix(uit, "[inwoner] komt.") {
		t.Errorf("the name lost its label: %s", uit)
	}
}
