package training

import (
	"strconv"
	"strings"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/casus/training"
	"oliekan/toets"
	"oliekan/tui/naspelen"
	"oliekan/tui/vorm"
)

// Where the form begins.
const (
	mensenEerst = 6 // groups have six to eight members (method, section 2)
	stapMinuten = 5
)

// opzetvorm asks what a session needs before it begins: how long, with how many, and the name of the group. The name is raw, so the
// screen and the lines keep it.
type opzetvorm struct {
	les      casus.Les
	vorm     training.Vorm
	minuten  int   // of the form Zelf
	momenten []int // of the form Zelf: what was picked of the case
	mensen   int
}

// nieuweOpzet is the form for a case as it begins.
func nieuweOpzet(l casus.Les, m *toets.Methode) *opzetvorm {
	zelf, _ := training.Zelf.Keuze()
	return &opzetvorm{
		les: l, vorm: training.Gewoon, minuten: zelf.Minuten, mensen: mensenEerst,
		momenten: training.KiesMomenten(l, m, casus.MaxMomenten),
	}
}

// Velden are what is asked. An example needs nothing but the form: it is only read.
func (f *opzetvorm) Velden() []vorm.Veld {
	uit := []vorm.Veld{{ID: "vorm", Naam: "Tijd", Vraag: "Hoe lang mag het duren?", Uit: true, Waarde: string(f.vorm), Opties: vormopties()}}
	if f.vorm == training.Zelf {
		uit = append(uit, vorm.Veld{
			ID: "minuten", Naam: "Minuten", Vraag: "Hoeveel minuten mag het duren?", Soort: vorm.Getal, Onder: string(training.Zelf),
			Waarde: strconv.Itoa(f.minuten), Van: training.MinMinuten, Tot: training.MaxMinuten, Stap: stapMinuten, Fout: training.ErrTijd,
		}, vorm.Veld{
			ID: "momenten", Naam: "Momenten", Soort: vorm.Elders, Onder: string(training.Zelf), Waarde: strconv.Itoa(len(f.momenten)) + " gekozen",
		})
	}
	if f.vorm == training.Voorbeeld {
		return uit
	}
	return append(uit, vorm.Veld{
		ID: "mensen", Naam: "Deelnemers", Vraag: "Met hoeveel mensen zijn jullie?", Soort: vorm.Getal,
		Waarde: strconv.Itoa(f.mensen), Van: 1, Tot: training.MaxDeelnemers, Stap: 1, Fout: training.ErrNiemand,
	}, vorm.Veld{
		ID: "groep", Naam: "Naam van de groep, als je wilt. " + geenNamenVanMensen, Soort: vorm.Tekst,
		Vraag: "Hoe heet de groep? Bijvoorbeeld introductie november. " + geenNamenVanMensen,
	})
}

// vormopties are the lengths of a session, each with its time.
func vormopties() []vorm.Optie {
	var uit []vorm.Optie
	for _, v := range training.Vormen() {
		uit = append(uit, vorm.Optie{ID: string(v.Vorm), Label: v.Label, Uitleg: tijdVan(v) + ": " + v.Uitleg})
	}
	return uit
}

// tijdVan is the time that a form takes, in words.
func tijdVan(v training.Vormkeuze) string {
	if v.Vorm == training.Zelf {
		return "eigen tijd"
	}
	return naspelen.Minuten(v.Minuten)
}

// Zet answers a field. The number of participants can be one that is too small while it is typed: begin says so.
func (f *opzetvorm) Zet(veld, waarde string) {
	n, err := strconv.Atoi(waarde)
	switch {
	case veld == "vorm":
		if training.Vorm(waarde).Geldig() {
			f.vorm = training.Vorm(waarde)
		}
	case err != nil:
	case veld == "minuten":
		f.minuten = n
	case veld == "mensen":
		f.mensen = n
	}
}

// opzet is what was answered, with the name of the group.
func (f *opzetvorm) opzet(groep anoniem.Ruw) training.Opzet {
	return training.Opzet{Vorm: f.vorm, Minuten: f.minuten, Momenten: f.momenten, Deelnemers: f.mensen, Groep: groep}
}

// plan is the session as it would begin with what was answered, or why it cannot.
func (f *opzetvorm) plan(g training.Gegevens, groep anoniem.Ruw) (training.Training, error) {
	s, err := training.Begin(g, f.opzet(groep))
	if err != nil {
		return training.Training{}, err
	}
	defer s.Sluit()
	return s.Training(), nil
}

// isWeg reports whether an answer means that what was typed has to go.
func isWeg(getypt string) bool { return strings.EqualFold(strings.TrimSpace(getypt), "weg") }
