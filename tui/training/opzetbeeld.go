package training

import (
	"fmt"
	"strings"

	"oliekan/casus/anoniem"
	"oliekan/casus/training"
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
		tijd := scherm.Aantal(p.vorm.Minuten, "minuut", "minuten")
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
func (t Trainingopzet) blad(breed int, s *scherm.Styles) scherm.Blad {
	b := scherm.NewBlad()
	maat := min(breed-4, trainingBreed)
	ps := t.punten()
	for i, p := range ps[:len(ps)-1] { // the last one has a place of its own
		if p.soort == "mensen" {
			b.Zet("")
		}
		if i == t.cursor {
			b.Let()
		}
		b.Doel(scherm.Plek{Soort: "punt", Nr: i}, t.puntregel(i, breed, s))
		if p.soort == "groep" {
			t.groep.OpBlad(&b, scherm.Plek{Soort: "punt", Nr: i}, 5, i == t.cursor, s)
			b.Zet(t.verborgen(maat, s)...)
		}
	}
	t.zetPlan(&b, maat, s)
	if t.onder().soort == "begin" {
		b.Let()
	}
	return b
}

// puntregel draws line i of the form with its mark.
func (t Trainingopzet) puntregel(i, breed int, s *scherm.Styles) string {
	teken, stijl := "  ", s.Tekst
	if i == t.cursor {
		teken, stijl = "> ", s.Gekoze
	}
	return scherm.Knip(" "+stijl.Render(teken+t.regel(t.punten()[i])), breed)
}

// voet is the line that begins the session. It is always in view, with a line of air where there is room: who does not see it
// does not know how to go on.
func (t Trainingopzet) voet(breed, hoog int, s *scherm.Styles) []string {
	regel := t.puntregel(len(t.punten())-1, breed, s)
	if hoog < 14 {
		return []string{regel}
	}
	return []string{"", regel}
}

// lijstHoog is the number of lines for the form and the plan.
func (t Trainingopzet) lijstHoog(hoog int) int {
	return max(1, hoog-2-len(t.voet(t.breed, hoog, &scherm.Styles{})))
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
func (t Trainingopzet) View(breed, hoog int, s *scherm.Styles) scherm.Frame {
	kop := scherm.Kopregel(s.Kop.Render("Sessie voorbereiden")+s.Stil.Render(" · "+scherm.Aangehaald(t.les.Casus.Kop)), "", breed)
	b := t.blad(breed, s)
	ruimte := t.lijstHoog(hoog)
	f := scherm.Frame{Body: kop + "\n\n" + scherm.Vul(b.Tekst(ruimte), breed, ruimte) + "\n" + strings.Join(t.voet(breed, hoog, s), "\n")}
	if y := b.CurY - b.Van; b.CurX >= 0 && y >= 0 && y < ruimte {
		f.Cursor = tea.NewCursor(b.CurX, 2+y)
	}
	return f
}
