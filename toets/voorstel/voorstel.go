// Package voorstel says which articles of the frame may carry an option: by the words of the option and of the effect, by
// what the option does, by the grondwaarden, by what stands in the way, and by what equal cases used. It offers and chooses
// nothing. Pure functions.
package voorstel

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"oliekan/toets"
)

// Vraag is what the proposals go by. All texts are masked and without labels, for who it is says nothing about the law; every
// field may be empty.
type Vraag struct {
	Optie         string
	Effect        string
	Grondwaarden  []string       // ids
	Belemmeringen []string       // ids of the list "belemmering"
	Gelijk        map[string]int // key of an article -> in how many equal cases it carried an option
	Dag           string         // on which the articles must hold, "2026-11-21"
}

// Voorstel is an article that may carry the option.
type Voorstel struct {
	Artikel toets.Artikel
	Redenen []Reden // why, the strongest first; at least one
	punten  float64
}

// Meest is how many articles are proposed at most: behind the tenth searching is faster.
const Meest = 10

// What a reason is worth. Only the proportions matter.
const (
	puntDaad      = 50 // what the option does, at its most usual article
	puntDaadPlek  = 10 // taken off for each place down that list
	puntDaadMinst = 12
	puntKern      = 18 // an article that usually carries a grondwaarde
	puntKernPlek  = 4
	puntWet       = 12 // the law of a grondwaarde
	puntVoor      = 45 // named for the kind of obstacle
	puntRuimte    = 8  // gives room in a law that is in play
	puntGelijk    = 10 // for each doubling of the equal cases: one case is less than a word of the option

	deelEffect   = 0.3  // words of the effect say what for, not how
	deelAlgemeen = 0.75 // the Awb goes with every law, but does not carry what the option gives
	deelAnder    = 0.5  // a law that nobody named
)

// Voor returns the articles that may carry an option, best first, at most Meest. Equal ones stand in the order of the
// laws. What does not hold on the day is left out. Without any word, grondwaarde or obstacle there are none.
func Voor(m *toets.Methode, v Vraag) []Voorstel {
	k := m.Kader()
	w := weging{methode: m, vraag: v, artikelen: k.Artikelen(), rijen: make([]Voorstel, len(k.Artikelen()))}
	optie, effect := k.Woordtreffers(v.Optie), k.Woordtreffers(v.Effect)
	w.zetInSpel(optie)
	w.woorden(optie, UitOptie, 1)
	w.woorden(effect, UitEffect, deelEffect)
	w.daden()
	w.grondwaarden()
	w.belemmeringen()
	w.gelijk()
	return w.beste()
}

// weging is the rows of the frame while reasons are added to them.
type weging struct {
	methode   *toets.Methode
	vraag     Vraag
	artikelen []toets.Artikel
	rijen     []Voorstel // as artikelen
	spel      []string   // the laws that are in play
}

// zetInSpel finds the laws in play: those of the grondwaarden and those that the option calls by their name.
func (w *weging) zetInSpel(optie []toets.Woordtreffer) {
	erbij := func(wet string) {
		if !slices.Contains(w.spel, wet) {
			w.spel = append(w.spel, wet)
		}
	}
	for _, id := range w.vraag.Grondwaarden {
		if g, ok := w.methode.Kader().Grondwaarde(id); ok {
			erbij(g.Wet)
		}
	}
	for _, t := range optie {
		if t.Wet != "" {
			erbij(t.Wet)
		}
	}
}

// deel is how much a find counts at a row: a word of another law seldom means that law.
func (w *weging) deel(a toets.Artikel) float64 {
	switch {
	case len(w.spel) == 0 || a.Lokaal || slices.Contains(w.spel, a.Wet):
		return 1
	case a.Wet == toets.WetAlgemeen:
		return deelAlgemeen
	}
	return deelAnder
}

// geef adds a reason to a row.
func (w *weging) geef(plek int, punten float64, r Reden) {
	r.punten = punten
	w.rijen[plek].punten += punten
	w.rijen[plek].Redenen = append(w.rijen[plek].Redenen, r)
}

// geefSleutel is geef for the key of an article; the frame of a municipality may not have it.
func (w *weging) geefSleutel(sleutel string, punten float64, r Reden) {
	if i, ok := w.methode.Kader().Plek(sleutel); ok {
		w.geef(i, punten*w.deel(w.artikelen[i]), r)
	}
}

// duur holds words that say how long or when. An option often does, and the terms in the law are others.
var duur = strings.Fields("dag dagen week weken maand maanden mnd jaar jaren uur uren half halve kwartier " +
	"een twee drie vier vijf zes zeven acht negen tien elf twaalf eerste tweede derde nacht nachten overdag tijd " +
	"standaardbesluit besluit plan geen meer alleen samen inwoner")

// woorden adds the words of a text. A word that points to many rows says little about each.
func (w *weging) woorden(ts []toets.Woordtreffer, soort Soort, deel float64) {
	alle := math.Log(float64(len(w.rijen)) + 1)
	for _, t := range ts {
		if !t.Bekend && slices.Contains(duur, t.Woord) {
			continue
		}
		zeldzaam := 1 - math.Log(float64(len(t.Rijen)))/alle
		for _, r := range t.Rijen {
			w.geef(r.Plek, deel*zeldzaam*float64(r.Punten)*w.deel(w.artikelen[r.Plek]), Reden{Soort: soort, Woord: t.Woord})
		}
	}
}

// daden adds what the option does.
func (w *weging) daden() {
	for _, d := range w.methode.Daden(w.vraag.Optie) {
		for i, s := range d.Artikelen {
			w.geefSleutel(s, float64(max(puntDaad-i*puntDaadPlek, puntDaadMinst)), Reden{Soort: UitOptie, Woord: d.Woord})
		}
	}
}

// grondwaarden adds the articles that usually carry the grondwaarden, and their laws.
func (w *weging) grondwaarden() {
	gezien := map[string]bool{}
	for _, id := range w.vraag.Grondwaarden {
		g, ok := w.methode.Kader().Grondwaarde(id)
		if !ok || gezien[id] {
			continue
		}
		reden := Reden{Soort: VanGrondwaarde, Woord: g.Label}
		for i, s := range w.methode.Kern(id) {
			w.geefSleutel(s, float64(puntKern-i*puntKernPlek), reden)
		}
		if !gezien[g.Wet] {
			for i, a := range w.artikelen {
				if a.Wet == g.Wet {
					w.geef(i, puntWet, reden)
				}
			}
		}
		gezien[id], gezien[g.Wet] = true, true
	}
}

// belemmeringen adds what gives room against the obstacles.
func (w *weging) belemmeringen() {
	k := w.methode.Kader()
	for _, b := range w.vraag.Belemmeringen {
		for _, g := range k.RuimteGroepen(b, w.spel, w.vraag.Dag) {
			for _, a := range g.Artikelen {
				punten := float64(puntVoor)
				if b == "wet" || a.Lokaal {
					punten = puntRuimte
				}
				if i, ok := k.Plek(a.Sleutel()); ok {
					w.geef(i, punten, Reden{Soort: BijBelemmering, Woord: w.methode.Label("belemmering", b)})
				}
			}
		}
	}
}

// gelijk adds what equal cases used.
func (w *weging) gelijk() {
	k := w.methode.Kader()
	for s, n := range w.vraag.Gelijk {
		if i, ok := k.Plek(s); ok && n > 0 {
			w.geef(i, puntGelijk*math.Log2(float64(n)+1), Reden{Soort: InGelijke, Aantal: n})
		}
	}
}

// beste returns the rows with most points.
func (w *weging) beste() []Voorstel {
	var uit []Voorstel
	for i, a := range w.artikelen {
		if r := w.rijen[i]; r.punten > 0 && a.Geldt(w.vraag.Dag) {
			r.Artikel = a
			slices.SortStableFunc(r.Redenen, func(a, b Reden) int { return cmp.Compare(b.punten, a.punten) })
			uit = append(uit, r)
		}
	}
	slices.SortStableFunc(uit, func(a, b Voorstel) int { return cmp.Compare(b.punten, a.punten) })
	return uit[:min(len(uit), Meest)]
}
