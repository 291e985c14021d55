package casus_test

import (
	"testing"

	"oliekan/casus"
	"oliekan/toets"
)

// advies is a view on the outcome.
func advies(nr int, rol casus.Rol, keus, tekst string) casus.Inbreng {
	in := zeg(nr, toets.VraagUitkomst, tekst)
	in.Rol, in.Keus = rol, keus
	return in
}

// eens is what the pair agreed on at the outcome: a view, or one of the other choices.
func eens(nr, over int, keus string) casus.Inbreng {
	in := zeg(nr, toets.VraagUitkomst.Eens(), "")
	in.Optie, in.Keus = over, keus
	return in
}

// anders says the answer of inbreng over in another way.
func anders(nr, over int, tekst string) casus.Inbreng {
	in := advies(nr, "jurist", "nee-uitleg", tekst)
	in.Daad, in.Over = casus.Vervang, over
	return in
}

func TestSamen(t *testing.T) {
	ja, nee := advies(1, casus.RolConsulent, "ja-maatwerk", "Betaal de fiets."), advies(2, "jurist", "nee-uitleg", "Het mag niet.")
	for _, proef := range []struct {
		naam          string
		verloop       []casus.Inbreng
		hoe           casus.Eensheid
		geldt, anders int
	}{
		{"niets", nil, casus.EensLeeg, 0, 0},
		{"een", []casus.Inbreng{ja}, casus.EensVanzelf, 1, 0},
		{"twee, en niemand zei wat geldt", []casus.Inbreng{ja, nee}, casus.EensOpen, 0, 2},
		{"twee keer hetzelfde", []casus.Inbreng{ja, advies(2, "jurist", "ja-maatwerk", "Betaal de fiets.")}, casus.EensVanzelf, 1, 0},
		{"de eerste geldt", []casus.Inbreng{ja, nee, eens(3, 1, toets.EensDit)}, casus.EensGezegd, 1, 1},
		{"niet eens", []casus.Inbreng{ja, nee, eens(3, 0, toets.EensNiet)}, casus.EensNiet, 0, 2},
		{"niet eens bij een mening", []casus.Inbreng{ja, eens(2, 0, toets.EensNiet)}, casus.EensNiet, 0, 1},
		{"samen", []casus.Inbreng{ja, nee, eens(3, 0, toets.EensSamen)}, casus.EensGezegd, 2, 0},
		{"er komt een mening bij", []casus.Inbreng{ja, nee, eens(3, 1, toets.EensDit), advies(4, "collega", "nog-niet", "Wacht.")}, casus.EensOpen, 0, 3},
		{"die mening gaat weer weg", []casus.Inbreng{
			ja, nee, eens(3, 1, toets.EensDit), advies(4, "collega", "nog-niet", "Wacht."), herroep(5, 4),
		}, casus.EensGezegd, 1, 1},
		{"een mening verandert", []casus.Inbreng{ja, nee, eens(3, 2, toets.EensDit), anders(4, 2, "Het mag echt niet.")}, casus.EensOpen, 0, 2},
		{"dat wordt teruggenomen", []casus.Inbreng{
			ja, nee, eens(3, 2, toets.EensDit), anders(4, 2, "Het mag echt niet."), herroep(5, 4),
		}, casus.EensGezegd, 1, 1},
		{"opnieuw gekozen", []casus.Inbreng{ja, nee, eens(3, 2, toets.EensDit), eens(4, 1, toets.EensDit)}, casus.EensGezegd, 1, 1},
		{"de keuze wordt teruggenomen", []casus.Inbreng{ja, nee, eens(3, 2, toets.EensDit), herroep(4, 3)}, casus.EensOpen, 0, 2},
		{"wat gold gaat weg", []casus.Inbreng{ja, nee, eens(3, 1, toets.EensDit), herroep(4, 1)}, casus.EensVanzelf, 1, 0},
		{"een mening was eerst weg", []casus.Inbreng{
			ja, nee, herroep(3, 2), eens(4, 1, toets.EensDit), herroep(5, 3),
		}, casus.EensOpen, 0, 2},
	} {
		t.Run(proef.naam, func(t *testing.T) {
			s := casus.Casus{Verloop: proef.verloop}.Stand().Samen(toets.VraagUitkomst)
			if s.Hoe != proef.hoe || len(s.Geldt) != proef.geldt || len(s.Anders) != proef.anders {
				t.Errorf("%q, %d stand and %d differ, want %q, %d, %d", s.Hoe, len(s.Geldt), len(s.Anders), proef.hoe, proef.geldt, proef.anders)
			}
		})
	}
}

// TestNooitDeLaatste: the order in which two people spoke makes no difference to what counts.
func TestNooitDeLaatste(t *testing.T) {
	een := casus.Casus{Verloop: []casus.Inbreng{advies(1, casus.RolConsulent, "ja-maatwerk", "Ja."), advies(2, "jurist", "nee-uitleg", "Nee.")}}
	if a, ok := een.Stand().Geldt(toets.VraagUitkomst); ok {
		t.Errorf("without a choice %q counts", a.Keus)
	}
	een.Verloop = append(een.Verloop, eens(3, 1, toets.EensDit))
	if a, ok := een.Stand().Geldt(toets.VraagUitkomst); !ok || a.Keus != "ja-maatwerk" {
		t.Errorf("%q counts, want the first", a.Keus)
	}
}

// TestOpsomming: what one person says at a question with a list is one view, however long; of what two people say it is
// asked what they have in common.
func TestOpsomming(t *testing.T) {
	c := casus.Casus{Verloop: []casus.Inbreng{zeg(1, toets.VraagEffect, "Slapen."), zeg(2, toets.VraagEffect, "Werken.")}}
	if s := c.Stand().Samen(toets.VraagEffect); s.Hoe != casus.EensVanzelf || len(s.Geldt) != 2 {
		t.Errorf("%+v", s)
	}
	c.Verloop[1].Rol = "jurist"
	if s := c.Stand().Samen(toets.VraagEffect); s.Hoe != casus.EensOpen {
		t.Errorf("%+v", s)
	}
}

// TestSlotsom: what a reader hears as the advice is never picked by the program.
func TestSlotsom(t *testing.T) {
	m, err := toets.Laad()
	if err != nil {
		t.Fatal(err)
	}
	ja, nee := advies(1, casus.RolConsulent, "ja-maatwerk", "Betaal de fiets."), advies(2, "jurist", "nee-uitleg", "Het mag niet.")
	for wil, verloop := range map[string][]casus.Inbreng{
		"":                               nil,
		"Ja, maatwerk. Betaal de fiets.": {ja},
		"Nee, met uitleg. Het mag niet.": {ja, nee, eens(3, 2, toets.EensDit)},
		"Ze werden het niet eens over een advies.":                                            {ja, nee, eens(3, 0, toets.EensNiet)},
		"Er zijn verschillende adviezen, en niet is vastgelegd welk advies van hen samen is.": {ja, nee},
	} {
		if got := (casus.Casus{Verloop: verloop}).Stand().Slotsom(m); got != wil {
			t.Errorf("%q, want %q", got, wil)
		}
	}
}

// TestMomentIsWatSamenGold: a view beside the one on which the pair agreed is no moment of itself.
func TestMomentIsWatSamenGold(t *testing.T) {
	m, err := toets.Laad()
	if err != nil {
		t.Fatal(err)
	}
	in := []casus.Inbreng{advies(1, casus.RolConsulent, "ja-maatwerk", "Ja."), advies(2, "jurist", "nee-uitleg", "Nee."), eens(3, 1, toets.EensDit)}
	for nr := 4; nr < 12; nr++ {
		in = append(in, zeg(nr, "feiten", "Iets dat vaststaat."))
	}
	for _, nr := range casus.Momentvoorstel(casus.Casus{Verloop: in}, m) {
		if nr == 2 || nr == 3 {
			t.Errorf("inbreng %d is a moment", nr)
		}
	}
}
