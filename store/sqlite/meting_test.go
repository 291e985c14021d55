package sqlite

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/store"
)

// gevuld makes a database with n cases of about three kilobytes.
func gevuld(b *testing.B, n int) (*Store, []casus.ID) {
	b.Helper()
	s := opentNieuw(b)
	woorden := strings.Fields("wonen schulden inkomen gezin school zorg werk rust huis steun vervoer taal opvang buurt begeleiding")
	ids := make([]casus.ID, n)
	for i := range n {
		var as []string
		for j := range 30 {
			as = append(as, fmt.Sprintf("[inwoner] wil over %d weken meer %s en minder %s, zegt de consulent bij vraag %d van dit lange gesprek.",
				i%9, woorden[(i+j)%15], woorden[(i*7+j)%15], j))
		}
		ids[i] = voeg(b, s, eigen(fmt.Sprintf("Casus over %s en %s", woorden[i%15], woorden[i*3%15]), as...)).ID
	}
	return s, ids
}

func BenchmarkOpen(b *testing.B) {
	s, _ := gevuld(b, 100)
	moet(b, s.Close())
	for b.Loop() {
		s, err := Open(context.Background(), s.Pad(), store.Opties{})
		moet(b, err)
		b.StopTimer()
		moet(b, s.Close())
		b.StartTimer()
	}
}

func BenchmarkOpenNieuw(b *testing.B) {
	for b.Loop() {
		s, err := Open(context.Background(), dbPad(b), store.Opties{})
		moet(b, err)
		b.StopTimer()
		moet(b, s.Close())
		b.StartTimer()
	}
}

func BenchmarkHaal(b *testing.B) {
	s, ids := gevuld(b, 100)
	for b.Loop() {
		_, _, err := s.Haal(context.Background(), ids[50])
		moet(b, err)
	}
}

func BenchmarkSchrijfConcept(b *testing.B) {
	s, ids := gevuld(b, 100)
	i := 0
	for b.Loop() {
		i++
		schrijft(b, s, ids[50], casus.Wijziging{Concepten: []casus.Concept{{
			Plaats: casus.Plaats{Vraag: "effect"}, Rol: "consulent", Tekst: tekst(strings.Repeat("een zin die groeit ", i%20+1)),
		}}})
	}
}

func BenchmarkSchrijfInbreng(b *testing.B) {
	s, _ := gevuld(b, 100)
	c := voeg(b, s, eigen("Nieuw", "begin"))
	nr := 1
	for b.Loop() {
		if nr++; nr%40 == 0 {
			b.StopTimer()
			c, nr = voeg(b, s, eigen("Nieuw", "begin")), 2
			b.StartTimer()
		}
		schrijft(b, s, c.ID, casus.Wijziging{Inbrengen: []casus.Inbreng{zeg(nr, "effect", "rust in huis en geld voor de maand")}})
	}
}

func BenchmarkSchrijfHerzien(b *testing.B) {
	for _, n := range []int{100, 1000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			s, ids := gevuld(b, n)
			i := 0
			for b.Loop() {
				i++
				schrijft(b, s, ids[50], casus.Wijziging{Herzien: map[int]anoniem.Tekst{3: tekst(fmt.Sprint("versie ", i))}})
			}
		})
	}
}

func BenchmarkLijst1000(b *testing.B) {
	s, _ := gevuld(b, 1000)
	for b.Loop() {
		_, err := s.Lijst(context.Background(), store.Filter{})
		moet(b, err)
	}
}

func BenchmarkZoek1000(b *testing.B) {
	s, _ := gevuld(b, 1000)
	for naam, rang := range map[string]bool{"typend": false, "rang": true} {
		b.Run(naam, func(b *testing.B) {
			for b.Loop() {
				_, err := s.Zoek(context.Background(), "sch", store.Filter{}, 50, rang)
				moet(b, err)
			}
		})
	}
}

func BenchmarkLaadOefen(b *testing.B) {
	s := opentNieuw(b)
	var cs []casus.Casus
	for range 30 {
		cs = append(cs, oefencasus("Verzonnen", strings.Fields(strings.Repeat("een.antwoord.van.een.stuk.of.tien.woorden.in.een.zin ", 60))...))
	}
	i := 0
	for b.Loop() {
		i++
		moet(b, s.LaadOefen(context.Background(), fmt.Sprint(i), cs))
	}
}

func BenchmarkLaadOefenZelfde(b *testing.B) {
	s := opentNieuw(b)
	moet(b, s.LaadOefen(context.Background(), "1", nil))
	for b.Loop() {
		moet(b, s.LaadOefen(context.Background(), "1", nil))
	}
}
