package main

import (
	"os"
	"strings"
	"testing"
)

// TestFoutenPassen holds that every fault of the list still fits its file: there exactly once.
func TestFoutenPassen(t *testing.T) {
	b, err := os.ReadFile("../testdata/fouten.txt")
	if err != nil {
		t.Fatal(err)
	}
	fouten, err := Lees(string(b))
	if err != nil {
		t.Fatal(err)
	}
	if len(fouten) < 60 {
		t.Errorf("%d faults, want at least 60", len(fouten))
	}
	for _, f := range fouten {
		b, err := os.ReadFile("../../../" + f.Bestand)
		if err != nil {
			t.Errorf("fault %d: %v", f.Nr, err)
			continue
		}
		if _, err := f.In(string(b)); err != nil {
			t.Errorf("fault %d, %s: %v", f.Nr, f.Bestand, err)
		}
	}
}

func TestLees(t *testing.T) {
	goed := "# kop\n\nbestand a/b.go\nwas     x > 1\nwordt   x >= 1\n"
	fs, err := Lees(goed)
	if err != nil || len(fs) != 1 || fs[0] != (Fout{1, "a/b.go", "x > 1", "x >= 1"}) || fs[0].Map() != "a" {
		t.Errorf("%+v, %v", fs, err)
	}
	for _, fout := range []string{"was x\n", "bestand a\nwordt x\n", "bestand a\nwas x\nwordt x\n", "bestand a\nwas x\n", goed + "iets\n"} {
		if _, err := Lees(fout); err == nil {
			t.Errorf("no error for %q", fout)
		}
	}
	if s, err := fs[0].In("if x > 1 {"); err != nil || s != "if x >= 1 {" {
		t.Errorf("%q, %v", s, err)
	}
	for _, tekst := range []string{"", strings.Repeat("x > 1;", 2)} {
		if _, err := fs[0].In(tekst); err == nil {
			t.Errorf("no error in %q", tekst)
		}
	}
}

func TestKies(t *testing.T) {
	fs := []Fout{{Nr: 1}, {Nr: 2}, {Nr: 3}}
	for in, wil := range map[string]int{"": 3, "2": 1, "1-2 3": 3} {
		if uit, err := kies(fs, strings.Fields(in)); err != nil || len(uit) != wil {
			t.Errorf("%q: %v, %v", in, uit, err)
		}
	}
	for _, in := range []string{"0", "4", "x", "3-2", "2-9"} {
		if _, err := kies(fs, []string{in}); err == nil {
			t.Errorf("no error for %q", in)
		}
	}
}
