package tui

import (
	"context"
	"errors"
	"strings"
	"testing"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/casus/gesprek"
	"oliekan/tui/melding"
)

// breekbaar makes a program that works with one masker, and returns what breaks it and what mends it: a mistake of ours, and
// its end.
func breekbaar(t *testing.T) (a *App, breek, maak func()) {
	t.Helper()
	a = newApp(t)
	mk := anoniem.Nieuw(anoniem.Opties{})
	a.Masker = func() *anoniem.Masker { return mk }
	heel := *mk
	return a, func() { heel, *mk = *mk, anoniem.Masker{} }, func() { *mk = heel }
}

// opSchijf returns the answers and concepts that are stored of a case, each on a line.
func opSchijf(t *testing.T, a *App, id casus.ID) string {
	t.Helper()
	c, ks, err := a.DB.Haal(context.Background(), id)
	if err != nil {
		t.Fatal(err)
	}
	var uit []string
	for _, in := range c.Verloop {
		uit = append(uit, in.Tekst.String())
	}
	for _, k := range ks {
		uit = append(uit, "half: "+k.Tekst.String())
	}
	return strings.Join(append(uit, "titel: "+c.Titel.String()), "\n")
}

const mislukt = "Het verbergen mislukt hier, door een fout in oliekan."

// A text that cannot be masked stays in the field, whatever key is pressed, and the last good concept stays on disk.
func TestStukkeVinderLaatDeTekstInHetVeld(t *testing.T) {
	a, breek, maak := breekbaar(t)
	begin := typt(t, start(t, opent(t, a, idSchool), 100, 30, NewStyles(ThemaAuto, true)), "ik bel elke dag ", "esc", "enter")
	voor := opSchijf(t, a, idSchool)
	if !strings.Contains(voor, "half: ik bel elke dag ") {
		t.Fatalf("no concept: %s", voor)
	}
	breek()
	for _, toets := range []string{"enter", "esc", "pgdown", "pgup", "f2", "f3", "f4", "f5", "f6", "f8", "ctrl+y"} {
		s := typt(t, begin, "met Femke")
		s, _ = zend(t, s, pauzeMsg{idSchool, s.(Consult).tik})
		s, root := zend(t, s, toets)
		ziet(t, beeld(s, 100, 30), "ik bel elke dag met Femke", mislukt, "nog niet bewaard")
		zietNiet(t, beeld(s, 100, 30), "Bewaard", anoniem.Onaf, "[WOORD-1]")
		if geopend(root) != nil {
			t.Errorf("%s opens a screen over a text that is not kept", toets)
		}
		for _, msg := range root {
			if _, weg := msg.(closeMsg); weg {
				t.Errorf("%s closes the consult", toets)
			}
		}
		if nu := opSchijf(t, a, idSchool); nu != voor {
			t.Errorf("%s: on disk was\n%s\nis\n%s", toets, voor, nu)
		}
	}
	s := typt(t, begin, "met Femke", "enter")
	maak()
	s = typt(t, s, "", "enter")
	ziet(t, beeld(s, 100, 30), "Bewaard, met 1 woord verborgen.")
	if nu := opSchijf(t, a, idSchool); !strings.Contains(nu, "ik bel elke dag met [PERSOON-") {
		t.Errorf("%s", nu)
	}
}

// The title is a field like the others.
func TestStukkeVinderLaatDeTitelStaan(t *testing.T) {
	a, breek, _ := breekbaar(t)
	s := start(t, opent(t, a, idSchool), 100, 30, NewStyles(ThemaAuto, true)).(Consult)
	s.g.Ga(gesprek.Afronden)
	t2, _ := s.vul().begintTitel()
	breek()
	nu := typt(t, t2, " van Femke", "enter")
	ziet(t, beeld(nu, 100, 30), mislukt, "van Femke")
	if b := opSchijf(t, a, idSchool); strings.Contains(b, anoniem.Onaf) {
		t.Errorf("%s", b)
	}
}

// Leaving the program with such a text is refused once, as when the disk is full.
func TestCtrlCMetStukkeVinder(t *testing.T) {
	a, breek, _ := breekbaar(t)
	r := met(t, typt(t, start(t, opent(t, a, idSchool), 100, 23, NewStyles(ThemaAuto, true)), "ik bel Femke"), 100, 24)
	breek()
	m, cmd := r.Update(druk("ctrl+c"))
	r = settleRoot(t, m.(Root), cmd)
	ziet(t, beeldVan(r), "Nog niet alles is bewaard", "Druk nog een keer op ctrl+c")
}

// Looking with f2 changes nothing on disk when the finder breaks down, and says so.
func TestNakijkenMetStukkeVinder(t *testing.T) {
	a, breek, _ := breekbaar(t)
	typt(t, start(t, opent(t, a, idSchool), 100, 30, NewStyles(ThemaAuto, true)), "de fiets is stuk", "enter", "esc")
	voor := opSchijf(t, a, idSchool)
	c := opentWeer(t, a)
	breek()
	n := start(t, NewNakijken(a, c.g, c.s), 100, 30, NewStyles(ThemaAuto, true))
	ziet(t, beeld(n, 100, 30), "Niet elke tekst kon worden nagekeken, door een fout in oliekan.")
	if nu := opSchijf(t, a, idSchool); nu != voor {
		t.Errorf("was\n%s\nis\n%s", voor, nu)
	}
}

// opentWeer opens the running case without its lock, which the test holds already.
func opentWeer(t *testing.T, a *App) Consult {
	t.Helper()
	c, ks, err := a.DB.Haal(context.Background(), idSchool)
	if err != nil {
		t.Fatal(err)
	}
	return NewConsult(a, consultMsg{c: c, ks: ks})
}

// A breakdown of the second scan is told by the consult that wrote.
func TestStukkeNaloperWordtVerteld(t *testing.T) {
	a := newApp(t)
	stuk := anoniem.ErrStuk
	a.Naloopfout = func() (err error) { err, stuk = stuk, nil; return err }
	_, root := zend(t, start(t, opent(t, a, idSchool), 100, 30, NewStyles(ThemaAuto, true)), append(letters("de fiets"), "enter")...)
	n := 0
	for _, msg := range root {
		if e, ok := msg.(errMsg); ok && errors.Is(e.error, gesprek.ErrOngezien) {
			n++
		}
	}
	if n != 1 {
		t.Errorf("told %d times: %s", n, melding.Van(gesprek.ErrOngezien))
	}
}

// A name that was given to the wrong person after a resume can be given to the right one: nothing on disk changes.
func TestVerhuisdeNaamOpHetScherm(t *testing.T) {
	a := newApp(t)
	c := casus.Nieuw(nuStil(), "wringt")
	for i, s := range []string{"[inwoner] woont bij [dochter].", "[dochter] helpt [inwoner]."} {
		c.Verloop = append(c.Verloop, casus.Inbreng{Nr: i + 1, Vraag: "wringt", Rol: "inwoner", Daad: casus.Zeg, Tekst: anoniem.UitOpslag(s)})
	}
	c, err := a.DB.Nieuw(context.Background(), c)
	if err != nil {
		t.Fatal(err)
	}
	k := opent(t, a, c.ID)
	voor := opSchijf(t, a, c.ID)
	n := start(t, NewNamen(k.g, k.s), 100, 40, NewStyles(ThemaAuto, true))
	n = typt(t, n, "Femke", "enter", "enter")
	ziet(t, beeld(n, 100, 40), "Femke → [inwoner]")
	n = typt(t, n, "Femke", "enter", "enter")
	ziet(t, beeld(n, 100, 40), "Femke → [dochter]", "staan al: [inwoner]. Weet")
	if nu := opSchijf(t, a, c.ID); nu != voor {
		t.Errorf("was\n%s\nis\n%s", voor, nu)
	}
}

// A label is refused on the screen too, and numbers count.
func TestWeghalenZoalsHetErStaat(t *testing.T) {
	a := newApp(t)
	c := casus.Nieuw(nuStil(), "wringt")
	c.Verloop = []casus.Inbreng{{
		Nr: 1, Vraag: "wringt", Rol: "inwoner", Daad: casus.Zeg,
		Tekst: anoniem.UitOpslag("[inwoner] heeft 3 kinderen. De kinderen van de inwoner."),
	}}
	c, err := a.DB.Nieuw(context.Background(), c)
	if err != nil {
		t.Fatal(err)
	}
	for _, g := range []struct{ woord, zin, uit string }{
		{"[inwoner]", "Dat is al verborgen", "[inwoner] heeft 3 kinderen. De kinderen van de inwoner."},
		{"2 kinderen", "", "[inwoner] heeft 3 kinderen. De kinderen van de inwoner."},
		{"3 kinderen", "", "[inwoner] heeft [weggehaald]. De kinderen van de inwoner."},
	} {
		s := typt(t, start(t, NewWeghalen(a, c, 0), 100, 30, NewStyles(ThemaAuto, true)), g.woord, "enter")
		_, root := zend(t, s, "j", "enter")
		var zinnen string
		for _, msg := range root {
			if e, ok := msg.(errMsg); ok {
				zinnen += melding.Van(e.error)
			}
		}
		if !strings.Contains(zinnen, g.zin) || g.zin == "" && zinnen != "" {
			t.Errorf("%s: %q", g.woord, zinnen)
		}
		if nu := opSchijf(t, a, c.ID); !strings.HasPrefix(nu, g.uit+"\n") {
			t.Errorf("%s: %s", g.woord, nu)
		}
	}
}
