package handout

import (
	"fmt"

	"oliekan/toets/quiz"
)

// soortQuizblad names the quiz sheet in errors; it is made of questions and of no case, so it is not among Soorten.
const soortQuizblad Soort = "quiz"

// Quizdeel is what a quiz sheet can hold.
type Quizdeel struct {
	Naam       string // also the end of the name of its file
	Uitleg     string // what it is for, in a few plain words
	Antwoorden bool   // what Quizblad takes
}

// Quizdelen lists what can be made of the same questions, in the order in which it is offered.
func Quizdelen() []Quizdeel {
	return []Quizdeel{
		{"vragen", "om uit te delen, met vakjes en zonder antwoorden", false},
		{"antwoorden", "dezelfde vragen, met achteraan de antwoorden en de uitleg", true},
	}
}

// Quizblad makes a sheet of quiz questions with four boxes to tick each, in the order given. With antwoorden the right
// answers follow, on a page of their own, each with its explanation and where to read it. It is pure.
func Quizblad(vragen []quiz.Vraag, antwoorden bool) Document {
	d := Document{
		Soort: soortQuizblad,
		Titel: "Quiz over de omgekeerde toets",
		Kop:   "Quiz", Voet: "Om te leren, niet om op te beslissen",
		Aanhef: []Blok{Alinea{Regel: Regel{vast("Kruis bij elke vraag één antwoord aan. Kies eerst zelf en praat er daarna samen over.")}}},
	}
	if len(vragen) == 0 {
		d.Aanhef = []Blok{Alinea{Regel: Regel{vast("Er zijn geen vragen gekozen.")}}}
		return d.opgeschoond()
	}
	for i, v := range vragen {
		d.Delen = append(d.Delen, quizvraag(i+1, v))
	}
	if antwoorden {
		d.Delen = append(d.Delen, Deel{Kop: "Antwoorden", Blokken: []Blok{
			Nieuwblad{}, Alinea{Kernzin, Regel{vast("Kijk hier pas als je alle vragen hebt ingevuld.")}},
		}})
		for i, v := range vragen {
			d.Delen = append(d.Delen, quizantwoord(i+1, v))
		}
	}
	return d.opgeschoond()
}

// quizvraag is a question with its boxes. It holds nothing that tells which answer is right.
func quizvraag(nr int, v quiz.Vraag) Deel {
	vakken := Aankruisvakken{Naam: v.Vraag}
	for i, a := range v.Antwoorden {
		vakken.Vakken = append(vakken.Vakken, Regel{vet(quiz.Letter(i) + "  "), vast(a)})
	}
	return Deel{Kop: fmt.Sprintf("Vraag %d%s", nr, quizmerk(v)), Blokken: []Blok{vakken}}
}

// quizmerk marks a question that oliekan did not write.
func quizmerk(v quiz.Vraag) string {
	if v.Eigen {
		return ", van je eigen gemeente"
	}
	return ""
}

// quizantwoord is the right answer to a question.
func quizantwoord(nr int, v quiz.Vraag) Deel {
	return Deel{Kop: fmt.Sprintf("Antwoord %d", nr), Blokken: []Blok{
		// One paragraph: an answer at the foot of a page and its explanation on the next would be a puzzle.
		Alinea{Regel: Regel{vet(quiz.Letter(v.Goed) + ": " + v.Antwoorden[v.Goed] + "."), vast(" " + v.Uitleg)}},
		Alinea{Noot, Regel{stil("Nalezen: " + v.Bron + ".")}},
	}}
}
