package anoniem

import (
	"strings"
	"unicode/utf8"

	"oliekan/casus/anoniem/weging"
)

// spoor is one masked place: bytes of the source, and the name that gives the label.
type spoor struct {
	van, tot int
	naam     *naam
	zeker    bool
	kans     int    // in hundredths
	rij      string // the key of what stood there
}

// sporen returns the masked places in order. Patterns are names too: the same number gets the same label.
func (v *vinder) sporen() []spoor { return v.sporenTussen(0, len(v.tekst.bron)) }

// sporenTussen returns the masked places that begin in the bytes [van,tot) of the source.
func (v *vinder) sporenTussen(van, tot int) []spoor {
	var uit []spoor
	for i := 0; i < len(v.ts); {
		n := v.groeplengte(i)
		if n == 0 {
			i++
			continue
		}
		ts := v.ts[i : i+n]
		if begin := v.tekst.bronVan(ts[0].van); begin < van || begin >= tot {
			i += n
			continue
		}
		s := spoor{van: v.tekst.bronVan(ts[0].van), tot: v.tekst.bronTot(ts[n-1].tot), zeker: zekerVan(ts)}
		s.kans = kansVan(ts)
		s.naam, s.rij = v.naamVan(i, n)
		if s.naam.zeker {
			s.zeker, s.kans = true, 100
		}
		s.naam.kans = max(s.naam.kans, s.kans)
		uit = append(uit, s)
		i += n
	}
	return uit
}

// naamVan returns the name of a group; one that is new is added to the layer of this text.
func (v *vinder) naamVan(i, n int) (*naam, string) {
	ts := v.ts[i : i+n]
	rij := rijVan(ts)
	// A number is known by its digits, so that "06-12345678" and "0612345678" are one; the zero byte keeps it from ever
	// being taken for a word.
	if patroonIn(ts) {
		rij = []string{"\x00" + string(soortVan(ts)) + ":" + kern(v.tekst.tekst[ts[0].van:ts[len(ts)-1].tot])}
	}
	m := bekendeIn(ts)
	if m == nil {
		m = v.namen.vind(rij)
	}
	if m == nil {
		m = &naam{soort: soortVan(ts), zeker: zekerVan(ts)}
		v.namen.voeg(rij, m, overal)
	}
	m = v.wie(m, i, n)
	return m, sleutelrij(rij)
}

// patroonIn tells numbers from names, which are compared in another way. It reports whether a scanner found a part of
// this group.
func patroonIn(ts []teken) bool {
	for i := range ts {
		if ts[i].soort == tekenPatroon {
			return true
		}
	}
	return false
}

// schrijf writes the text with its labels.
func (v *vinder) schrijf(boek *labelboek) Uitkomst {
	bron := v.tekst.bron
	sporen := v.sporen()
	if len(sporen) == 0 {
		return Uitkomst{Tekst: Tekst{bron}}
	}
	var b strings.Builder
	b.Grow(len(bron))
	u := Uitkomst{Vondsten: make([]Vondst, 0, len(sporen))}
	byteplek, runeplek := 0, 0
	for _, s := range sporen {
		// Only here a new name gets its label, so numbers follow the order of the text.
		l := boek.van(s.naam)
		b.WriteString(bron[byteplek:s.van])
		b.WriteString(l)
		runeplek += utf8.RuneCountInString(bron[byteplek:s.van])
		lang := utf8.RuneCountInString(bron[s.van:s.tot])
		u.Vondsten = append(u.Vondsten, Vondst{
			Begin: runeplek, Eind: runeplek + lang, Soort: s.naam.soort, Label: l, Zeker: s.zeker, Kans: s.kans,
			Ruw: ruw(strings.Clone(bron[s.van:s.tot])),
		})
		byteplek, runeplek = s.tot, runeplek+lang
	}
	b.WriteString(bron[byteplek:])
	u.Tekst = Tekst{b.String()}
	return u
}

// kansVan gives how likely a group identifies somebody, in hundredths.
func kansVan(ts []teken) int {
	beste := 1
	for i := range ts {
		switch t := &ts[i]; {
		case t.zeker:
			return 100
		case t.soort == tekenWoord || t.soort == tekenGetal:
			beste = max(beste, min(99, weging.Kans(t.kansen)))
		}
	}
	return beste
}
