package toets

import (
	"slices"
	"strings"
	"sync"
)

// HintID names a kind of hint. It is stored as dismissed in cases, so it never changes its meaning.
type HintID string

// The kinds of hints.
const (
	HintMiddel      HintID = "middel"      // a means where the goal is asked (method, step 1)
	HintWet         HintID = "wet"         // the law before step 4
	HintPerspectief HintID = "perspectief" // a wish of the municipality instead of the inwoner
	HintVaag        HintID = "vaag"        // nothing that can be seen on an ordinary day
	HintPersoon     HintID = "persoon"     // an effect without a person
	HintOordeel     HintID = "oordeel"     // a judgement or a guess among the facts
)

// Hint is a friendly question about what stands there. It never blocks.
type Hint struct {
	ID     HintID // the kind: HintMiddel and so on
	Vraag  string // the question to the pair
	Reden  string // why we ask it
	Middel string // the words to park for step 4, as they stand in the text; else empty
}

// hintregels is inhoud/middelwoorden.json: texts and words of all hints.
type hintregels struct {
	Hints       []hintvorm    `json:"hints"`
	Middel      middelwoorden `json:"middel"`
	Wet         wetwoorden    `json:"wet"`
	Perspectief []string      `json:"perspectief"`
	Vaag        vaagwoorden   `json:"vaag"`
	Persoon     []string      `json:"persoon"`
	Ander       []string      `json:"ander"` // the person that somebody else wants something of
	Oordeel     oordeelwoord  `json:"oordeel"`

	kijk func() *kijker // the same, ready to use; built at the first hint
}

// hintvorm is how a hint is put, and where.
type hintvorm struct {
	ID      HintID    `json:"id"`
	Vragen  []VraagID `json:"vragen,omitempty"`  // the questions it looks at
	Stappen []StapID  `json:"stappen,omitempty"` // or the steps
	Vraag   string    `json:"vraag"`
	Reden   string    `json:"reden"` // "{woord}" is what was found
}

// plaats says whether a hint looks at a question.
func (h hintvorm) plaats(v Vraag) bool {
	return slices.Contains(h.Vragen, v.ID) || slices.Contains(h.Stappen, v.Stap)
}

// minWoorden is the least number of words before a hint says anything: sooner, it only disturbs.
const minWoorden = 2

// kijker is the rules, compiled.
type kijker struct {
	taal        taal
	middel      middelkijker
	wet         wetkijker
	perspectief []patroon
	vaag        vaagkijker
	oordeel     oordeelkijker
}

// klaar sets the compiling, once, for when the first hint is asked.
func (r *hintregels) klaar() {
	r.kijk = sync.OnceValue(func() *kijker {
		k := &kijker{taal: taal{persoon: lijstje(r.Persoon), ander: lijstje(r.Ander)}}
		k.middel = r.Middel.maak()
		k.wet = r.Wet.maak()
		k.perspectief = patronen(r.Perspectief)
		k.vaag = r.Vaag.maak()
		k.oordeel = r.Oordeel.maak()
		return k
	})
}

// Hints returns what may be asked about an answer to a question: none for an empty or very short text, and at most one
// of each kind, except that every means and every rule that is named gets its own. The text is masked.
func (m *Methode) Hints(id VraagID, tekst string) []Hint {
	v, ok := m.vragen[id]
	if !ok {
		return nil
	}
	var zinnen [][]teken
	var uit []Hint
	for _, h := range m.bron.hints.Hints {
		if !h.plaats(v) {
			continue
		}
		if zinnen == nil {
			if zinnen = ontleed(tekst); aantal(zinnen) < minWoorden {
				return nil
			}
		}
		for _, woord := range m.bron.hints.kijk().zie(h.ID, v, zinnen) {
			uit = append(uit, h.hint(woord))
		}
	}
	return uit
}

// hint fills in what was found.
func (h hintvorm) hint(woord string) Hint {
	uit := Hint{ID: h.ID, Vraag: h.Vraag, Reden: strings.ReplaceAll(h.Reden, "{woord}", woord)}
	if h.ID == HintMiddel || h.ID == HintWet {
		uit.Middel = woord
	}
	return uit
}

// zie returns what one kind of hint finds in the sentences: the words, or one empty string if it is about the whole.
func (k *kijker) zie(id HintID, v Vraag, zinnen [][]teken) []string {
	switch id {
	case HintMiddel:
		return k.middel.zie(k.taal, zinnen)
	case HintWet:
		return k.wet.zie(k.taal, v, zinnen)
	case HintOordeel:
		return k.oordeel.zie(k.taal, zinnen)
	case HintPerspectief:
		return eenAls(k.ziePerspectief(zinnen))
	case HintVaag:
		return eenAls(k.vaag.zie(k.taal, zinnen))
	case HintPersoon:
		return eenAls(k.zonderPersoon(zinnen))
	}
	return nil
}

// eenAls returns one empty find if it is so.
func eenAls(zo bool) []string {
	if zo {
		return []string{""}
	}
	return nil
}

// ziePerspectief reports whether a sentence wants something of the inwoner, instead of the inwoner wanting it.
func (k *kijker) ziePerspectief(zinnen [][]teken) bool {
	for _, z := range zinnen {
		for i := range z {
			if _, ok := eerste(k.perspectief, k.taal, z, i); ok {
				return true
			}
		}
	}
	return false
}

// minPersoon is the least number of words before a missing person is missed.
const minPersoon = 4

// zonderPersoon reports whether there is no person in the whole text.
func (k *kijker) zonderPersoon(zinnen [][]teken) bool {
	if aantal(zinnen) < minPersoon {
		return false
	}
	for _, z := range zinnen {
		for _, t := range z {
			if k.taal.isPersoon(t) {
				return false
			}
		}
	}
	return true
}

// keur checks the hints: each known, said in words, and looking at something that exists.
func (r *hintregels) keur(g *gebreken, stappen []Stap) {
	gezien := map[string]bool{}
	for _, h := range r.Hints {
		waar := "hint " + string(h.ID)
		g.uniek(gezien, "hint", string(h.ID))
		g.vul(waar, "vraag", h.Vraag, "reden", h.Reden)
		raakt := 0
		for _, s := range stappen {
			if slices.Contains(h.Stappen, s.ID) {
				raakt++
			}
			for _, v := range s.Vragen {
				if slices.Contains(h.Vragen, v.ID) {
					raakt++
				}
			}
		}
		if raakt == 0 || raakt != len(h.Stappen)+len(h.Vragen) {
			g.meld("%s: looks at a step or question that does not exist", waar)
		}
	}
	for _, id := range [...]HintID{HintMiddel, HintWet, HintPerspectief, HintVaag, HintPersoon, HintOordeel} {
		if !gezien[string(id)] {
			g.meld("hint %s: missing", id)
		}
	}
	for naam, ws := range map[string][]string{
		"middel.kern": r.Middel.Kern, "middel.dingen": r.Middel.Dingen, "wet.namen": r.Wet.Namen,
		"perspectief": r.Perspectief, "vaag.woorden": r.Vaag.Woorden, "persoon": r.Persoon, "ander": r.Ander,
		"oordeel.woorden": r.Oordeel.Woorden, "middel.staart": r.Middel.Staart, "middel.verzoek": r.Middel.Verzoek,
		"middel.gever": r.Middel.Gever, "middel.geeft": r.Middel.Geeft, "wet.bronnen": r.Wet.Bronnen,
	} {
		if len(ws) == 0 || slices.Contains(ws, "") {
			g.meld("middelwoorden.json: %s is empty or has an empty word", naam)
		}
	}
}
