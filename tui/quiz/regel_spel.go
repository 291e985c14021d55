package quiz

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

	"oliekan/toets/quiz"
	"oliekan/toets/quiz/spel"
	"oliekan/toets/taal"
	"oliekan/tui/regel"
)

// errUitslag says that the game has to end now.
var errUitslag = errors.New("result asked for")

// speel plays until the result has been read out.
func (q *speler) speel() error { return q.MetKlok(q.tik, q.rondes) }

// rondes goes from question to question.
func (q *speler) rondes() error {
	for {
		q.spel.Hervat(q.Nu())
		q.bewaar()
		var err error
		switch q.spel.Fase() {
		case spel.FaseVraag:
			err = q.vraag()
		case spel.FaseUitleg:
			err = q.uitlegNa()
		case spel.FaseStand:
			err = q.stand()
		default:
			q.uitslag()
			return nil
		}
		if errors.Is(err, errUitslag) {
			if q.spel.Stop() != nil { // nothing was shown yet, so there is no result
				q.Uit.Zeg("Er is nog geen antwoord getoond, dus er is geen uitslag. De quiz blijft bewaard.")
				return nil
			}
			err = nil
		}
		if err != nil {
			return err
		}
	}
}

// opdrachten are what can be typed during a game.
func (q *speler) opdrachten() regel.Opdrachten {
	return append(regel.Opdrachten{
		{Naam: "vraag", Kort: "v", Erna: "", Wat: "lees de vraag nog eens voor", Doe: func(string) error { q.leesVraag(); return nil }},
		{Naam: "tijd", Kort: "t", Erna: "", Wat: "hoeveel tijd er nog is", Doe: func(string) error { q.zegTijd(); return nil }},
		{Naam: "pauze", Kort: "p", Erna: "", Wat: "zet de klok stil", Doe: q.pauze},
		{Naam: "klaar", Kort: "", Erna: "", Wat: "naar de uitslag", Doe: q.klaar},
	}, q.Overal()...)
}

// klaar ends the game after a yes.
func (q *speler) klaar(string) error {
	getypt, err := q.Lees(vraagAfsluiten+" Typ ja om naar de uitslag te gaan. Lege regel: verder spelen.", q.Overal())
	if err == nil && regel.Ja(getypt) {
		err = errUitslag
	}
	return err
}

// leesVraag reads the question and its answers out.
func (q *speler) leesVraag() {
	o := q.spel.Opgave()
	if m := o.Merk(); m != "" {
		q.Uit.Zeg(m)
	}
	q.Uit.Zeg(o.Vraag)
	for i, a := range o.Antwoorden {
		q.Uit.Punt(quiz.Letter(i)+". ", taal.Zin(a))
	}
}

// zegTijd says how much time there is.
func (q *speler) zegTijd() {
	q.tik()
	z := q.spel.Klokzin()
	if z == "" {
		z = "er is geen klok"
	}
	q.Uit.Zeg(taal.Hoofdletter(z) + ".")
}

// tik tells the game what time it is. It is called while a line is awaited too, so that a laptop that slept is told from
// a team that thinks.
func (q *speler) tik() { q.spel.Tik(q.Nu()) }

// pauze stops the clock until an empty line.
func (q *speler) pauze(string) error {
	q.spel.Pauzeer(q.Nu())
	q.bewaar()
	_, err := q.Lees("Pauze. "+klokStil+" Lege regel: verder.", q.Overal())
	q.spel.Hervat(q.Nu())
	return err
}

// vraag asks the question on the table of everybody who takes part, and shows the answer.
func (q *speler) vraag() error {
	o := q.spel.Opgave()
	switch {
	case o.Beslissend:
		q.Uit.Kop("Beslisvraag voor " + q.spel.Namen(q.spel.Zonder()) + ".")
	case o.Rondes == 1:
		q.Uit.Kop(fmt.Sprintf("Vraag %d van %d.", o.Nummer, o.Van))
	default:
		q.Uit.Kop(fmt.Sprintf("Ronde %d van %d, vraag %d van %d.", o.Ronde, o.Rondes, o.Nummer, o.Van))
	}
	q.leesVraag()
	if z := q.spel.Klokzin(); z != "" {
		q.Uit.Zeg(taal.Hoofdletter(z) + ".")
	}
	for _, speler := range q.spel.Zonder() {
		if err := q.vraagAan(speler); err != nil {
			return err
		}
	}
	if err := q.nogVeranderen(); err != nil {
		return err
	}
	return q.spel.Toon()
}

// vraagAan asks one player for a letter; an empty line is no answer.
func (q *speler) vraagAan(speler int) error {
	wie := ""
	if q.spel.Opzet().Teams != spel.Alleen {
		wie = q.spel.Naam(speler) + ": "
	}
	for {
		getypt, err := q.Lees(taal.Hoofdletter(wie+"typ a, b, c of d. ")+"Lege regel: geen antwoord.", q.opdrachten())
		if err != nil {
			return err
		}
		q.zegOm()
		if regel.Leeg(getypt) {
			return nil
		}
		if q.neemLetter(speler, getypt) {
			return nil
		}
	}
}

// zegOm says it when the time is up.
func (q *speler) zegOm() {
	was, _ := q.spel.Rest()
	q.tik()
	if rest, klok := q.spel.Rest(); klok && rest == 0 && was > 0 {
		q.Uit.Zeg(tijdIsOm)
	}
}

// neemLetter gives a player the answer that was typed; it says so when that is no answer.
func (q *speler) neemLetter(speler int, regel string) bool {
	letter := strings.TrimRight(strings.ToUpper(strings.TrimSpace(regel)), ".)")
	for i := range q.spel.Opgave().Antwoorden {
		if quiz.Letter(i) == letter && q.spel.Kies(speler, i) == nil {
			q.bewaar()
			return true
		}
	}
	q.Uit.Zeg("Dat is geen antwoord. Typ één letter: a, b, c of d. Met .vraag hoor je de vraag nog eens.")
	return false
}

// nogVeranderen lets teams change their minds, until an empty line. Who plays alone has decided by then.
func (q *speler) nogVeranderen() error {
	for q.spel.Opzet().Teams != spel.Alleen {
		var delen []string
		for speler := range q.spel.Spelers() {
			if a, ok := q.spel.Antwoord(speler); ok {
				delen = append(delen, fmt.Sprintf("%s %s", strings.ToLower(q.spel.Naam(speler)), quiz.Letter(a)))
			}
		}
		if len(delen) == 0 {
			delen = []string{"nog niets"}
		}
		getypt, err := q.Lees("Gekozen: "+strings.Join(delen, ", ")+". Veranderen? Typ het team en de letter, zoals 2 b. "+
			"Lege regel: toon het antwoord.", q.opdrachten())
		if err != nil || regel.Leeg(getypt) {
			return err
		}
		q.zegOm()
		team, letter, _ := strings.Cut(strings.TrimPrefix(strings.ToLower(strings.TrimSpace(getypt)), "team "), " ")
		n, err := strconv.Atoi(team)
		if err != nil || !q.spel.Doet(n-1) {
			q.Uit.Zeg("Typ het nummer van een team dat meedoet, een spatie en een letter.")
			continue
		}
		q.neemLetter(n-1, letter)
	}
	return nil
}

// uitlegNa reads the right answer out with its explanation, and goes on.
func (q *speler) uitlegNa() error {
	o, _ := q.spel.Oplossing()
	q.Uit.Wit()
	q.Uit.Zeg(goedIs(quiz.Vraag{Antwoorden: q.spel.Opgave().Antwoorden, Goed: o.Goed}))
	q.Uit.Zeg(q.wieGoed())
	q.Uit.Zeg(o.Uitleg)
	q.Uit.Zeg(taal.Zin(nalezen(o.Bron)))
	if _, err := q.Lees("Lege regel: verder.", q.opdrachten()); err != nil {
		return err
	}
	return q.spel.Verder()
}

// wieGoed says who had it right.
func (q *speler) wieGoed() string {
	if q.spel.Opzet().Teams == spel.Alleen {
		switch _, heeft := q.spel.Antwoord(0); {
		case q.spel.Goed(0):
			return "Jouw antwoord was goed."
		case heeft:
			return "Jouw antwoord was niet goed."
		}
		return geenAntwoordGegeven
	}
	var goed, fout []int
	for speler := range q.spel.Spelers() {
		switch {
		case q.spel.Goed(speler):
			goed = append(goed, speler)
		case q.spel.Doet(speler):
			fout = append(fout, speler)
		}
	}
	switch {
	case goed == nil:
		return "Niemand had het goed."
	case fout == nil:
		return "Goed bij " + q.spel.Namen(goed) + "."
	}
	return "Goed bij " + q.spel.Namen(goed) + ". " + nietGoedBij(q.spel, fout)
}

// stand reads the score after a round out, and goes on.
func (q *speler) stand() error {
	o := q.spel.Opgave()
	q.Uit.Kop(fmt.Sprintf("De stand na ronde %d van %d.", o.Ronde, o.Rondes))
	q.leesStand()
	if _, err := q.Lees("Lege regel: naar de volgende ronde.", q.opdrachten()); err != nil {
		return err
	}
	return q.spel.Verder()
}

// leesStand reads the score out: the sentence, and a line for every team.
func (q *speler) leesStand() {
	q.Uit.Zeg(q.spel.Uitslag())
	if q.spel.Opzet().Teams < 2 {
		return
	}
	for _, p := range q.spel.Stand() {
		q.Uit.Punt("- ", fmt.Sprintf("%s: %s, %d goed.", taal.Hoofdletter(p.Rangwoord()), strings.ToLower(q.spel.Naam(p.Speler)), p.Punten))
	}
}

// uitslag reads the result out, and what went wrong to read again.
func (q *speler) uitslag() {
	q.Uit.Kop("De uitslag.")
	q.leesStand()
	fouten := q.spel.Fouten()
	if len(fouten) == 0 {
		q.Uit.Zeg(allesGoed)
		return
	}
	q.Uit.Zeg(nogEensLezen + ":")
	for _, f := range fouten {
		q.leesFout(f)
	}
}

// leesFout reads out a question that somebody had wrong.
func (q *speler) leesFout(f spel.Fout) {
	q.Uit.Punt("- ", foutNaam(f))
	q.Uit.Punt("  ", goedIs(f.Vraag))
	if q.spel.Opzet().Teams > 1 {
		q.Uit.Punt("  ", nietGoedBij(q.spel, f.Spelers))
	}
	q.Uit.Punt("  ", taal.Zin(nalezen(f.Vraag.Bron)))
}

// beslis asks a deciding question.
func (q *speler) beslis() error {
	if q.spel.Beslisvraag() != nil {
		return nil
	}
	return q.speel()
}
