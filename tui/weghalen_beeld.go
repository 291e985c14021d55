package tui

import (
	"oliekan/tui/weghalen"
)

// View draws the phase.
func (w Weghalen) View(width, height int, s *Styles) Frame {
	b := w.blad(width, s)
	return b.frame(height)
}

func (w Weghalen) blad(width int, s *Styles) blad {
	b := newBlad()
	breed := min(width-4, 76)
	b.zet(kopregel(s.Kop.Render(weghalen.Kop), s.Stil.Render(casusNaam(w.casus.Kop)), width), "")
	switch w.fase {
	case weghaalKies:
		b.zet(inspringen(stijlRegels(s.Stil, breek("Wat haal je weg?", breed)))...)
		w.antwoord(&b, breed, s)
	case weghaalTyp:
		b.zet(inspringen(stijlRegels(s.Stil, breek(weghalen.VraagWoord, breed)))...)
		w.veld.opBlad(&b, doel{}, 2, true, s)
	case weghaalVraag:
		for _, zin := range weghalen.Gevolg(w.casus, w.wat) {
			b.zet(inspringen(breek(zin, breed))...)
		}
		if w.wat.Nr > 0 {
			w.antwoord(&b, breed, s)
		}
		b.zet("", "  "+s.Vet.Render("Weghalen?"))
	case weghaalBezig:
		b.zet(inspringen(breek("oliekan haalt het weg en zoekt daarna of het overal weg is. Dit duurt even.", breed))...)
	case weghaalKlaar:
		w.uitslag(&b, breed, s)
	}
	w.regels(&b, width, s)
	if w.fase == weghaalKlaar {
		b.zet("")
		b.zet(inspringen(stijlRegels(s.Stil, breek(weghalen.Zelf, breed)))...)
	}
	if w.zegt != "" {
		b.zet("")
		b.zet(inspringen(stijlRegels(s.Let, breek(w.zegt, breed)))...)
	}
	return b
}

// antwoord adds the answer that it is about, at most three lines of it.
func (w Weghalen) antwoord(b *blad, breed int, s *Styles) {
	regels := breek("\""+w.casus.Verloop[w.nr-1].Tekst.String()+"\"", breed-2)
	b.zet("")
	b.zet(inspringen(inspringen(stijlRegels(s.Stil, regels[:min(len(regels), 3)])))...)
	b.zet("")
}

// uitslag adds what came of it: the first sentence says what was done, a warning stands out.
func (w Weghalen) uitslag(b *blad, breed int, s *Styles) {
	for i, zin := range w.klaar.Zinnen() {
		stijl := s.Tekst
		switch {
		case i == 0:
			stijl = s.Vet
		case !w.klaar.Spoor.Weg():
			stijl = s.Let
		}
		b.zet(inspringen(stijlRegels(stijl, breek(zin, breed)))...)
	}
	if len(w.klaar.Na) > 0 {
		b.zet(inspringen(stijlRegels(s.Let, breek("Bij het bewaren is nog iets herkenbaars verborgen.", breed)))...)
	}
}

// regels adds the list of the phase.
func (w Weghalen) regels(b *blad, width int, s *Styles) {
	for i, r := range w.lijst.regels {
		teken, stijl := "  ", s.Tekst
		if i == w.lijst.cursor {
			teken, stijl = "> ", s.Gekoze
			b.let()
		}
		regel := "  " + stijl.Render(teken+r[0])
		if width >= 50 {
			regel += s.Stil.Render("  " + r[1])
		}
		b.doel(doel{"regel", i}, knip(regel, width))
	}
}
