package handout

import (
	"strings"
	"testing"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/toets"
)

// oneens is the case of the bicycle in which the jurist sees outcome, effect, decision, scale and day in another way, said
// last, with what the pair says of it: a choice of toets.LijstEens for each, "" for nothing.
func oneens(keus string) casus.Casus {
	c := fiets()
	v := verloop{in: append([]casus.Inbreng{}, c.Verloop...)}
	for _, x := range []struct {
		vraag            toets.VraagID
		keus, tekst, dag string
	}{
		{toets.VraagEffect, "", "De regel blijft de regel.", ""},
		{toets.VraagSchaalNu, "9", "", ""},
		{toets.VraagUitkomst, "nee-uitleg", "Het beleid sluit een fiets uit.", ""},
		{toets.VraagBeslist, "college", "Dit hoort bij het college.", ""},
		{toets.VraagTerugblik, "", "", "2029-09-09"},
	} {
		eerste := casus.Casus{Verloop: v.in}.Stand().Bij(x.vraag)[0]
		v.in = append(v.in, casus.Inbreng{
			Nr: len(v.in) + 1, Minuut: 99, Vraag: x.vraag, Rol: "jurist", Daad: casus.Zeg, Keus: x.keus, Tekst: anoniem.UitOpslag(x.tekst), Datum: x.dag,
		})
		if keus == "" {
			continue
		}
		in := casus.Inbreng{Nr: len(v.in) + 1, Minuut: 99, Vraag: x.vraag.Eens(), Rol: casus.RolConsulent, Daad: casus.Zeg, Keus: keus}
		if keus == toets.EensDit {
			in.Optie = eerste.Nr
		}
		v.in = append(v.in, in)
	}
	c.Verloop = v.in
	return c
}

// zegtNee are the words of the view that was said last.
var zegtNee = []string{"Het beleid sluit een fiets uit", "De regel blijft de regel", "9 september 2029"}

// TestPapierZegtWaarZeHetOverEensZijn: on every paper the advice is what the pair agreed on, and never what was said last; the
// other view stands beside it as that of who has it, with the reason.
func TestPapierZegtWaarZeHetOverEensZijn(t *testing.T) {
	for _, proef := range []struct {
		keus string
		s    Soort
		wel  []string
		niet []string
	}{
		{toets.EensDit, Samenvatting, []string{
			"ADVIES Ja, maatwerk", "Anders gezien door jurist: nee, met uitleg. Het beleid sluit een fiets uit.", "Anders gezien door jurist: De regel blijft",
			"nu 3, gewenst 8", "Wie beslist: Kwaliteitsmedewerker", "Terugblik: 15 januari 2027",
		}, []string{"nu 9", "niet eens", "Niet vastgelegd"}},
		{toets.EensDit, Motivering, []string{
			"Advies: Ja, maatwerk", "Anders gezien door jurist: nee, met uitleg. Het beleid sluit een fiets uit.", "Wie beslist: Kwaliteitsmedewerker", "Terugblik op 15 januari",
		}, []string{"Advies: Nee", "Niet vastgelegd"}},
		{toets.EensDit, Uitleg, []string{
			"Ons advies is ja", "Kies zelf of je dit vertelt. Anders gezien door jurist: nee, met uitleg.", "Op 15 januari 2027 kijken we samen",
		}, []string{"advies over je vraag is nee"}},
		{toets.EensDit, Verhaal, []string{"Het advies was ja", "Anders gezien door jurist: “Nee, met uitleg. Het beleid"}, []string{"Het advies was nee"}},
		{toets.EensNiet, Samenvatting, []string{"ADVIES Ze zijn het hierover niet eens.", "Oliemannetje: ja, maatwerk", "Jurist: nee, met uitleg"}, []string{"Gekozen optie"}},
		{toets.EensNiet, Motivering, []string{"Ze zijn het hierover niet eens."}, []string{"Advies: "}},
		{toets.EensNiet, Uitleg, []string{"We hebben nog geen advies over je vraag."}, []string{"Ons advies"}},
		{toets.EensNiet, Verhaal, []string{"Over het advies werden ze het niet eens.", "Over het doel werden ze het niet eens."}, []string{"Het advies was", "Het doel werd:"}},
		{"", Samenvatting, []string{"ADVIES Niet vastgelegd: waar ze het over eens zijn.", "Wie beslist: Niet vastgelegd"}, []string{"Gekozen optie", "nu 9", "nu 3"}},
		{"", Motivering, []string{"Niet vastgelegd: waar ze het over eens zijn."}, []string{"Advies: "}},
		{"", Uitleg, []string{"Hier ontbreekt: welk advies we samen geven"}, []string{"Ons advies"}},
		{"", Verhaal, []string{"over welk advies ze het eens werden"}, []string{"Het advies was"}},
	} {
		got := plat(platVan(t, proef.s, oneens(proef.keus)))
		for _, w := range proef.wel {
			if !strings.Contains(got, plat(w)) {
				t.Errorf("%s, %q: lacks %q", proef.s, proef.keus, w)
			}
		}
		for _, w := range proef.niet {
			if strings.Contains(got, plat(w)) {
				t.Errorf("%s, %q: holds %q", proef.s, proef.keus, w)
			}
		}
	}
	for _, s := range []Soort{Samenvatting, Motivering} {
		got := plat(platVan(t, s, oneens(toets.EensDit)))
		for _, w := range zegtNee {
			if !strings.Contains(got, plat(w)) {
				t.Errorf("%s lost the other view: %q", s, w)
			}
		}
	}
}

// TestVerhaalHeeftEenDoel: a story has at most one goal, whatever was said.
func TestVerhaalHeeftEenDoel(t *testing.T) {
	for _, c := range append(oefencasussen(t), oneens(toets.EensDit), oneens(toets.EensSamen)) {
		if n := strings.Count(plat(platVan(t, Verhaal, c)), "het doel werd:"); n > 1 {
			t.Errorf("%s has %d goals", c.Titel, n)
		}
	}
}

// TestVerslagNoemtAndereKijk: also where a case is read on a screen, a view beside the agreed one is somebody's.
func TestVerslagNoemtAndereKijk(t *testing.T) {
	tekst := func(keus string) string {
		return plat(strings.Join(woordenVan(Verslag(gegevens(t, oneens(keus)))), " "))
	}
	if got := tekst(toets.EensDit); !strings.Contains(got, "anders gezien door jurist: nee, met uitleg") || !strings.Contains(got, "hierover eens · oliemannetje: ja, maatwerk") {
		t.Errorf("agreed: %s", got)
	}
	if got := tekst(""); !strings.Contains(got, "niet vastgelegd: waar ze het over eens zijn") {
		t.Errorf("nothing said: %s", got)
	}
}
