package consult

import (
	"context"
	"errors"
	"strings"
	"testing"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/casus/gesprek"
	"oliekan/tui/melding"
	"oliekan/tui/namen"
	"oliekan/tui/overzicht"
	"oliekan/tui/scherm"
	"oliekan/tui/schermproef"
	"oliekan/tui/schermproef/druk"
)

// A text that cannot be masked stays in the field, whatever key is pressed, and the last good concept stays on disk.
func TestStukkeVinderLaatDeTekstInHetVeld(t *testing.T) {
	a, breek, maak := schermproef.Breekbaar(t)
	begin := schermproef.Typt(t, schermproef.Start(t, opent(t, a, schermproef.IDSchool), 100, 30, scherm.NewStyles(scherm.ThemaAuto, true)), "ik bel elke dag ", "esc", "enter")
	voor := schermproef.OpSchijf(t, a, schermproef.IDSchool)
	if !strings.Contains(voor, "half: ik bel elke dag ") {
		t.Fatalf("no concept: %s", voor)
	}
	breek()
	for _, toets := range []string{"enter", "esc", "pgdown", "pgup", "f2", "f3", "f4", "f5", "f6", "f8", "ctrl+y"} {
		s := schermproef.Typt(t, begin, "met Femke")
		s, _ = schermproef.Zend(t, s, scherm.PauzeMsg{ID: schermproef.IDSchool, Tik: s.(Consult).tik})
		s, root := schermproef.Zend(t, s, toets)
		schermproef.Ziet(t, schermproef.Beeld(s, 100, 30), "ik bel elke dag met Femke", schermproef.Mislukt, "nog niet bewaard")
		schermproef.ZietNiet(t, schermproef.Beeld(s, 100, 30), "Bewaard", anoniem.Onaf, "[WOORD-1]")
		if schermproef.Geopend(root) != nil {
			t.Errorf("%s opens a screen over a text that is not kept", toets)
		}
		for _, msg := range root {
			if _, weg := msg.(scherm.CloseMsg); weg {
				t.Errorf("%s closes the consult", toets)
			}
		}
		if nu := schermproef.OpSchijf(t, a, schermproef.IDSchool); nu != voor {
			t.Errorf("%s: on disk was\n%s\nis\n%s", toets, voor, nu)
		}
	}
	s := schermproef.Typt(t, begin, "met Femke", "enter")
	maak()
	s = schermproef.Typt(t, s, "", "enter")
	schermproef.Ziet(t, schermproef.Beeld(s, 100, 30), "Bewaard, met 1 woord verborgen.")
	if nu := schermproef.OpSchijf(t, a, schermproef.IDSchool); !strings.Contains(nu, "ik bel elke dag met [PERSOON-") {
		t.Errorf("%s", nu)
	}
}

// The title is a field like the others.
func TestStukkeVinderLaatDeTitelStaan(t *testing.T) {
	a, breek, _ := schermproef.Breekbaar(t)
	s := schermproef.Start(t, opent(t, a, schermproef.IDSchool), 100, 30, scherm.NewStyles(scherm.ThemaAuto, true)).(Consult)
	s.g.Ga(gesprek.Afronden)
	t2 := s.vul().begintTitel()
	breek()
	nu := schermproef.Typt(t, t2, " van Femke", "enter")
	schermproef.Ziet(t, schermproef.Beeld(nu, 100, 30), schermproef.Mislukt, "van Femke")
	if b := schermproef.OpSchijf(t, a, schermproef.IDSchool); strings.Contains(b, anoniem.Onaf) {
		t.Errorf("%s", b)
	}
}

// Leaving the program with such a text is refused once, as when the disk is full.
func TestCtrlCMetStukkeVinder(t *testing.T) {
	a, breek, _ := schermproef.Breekbaar(t)
	r := schermproef.Met(t, schermproef.Typt(t, schermproef.Start(t, opent(t, a, schermproef.IDSchool), 100, 23, scherm.NewStyles(scherm.ThemaAuto, true)), "ik bel Femke"), 100, 24)
	breek()
	m, cmd := r.Update(druk.Toets("ctrl+c"))
	r = schermproef.SettleRoot(t, m.(scherm.Root), cmd)
	schermproef.Ziet(t, schermproef.BeeldVan(r), "Nog niet alles is bewaard", "Druk nog een keer op ctrl+c")
}

// Looking with f2 changes nothing on disk when the finder breaks down, and says so.
func TestNakijkenMetStukkeVinder(t *testing.T) {
	a, breek, _ := schermproef.Breekbaar(t)
	schermproef.Typt(t, schermproef.Start(t, opent(t, a, schermproef.IDSchool), 100, 30, scherm.NewStyles(scherm.ThemaAuto, true)), "de fiets is stuk", "enter", "esc")
	voor := schermproef.OpSchijf(t, a, schermproef.IDSchool)
	c := opentWeer(t, a)
	breek()
	n := schermproef.Start(t, overzicht.NewNakijken(a, c.g, c.s), 100, 30, scherm.NewStyles(scherm.ThemaAuto, true))
	schermproef.Ziet(t, schermproef.Beeld(n, 100, 30), "Niet elke tekst kon worden nagekeken, door een fout in oliekan.")
	if nu := schermproef.OpSchijf(t, a, schermproef.IDSchool); nu != voor {
		t.Errorf("was\n%s\nis\n%s", voor, nu)
	}
}

// opentWeer opens the running case without its lock, which the test holds already.
func opentWeer(t *testing.T, a *scherm.App) Consult {
	t.Helper()
	c, ks, err := a.DB.Haal(context.Background(), schermproef.IDSchool)
	if err != nil {
		t.Fatal(err)
	}
	return newConsult(a, geopend{casus: c, concepten: ks}, false)
}

// A breakdown of the second scan is told by the consult that wrote.
func TestStukkeNaloperWordtVerteld(t *testing.T) {
	a := schermproef.NewApp(t)
	stuk := anoniem.ErrStuk
	a.Naloopfout = func() (err error) { err, stuk = stuk, nil; return err }
	_, root := schermproef.Zend(t, schermproef.Start(t, opent(t, a, schermproef.IDSchool), 100, 30, scherm.NewStyles(scherm.ThemaAuto, true)), append(druk.Letters("de fiets"), "enter")...)
	n := 0
	for _, msg := range root {
		if e, ok := msg.(scherm.ErrMsg); ok && errors.Is(e.Err, gesprek.ErrOngezien) {
			n++
		}
	}
	if n != 1 {
		t.Errorf("told %d times: %s", n, melding.Van(gesprek.ErrOngezien))
	}
}

// A name that was given to the wrong person after a resume can be given to the right one: nothing on disk changes.
func TestVerhuisdeNaamOpHetScherm(t *testing.T) {
	a := schermproef.NewApp(t)
	c := casus.Nieuw(schermproef.NuStil(), "wringt")
	for i, s := range []string{"[inwoner] woont bij [dochter].", "[dochter] helpt [inwoner]."} {
		c.Verloop = append(c.Verloop, casus.Inbreng{Nr: i + 1, Vraag: "wringt", Rol: "inwoner", Daad: casus.Zeg, Tekst: anoniem.UitOpslag(s)})
	}
	c, err := a.DB.Nieuw(context.Background(), c)
	if err != nil {
		t.Fatal(err)
	}
	k := opent(t, a, c.ID)
	voor := schermproef.OpSchijf(t, a, c.ID)
	n := schermproef.Start(t, namen.NewNamen(k.g, k.s), 100, 40, scherm.NewStyles(scherm.ThemaAuto, true))
	n = schermproef.Typt(t, n, "Femke", "enter", "enter")
	schermproef.Ziet(t, schermproef.Beeld(n, 100, 40), "Femke → [inwoner]")
	n = schermproef.Typt(t, n, "Femke", "enter", "enter")
	schermproef.Ziet(t, schermproef.Beeld(n, 100, 40), "Femke → [dochter]", "staan al: [inwoner]. Weet")
	if nu := schermproef.OpSchijf(t, a, c.ID); nu != voor {
		t.Errorf("was\n%s\nis\n%s", voor, nu)
	}
}
