package voorstel_test

import (
	"cmp"
	"fmt"
	"hash/fnv"
	"os"
	"slices"
	"strings"
	"testing"

	"oliekan/casus/anoniem"
)

// zaad parts the rows in two halves. It never changes: half of them was not looked at while the ranking was made.
const zaad = 1215

// optierij is one row of testdata/opties.tsv.
type optierij struct {
	id, hand, optie, effect     string
	grondwaarden, belemmeringen []string
	artikelen                   []string // keys, the one that carries the option first
	dicht                       bool     // in the half that is never looked at
}

// leesOpties reads the closed set.
func leesOpties(t testing.TB) []optierij {
	t.Helper()
	bytes, err := os.ReadFile("testdata/opties.tsv")
	if err != nil {
		t.Fatal(err)
	}
	var uit []optierij
	for _, regel := range strings.Split(strings.TrimSpace(string(bytes)), "\n") {
		if strings.HasPrefix(regel, "#") {
			continue
		}
		v := strings.Split(regel, "\t")
		if len(v) != 7 {
			t.Fatalf("%d fields: %s", len(v), regel)
		}
		uit = append(uit, optierij{
			id: v[0], hand: v[1], optie: anoniem.UitOpslag(v[2]).ZonderLabels(), effect: anoniem.UitOpslag(v[3]).ZonderLabels(),
			grondwaarden: deel(v[4], ","), belemmeringen: deel(v[5], ","), artikelen: deel(v[6], "; "),
		})
	}
	verdeel(uit)
	return uit
}

// deel splits a field; an empty one has no parts.
func deel(s, scheiding string) []string {
	if s == "" {
		return nil
	}
	return strings.Split(s, scheiding)
}

// verdeel puts every second row of a hand, in an order that only the seed knows, in the closed half.
func verdeel(rijen []optierij) {
	orde := make([]int, len(rijen))
	for i := range orde {
		orde[i] = i
	}
	lot := func(i int) uint64 {
		h := fnv.New64a()
		fmt.Fprint(h, zaad, " ", rijen[i].id)
		return h.Sum64()
	}
	slices.SortFunc(orde, func(a, b int) int {
		return cmp.Or(cmp.Compare(rijen[a].hand, rijen[b].hand), cmp.Compare(lot(a), lot(b)))
	})
	for plek, i := range orde {
		rijen[i].dicht = plek%2 == 1
	}
}

// The set holds what its README says: enough rows, half of them of the practice cases, and keys that the frame knows and that are law.
func TestOptiesPassenInKader(t *testing.T) {
	rijen := leesOpties(t)
	kader, gezien, oefen, dicht := methode(t).Kader(), map[string]bool{}, 0, 0
	for _, r := range rijen {
		if gezien[r.id] {
			t.Errorf("%s stands there twice", r.id)
		}
		gezien[r.id] = true
		if r.hand == "oefen" {
			oefen++
		}
		if r.dicht {
			dicht++
		}
		for _, g := range r.grondwaarden {
			if _, ok := kader.Grondwaarde(g); !ok {
				t.Errorf("%s: no grondwaarde %q", r.id, g)
			}
		}
		for _, b := range r.belemmeringen {
			if kader.RuimteZin(b) == "" {
				t.Errorf("%s: no obstacle %q", r.id, b)
			}
		}
		for _, s := range r.artikelen {
			if a, ok := kader.Artikel(s); !ok || !a.Geldt(kader.Datum()) {
				t.Errorf("%s: no article %q that holds", r.id, s)
			}
		}
	}
	if len(rijen) != 82 || oefen != 42 || dicht != 41 {
		t.Errorf("%d rows, %d of practice cases, %d closed", len(rijen), oefen, dicht)
	}
}
