package gelijk

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"oliekan/casus"
	"oliekan/toets"
	"oliekan/toets/taal"
)

// beeld is what of a case is compared.
type beeld struct {
	kop           casus.Kop
	waarden       []string          // ids of grondwaarden
	belemmeringen []string          // kinds
	wetten        []string          // of the articles and the grondwaarden
	artikelen     []string          // keys of what carried an option
	effect        map[string]string // stem -> the word as it stood first
	woorden       map[string]string // the same of all that stands
	afloop        string
}

// kijk takes out of a case what is compared: what stands now, and nothing that was taken back.
func kijk(m *toets.Methode, c casus.Casus) beeld {
	st := c.Stand()
	b := beeld{kop: c.Kop, effect: map[string]string{}, woorden: map[string]string{}, afloop: st.Slotsom(m)}
	for _, a := range st.Alles() {
		switch a.Vraag {
		case toets.VraagGrondwaarde:
			b.waarden = erbij(b.waarden, a.Keus)
			if g, ok := m.Kader().Grondwaarde(a.Keus); ok {
				b.wetten = erbij(b.wetten, g.Wet)
			}
		case toets.VraagWeg:
			b.belemmeringen = erbij(b.belemmeringen, a.Keus)
		case toets.VraagDraagt:
			b.artikelen = erbij(b.artikelen, a.Keus)
			if art, ok := m.Kader().Artikel(a.Keus); ok && art.Wet != toets.WetAlgemeen {
				b.wetten = erbij(b.wetten, art.Wet)
			}
		}
		for _, k := range toets.Kernwoorden(a.Tekst.ZonderLabels()) {
			zet(b.woorden, k)
			if a.Vraag == toets.VraagEffect {
				zet(b.effect, k)
			}
		}
	}
	return b
}

// erbij adds a value once; an empty one is none.
func erbij(lijst []string, s string) []string {
	if s == "" || slices.Contains(lijst, s) {
		return lijst
	}
	return append(lijst, s)
}

// zet notes a word under its stem, in the form in which it came first.
func zet(ws map[string]string, k toets.Kernwoord) {
	if _, ok := ws[k.Stam]; !ok {
		ws[k.Stam] = k.Woord
	}
}

// maxWoorden is how many common words are named.
const maxWoorden = 3

// redenen says in words what two cases have in common.
func (w weging) redenen(m *toets.Methode, zelf, b beeld) []string {
	var uit []string
	noem := func(wat string, ws []string) {
		if len(ws) > 0 {
			uit = append(uit, wat+": "+taal.Rijtje(ws, "en"))
		}
	}
	var labels []string
	for _, id := range samen(zelf.waarden, b.waarden) {
		if g, ok := m.Kader().Grondwaarde(id); ok {
			labels = append(labels, g.Label)
		}
	}
	noem("zelfde grondwaarde", labels)
	labels = nil
	for _, id := range samen(zelf.belemmeringen, b.belemmeringen) {
		labels = append(labels, strings.ToLower(m.Label("belemmering", id)))
	}
	noem("zelfde belemmering", labels)
	noem("zelfde wet", samen(zelf.wetten, b.wetten))
	noem("zelfde woorden", w.samen(zelf.woorden, b.woorden))
	return uit
}

// samen returns the words that two texts share, as far as the frame knows them, the rarest first, at most maxWoorden.
func (w weging) samen(a, b map[string]string) []string {
	var stammen []string
	for s := range maps.Keys(a) {
		if _, ok := b[s]; ok && w[s].bekend {
			stammen = append(stammen, s)
		}
	}
	slices.SortFunc(stammen, func(x, y string) int {
		return cmp.Or(cmp.Compare(w[y].waarde, w[x].waarde), len(y)-len(x), cmp.Compare(x, y))
	})
	var uit []string
	for _, s := range stammen[:min(len(stammen), maxWoorden)] {
		uit = append(uit, a[s])
	}
	return uit
}
