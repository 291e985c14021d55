package toets

import "slices"

// GedeeldeWaarde is a value that several laws have in common (inhoud/gedeeld.json). What people come for is seldom in
// one law only; which laws want the same is where working together begins (method, step 2). The words are our own.
type GedeeldeWaarde struct {
	ID      string   `json:"id"`
	Label   string   `json:"label"`
	Zin     string   `json:"zin"`
	Waarden []string `json:"waarden"` // ids of the grondwaarden that it gathers, the nearest first
}

// Gedeeld is one shared value with what it gathers, ready to show.
type Gedeeld struct {
	GedeeldeWaarde
	Grondwaarden []Grondwaarde // in the order of the data
	Wetten       []string      // the abbreviations of their laws, each once, in the order of the frame
}

// Gedeeld returns the shared values in their order, each with its grondwaarden and with the laws that share it. Every
// grondwaarde of the frame is under at least one.
func (k *Kader) Gedeeld() []Gedeeld {
	uit := make([]Gedeeld, len(k.gedeeld))
	for i, w := range k.gedeeld {
		uit[i] = Gedeeld{GedeeldeWaarde: w}
		for _, id := range w.Waarden {
			if g, ok := k.Grondwaarde(id); ok {
				uit[i].Grondwaarden = append(uit[i].Grondwaarden, g)
			}
		}
		uit[i].Wetten = k.wettenVan(uit[i].Grondwaarden)
	}
	return uit
}

// DeeltMet returns the laws that share a value with a grondwaarde, other than its own, in the order of the frame; none
// for an id that is not known.
func (k *Kader) DeeltMet(id string) []string {
	eigen, ok := k.Grondwaarde(id)
	if !ok {
		return nil
	}
	var gs []Grondwaarde
	for _, w := range k.Gedeeld() {
		if slices.Contains(w.Waarden, id) {
			gs = append(gs, w.Grondwaarden...)
		}
	}
	return slices.DeleteFunc(k.wettenVan(gs), func(wet string) bool { return wet == eigen.Wet })
}

// wettenVan returns the abbreviations of the laws of grondwaarden, each once, in the order of the frame.
func (k *Kader) wettenVan(gs []Grondwaarde) []string {
	var uit []string
	for _, w := range k.wetten {
		if slices.ContainsFunc(gs, func(g Grondwaarde) bool { return g.Wet == w.Afkorting }) {
			uit = append(uit, w.Afkorting)
		}
	}
	return uit
}

// keurGedeeld checks that the shared values name grondwaarden that exist, and that they gather all of them.
func (k *Kader) keurGedeeld(g *gebreken) {
	gezien, gedekt := map[string]bool{}, map[string]bool{}
	for _, w := range k.gedeeld {
		waar := "gedeelde waarde " + w.ID
		g.uniek(gezien, "gedeelde waarde", w.ID)
		g.vul(waar, "label", w.Label, "zin", w.Zin)
		dubbel := map[string]bool{}
		for _, id := range w.Waarden {
			g.uniek(dubbel, waar+", grondwaarde", id)
			if _, ok := k.Grondwaarde(id); !ok {
				g.meld("%s: grondwaarde %q bestaat niet", waar, id)
			}
			gedekt[id] = true
		}
	}
	for _, w := range k.grondwaarden {
		if !gedekt[w.ID] {
			g.meld("grondwaarde %s: staat bij geen enkele gedeelde waarde", w.ID)
		}
	}
}
