package training_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/casus/training"
	"oliekan/toets"
)

func bevat(s, deel string) bool { return strings.Contains(strings.ToLower(s), deel) }

// totTaak plays on until the group is asked for something, and reports whether it ever was.
func totTaak(t *testing.T, s *training.Spel, taak training.Taak) bool {
	t.Helper()
	for !slices.Contains(s.Taken(), taak) {
		if s.Beeld().Soort == training.Afsluiting {
			return false
		}
		_ = s.Onthul() // nothing to reveal at the opening
		if err := s.Volgende(); err != nil {
			t.Fatal(err)
		}
	}
	return true
}

// In every oefencasus the group is asked once for its own options and once for its own articles; after the reveal these
// stand beside those of the pair.
func TestWatZouJijDoen(t *testing.T) {
	m := methode(t)
	art := m.Kader().Artikelen()[0]
	waarde := m.Kader().Grondwaarden()[0]
	for _, l := range lessen(t) {
		s, _ := begin(t, l, gewoon())
		if !totTaak(t, s, training.TaakOpties) {
			t.Errorf("%s: options are never asked", l.Casus.Titel)
			continue
		}
		if _, err := s.Zeg(training.VeldOptie, anoniem.NieuwRuw("een proefplaatsing van drie maanden")); err != nil {
			t.Fatal(err)
		}
		if err := s.Dient(0, waarde.ID); err != nil {
			t.Fatal(err)
		}
		if s.Beeld().Onthulling != nil {
			t.Fatal("something is revealed before judging")
		}
		if !totTaak(t, s, training.TaakArtikelen) {
			t.Errorf("%s: articles are never asked", l.Casus.Titel)
			continue
		}
		if err := s.KiesArtikel(art.Sleutel(), waarde.ID); err != nil {
			t.Fatal(err)
		}
		if err := s.Onthul(); err != nil {
			t.Fatal(err)
		}
		v := s.Beeld().Onthulling.Vergeleken
		if v == nil || len(v.Groep) != 2 {
			t.Fatalf("%s: nothing is compared: %+v", l.Casus.Titel, v)
		}
		for _, k := range v.Groep {
			if len(k.Waarde) != 1 || k.Waarde[0].ID != waarde.ID {
				t.Errorf("%s: %q serves %v", l.Casus.Titel, k.Tekst, k.Waarde)
			}
		}
	}
}

// What the pair named too is counted, whatever grondwaarde it serves.
func TestVergelekenGedeeld(t *testing.T) {
	for _, l := range lessen(t) {
		s, _ := begin(t, l, gewoon())
		if !totTaak(t, s, training.TaakArtikelen) {
			continue
		}
		// At the ending all of the pair's articles are there.
		var sleutel string
		for _, a := range l.Casus.Stand().Bij(toets.VraagDraagt) {
			sleutel = a.Keus
		}
		if err := s.KiesArtikel(sleutel, ""); err != nil {
			continue // a rule of a municipality
		}
		for s.Beeld().Soort != training.Afsluiting {
			_ = s.Onthul()
			if err := s.Volgende(); err != nil {
				t.Fatal(err)
			}
		}
		if v := s.Beeld().Afloop.Vergeleken; v == nil || v.Gedeeld != 1 {
			t.Errorf("%s: %+v", l.Casus.Titel, v)
		}
	}
}

func TestEigenKeuzeGeweigerd(t *testing.T) {
	m := methode(t)
	art := m.Kader().Artikelen()[0].Sleutel()
	s, _ := begin(t, lessen(t)[0], gewoon())
	if err := s.KiesArtikel(art, ""); !errors.Is(err, training.ErrPlek) {
		t.Errorf("at the opening: %v", err)
	}
	if !totTaak(t, s, training.TaakArtikelen) {
		t.Fatal("never asked")
	}
	for naam, err := range map[string]error{
		"onbekend artikel":     s.KiesArtikel("Pw:999", ""),
		"onbekende waarde":     s.KiesArtikel(art, "geen waarde"),
		"geen keuze om te zet": s.Dient(0, ""),
		"geen keuze om te wis": s.WisEigen(0),
	} {
		if !errors.Is(err, training.ErrPlek) {
			t.Errorf("%s: %v", naam, err)
		}
	}
	for range 2 { // twice the same is once
		if err := s.KiesArtikel(art, ""); err != nil {
			t.Fatal(err)
		}
	}
	if n := len(s.Beeld().Eigen); n != 1 {
		t.Errorf("%d choices", n)
	}
	if err := s.WisEigen(0); err != nil || len(s.Beeld().Eigen) != 0 {
		t.Errorf("taken away: %v", err)
	}
	if err := s.Onthul(); err != nil {
		t.Fatal(err)
	}
	for naam, err := range map[string]error{"artikel": s.KiesArtikel(art, ""), "optie": fout(s.Zeg(training.VeldOptie, anoniem.NieuwRuw("te laat")))} {
		if err == nil {
			t.Errorf("%s after the reveal", naam)
		}
	}
}

func fout[T any](_ T, err error) error { return err }

// What was typed is masked, and can be taken away; each field has its own place.
func TestAntwoordenOpschrijven(t *testing.T) {
	s, _ := begin(t, lessen(t)[0], gewoon())
	if _, err := s.Zeg(training.VeldAntwoord, anoniem.NieuwRuw("te vroeg")); !errors.Is(err, training.ErrPlek) {
		t.Errorf("an answer at the opening: %v", err)
	}
	if err := s.Volgende(); err != nil {
		t.Fatal(err)
	}
	n := len(s.Beeld().Antwoorden)
	zeg := func(v training.Veld, tekst string) {
		t.Helper()
		if _, err := s.Zeg(v, anoniem.NieuwRuw(tekst)); err != nil {
			t.Fatal(err)
		}
	}
	zeg(training.VeldAntwoord, "eerst vragen wat Annelies zelf wil")
	zeg(training.VeldDuo, "ruimte maken")
	zeg(training.VeldMinderheid, "de regel is de regel")
	zeg(training.VeldLeerpunt, "begin bij het effect")
	zeg(training.VeldVerrast, "hoe snel het ging")
	b, k := s.Beeld(), s.Training()
	if len(b.Antwoorden) != n+2 || strings.Contains(b.Antwoorden[n].Label, "Annelies") || !b.Antwoorden[n+1].Duo {
		t.Errorf("answers %+v", b.Antwoorden)
	}
	if len(b.Minderheid) != 1 || len(k.Van(training.Leerpunt)) != 1 || len(k.Van(training.Verrast)) != 1 || k.Half != (training.Half{}) {
		t.Errorf("%v %+v", b.Minderheid, k.Opbrengst)
	}
	for naam, g := range map[string]struct{ err, wil error }{
		"leeg":                {fout(s.Zeg(training.VeldAntwoord, anoniem.NieuwRuw(" \n"))), training.ErrLeeg},
		"half":                {fout(s.Zeg(training.VeldAntwoord, anoniem.NieuwRuw("de [inwoner] en "+anoniem.Onaf))), training.ErrHalf},
		"keuze wissen":        {s.Wis(-1), training.ErrPlek},
		"geen minderheid":     {s.WisMinderheid(1), training.ErrPlek},
		"geen opbrengst":      {s.WisOpbrengst(training.Meenemen, 0), training.ErrPlek},
		"afsluiten":           {s.SluitAf(), training.ErrPlek},
		"oordeel te vroeg":    {s.Beoordeel(false, training.Gelijk), training.ErrVerborgen},
		"oordeel bestaat nie": {s.Beoordeel(false, "meestal"), training.ErrPlek},
	} {
		if !errors.Is(g.err, g.wil) {
			t.Errorf("%s: %v", naam, g.err)
		}
	}
	for _, err := range []error{s.Wis(n), s.WisMinderheid(0), s.WisOpbrengst(training.Leerpunt, 0)} {
		if err != nil {
			t.Error(err)
		}
	}
	b, k = s.Beeld(), s.Training()
	if len(b.Antwoorden) != n+1 || len(b.Minderheid) != 0 || len(k.Van(training.Leerpunt)) != 0 || len(k.Van(training.Verrast)) != 1 {
		t.Errorf("after taking away: %+v %v %+v", b.Antwoorden, b.Minderheid, k.Opbrengst)
	}
}

// What is half typed comes back at its own part and in its own field.
func TestHalfGetypt(t *testing.T) {
	s, _ := begin(t, lessen(t)[0], gewoon())
	if err := s.Volgende(); err != nil {
		t.Fatal(err)
	}
	s.Tik(training.VeldMinderheid, anoniem.NieuwRuw("Annelies wil dit nie"))
	if got := s.Training().Half.Tekst.String(); strings.Contains(got, "Annelies") || !strings.Contains(got, "wil dit") {
		t.Errorf("while typing: %q", got)
	}
	kept := s.Verlaat(training.VeldMinderheid, anoniem.NieuwRuw("Annelies wil dit niet"))
	if s.InVeld(training.VeldMinderheid) != kept || !s.InVeld(training.VeldAntwoord).Leeg() {
		t.Errorf("kept %q", s.InVeld(training.VeldMinderheid))
	}
	if err := s.Vorige(); err != nil || !s.InVeld(training.VeldMinderheid).Leeg() {
		t.Errorf("it stands at another part as well: %v", err)
	}
	if err := s.Volgende(); err != nil || s.InVeld(training.VeldMinderheid) != kept {
		t.Errorf("it did not come back: %v", err)
	}
}

// A word that was taken out of the case goes out of the session, in any place.
func TestZonderWoord(t *testing.T) {
	s, _ := begin(t, lessen(t)[0], gewoon())
	if _, err := s.Zeg(training.VeldLeerpunt, anoniem.NieuwRuw("vraag naar het circus")); err != nil {
		t.Fatal(err)
	}
	n, anders, err := s.Training().Zonder(anoniem.UitOpslag("circus"))
	if err != nil || !anders || strings.Contains(n.Opbrengst[0].Tekst.String(), "circus") {
		t.Errorf("%v %v %q", err, anders, n.Opbrengst[0].Tekst)
	}
	if _, anders, err = n.Zonder(anoniem.UitOpslag("kermis")); err != nil || anders {
		t.Errorf("a word that is not there: %v %v", anders, err)
	}
	if _, _, err = n.Zonder(anoniem.UitOpslag("...")); !errors.Is(err, anoniem.ErrGeenNaam) {
		t.Errorf("no word: %v", err)
	}
}

// The store may mask something more: its form counts from then on, but what is being typed stays.
func TestNagelopen(t *testing.T) {
	s, _ := begin(t, lessen(t)[0], gewoon())
	if _, err := s.Zeg(training.VeldLeerpunt, anoniem.NieuwRuw("vraag door")); err != nil {
		t.Fatal(err)
	}
	n := s.Training()
	n.Opbrengst[0].Tekst = anoniem.UitOpslag("vraag [PERSOON-1]")
	s.Verlaat(training.VeldVerrast, anoniem.NieuwRuw("nog bezig"))
	s.Nagelopen(n)
	if got := s.Training(); got.Opbrengst[0].Tekst.String() != "vraag [PERSOON-1]" || got.Half.Tekst.String() != "nog bezig" {
		t.Errorf("%+v %+v", got.Opbrengst, got.Half)
	}
	vreemd := training.Training{ID: training.NieuwID(), Casus: casus.NieuwID()}
	s.Nagelopen(vreemd)
	if s.Training().ID == vreemd.ID {
		t.Error("another session was taken over")
	}
}

// A case of another legal date: what became of its articles is told at the end, since it names them, and not before.
func TestWetnieuwsPasAanHetSlot(t *testing.T) {
	l := lessen(t)[0]
	for _, oud := range []bool{false, true} {
		if oud {
			l.Casus.Wetsdatum = "2001-01-01"
		}
		s, _ := begin(t, l, gewoon())
		for s.Beeld().Soort != training.Afsluiting {
			if s.Beeld().Afloop != nil {
				t.Error("the end is told too soon")
			}
			_ = s.Onthul()
			if err := s.Volgende(); err != nil {
				t.Fatal(err)
			}
		}
		if w := s.Beeld().Afloop.Wet; (len(w) > 0) != oud {
			t.Errorf("%s: %q", l.Casus.Wetsdatum, w)
		}
	}
}
