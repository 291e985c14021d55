package toets

import "testing"

// BenchmarkLaad measures one reading of all data, as at the start of the program.
func BenchmarkLaad(b *testing.B) {
	for b.Loop() {
		in, err := lees(bestanden.ReadFile)
		if err != nil {
			b.Fatal(err)
		}
		if err := in.valideer(); err != nil {
			b.Fatal(err)
		}
		in.methode(Aanvulling{})
	}
}

// BenchmarkZoek measures one search, as at every key.
func BenchmarkZoek(b *testing.B) {
	k := laad(b).Kader()
	k.Zoek("warm")
	for b.Loop() {
		k.Zoek("schulden ontruiming gezin")
	}
}

// BenchmarkHints measures the hints on an answer of ordinary length, as after every pause in typing.
func BenchmarkHints(b *testing.B) {
	m := laad(b)
	const tekst = "[inwoner] wil haar diploma halen zonder dat de kinderen alleen zijn, en zij vraagt een vergoeding voor de " +
		"oppas. Dan kan zij op dinsdag en donderdag naar school en slaapt zij weer."
	for b.Loop() {
		m.Hints(VraagEffect, tekst)
	}
}
