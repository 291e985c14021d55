package quiz

import (
	"strconv"

	"oliekan/toets/quiz"
	"oliekan/toets/quiz/spel"
	"oliekan/toets/taal"
	"oliekan/tui/vorm"
)

// opzetvorm asks how to play: it fills in the set-up of a game.
type opzetvorm struct{ o *spel.Opzet }

// Velden are what is asked.
func (f opzetvorm) Velden() []vorm.Veld {
	o := *f.o
	getal := func(id, naam string, nu int, opties []vorm.Optie) vorm.Veld {
		return vorm.Veld{ID: id, Naam: naam, Waarde: strconv.Itoa(nu), Opties: opties}
	}
	return []vorm.Veld{
		getal("teams", "Wie doen mee?", o.Teams, getalopties(reeks(spel.Alleen, spel.MaxTeams), func(n int) string { return spel.Opzet{Teams: n}.TeamZin() })),
		getal("rondes", "Rondes", o.Rondes, telopties(reeks(1, spel.MaxRondes), "ronde", "rondes")),
		getal("vragen", "Vragen per ronde", o.PerRonde, telopties(spel.PerRonden(), "vraag", "vragen")),
		getal("tijd", "Tijd per vraag", o.Seconden, getalopties(spel.Klokken(), func(n int) string { return spel.Opzet{Seconden: n}.KlokKeuze() })),
		{ID: "moeilijk", Naam: "Hoe moeilijk?", Waarde: string(o.Moeilijkheid), Opties: moeilijkheden()},
		f.onderwerpen(),
	}
}

// reeks is the numbers from one to another.
func reeks(van, tot int) []int {
	var uit []int
	for n := van; n <= tot; n++ {
		uit = append(uit, n)
	}
	return uit
}

// getalopties are numbers with what each means.
func getalopties(ns []int, inWoorden func(int) string) []vorm.Optie {
	var uit []vorm.Optie
	for _, n := range ns {
		uit = append(uit, vorm.Optie{ID: strconv.Itoa(n), Label: inWoorden(n)})
	}
	return uit
}

// telopties are numbers of something.
func telopties(ns []int, een, meer string) []vorm.Optie {
	uit := getalopties(ns, strconv.Itoa)
	for i, n := range ns {
		uit[i].Uitleg = taal.Aantal(n, een, meer)
	}
	return uit
}

// moeilijkheden are the levels, all of them mixed first.
func moeilijkheden() []vorm.Optie {
	var uit []vorm.Optie
	for _, m := range append([]quiz.Moeilijkheid{""}, quiz.Moeilijkheden()...) {
		uit = append(uit, vorm.Optie{ID: string(m), Label: spel.Opzet{Moeilijkheid: m}.MoeilijkheidZin()})
	}
	return uit
}

// onderwerpen asks which subjects take part.
func (f opzetvorm) onderwerpen() vorm.Veld {
	v := vorm.Veld{
		ID: "onderwerpen", Naam: "Waarover?", Soort: vorm.Vinken, Samen: f.o.OnderwerpZin(),
		Vraag: "Typ welk onderwerp je aan of uit zet. Eén blijft altijd aan.",
	}
	for _, w := range quiz.Onderwerpen() {
		o := vorm.Optie{ID: string(w), Label: w.Label(), Uitleg: "doet niet mee"}
		if f.o.Doet(w) {
			o.Uitleg, v.Aan = "doet mee", append(v.Aan, o.ID)
		}
		v.Opties = append(v.Opties, o)
	}
	return v
}

// Zet answers a field.
func (f opzetvorm) Zet(veld, waarde string) {
	v, ok := vorm.Zoek(f, veld)
	if !ok || !v.Mag(waarde) {
		return
	}
	n, _ := strconv.Atoi(waarde) // an option of the form
	switch veld {
	case "teams":
		f.o.Teams = n
	case "rondes":
		f.o.Rondes = n
	case "vragen":
		f.o.PerRonde = n
	case "tijd":
		f.o.Seconden = n
	case "moeilijk":
		f.o.Moeilijkheid = quiz.Moeilijkheid(waarde)
	case "onderwerpen":
		*f.o = f.o.Wissel(quiz.Onderwerp(waarde))
	}
}
