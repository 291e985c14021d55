package handout

import (
	"fmt"
	"testing"

	"oliekan/casus"
)

// BenchmarkLetters reads the fonts, as every process does that makes a PDF.
func BenchmarkLetters(b *testing.B) {
	for b.Loop() {
		if _, err := laadLetters(); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkBundel makes a PDF of fifty cases.
func BenchmarkBundel(b *testing.B) {
	bron := oefencasussen(b)
	var cs []casus.Casus
	for i := range 50 {
		c := bron[i%len(bron)]
		c.ID = casus.ID(fmt.Sprintf("5b1c7a52-93f4-4f0e-8a53-%012d", i))
		cs = append(cs, c)
	}
	for _, s := range Soorten() {
		b.Run(string(s), func(b *testing.B) {
			d := bundel(b, s, cs)
			for b.Loop() {
				if _, err := naarPDF(d); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(float64(len(d.Stukken)), "cases/op")
		})
	}
}

// BenchmarkHTML writes one handout as a page.
func BenchmarkHTML(b *testing.B) {
	d := maak(b, Samenvatting, gegevens(b, oefencasussen(b)[0])).opgeschoond()
	for b.Loop() {
		if _, err := naarHTML(d); err != nil {
			b.Fatal(err)
		}
	}
}
