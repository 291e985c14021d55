package handout

import (
	"slices"
	"strings"
	"sync"
	"testing"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/casus/oefen"
	"oliekan/toets"
)

// verloop builds the verloop of an invented case.
type verloop struct{ in []casus.Inbreng }

// zeg adds an answer and returns its number.
func (v *verloop) zeg(vraag toets.VraagID, rol casus.Rol, in casus.Inbreng, tekst string) int {
	in.Nr, in.Vraag, in.Rol, in.Daad = len(v.in)+1, vraag, rol, casus.Zeg
	in.Minuut, in.Tekst = in.Nr, anoniem.UitOpslag(tekst)
	v.in = append(v.in, in)
	return in.Nr
}

func methode(t testing.TB) *toets.Methode {
	t.Helper()
	m, err := geladen()
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// gegevens is what a handout of a case is made from in these tests: an invented case comes with its lesson.
func gegevens(t testing.TB, c casus.Casus) Gegevens {
	t.Helper()
	g := Gegevens{Les: casus.Les{Casus: c}, Methode: methode(t), Gemeente: "Waterstede"}
	for _, l := range lessen(t) {
		if l.Casus.ID == c.ID {
			g.Les = l
			g.Casus = c
		}
	}
	return g
}

// lessen gives the invented cases with their lessons.
func lessen(t testing.TB) []casus.Les {
	t.Helper()
	ls, err := compleet()
	if err != nil {
		t.Fatal(err)
	}
	return slices.Clone(ls)
}

// compleet and geladen read the same data for every test.
var (
	compleet = sync.OnceValues(oefen.Compleet)
	geladen  = sync.OnceValues(toets.Laad)
)

// voor makes a case into one that a kind can be made of; false if there is no way.
func voor(s Soort, c casus.Casus) (casus.Casus, bool) {
	if s.VoorTraining() && !c.Oefen {
		c.Staat = casus.Trainingsklaar
	}
	return c, !s.VoorTraining() || len(c.Verloop) > 0
}

func kop(titel string) casus.Kop {
	return casus.Kop{
		ID: "5b1c7a52-93f4-4f0e-8a53-0d2f1d7c6e11", Titel: anoniem.UitOpslag(titel), Code: "merel-41",
		Staat: casus.Afgerond, Maand: "2026-11", Wetsdatum: "2026-11-21",
	}
}

// fiets is a case in which every question of the short path has an answer.
func fiets() casus.Casus {
	var v verloop
	v.zeg("vraag", "inwoner", casus.Inbreng{}, "Ik kan werken bij de bakker in het volgende dorp, maar er gaat om vier uur 's nachts geen bus. Met een elektrische fiets kom ik er wel.")
	v.zeg("wringt", "consulent", casus.Inbreng{}, "Een fiets heet bij ons algemeen gebruikelijk, dus het gewone antwoord is nee. Dat voelt verkeerd.")
	v.zeg("effect", "consulent", casus.Inbreng{}, "[inwoner] komt elke nacht op tijd op het werk, verdient genoeg om van te leven en slaapt weer zonder zorgen.")
	v.zeg("schaal-nu", "inwoner", casus.Inbreng{Keus: "3"}, "")
	v.zeg("schaal-wens", "inwoner", casus.Inbreng{Keus: "8"}, "")
	v.zeg("grondwaarde", "consulent", casus.Inbreng{Keus: "pw-meedoen"}, "Het werk ligt klaar; alleen de weg erheen ontbreekt.")
	v.zeg("grondwaarde", "oliemannetje", casus.Inbreng{Keus: "pw-bestaan"}, "Met dit loon is er geen uitkering meer nodig.")
	niets := v.zeg("opties", "consulent", casus.Inbreng{}, "Niets doen")
	fiets := v.zeg("opties", "oliemannetje", casus.Inbreng{}, "Elektrische fiets betalen uit de bijzondere bijstand")
	v.zeg("gevolgen", "consulent", casus.Inbreng{Optie: niets, Keus: "inwoner-kort"}, "Het werk gaat niet door. [inwoner] blijft thuis.")
	v.zeg("gevolgen", "consulent", casus.Inbreng{Optie: niets, Keus: "inwoner-lang"}, "Minder kans op ander werk, meer schulden.")
	v.zeg("gevolgen", "consulent", casus.Inbreng{Optie: niets, Keus: "gemeente-lang"}, "De uitkering loopt door, ruim een jaar naar verwachting.")
	v.zeg("gevolgen", "oliemannetje", casus.Inbreng{Optie: fiets, Keus: "inwoner-kort"}, "Over twee weken aan het werk.")
	v.zeg("gevolgen", "oliemannetje", casus.Inbreng{Optie: fiets, Keus: "inwoner-lang"}, "Vast werk en een ritme. Zelf sparen voor de volgende fiets.")
	v.zeg("gevolgen", "oliemannetje", casus.Inbreng{Optie: fiets, Keus: "gezin-lang"}, "[dochter] ziet dat werken loont.")
	v.zeg("gevolgen", "oliemannetje", casus.Inbreng{Optie: fiets, Keus: "gemeente-lang"}, "Eenmalig geld, daarna geen uitkering. Na drie maanden terugverdiend.")
	v.zeg("plaats", "jurist", casus.Inbreng{Optie: fiets, Keus: "binnenwettelijk"}, "")
	v.zeg("draagt", "jurist", casus.Inbreng{Optie: fiets, Keus: "Pw:35:1"}, "De kosten zijn bijzonder: zonder fiets geen werk.")
	v.zeg("draagt", "jurist", casus.Inbreng{Optie: fiets, Keus: "Awb:4:84:"}, "Het beleid over fietsen past hier niet bij zijn doel.")
	v.zeg("weg", "consulent", casus.Inbreng{Optie: fiets, Keus: "beleidsregel"}, "Een fiets geldt als algemeen gebruikelijk.")
	v.zeg("weg", "consulent", casus.Inbreng{Optie: fiets, Keus: "gewoonte"}, "We betalen vervoer pas na een maand werk.")
	v.zeg("gelijk", "oliemannetje", casus.Inbreng{}, "Gelijk: ook anderen hebben geen bus. Anders: hier ligt een baan klaar en is er geen ander vervoer op dat uur.")
	v.zeg("uitkomst", "oliemannetje", casus.Inbreng{Optie: fiets, Keus: "ja-maatwerk"}, "Betaal de fiets als bijzondere bijstand, en leg vast waarom dat hier nodig is.")
	v.zeg("beslist", "consulent", casus.Inbreng{Keus: "kwaliteitsmedewerker"}, "Die tekent af boven het gewone bedrag.")
	v.zeg("afspraak", "consulent", casus.Inbreng{Keus: "consulent", Datum: "2026-11-27"}, "Vraagt de kwaliteitsmedewerker om een besluit en belt daarna [inwoner].")
	v.zeg("afspraak", "inwoner", casus.Inbreng{Keus: "inwoner", Datum: "2026-12-01"}, "Haalt bij de fietsenmaker een offerte met slot en verzekering.")
	v.zeg("terugblik", "consulent", casus.Inbreng{Datum: "2027-01-15"}, "")
	v.zeg("anders", "jurist", casus.Inbreng{}, "Liever een lening: dan blijft het gelijk voor wie zelf spaart.")
	v.zeg("blijvend", "inwoner", casus.Inbreng{}, "Fietsen kan ik. Met het loon spaar ik voor de volgende.")
	return casus.Casus{Kop: kop("Werk in de nacht, en geen bus"), Verloop: v.in}
}

// leeg is a case in which nothing was said.
func leeg() casus.Casus { return casus.Casus{Kop: kop("")} }

// half is an oefencasus with gaps, with four options and articles that cannot be used as they are.
func half() casus.Casus {
	var v verloop
	v.zeg("vraag", "inwoner", casus.Inbreng{}, "Mag mijn zoon bij mij komen wonen? * Dan raak ik * geld kwijt & <misschien> `mijn` toeslag.")
	v.zeg("effect", "consulent", casus.Inbreng{}, "# [moeder] en [zoon] wonen samen: [moeder](zij) krijgt hulp")
	v.zeg("schaal-nu", "inwoner", casus.Inbreng{Keus: "8"}, "")
	v.zeg("grondwaarde", "consulent", casus.Inbreng{Keus: "onbekend-2031"}, "1. Dit stond eerst in de lijst.")
	for _, o := range []string{"Niets doen", "Standaardbesluit: afwijzen", "Een jaar proberen", "Eerst samen rekenen | en dan kiezen"} {
		nr := v.zeg("opties", "consulent", casus.Inbreng{}, o)
		v.zeg("gevolgen", "consulent", casus.Inbreng{Optie: nr, Keus: "vertrouwen"}, "Bij “"+o+"” groeit of krimpt het vertrouwen.")
		v.zeg("draagt", "jurist", casus.Inbreng{Optie: nr, Keus: "Zq:9:9"}, "")
	}
	v.zeg("uitkomst", "oliemannetje", casus.Inbreng{Keus: "nog-niet"}, "")
	v.zeg("afspraak", "consulent", casus.Inbreng{Keus: "samen"}, "")
	k := kop("Samen wonen, of niet_")
	k.Oefen, k.Maand = true, ""
	return casus.Casus{Kop: k, Verloop: v.in}
}

// maal repeats every text of a case so many times.
func maal(c casus.Casus, n int) casus.Casus {
	in := append([]casus.Inbreng{}, c.Verloop...)
	for i := range in {
		if s := in[i].Tekst.String(); s != "" {
			in[i].Tekst = anoniem.UitOpslag(strings.TrimSpace(strings.Repeat(s+" ", n)))
		}
	}
	c.Verloop = in
	return c
}

// veel is a case with so many inbrengen.
func veel(n int) casus.Casus {
	c := fiets()
	bron := c.Verloop
	for len(c.Verloop) < n {
		in := bron[len(c.Verloop)%len(bron)]
		in.Nr = len(c.Verloop) + 1
		c.Verloop = append(c.Verloop, in)
	}
	return c
}

// met puts a text in the place of every text of a case.
func met(c casus.Casus, tekst string) casus.Casus {
	in := append([]casus.Inbreng{}, c.Verloop...)
	for i := range in {
		if !in[i].Tekst.Leeg() {
			in[i].Tekst = anoniem.UitOpslag(tekst)
		}
	}
	c.Verloop, c.Titel = in, anoniem.UitOpslag(tekst)
	return c
}
