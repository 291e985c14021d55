package handout

import (
	"fmt"
	"slices"
	"strings"

	"oliekan/tui/bestand"
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
		h = h.naar(deelVorm)
		h.vorm.Cursor = d.Nr
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
	wit := []string{""}
	if h.hoog > 0 && h.hoog < papierHoog {
		wit = nil
	}
	b.Zet(scherm.Kopregel(s.Kop.Render(h.stof.titel()), s.Stil.Render(h.stof.merk()), breed))
	b.Zet(wit...)
	b.Zet("  " + s.Vet.Render("Welke handout?"))
	h.lijst(&b, h.metWaarom(), "soort", h.deel == deelSoort, breed, s)
	b.Zet(wit...)
	b.Zet("  " + s.Vet.Render("In welke vorm?"))
	h.lijst(&b, h.vorm, "vorm", h.deel == deelVorm, breed, s)
	b.Zet(wit...)
	b.Zet("  " + s.Vet.Render("Waar moet het komen?"))
	h.pad.OpBlad(&b, scherm.Plek{Soort: "pad", Nr: 0}, 2, h.deel == deelPad, s)
	stijl, zin, antwoord := h.slotzin(s)
	b.Zet(wit...)
	b.Zet(scherm.Inspringen(scherm.StijlRegels(stijl, scherm.Breek(zin, max(min(breed-4, scherm.LeesBreed), 8))))...)
	// The answer of the program goes before the part with the keys when there is no room for both.
	if antwoord {
		b.Aandacht = len(b.Regels) - 1
	}
	return b
}

// papierHoog is the height from which the form has air between its parts: all of it fits then.
const papierHoog = 23

// metWaarom is the list of kinds; of one that cannot be made it says so instead of what it is for.
func (h Handout) metWaarom() scherm.Kiezer {
	k := h.soort
	k.Keuzes = slices.Clone(k.Keuzes)
	for i, c := range k.Keuzes {
		if h.niet[c.ID] != "" {
			k.Keuzes[i].Label += ", kan nog niet"
			k.Keuzes[i].Uitleg = "alleen van een casus die trainingsklaar is"
		}
	}
	return k
}

// slotzin is the sentence below the form, and whether it answers a key.
func (h Handout) slotzin(s *scherm.Styles) (stijl lipgloss.Style, zin string, antwoord bool) {
	soort, _ := h.gekozen()
	switch {
	case h.vraagt:
		return s.Let, "Dit bestand bestaat al. Overschrijven? j/n", true
	case h.bezig && h.op > 0:
		return s.Stil, fmt.Sprintf("De bundel wordt gemaakt: %d van %d casussen.", h.af, h.op), true
	case h.bezig:
		return s.Stil, "De handout wordt gemaakt.", true
	case h.klaar != "" && len(h.gemis) > 0:
		return s.Let, klaarzin(h.klaar) + "\nLet op: " + strings.Join(h.gemis, "\nLet op: "), true
	case h.klaar != "":
		return s.Goed, klaarzin(h.klaar), true
	case h.niet[soort] != "":
		return s.Let, h.niet[soort], false
	}
	return s.Stil, h.stof.slot(), false
}

// klaarzin says where the paper is.
func klaarzin(pad string) string {
	return "Klaar. De handout staat in:\n" + bestand.Toon(pad)
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
	if h.klaar != "" {
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
