package toets

import (
	"os"
	"slices"
	"strings"
	"testing"
)

// laad returns the method with the embedded data.
func laad(t testing.TB) *Methode {
	t.Helper()
	m, err := Laad()
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// rijen reads a table from testdata: fields between tabs, a # begins a remark.
func rijen(t testing.TB, naam string, velden int) [][]string {
	t.Helper()
	ruw, err := os.ReadFile("testdata/" + naam)
	if err != nil {
		t.Fatal(err)
	}
	var uit [][]string
	for i, r := range strings.Split(string(ruw), "\n") {
		if r == "" || r[0] == '#' {
			continue
		}
		f := strings.Split(r, "\t")
		if len(f) != velden {
			t.Fatalf("%s:%d: %d fields, want %d", naam, i+1, len(f), velden)
		}
		uit = append(uit, f)
	}
	return uit
}

// sleutels returns the keys of at most n rows.
func sleutels(as []Artikel, n int) []string {
	var uit []string
	for _, a := range as[:min(n, len(as))] {
		uit = append(uit, a.Sleutel())
	}
	return uit
}

func TestZoekTabel(t *testing.T) {
	k := laad(t).Kader()
	tabel := rijen(t, "zoek.tsv", 2)
	if len(tabel) < 80 {
		t.Fatalf("%d queries, want at least 80", len(tabel))
	}
	for _, f := range tabel {
		if _, ok := k.Artikel(f[1]); !ok {
			t.Errorf("%q wants %q, which is no row", f[0], f[1])
		}
		if top := sleutels(k.Zoek(f[0]), 3); !slices.Contains(top, f[1]) {
			t.Errorf("Zoek(%q) gives %q, want %q among them", f[0], top, f[1])
		}
	}
}
