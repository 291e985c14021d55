package training

import (
	"fmt"
	"strings"

	"oliekan/casus/anoniem"
	"oliekan/casus/training"
	"oliekan/toets/taal"
	"oliekan/tui/melding"
	"oliekan/tui/scherm"

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
		tijd := taal.Aantal(p.vorm.Minuten, "minuut", "minuten")
		if p.vorm.Vorm == training.Zelf {
			tijd = "eigen tijd"
		}
		return teken + scherm.VulUit(p.vorm.Label, 13) + scherm.VulUit(tijd, 12) + p.vorm.Uitleg
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
func (t Trainingopzet) blad(width int, s *scherm.Styles) scherm.Blad {
	b := scherm.NewBlad()
	breed := min(width-4, trainingBreed)
	ps := t.punten()
	for i, p := range ps[:len(ps)-1] { // the last one has a place of its own
		if p.soort == "mensen" {
			b.Zet("")
		}
		if i == t.cursor {
			b.Let()
		}
		b.Doel(scherm.Plek{Soort: "punt", Nr: i}, t.puntregel(i, width, s))
		if p.soort == "groep" {
			t.groep.OpBlad(&b, scherm.Plek{Soort: "punt", Nr: i}, 5, i == t.cursor, s)
			b.Zet(t.verborgen(breed, s)...)
		}
	}
	t.zetPlan(&b, breed, s)
	if t.onder().soort == "begin" {
		b.Let()
	}
	return b
}

// puntregel draws line i of the form with its mark.
func (t Trainingopzet) puntregel(i, width int, s *scherm.Styles) string {
	teken, stijl := "  ", s.Tekst
	if i == t.cursor {
		teken, stijl = "> ", s.Gekoze
	}
	return scherm.Knip(" "+stijl.Render(teken+t.regel(t.punten()[i])), width)
}

// voet is the line that begins the session. It is always in view, with a line of air where there is room: who does not see it
// does not know how to go on.
func (t Trainingopzet) voet(width, height int, s *scherm.Styles) []string {
	regel := t.puntregel(len(t.punten())-1, width, s)
	if height < 14 {
		return []string{regel}
	}
	return []string{"", regel}
}

// lijstHoog is the number of lines for the form and the plan.
func (t Trainingopzet) lijstHoog(height int) int {
	return max(1, height-2-len(t.voet(t.breed, height, &scherm.Styles{})))
}

// zetPlan adds the plan, or why there is none.
func (t Trainingopzet) zetPlan(b *scherm.Blad, breed int, s *scherm.Styles) {
	b.Zet("")
	if t.fout != nil {
		b.Zet(scherm.Inspringen(scherm.StijlRegels(s.Let, scherm.Breek(melding.Van(t.fout), breed)))...)
	} else {
		b.Zet(scherm.Inspringen(tekenaar{breed: breed, s: s}.blok(t.plan))...)
	}
}

// verborgen says which words of the name will be stored differently.
func (t Trainingopzet) verborgen(breed int, s *scherm.Styles) []string {
	var delen []string
	// The space says that the last word is whole: nothing is kept while it is typed.
	for _, v := range t.masker.Proef(anoniem.NieuwRuw(t.groep.Tekst() + " ")).Vondsten {
		delen = append(delen, scherm.Wordt(v))
	}
	if len(delen) == 0 {
		return nil
	}
	return scherm.Inspringen(scherm.Inspringen(scherm.StijlRegels(s.Let, scherm.Breek(strings.Join(delen, " · "), breed-4))))
}

// View draws the screen.
func (t Trainingopzet) View(width, height int, s *scherm.Styles) scherm.Frame {
	kop := scherm.Kopregel(s.Kop.Render("Sessie voorbereiden")+s.Stil.Render(" · "+t.les.Casus.Kop.Aangehaald()), "", width)
	b := t.blad(width, s)
	hoog := t.lijstHoog(height)
	f := scherm.Frame{Body: kop + "\n\n" + scherm.Vul(b.Tekst(hoog), width, hoog) + "\n" + strings.Join(t.voet(width, height, s), "\n")}
	if y := b.CurY - b.Van; b.CurX >= 0 && y >= 0 && y < hoog {
		f.Cursor = tea.NewCursor(b.CurX, 2+y)
	}
	return f
}
