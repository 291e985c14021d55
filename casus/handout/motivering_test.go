package handout

import (
	"slices"
	"strings"
	"testing"

	"oliekan/casus"
	"oliekan/casus/anoniem"
)

// platVan gives the plain text of a kind on one line, so that line ends do not matter.
func platVan(t testing.TB, s Soort, c casus.Casus) string {
	t.Helper()
	_, b := schrijfSoort(t, s, c, Platte)
	return strings.Join(strings.Fields(string(b)), " ")
}

// zonder leaves out the answers to some questions. Numbers of others stay, as options are named by them.
func zonder(c casus.Casus, vragen ...string) casus.Casus {
	c.Verloop = slices.Clone(c.Verloop)
	for i, in := range c.Verloop {
		if slices.Contains(vragen, string(in.Vraag)) {
			c.Verloop[i].Vraag = "meenemen"
		}
	}
	return c
}

// met1 adds one answer at the end of a case.
func met1(c casus.Casus, in casus.Inbreng, tekst string) casus.Casus {
	in.Nr, in.Daad, in.Tekst = len(c.Verloop)+1, casus.Zeg, anoniem.UitOpslag(tekst)
	c.Verloop = append(slices.Clone(c.Verloop), in)
	return c
}

func TestMotiveringVolgorde(t *testing.T) {
	got := platVan(t, Motivering, fiets())
	at := 0
	for _, kop := range []string{
		"Dit is een advies.", "DE VRAAG EN DE FEITEN", "GEWENST EFFECT", "GRONDWAARDEN", "MET EN ZONDER HET BESLUIT", "Met dit besluit", "Zonder besluit",
		"ARTIKELEN EN LOKALE REGELS", "Lokale regels", "AFWIJKEN OF NIET", "GELIJKE GEVALLEN", "VOORWAARDEN EN AFSPRAKEN", "Terugblik",
		"WAT DE INWONER IS VERTELD", "Advies, geen besluit.",
	} {
		i := strings.Index(got[at:], kop)
		if i < 0 {
			t.Fatalf("%q is missing or in the wrong place:\n%s", kop, got)
		}
		at += i
	}
}

func TestMotiveringZegt(t *testing.T) {
	const gat = "Hier ontbreekt: "
	klaar := fiets()
	klaar.Staat, klaar.Code = casus.Trainingsklaar, ""
	zegt(t, Motivering, []zegtgeval{
		{
			"alles", fiets(),
			[]string{
				"Wie beslist: kwaliteitsmedewerker. Die tekent af boven het gewone bedrag.",
				"Op een schaal van 0 tot 10: nu 3, gewenst 8.",
				"Meedoen, liefst met werk (Pw). Iedereen doet mee naar wat hij of zij kan, het liefst door werk. Consulent: Het werk ligt klaar",
				"Met dit besluit: Elektrische fiets betalen uit de bijzondere bijstand.",
				"Zonder besluit: Niets doen. - Inwoner, nu: Het werk gaat niet door.",
				"Pw artikel 35, lid 1 (tekst van 1 juli 2026). Bij bijzondere omstandigheden",
				"Jurist: De kosten zijn bijzonder", "Lokale regels: - Beleidsregel: Een fiets geldt",
				"Advies: Ja, maatwerk. Oliemannetje: Betaal de fiets", "Plaats in de wet: binnen de wet (jurist).",
				"Wat verder in de weg staat: - Gewoonte: We betalen", "Gelijk: ook anderen",
				"De consulent vraagt de kwaliteitsmedewerker", "(klaar op 27 november 2026)", "Terugblik op 15 januari 2027.",
				"bezwaar kan pas tegen een besluit", gat + "de feiten, en hoe de feiten zijn gecontroleerd.",
				gat + "wat de inwoner is verteld.", "Wat iemand zelf kan, en wat hier anders is: Inwoner: Fietsen kan ik.", gat + "waarom de gemeente hier wel of niet afwijkt, als dat hierboven niet staat.",
			},
			[]string{"merel-41", "5b1c7a52", "https://", gat + "welke optie", gat + "welk artikel", "Toets het opnieuw"},
		},
		{
			"niets", leeg(),
			[]string{
				"Motivering ", gat + "wie beslist.", gat + "wat de inwoner vroeg.", gat + "het gewenste effect.", gat + "de grondwaarden.",
				gat + "welke opties er waren, met hun gevolgen.", gat + "welk artikel dit draagt.",
				gat + "welke lokale regel hierbij hoort, of dat er geen is.", gat + "wat het advies is.", gat + "of dit binnen de wet past.",
				gat + "waarin dit gelijk is aan andere gevallen, en waarin anders.", gat + "welke voorwaarden en afspraken er zijn.",
				gat + "wanneer er wordt teruggekeken.", gat + "wat de inwoner is verteld.",
			},
			[]string{"Motivering:"},
		},
		{
			"no advice", zonder(fiets(), "uitkomst"),
			[]string{gat + "welke optie is gekozen.", "Zonder besluit: Niets doen.", "Ook bekeken: Elektrische fiets"},
			[]string{"Met dit besluit:"},
		},
		{"month", klaar, []string{"(klaar in november 2026)", "Terugblik in januari 2027.", "Wetten bekeken in november 2026"}, []string{"27 november", "15 januari"}},
		{
			"half", half(),
			[]string{"Zq 9 9 (staat niet in het wettenkader). Hier ontbreekt: waarom dit artikel past.", "Zq artikel 9, lid 9 staat niet in het wettenkader van nu.", "(hier ontbreekt de datum)"},
			nil,
		},
	})
}

// TestMotiveringFeiten: of each fact it is said how it was checked, or that this is missing.
func TestMotiveringFeiten(t *testing.T) {
	const gat = "Hier ontbreekt: "
	gezien := casus.Inbreng{Vraag: "feiten", Rol: casus.RolConsulent}
	zegt(t, Motivering, []zegtgeval{
		{"no fact says how it is known", met1(fiets(), gezien, "Er rijdt geen bus."), []string{"- Er rijdt geen bus. " + gat + "hoe de feiten zijn gecontroleerd."}, nil},
		{
			"some facts say it", met1(met1(fiets(), gezien, "Er rijdt geen bus."), gezien, "Het loon klopt, ik heb het contract gezien."),
			[]string{"Er rijdt geen bus. (" + gat + "hoe dit is gecontroleerd.)", "contract gezien."},
			[]string{"contract gezien. (" + gat, gat + "hoe de feiten"},
		},
		{
			"every fact says it", met1(fiets(), gezien, "Er rijdt geen bus. Dat is nagekeken."),
			[]string{"nagekeken."},
			[]string{"hoe dit is gecontroleerd", "hoe de feiten zijn gecontroleerd"},
		},
	})
}

// TestMotiveringNietsDoen: who advises to do nothing needs no second look at doing nothing.
func TestMotiveringNietsDoen(t *testing.T) {
	c := fiets()
	c.Verloop = slices.Clone(c.Verloop)
	niets := slices.IndexFunc(c.Verloop, func(in casus.Inbreng) bool { return in.Tekst.String() == "Niets doen" }) + 1
	for i := range c.Verloop {
		if c.Verloop[i].Vraag == "uitkomst" {
			c.Verloop[i].Optie = niets
		}
	}
	got := platVan(t, Motivering, c)
	if !strings.Contains(got, "Met dit besluit: Niets doen.") || strings.Contains(got, "zonder dit besluit") {
		t.Errorf("got:\n%s", got)
	}
	if !strings.Contains(got, "Bekeken bij een andere optie: - Pw artikel 35, lid 1") || !strings.Contains(got, "Hier ontbreekt: welk artikel dit draagt.") {
		t.Errorf("an article of another option carries the advice:\n%s", got)
	}
}

// TestMotiveringIsZoLangAlsNodig: nothing is shortened, on as many pages as it takes.
func TestMotiveringIsZoLangAlsNodig(t *testing.T) {
	d, _ := schrijfSoort(t, Motivering, maal(fiets(), 5), Platte)
	past, z, err := kastVan(t).pas(d)
	if err != nil {
		t.Fatal(err)
	}
	if n := len(z.verdeel()); n < 2 {
		t.Errorf("%d page", n)
	}
	if !slices.Equal(woordenVan(past), woordenVan(d)) {
		t.Error("words were left out")
	}
}

// zegtgeval is what a handout of a case says, and what it does not.
type zegtgeval struct {
	naam      string
	c         casus.Casus
	wel, niet []string
}

// zegt makes one kind of handout of every case.
func zegt(t *testing.T, s Soort, gevallen []zegtgeval) {
	t.Helper()
	for _, g := range gevallen {
		t.Run(g.naam, func(t *testing.T) {
			got := platVan(t, s, g.c)
			for _, w := range g.wel {
				if !strings.Contains(got, w) {
					t.Errorf("lacks %q in:\n%s", w, got)
				}
			}
			for _, w := range g.niet {
				if strings.Contains(got, w) {
					t.Errorf("holds %q in:\n%s", w, got)
				}
			}
		})
	}
}
