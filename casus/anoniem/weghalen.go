package anoniem

import (
	"slices"
	"strings"
)

// Weggehaald stands where something was that should never have been written down. It has no number: it says nothing of
// who or what stood there.
const Weggehaald = "[weggehaald]"

// TekstWeggehaald takes the place of a whole text that was removed.
func TekstWeggehaald() Tekst { return Tekst{Weggehaald} }

// wegrij is a row of words and signs that was taken out of the case. It is kept apart from the names: what is decided
// about a name must never touch what was removed.
type wegrij struct {
	delen []string
	naam  *naam
}

// HaalWeg takes a word or a row of words out of the whole case: Hermasker puts Weggehaald in its place from now on, in
// every capitalisation and with the s of a genitive. It matches the row as it was typed, numbers and signs included, but
// for an article before it and the punctuation around it. A name that has a label keeps it; a word that is a part of
// that name goes where it stands by itself. It returns the row as it was written, so that its traces can be looked for,
// and ErrGeenNaam when there is no word in it, ErrVerborgen when there is a label in it, or ErrStuk.
func (m *Masker) HaalWeg(woord Ruw) (t Tekst, err error) {
	defer vangOp(&err)
	if heeftLabel(woord.tekst()) {
		return Tekst{}, ErrVerborgen
	}
	v := m.vinder()
	v.lees(woord.tekst())
	v.kleed()
	if !slices.ContainsFunc(v.ts, func(t teken) bool { return t.soort == tekenWoord || t.soort == tekenPatroon }) {
		return Tekst{}, ErrGeenNaam
	}
	t = Tekst{strings.Clone(v.tekst.bron[v.tekst.bronVan(v.ts[0].van):v.tekst.bronTot(v.ts[len(v.ts)-1].tot)])}
	rij := rijVan(v.ts)
	delete(m.geheugen.houd, sleutelrij(rij))
	if n := m.geheugen.vind(rij); n != nil && !n.bekend {
		m.geheugen.vergeet(rij)
	}
	n := &naam{label: Weggehaald, soort: SoortWoord, zeker: true, beslist: true}
	n.zie(t.s, sleutelrij(rij))
	m.laatTerug(v.wegdelen())
	m.weg = append(m.weg, wegrij{v.wegdelen(), n})
	return t, nil
}

// laatTerug forgets that a row was taken out: a person decided otherwise. What is gone stays gone.
func (m *Masker) laatTerug(delen []string) {
	m.weg = slices.DeleteFunc(m.weg, func(w wegrij) bool { return slices.Equal(w.delen, delen) })
}

// heeftLabel reports whether there is a label in a text that somebody typed, in any capitals.
func heeftLabel(s string) bool {
	return len(Tekst{strings.ToLower(s)}.Labels())+len(Tekst{strings.ToUpper(s)}.Labels()) > 0
}

// kleed leaves off the articles before what was typed ("the red door": the article may stay) and the signs around it.
func (v *vinder) kleed() {
	ts := v.ts
	for len(ts) > 0 && v.rand(&ts[0]) {
		ts = ts[1:]
	}
	for len(ts) > 0 && v.rand(&ts[len(ts)-1]) {
		ts = ts[:len(ts)-1]
	}
	for len(ts) > 1 && ts[0].lijst&isLidwoord != 0 {
		ts = ts[1:]
	}
	v.ts = ts
}

// rand reports whether a sign only stands around words: a quotation mark, a bracket, the end of a sentence.
func (v *vinder) rand(t *teken) bool {
	return t.soort == tekenLees && strings.Contains(".,;:!?…\"'()[]‘’“”„«»", v.tekst.tekst[t.van:t.tot])
}

// wegdelen gives the row of a text that is to be taken out.
func (v *vinder) wegdelen() []string {
	uit := make([]string, len(v.ts))
	for i := range v.ts {
		uit[i] = v.wegdeel(i)
	}
	return uit
}

// wegdeel is the token at i as a part of a row: the key of a word, the digits of a number, or a sign as it is.
func (v *vinder) wegdeel(i int) string {
	t := &v.ts[i]
	switch {
	case t.soort == tekenLabel:
		return "" // no row has an empty part
	case t.sleutel != "":
		return t.sleutel
	case t.soort == tekenPatroon:
		return kern(v.tekst.tekst[t.van:t.tot])
	}
	return v.tekst.tekst[t.van:t.tot]
}

// trefWeg finds the longest row at i that was taken out, with the number of its tokens; nil when there is none.
func (v *vinder) trefWeg(i int) (*naam, int) {
	var n *naam
	lengte := 0
	for _, w := range v.weg {
		if len(w.delen) > lengte && v.isWeg(i, w.delen) {
			n, lengte = w.naam, len(w.delen)
		}
	}
	return n, lengte
}

// isWeg reports whether the tokens from i are this row. The last word may have the s of a genitive; a number must not be
// a part of a longer one.
func (v *vinder) isWeg(i int, delen []string) bool {
	if i+len(delen) > len(v.ts) || v.halfGetal(i-1) || v.halfGetal(i+len(delen)-1) {
		return false
	}
	for k, d := range delen {
		t := &v.ts[i+k]
		genitief := k == len(delen)-1 && t.soort == tekenWoord && stamVan(t.sleutel, d)
		if k > 0 && t.alinea || v.wegdeel(i+k) != d && !genitief {
			return false
		}
	}
	return true
}

// halfGetal reports whether a number runs on over the end of the token at i: "3" and ",5".
func (v *vinder) halfGetal(i int) bool {
	vast := func(j int) bool { return v.op(j).soort == tekenLees && !v.op(j).wit && !v.op(j+1).wit }
	getal := func(j int) bool { return v.op(j).soort == tekenGetal }
	return vast(i) && getal(i-1) && getal(i+1) || vast(i+1) && getal(i) && getal(i+2)
}

// neemWeg masks the n tokens from i as what was taken out.
func (v *vinder) neemWeg(i, n int, wie *naam) {
	v.groep++
	v.run++
	for k := range n {
		t := &v.ts[i+k]
		t.oordeel, t.vondst, t.zeker, t.naam, t.groep, t.weg = gemaskeerd, wie.soort, true, wie, v.groep, v.run
	}
}
