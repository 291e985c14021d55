package handout

import (
	"fmt"

	"oliekan/casus"
	"oliekan/toets/taal"
)

// maakDeelnemer is the paper on which somebody writes while the group replays a case: first an own view, then what the
// group said, and who stays with another view (method, section 2). It is made from the situation, the questions and what
// was said before the first moment; nothing of what comes later goes into it, in any form (pdf design, participant bytes).
func maakDeelnemer(g Gegevens) Document {
	n := naspelen(g)
	d := Document{
		Soort: Deelnemer, Bladen: 3,
		Titel: n.titel(),
		Kop:   "Werkblad voor deelnemers", Voet: "Advies, geen besluit",
		Aanhef: []Blok{
			n.herkenning(g.Gemeente),
			Alinea{Regel: Regel{vast("Schrijf bij elk moment eerst op wat je zelf vindt. Praat daarna pas met de groep. " +
				"Speelt je groep minder momenten? Zoek dan de vraag die op het scherm staat.")}},
		},
		Delen: append([]Deel{{Kop: "De situatie", Blokken: n.situatie()}}, n.bekend()...),
	}
	for i, nr := range n.momenten {
		d.Delen = append(d.Delen, n.werkvak(i, n.Verloop[nr-1]))
	}
	d.Delen = append(d.Delen, Deel{Kop: "Tot slot", Heel: true, Blokken: []Blok{
		Schrijfregels{"Wat verraste je?", 1}, Schrijfregels{"Wat neem je mee?", 2},
	}})
	return d
}

// werkvak is the room for one moment: its question, and lines to write on.
func (n naspeler) werkvak(i int, in casus.Inbreng) Deel {
	return Deel{Kop: fmt.Sprintf("Moment %d", i+1), Heel: true, Blokken: []Blok{
		Alinea{Noot, n.momentnaam(in)},
		Alinea{Kernzin, Regel{vast(n.momentvraag(in))}},
		Schrijfregels{"Wat vind jij eerst zelf?", 2},
		Schrijfregels{"Wat zei de groep, en wie zag het anders?", 2},
	}}
}

// titel is the title of the case, or what stands there without one.
func (n naspeler) titel() string {
	if t := taal.Zinsbegin(n.Titel.String()); t != "" {
		return t
	}
	return "Casus zonder titel"
}

// herkenning says what case a paper for a training belongs to. The month is left out: it says nothing to a group.
func (n naspeler) herkenning(gemeente string) Feiten {
	n.Maand = ""
	return n.kenmerken(gemeente)
}
