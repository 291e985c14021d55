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

// Ruimte returns the articles that give room against a kind of obstacle (an id from the list "belemmering"), in force and
// usable on a day ("2026-11-21"). Each keeps its own Kind: evenredigheid, dringende reden, open norm and
// hardheidsclausule are never mixed up. What is no rule of law, such as a work process, needs no article: then the list is empty, and
// RuimteZin says what to do. Against a law it gives the open norms and dringende redenen of every law, and the treaties.
func (k *Kader) Ruimte(belemmering, dag string) []Artikel {
	r, ok := k.regel(belemmering)
	if !ok {
		return nil
	}
	return k.kies(dag, func(a Artikel) bool {
		return slices.Contains(r.Kinds, a.Kind) || slices.Contains(r.Wetten, a.Wet) ||
			slices.Contains(r.Artikelen, a.Sleutel())
	})
}

// RuimteIn returns the articles that give room when a law itself stands in the way: first those of that law, its own
// exceptions included, then the treaties. An unknown abbreviation gives the treaties only.
func (k *Kader) RuimteIn(wet, dag string) []Artikel {
	r, _ := k.regel(belemmeringWet)
	elders := k.voorAnder(belemmeringWet)
	uit := k.kies(dag, func(a Artikel) bool {
		return a.Wet == wet && slices.Contains(r.Binnen, a.Kind) && !slices.Contains(elders, a.Sleutel())
	})
	return append(uit, k.kies(dag, func(a Artikel) bool { return a.Wet != wet && slices.Contains(r.Wetten, a.Wet) })...)
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

// kies returns the national articles that are usable on a day and that wil wants.
func (k *Kader) kies(dag string, wil func(Artikel) bool) []Artikel {
	var uit []Artikel
	for _, a := range k.artikelen {
		if !a.Lokaal && a.Geldt(dag) && wil(a) {
			uit = append(uit, a)
		}
	}
	return uit
}

// kindVerdrag heads the treaties in a RuimteGroep: what they do matters less there than that they stand above the law.
const kindVerdrag = "verdrag"

// RuimteGroep is the articles of one kind that give room. Kind is a kind of the frame, "verdrag", or KindLokaal; only
// the last is not the frame's word that it gives room.
type RuimteGroep struct {
	Kind      string
	Artikelen []Artikel
}

// RuimteGroepen returns what gives room against a kind of obstacle on a day, parted by kind, so that nobody takes the one
// kind for the other. Against a law it looks in the laws that are given and in the treaties, for an open norm helps only
// in its own law (method, step 4); without laws it looks in all. The local rules to look in come last.
func (k *Kader) RuimteGroepen(belemmering string, wetten []string, dag string) []RuimteGroep {
	as := k.Ruimte(belemmering, dag)
	if belemmering == belemmeringWet && len(wetten) > 0 {
		as = nil
		for _, w := range wetten {
			for _, a := range k.RuimteIn(w, dag) {
				if !slices.ContainsFunc(as, func(b Artikel) bool { return a.Sleutel() == b.Sleutel() }) {
					as = append(as, a)
				}
			}
		}
	}
	r, _ := k.regel(belemmering)
	var uit, verdragen []RuimteGroep
	for _, a := range as {
		if slices.Contains(r.Wetten, a.Wet) {
			verdragen = voegToe(verdragen, kindVerdrag, a)
		} else {
			uit = voegToe(uit, a.Kind, a)
		}
	}
	// In the order of the rule, whatever order the rows have.
	slices.SortStableFunc(uit, func(a, b RuimteGroep) int {
		return slices.Index(r.Binnen, a.Kind) - slices.Index(r.Binnen, b.Kind)
	})
	uit = append(uit, verdragen...)
	for _, a := range k.Lokaal(belemmering, dag) {
		uit = voegToe(uit, KindLokaal, a)
	}
	return uit
}

// voegToe adds an article to the group of a kind.
func voegToe(gs []RuimteGroep, kind string, a Artikel) []RuimteGroep {
	i := slices.IndexFunc(gs, func(g RuimteGroep) bool { return g.Kind == kind })
	if i < 0 {
		return append(gs, RuimteGroep{kind, []Artikel{a}})
	}
	gs[i].Artikelen = append(gs[i].Artikelen, a)
	return gs
}
