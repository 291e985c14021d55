package tui

import (
	"fmt"
	"strings"

	"oliekan/toets/quiz"
	"oliekan/toets/quiz/spel"
)

// zetStand adds the score after a round.
func (q Quiz) zetStand(b *blad, width int, s *Styles) {
	o := q.spel.Opgave()
	b.zet(quizInspring(stijlRegels(s.Vet, breek(q.spel.Uitslag(), quizMaat(width))))...)
	q.zetTabel(b, width, s)
	b.zet("", knip("    "+s.Stil.Render(fmt.Sprintf("Hierna komt ronde %d van %d.", o.Ronde+1, o.Rondes)), width))
}

// zetTabel adds a line for every team: its place in words, its score, and a bar.
func (q Quiz) zetTabel(b *blad, width int, s *Styles) {
	if q.spel.Opzet().Teams < 2 {
		return
	}
	b.zet("")
	for _, p := range q.spel.Stand() {
		regel := vulUit(p.Rangwoord(), 24) + vulUit(q.spel.Naam(p.Speler), 8) + vulUit(fmt.Sprint(p.Punten), 4)
		if width < 50 {
			regel = vulUit(fmt.Sprintf("plaats %d", p.Rang), 10) + vulUit(q.spel.Naam(p.Speler), 8) + vulUit(fmt.Sprint(p.Punten), 4)
		}
		ruimte := max(0, quizMaat(width)-len([]rune(regel)))
		balk := strings.Repeat("█", p.Punten*min(ruimte, 30)/max(1, q.spel.Gesteld()))
		b.zet(knip("    "+s.Tekst.Render(regel)+s.Accent.Render(balk), width))
		if q.hoog >= 30 {
			b.zet("")
		}
	}
}

// zetUitslag adds who won, the score, and what went wrong.
func (q Quiz) zetUitslag(b *blad, width int, s *Styles) {
	b.zet(quizInspring(stijlRegels(s.Kop, breek(q.spel.Uitslag(), quizMaat(width))))...)
	q.zetTabel(b, width, s)
	if q.spel.KanBeslissen() {
		zin := "Delen mag. Eén vraag om te beslissen kan ook: druk op b."
		b.zet("")
		b.zet(quizInspring(stijlRegels(s.Let, breek(zin, quizMaat(width))))...)
	}
	b.zet("")
	fouten := q.spel.Fouten()
	if len(fouten) == 0 {
		b.zet(quizInspring(breek("Alles was goed. Er is niets om nog eens te lezen.", quizMaat(width)))...)
		return
	}
	b.zet(knip("    "+s.Vet.Render("Om nog eens te lezen"), width))
	for _, f := range fouten {
		b.zet("")
		q.zetFout(b, f, width, s)
	}
}

// zetFout adds a question that somebody had wrong, with the right answer and where to read it.
func (q Quiz) zetFout(b *blad, f spel.Fout, width int, s *Styles) {
	naam := fmt.Sprintf("Vraag %d. ", f.Nummer)
	if f.Nummer == 0 {
		naam = "Beslisvraag. "
	}
	v := f.Vraag
	b.zet(quizInspring(breek(naam+v.Vraag, quizMaat(width)))...)
	b.zet(quizInspring(stijlRegels(s.Goed, breek("Goed is "+quiz.Letter(v.Goed)+": "+v.Antwoorden[v.Goed]+".", quizMaat(width))))...)
	if q.spel.Opzet().Teams > 1 {
		b.zet(quizInspring(breek("Niet goed bij "+q.spel.Namen(f.Spelers)+".", quizMaat(width)))...)
	}
	b.zet(quizInspring(stijlRegels(s.Stil, breek("Nalezen: "+v.Bron, quizMaat(width))))...)
}
