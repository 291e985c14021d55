package toets

import (
	"slices"
	"strings"
)

// ZoekBegrippen returns the terms of the glossary that fit what is searched for, best first: a term that is it, one that
// begins so, one with the words in it whole, one with them in part, then one whose explanation has them. Among equals those
// that occur in bij go first, such as the text of the question at hand. No words give every term, those of bij in front.
func (m *Methode) ZoekBegrippen(zoek, bij string) []Begrip {
	zin, ws := vouw(strings.TrimSpace(zoek)), woorden(zoek)
	hier := map[string]bool{}
	for _, b := range m.BegrippenIn(bij) {
		hier[b.Woord] = true
	}
	type treffer struct {
		Begrip
		rang int
	}
	var ts []treffer
	for _, b := range m.begrip {
		r := b.rang(zin, ws)
		if r < 0 {
			continue
		}
		if r *= 2; !hier[b.Woord] {
			r++
		}
		ts = append(ts, treffer{b, r})
	}
	slices.SortStableFunc(ts, func(a, b treffer) int { return a.rang - b.rang })
	uit := make([]Begrip, len(ts))
	for i, t := range ts {
		uit[i] = t.Begrip
	}
	return uit
}

// rang says how well a term fits what is searched for: 0 is best, -1 not at all.
func (b Begrip) rang(zin string, ws []string) int {
	woord := vouw(b.Woord)
	switch {
	case len(ws) == 0 || woord == zin:
		return 0
	case strings.HasPrefix(woord, zin):
		return 1
	case staatIn(woorden(woord), ws):
		return 2
	case heeftAlle(woord, ws):
		return 3
	case heeftAlle(woord+" "+vouw(b.Uitleg), ws):
		return 4
	}
	return -1
}

// heeftAlle reports whether every word stands in a folded text.
func heeftAlle(tekst string, ws []string) bool {
	return !slices.ContainsFunc(ws, func(w string) bool { return !strings.Contains(tekst, w) })
}

// BegrippenIn returns the terms of the glossary that occur in a text, in any form ("opties" has "optie"), in
// alphabetical order. A term inside a longer one that occurs counts too.
func (m *Methode) BegrippenIn(tekst string) []Begrip {
	hier := stammenVan(tekst)
	var uit []Begrip
	for _, b := range m.begrip {
		if staatIn(hier, stammenVan(b.Woord)) {
			uit = append(uit, b)
		}
	}
	return uit
}

// stammenVan returns the stems of the words of a text.
func stammenVan(tekst string) []string { return stammen(woorden(tekst)) }

// staatIn reports whether words stand one after another somewhere among others.
func staatIn(alle, deel []string) bool { return plekVan(alle, deel) >= 0 }

// plekVan returns where words stand one after another among others, or -1.
func plekVan(alle, deel []string) int {
	for i := 0; len(deel) > 0 && i+len(deel) <= len(alle); i++ {
		if slices.Equal(alle[i:i+len(deel)], deel) {
			return i
		}
	}
	return -1
}

// metWetten adds a term for each law that no term explains, so that no short name on a screen stays a riddle when a law is
// new in the frame.
func metWetten(bs []Begrip, wetten []Wet) []Begrip {
	for _, w := range wetten {
		uitgelegd := slices.ContainsFunc(bs, func(b Begrip) bool { return vouw(b.Woord) == vouw(w.kort()) || w.in(b) })
		if !uitgelegd {
			bs = append(bs, Begrip{w.kort(), "De wet die voluit zo heet: " + w.Titel + "."})
		}
	}
	return bs
}

// in reports whether a term stands in the short name of the law and gives its full one, as "BRP" does for "Wet BRP".
func (w Wet) in(b Begrip) bool {
	return staatIn(stammenVan(w.Afkorting), stammenVan(b.Woord)) && strings.Contains(vouw(b.Uitleg), vouw(w.Titel))
}
