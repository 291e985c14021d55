package quiz

import (
	"fmt"
	"strings"

	"oliekan/toets/quiz"
	"oliekan/toets/quiz/spel"
	"oliekan/tui/scherm"
)

// Widths in cells of a quiz on a beamer: short lines are read from the back of the room.
const (
	quizBreed = 72
	quizCel   = 16 // of one team with its answer
)

// View draws the screen.
func (q Quiz) View(breed, hoog int, s *scherm.Styles) scherm.Frame {
	kop := q.kop(breed, s)
	switch {
	case q.spel == nil:
		return scherm.Frame{Body: kop + "\n" + q.kiesView(breed, hoog-1, s)}
	case q.spel.Pauze():
		return scherm.Frame{Body: kop + "\n" + strings.Join(q.pauze(breed, s), "\n")}
	}
	voet := q.voet(breed, s)
	ruimte := max(1, hoog-1-len(voet))
	r := scherm.Rol{Regels: q.midden(breed, s).Regels, Van: q.van}
	regels := append([]string{kop, scherm.Vul(strings.Join(r.Venster(breed, ruimte), "\n"), breed, ruimte)}, voet...)
	return scherm.Frame{Body: strings.Join(regels, "\n")}
}

// kop is the head line: where the game is, and the clock.
func (q Quiz) kop(breed int, s *scherm.Styles) string {
	if q.spel == nil {
		return scherm.Kopregel(s.Kop.Render("Quiz"), s.Stil.Render(aanbod(len(q.vragen))), breed)
	}
	plek := s.Stil.Render(quizKop(q.spel, breed))
	rest, klok := q.spel.Rest()
	stijl := s.Vet
	if rest == 0 {
		stijl = s.Let
	}
	zin := q.spel.Klokzin()
	if !klok || rest == 0 {
		zin = "" // that the time is up is told in full at the bottom
	}
	return scherm.Kopregel(s.Kop.Render("Quiz")+plek, stijl.Render(zin), breed)
}

// quizKop says which question of which round is on the table; in a narrow window the round goes.
func quizKop(s *spel.Spel, breed int) string {
	o := s.Opgave()
	switch s.Fase() {
	case spel.FaseEind:
		return " · uitslag"
	case spel.FaseStand:
		return fmt.Sprintf(" · na ronde %d van %d", o.Ronde, o.Rondes)
	}
	switch {
	case o.Beslissend:
		return " · beslisvraag"
	case breed < 60 || o.Rondes == 1:
		return fmt.Sprintf(" · vraag %d van %d", o.Nummer, o.Van)
	}
	return fmt.Sprintf(" · ronde %d van %d · vraag %d van %d", o.Ronde, o.Rondes, o.Nummer, o.Van)
}

// kiesView draws the choosing, with the question of the screen below it.
func (q Quiz) kiesView(breed, hoog int, s *scherm.Styles) string {
	b := q.kiesBlad(breed, s)
	if q.vraagt != vraagtNieuw {
		return b.Tekst(hoog)
	}
	zin := scherm.Inspringen(scherm.StijlRegels(s.Let, scherm.Breek(ookEenQuiz+" Toch een nieuwe beginnen? j/n", breed-4)))
	return scherm.Vul(b.Tekst(hoog-len(zin)), breed, hoog-len(zin)) + "\n" + strings.Join(zin, "\n")
}

// pauze is what stands there in a break: no question.
func (q Quiz) pauze(breed int, s *scherm.Styles) []string {
	uit := []string{"", "    " + s.Kop.Render("Pauze")}
	zin := "Met de spatiebalk gaan jullie verder."
	if q.spel.Opzet().Teams == spel.Alleen {
		zin = "Met de spatiebalk ga je verder."
	}
	if _, klok := q.spel.Rest(); klok {
		zin = klokStil + " " + zin
	}
	uit = append(uit, "")
	uit = append(uit, quizInspring(scherm.Breek(zin, quizMaat(breed)))...)
	if q.spel.Begonnen() {
		uit = append(uit, "")
		uit = append(uit, quizInspring(scherm.Breek(q.spel.Uitslag(), quizMaat(breed)))...)
	}
	return uit
}

// quizMaat is the width of the lines in a window.
func quizMaat(breed int) int { return max(8, min(breed-8, quizBreed)) }

// quizInspring puts the margin of the quiz before lines.
func quizInspring(regels []string) []string { return scherm.Inspringen(scherm.Inspringen(regels)) }

// ruim reports whether there is room for empty lines between the answers.
func (q Quiz) ruim() bool { return q.hoog >= 20 }

// ruimte is the number of lines between the head and the foot.
func (q Quiz) ruimte() int { return max(1, q.hoog-1-len(q.voet(q.breed, &scherm.Styles{}))) }

// midden is what stands between the head line and the teams.
func (q Quiz) midden(breed int, s *scherm.Styles) scherm.Blad {
	b := scherm.NewBlad()
	if q.ruim() {
		b.Zet("")
	}
	switch q.spel.Fase() {
	case spel.FaseStand:
		q.zetStand(&b, breed, s)
	case spel.FaseEind:
		q.zetUitslag(&b, breed, s)
	default:
		q.zetVraag(&b, breed, s)
	}
	return b
}

// zetVraag adds the question and its answers; after the reveal the explanation too.
func (q Quiz) zetVraag(b *scherm.Blad, breed int, s *scherm.Styles) {
	o := q.spel.Opgave()
	b.Zet(quizInspring(scherm.StijlRegels(s.Vet, scherm.Breek(o.Vraag, quizMaat(breed))))...)
	open, getoond := q.spel.Oplossing()
	for i, a := range o.Antwoorden {
		if i == 0 || q.ruim() && !getoond || q.hoog >= 30 {
			b.Zet("")
		}
		teken, stijl := "  ", s.Tekst
		switch {
		case getoond && i == open.Goed:
			b.Let() // where there is no room for all, this is what must be seen
			teken, stijl = "✓ ", s.Goed
			a += " (goed)"
		case q.isGekozen(i) && q.spel.Spelers() == 1:
			teken, stijl = "> ", s.Gekoze
		}
		regels := scherm.Breek(a, quizMaat(breed)-4)
		for j, r := range regels {
			voor := "      "
			if j == 0 {
				voor = teken + quiz.Letter(i) + "   "
			}
			b.Doel(scherm.Plek{Soort: "antwoord", Nr: i}, scherm.Knip("  "+stijl.Render(voor+r), breed))
		}
	}
	if !getoond {
		return
	}
	b.Zet("")
	b.Zet(quizInspring(scherm.Breek(open.Uitleg, quizMaat(breed)))...)
	if q.ruim() {
		b.Zet("")
	}
	b.Zet(quizInspring(scherm.StijlRegels(s.Stil, scherm.Breek(nalezen(open.Bron), quizMaat(breed))))...)
}

// isGekozen reports whether a person alone has this answer now.
func (q Quiz) isGekozen(i int) bool {
	a, ok := q.spel.Antwoord(q.team)
	return ok && a == i
}

// voet is what stays below: who answered what, and what has to be told.
func (q Quiz) voet(breed int, s *scherm.Styles) []string {
	var uit []string
	fase := q.spel.Fase()
	if fase == spel.FaseVraag || fase == spel.FaseUitleg {
		uit = append(uit, q.teams(breed, s)...)
	}
	for _, z := range q.zinnen() {
		uit = append(uit, quizInspring(scherm.StijlRegels(s.Let, scherm.Breek(z, quizMaat(breed))))...)
	}
	if r, hoog := q.midden(breed, s), q.hoog-1-len(uit); len(r.Regels) > hoog && len(uit) < 4 {
		meer := scherm.Rol{Regels: r.Regels, Van: q.van}
		uit = append(uit, scherm.Knip("    "+s.Stil.Render(meer.Plek(max(1, hoog-1))+" · pgdn"), breed))
	}
	return uit
}

// zinnen are the sentences that the screen has to say now.
func (q Quiz) zinnen() []string {
	var uit []string
	switch rest, klok := q.spel.Rest(); {
	case q.vraagt == vraagtTonen && q.spel.Spelers() == 1:
		return []string{"Je hebt nog geen antwoord gegeven. Toch tonen? Druk nog een keer op de spatiebalk."}
	case q.vraagt == vraagtTonen:
		return []string{"Nog geen antwoord: " + q.spel.Namen(q.spel.Zonder()) + ". Toch tonen? Druk nog een keer op de spatiebalk."}
	case q.vraagt == vraagtStoppen && q.spel.Opzet().Teams == spel.Alleen:
		return []string{vraagAfsluiten + " Je gaat dan naar de uitslag. j/n"}
	case q.vraagt == vraagtStoppen:
		return []string{vraagAfsluiten + " Jullie gaan dan naar de uitslag. j/n"}
	case klok && rest == 0:
		uit = append(uit, tijdIsOm)
	}
	return uit
}

// teams shows every team that takes part with its answer; for a person alone their own.
func (q Quiz) teams(breed int, s *scherm.Styles) []string {
	if q.spel.Opzet().Teams == spel.Alleen {
		return []string{scherm.Knip("    "+q.eigenAntwoord(s), breed)}
	}
	var uit []string
	per := teamsPerRegel(breed)
	for i, t := range q.deelnemers() {
		if i%per == 0 {
			uit = append(uit, "  ")
		}
		uit[len(uit)-1] += q.cel(t, s)
	}
	return uit
}

// teamsPerRegel is how many teams stand side by side.
func teamsPerRegel(breed int) int { return max(1, (breed-2)/quizCel) }

// deelnemers are the teams that take part in the question on the table.
func (q Quiz) deelnemers() []int {
	var uit []int
	for t := range q.spel.Spelers() {
		if q.spel.Doet(t) {
			uit = append(uit, t)
		}
	}
	return uit
}

// cel is one team with its answer, and after the reveal whether that was right.
func (q Quiz) cel(t int, s *scherm.Styles) string {
	letter := "–"
	if a, ok := q.spel.Antwoord(t); ok {
		letter = quiz.Letter(a)
	}
	tekst := q.spel.Naam(t) + " " + letter
	switch {
	case q.spel.Fase() == spel.FaseUitleg && q.spel.Goed(t):
		return s.Goed.Render(scherm.VulUit("  "+tekst+" goed", quizCel))
	case q.spel.Fase() == spel.FaseUitleg:
		return scherm.VulUit("  "+tekst+" fout", quizCel)
	case t == q.team:
		return s.Gekoze.Render("> "+tekst) + strings.Repeat(" ", max(0, quizCel-2-len([]rune(tekst))))
	}
	return scherm.VulUit("  "+tekst, quizCel)
}

// eigenAntwoord says what a person alone answered.
func (q Quiz) eigenAntwoord(s *scherm.Styles) string {
	a, ok := q.spel.Antwoord(0)
	switch {
	case q.spel.Fase() == spel.FaseUitleg && q.spel.Goed(0):
		return s.Goed.Render("Jouw antwoord was " + quiz.Letter(a) + ": goed.")
	case q.spel.Fase() == spel.FaseUitleg && ok:
		return s.Vet.Render("Jouw antwoord was " + quiz.Letter(a) + ": niet goed.")
	case q.spel.Fase() == spel.FaseUitleg:
		return s.Vet.Render(geenAntwoordGegeven)
	case ok:
		return s.Vet.Render("Jouw antwoord: " + quiz.Letter(a))
	}
	return s.Stil.Render("Jouw antwoord: nog geen")
}

// teamOp returns the team at a place of the window.
func (q Quiz) teamOp(x, y int) (int, bool) {
	if q.spel.Opzet().Teams == spel.Alleen {
		return 0, false
	}
	per := teamsPerRegel(q.breed)
	rij, kolom := y-1-q.ruimte(), (x-2)/quizCel
	ts := q.deelnemers()
	if i := rij*per + kolom; rij >= 0 && x >= 2 && kolom < per && i < len(ts) {
		return ts[i], true
	}
	return 0, false
}
