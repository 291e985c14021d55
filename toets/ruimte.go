package toets

import "slices"

// kaderregels is inhoud/kader.json.
type kaderregels struct {
	Datum  string        `json:"datum"`
	Ruimte []ruimteRegel `json:"ruimte"`
}

// ruimteRegel says what gives room against one kind of obstacle (method, step 4; wetten.md, pitfall 10).
type ruimteRegel struct {
	Belemmering string   `json:"belemmering"`
	Zin         string   `json:"zin"`       // where to look, for the reader
	Kinds       []string `json:"kinds"`     // kinds of articles that give room, whatever the law
	Binnen      []string `json:"binnen"`    // kinds that give room inside the law that stands in the way
	Wetten      []string `json:"wetten"`    // laws that give room as a whole: the treaties
	Artikelen   []string `json:"artikelen"` // keys of single articles
}

// regel finds the rule of an obstacle.
func (k *Kader) regel(belemmering string) (ruimteRegel, bool) {
	for _, r := range k.ruimte {
		if r.Belemmering == belemmering {
			return r, true
		}
	}
	return ruimteRegel{}, false
}

// Ruimte returns the articles that give room against a kind of obstacle (an id from the list "belemmering"), usable on
// the day of the frame. Each keeps its own Kind: evenredigheid, dringende reden, open norm and hardheidsclausule are
// never mixed up. What is no rule of law, such as a work process, needs no article: then the list is empty, and
// RuimteZin says what to do. Against a law it gives the open norms and dringende redenen of every law, and the treaties.
func (k *Kader) Ruimte(belemmering string) []Artikel {
	r, ok := k.regel(belemmering)
	if !ok {
		return nil
	}
	return k.kies(func(a Artikel) bool {
		return slices.Contains(r.Kinds, a.Kind) || slices.Contains(r.Wetten, a.Wet) ||
			slices.Contains(r.Artikelen, a.Sleutel())
	})
}

// RuimteIn returns the articles that give room when a law itself stands in the way: first those of that law, its own
// exceptions included, then the treaties. An unknown abbreviation gives the treaties only.
func (k *Kader) RuimteIn(wet string) []Artikel {
	r, _ := k.regel(belemmeringWet)
	elders := k.voorAnder(belemmeringWet)
	uit := k.kies(func(a Artikel) bool {
		return a.Wet == wet && slices.Contains(r.Binnen, a.Kind) && !slices.Contains(elders, a.Sleutel())
	})
	return append(uit, k.kies(func(a Artikel) bool { return a.Wet != wet && slices.Contains(r.Wetten, a.Wet) })...)
}

// RuimteZin says in words what gives room against a kind of obstacle; empty if the kind is not known.
func (k *Kader) RuimteZin(belemmering string) string {
	r, _ := k.regel(belemmering)
	return r.Zin
}

// belemmeringWet is the obstacle "wet" of the list "belemmering".
const belemmeringWet = "wet"

// voorAnder returns the articles that are named for another obstacle. Awb 4:84 helps against a beleidsregel and never
// against a law (wetten.md, pitfall 10).
func (k *Kader) voorAnder(belemmering string) []string {
	var uit []string
	for _, r := range k.ruimte {
		if r.Belemmering != belemmering {
			uit = append(uit, r.Artikelen...)
		}
	}
	return uit
}

// kies returns the articles that are usable on the day of the frame and that wil wants.
func (k *Kader) kies(wil func(Artikel) bool) []Artikel {
	var uit []Artikel
	for _, a := range k.artikelen {
		if a.Geldt(k.datum) && wil(a) {
			uit = append(uit, a)
		}
	}
	return uit
}
