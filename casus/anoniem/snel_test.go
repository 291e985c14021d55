package anoniem

import (
	"os"
	"strings"
	"testing"
)

// proefTekst is the development corpus without its marks.
func proefTekst(tb testing.TB) string {
	tb.Helper()
	b, err := os.ReadFile("testdata/ontwikkel.txt")
	if err != nil {
		tb.Fatal(err)
	}
	return gemerkt.ReplaceAllString(string(b), "$2")
}

// BenchmarkMasker measures the finder on one core: 3 MB/s is the goal.
func BenchmarkMasker(b *testing.B) {
	s := proefTekst(b)
	teksten := strings.Split(s, "\n---\n")
	b.SetBytes(int64(len(s)))
	for b.Loop() {
		m := Nieuw(Opties{})
		for _, t := range teksten {
			m.Masker(NieuwRuw(t))
		}
	}
}

// BenchmarkTienKB measures one text of 10 kB with a new masker: 5 ms is the goal.
func BenchmarkTienKB(b *testing.B) {
	s := proefTekst(b)[:10000]
	b.SetBytes(int64(len(s)))
	for b.Loop() {
		Nieuw(Opties{}).Masker(NieuwRuw(s))
	}
}

// BenchmarkMegabyte measures a large text in one piece.
func BenchmarkMegabyte(b *testing.B) {
	s := strings.Repeat(proefTekst(b), 70)
	b.SetBytes(int64(len(s)))
	for b.Loop() {
		Nieuw(Opties{}).Masker(NieuwRuw(s))
	}
}

// BenchmarkProef measures a key press in an answer of 400 characters: 2 ms is the goal.
func BenchmarkProef(b *testing.B) {
	s := proefTekst(b)
	m := Nieuw(Opties{})
	m.Masker(NieuwRuw(s))
	for b.Loop() {
		m.Proef(NieuwRuw(s[:400]))
	}
}

// BenchmarkNaloper measures the second scan of one answer.
func BenchmarkNaloper(b *testing.B) {
	t := Nieuw(Opties{}).Masker(NieuwRuw(proefTekst(b)[:400])).Tekst
	n := NieuweNaloper(Opties{})
	for b.Loop() {
		n.Loop(t, nil, nil)
	}
}
