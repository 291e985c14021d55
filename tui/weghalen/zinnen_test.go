package weghalen

import (
	"fmt"
	"strings"
	"testing"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/store"
)

// zinnengeval is what came of a removal, and what is said of it.
type zinnengeval struct {
	naam string
	u    Uitslag
	wil  string
}

func zegt(t *testing.T, gevallen []zinnengeval) {
	t.Helper()
	for _, g := range gevallen {
		if got := strings.Join(g.u.Zinnen(), " "); got != g.wil {
			t.Errorf("%s: %s", g.naam, got)
		}
	}
}

func TestZinnen(t *testing.T) {
	zegt(t, []zinnengeval{
		{
			"woord",
			Uitslag{Stond: true, Spoor: store.Spoor{Kopieen: 3}},
			"Het woord is uit de casus gehaald. Overal weg: gezocht in het bestand, het logboek en 3 kopieën.",
		},
		{
			"antwoord",
			Uitslag{Stond: true, Antwoord: true, Spoor: store.Spoor{Kopieen: 1}},
			"Het antwoord is uit de casus gehaald. Overal weg: gezocht in het bestand, het logboek en 1 kopie.",
		},
		{"niets", Uitslag{}, "Dit woord staat niet in deze casus. Er is niets veranderd."},
		{"leeg antwoord", Uitslag{Antwoord: true}, "In dit antwoord staat geen tekst. Er is niets veranderd."},
		{
			"langer",
			Uitslag{Stond: true, Spoor: store.Spoor{Langer: true}},
			"Het woord is uit de casus gehaald. In deze casus staat het nog als deel van een langer woord. Haal dat woord ook weg als het herkenbaar is. " +
				"Wat je weghaalde, is overal weg: gezocht in het bestand en het logboek.",
		},
		{
			"elders",
			Uitslag{Spoor: store.Spoor{Elders: []casus.Kop{{}, {}}}},
			"Dit woord staat niet in deze casus. Er is niets veranderd. Het woord staat ook in 2 andere casussen:",
		},
	})
}

// What is not gone everywhere is told with why, and what to do.
func TestZinnenNietOveral(t *testing.T) {
	zegt(t, []zinnengeval{
		{
			"uitgesteld",
			Uitslag{Stond: true, Spoor: store.Spoor{Uitgesteld: true}},
			"Het woord is uit de casus gehaald. Nog niet overal weg: een ander venster leest mee. oliekan ruimt het later op.",
		},
		{
			"schijf vol",
			Uitslag{Stond: true, Spoor: store.Spoor{Uitgesteld: true, Waarom: fmt.Errorf("rebuild: %w", store.ErrVol)}},
			"Het woord is uit de casus gehaald. Nog niet overal weg: de schijf is vol. Maak ruimte vrij. oliekan ruimt het daarna op, " +
				"uiterlijk als je het programma sluit.",
		},
		{
			"ander venster",
			Uitslag{Stond: true, Spoor: store.Spoor{Uitgesteld: true, Waarom: store.ErrBezet}},
			"Het woord is uit de casus gehaald. Nog niet overal weg: een ander venster leest mee. oliekan ruimt het later op.",
		},
		{
			"schijf kapot",
			Uitslag{Stond: true, Spoor: store.Spoor{Uitgesteld: true, Waarom: store.ErrSchijf}},
			"Het woord is uit de casus gehaald. Nog niet overal weg. De schijf geeft een fout. Kijk of hij nog goed vastzit en niet vol is, " +
				"en maak snel een reservekopie. oliekan probeert het later opnieuw.",
		},
		{
			"gevonden",
			Uitslag{Stond: true, Spoor: store.Spoor{Gevonden: []string{"oliekan.db"}}},
			"Het woord is uit de casus gehaald. Nog niet overal weg: er staat nog iets in oliekan.db. Sluit alle vensters van oliekan en probeer het opnieuw.",
		},
	})
}

// verloop is an answer with two later forms, a choice without text, and what took the answer back.
func verloop() casus.Casus {
	tekst := anoniem.UitOpslag
	return casus.Casus{Verloop: []casus.Inbreng{
		{Nr: 1, Daad: casus.Zeg, Tekst: tekst("eerste")},
		{Nr: 2, Daad: casus.Vervang, Over: 1, Tekst: tekst("tweede")},
		{Nr: 3, Daad: casus.Vervang, Over: 2, Tekst: tekst("derde")},
		{Nr: 4, Daad: casus.Zeg, Keus: "ja"},
		{Nr: 5, Daad: casus.Herroep, Over: 3},
		{Nr: 6, Daad: casus.Herroep, Over: 5},
		{Nr: 7, Daad: casus.Zeg, Tekst: anoniem.TekstWeggehaald()},
	}}
}

func TestAntwoord(t *testing.T) {
	c := verloop()
	for nr, wil := range map[int]int{-1: 0, 0: 0, 1: 1, 2: 2, 3: 3, 4: 0, 5: 3, 6: 3, 7: 0, 8: 0} {
		if got := Antwoord(c, nr); got != wil {
			t.Errorf("%d: %d, want %d", nr, got, wil)
		}
	}
}

func TestGevolg(t *testing.T) {
	c := verloop()
	for _, g := range []struct {
		w   Wat
		wil string
	}{
		{Wat{Nr: 2}, "Het hele antwoord gaat weg, in alle 3 vormen die het heeft gehad. Er komt [weggehaald] voor in de plaats."},
		{Wat{Nr: 7}, "Het hele antwoord gaat weg. Er komt [weggehaald] voor in de plaats."},
		{Wat{Woord: anoniem.NieuwRuw(" rode  deur ")}, "\"rode deur\" gaat uit de hele casus"},
	} {
		if got := strings.Join(Gevolg(c, g.w), " "); !strings.HasPrefix(got, g.wil) || !strings.Contains(got, "niet ongedaan") {
			t.Errorf("%+v: %s", g.w, got)
		}
	}
}
