package quiz

import (
	"fmt"

	"oliekan/toets/quiz"
	"oliekan/toets/quiz/spel"
	"oliekan/toets/taal"
)

// Wat says in a few words what the quiz is.
const Wat = "vragen over de methode en de wet"

// What is said and asked before a game and in it. Behind a question the screen says which key is yes, the lines what to type.
const (
	handoutUitleg       = "vragen op papier, met of zonder antwoorden"
	ookEenQuiz          = "Er loopt nog een quiz. Die is dan weg."
	geenVraagPast       = "Bij deze keuze is er geen vraag. Kies meer onderwerpen, of alles door elkaar."
	vraagAfsluiten      = "De quiz nu afsluiten?"
	tijdIsOm            = "De tijd is om. Antwoorden mag nog."
	klokStil            = "De klok staat stil."
	geenAntwoordGegeven = "Je had geen antwoord gegeven."
	nogEensLezen        = "Om nog eens te lezen"
	allesGoed           = "Alles was goed. Er is niets om nog eens te lezen."
	eenOmTeBeslissen    = "Delen mag. Eén vraag om te beslissen kan ook"
)

// aanbod says of how many questions there is to choose.
func aanbod(n int) string { return taal.Aantal(n, "vraag", "vragen") + " over de methode en de wet" }

// verderNaam names going on with the game that was left.
func verderNaam(s *spel.Spel) string {
	if s.Fase() == spel.FaseEind {
		return "Bekijk de vorige uitslag"
	}
	return "Verder met de quiz"
}

// goedIs tells the right answer, with one sign at its end.
func goedIs(v quiz.Vraag) string {
	return "Goed is " + quiz.Letter(v.Goed) + ": " + taal.Zin(v.Antwoorden[v.Goed])
}

// nietGoedBij tells who had it wrong.
func nietGoedBij(s *spel.Spel, wie []int) string { return "Niet goed bij " + s.Namen(wie) + "." }

// nalezen tells where the answer can be read.
func nalezen(bron string) string { return "Nalezen: " + bron }

// foutNaam names a question that somebody had wrong.
func foutNaam(f spel.Fout) string {
	if f.Nummer == 0 {
		return "Beslisvraag. " + f.Vraag.Vraag
	}
	return fmt.Sprintf("Vraag %d. %s", f.Nummer, f.Vraag.Vraag)
}
