package casus_test

import (
	"slices"
	"testing"
	"time"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/toets"
)

func methode(t *testing.T) *toets.Methode {
	t.Helper()
	m, err := toets.Laad()
	if err != nil {
		t.Fatal(err)
	}
	return m
}

func TestLesstofValideer(t *testing.T) {
	c := casus.Casus{Verloop: []casus.Inbreng{zeg(1, "effect", "a"), zeg(2, "effect", "b"), herroep(3, 1)}}
	tekst := anoniem.UitOpslag
	tests := []struct {
		naam string
		les  casus.Lesstof
		goed bool
	}{
		{"leeg", casus.Lesstof{}, true},
		{"vol", casus.Lesstof{
			Lezer: "jurist", Toelichting: map[toets.StapID]anoniem.Tekst{"effect": tekst("x")}, Momenten: []int{1, 2},
			Leerpunten: []anoniem.Tekst{tekst("y")}, Gezien: []string{"namen", "tijd"},
			Half: []casus.Halftekst{{Lesplek: casus.Lesplek{Leerpunt: 2}, Tekst: tekst("z")}},
		}, true},
		{"inwoner leest", casus.Lesstof{Lezer: "inwoner"}, false},
		{"naaste leest", casus.Lesstof{Lezer: "naaste"}, false},
		{"naam als rol", casus.Lesstof{Lezer: "Jan de Boer"}, false},
		{"lege uitleg", casus.Lesstof{Toelichting: map[toets.StapID]anoniem.Tekst{"effect": {}}}, false},
		{"tekst als stap", casus.Lesstof{Toelichting: map[toets.StapID]anoniem.Tekst{"bij Annelies": tekst("x")}}, false},
		{"leeg leerpunt", casus.Lesstof{Leerpunten: []anoniem.Tekst{tekst(" ")}}, false},
		{"punt twee keer", casus.Lesstof{Gezien: []string{"namen", "namen"}}, false},
		{"tekst als punt", casus.Lesstof{Gezien: []string{"Annelies Bakker"}}, false},
		{"moment loopt terug", casus.Lesstof{Momenten: []int{2, 1}}, false},
		{"moment twee keer", casus.Lesstof{Momenten: []int{1, 1}}, false},
		{"moment nul", casus.Lesstof{Momenten: []int{0}}, false},
		{"moment voorbij het eind", casus.Lesstof{Momenten: []int{4}}, false},
		{"moment is een herroeping", casus.Lesstof{Momenten: []int{3}}, false},
		{"half zonder plek", casus.Lesstof{Half: []casus.Halftekst{{Tekst: tekst("z")}}}, false},
		{"half op twee plekken", casus.Lesstof{Half: []casus.Halftekst{{Lesplek: casus.Lesplek{Stap: "effect", Leerpunt: 1}, Tekst: tekst("z")}}}, false},
		{"half zonder tekst", casus.Lesstof{Half: []casus.Halftekst{{Lesplek: casus.Lesplek{Leerpunt: 1}}}}, false},
		{"half op meer plekken", casus.Lesstof{Half: []casus.Halftekst{
			{Lesplek: casus.Lesplek{Stap: "effect"}, Tekst: tekst("z")}, {Lesplek: casus.Lesplek{Stap: "besluit"}, Tekst: tekst("z")},
		}}, true},
		{"half twee keer op een plek", casus.Lesstof{Half: []casus.Halftekst{
			{Lesplek: casus.Lesplek{Stap: "effect"}, Tekst: tekst("y")}, {Lesplek: casus.Lesplek{Stap: "effect"}, Tekst: tekst("z")},
		}}, false},
	}
	for _, g := range tests {
		t.Run(g.naam, func(t *testing.T) {
			if err := g.les.Valideer(c); (err == nil) != g.goed {
				t.Errorf("got %v", err)
			}
			if g.les.Leeg() != (g.naam == "leeg") && g.goed {
				t.Error("Leeg")
			}
		})
	}
}

func TestLesstofHerschrijf(t *testing.T) {
	tekst := anoniem.UitOpslag
	les := casus.Lesstof{
		Toelichting: map[toets.StapID]anoniem.Tekst{"effect": tekst("a"), "besluit": tekst("b")}, Leerpunten: []anoniem.Tekst{tekst("a"), tekst("c")},
		Half: []casus.Halftekst{{Lesplek: casus.Lesplek{Stap: "effect"}, Tekst: tekst("a")}},
	}
	nieuw, anders := les.Herschrijf(func(p casus.Lesplek, half bool, t anoniem.Tekst) anoniem.Tekst {
		if t == tekst("a") && !half {
			return tekst("x")
		}
		return t
	})
	if !anders || nieuw.Toelichting["effect"] != tekst("x") || nieuw.Leerpunten[0] != tekst("x") || nieuw.Half[0].Tekst != tekst("a") ||
		nieuw.Leerpunten[1] != tekst("c") {
		t.Errorf("%v %+v", anders, nieuw)
	}
	if les.Toelichting["effect"] != tekst("a") || les.Leerpunten[0] != tekst("a") {
		t.Error("the old one changed too")
	}
	if _, anders := les.Herschrijf(func(_ casus.Lesplek, _ bool, t anoniem.Tekst) anoniem.Tekst { return t }); anders {
		t.Error("the same text counts as a change")
	}
}

// heel is a case with answers in every step, one of which was replaced.
func heel() casus.Casus {
	var c casus.Casus
	voeg := func(v toets.VraagID, in casus.Inbreng) int {
		in.Nr, in.Vraag, in.Rol, in.Daad = len(c.Verloop)+1, v, casus.RolConsulent, casus.Zeg
		if in.Over > 0 {
			in.Daad = casus.Vervang
		}
		in.Tekst = anoniem.UitOpslag(string(v))
		c.Verloop = append(c.Verloop, in)
		return in.Nr
	}
	voeg("vraag", casus.Inbreng{})
	w := voeg("wringt", casus.Inbreng{})
	voeg("feiten", casus.Inbreng{})
	voeg("effect", casus.Inbreng{})
	voeg("middelen", casus.Inbreng{})
	voeg("grondwaarde", casus.Inbreng{Keus: "pw-meedoen"})
	o := voeg("opties", casus.Inbreng{})
	voeg("gevolgen", casus.Inbreng{Optie: o, Keus: "vertrouwen"})
	voeg("draagt", casus.Inbreng{Optie: o, Keus: "Pw:35:1"})
	voeg("weg", casus.Inbreng{Optie: o, Keus: "beleidsregel"})
	voeg("uitkomst", casus.Inbreng{Optie: o, Keus: "ja-maatwerk"})
	voeg("anders", casus.Inbreng{})
	voeg("afspraak", casus.Inbreng{Keus: "consulent", Datum: "2026-12-09"})
	voeg("meenemen", casus.Inbreng{})
	voeg("wringt", casus.Inbreng{Over: w})
	return c
}

func TestMomentvoorstel(t *testing.T) {
	m := methode(t)
	kort := casus.Casus{Verloop: []casus.Inbreng{zeg(1, "effect", "a"), zeg(2, "effect", "b"), zeg(3, "vraag", "c"), herroep(4, 2)}}
	eenStap := casus.Casus{}
	for i := range 9 {
		eenStap.Verloop = append(eenStap.Verloop, zeg(i+1, "feiten", "x"))
	}
	for _, g := range []struct {
		naam string
		c    casus.Casus
		wil  []int
	}{
		{"niets gezegd", casus.Casus{}, []int{}},
		{"minder dan zes: alles wat staat", kort, []int{1, 3}},
		// Effect, grondwaarde, opties, what stands in the way, and the outcome; the view that stays different and the replaced
		// answer (15, in its last form) turn the talk. What the pair takes along (14) is for after the replay.
		{"elke stap", heel(), []int{4, 6, 7, 10, 11, 12, 15}},
		{"alles in één stap", eenStap, []int{1, 2, 3, 4, 5, 6}},
	} {
		t.Run(g.naam, func(t *testing.T) {
			got := casus.Momentvoorstel(g.c, m)
			if !slices.Equal(got, g.wil) {
				t.Errorf("got %v, want %v", got, g.wil)
			}
			if err := (casus.Lesstof{Momenten: got}).Valideer(g.c); err != nil {
				t.Error(err)
			}
		})
	}
}

// Ready for training: the days, the code and the working moments go, the months stay.
func TestZonderWerkdata(t *testing.T) {
	c := heel()
	c.Kop = casus.Kop{Staat: casus.Afgerond, Code: "merel-41", Maand: "2026-11", Wetsdatum: "2026-11-21", Begonnen: nu(), Gewijzigd: nu()}
	kop := c.Kop
	kop.Staat = casus.Trainingsklaar
	klaar := c.Pas(casus.Wijziging{Kop: &kop})
	if klaar.Code != "" || !klaar.Begonnen.IsZero() || !klaar.Gewijzigd.IsZero() || klaar.Maand != "2026-11" || klaar.Wetsdatum != "2026-11-01" ||
		klaar.Verloop[12].Datum != "2026-12-01" {
		t.Errorf("%+v %+v", klaar.Kop, klaar.Verloop[12])
	}
	if c.Verloop[12].Datum != "2026-12-09" {
		t.Error("the old case lost its date too")
	}
	if got := klaar.Dag("2026-12-01"); got != "2026-12" || klaar.Wetsdag() != "2026-11" {
		t.Errorf("shown as %s and %s", got, klaar.Wetsdag())
	}
	if c.Dag("2026-12-09") != "2026-12-09" || c.Wetsdag() != "2026-11-21" || c.Dag("") != "" {
		t.Error("a case that is not ready shows its days")
	}
	if o := (casus.Kop{Oefen: true, Staat: casus.Trainingsklaar, Wetsdatum: "2026-11-21"}); o.Wetsdag() != "2026-11-21" {
		t.Error("the day on which the frame was looked at is no secret")
	}
	kop.Staat = casus.Afgerond
	if d := c.Pas(casus.Wijziging{Kop: &kop}).Verloop[12].Datum; d != "2026-12-09" {
		t.Errorf("afgerond cuts to %s", d)
	}
}

// nu is a moment with a day, an hour and a minute.
func nu() time.Time { return time.Date(2026, 11, 21, 10, 37, 0, 0, time.UTC) }
