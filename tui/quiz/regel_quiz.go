package quiz

import (
	"context"
	"fmt"
	"strconv"

	"oliekan/casus/handout"
	"oliekan/toets"
	"oliekan/toets/quiz"
	"oliekan/toets/quiz/spel"
	"oliekan/tui/bewaar"
	handoutkant "oliekan/tui/handout"
	"oliekan/tui/papier"
	"oliekan/tui/regel"
)

// quizplat is the quiz in plain lines.
type quizplat struct {
	*regel.Lijn
	vragen []quiz.Vraag
	opzet  spel.Opzet // what is being chosen
	spel   *spel.Spel // the game; nil is none
	gezegd bool       // that it cannot be kept
	houder *bewaar.Laatste[string]
}

// quiz plays the quiz, or goes on with the one that was left.
func Regel(p *regel.Lijn) error {
	vragen, err := quiz.LaadMet(p.Methode, p.Instellingen.Quizvragen)
	if err != nil { // questions of the municipality with a fault in them: ours are there all the same
		if err = p.Verder(err); err != nil || vragen == nil {
			return err
		}
	}
	q := &quizplat{Lijn: p, vragen: vragen, opzet: spel.Standaard(), houder: bewaar.NewSpel(p.DB)}
	bewaard, err := p.DB.Herinner(p.Ctx, spel.Sleutel)
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
func (q *quizplat) keuzes() error {
	for {
		l := &regel.Keuzelijst{Alle: q.keuzeregels()}
		q.Uit.Kop(fmt.Sprintf("Quiz, %d vragen over de methode en de wet.", len(q.vragen)))
		q.ToonLijst(l, l.Alle)
		k, _, gekozen, err := q.Kies("Typ een nummer of een woord. Lege regel: terug naar het menu.", l, q.Overal())
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
func (q *quizplat) keuzeregels() []toets.Keuze {
	uit := []toets.Keuze{{ID: "nieuw", Label: "Nieuwe quiz", Uitleg: "Eerst kies je hoe je speelt."}}
	blad := toets.Keuze{ID: "handout", Label: "Handout", Uitleg: "Vragen op papier, met of zonder antwoorden."}
	if q.spel == nil {
		return append(uit, blad)
	}
	verder := toets.Keuze{ID: "verder", Label: "Verder met de quiz", Uitleg: regel.Hoofdletter(q.spel.Plek()) + "."}
	if q.spel.Fase() == spel.FaseEind {
		verder.Label = "De vorige uitslag"
		blad.Uitleg = "De vragen van deze quiz op papier, met of zonder antwoorden."
	}
	uit = append([]toets.Keuze{verder}, uit...)
	if q.spel.KanBeslissen() {
		uit = append(uit, toets.Keuze{ID: "beslis", Label: "Beslisvraag", Uitleg: "Eén vraag voor wie de eerste plaats deelt. Delen mag ook."})
	}
	return append(uit, blad)
}

// nieuw asks how to play and begins. A game that is not finished is given up after a yes.
func (q *quizplat) nieuw() error {
	if q.spel != nil && q.spel.Fase() != spel.FaseEind {
		getypt, err := q.Lees("Er loopt nog een quiz. Die is dan weg. Typ ja om een nieuwe te beginnen. Lege regel: niet doen.", q.Overal())
		if err != nil || !regel.Ja(getypt) {
			return err
		}
	}
	if err := q.kiesOpzet(); err != nil {
		return err
	}
	q.opzet.Zaad = spel.ZaadVan(q.Nu())
	s, err := spel.Nieuw(q.vragen, q.opzet)
	if err != nil {
		q.Uit.Zeg("Er is geen vraag die hierbij past. Kies meer onderwerpen, of alles door elkaar.")
		return nil
	}
	q.spel = s
	return q.speel()
}

// kiesOpzet asks how to play, one choice at a time, until an empty line.
func (q *quizplat) kiesOpzet() error {
	for {
		o := q.opzet
		l := &regel.Keuzelijst{Alle: []toets.Keuze{
			{ID: "teams", Label: "Wie doen mee", Uitleg: "Nu: " + o.TeamZin() + "."},
			{ID: "rondes", Label: "Rondes", Uitleg: fmt.Sprintf("Nu: %d.", o.Rondes)},
			{ID: "vragen", Label: "Vragen per ronde", Uitleg: fmt.Sprintf("Nu: %d.", o.PerRonde)},
			{ID: "tijd", Label: "Tijd per vraag", Uitleg: "Nu: " + o.KlokKeuze() + "."},
			{ID: "moeilijk", Label: "Hoe moeilijk", Uitleg: "Nu: " + o.MoeilijkheidZin() + "."},
			{ID: "onderwerpen", Label: "Onderwerpen", Uitleg: "Nu: " + o.OnderwerpZin() + "."},
		}}
		q.Uit.Kop(fmt.Sprintf("Zo speel je: %s.", regel.Aantal(o.Aantal(q.vragen), "vraag", "vragen")))
		q.ToonLijst(l, l.Alle)
		k, _, gekozen, err := q.Kies("Typ wat je wilt veranderen. Lege regel: begin zo.", l, q.Overal())
		if err != nil || !gekozen {
			return err
		}
		if err := q.verander(k.ID); err != nil {
			return err
		}
	}
}

// verander asks for another value of one choice.
func (q *quizplat) verander(wat string) error {
	o := &q.opzet
	switch wat {
	case "teams":
		return q.kiesGetal(reeks(spel.Alleen, spel.MaxTeams), &o.Teams, func(n int) string { return spel.Opzet{Teams: n}.TeamZin() })
	case "rondes":
		return q.kiesGetal(reeks(1, spel.MaxRondes), &o.Rondes, func(n int) string { return regel.Aantal(n, "ronde", "rondes") })
	case "vragen":
		return q.kiesGetal(spel.PerRonden(), &o.PerRonde, func(n int) string { return regel.Aantal(n, "vraag", "vragen") })
	case "tijd":
		return q.kiesGetal(spel.Klokken(), &o.Seconden, func(n int) string { return spel.Opzet{Seconden: n}.KlokKeuze() })
	case "moeilijk":
		return q.kiesMoeilijk()
	}
	return q.wisselOnderwerp()
}

// reeks is the numbers from one to another.
func reeks(van, tot int) []int {
	var uit []int
	for n := van; n <= tot; n++ {
		uit = append(uit, n)
	}
	return uit
}

// kiesGetal asks for one of some numbers, each typed as it is; an empty line leaves what was chosen.
func (q *quizplat) kiesGetal(alle []int, plek *int, inWoorden func(int) string) error {
	l := &regel.Keuzelijst{}
	for _, n := range alle {
		l.Alle = append(l.Alle, toets.Keuze{ID: strconv.Itoa(n), Label: strconv.Itoa(n), Uitleg: regel.Hoofdletter(inWoorden(n)) + "."})
	}
	q.ToonLijst(l, l.Alle)
	k, _, gekozen, err := q.Kies("Typ een getal uit de lijst. Lege regel: niet veranderen.", l, q.Overal())
	if err != nil || !gekozen {
		return err
	}
	*plek, err = strconv.Atoi(k.ID)
	return err
}

// kiesMoeilijk asks for a level; an empty line leaves what was chosen.
func (q *quizplat) kiesMoeilijk() error {
	l := &regel.Keuzelijst{}
	for _, m := range append([]quiz.Moeilijkheid{""}, quiz.Moeilijkheden()...) {
		l.Alle = append(l.Alle, toets.Keuze{ID: string(m), Label: spel.Opzet{Moeilijkheid: m}.MoeilijkheidZin()})
	}
	q.ToonLijst(l, l.Alle)
	k, _, gekozen, err := q.Kies("Typ een nummer of een woord. Lege regel: niet veranderen.", l, q.Overal())
	if gekozen {
		q.opzet.Moeilijkheid = quiz.Moeilijkheid(k.ID)
	}
	return err
}

// wisselOnderwerp puts subjects in or out, until an empty line.
func (q *quizplat) wisselOnderwerp() error {
	for {
		l := &regel.Keuzelijst{}
		for _, w := range quiz.Onderwerpen() {
			uitleg := "Doet niet mee."
			if q.opzet.Doet(w) {
				uitleg = "Doet mee."
			}
			l.Alle = append(l.Alle, toets.Keuze{ID: string(w), Label: w.Label(), Uitleg: uitleg})
		}
		q.ToonLijst(l, l.Alle)
		k, _, gekozen, err := q.Kies("Typ welk onderwerp je aan of uit zet. Eén blijft altijd aan. Lege regel: klaar.", l, q.Overal())
		if err != nil || !gekozen {
			return err
		}
		q.opzet = q.opzet.Wissel(quiz.Onderwerp(k.ID))
	}
}

// blad makes handouts of one draw of questions, so that a sheet without answers and one with them fit each other.
func (q *quizplat) blad() error {
	o := q.opzet
	o.Zaad = spel.ZaadVan(q.Nu())
	vragen := o.Vragen(q.vragen)
	if q.spel != nil && q.spel.Fase() == spel.FaseEind {
		vragen = q.spel.Vragen()
	}
	for {
		l := &regel.Keuzelijst{}
		for _, d := range handout.Quizdelen() {
			l.Alle = append(l.Alle, toets.Keuze{ID: d.Naam, Label: d.Naam, Uitleg: regel.Hoofdletter(d.Uitleg) + "."})
		}
		q.Uit.Zeg(fmt.Sprintf("Een blad met %s. Welke handout?", regel.Aantal(len(vragen), "vraag", "vragen")))
		q.ToonLijst(l, l.Alle)
		k, _, gekozen, err := q.Kies("Typ een nummer of een woord. Lege regel: terug.", l, q.Overal())
		if err != nil || !gekozen {
			return err
		}
		for _, d := range handout.Quizdelen() {
			if d.Naam == k.ID {
				err = handoutkant.RegelBezorg(q.Lijn, papier.Papier{Document: handout.Quizblad(vragen, d.Antwoorden)}, "het blad", "quiz-"+d.Naam+".pdf")
			}
		}
		if err != nil {
			return err
		}
	}
}

// bewaar keeps the game. When that fails it is told once: there is nothing in it that somebody typed.
func (q *quizplat) bewaar() {
	q.houder.Zet(q.spel.Bewaar())
	_, _, err := q.houder.Schrijf(context.WithoutCancel(q.Ctx))
	if err != nil && !q.gezegd {
		q.Meld(err)
	}
	q.gezegd = err != nil
}
