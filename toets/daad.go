package toets

import "slices"

// voorstelstof is inhoud/voorstellen.json: what is known of articles and options beside the words of the law.
type voorstelstof struct {
	Kern  []kernregel   `json:"kern"`
	Daden []daadwoorden `json:"daden"`
}

// kernregel names the articles that usually carry what a grondwaarde asks.
type kernregel struct {
	ID        string   `json:"id"`        // of the grondwaarde
	Artikelen []string `json:"artikelen"` // keys, the most usual one first
}

// daadwoorden says by which words of an option it is known what is done, and what then may carry it.
type daadwoorden struct {
	Woorden   []string `json:"woorden"`   // words and phrases, as in the hints
	Artikelen []string `json:"artikelen"` // keys, the most usual one first
}

// Daad is something that an option does, with the articles that may carry it. Which of them fits depends on the law that
// is in play: help is one article in the Wmo and another one in the Jeugdwet.
type Daad struct {
	Woord     string   // the words of the option, as they stand
	Artikelen []string // keys, the most usual one first; the frame of a municipality may not have them all
}

// Kern returns the keys of the articles that usually carry what a grondwaarde asks, the most usual one first; none for an
// unknown one.
func (m *Methode) Kern(grondwaarde string) []string { return m.bron.kern[grondwaarde] }

// Daden returns what an option does, in the order of inhoud/voorstellen.json. The text is masked.
func (m *Methode) Daden(optie string) []Daad {
	zinnen := ontleed(optie)
	var uit []Daad
	for _, k := range m.bron.daden() {
		for _, p := range k.patronen {
			if w, ok := vindPatroon(p, zinnen); ok {
				uit = append(uit, Daad{w, k.artikelen})
				break
			}
		}
	}
	return uit
}

// daadkijker is one row of daadwoorden, compiled.
type daadkijker struct {
	patronen  []patroon
	artikelen []string
}

// maakDaden compiles the words of all that an option can do.
func maakDaden(ds []daadwoorden) []daadkijker {
	uit := make([]daadkijker, len(ds))
	for i, d := range ds {
		uit[i] = daadkijker{patronen(d.Woorden), d.Artikelen}
	}
	return uit
}

// keurVoorstellen checks that every grondwaarde has its articles, once, and that all of them are in the frame.
func (b *inhoud) keurVoorstellen(g *gebreken) {
	gezien := map[string]bool{}
	for _, r := range b.voorstellen.Kern {
		g.uniek(gezien, "voorstellen.json: kern", r.ID)
		b.keurSleutels(g, "kern "+r.ID, r.Artikelen)
	}
	for _, w := range b.kader.Grondwaarden() {
		if !gezien[w.ID] {
			g.meld("voorstellen.json: no articles for grondwaarde %q", w.ID)
		}
	}
	for _, d := range b.voorstellen.Daden {
		if len(d.Woorden) == 0 || slices.Contains(d.Woorden, "") {
			g.meld("voorstellen.json: no words, or an empty one, for %q", d.Artikelen)
			continue
		}
		b.keurSleutels(g, d.Woorden[0], d.Artikelen)
	}
}

// keurSleutels checks a list of keys of voorstellen.json.
func (b *inhoud) keurSleutels(g *gebreken, waar string, sleutels []string) {
	if len(sleutels) == 0 {
		g.meld("voorstellen.json: %s has no articles", waar)
	}
	for _, s := range sleutels {
		if _, ok := b.kader.Artikel(s); !ok {
			g.meld("voorstellen.json: %s: no article %q in the frame", waar, s)
		}
	}
}
