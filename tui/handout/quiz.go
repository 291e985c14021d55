package handout

import (
	"context"
	"slices"

	"oliekan/casus/handout"
	"oliekan/toets"
	"oliekan/toets/quiz"
	"oliekan/toets/taal"
	"oliekan/tui/papier"
)

// vragenstof makes a paper of quiz questions, with the answers or without. The questions are drawn before the form opens,
// so a sheet to hand out and one with the answers fit each other.
type vragenstof []quiz.Vraag

// NewQuizblad makes the form for a sheet of questions.
func NewQuizblad(vragen []quiz.Vraag) Handout { return newHandout(vragenstof(vragen)) }

func (v vragenstof) over() string { return "quiz" }

func (v vragenstof) titel() string { return "Quizblad maken" }

func (v vragenstof) opschrift() string { return taal.Aantal(len(v), "vraag", "vragen") }

func (v vragenstof) raad() string { return eerstVragen }

func (v vragenstof) wat() string { return "het blad" }

func (v vragenstof) voorbeeld(soort string) string { return v.naam(soort) + ".pdf" }

func (v vragenstof) delen() int { return 1 }

func (v vragenstof) soorten() []toets.Keuze {
	var uit []toets.Keuze
	for _, d := range handout.Quizdelen() {
		uit = append(uit, toets.Keuze{ID: d.Naam, Label: d.Naam, Uitleg: d.Uitleg})
	}
	return uit
}

func (v vragenstof) kanNiet(context.Context) (map[string]string, error) { return nil, nil }

func (v vragenstof) naam(soort string) string { return "quiz-" + soort }

func (v vragenstof) maak(_ context.Context, soort string) (papier.Papier, error) {
	met := slices.ContainsFunc(handout.Quizdelen(), func(d handout.Quizdeel) bool { return d.Naam == soort && d.Antwoorden })
	return papier.Papier{Document: handout.Quizblad(v, met)}, nil
}

func (v vragenstof) uitleg() []string {
	return append([]string{
		"Dit is een blad met vragen uit de quiz. Zolang je hier blijft, zijn het steeds dezelfde vragen.",
		"Op het blad met vragen staat nergens welk antwoord goed is. Op het blad met antwoorden staat dat achteraan, met uitleg erbij.",
	}, formulierUitleg()...)
}
