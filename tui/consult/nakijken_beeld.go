package consult

import (
	"fmt"
	"strings"

	"oliekan/casus/anoniem"
	"oliekan/toets/taal"
	"oliekan/tui/scherm"
)

// View draws the list.
func (n Nakijken) View(width, height int, s *scherm.Styles) scherm.Frame {
	b := n.blad(width, s)
	return scherm.Frame{Body: b.Tekst(height)}
}

func (n Nakijken) blad(width int, s *scherm.Styles) scherm.Blad {
	b := scherm.NewBlad()
	b.Zet(scherm.Kopregel(s.Kop.Render("Woorden nakijken"), s.Stil.Render(taal.Aantal(len(n.lijst.Twijfels), "woord", "woorden")), width), "")
	b.Zet(scherm.Inspringen(scherm.StijlRegels(s.Stil, scherm.Breek(n.inleiding(), min(width-4, 76))))...)
	vorige := nakijkTwijfel
	for i, p := range n.punten {
		if i == 0 && p.soort == nakijkTwijfel {
			b.Zet("")
		} else if p.soort != vorige {
			b.Zet("", scherm.Knip("  "+s.Kop.Render(nakijkKop(p.soort)), width))
		}
		vorige = p.soort
		n.punt(&b, i, p, width, s)
	}
	if n.opRol {
		b.Zet("", "  "+s.Vet.Render("Wie is dit? Typ een paar letters om te zoeken."))
		n.rol.Zet(&b, width-2, 8, true, s)
	}
	if n.melding != "" {
		b.Zet("")
		b.Zet(scherm.Inspringen(scherm.StijlRegels(s.Goed, scherm.Breek(n.melding, min(width-4, 76))))...)
	}
	return b
}

// inleiding says what the first section is, or that there is none.
func (n Nakijken) inleiding() string {
	switch {
	case len(n.lijst.Twijfels) > 0:
		return "Deze woorden zijn verborgen omdat ze misschien herkenbaar zijn. Kies per woord. Je keuze geldt in de hele casus."
	case n.lijst.Leeg():
		return "Er zijn geen woorden om na te kijken. Druk op esc."
	}
	return "Er zijn geen woorden waarover twijfel is. Wat hieronder staat, mag ook zo blijven."
}

// nakijkKop is the heading of a section.
func nakijkKop(soort nakijksoort) string {
	switch soort {
	case nakijkLos:
		return "Nog zonder naam in deze zitting"
	case nakijkBand:
		return "Kan minder precies"
	case nakijkBijzonder:
		return "Extra beschermd door de wet"
	case nakijkGehouden:
		return "Deze woorden heb je laten staan"
	}
	return "Misschien herkenbaar"
}

// punt adds a line of the list, and under the cursor the text that it is about.
func (n Nakijken) punt(b *scherm.Blad, i int, p nakijkpunt, width int, s *scherm.Styles) {
	teken, stijl := "  ", s.Tekst
	if i == n.cursor {
		teken, stijl = "> ", s.Gekoze
		b.Let()
	}
	naam, bij, tekst := n.inhoud(p)
	if p.soort == nakijkBijzonder {
		for j, r := range scherm.Breek(naam, min(width-6, 76)) {
			b.Doel(scherm.Plek{Soort: "punt", Nr: i}, "  "+stijl.Render([]string{teken, "  "}[min(j, 1)]+r))
		}
		return
	}
	regel := "  " + stijl.Render(teken+scherm.VulUit(naam, 22)) + " " + bij
	b.Doel(scherm.Plek{Soort: "punt", Nr: i}, scherm.Knip(regel, width))
	if i == n.cursor && !tekst.Leeg() {
		regels := scherm.Breek(tekst.String(), min(width-8, 76))
		b.Zet(scherm.Inspringen(scherm.Inspringen(scherm.StijlRegels(s.Stil, regels[:min(len(regels), 2)])))...)
	}
}

// inhoud is what a line says: the word, what is told beside it, and the text in which it stands.
func (n Nakijken) inhoud(p nakijkpunt) (naam, bij string, tekst anoniem.Tekst) {
	switch l := n.lijst; p.soort {
	case nakijkTwijfel:
		t := l.Twijfels[p.i]
		tekst, _ = n.g.Bij(t.Label)
		return t.Ruw.Toon(), "nu " + t.Label + keer(t.Aantal), tekst
	case nakijkLos:
		return l.Losse[p.i].Label, strings.TrimSpace(keer(l.Losse[p.i].Aantal)), l.Losse[p.i].Tekst
	case nakijkBand:
		return l.Banden[p.i].Was.String(), "→ " + l.Banden[p.i].Wordt + keer(l.Banden[p.i].Aantal), l.Banden[p.i].Tekst
	case nakijkBijzonder:
		return bijzonderZin(l.Bijzonder[p.i]), "", tekst
	default:
		return l.Gehouden[p.i].String(), "", tekst
	}
}

// keer says how often, when it is more than once.
func keer(n int) string {
	if n < 2 {
		return ""
	}
	return fmt.Sprintf("  %d keer", n)
}

// bijzonderZin is the remark about a special category.
func bijzonderZin(b anoniem.Bijzonderheid) string {
	return "Dit gaat over " + b.Soort + ": " + strings.Join(b.Woorden, ", ") + ". Laat het staan als de casus het nodig heeft."
}

// ruwVan makes input of a stored word, to decide about it again.
func ruwVan(t anoniem.Tekst) anoniem.Ruw { return anoniem.NieuwRuw(t.String()) }

// isLabel tells the label of somebody in the case from a role.
func isLabel(s string) bool { return strings.HasPrefix(s, "[") }
