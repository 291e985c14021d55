package schermproef

import (
	"context"
	"testing"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/toets"
	"oliekan/toets/quiz"
	"oliekan/tui/scherm"
)

const IDAvond casus.ID = "11111111-1111-4111-8111-111111111111" // invented, with everything in it

// Praat builds a verloop, one inbreng a minute.
type Praat struct{ In []casus.Inbreng }

func (p *Praat) Zeg(v toets.VraagID, r casus.Rol, in casus.Inbreng, tekst string) int {
	in.Nr, in.Minuut, in.Vraag, in.Rol, in.Tekst = len(p.In)+1, len(p.In)+1, v, r, anoniem.UitOpslag(tekst)
	if in.Daad == "" {
		in.Daad = casus.Zeg
	}
	p.In = append(p.In, in)
	return in.Nr
}

// Avond is an invented case with an answer of several roles, a changed one, one that was taken back, options and law.
func Avond() casus.Casus {
	var p Praat
	p.Zeg("vraag", "inwoner", casus.Inbreng{}, "Ik wil 's avonds kunnen werken, want dan is mijn moeder bij de kinderen.")
	w := p.Zeg("wringt", "consulent", casus.Inbreng{}, "Er rijdt geen bus.")
	p.Zeg("wringt", "consulent", casus.Inbreng{Daad: casus.Vervang, Over: w}, "Na acht uur rijdt er geen bus meer.")
	g := p.Zeg("wringt", "collega", casus.Inbreng{}, "Ze kan toch gaan lopen?")
	p.Zeg("wringt", "collega", casus.Inbreng{Daad: casus.Herroep, Over: g}, "")
	p.Zeg("effect", "inwoner", casus.Inbreng{}, "[inwoner] verdient zelf genoeg en heeft rust in huis.")
	p.Zeg("effect", "oliemannetje", casus.Inbreng{}, "Het gezin komt rond zonder dat [moeder] alles opvangt.")
	p.Zeg("grondwaarde", "consulent", casus.Inbreng{Keus: "pw-meedoen"}, "Er ligt werk klaar.")
	n := p.Zeg("opties", "consulent", casus.Inbreng{}, "Niets doen")
	f := p.Zeg("opties", "oliemannetje", casus.Inbreng{}, "Een fiets vergoeden")
	p.Zeg("gevolgen", "consulent", casus.Inbreng{Optie: n, Keus: "inwoner-kort"}, "De baan gaat niet door.")
	p.Zeg("gevolgen", "consulent", casus.Inbreng{Optie: f, Keus: "inwoner-kort"}, "Ze begint op 1 december.")
	p.Zeg("gevolgen", "inwoner", casus.Inbreng{Optie: f, Keus: "gezin-kort"}, "Rust, want mijn moeder past op.")
	p.Zeg("draagt", "jurist", casus.Inbreng{Optie: f, Keus: "Pw:35:1"}, "Het zijn bijzondere kosten.")
	p.Zeg("weg", "consulent", casus.Inbreng{Optie: f, Keus: "beleidsregel"}, "Geen vervoer onder tien kilometer.")
	p.Zeg("uitkomst", "oliemannetje", casus.Inbreng{Optie: f, Keus: "ja-maatwerk"}, "Vergoed de fiets en leg uit waarom.")
	p.Zeg("afspraak", "consulent", casus.Inbreng{Keus: "consulent", Datum: "2026-12-01"}, "Vraagt het besluit aan.")
	return casus.Casus{Kop: oefenKop(IDAvond, "Naar het werk in de avond"), Verloop: p.In}
}

// brief is an invented case in which little was said.
func brief() casus.Casus {
	var p Praat
	p.Zeg("vraag", "inwoner", casus.Inbreng{}, "Ik slaap in een auto en krijg nergens post.")
	return casus.Casus{Kop: oefenKop(idBrief, "Een briefadres zonder huis"), Verloop: p.In}
}

func oefenKop(id casus.ID, titel string) casus.Kop {
	return casus.Kop{
		ID: id, Titel: anoniem.UitOpslag(titel), Staat: casus.Trainingsklaar, Oefen: true, Wetsdatum: "2026-11-21",
		Plaats: casus.Plaats{Vraag: "afspraak"},
	}
}

// School is an own case that runs.
func School() casus.Casus {
	var p Praat
	p.Zeg("vraag", "inwoner", casus.Inbreng{}, "Mijn zoon kan niet met de bus naar school.")
	return casus.Casus{Kop: EigenKop(IDSchool, "Naar school zonder bus", "merel-41", casus.Werkversie), Verloop: p.In}
}

// Tuin is an own case that is finished.
func Tuin() casus.Casus {
	var p Praat
	p.Zeg("vraag", "inwoner", casus.Inbreng{}, "De tuin groeit mij boven het hoofd.")
	p.Zeg("effect", "consulent", casus.Inbreng{}, "[inwoner] zit weer met plezier buiten.")
	return casus.Casus{Kop: EigenKop(IDTuin, "Een tuin die te groot werd", "kauw-12", casus.Afgerond), Verloop: p.In}
}

func EigenKop(id casus.ID, titel, code string, s casus.Staat) casus.Kop {
	return casus.Kop{
		ID: id, Titel: anoniem.UitOpslag(titel), Code: code, Staat: s, Maand: "2026-11", Wetsdatum: "2026-11-21",
		Plaats: casus.Plaats{Vraag: "wringt"}, Begonnen: NuStil(), Gewijzigd: NuStil(),
	}
}

// IDFiets is an own case that is finished, with something for every point of the checklist.
const IDFiets casus.ID = "55555555-5555-4555-8555-555555555555"

// fiets has a name that slipped through, a kept word, an age, an amount, a quotation and something about health.
func fiets() casus.Casus {
	var p Praat
	p.Zeg("vraag", "inwoner", casus.Inbreng{}, "Ik ben 43 jaar en ik wil \"gewoon weer aan de bak\".")
	p.Zeg("wringt", "consulent", casus.Inbreng{}, "Er is een schuld van € 12.400. Terpstra vindt dat te veel.")
	e := p.Zeg("effect", "inwoner", casus.Inbreng{}, "Ik wil geld.")
	p.Zeg("effect", "inwoner", casus.Inbreng{Daad: casus.Vervang, Over: e}, "[inwoner] heeft werk en rust, ook na de depressie.")
	p.Zeg("grondwaarde", "consulent", casus.Inbreng{Keus: "pw-meedoen"}, "Er ligt werk klaar.")
	p.Zeg("opties", "consulent", casus.Inbreng{}, "Niets doen")
	f := p.Zeg("opties", "oliemannetje", casus.Inbreng{}, "Een fiets vergoeden")
	p.Zeg("draagt", "jurist", casus.Inbreng{Optie: f, Keus: "Pw:35:1"}, "Het zijn bijzondere kosten.")
	p.Zeg("weg", "consulent", casus.Inbreng{Optie: f, Keus: "beleidsregel"}, "Geen vervoer onder tien kilometer.")
	p.Zeg("uitkomst", "oliemannetje", casus.Inbreng{Optie: f, Keus: "ja-maatwerk"}, "Vergoed de fiets van Zonnebloem.")
	p.Zeg("afspraak", "consulent", casus.Inbreng{Keus: "consulent", Datum: "2026-12-09"}, "Vraagt het besluit aan.")
	c := casus.Casus{Kop: EigenKop(IDFiets, "Met de fiets naar het werk", "wulp-77", casus.Afgerond), Verloop: p.In}
	c.Houd = []anoniem.Tekst{anoniem.UitOpslag("Zonnebloem")}
	return c
}

// AppFiets is newApp with that case.
func AppFiets(t testing.TB) *scherm.App {
	t.Helper()
	a := NewApp(t)
	if _, err := a.DB.Nieuw(context.Background(), fiets()); err != nil {
		t.Fatal(err)
	}
	return a
}

// QuizVragen are the questions of the program.
func QuizVragen(t *testing.T) []quiz.Vraag {
	t.Helper()
	vs, err := quiz.Laad(NewApp(t).Methode)
	if err != nil {
		t.Fatal(err)
	}
	return vs
}

// IDImker is the case in which there is something to remove and to review.
const IDImker casus.ID = "55555555-5555-4555-8555-555555555555"

// MetImker adds that case: finished, with a changed answer and labels of an earlier sitting.
func MetImker(t testing.TB, a *scherm.App, staat casus.Staat) *scherm.App {
	t.Helper()
	var p Praat
	p.Zeg("vraag", "inwoner", casus.Inbreng{}, "Als imker van 43 jaar red ik het niet alleen, zegt [PERSOON-1].")
	w := p.Zeg("wringt", "consulent", casus.Inbreng{}, "De imker heeft een depressie.")
	p.Zeg("wringt", "consulent", casus.Inbreng{Daad: casus.Vervang, Over: w}, "De imker kan niet slapen, en [dochter] helpt [PERSOON-1].")
	c := casus.Casus{Kop: EigenKop(IDImker, "Een imker zonder hulp", "specht-7", staat), Verloop: p.In}
	c.Houd = []anoniem.Tekst{anoniem.UitOpslag("Bijenvolk")}
	if _, err := a.DB.Nieuw(context.Background(), c); err != nil {
		t.Fatal(err)
	}
	return a
}

// BewaardVan joins everything that is stored of a case.
func BewaardVan(t testing.TB, a *scherm.App, id casus.ID) string {
	t.Helper()
	c, ks, err := a.DB.Haal(context.Background(), id)
	if err != nil {
		t.Fatal(err)
	}
	uit := c.Titel.String()
	for _, in := range c.Verloop {
		uit += "\n" + in.Tekst.String()
	}
	for _, k := range ks {
		uit += "\n" + k.Tekst.String()
	}
	return uit
}
