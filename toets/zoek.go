package toets

import (
	"cmp"
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
	puntGenoemd   = 70  // a row that a synonym names
	puntPlek      = 8   // taken off for each place down that list
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
	zinnen []zoekzin       // longest first
	bekend map[string]bool // stems of the phrases of one word
}

// zoekzin is a phrase that means laws or rows.
type zoekzin struct {
	woorden   []string
	groep     int            // which synonym it is of, from 1; 0 for a law
	wet       string         // a law called by its name
	wetten    []string       // laws meant
	artikelen map[string]int // rows meant -> place in the list
}

// term is one thing that is asked for; every term should be found.
type term struct {
	woorden []string
	zin     *zoekzin
	lid     bool // stood after the word "lid"
	sterk   bool // it decides which rows are given (rangschik)
	weg     bool // a number that names no article
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
	for nr, s := range k.synoniemen {
		plek := make(map[string]int, len(s.Artikelen))
		for i, sleutel := range s.Artikelen {
			plek[sleutel] = i
		}
		for _, w := range s.Woorden {
			x.zinnen = append(x.zinnen, zoekzin{woorden: woorden(w), groep: nr + 1, wetten: s.Wetten, artikelen: plek})
		}
	}
	x.bekend = map[string]bool{}
	for _, z := range x.zinnen {
		if len(z.woorden) == 1 {
			x.bekend[stam(z.woorden[0])] = true
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

// Zoek is ZoekOp on the day to which the frame was kept up.
func (k *Kader) Zoek(vraag string) []Artikel { return k.ZoekOp(vraag, k.datum) }

// ZoekOp returns the rows that fit the words, best first: by number ("35", "pw 35", "artikel 2.3.5 wmo"), by law, by
// kind, by word, and by what people call it ("koelkast kapot"). Capitals and accents make no difference. What the frame
// knows well decides: a number, a law, or what people call something. Only rows with most of that are given, and the
// other words part those that are equal. When there are only other words, half of them must be found, and the rows with
// most of them are given; so a question about something else finds nothing. Equal rows stand in the order of the laws, rows that do
// not hold on the day ("2027-01-01") after the others. A local rule that has all the words goes first. No words give
// every row.
func (k *Kader) ZoekOp(vraag, dag string) []Artikel {
	x := k.index()
	termen := x.termen(vraag)
	if len(termen) == 0 {
		if slices.ContainsFunc(woorden(vraag), func(w string) bool { return !naamwoorden[w] }) {
			return nil // a question, but about nothing
		}
		return k.artikelen
	}
	sterk := rangschik(termen)
	var ts []treffer
	var meest treffer
	for i := range x.rijen {
		t := x.treffer(k, i, termen)
		if !k.artikelen[i].Geldt(dag) {
			t.hoofd, t.bij = t.hoofd/4, t.bij/4
		}
		if t.gevonden > 0 {
			ts = append(ts, t)
		}
		meest.gevonden = max(meest.gevonden, t.gevonden)
		if k.artikelen[i].Lokaal && t.gevonden == telTermen(termen) {
			ts[len(ts)-1].sterk = len(termen) // no synonym knows a local rule; it goes first, and shuts nothing out
			continue
		}
		meest.sterk = max(meest.sterk, t.sterk)
	}
	if sterk == 0 && 2*meest.gevonden < telTermen(termen) {
		return nil
	}
	slices.SortStableFunc(ts, func(a, b treffer) int {
		return cmp.Or(b.sterk-a.sterk, b.hoofd-a.hoofd, b.bij-a.bij)
	})
	var uit []Artikel
	for _, t := range ts {
		if t.sterk >= meest.sterk && (sterk > 0 || t.gevonden == meest.gevonden) {
			uit = append(uit, k.artikelen[t.rij])
		}
	}
	return uit
}

// telTermen counts the terms that can be found.
func telTermen(ts []term) int {
	n := 0
	for _, t := range ts {
		if !t.weg {
			n++
		}
	}
	return n
}

// treffer is a row with what was found in it.
type treffer struct {
	rij      int
	gevonden int // terms
	sterk    int // terms among them that the frame knows well
	hoofd    int // what those are worth
	bij      int // what the other words are worth; it only parts rows that are equal
}

// treffer looks for every term in a row.
func (x *zoekindex) treffer(k *Kader, i int, termen []term) treffer {
	t := treffer{rij: i}
	for j, te := range termen {
		p := 0
		if !te.weg {
			p = x.punten(k, i, te, j > 0)
		}
		if p == 0 {
			continue
		}
		if !te.sterk && p <= puntNoot {
			t.bij += p // said in passing: it parts rows that are equal, no more
			continue
		}
		t.gevonden++
		if te.sterk {
			t.sterk++
			t.hoofd += p
		} else {
			t.bij += p
		}
	}
	return t
}

// rangschik says which terms decide, and returns how many. A number is that of an article only beside a law, or where
// little else is asked: in "hij wordt 18" it is an age. What means a whole law ("uitkering", "wmo") gives way to what
// people call one thing, because nearly every question about a law has it.
func rangschik(ts []term) int {
	wet, ding := false, false
	for _, t := range ts {
		wet = wet || t.zin != nil && t.zin.wet != "" || t.lid
		ding = ding || t.zin != nil && !t.zin.breed()
	}
	n := 0
	for i := range ts {
		t := &ts[i]
		switch {
		case t.isGetal():
			t.sterk = wet || len(ts) <= 2
			t.weg = !t.sterk
		case t.lid:
			t.sterk = true
		case t.zin != nil:
			t.sterk = !ding || !t.zin.breed()
		}
		if t.sterk {
			n++
		}
	}
	return n
}

// breed reports whether a phrase means a whole law.
func (z *zoekzin) breed() bool { return z.wet != "" || len(z.wetten) > 0 }

// isGetal reports whether a term is a number.
func (t term) isGetal() bool { return t.zin == nil && !t.lid && isCijfer(t.woorden[0][0]) }

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
	if isCijfer(w[0]) && p == 0 { // a number that stands in a note names another article
		return x.lidPunten(r, w, t.lid || na)
	}
	p = max(p, x.lidPunten(r, w, t.lid || na && len(w) == 1))
	if t.lid || isCijfer(w[0]) {
		return p
	}
	return max(p, r.woordPunten(w))
}

// lidPunten returns what a number or letter is worth as the lid of a row, if it can be meant so.
func (x *zoekindex) lidPunten(r *zoekrij, w string, kan bool) int {
	if kan && slices.Contains(r.leden, w) {
		return puntOnder
	}
	return 0
}

// punten returns what a phrase is worth at an article.
func (z *zoekzin) punten(a *Artikel) int {
	if z.wet == a.Wet {
		return puntWet
	}
	if plek, ok := z.artikelen[a.Sleutel()]; ok {
		return max(puntGenoemd-plek*puntPlek, puntWoord)
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
// may stand anywhere in it. A stem of less than three letters tells nothing ("zzzz").
func komtVoor(ws []vorm, w string) int {
	p, s := 0, stam(w)
	for _, v := range ws {
		switch {
		case v.heel == w:
			return puntWoord
		case len(w) >= 3 && (strings.HasPrefix(v.heel, w) || len(s) >= 3 && v.stam == s && !andereKlank(v.heel, w)):
			p = max(p, puntBegin)
		case len(w) >= 5 && strings.Contains(v.heel, w):
			p = max(p, puntDeel)
		}
	}
	return p
}
