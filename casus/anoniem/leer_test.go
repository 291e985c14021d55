package anoniem

import (
	"bytes"
	"crypto/sha256"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"oliekan/casus/anoniem/weging/leer"
)

// leerbestanden are the texts that the model learns from, and leerzaad is the seed of all that is drawn by lot.
var leerbestanden = []string{"testdata/ontwikkel.txt", "testdata/geoefend.txt", "testdata/praktijk.txt", "testdata/handen.txt", "testdata/gewoon.txt"}

const leerzaad = 77

// leerkeuzes steer the learning; they were chosen by learning from some hands and measuring on the others.
var leerkeuzes = leer.Keuzes{Ronden: 3, Stap: .05, Krimp: 1e-6, Zaad: 1}

const gewichtenbestand = "weging/gewichten.bin"

var schrijfGewichten = flag.Bool("gewichten", false, "learn the weights and write them")

// leerwerk learns the weights as they are embedded, with the sum of what they were learned from.
func leerwerk(t *testing.T) []byte {
	korpus := leesKorpus(t, leerbestanden...)
	g := leer.Leer(leerteksten(korpus, leerzaad), leerkeuzes)
	b := g.Bytes()
	copy(b[8:], leersom(t))
	return b
}

// leersom gives the sum of what the weights depend on: texts, word data, lists, features and learning.
func leersom(t *testing.T) []byte {
	h := sha256.New()
	for _, p := range append([]string{"lexicon/woorden.fst", "lijsten.txt", "frasen.txt", "organisaties.txt", "plaatsen.txt", "orgwoorden.txt", "weging/*.go", "weging/leer/*.go"}, leerbestanden...) {
		namen, err := filepath.Glob(p)
		if err != nil || len(namen) == 0 {
			t.Fatalf("%s: %v", p, err)
		}
		for _, n := range namen {
			b, err := os.ReadFile(n)
			if err != nil {
				t.Fatal(err)
			}
			if strings.HasSuffix(n, "_test.go") {
				continue
			}
			h.Write(b)
		}
	}
	return h.Sum(nil)[:24]
}

// TestGewichten holds the embedded weights to what they were learned from. The sum is always compared; with OLIEKAN_TRAAG set the weights
// are learned again, which takes a minute, and must be the same to the byte. With -gewichten they are written.
func TestGewichten(t *testing.T) {
	if *schrijfGewichten {
		if err := os.WriteFile(gewichtenbestand, leerwerk(t), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	b, err := os.ReadFile(gewichtenbestand)
	if err != nil {
		t.Fatal(err)
	}
	if len(b) > 400_000 {
		t.Errorf("%d bytes of weights", len(b))
	}
	if !bytes.Equal(b[8:32], leersom(t)) {
		t.Error("texts, lists or features have changed since the weights were learned: go generate ./casus/anoniem")
	}
	if os.Getenv("OLIEKAN_TRAAG") != "" && !bytes.Equal(b, leerwerk(t)) {
		t.Error("the same texts gave other weights")
	}
}

// leestekst makes of a marked text what the model learns from.
func leestekst(m *Masker, gemerkte string, vorm func(string) string) leer.Tekst {
	var plat strings.Builder
	type merk struct {
		van, tot int
		soort    byte
	}
	var merken []merk
	van := 0
	for _, g := range gemerkt.FindAllStringSubmatchIndex(gemerkte, -1) {
		plat.WriteString(vorm(gemerkte[van:g[0]]))
		b := plat.Len()
		plat.WriteString(vorm(gemerkte[g[4]:g[5]]))
		merken = append(merken, merk{b, plat.Len(), gemerkte[g[2]]})
		van = g[1]
	}
	plat.WriteString(vorm(gemerkte[van:]))
	v := m.vinder()
	v.zonder = true
	v.zoek(NieuwRuw(plat.String()).tekst(), m.zaak)
	v.weegtekens()
	t := leer.Tekst{Streng: v.streng, Tekens: v.wt}
	k := 0
	for i := range v.ts {
		w := &v.ts[i]
		a, b := v.tekst.bronVan(w.van), v.tekst.bronTot(w.tot)
		for k < len(merken) && merken[k].tot <= a {
			k++
		}
		weg, soort, telt := false, int8(-1), 1.
		if k < len(merken) && merken[k].van < b {
			weg = true
			soort = int8(strings.IndexByte("NPOADZ", merken[k].soort))
			for _, n := range nietsWoorden {
				if w.sleutel == n {
					telt = .3
				}
			}
		}
		if w.soort != tekenWoord && w.soort != tekenGetal {
			telt = 0
		}
		t.Weg, t.Soort, t.Telt = append(t.Weg, weg), append(t.Soort, soort), append(t.Telt, telt)
	}
	return t
}

// kopie is one way of changing a text before the model learns from it.
type kopie struct {
	wissel, fout, letters, labels bool
	gewoon                        bool // also of texts without any mark
	vorm                          func(string) string
	zwaar                         float64
}

var kopieen = []kopie{
	{gewoon: true, vorm: strings.Clone, zwaar: .7},
	{gewoon: true, vorm: strings.ToLower, zwaar: .5},
	{wissel: true, letters: true, vorm: strings.Clone, zwaar: 1},
	{gewoon: true, wissel: true, letters: true, fout: true, vorm: strings.Clone, zwaar: 1},
	{wissel: true, letters: true, vorm: strings.Clone, zwaar: 1},
	{wissel: true, vorm: strings.ToLower, zwaar: .7},
	{wissel: true, fout: true, letters: true, vorm: strings.ToLower, zwaar: .7},
	{wissel: true, letters: true, vorm: strings.Clone, zwaar: 1},
	{wissel: true, vorm: strings.ToLower, zwaar: .7},
	{wissel: true, letters: true, fout: true, vorm: strings.Clone, zwaar: 1},
	{wissel: true, letters: true, vorm: strings.Clone, zwaar: 1},
	{wissel: true, letters: true, vorm: strings.ToLower, zwaar: .7},
	{wissel: true, vorm: strings.ToUpper, zwaar: .3},
	{wissel: true, labels: true, vorm: strings.Clone, zwaar: .5},
	{wissel: true, labels: true, vorm: strings.ToLower, zwaar: .5},
}

// leerteksten makes the copies of marked texts.
func leerteksten(korpus []string, zaad uint64) []leer.Tekst {
	w := leer.NieuweWisselaar(zaad)
	m := Nieuw(Opties{})
	var uit []leer.Tekst
	for _, k := range kopieen {
		for n, t := range korpus {
			if !strings.Contains(t, "[[") && !k.gewoon {
				continue
			}
			if k.letters {
				t = w.Voorletters(t)
			}
			if k.wissel {
				t = w.Namen(t)
			}
			if k.fout {
				t = w.Typefouten(t)
			}
			if k.wissel {
				t = w.Hoofdletters(t)
			}
			if k.labels {
				t = w.Labels(t, k.vorm)
			}
			vorm := k.vorm
			if k.labels {
				vorm = strings.Clone
			}
			l := leestekst(m, t, vorm)
			zwaar := k.zwaar
			if k.gewoon && !strings.Contains(t, "[[") {
				zwaar *= 2
			}
			for i := range l.Telt {
				l.Telt[i] *= zwaar
			}
			l.Deel = n & 1
			uit = append(uit, l)
		}
	}
	return uit
}

// leesKorpus reads the texts of files.
func leesKorpus(tb testing.TB, bestanden ...string) (uit []string) {
	for _, p := range bestanden {
		namen, _ := filepath.Glob(p)
		if len(namen) == 0 {
			tb.Fatal(p)
		}
		for _, n := range namen {
			b, err := os.ReadFile(n)
			if err != nil {
				tb.Fatal(err)
			}
			uit = append(uit, strings.Split(strings.TrimSpace(string(b)), "\n---\n")...)
		}
	}
	return uit
}
