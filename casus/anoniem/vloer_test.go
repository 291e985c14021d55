package anoniem

import (
	"encoding/json"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"oliekan/casus/anoniem/weging/leer"
)

// gewisseld gives the texts that the model learned from with other names, of a seed that it has not seen.
func gewisseld(t *testing.T, zaad uint64) []string {
	w := leer.NieuweWisselaar(zaad)
	var uit []string
	for _, s := range leesKorpus(t, leerbestanden[:4]...) {
		uit = append(uit, w.Namen(s))
	}
	return uit
}

// TestGewisseld measures on other names in the same places: the model must know the places and not the names.
func TestGewisseld(t *testing.T) {
	korpus := strings.Join(gewisseld(t, 20261201), "\n---\n")
	stil := func(string, ...any) {}
	for naam, v := range map[string]vloer{
		"gewoon": {strings.Clone, .96, .975, .03},
		"klein":  {strings.ToLower, .94, .96, .035},
	} {
		t.Run(naam, func(t *testing.T) {
			n := meetKorpus(stil, korpus, v.vorm)
			t.Logf("gone %.3f  persons %.3f  words lost %.3f", n.deel(""), n.deel("N"), n.verlies())
			v.toets(t, n)
		})
	}
}

// TestSoort wants the kind of what is found to be right, on other names: as is and in lower case.
func TestSoort(t *testing.T) {
	soorten := map[byte]Soort{'N': SoortPersoon, 'P': SoortPlaats, 'O': SoortOrganisatie, 'A': SoortAdres}
	for naam, vorm := range map[string]func(string) string{"gewoon": strings.Clone, "klein": strings.ToLower} {
		t.Run(naam, func(t *testing.T) {
			goed, alle := 0, 0
			for _, s := range gewisseld(t, 20261201) {
				l := leesMerken(s, vorm)
				for _, v := range Nieuw(Opties{}).Masker(NieuwRuw(l.plat)).Vondsten {
					van, tot := byteVan(l.plat, v.Begin), byteVan(l.plat, v.Eind)
					for _, m := range l.merken {
						if wil, ok := soorten[byte(m[2])]; ok && m[0] < tot && van < m[1] {
							alle++
							if v.Soort == wil {
								goed++
							}
							break
						}
					}
				}
			}
			if t.Logf("%d of %d: %.3f", goed, alle, float64(goed)/float64(alle)); goed*100 < 93*alle {
				t.Errorf("%d of %d kinds right", goed, alle)
			}
		})
	}
}

// byteVan gives the byte of s at which rune n begins.
func byteVan(s string, n int) int {
	for i := range s {
		if n == 0 {
			return i
		}
		n--
	}
	return len(s)
}

// leesmerk is a marked text without its marks, and where they were: bytes, and the kind.
type leesmerk struct {
	plat   string
	merken [][3]int
}

// leesMerken takes the marks out of a text.
func leesMerken(s string, vorm func(string) string) leesmerk {
	var b strings.Builder
	var l leesmerk
	van := 0
	for _, g := range gemerkt.FindAllStringSubmatchIndex(s, -1) {
		b.WriteString(vorm(s[van:g[0]]))
		x := b.Len()
		b.WriteString(vorm(s[g[4]:g[5]]))
		l.merken = append(l.merken, [3]int{x, b.Len(), int(s[g[2]])})
		van = g[1]
	}
	b.WriteString(vorm(s[van:]))
	l.plat = b.String()
	return l
}

// TestTweeKeer masks what was masked: hardly a text may change, and with the second scan as well.
func TestTweeKeer(t *testing.T) {
	anders, alle := 0, 0
	for _, s := range gewisseld(t, 20261202) {
		for _, vorm := range []func(string) string{strings.Clone, strings.ToLower} {
			eerst := Nieuw(Opties{}).Masker(NieuwRuw(vorm(gemerkt.ReplaceAllString(s, "$2")))).Tekst
			alle++
			if nu, v := NieuweNaloper(Opties{}).Loop(eerst, nil, nil); len(v) > 0 {
				anders++
				if anders < 20 {
					t.Logf("%q", nu)
				}
			}
		}
	}
	if t.Logf("%d of %d", anders, alle); anders*100 > alle {
		t.Errorf("%d of %d texts changed", anders, alle)
	}
}

// TestVeldtermen writes the terms of the method with a capital in the middle of a sentence, as people do: at most 2 % may go.
func TestVeldtermen(t *testing.T) {
	b, err := os.ReadFile("../../toets/inhoud/begrippen.json")
	if err != nil {
		t.Fatal(err)
	}
	var ruw any
	if err := json.Unmarshal(b, &ruw); err != nil {
		t.Fatal(err)
	}
	weg, alle := 0, 0
	for _, term := range termen(ruw) {
		r, n := utf8.DecodeRuneInString(term)
		s := "Wij spraken over " + string(unicode.ToUpper(r)) + term[n:] + " en wat dat betekent."
		alle++
		if u := Nieuw(Opties{}).Masker(NieuwRuw(s)); len(u.Vondsten) > 0 {
			weg++
			t.Logf("%q", term)
		}
	}
	if t.Logf("%d of %d", weg, alle); alle < 20 || weg*50 > alle {
		t.Errorf("%d of %d terms masked", weg, alle)
	}
}

// termen gathers the terms of the glossary.
func termen(x any) (uit []string) {
	switch x := x.(type) {
	case map[string]any:
		for k, v := range x {
			if s, ok := v.(string); ok && (k == "term" || k == "label" || k == "begrip" || k == "naam" || k == "woord") {
				uit = append(uit, s)
			} else {
				uit = append(uit, termen(v)...)
			}
		}
	case []any:
		for _, v := range x {
			uit = append(uit, termen(v)...)
		}
	}
	return uit
}

// TestKromme prints, with -v, what leaks against the words that are asked about, for a marked file: what is asked and ordinary comes
// back, what is asked and marked stays masked. It runs with OLIEKAN_KORPUS set to the file.
func TestKromme(t *testing.T) {
	bestand := os.Getenv("OLIEKAN_KORPUS")
	if bestand == "" {
		t.Skip("set OLIEKAN_KORPUS to a marked file")
	}
	korpus := leesKorpus(t, bestand)
	for _, vorm := range []func(string) string{strings.Clone, strings.ToLower} {
		meetKorpus(t.Logf, strings.Join(korpus, "\n---\n"), vorm)
		for _, onder := range []int32{-3500, -3000, -2500, -1900, -1600, -1000, 0} {
			t.Log(kromme(korpus, vorm, onder))
		}
	}
}

// kromme measures one lower threshold.
func kromme(korpus []string, vorm func(string) string, onder int32) string {
	a, b := grens, grensStreng
	defer func() { grens, grensStreng = a, b }()
	grens, grensStreng = onder, onder
	vragen, woorden, weg, alle, kwijt := 0, 0, 0, 0, 0
	for _, s := range korpus {
		l := leesMerken(s, vorm)
		woorden += len(eenWoord.FindAllString(l.plat, -1))
		vs := Nieuw(Opties{}).Masker(NieuwRuw(l.plat)).Vondsten
		gevraagd := map[string]bool{}
		dicht := make([]bool, len(l.plat)+1)
		for _, v := range vs {
			van, tot := byteVan(l.plat, v.Begin), byteVan(l.plat, v.Eind)
			for k := van; k < tot; k++ {
				dicht[k] = true
			}
			if !v.Zeker {
				gevraagd[v.Label] = true
			} else if !l.in(van, tot) {
				kwijt += len(eenWoord.FindAllString(l.plat[van:tot], -1))
			}
		}
		vragen += len(gevraagd)
		for _, m := range l.merken {
			alle++
			if l.verborgen(m, dicht) {
				weg++
			}
		}
	}
	return fmt.Sprintf("lower %d upper %d: gone %.3f, %.2f questions per 100 words, words lost after them %.4f",
		onder, buitenTwijfel, float64(weg)/float64(max(alle, 1)), 100*float64(vragen)/float64(max(woorden, 1)), float64(kwijt)/float64(max(woorden, 1)))
}

// in reports whether the bytes from a to b touch a mark.
func (l leesmerk) in(a, b int) bool {
	return slices.ContainsFunc(l.merken, func(m [3]int) bool { return m[0] < b && a < m[1] })
}

// verborgen reports whether every word of a mark that identifies is masked.
func (l leesmerk) verborgen(m [3]int, dicht []bool) bool {
	for _, w := range eenWoord.FindAllStringIndex(l.plat[m[0]:m[1]], -1) {
		if !dicht[m[0]+w[0]] && !slices.Contains(nietsWoorden, strings.ToLower(l.plat[m[0]+w[0]:m[0]+w[1]])) {
			return false
		}
	}
	return true
}
