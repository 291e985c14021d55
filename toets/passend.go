package toets

import (
	"slices"
	"strings"
)

// waardewoorden says by which words of an effect a grondwaarde may be meant (inhoud/waardewoorden.json).
type waardewoorden struct {
	ID      string   `json:"id"`
	Woorden []string `json:"woorden"` // words and phrases, as in the hints
}

// Suggestie is a grondwaarde that an effect may belong to. It is an offer: nothing is chosen by it (method, step 2).
type Suggestie struct {
	Grondwaarde Grondwaarde
	Woord       string // the words of the effect that it was found by, as they stand
}

// maxSuggesties is how many grondwaarden are offered at most: more is a list to read again.
const maxSuggesties = 5

// waardekijker is the words of one grondwaarde, compiled.
type waardekijker struct {
	id       string
	patronen []patroon
}

// Suggesties returns the grondwaarden that fit the words of an effect, the one with most words first, at most five; none
// for an empty text. The text is masked; a label with a role counts as that role.
func (m *Methode) Suggesties(effect string) []Suggestie {
	zinnen := ontleed(effect)
	for _, z := range zinnen {
		for i, t := range z {
			if t.label && !geenMens(t.woord) {
				rol, _, _ := strings.Cut(t.woord, "-")
				z[i].label, z[i].woord, z[i].stam = false, rol, stam(rol)
			}
		}
	}
	type treffer struct {
		Suggestie
		punten int
	}
	var ts []treffer
	for _, k := range m.bron.waarden() {
		if woord, punten := k.zie(zinnen); punten > 0 {
			g, _ := m.Kader().Grondwaarde(k.id)
			ts = append(ts, treffer{Suggestie{g, woord}, punten})
		}
	}
	slices.SortStableFunc(ts, func(a, b treffer) int { return b.punten - a.punten })
	var uit []Suggestie
	for _, t := range ts[:min(len(ts), maxSuggesties)] {
		uit = append(uit, t.Suggestie)
	}
	return uit
}

// zie returns the first words that were found and how many phrases were.
func (k waardekijker) zie(zinnen [][]teken) (woord string, punten int) {
	for _, p := range k.patronen {
		if w, ok := vindPatroon(p, zinnen); ok {
			if punten++; woord == "" {
				woord = w
			}
		}
	}
	return woord, punten
}

// vindPatroon returns the first place where a phrase stands.
func vindPatroon(p patroon, zinnen [][]teken) (string, bool) {
	for _, z := range zinnen {
		for i := range z {
			if eind, ok := p.past(taal{}, z, i); ok {
				return letterlijk(z, i, eind), true
			}
		}
	}
	return "", false
}

// maakWaarden compiles the words of all grondwaarden, in the order of the frame's file.
func maakWaarden(ws []waardewoorden) []waardekijker {
	uit := make([]waardekijker, len(ws))
	for i, w := range ws {
		uit[i] = waardekijker{w.ID, patronen(w.Woorden)}
	}
	return uit
}

// keurWaarden checks that every id is a grondwaarde, once, with words.
func (b *inhoud) keurWaarden(g *gebreken) {
	gezien := map[string]bool{}
	for _, w := range b.waardewoorden {
		g.uniek(gezien, "waardewoorden", w.ID)
		if _, ok := b.kader.Grondwaarde(w.ID); !ok {
			g.meld("waardewoorden.json: no grondwaarde %q", w.ID)
		}
		if len(w.Woorden) == 0 || slices.Contains(w.Woorden, "") {
			g.meld("waardewoorden.json: %s has no words, or an empty one", w.ID)
		}
	}
}
