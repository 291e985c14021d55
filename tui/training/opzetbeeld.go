package training

import (
	"strings"

	"oliekan/casus/anoniem"
	"oliekan/casus/training"
	"oliekan/tui/melding"
	"oliekan/tui/scherm"
	"oliekan/tui/spelen"
	"oliekan/tui/vorm"

	tea "charm.land/bubbletea/v2"
)

// regel says what stands on line i of the form.
func (t Opzet) regel(i int) string {
	rs := t.rijen()
	if i >= len(rs) {
		return "Begin de sessie"
	}
	r := rs[i]
	switch {
	case r.Optie != nil:
		v, _ := training.Vorm(r.Optie.ID).Keuze()
		return r.Vink() + scherm.VulUit(v.Label, 13) + scherm.VulUit(tijdVan(v), 12) + v.Uitleg
	case r.Veld.Soort == vorm.Elders:
		return "    " + r.Veld.Naam + ": " + r.Veld.InWoorden() + ". Enter om te kiezen"
	case r.Veld.Soort == vorm.Tekst:
		return r.Veld.Naam
	}
	zin := r.Veld.Naam + ": ← " + r.Veld.InWoorden() + " →"
	if r.Veld.Onder != "" {
		return "    " + zin
	}
	return zin
}

// blad lays out the form and the plan.
func (t Opzet) blad(breed int, s *scherm.Styles) scherm.Blad {
	b := scherm.NewBlad()
	maat := min(breed-4, spelen.Breed)
	for i, r := range t.rijen() {
		if r.Veld.ID == "mensen" {
			b.Zet("")
		}
		if i == t.cursor {
			b.Let()
		}
		b.Doel(scherm.Plek{Soort: "punt", Nr: i}, t.puntregel(i, breed, s))
		if r.Veld.Soort == vorm.Tekst {
			t.groep.OpBlad(&b, scherm.Plek{Soort: "punt", Nr: i}, 5, i == t.cursor, s)
			b.Zet(t.verborgen(maat, s)...)
		}
	}
	t.zetPlan(&b, maat, s)
	if t.cursor == len(t.rijen()) {
		b.Let()
	}
	return b
}

// puntregel draws line i of the form with its mark.
func (t Opzet) puntregel(i, breed int, s *scherm.Styles) string {
	teken, stijl := "  ", s.Tekst
	if i == t.cursor {
		teken, stijl = "> ", s.Gekoze
	}
	return scherm.Knip(" "+stijl.Render(teken+t.regel(i)), breed)
}

// voet is the line that begins the session. It is always in view, with a line of air where there is room: who does not see it
// does not know how to go on.
func (t Opzet) voet(breed, hoog int, s *scherm.Styles) []string {
	regel := t.puntregel(len(t.rijen()), breed, s)
	if hoog < 14 {
		return []string{regel}
	}
	return []string{"", regel}
}

// lijstHoog is the number of lines for the form and the plan.
func (t Opzet) lijstHoog(hoog int) int {
	return max(1, hoog-2-len(t.voet(t.breed, hoog, &scherm.Styles{})))
}

// zetPlan adds the plan, or why there is none.
func (t Opzet) zetPlan(b *scherm.Blad, breed int, s *scherm.Styles) {
	b.Zet("")
	if t.fout != nil {
		b.Zet(scherm.Inspringen(scherm.StijlRegels(s.Let, scherm.Breek(melding.Van(t.fout), breed)))...)
	} else {
		b.Zet(scherm.Inspringen(spelen.TekenBlok(t.plan, breed, s))...)
	}
}

// verborgen says which words of the name will be stored differently.
func (t Opzet) verborgen(breed int, s *scherm.Styles) []string {
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
func (t Opzet) View(breed, hoog int, s *scherm.Styles) scherm.Frame {
	kop := scherm.Kopregel(s.Kop.Render("Sessie voorbereiden")+s.Stil.Render(" · "+t.les.Casus.Kop.Aangehaald()), "", breed)
	b := t.blad(breed, s)
	ruimte := t.lijstHoog(hoog)
	f := scherm.Frame{Body: kop + "\n\n" + scherm.Vul(b.Tekst(ruimte), breed, ruimte) + "\n" + strings.Join(t.voet(breed, hoog, s), "\n")}
	if y := b.CurY - b.Van; b.CurX >= 0 && y >= 0 && y < ruimte {
		f.Cursor = tea.NewCursor(b.CurX, 2+y)
	}
	return f
}
