package handout

import (
	"fmt"
	"strings"

	"oliekan/tui/scherm"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"
)

// klik chooses what the mouse points at, or goes to the path.
func (h Handout) klik(msg tea.MouseClickMsg) (scherm.Screen, tea.Cmd) {
	if h.vraagt {
		return h, nil
	}
	b := h.blad(h.breed, &scherm.Styles{})
	b.Venster(h.hoog)
	switch d := b.Op(msg.Y); d.Soort {
	case "soort":
		h = h.naar(deelSoort)
		h.soort.Cursor = d.Nr
	case "vorm":
		h = h.naar(deelFormaat)
		h.formaat.Cursor, h.eigenVorm = d.Nr, true
	case "pad":
		return h.naar(deelPad), nil
	default:
		return h, nil
	}
	return h.volg(), nil
}

// View draws the form.
func (h Handout) View(breed, hoog int, s *scherm.Styles) scherm.Frame {
	b := h.blad(breed, s)
	return b.Frame(hoog)
}

// blad lays the form out. In a low window the air goes first.
func (h Handout) blad(breed int, s *scherm.Styles) scherm.Blad {
	b := scherm.NewBlad()
	wit, vs := []string{""}, (&papiervorm{stof: h.stof}).Velden()
	if h.hoog > 0 && h.hoog < papierHoog {
		wit = nil
	}
	b.Zet(scherm.Kopregel(s.Kop.Render(h.stof.titel()), s.Stil.Render(h.stof.opschrift()), breed))
	b.Zet(wit...)
	b.Zet("  " + s.Vet.Render(vs[0].Vraag))
	h.lijst(&b, h.soort, "soort", h.deel == deelSoort, breed, s)
	b.Zet(wit...)
	b.Zet("  " + s.Vet.Render(vs[1].Vraag))
	h.lijst(&b, h.formaat, "vorm", h.deel == deelFormaat, breed, s)
	b.Zet(wit...)
	b.Zet("  " + s.Vet.Render(vs[2].Vraag))
	h.pad.OpBlad(&b, scherm.Plek{Soort: "pad", Nr: 0}, 2, h.deel == deelPad, s)
	stijl, zin, antwoord := h.zin(s)
	b.Zet(wit...)
	b.Zet(scherm.Inspringen(scherm.StijlRegels(stijl, scherm.Breek(zin, max(min(breed-4, scherm.LeesBreed), 8))))...)
	// The answer of the program goes before the part with the keys when there is no room for both.
	if antwoord {
		b.Aandacht = len(b.Regels) - 1
	}
	return b
}

// papierHoog is the height from which the form has air between its parts: all of it fits then.
const papierHoog = 27

// zin is the sentence below the form, and whether it answers a key.
func (h Handout) zin(s *scherm.Styles) (stijl lipgloss.Style, zin string, antwoord bool) {
	soort, _ := h.gekozen()
	switch {
	case h.vraagt:
		return s.Let, bestaatAl + " Overschrijven? j/n", true
	case h.bezig && h.op > 0:
		return s.Stil, fmt.Sprintf("De bundel wordt gemaakt: %d van %d casussen.", h.af, h.op), true
	case h.bezig:
		return s.Stil, "De handout wordt gemaakt.", true
	case h.gemaakt != "" && len(h.gemis) > 0:
		return s.Let, "Klaar. " + staatIn(h.gemaakt) + "\n" + letOp + strings.Join(h.gemis, "\n"+letOp), true
	case h.gemaakt != "":
		return s.Goed, "Klaar. " + staatIn(h.gemaakt), true
	case h.niet[soort] != "":
		return s.Let, h.niet[soort], false
	}
	return s.Stil, h.stof.raad(), false
}

// lijst adds a list of choices whose lines mean this part. The choice is what the cursor is on: it is made at once and
// keeps its "✓" when the keys go to another part.
func (h Handout) lijst(b *scherm.Blad, k scherm.Kiezer, soort string, actief bool, breed int, s *scherm.Styles) {
	deel := scherm.NewBlad()
	k.Zet(&deel, breed-2, len(k.Keuzes), actief && !h.vraagt, s)
	van := len(b.Regels)
	for i, r := range deel.Regels {
		b.Doel(scherm.Plek{Soort: soort, Nr: deel.Doelen[i].Nr}, "  "+r)
	}
	if deel.Aandacht >= 0 {
		b.Aandacht = van + deel.Aandacht
	}
}

// Typing is true in the path, and while a question waits for an answer.
func (h Handout) Typing() bool { return h.deel == deelPad || h.vraagt }

// ShortHelp lists the keys for the foot line.
func (h Handout) ShortHelp() []key.Binding {
	k := h.keys
	if h.vraagt {
		return []key.Binding{scherm.Binding("j", "ja, overschrijf", "j"), scherm.Binding("n", "nee", "n")}
	}
	uitleg := k.Uitleg
	uitleg.SetHelp("f1", "uitleg")
	if h.gemaakt != "" {
		return []key.Binding{k.Map, k.Terug, k.Open, k.Bekijk, k.Op, k.Deel, uitleg}
	}
	return []key.Binding{k.Open, k.Bekijk, k.Op, k.Deel, uitleg, k.Terug}
}

// FullHelp lists all keys.
func (h Handout) FullHelp() [][]key.Binding {
	return [][]key.Binding{h.ShortHelp(), {h.keys.DeelTerug, h.keys.Map}}
}

// Uitleg explains the screen.
func (h Handout) Uitleg() scherm.Hulp {
	return scherm.Hulp{Titel: h.stof.titel(), Tekst: h.stof.uitleg()}
}
