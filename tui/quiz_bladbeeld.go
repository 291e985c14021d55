package tui

import (
	"oliekan/tui/bestand"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

// klik chooses what the mouse points at, or goes to the path.
func (q Quizblad) klik(msg tea.MouseClickMsg) Quizblad {
	if q.vraagt {
		return q
	}
	b := q.blad(q.breed, &Styles{})
	b.venster(q.hoog)
	switch d := b.op(msg.Y); d.soort {
	case "soort":
		q = q.naar(deelSoort)
		q.soort.cursor = d.nr
	case "vorm":
		q = q.naar(deelVorm)
		q.vorm.cursor = d.nr
	case "pad":
		return q.naar(deelPad)
	default:
		return q
	}
	return q.volg()
}

// View draws the form.
func (q Quizblad) View(width, height int, s *Styles) Frame {
	b := q.blad(width, s)
	f := Frame{Body: b.tekst(height)}
	if y := b.curY - b.van; b.curX >= 0 && y >= 0 && y < height {
		f.Cursor = tea.NewCursor(b.curX, y)
	}
	return f
}

// blad lays the form out.
func (q Quizblad) blad(width int, s *Styles) blad {
	b := newBlad()
	b.zet(kopregel(s.Kop.Render("Quizblad maken"), s.Stil.Render(aantal(len(q.vragen), "vraag", "vragen")), width), "")
	b.zet("  " + s.Vet.Render("Welke handout?"))
	q.lijst(&b, q.soort, "soort", q.deel == deelSoort, width, s)
	b.zet("", "  "+s.Vet.Render("In welke vorm?"))
	q.lijst(&b, q.vorm, "vorm", q.deel == deelVorm, width, s)
	b.zet("", "  "+s.Vet.Render("Waar moet het komen?"))
	q.pad.zetRegel(&b, doel{"pad", 0}, 2, q.deel == deelPad, s)
	stijl, zin := s.Stil, "Maak eerst de vragen om uit te delen. Maak daarna de antwoorden voor jezelf: het zijn dezelfde vragen."
	switch {
	case q.vraagt:
		stijl, zin = s.Let, "Dit bestand bestaat al. Overschrijven? j/n"
	case q.bezig:
		zin = "De handout wordt gemaakt."
	case q.klaar != "":
		stijl, zin = s.Goed, "Klaar. De handout staat in:\n"+bestand.Toon(q.klaar)
	}
	b.zet("")
	b.zet(inspringen(stijlRegels(stijl, breek(zin, max(min(width-4, leesBreed), 8))))...)
	// The answer of the program goes before the part with the keys when there is no room for both.
	if q.vraagt || q.klaar != "" {
		b.aandacht = len(b.regels) - 1
	}
	return b
}

// lijst adds a list of choices whose lines mean this part. The choice is what the cursor is on.
func (q Quizblad) lijst(b *blad, k kiezer, soort string, actief bool, width int, s *Styles) {
	deel := newBlad()
	k.zet(&deel, width-2, len(k.keuzes), actief && !q.vraagt, s)
	van := len(b.regels)
	for i, r := range deel.regels {
		b.doel(doel{soort, deel.doelen[i].nr}, "  "+r)
	}
	if deel.aandacht >= 0 {
		b.aandacht = van + deel.aandacht
	}
}

// Typing is true in the path, and while a question waits for an answer.
func (q Quizblad) Typing() bool { return q.deel == deelPad || q.vraagt }

// ShortHelp lists the keys for the foot line.
func (q Quizblad) ShortHelp() []key.Binding {
	k := q.keys
	if q.vraagt {
		return []key.Binding{binding("j", "ja, overschrijf", "j"), binding("n", "nee", "n")}
	}
	return []key.Binding{k.Open, k.Op, k.Deel, k.Uitleg, k.Terug}
}

// FullHelp lists all keys.
func (q Quizblad) FullHelp() [][]key.Binding {
	return [][]key.Binding{q.ShortHelp(), {q.keys.DeelTerug}}
}

// Uitleg explains the screen.
func (q Quizblad) Uitleg() Hulp {
	return Hulp{Titel: "Quizblad maken", Tekst: []string{
		"Dit is een blad met vragen uit de quiz. Zolang je hier blijft, zijn het steeds dezelfde vragen.",
		"Op het blad met vragen staat nergens welk antwoord goed is. Op het blad met antwoorden staat dat achteraan, met uitleg erbij.",
		"Kies welk blad je wilt en in welke vorm. Met tab ga je naar het volgende deel. Met enter wordt het gemaakt.",
		"Daarna zie je waar het bestand staat. Staat er al een bestand, dan vraagt oliekan het eerst.",
	}}
}
