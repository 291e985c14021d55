package quiz

import (
	"context"

	"oliekan/toets"
	"oliekan/toets/quiz"
	"oliekan/toets/quiz/spel"
	"oliekan/toets/taal"
	"oliekan/tui/bewaar"
	"oliekan/tui/handout"
	"oliekan/tui/regel"
)

// speler is the quiz in plain lines.
type speler struct {
	*regel.Lijn
	vragen []quiz.Vraag
	opzet  spel.Opzet // what is being chosen
	spel   *spel.Spel // the game; nil is none
	gezegd bool       // that it cannot be kept
	houder *bewaar.Laatste[string]
}

// Regel plays the quiz, or goes on with the one that was left.
func Regel(p *regel.Lijn) error {
	vragen, err := quiz.Laad(p.Methode)
	if err != nil {
		return p.Verder(err)
	}
	q := &speler{Lijn: p, vragen: vragen, opzet: spel.Standaard(), houder: bewaar.NewSpel(p.Bureau)}
	bewaard, err := p.Bureau.Herinner(p.Ctx, spel.Sleutel)
	if err != nil {
		if err = p.Verder(err); err != nil {
			return err
		}
	}
	// A game of another version of the program is gone; there is nothing in it that somebody typed.
	if s, err := spel.Lees(bewaard, vragen); err == nil {
		q.spel, q.opzet = s, s.Opzet()
	}
	return q.keuzes()
}

// keuzes asks what to do with the quiz, until an empty line.
func (q *speler) keuzes() error {
	for {
		l := &regel.Keuzelijst{Alle: q.keuzeregels()}
		q.Uit.Kop("Quiz, " + aanbod(len(q.vragen)) + ".")
		q.ToonLijst(l, l.Alle)
		k, _, gekozen, err := q.Kies(regel.KiesUit+" Lege regel: terug naar het menu.", l, q.Overal())
		if err != nil || !gekozen {
			return err
		}
		switch k.ID {
		case "verder":
			err = q.speel()
		case "nieuw":
			err = q.nieuw()
		case "beslis":
			err = q.beslis()
		case "handout":
			err = q.blad()
		}
		if err != nil {
			return err
		}
	}
}

// keuzeregels are what can be done now.
func (q *speler) keuzeregels() []toets.Keuze {
	uit := []toets.Keuze{{ID: "nieuw", Label: "Nieuwe quiz", Uitleg: "Eerst kies je hoe je speelt."}}
	blad := toets.Keuze{ID: "handout", Label: "Handout", Uitleg: taal.Hoofdletter(handoutUitleg) + "."}
	if q.spel == nil {
		return append(uit, blad)
	}
	verder := toets.Keuze{ID: "verder", Label: verderNaam(q.spel), Uitleg: taal.Hoofdletter(q.spel.Plek()) + "."}
	if q.spel.Fase() == spel.FaseEind {
		blad.Uitleg = "De vragen van deze quiz op papier, met of zonder antwoorden."
	}
	uit = append([]toets.Keuze{verder}, uit...)
	if q.spel.KanBeslissen() {
		uit = append(uit, toets.Keuze{ID: "beslis", Label: "Beslisvraag", Uitleg: eenOmTeBeslissen + "."})
	}
	return append(uit, blad)
}

// nieuw asks how to play and begins. A game that is not finished is given up after a yes.
func (q *speler) nieuw() error {
	if q.spel != nil && q.spel.Fase() != spel.FaseEind {
		getypt, err := q.Lees(ookEenQuiz+" Typ ja om een nieuwe te beginnen. Lege regel: niet doen.", q.Overal())
		if err != nil || !regel.Ja(getypt) {
			return err
		}
	}
	kop := func() string {
		return "Zo speel je: " + taal.Aantal(q.opzet.Aantal(q.vragen), "vraag", "vragen") + "."
	}
	if err := q.Vul(opzetvorm{&q.opzet}, kop, "Lege regel: begin zo."); err != nil {
		return err
	}
	q.opzet.Zaad = spel.ZaadVan(q.Nu())
	s, err := spel.Nieuw(q.vragen, q.opzet)
	if err != nil {
		q.Uit.Zeg(geenVraagPast)
		return nil
	}
	q.spel = s
	return q.speel()
}

// blad makes handouts of one draw of questions, so that a sheet without answers and one with them fit each other.
func (q *speler) blad() error {
	o := q.opzet
	o.Zaad = spel.ZaadVan(q.Nu())
	vragen := o.Vragen(q.vragen)
	if q.spel != nil && q.spel.Fase() == spel.FaseEind {
		vragen = q.spel.Vragen()
	}
	return handout.RegelQuizblad(q.Lijn, vragen)
}

// bewaar keeps the game. When that fails it is told once: there is nothing in it that somebody typed.
func (q *speler) bewaar() {
	q.houder.Zet(q.spel.Bewaar())
	_, _, err := q.houder.Schrijf(context.WithoutCancel(q.Ctx))
	if err != nil && !q.gezegd {
		q.Meld(err)
	}
	q.gezegd = err != nil
}
