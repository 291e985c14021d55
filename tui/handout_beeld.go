package tui

import (
	"strings"

	"oliekan/tui/bestand"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

// klik chooses what the mouse points at, or goes to the path.
func (h Handout) klik(msg tea.MouseClickMsg) (Screen, tea.Cmd) {
	if h.vraagt {
		return h, nil
	}
	b := h.blad(h.breed, &Styles{})
	b.venster(h.hoog)
	switch d := b.op(msg.Y); d.soort {
	case "soort":
		h = h.naar(deelSoort)
		h.soort.cursor = d.nr
	case "vorm":
		h = h.naar(deelVorm)
		h.vorm.cursor = d.nr
	case "pad":
		return h.naar(deelPad), nil
	default:
		return h, nil
	}
	return h.volg(), nil
}

// View draws the form.
func (h Handout) View(width, height int, s *Styles) Frame {
	b := h.blad(width, s)
	f := Frame{Body: b.tekst(height)}
	if y := b.curY - b.van; b.curX >= 0 && y >= 0 && y < height {
		f.Cursor = tea.NewCursor(b.curX, y)
	}
	return f
}

// blad lays the form out.
func (h Handout) blad(width int, s *Styles) blad {
	b := newBlad()
	b.zet(kopregel(s.Kop.Render("Handout maken"), s.Stil.Render("advies, geen besluit"), width), "")
	b.zet("  " + s.Vet.Render("Welke handout?"))
	h.lijst(&b, h.soort, "soort", h.deel == deelSoort, width, s)
	b.zet("", "  "+s.Vet.Render("In welke vorm?"))
	h.lijst(&b, h.vorm, "vorm", h.deel == deelVorm, width, s)
	b.zet("", "  "+s.Vet.Render("Waar moet het komen?"))
	h.pad.zetRegel(&b, doel{"pad", 0}, 2, h.deel == deelPad, s)
	stijl, zin := s.Stil, "Zet geen namen in de bestandsnaam. Ook zonder namen kan een verhaal herkenbaar zijn: bedenk aan wie je het geeft."
	switch {
	case h.vraagt:
		stijl, zin = s.Let, "Dit bestand bestaat al. Overschrijven? j/n"
	case h.bezig:
		stijl, zin = s.Stil, "De handout wordt gemaakt."
	case h.klaar != "":
		stijl, zin = s.Goed, "Klaar. De handout staat in:\n"+bestand.Toon(h.klaar)
		if len(h.gemis) > 0 {
			stijl, zin = s.Let, zin+"\nLet op: "+strings.Join(h.gemis, "\nLet op: ")
		}
	}
	b.zet("")
	b.zet(inspringen(stijlRegels(stijl, breek(zin, max(min(width-4, leesBreed), 8))))...)
	// The answer of the program goes before the part with the keys when there is no room for both.
	if h.vraagt || h.klaar != "" {
		b.aandacht = len(b.regels) - 1
	}
	return b
}

// lijst adds a list of choices whose lines mean this part. The choice is what the cursor is on: it is made at once and
// keeps its "✓" when the keys go to another part.
func (h Handout) lijst(b *blad, k kiezer, soort string, actief bool, width int, s *Styles) {
	deel := newBlad()
	k.zet(&deel, width-2, len(k.keuzes), actief && !h.vraagt, s)
	van := len(b.regels)
	for i, r := range deel.regels {
		b.doel(doel{soort, deel.doelen[i].nr}, "  "+r)
	}
	if deel.aandacht >= 0 {
		b.aandacht = van + deel.aandacht
	}
}

// Typing is true in the path, and while a question waits for an answer.
func (h Handout) Typing() bool { return h.deel == deelPad || h.vraagt }

// ShortHelp lists the keys for the foot line.
func (h Handout) ShortHelp() []key.Binding {
	k := h.keys
	if h.vraagt {
		return []key.Binding{binding("j", "ja, overschrijf", "j"), binding("n", "nee", "n")}
	}
	uitleg := k.Uitleg
	uitleg.SetHelp("f1", "uitleg")
	return []key.Binding{k.Open, k.Op, k.Deel, uitleg, k.Terug}
}

// FullHelp lists all keys.
func (h Handout) FullHelp() [][]key.Binding {
	return [][]key.Binding{h.ShortHelp(), {h.keys.DeelTerug}}
}

// Uitleg explains the screen.
func (h Handout) Uitleg() Hulp {
	return Hulp{Titel: "Handout maken", Tekst: []string{
		"Een handout is een blad om mee te nemen of te delen. Kies welke je wilt en in welke vorm. Met tab ga je naar het volgende deel.",
		"De samenvatting is één A4 voor jullie zelf. De motivering geeft de redenen, in de volgorde van een besluit. Je plakt haar in een eigen brief. De soort inwoner is een half blad uitleg in gewone woorden.",
		"Wat nog ontbreekt, staat er als “Hier ontbreekt”. Boven de uitleg voor de inwoner staat wat je nog moet doen voor je hem geeft.",
		"Met enter wordt hij gemaakt. Daarna zie je waar het bestand staat. Staat er al een bestand, dan vraagt oliekan het eerst.",
		"Op een handout staat geen korte code en geen werkdatum.",
		"Een handout is een advies en geen besluit.",
	}}
}
