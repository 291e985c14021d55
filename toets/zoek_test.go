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

func TestZoekRandgevallen(t *testing.T) {
	k := laad(t).Kader()
	alles := len(k.Artikelen())
	for vraag, want := range map[string]int{
		"": alles, "   ": alles, "!?": alles, "artikel": alles, "de wet": alles, "\xff": alles, // nothing asked: everything
		"qwertyuiop": 0, "pw 999": -1,
	} {
		got := len(k.Zoek(vraag))
		if want >= 0 && got != want {
			t.Errorf("Zoek(%q) gives %d rows, want %d", vraag, got, want)
		}
		if want < 0 && got == 0 {
			t.Errorf("Zoek(%q) gives nothing, want at least the rows with one of the words", vraag)
		}
	}
}

// TestZoekVolgorde checks that equal rows stand in the order of the laws, and that a law alone gives all of it.
func TestZoekVolgorde(t *testing.T) {
	k := laad(t).Kader()
	plek := map[string]int{}
	for i, a := range k.Artikelen() {
		plek[a.Sleutel()] = i
	}
	for _, vraag := range []string{"awb", "Participatiewet", "open norm", "35"} {
		got := sleutels(k.Zoek(vraag), 999)
		if vraag == "Participatiewet" || vraag == "35" { // what is no law yet goes last
			got = slices.DeleteFunc(got, func(s string) bool { a, _ := k.Artikel(s); return !a.Bruikbaar })
		}
		if !slices.IsSortedFunc(got, func(a, b string) int { return plek[a] - plek[b] }) {
			t.Errorf("Zoek(%q) gives %q, not in the order of the laws", vraag, got)
		}
	}
	if got := sleutels(k.Zoek("awb"), 999); len(got) != 33 {
		t.Errorf("the Awb has %d rows, want 33", len(got))
	}
}

// TestZoekNietBruikbaarAchteraan checks that an article that is no law yet never comes before one that is.
func TestZoekNietBruikbaarAchteraan(t *testing.T) {
	as := laad(t).Kader().Zoek("pw 34")
	if len(as) != 3 {
		t.Fatalf("Zoek(pw 34) gives %q, want 34, 34a and 34b", sleutels(as, 9))
	}
	if !as[0].Bruikbaar || as[1].Bruikbaar || as[2].Bruikbaar {
		t.Errorf("order is %q", sleutels(as, 9))
	}
}

func FuzzZoek(f *testing.F) {
	for _, s := range []string{"pw 35", "4:84", "lid", "35a", "1.", ":", "é", "\xff", "2.3.5.7", "8*", "*", "art35", "a1b2"} {
		f.Add(s)
	}
	k := laad(f).Kader()
	f.Fuzz(func(t *testing.T, s string) {
		gezien := map[string]bool{}
		for _, a := range k.Zoek(s) {
			if gezien[a.Sleutel()] {
				t.Fatalf("%q gives %s twice", s, a.Sleutel())
			}
			gezien[a.Sleutel()] = true
		}
	})
}
