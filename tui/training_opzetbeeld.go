package tui

import (
	"fmt"
	"strings"

	"oliekan/casus/anoniem"
	"oliekan/casus/training"
	"oliekan/tui/melding"

	tea "charm.land/bubbletea/v2"
)

// regel draws one line of the form.
func (t Trainingopzet) regel(p opzetpunt) string {
	switch p.soort {
	case "vorm":
		teken := "  "
		if p.vorm.Vorm == t.vorm {
			teken = "✓ "
		}
		tijd := aantal(p.vorm.Minuten, "minuut", "minuten")
		if p.vorm.Vorm == training.Zelf {
			tijd = "eigen tijd"
		}
		return teken + vulUit(p.vorm.Label, 13) + vulUit(tijd, 12) + p.vorm.Uitleg
	case "minuten":
		return fmt.Sprintf("    Minuten: ← %d →", t.minuten)
	case "momenten":
		return fmt.Sprintf("    Momenten: %d gekozen. Enter om te kiezen", len(t.momenten))
	case "mensen":
		return fmt.Sprintf("Deelnemers: ← %d →", t.mensen)
	case "groep":
		return "Naam van de groep, als je wilt. Geen namen van mensen."
	}
	return "Begin de sessie"
}

// blad lays out the form and the plan.
func (t Trainingopzet) blad(width int, s *Styles) blad {
	b := newBlad()
	breed := min(width-4, trainingBreed)
	ps := t.punten()
	for i, p := range ps[:len(ps)-1] { // the last one has a place of its own
		if p.soort == "mensen" {
			b.zet("")
		}
		if i == t.cursor {
			b.let()
		}
		b.doel(doel{"punt", i}, t.puntregel(i, width, s))
		if p.soort == "groep" {
			t.groep.opBlad(&b, doel{"punt", i}, 5, i == t.cursor, s)
			b.zet(t.verborgen(breed, s)...)
		}
	}
	t.zetPlan(&b, breed, s)
	if t.onder().soort == "begin" {
		b.let()
	}
	return b
}

// puntregel draws line i of the form with its mark.
func (t Trainingopzet) puntregel(i, width int, s *Styles) string {
	teken, stijl := "  ", s.Tekst
	if i == t.cursor {
		teken, stijl = "> ", s.Gekoze
	}
	return knip(" "+stijl.Render(teken+t.regel(t.punten()[i])), width)
}

// voet is the line that begins the session. It is always in view, with a line of air where there is room: who does not see it
// does not know how to go on.
func (t Trainingopzet) voet(width, height int, s *Styles) []string {
	regel := t.puntregel(len(t.punten())-1, width, s)
	if height < 14 {
		return []string{regel}
	}
	return []string{"", regel}
}

// lijstHoog is the number of lines for the form and the plan.
func (t Trainingopzet) lijstHoog(height int) int {
	return max(1, height-2-len(t.voet(t.breed, height, &Styles{})))
}

// zetPlan adds the plan, or why there is none.
func (t Trainingopzet) zetPlan(b *blad, breed int, s *Styles) {
	b.zet("")
	if t.fout != nil {
		b.zet(inspringen(stijlRegels(s.Let, breek(melding.Van(t.fout), breed)))...)
	} else {
		b.zet(inspringen(tekenaar{breed: breed, s: s}.blok(t.plan))...)
	}
}

// verborgen says which words of the name will be stored differently.
func (t Trainingopzet) verborgen(breed int, s *Styles) []string {
	var delen []string
	// The space says that the last word is whole: nothing is kept while it is typed.
	for _, v := range t.masker.Proef(anoniem.NieuwRuw(t.groep.tekst() + " ")).Vondsten {
		delen = append(delen, wordt(v))
	}
	if len(delen) == 0 {
		return nil
	}
	return inspringen(inspringen(stijlRegels(s.Let, breek(strings.Join(delen, " · "), breed-4))))
}

// View draws the screen.
func (t Trainingopzet) View(width, height int, s *Styles) Frame {
	kop := kopregel(s.Kop.Render("Sessie voorbereiden")+s.Stil.Render(" · "+aangehaald(t.les.Casus.Kop)), "", width)
	b := t.blad(width, s)
	hoog := t.lijstHoog(height)
	f := Frame{Body: kop + "\n\n" + vul(b.tekst(hoog), width, hoog) + "\n" + strings.Join(t.voet(width, height, s), "\n")}
	if y := b.curY - b.van; b.curX >= 0 && y >= 0 && y < hoog {
		f.Cursor = tea.NewCursor(b.curX, 2+y)
	}
	return f
}
