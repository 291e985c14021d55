package weg

import (
	"oliekan/tui/melding"
	"oliekan/tui/scherm"
	"oliekan/tui/weghalen"
)

// View draws the phase.
func (w Weghalen) View(breed, hoog int, s *scherm.Styles) scherm.Frame {
	b := w.blad(breed, s)
	return b.Frame(hoog)
}

func (w Weghalen) blad(breed int, s *scherm.Styles) scherm.Blad {
	b := scherm.NewBlad()
	binnen := min(breed-4, 76)
	b.Zet(scherm.Kopregel(s.Kop.Render(weghalen.Kop), s.Stil.Render(casusNaam(w.casus.Kop)), breed), "")
	switch w.fase {
	case weghaalKies:
		b.Zet(scherm.Inspringen(scherm.StijlRegels(s.Stil, scherm.Breek(vraagWat, binnen)))...)
		w.antwoord(&b, binnen, s)
	case weghaalTyp:
		b.Zet(scherm.Inspringen(scherm.StijlRegels(s.Stil, scherm.Breek(weghalen.VraagWoord, binnen)))...)
		w.veld.OpBlad(&b, scherm.Plek{}, 2, true, s)
	case weghaalVraag:
		for _, zin := range weghalen.Gevolg(w.casus, w.wat) {
			b.Zet(scherm.Inspringen(scherm.Breek(zin, binnen))...)
		}
		if w.wat.Nr > 0 {
			w.antwoord(&b, binnen, s)
		}
		b.Zet("", "  "+s.Vet.Render("Weghalen?"))
	case weghaalBezig:
		b.Zet(scherm.Inspringen(scherm.Breek("oliekan haalt het weg en zoekt daarna of het overal weg is. Dit duurt even.", binnen))...)
	case weghaalKlaar:
		w.uitslag(&b, binnen, s)
	}
	w.regels(&b, breed, s)
	if w.fase == weghaalKlaar {
		b.Zet("")
		b.Zet(scherm.Inspringen(scherm.StijlRegels(s.Stil, scherm.Breek(weghalen.Zelf, binnen)))...)
	}
	if w.zegt != "" {
		b.Zet("")
		b.Zet(scherm.Inspringen(scherm.StijlRegels(s.Let, scherm.Breek(w.zegt, binnen)))...)
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
	for i, zin := range w.uitkomst.Zinnen() {
		stijl := s.Tekst
		switch {
		case i == 0:
			stijl = s.Vet
		case !w.uitkomst.Spoor.Weg():
			stijl = s.Let
		}
		b.Zet(scherm.Inspringen(scherm.StijlRegels(stijl, scherm.Breek(zin, breed)))...)
	}
	if len(w.uitkomst.Na) > 0 {
		b.Zet(scherm.Inspringen(scherm.StijlRegels(s.Let, scherm.Breek(melding.Verborgen, breed)))...)
	}
}

// regels adds the list of the phase.
func (w Weghalen) regels(b *scherm.Blad, breed int, s *scherm.Styles) {
	for i, r := range w.lijst.regels {
		teken, stijl := "  ", s.Tekst
		if i == w.lijst.cursor {
			teken, stijl = "> ", s.Gekoze
			b.Let()
		}
		regel := "  " + stijl.Render(teken+r[0])
		if breed >= 50 {
			regel += s.Stil.Render("  " + r[1])
		}
		b.Doel(scherm.Plek{Soort: "regel", Nr: i}, scherm.Knip(regel, breed))
	}
}
