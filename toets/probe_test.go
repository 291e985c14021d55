package toets

import "testing"

func TestProbe(t *testing.T) {
	m, err := Laad()
	if err != nil {
		t.Fatal(err)
	}
	t.Log(len(m.Kort()), len(m.Kader().Artikelen()))
	for _, q := range []string{"pw 35", "35", "artikel 2.3.5 wmo", "privé leven", "dringende reden", "pw35", "fiets", "schulden ontruiming"} {
		for i, a := range m.Kader().Zoek(q) {
			if i < 3 {
				t.Log(q, "->", a.Naam())
			}
		}
	}
}
func BenchmarkLaad(b *testing.B) {
	for b.Loop() {
		bb, err := lees(bestanden.ReadFile)
		if err != nil {
			b.Fatal(err)
		}
		_ = bb.valideer()
		bb.methode(Aanvulling{})
	}
}
