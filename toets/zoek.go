package toets

import (
	"slices"
	"strings"
)

// synoniem says what people mean with a word that the law does not use (inhoud/synoniemen.json).
type synoniem struct {
	Woorden   []string `json:"woorden"`             // words or phrases that people use
	Wetten    []string `json:"wetten,omitempty"`    // the laws meant
	Artikelen []string `json:"artikelen,omitempty"` // the rows meant, the best one first
}

// What a find is worth. Only the order matters: a number or a named row beats a law, a law beats words in passing.
const (
	puntNummer    = 100 // the number of the article
	puntGenoemd   = 70  // a row that a synonym names, less one for each place down its list
	puntWet       = 40  // the law itself
	puntOnder     = 30  // an article inside the number, 2.3 of 2.3.5; or the lid
	puntKind      = 26
	puntWoord     = 20 // the word as it stands
	puntBegin     = 14 // the beginning of a word, or another form of it
	puntDeel      = 8  // inside a word
	puntNoot      = 4  // in the note
	puntWetBedoel = 12 // the law that a synonym means
)

// zoekrij is one row, ready to search.
type zoekrij struct {
	artikel string   // as words does: "4.84"
	leden   []string // the numbers and letters of the lid
	kind    string
	zegt    []vorm
	noot    []vorm
}

// vorm is a word with its stem, so that the stem is not cut again at every search.
type vorm struct{ heel, stam string }

// vormen folds a text into words with their stems.
func vormen(s string) []vorm {
	ws := woorden(s)
	uit := make([]vorm, len(ws))
	for i, w := range ws {
		uit[i] = vorm{w, stam(w)}
	}
	return uit
}

// zoekindex is the frame, ready to search.
type zoekindex struct {
	rijen  []zoekrij
	zinnen []zoekzin // longest first
}

// zoekzin is a phrase that means laws or rows.
type zoekzin struct {
	woorden   []string
	wet       string         // a law called by its name
	wetten    []string       // laws meant
	artikelen map[string]int // rows meant -> place in the list
}

// term is one thing that is asked for; every term should be found.
type term struct {
	woorden []string
	zin     *zoekzin
	lid     bool // stood after the word "lid"
}

// maakIndex folds the words of the frame once.
func maakIndex(k *Kader) *zoekindex {
	x := &zoekindex{rijen: make([]zoekrij, len(k.artikelen))}
	for i, a := range k.artikelen {
		x.rijen[i] = zoekrij{
			artikel: strings.Join(woorden(a.Artikel), ""), leden: lidDelen(a.Lid), kind: vouw(a.Kind),
			zegt: vormen(a.Zegt), noot: vormen(a.Noot),
		}
		if a.Lokaal { // no synonym knows it, so its name counts as words
			x.rijen[i].zegt = vormen(a.Wet + " " + a.Zegt)
		}
	}
	for _, w := range k.wetten {
		for _, naam := range [...]string{w.Afkorting, w.Titel} {
			x.zinnen = append(x.zinnen, zoekzin{woorden: woorden(naam), wet: w.Afkorting})
		}
	}
	for _, s := range k.synoniemen {
		plek := make(map[string]int, len(s.Artikelen))
		for i, sleutel := range s.Artikelen {
			plek[sleutel] = i
		}
		for _, w := range s.Woorden {
			x.zinnen = append(x.zinnen, zoekzin{woorden: woorden(w), wetten: s.Wetten, artikelen: plek})
		}
	}
	slices.SortStableFunc(x.zinnen, func(a, b zoekzin) int { return len(b.woorden) - len(a.woorden) })
	return x
}

// lidDelen splits a lid in its numbers and letters: "1f, 2" is 1, f, 1f, 2; "1-3" is 1, 2, 3.
func lidDelen(lid string) []string {
	var uit []string
	if van, tot, ok := strings.Cut(lid, "-"); ok && len(van) == 1 && len(tot) == 1 {
		for c := van[0]; c <= tot[0]; c++ {
			uit = append(uit, string(rune(c)))
		}
		return uit
	}
	for _, w := range woorden(lid) {
		uit = append(uit, w)
		if cijfers := strings.TrimRight(w, "abcdefghijklmnopqrstuvwxyz*"); cijfers != "" && cijfers != w {
			uit = append(uit, cijfers, w[len(cijfers):])
		}
	}
	return uit
}

// Zoek returns the rows that fit the words, best first: by number ("35", "pw 35", "artikel 2.3.5 wmo"), by law, by kind,
// by word, and by what people call it ("huishoudelijke hulp"). Capitals and accents make no difference. Rows with all
// words come first and alone; if there are none, rows with the most words. Equal rows stand in the order of the laws,
// rows that are no law yet after the others. No words give every row.
func (k *Kader) Zoek(vraag string) []Artikel {
	x := k.index()
	termen := x.termen(vraag)
	if len(termen) == 0 {
		return k.artikelen
	}
	type treffer struct{ rij, gevonden, punten int }
	var ts []treffer
	meest := 0
	for i := range x.rijen {
		t := treffer{rij: i}
		for j, te := range termen {
			if p := x.punten(k, i, te, j > 0); p > 0 {
				t.gevonden++
				t.punten += p
			}
		}
		if !k.artikelen[i].Bruikbaar {
			t.punten /= 4
		}
		if t.gevonden > 0 {
			ts = append(ts, t)
		}
		meest = max(meest, t.gevonden)
	}
	slices.SortStableFunc(ts, func(a, b treffer) int {
		if a.gevonden != b.gevonden {
			return b.gevonden - a.gevonden
		}
		return b.punten - a.punten
	})
	var uit []Artikel
	for _, t := range ts {
		if t.gevonden == len(termen) || meest < len(termen) {
			uit = append(uit, k.artikelen[t.rij])
		}
	}
	return uit
}

// termen reads a question: phrases that are known, longest first, and the words between them.
func (x *zoekindex) termen(vraag string) []term {
	ws := x.losgeknipt(woorden(vraag))
	var uit []term
	lid := false
	for i := 0; i < len(ws); {
		if z, n := x.zinOp(ws[i:]); z != nil {
			uit = append(uit, term{woorden: ws[i : i+n], zin: z})
			i, lid = i+n, false
			continue
		}
		w := ws[i]
		i++
		if w == "lid" || w == "leden" || w == "onderdeel" {
			lid = true
			continue
		}
		if !isVulwoord(w) {
			uit = append(uit, term{woorden: []string{w}, lid: lid})
			lid = false
		}
	}
	return uit
}

// losgeknipt parts a number that is written against a law or "art": "pw35" is "pw", "35".
func (x *zoekindex) losgeknipt(ws []string) []string {
	var uit []string
	for _, w := range ws {
		i := strings.IndexAny(w, "0123456789")
		if i > 0 && !x.kent(w) && (x.kent(w[:i]) || isVulwoord(w[:i])) {
			uit = append(uit, w[:i], w[i:])
			continue
		}
		uit = append(uit, w)
	}
	return uit
}

// kent reports whether a word alone is a known phrase.
func (x *zoekindex) kent(w string) bool {
	z, _ := x.zinOp([]string{w})
	return z != nil
}

// zinOp finds the longest known phrase at the beginning of ws, and its length. A law called by its name goes before a
// synonym of the same length, because the names are first in the index.
func (x *zoekindex) zinOp(ws []string) (*zoekzin, int) {
	for i := range x.zinnen {
		z := &x.zinnen[i]
		if n := len(z.woorden); n <= len(ws) && slices.Equal(z.woorden, ws[:n]) {
			return z, n
		}
	}
	return nil, 0
}

// isVulwoord reports whether a word says nothing about what is looked for.
func isVulwoord(w string) bool {
	switch w {
	case "artikel", "artikelen", "art", "wet", "de", "het", "een", "van", "in", "op", "voor", "bij", "of", "en", "met",
		"is", "als", "naar", "te", "die", "dat", "om", "aan", "tot", "mag", "kan", "wat", "hoe", "er", "over", "door",
		"zonder", "uit", "geen", "niet", "ik", "je", "mijn", "zijn", "haar", "hij", "zij", "ze", "wie", "heeft":
		return true
	}
	return false
}

// punten returns what a term is worth at a row; 0 is not found. na says that another term stood before it: then a
// number may also be a lid.
func (x *zoekindex) punten(k *Kader, i int, t term, na bool) int {
	r, a := &x.rijen[i], &k.artikelen[i]
	p := 0
	if t.zin != nil {
		p = t.zin.punten(a)
		if len(t.woorden) == 1 || a.Lokaal {
			p = max(p, r.zinPunten(t.woorden))
		}
		return p
	}
	w := t.woorden[0]
	if isCijfer(w[0]) && !t.lid {
		p = r.nummerPunten(w)
	}
	if (t.lid || na && (isCijfer(w[0]) || len(w) == 1)) && slices.Contains(r.leden, w) {
		p = max(p, puntOnder)
	}
	if t.lid {
		return p
	}
	return max(p, r.woordPunten(w))
}

// punten returns what a phrase is worth at an article.
func (z *zoekzin) punten(a *Artikel) int {
	if z.wet == a.Wet {
		return puntWet
	}
	if plek, ok := z.artikelen[a.Sleutel()]; ok {
		return puntGenoemd - plek
	}
	if slices.Contains(z.wetten, a.Wet) {
		return puntWetBedoel
	}
	return 0
}

// nummerPunten compares a number with the number of the article: "2.3" also finds 2.3.5, and "18" finds 18a.
func (r *zoekrij) nummerPunten(w string) int {
	rest, ok := strings.CutPrefix(r.artikel, w)
	switch {
	case !ok:
		return 0
	case rest == "":
		return puntNummer
	case isCijfer(rest[0]):
		return 0
	}
	return puntOnder
}

// zinPunten returns what the words of a phrase are worth in the texts of the row, as much as the worst of them: all must
// be there.
func (r *zoekrij) zinPunten(ws []string) int {
	p := puntWoord + puntKind
	for _, w := range ws {
		p = min(p, r.woordPunten(w))
	}
	return p
}

// woordPunten returns what a word is worth in the texts of the row.
func (r *zoekrij) woordPunten(w string) int {
	p := 0
	if begint(r.kind, w) {
		p = puntKind
	}
	p = max(p, komtVoor(r.zegt, w))
	if p == 0 && komtVoor(r.noot, w) > puntDeel {
		p = puntNoot
	}
	return p
}

// begint reports whether a word, or another form of it, begins one of the words of a kind.
func begint(kind, w string) bool {
	if len(w) < 3 {
		return false
	}
	for _, deel := range strings.Fields(kind) {
		if strings.HasPrefix(deel, w) || stam(deel) == stam(w) {
			return true
		}
	}
	return false
}

// komtVoor returns how well a word is found among words. Two letters must be a whole word, three may begin one, five
// may stand anywhere in it.
func komtVoor(ws []vorm, w string) int {
	p, s := 0, stam(w)
	for _, v := range ws {
		switch {
		case v.heel == w:
			return puntWoord
		case len(w) >= 3 && (strings.HasPrefix(v.heel, w) || v.stam == s):
			p = max(p, puntBegin)
		case len(w) >= 5 && strings.Contains(v.heel, w):
			p = max(p, puntDeel)
		}
	}
	return p
}
