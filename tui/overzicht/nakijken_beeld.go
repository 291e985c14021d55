package overzicht

import (
	"oliekan/casus/anoniem"
	"oliekan/toets/taal"
	"oliekan/tui/namen"
	"oliekan/tui/scherm"
)

// View draws the list.
func (n nakijkenscherm) View(breed, hoog int, s *scherm.Styles) scherm.Frame {
	b := n.blad(breed, s)
	return scherm.Frame{Body: b.Tekst(hoog)}
}

func (n nakijkenscherm) blad(breed int, s *scherm.Styles) scherm.Blad {
	b := scherm.NewBlad()
	b.Zet(scherm.Kopregel(s.Kop.Render("Woorden nakijken"), s.Stil.Render(taal.Aantal(len(n.lijst.Twijfels), "woord", "woorden")), breed), "")
	b.Zet(scherm.Inspringen(scherm.StijlRegels(s.Stil, scherm.Breek(n.inleiding(), min(breed-4, 76))))...)
	vorige := nakijkTwijfel
	for i, p := range n.punten {
		if i == 0 && p.soort == nakijkTwijfel {
			b.Zet("")
		} else if p.soort != vorige {
			b.Zet("", scherm.Knip("  "+s.Kop.Render(NakijkKop(p.soort)), breed))
		}
		vorige = p.soort
		n.punt(&b, i, p, breed, s)
	}
	if n.opRol {
		b.Zet("", scherm.Knip("  "+s.Vet.Render(namen.WieIsDit), breed))
		n.rol.Zet(&b, breed-2, 8, true, s)
	}
	if n.melding != "" {
		b.Zet("")
		b.Zet(scherm.Inspringen(scherm.StijlRegels(s.Goed, scherm.Breek(n.melding, min(breed-4, 76))))...)
	}
	return b
}

// inleiding says what the first section is, or that there is none.
func (n nakijkenscherm) inleiding() string {
	switch {
	case len(n.lijst.Twijfels) > 0:
		return OverTwijfels
	case n.lijst.Leeg():
		return GeenTwijfels + " Druk op esc."
	}
	return "Over geen enkel woord is twijfel. Wat hieronder staat, mag ook zo blijven."
}

// punt adds a line of the list, and under the cursor the text that it is about.
func (n nakijkenscherm) punt(b *scherm.Blad, i int, p nakijkpunt, breed int, s *scherm.Styles) {
	teken, stijl := "  ", s.Tekst
	if i == n.cursor {
		teken, stijl = "> ", s.Gekoze
		b.Let()
	}
	naam, bij, tekst := n.inhoud(p)
	if p.soort == NakijkBijzonder {
		for j, r := range scherm.Breek(naam, min(breed-6, 76)) {
			b.Doel(scherm.Plek{Soort: "punt", Nr: i}, "  "+stijl.Render([]string{teken, "  "}[min(j, 1)]+r))
		}
		return
	}
	regel := "  " + stijl.Render(teken+scherm.VulUit(naam, 22)) + " " + bij
	b.Doel(scherm.Plek{Soort: "punt", Nr: i}, scherm.Knip(regel, breed))
	if i == n.cursor && !tekst.Leeg() {
		regels := scherm.Breek(tekst.String(), min(breed-8, 76))
		b.Zet(scherm.Inspringen(scherm.Inspringen(scherm.StijlRegels(s.Stil, regels[:min(len(regels), 2)])))...)
	}
}

// inhoud is what a line says: the word, what is told beside it, and the text in which it stands.
func (n nakijkenscherm) inhoud(p nakijkpunt) (naam, bij string, tekst anoniem.Tekst) {
	switch l := n.lijst; p.soort {
	case nakijkTwijfel:
		t := l.Twijfels[p.i]
		tekst, _ = n.g.Bij(t.Label)
		tekst = tekst.Zin(t.Label)
		return t.Ruw.Toon(), "nu " + t.Label + Keer("  ", t.Aantal), tekst
	case NakijkLos:
		return l.Losse[p.i].Label, Keer("", l.Losse[p.i].Aantal), l.Losse[p.i].Tekst
	case NakijkBand:
		return l.Banden[p.i].Was.String(), "→ " + l.Banden[p.i].Wordt + Keer("  ", l.Banden[p.i].Aantal), l.Banden[p.i].Tekst
	case NakijkBijzonder:
		return BijzonderZin(l.Bijzonder[p.i]), "", tekst
	default:
		return l.Gehouden[p.i].String(), "", tekst
	}
}

// ruwVan makes input of a stored word, to decide about it again.
func ruwVan(t anoniem.Tekst) anoniem.Ruw { return anoniem.NieuwRuw(t.String()) }
