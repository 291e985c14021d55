package tui

import (
	"context"

	"oliekan/casus/handout"
	"oliekan/toets"
	"oliekan/toets/quiz"
)

// quizbron makes papers of quiz questions. The questions are drawn before the form opens, so a sheet without answers and
// one with them fit each other.
type quizbron struct{ vragen []quiz.Vraag }

// newQuizblad makes the form for a sheet of questions.
func newQuizblad(vragen []quiz.Vraag) Handout { return newPapier(quizbron{vragen}, "") }

func (q quizbron) soorten() []toets.Keuze {
	var uit []toets.Keuze
	for _, d := range handout.Quizdelen() {
		uit = append(uit, toets.Keuze{ID: d.Naam, Label: d.Naam, Uitleg: d.Uitleg})
	}
	return uit
}

func (q quizbron) naam(soort string) string { return "quiz-" + soort }

func (q quizbron) maak(_ context.Context, soort string) (handout.Document, error) {
	for _, d := range handout.Quizdelen() {
		if d.Naam == soort {
			return handout.Quizblad(q.vragen, d.Antwoorden), nil
		}
	}
	return handout.Document{}, handout.ErrSoort
}

func (q quizbron) tekst() papiertekst {
	n := aantal(len(q.vragen), "vraag", "vragen")
	return papiertekst{
		rechts: "quiz, " + n,
		zin:    "Maak eerst de vragen om uit te delen. Maak daarna de antwoorden voor jezelf: het zijn dezelfde vragen.",
		uitleg: []string{
			"Dit blad heeft " + n + " uit de quiz. Zolang je hier blijft, zijn het steeds dezelfde vragen.",
			"Op het blad met vragen staat nergens welk antwoord goed is. Op het blad met antwoorden staat dat achteraan, met uitleg erbij.",
		},
	}
}
