package handout

import (
	"strings"

	"oliekan/casus"
	"oliekan/toets"
	"oliekan/toets/taal"
)

// gevolgen puts what happens with the advised option before what happens without it: doing nothing first, then what
// else was looked at.
func (l motiveerder) gevolgen() []Blok {
	opties := l.stand.Opties()
	if len(opties) == 0 {
		return []Blok{ontbreekt("welke opties er waren, met hun gevolgen")}
	}
	var uit []Blok
	nr := l.gekozenOptie()
	if o, ok := l.stand.Antwoord(nr); ok {
		uit = append(uit, l.optieMet("Met dit besluit", o)...)
	} else {
		uit = append(uit, ontbreekt("welke optie is gekozen"))
	}
	niets := false
	for _, o := range opties {
		if o.Nr != nr {
			kop := "Ook bekeken"
			if l.nietsDoen(o) {
				kop, niets = "Zonder besluit", true
			}
			uit = append(uit, l.optieMet(kop, o)...)
		}
	}
	if o, _ := l.stand.Antwoord(nr); !niets && !l.nietsDoen(o) {
		uit = append(uit, ontbreekt("wat er gebeurt zonder dit besluit"))
	}
	return uit
}

// nietsDoen reports whether an option is the one that every case starts with: doing nothing.
func (l motiveerder) nietsDoen(o casus.Antwoord) bool {
	v, _ := l.m.Vraag(toets.VraagOpties)
	return len(v.Voorzet) > 0 && strings.TrimSpace(o.Tekst.String()) == v.Voorzet[0]
}

// optieMet is one option with all that was said to follow from it.
func (l motiveerder) optieMet(kop string, o casus.Antwoord) []Blok {
	uit := []Blok{Tussenkop{kop}, Alinea{Regel: Regel{losVet(metPunt(taal.Zinsbegin(o.Tekst.String())))}}}
	var punten []Regel
	stap, _ := l.m.Stap(toets.StapBesluit)
	for _, v := range stap.Vragen {
		if v.Optie != toets.OptiePer || v.Keuzes == lijstPunten {
			continue // points from 0 to 3 say nothing without the talk about them
		}
		for _, a := range l.stand.Over(v.ID, o.Nr) {
			punten = append(punten, l.gevolg(v, a))
		}
	}
	if punten == nil {
		return append(uit, ontbreekt("wat hieruit volgt"))
	}
	return append(uit, Lijst{punten})
}

// lijstPunten is the list of points in the look sideways at an option.
const lijstPunten = "punten"

// gevolg is one consequence: for whom and when, or about what.
func (l motiveerder) gevolg(v toets.Vraag, a casus.Antwoord) Regel {
	if v.ID == toets.VraagGevolgen && a.Keus != "" {
		return l.namens(l.gekozenGewoon(a), a)
	}
	r := Regel{vast(v.Label)}
	if k := l.keuzeBij(a); k != "" {
		r = append(r, vast(": "), los(k))
	}
	return l.inZinnen(r, a)
}
