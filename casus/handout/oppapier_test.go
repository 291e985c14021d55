package handout

import (
	"strings"
	"testing"

	"oliekan/casus"
	"oliekan/toets"
)

// metPapier is the case of the bicycle with two views of what chafes, of which the pair chose something for paper.
func metPapier(eerste, tweede string) casus.Casus {
	c := fiets()
	v := verloop{in: append([]casus.Inbreng{}, c.Verloop...)}
	nrs := []int{
		v.zeg("blijvend", "consulent", casus.Inbreng{}, "De buurvrouw let op de accu."),
		v.zeg("feiten", "consulent", casus.Inbreng{}, "Er rijdt in de nacht geen bus."),
	}
	for i, keus := range []string{eerste, tweede} {
		if keus != "" {
			v.zeg(toets.VraagPapier, "consulent", casus.Inbreng{Keus: keus, Optie: nrs[i]}, "")
		}
	}
	c.Verloop = v.in
	return c
}

// TestGekozenVoorPapier: what the pair left out stands on no paper and is named where it was; what it put first is what the
// inwoner reads as the reason.
func TestGekozenVoorPapier(t *testing.T) {
	const zin = "de buurvrouw let op de accu"
	for _, s := range []Soort{Samenvatting, Motivering, Uitleg} {
		if got := plat(platVan(t, s, metPapier(toets.PapierWeg, ""))); strings.Contains(got, zin) {
			t.Errorf("%s holds what was left out", s)
		}
	}
	for s, wil := range map[Soort]string{
		Samenvatting: "bewust weggelaten van dit papier, wel in de casus: blijvend.",
		Motivering:   "bewust weggelaten van dit papier, wel in de casus: feiten.",
	} {
		c := metPapier(toets.PapierWeg, "")
		if s == Motivering {
			c = metPapier("", toets.PapierWeg)
		}
		if got := plat(platVan(t, s, c)); !strings.Contains(got, wil) {
			t.Errorf("%s does not say what was left out", s)
		}
	}
	if got := plat(platVan(t, Uitleg, metPapier(toets.PapierVoorop, ""))); !strings.Contains(got, "dit telde voor ons mee: - de buurvrouw let op de accu.") {
		t.Errorf("the inwoner does not read what was chosen: %s", got)
	}
	if got := plat(platVan(t, Uitleg, metPapier("", ""))); strings.Contains(got, zin) {
		t.Error("the inwoner reads what nobody chose")
	}
	if got := plat(platVan(t, Motivering, metPapier("", toets.PapierWeg))); !strings.Contains(got, "bewust niet op dit papier") || strings.Contains(got, "hier ontbreekt: de feiten") {
		t.Error("the motivering calls what was left out a gap")
	}
}

// TestVooropKrijgtPlaats: where not all fits on the sheet, what was put first is there.
func TestVooropKrijgtPlaats(t *testing.T) {
	c := veel(500)
	v := verloop{in: append([]casus.Inbreng{}, c.Verloop...)}
	nr := v.zeg(toets.VraagWringt, "collega", casus.Inbreng{}, "Deze zin kozen jullie samen.")
	past := func() string {
		c.Verloop = v.in
		d, _ := schrijf(t, c, Platte)
		past, _, err := kastVan(t).pas(d)
		if err != nil {
			t.Fatal(err)
		}
		return strings.Join(woordenVan(past), " ")
	}
	if strings.Contains(past(), "Deze zin kozen") {
		t.Fatal("it fits without a choice, so this proves nothing")
	}
	v.zeg(toets.VraagPapier, "consulent", casus.Inbreng{Keus: toets.PapierVoorop, Optie: nr}, "")
	if !strings.Contains(past(), "Deze zin kozen jullie samen.") {
		t.Error("what was put first is not on the sheet")
	}
}

// TestUitgebreidLaatNietsWeg: with sheets behind it, the summary holds all that was said, and no sentence is cut anywhere.
func TestUitgebreidLaatNietsWeg(t *testing.T) {
	k := kastVan(t)
	for _, c := range append(oefencasussen(t), maal(fiets(), 5)) {
		d := maak(t, Uitgebreid, gegevens(t, c))
		past, z, err := k.pas(d)
		if err != nil {
			t.Fatal(err)
		}
		got := strings.Join(woordenVan(past), " ")
		if len(past.Delen) > len(d.Delen) && (len(z.verdeel()) < 2 || !strings.Contains(got, "op het volgende blad")) {
			t.Errorf("%s: %d sheets", c.Titel, len(z.verdeel()))
		}
		for _, a := range c.Stand().Bij(toets.VraagGevolgen) {
			if !strings.Contains(plat(got), strings.TrimSuffix(plat(a.Tekst.String()), ".")) {
				t.Errorf("%s lost %q", c.Titel, a.Tekst)
			}
		}
		if strings.Contains(got, "…") {
			t.Errorf("%s has a cut sentence", c.Titel)
		}
	}
}

// TestGekozenOptieBlijft: where not every option fits on the sheet, the advised one is there.
func TestGekozenOptieBlijft(t *testing.T) {
	k := kastVan(t)
	for _, c := range oefencasussen(t) {
		d := maak(t, Samenvatting, gegevens(t, c))
		past, _, err := k.pas(d)
		if err != nil {
			t.Fatal(err)
		}
		u, ok := c.Stand().Geldt(toets.VraagUitkomst)
		o, is := c.Stand().Antwoord(u.Optie)
		if !ok || !is {
			continue
		}
		for _, x := range past.Delen {
			if s := strings.Join(woordenVan(Document{Delen: []Deel{x}}), " "); x.Kop == "Wat is afgewogen" && !strings.Contains(plat(s), plat(heleZinnen(o.Tekst.String())[0])) {
				t.Errorf("%s: what was weighed lacks the advised option %q", c.Titel, o.Tekst)
			}
		}
	}
}
