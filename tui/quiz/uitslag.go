package quiz

import (
	"fmt"
	"strings"

	"oliekan/toets/quiz/spel"
	"oliekan/tui/scherm"
)

// zetStand adds the score after a round.
func (q Quiz) zetStand(b *scherm.Blad, breed int, s *scherm.Styles) {
	o := q.spel.Opgave()
	b.Zet(quizInspring(scherm.StijlRegels(s.Vet, scherm.Breek(q.spel.Uitslag(), quizMaat(breed))))...)
	q.zetTabel(b, breed, s)
	b.Zet("", scherm.Knip("    "+s.Stil.Render(fmt.Sprintf("Hierna komt ronde %d van %d.", o.Ronde+1, o.Rondes)), breed))
}

// zetTabel adds a line for every team: its place in words, its score, and a bar.
func (q Quiz) zetTabel(b *scherm.Blad, breed int, s *scherm.Styles) {
	if q.spel.Opzet().Teams < 2 {
		return
	}
	b.Zet("")
	for _, p := range q.spel.Stand() {
		regel := scherm.VulUit(p.Rangwoord(), 24) + scherm.VulUit(q.spel.Naam(p.Speler), 8) + scherm.VulUit(fmt.Sprint(p.Punten), 4)
		if breed < 50 {
			regel = scherm.VulUit(fmt.Sprintf("plaats %d", p.Rang), 10) + scherm.VulUit(q.spel.Naam(p.Speler), 8) + scherm.VulUit(fmt.Sprint(p.Punten), 4)
		}
		ruimte := max(0, quizMaat(breed)-len([]rune(regel)))
		balk := strings.Repeat("█", p.Punten*min(ruimte, 30)/max(1, q.spel.Gesteld()))
		b.Zet(scherm.Knip("    "+s.Tekst.Render(regel)+s.Accent.Render(balk), breed))
		if q.hoog >= 30 {
			b.Zet("")
		}
	}
}

// zetUitslag adds who won, the score, and what went wrong.
func (q Quiz) zetUitslag(b *scherm.Blad, breed int, s *scherm.Styles) {
	b.Zet(quizInspring(scherm.StijlRegels(s.Kop, scherm.Breek(q.spel.Uitslag(), quizMaat(breed))))...)
	q.zetTabel(b, breed, s)
	if q.spel.KanBeslissen() {
		zin := eenOmTeBeslissen + ": druk op b."
		b.Zet("")
		b.Zet(quizInspring(scherm.StijlRegels(s.Let, scherm.Breek(zin, quizMaat(breed))))...)
	}
	b.Zet("")
	fouten := q.spel.Fouten()
	if len(fouten) == 0 {
		b.Zet(quizInspring(scherm.Breek(allesGoed, quizMaat(breed)))...)
		return
	}
	b.Zet(scherm.Knip("    "+s.Vet.Render(nogEensLezen), breed))
	for _, f := range fouten {
		b.Zet("")
		q.zetFout(b, f, breed, s)
	}
}

// zetFout adds a question that somebody had wrong, with the right answer and where to read it.
func (q Quiz) zetFout(b *scherm.Blad, f spel.Fout, breed int, s *scherm.Styles) {
	b.Zet(quizInspring(scherm.Breek(foutNaam(f), quizMaat(breed)))...)
	b.Zet(quizInspring(scherm.StijlRegels(s.Goed, scherm.Breek(goedIs(f.Vraag), quizMaat(breed))))...)
	if q.spel.Opzet().Teams > 1 {
		b.Zet(quizInspring(scherm.Breek(nietGoedBij(q.spel, f.Spelers), quizMaat(breed)))...)
	}
	b.Zet(quizInspring(scherm.StijlRegels(s.Stil, scherm.Breek(nalezen(f.Vraag.Bron), quizMaat(breed))))...)
}
