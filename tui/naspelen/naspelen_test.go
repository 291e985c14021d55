package naspelen

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/casus/oefen"
	"oliekan/casus/training"
	"oliekan/toets"
)

// teksten are the lines of blocks as they are read out.
func teksten(bs ...Blok) string {
	var uit []string
	for _, b := range bs {
		uit = append(uit, b.Kop)
		for _, k := range b.Naast {
			uit = append(uit, k.Kop+": "+strings.Join(k.Zegt, " / "))
		}
		for _, r := range b.Regels {
			uit = append(uit, r.Zin())
		}
	}
	return strings.Join(uit, "\n")
}

func TestGezegden(t *testing.T) {
	got := teksten(Blok{Regels: Gezegden([]training.Gezegd{
		{Wie: "inwoner", Vraag: "De vraag", Daad: casus.Zeg, Tekst: "Mag het?"},
		{Wie: "collega", Vraag: "De vraag", Daad: casus.Zeg, Tekst: "Dat weet ik niet."},
		{Wie: "consulent", Vraag: "Effect", Daad: casus.Vervang, Oud: "Een auto.", Tekst: "Op tijd komen."},
		{Wie: "consulent", Vraag: "Gevolgen", Optie: "Niets doen", Daad: casus.Zeg, Keuze: "inwoner, nu", Tekst: "De baan is weg."},
		{Wie: "jurist", Vraag: "Plaats", Optie: "Niets doen", Daad: casus.Zeg, Keuze: "binnen de wet"},
		{Wie: "collega", Vraag: "Plaats", Daad: casus.Herroep, Oud: "Een oude zin.", Tekst: "Die klopt niet."},
	})})
	wil := `
De vraag
inwoner: Mag het?
collega: Dat weet ik niet.
Effect
consulent: zei eerst "Een auto." Nu: Op tijd komen.
Gevolgen, bij "Niets doen"
consulent: inwoner, nu: De baan is weg.
Plaats, bij dezelfde optie
jurist: binnen de wet
Plaats
collega: haalt dit weg: "Een oude zin." Die klopt niet.`
	if got != wil {
		t.Errorf("%s", got)
	}
}

func TestRegelZin(t *testing.T) {
	for wil, r := range map[string]Regel{
		"ja: 3 handen (Het kan.)":                {Soort: Keus, Tekst: "ja", Handen: 3, Bij: "Het kan."},
		"nee: geen handen":                       {Soort: Keus, Tekst: "nee"},
		"een duo: Misschien.":                    {Soort: Antwoord, Wie: "een duo", Tekst: "Misschien."},
		"artikel: Pw 7 (dient: meedoen)":         {Soort: Eigen, Wie: "artikel", Tekst: "Pw 7", Bij: "dient: meedoen"},
		"Jullie en het tweetal: gelijk":          {Soort: Oordeel, Tekst: "Jullie en het tweetal", Bij: "gelijk"},
		"Jullie en het tweetal: nog niet gezegd": {Soort: Oordeel, Tekst: "Jullie en het tweetal"},
		"1 Effect: anders (met het tweetal 0)":   {Tekst: "1 Effect: anders", Bij: "met het tweetal 0"},
	} {
		if got := r.Zin(); got != wil {
			t.Errorf("%q, want %q", got, wil)
		}
	}
}

func TestRaak(t *testing.T) {
	for _, x := range []struct {
		n, alle int
		wil     string
	}{
		{0, 6, "Niemand koos hetzelfde als het tweetal."},
		{6, 6, "Iedereen die stemde, koos hetzelfde als het tweetal."},
		{1, 6, "1 van de 6 stemmen was hetzelfde als die van het tweetal."},
		{2, 6, "2 van de 6 stemmen waren hetzelfde als die van het tweetal."},
	} {
		if got := raak(x.n, x.alle); got != x.wil {
			t.Errorf("%d of %d: %s", x.n, x.alle, got)
		}
	}
}

// gespeeld is a session that is at moment 3, with something of everything.
func gespeeld(t *testing.T) (training.Gegevens, training.Training) {
	t.Helper()
	m, err := toets.Laad()
	if err != nil {
		t.Fatal(err)
	}
	ls, err := oefen.Compleet()
	if err != nil {
		t.Fatal(err)
	}
	g := training.Gegevens{
		Methode: m, Masker: anoniem.Nieuw(anoniem.Opties{}), Les: ls[0],
		Nu: func() time.Time { return time.Date(2026, 11, 21, 9, 0, 0, 0, time.UTC) },
	}
	s, err := training.Begin(g, training.Opzet{Vorm: training.Gewoon, Deelnemers: 6})
	if err != nil {
		t.Fatal(err)
	}
	for range 2 {
		_ = s.Volgende()
		if _, err := s.Zeg(training.VeldAntwoord, anoniem.NieuwRuw("we vragen het na.")); err != nil {
			t.Fatal(err)
		}
		if _, err := s.Zeg(training.VeldMinderheid, anoniem.NieuwRuw("ik zou meteen ja zeggen.")); err != nil {
			t.Fatal(err)
		}
		_ = s.Onthul()
		_ = s.Beoordeel(false, training.Deels)
	}
	_ = s.Volgende()
	if _, err := s.Zeg(training.VeldLeerpunt, anoniem.NieuwRuw("vraag eerst door.")); err != nil {
		t.Fatal(err)
	}
	g.Masker = anoniem.Nieuw(anoniem.Opties{})
	return g, s.Training()
}

func TestUitslag(t *testing.T) {
	g, tr := gespeeld(t)
	bs, err := Uitslag(g, tr, []training.Training{tr})
	if err != nil {
		t.Fatal(err)
	}
	got := teksten(bs...)
	for _, wil := range []string{
		"november 2026 · nog bezig, bij moment 3 van 7 · gewoon · 6 deelnemers", "Jullie: 0 keer hetzelfde als het tweetal, 2 keer deels, 0 keer anders.",
		"Moment 1 van 7", "Moment 3 van 7", "Jullie: de groep: we vragen het na.", "ik zou meteen ja zeggen.", "Het tweetal: ", "vraag eerst door.",
		"Jullie en het tweetal: deels", "Wat verraste jullie?\nHier is niets opgeschreven.",
	} {
		if !strings.Contains(got, wil) {
			t.Errorf("%q is not told:\n%s", wil, got)
		}
	}
	// What the group has not seen yet is not in it: the session goes on.
	for _, d := range tr.Delen[3:] {
		if d.Soort == training.Moment && strings.Contains(got, g.Les.Casus.Verloop[d.Nr-1].Tekst.String()) {
			t.Errorf("tells inbreng %d", d.Nr)
		}
	}
	if strings.Contains(got, g.Les.Einde.String()) || strings.Contains(got, g.Les.Afloop.String()) {
		t.Error("tells how it ended")
	}
}

func TestUitslagZonderCasus(t *testing.T) {
	g, tr := gespeeld(t)
	g.Les = casus.Les{}
	bs, err := Uitslag(g, tr, nil)
	if !errors.Is(err, training.ErrAnders) {
		t.Errorf("%v", err)
	}
	got := teksten(bs...)
	for _, wil := range []string{"Moment 2 van 7", "we vragen het na.", "Iemand zag het anders: \"ik zou meteen ja zeggen.\"", "vraag eerst door."} {
		if !strings.Contains(got, wil) {
			t.Errorf("%q is not told:\n%s", wil, got)
		}
	}
}

func TestSessieEnMoeilijk(t *testing.T) {
	g, tr := gespeeld(t)
	kop, feiten := Sessie(tr, "")
	if kop != "november 2026 · een groep zonder naam" || feiten != "nog bezig, bij moment 3 van 7 · een casus die er niet meer is · gewoon · 6 deelnemers" {
		t.Errorf("%q %q", kop, feiten)
	}
	got := teksten(Moeilijk([]training.Training{tr}, g.Methode))
	if !strings.Contains(got, "groepen dachten deels hetzelfde (met het tweetal 50 van 100, uit ") {
		t.Errorf("%s", got)
	}
	if got := teksten(Moeilijk(nil, g.Methode)); !strings.Contains(got, "Dat zie je hier zodra groepen") {
		t.Errorf("%s", got)
	}
	som := teksten(Plan(tr, g.Methode))
	if !strings.HasPrefix(som, "Het programma: 45 minuten\n") || strings.Count(som, " min  ") != len(tr.Delen) {
		t.Errorf("%s", som)
	}
}

// A group that looked back has not lost what it saw after that, nor what it would have done itself, with and without the case.
func TestUitslagNaTerugkijken(t *testing.T) {
	g, tr := gespeeld(t)
	g.Masker = anoniem.Nieuw(anoniem.Opties{})
	s, err := training.Hervat(g, tr)
	if err != nil {
		t.Fatal(err)
	}
	for len(s.Taken()) == 0 {
		_ = s.Onthul()
		if err := s.Volgende(); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := s.Zeg(training.VeldOptie, anoniem.NieuwRuw("eerst een proef van een maand")); err != nil {
		t.Fatal(err)
	}
	nu := s.Beeld().Nummer
	for s.Vorige() == nil {
	}
	terug := s.Training()
	for _, x := range []casus.Les{g.Les, {}} {
		g.Masker, g.Les = anoniem.Nieuw(anoniem.Opties{}), x
		bs, _ := Uitslag(g, terug, nil)
		got := teksten(bs...)
		for _, wil := range []string{fmt.Sprintf("Moment %d van 7", nu), "we vragen het na.", "eerst een proef van een maand"} {
			if !strings.Contains(got, wil) {
				t.Errorf("%q is not told:\n%s", wil, got)
			}
		}
		if strings.Contains(got, fmt.Sprintf("Moment %d van 7", nu+1)) {
			t.Error("tells more than was seen")
		}
	}
}

func TestGeteldEnVerdeeld(t *testing.T) {
	for wil, n := range map[string]int{"Geteld: 0 van 1 hand.": 1, "Geteld: 0 van de 6 handen.": 6} {
		if got := Geteld(training.Beeld{}, training.Training{Deelnemers: n}); got != wil {
			t.Errorf("%q", got)
		}
	}
	for wil, n := range map[string]int{
		"Jullie lopen niet achter. Er is niets te verdelen.":                     0,
		"Jullie lopen 1 minuut uit, maar er is geen tijd meer om te verdelen.":   1,
		"Jullie lopen 20 minuten uit, maar er is geen tijd meer om te verdelen.": 20,
	} {
		if got := NietVerdeeld(n); got != wil {
			t.Errorf("%q", got)
		}
	}
}

func TestSlotMetWetnieuws(t *testing.T) {
	b := training.Beeld{Soort: training.Afsluiting, Afloop: &training.Afloop{Wet: []string{"Wmo 2.3.5 geldt niet meer."}}}
	if got := teksten(Blokken(b, training.Training{})...); !strings.Contains(got, "Let op: de wet is veranderd\n· Wmo 2.3.5 geldt niet meer.") {
		t.Errorf("%s", got)
	}
	b.Afloop.Wet = nil
	if got := teksten(Blokken(b, training.Training{})...); strings.Contains(got, "de wet is veranderd") {
		t.Errorf("%s", got)
	}
}
