package weg

import (
	"oliekan/tui/scherm"
	"oliekan/tui/weghalen"
)

// View draws the phase.
func (w Weghalen) View(width, height int, s *scherm.Styles) scherm.Frame {
	b := w.blad(width, s)
	return b.Frame(height)
}

func (w Weghalen) blad(width int, s *scherm.Styles) scherm.Blad {
	b := scherm.NewBlad()
	breed := min(width-4, 76)
	b.Zet(scherm.Kopregel(s.Kop.Render(weghalen.Kop), s.Stil.Render(casusNaam(w.casus.Kop)), width), "")
	switch w.Fase {
	case weghaalKies:
		b.Zet(scherm.Inspringen(scherm.StijlRegels(s.Stil, scherm.Breek("Wat haal je weg?", breed)))...)
		w.antwoord(&b, breed, s)
	case WeghaalTyp:
		b.Zet(scherm.Inspringen(scherm.StijlRegels(s.Stil, scherm.Breek(weghalen.VraagWoord, breed)))...)
		w.veld.OpBlad(&b, scherm.Plek{}, 2, true, s)
	case weghaalVraag:
		for _, zin := range weghalen.Gevolg(w.casus, w.wat) {
			b.Zet(scherm.Inspringen(scherm.Breek(zin, breed))...)
		}
		if w.wat.Nr > 0 {
			w.antwoord(&b, breed, s)
		}
		b.Zet("", "  "+s.Vet.Render("Weghalen?"))
	case weghaalBezig:
		b.Zet(scherm.Inspringen(scherm.Breek("oliekan haalt het weg en zoekt daarna of het overal weg is. Dit duurt even.", breed))...)
	case weghaalKlaar:
		w.uitslag(&b, breed, s)
	}
	w.regels(&b, width, s)
	if w.Fase == weghaalKlaar {
		b.Zet("")
		b.Zet(scherm.Inspringen(scherm.StijlRegels(s.Stil, scherm.Breek(weghalen.Zelf, breed)))...)
	}
	if w.zegt != "" {
		b.Zet("")
		b.Zet(scherm.Inspringen(scherm.StijlRegels(s.Let, scherm.Breek(w.zegt, breed)))...)
	}
	return b
}

// antwoord adds the answer that it is about, at most three lines of it.
func (w Weghalen) antwoord(b *scherm.Blad, breed int, s *scherm.Styles) {
	regels := scherm.Breek("\""+w.casus.Verloop[w.nr-1].Tekst.String()+"\"", breed-2)
	b.Zet("")
	b.Zet(scherm.Inspringen(scherm.Inspringen(scherm.StijlRegels(s.Stil, regels[:min(len(regels), 3)])))...)
	b.Zet("")
}

// uitslag adds what came of it: the first sentence says what was done, a warning stands out.
func (w Weghalen) uitslag(b *scherm.Blad, breed int, s *scherm.Styles) {
	for i, zin := range w.klaar.Zinnen() {
		stijl := s.Tekst
		switch {
		case i == 0:
			stijl = s.Vet
		case !w.klaar.Spoor.Weg():
			stijl = s.Let
		}
		b.Zet(scherm.Inspringen(scherm.StijlRegels(stijl, scherm.Breek(zin, breed)))...)
	}
	if len(w.klaar.Na) > 0 {
		b.Zet(scherm.Inspringen(scherm.StijlRegels(s.Let, scherm.Breek("Bij het bewaren is nog iets herkenbaars verborgen.", breed)))...)
	}
}

// regels adds the list of the phase.
func (w Weghalen) regels(b *scherm.Blad, width int, s *scherm.Styles) {
	for i, r := range w.lijst.regels {
		teken, stijl := "  ", s.Tekst
		if i == w.lijst.cursor {
			teken, stijl = "> ", s.Gekoze
			b.Let()
		}
		regel := "  " + stijl.Render(teken+r[0])
		if width >= 50 {
			regel += s.Stil.Render("  " + r[1])
		}
		b.Doel(scherm.Plek{Soort: "regel", Nr: i}, scherm.Knip(regel, width))
	}
}
