package tui

import (
	"oliekan/casus"
	"oliekan/store"
	"oliekan/tui/bibliotheek"
	"oliekan/tui/consult"
	"oliekan/tui/naspelen"
	"oliekan/tui/peiling"
	"oliekan/tui/quiz"
	"oliekan/tui/regel"
	"oliekan/tui/scherm"
	"oliekan/tui/training"
	"oliekan/tui/wetten"

	tea "charm.land/bubbletea/v2"
)

// Activiteit is one thing that a user can do. The table of them makes the menu of the screens, that of the lines, what a
// shell completes, and the list on the page "Uitleg": what is in it, is in all of them.
type Activiteit struct {
	Naam  string // by which tests and code mean it
	Titel string // in a menu
	// Wat says in a few words what it is, as the library stands; without a capital and without a full stop.
	Wat func(Telling) string
	// Waarvoor is a sentence for the page "Uitleg", "" for what explains itself.
	Waarvoor string
	// Opdrachten are the commands of the command line that do it, each with what a shell and the help say of it.
	Opdrachten []Opdracht

	Scherm func(*scherm.App, Telling) tea.Cmd
	Regel  func(*regel.Lijn, Telling) error
}

// Opdracht is a command of the command line.
type Opdracht struct{ Naam, Kort string }

// Activiteiten is the table, in the order of the menus.
func Activiteiten() []Activiteit {
	return []Activiteit{
		{
			Naam: "consult", Titel: "Nieuw consult", Wat: vast("samen een casus doorlopen, van effect naar wet"),
			Scherm: func(a *scherm.App, _ Telling) tea.Cmd { return consult.Nieuw(a) },
			Regel:  func(l *regel.Lijn, _ Telling) error { return consult.RegelNieuw(l) },
		},
		{Naam: "verder", Titel: "Verder met een consult", Wat: Telling.watLoopt, Scherm: verderScherm, Regel: verderRegel},
		{
			Naam: "bibliotheek", Titel: "Bibliotheek", Wat: Telling.watErIs,
			Waarvoor: "In de bibliotheek vind je een casus terug. Er staan ook verzonnen casussen in, om mee te oefenen.",
			Opdrachten: []Opdracht{
				{"casus", "casussen op een rij, of een ervan lezen"},
				{"zoek", "zoekt in alle casussen"},
				{"handout", "maakt een handout van een of meer casussen"},
			},
			Scherm: func(a *scherm.App, _ Telling) tea.Cmd {
				return scherm.Open(bibliotheek.NewBibliotheek(a, store.Filter{}, false))
			},
			Regel: func(l *regel.Lijn, _ Telling) error { return bibliotheek.Regel(l) },
		},
		{
			Naam: "training", Titel: "Training", Wat: vast(training.Wat),
			Waarvoor:   "Bij Training speel je met een groep een casus na. Jullie oordelen eerst zelf, en krijgen dan te horen wat het tweetal zei.",
			Opdrachten: []Opdracht{{"training", "sessies met een groep op een rij, of de uitkomst van een ervan"}},
			Scherm:     func(a *scherm.App, _ Telling) tea.Cmd { return scherm.Open(training.NewSessies(a)) },
			Regel:      func(l *regel.Lijn, _ Telling) error { return training.Regel(l) },
		},
		{
			Naam: "peiling", Titel: naspelen.PeilNaam, Wat: vast(peiling.Wat), Waarvoor: peiling.Waarvoor,
			Opdrachten: []Opdracht{{"peiling", "vergelijkt per maand wat groepen voor en na een training zeiden"}},
			Scherm:     func(a *scherm.App, _ Telling) tea.Cmd { return peiling.Open(a) },
			Regel:      func(l *regel.Lijn, _ Telling) error { return peiling.Regel(l) },
		},
		{
			Naam: "quiz", Titel: "Quiz", Wat: vast(quiz.Wat),
			Opdrachten: []Opdracht{{"quiz", "maakt een handout met quizvragen"}},
			Scherm:     func(a *scherm.App, _ Telling) tea.Cmd { return scherm.Open(quiz.NewQuiz(a)) },
			Regel:      func(l *regel.Lijn, _ Telling) error { return quiz.Regel(l) },
		},
		{
			Naam: "wetten", Titel: "Wetten", Wat: vast("grondwaarden en artikelen, elk met de datum van de tekst"),
			Opdrachten: []Opdracht{{"wetten", "de wetsartikelen, of die waarin je woorden voorkomen"}},
			Scherm:     func(a *scherm.App, _ Telling) tea.Cmd { return scherm.Open(wetten.NewWetten(a)) },
			Regel:      func(l *regel.Lijn, _ Telling) error { return wetten.Regel(l) },
		},
		{
			Naam: "instellingen", Titel: "Instellingen", Wat: vast("kleuren, en waar alles staat"),
			Scherm: func(a *scherm.App, _ Telling) tea.Cmd { return scherm.Open(NewInstellingen(a)) },
			Regel:  func(l *regel.Lijn, _ Telling) error { return regelInstellingen(l) },
		},
		{
			Naam: "uitleg", Titel: "Uitleg", Wat: vast("wat is dit, en hoe werkt het?"),
			Scherm: func(a *scherm.App, _ Telling) tea.Cmd { return scherm.Naar(scherm.NaarUitleg{Over: NewStart(a)}) },
			Regel:  func(l *regel.Lijn, _ Telling) error { return RegelUitleg(l, "") },
		},
	}
}

// vast is what an activity is, whatever is in the library.
func vast(wat string) func(Telling) string { return func(Telling) string { return wat } }

// Kort returns what a shell and the help say of a command, "" for one that belongs to no activity.
func Kort(opdracht string) string {
	for _, a := range Activiteiten() {
		for _, o := range a.Opdrachten {
			if o.Naam == opdracht {
				return o.Kort
			}
		}
	}
	return ""
}

// verderScherm goes on with the consult that is running, or shows which there are.
func verderScherm(a *scherm.App, t Telling) tea.Cmd {
	switch lopend := t.Lopend(); len(lopend) {
	case 0:
		return scherm.Meld(loopt0)
	case 1:
		return consult.Hervat(a, lopend[0].ID)
	default:
		return scherm.Open(bibliotheek.NewBibliotheek(a, store.Filter{Staat: casus.Werkversie, Soort: store.SoortEigen}, false))
	}
}

// verderRegel does so in lines, where it asks which.
func verderRegel(l *regel.Lijn, t Telling) error {
	lopend := t.Lopend()
	switch len(lopend) {
	case 0:
		l.Uit.Zeg(loopt0)
		return nil
	case 1:
		return consult.Regel(l, lopend[0].ID)
	}
	keuzes := &regel.Keuzelijst{}
	for _, k := range lopend {
		keuzes.Alle = append(keuzes.Alle, regel.CasusKeuze(k))
	}
	l.Uit.Kop("Met welk consult ga je verder?")
	l.ToonLijst(keuzes, keuzes.Alle)
	k, _, gekozen, err := l.Kies("Typ een nummer, een woord of de korte code. Lege regel: terug naar het menu.", keuzes, l.Overal())
	if err != nil || !gekozen {
		return err
	}
	return l.OpenVerwijzing(k.ID, func(id casus.ID) error { return consult.Regel(l, id) })
}
