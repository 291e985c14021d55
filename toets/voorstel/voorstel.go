// Package voorstel says which articles of the frame may carry an option: by the words of the option and of the effect, by
// the laws of the grondwaarden, by what stands in the way, and by what equal cases used. It offers and chooses nothing. Pure functions.
package voorstel

import (
	"cmp"
	"math"
	"slices"

	"oliekan/toets"
)

// Vraag is what the proposals go by. All texts are masked; every field may be empty.
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

// maxVoorstellen is how many articles are offered at most: behind the tenth searching is faster.
const maxVoorstellen = 10

// What a reason is worth beside the points of a word. Only the proportions matter.
const (
	deelEffect  = 0.3 // the words of the effect say what for, not how
	puntenWet   = 14  // the law of a grondwaarde
	puntenVoor  = 45  // named for the kind of obstacle
	puntenKind  = 10  // gives room in a law that is in play
	puntenGelij = 25  // each doubling of the equal cases
)

// Voor returns the articles that may carry an option, best first, at most ten. Equal ones stand in the order of the laws.
// What does not hold on the day is left out.
func Voor(k *toets.Kader, v Vraag) []Voorstel {
	w := weging{kader: k, vraag: v, rijen: make([]Voorstel, len(k.Artikelen()))}
	w.woorden(v.Optie, UitOptie, 1)
	w.woorden(v.Effect, UitEffect, deelEffect)
	w.grondwaarden()
	w.belemmeringen()
	w.gelijk()
	return w.beste()
}

// weging is the rows of the frame while reasons are added to them.
type weging struct {
	kader *toets.Kader
	vraag Vraag
	rijen []Voorstel // as Kader.Artikelen
}

// geef adds a reason to a row.
func (w *weging) geef(plek int, r Reden) {
	w.rijen[plek].punten += r.punten
	w.rijen[plek].Redenen = append(w.rijen[plek].Redenen, r)
}

// woorden adds the words of a text. A word that points to many rows says little about each.
func (w *weging) woorden(tekst string, soort Soort, deel float64) {
	alle := math.Log(float64(len(w.rijen)))
	for _, t := range w.kader.Woordtreffers(tekst) {
		zeldzaam := 1 - math.Log(float64(len(t.Rijen)))/(alle+1)
		for _, r := range t.Rijen {
			w.geef(r.Plek, Reden{Soort: soort, Woord: t.Woord, punten: deel * zeldzaam * float64(r.Punten)})
		}
	}
}

// grondwaarden adds the laws of the grondwaarden.
func (w *weging) grondwaarden() {
	gezien := map[string]bool{}
	for _, id := range w.vraag.Grondwaarden {
		g, ok := w.kader.Grondwaarde(id)
		if !ok || gezien[g.Wet] {
			continue
		}
		gezien[g.Wet] = true
		for i, a := range w.kader.Artikelen() {
			if a.Wet == g.Wet {
				w.geef(i, Reden{Soort: VanGrondwaarde, Woord: g.Label, punten: puntenWet})
			}
		}
	}
}

// belemmeringen adds what gives room against the obstacles.
func (w *weging) belemmeringen() {
	wetten := w.wetten()
	for _, b := range w.vraag.Belemmeringen {
		for _, g := range w.kader.RuimteGroepen(b, wetten, w.vraag.Dag) {
			for _, a := range g.Artikelen {
				punten := float64(puntenVoor)
				if b == "wet" || a.Lokaal {
					punten = puntenKind
				}
				if i, ok := w.plek(a); ok {
					w.geef(i, Reden{Soort: BijBelemmering, Woord: b, punten: punten})
				}
			}
		}
	}
}

// wetten returns the laws of the grondwaarden.
func (w *weging) wetten() []string {
	var uit []string
	for _, id := range w.vraag.Grondwaarden {
		if g, ok := w.kader.Grondwaarde(id); ok && !slices.Contains(uit, g.Wet) {
			uit = append(uit, g.Wet)
		}
	}
	return uit
}

// gelijk adds what equal cases used.
func (w *weging) gelijk() {
	for i, a := range w.kader.Artikelen() {
		if n := w.vraag.Gelijk[a.Sleutel()]; n > 0 {
			w.geef(i, Reden{Soort: InGelijke, Aantal: n, punten: puntenGelij * math.Log2(float64(n)+1)})
		}
	}
}

// plek returns where an article stands in the frame.
func (w *weging) plek(a toets.Artikel) (int, bool) {
	i := slices.IndexFunc(w.kader.Artikelen(), func(b toets.Artikel) bool { return a.Sleutel() == b.Sleutel() })
	return i, i >= 0
}

// beste returns the rows with most points.
func (w *weging) beste() []Voorstel {
	var uit []Voorstel
	for i, a := range w.kader.Artikelen() {
		if r := w.rijen[i]; r.punten > 0 && a.Geldt(w.vraag.Dag) {
			r.Artikel = a
			slices.SortStableFunc(r.Redenen, func(a, b Reden) int { return cmp.Compare(b.punten, a.punten) })
			uit = append(uit, r)
		}
	}
	slices.SortStableFunc(uit, func(a, b Voorstel) int { return cmp.Compare(b.punten, a.punten) })
	return uit[:min(len(uit), maxVoorstellen)]
}
