package quiz

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"
)

// zaden is how many seeds each property is tried with.
const zaden = 200

// tel counts the questions of a draw by a property.
func tel[S comparable](vs []Vraag, van func(Vraag) S) map[S]int {
	uit := map[S]int{}
	for _, v := range vs {
		uit[van(v)]++
	}
	return uit
}

func opID(v Vraag) string                 { return v.ID }
func opOnderwerp(v Vraag) Onderwerp       { return v.Onderwerp }
func opMoeilijkheid(v Vraag) Moeilijkheid { return v.Moeilijkheid }

// TestTrekEigenschappen tries every number of questions: no repeats, the right number, and an equal share for each
// subject and level.
func TestTrekEigenschappen(t *testing.T) {
	vs := laad(t)
	for zaad := range uint64(zaden) {
		n := int(zaad)%len(vs) + 1
		got := Trek(vs, Keuze{Aantal: n, Zaad: zaad})
		if len(got) != n || len(tel(got, opID)) != n {
			t.Fatalf("seed %d: %d questions with %d ids, want %d", zaad, len(got), len(tel(got, opID)), n)
		}
		if lo, hi := uitersten(tel(got, opOnderwerp), Onderwerpen()); hi-lo > 1 {
			t.Errorf("seed %d: a subject has %d to %d of %d questions", zaad, lo, hi, n)
		}
		if n <= 30 { // further on, a level runs out in some subjects
			if lo, hi := uitersten(tel(got, opMoeilijkheid), Moeilijkheden()); hi-lo > 2 {
				t.Errorf("seed %d: a level has %d to %d of %d questions", zaad, lo, hi, n)
			}
		}
	}
}

// uitersten returns the smallest and the largest count.
func uitersten[S comparable](geteld map[S]int, alle []S) (lo, hi int) {
	var ns []int
	for _, s := range alle {
		ns = append(ns, geteld[s])
	}
	return slices.Min(ns), slices.Max(ns)
}

// TestTrekIsVast checks that a seed always gives the same round, and that the questions given stay as they are.
func TestTrekIsVast(t *testing.T) {
	vs := laad(t)
	voor := slices.Clone(vs)
	rondes := map[string]bool{}
	for zaad := range uint64(zaden) {
		k := Keuze{Aantal: 12, Zaad: zaad}
		een, twee := Trek(vs, k), Trek(vs, k)
		if !reflect.DeepEqual(een, twee) {
			t.Fatalf("seed %d gives two rounds", zaad)
		}
		rondes[ids(een)] = true
	}
	if len(rondes) != zaden {
		t.Errorf("%d seeds give %d rounds", zaden, len(rondes))
	}
	if !reflect.DeepEqual(vs, voor) {
		t.Error("a draw changed the questions")
	}
}

// ids joins the ids of questions.
func ids(vs []Vraag) string {
	var uit []string
	for _, v := range vs {
		uit = append(uit, v.ID)
	}
	return strings.Join(uit, " ")
}

// TestTrekBlijftGelijk pins one draw: two laptops with the same seed must give the same round, whatever their version.
func TestTrekBlijftGelijk(t *testing.T) {
	var vs []Vraag
	for i, o := range []Onderwerp{"a", "a", "a", "b", "b", "c"} {
		vs = append(vs, Vraag{ID: fmt.Sprint(o, i), Onderwerp: o, Moeilijkheid: Moeilijkheden()[i%3]})
	}
	const want = "c5 b4 a0 b3 a2"
	if got := ids(Trek(vs, Keuze{Aantal: 5, Zaad: 7})); got != want {
		t.Errorf("drew %q, want %q", got, want)
	}
}

// TestTrekElkeVraagKomtVoor checks that no question is out of reach of a short round.
func TestTrekElkeVraagKomtVoor(t *testing.T) {
	vs := laad(t)
	gezien := map[string]bool{}
	for zaad := range uint64(zaden) {
		for _, v := range Trek(vs, Keuze{Aantal: 12, Zaad: zaad}) {
			gezien[v.ID] = true
		}
	}
	if len(gezien) != len(vs) {
		t.Errorf("%d of %d questions were drawn", len(gezien), len(vs))
	}
}

// TestTrekKeuze checks the filters and what an odd choice gives.
func TestTrekKeuze(t *testing.T) {
	vs := laad(t)
	dubbel := slices.Concat(vs, vs)
	pittig := 0
	for _, v := range vs {
		if v.Onderwerp == OnderwerpArtikelen && v.Moeilijkheid == Pittig {
			pittig++
		}
	}
	for _, c := range []struct {
		naam   string
		vragen []Vraag
		keuze  Keuze
		want   int
	}{
		{"zero value", vs, Keuze{}, len(vs)},
		{"negative number", vs, Keuze{Aantal: -3}, len(vs)},
		{"more than there are", vs, Keuze{Aantal: 1000}, len(vs)},
		{"one subject", vs, Keuze{Onderwerpen: []Onderwerp{OnderwerpPrivacy}}, perOnderwerp},
		{"a subject named twice", vs, Keuze{Onderwerpen: []Onderwerp{OnderwerpPrivacy, OnderwerpPrivacy}}, perOnderwerp},
		{"two subjects", vs, Keuze{Aantal: 5, Onderwerpen: []Onderwerp{OnderwerpPrivacy, OnderwerpMethode}}, 5},
		{"one level", vs, Keuze{Moeilijkheid: Makkelijk}, tel(vs, opMoeilijkheid)[Makkelijk]},
		{"subject and level", vs, Keuze{Onderwerpen: []Onderwerp{OnderwerpArtikelen}, Moeilijkheid: Pittig}, pittig},
		{"unknown subject", vs, Keuze{Onderwerpen: []Onderwerp{"muziek"}}, 0},
		{"unknown level", vs, Keuze{Moeilijkheid: "eitje"}, 0},
		{"no questions", nil, Keuze{Aantal: 4}, 0},
		{"questions given twice", dubbel, Keuze{}, len(vs)},
	} {
		got := Trek(c.vragen, c.keuze)
		if len(got) != c.want || len(tel(got, opID)) != c.want {
			t.Errorf("%s: %d questions with %d ids, want %d", c.naam, len(got), len(tel(got, opID)), c.want)
		}
		for _, v := range got {
			if !c.keuze.past(v) {
				t.Errorf("%s: %s was not asked for", c.naam, v.ID)
			}
		}
	}
}

// TestTrekOmBeurten checks the order: a subject never comes twice running while another has questions left.
func TestTrekOmBeurten(t *testing.T) {
	got := Trek(laad(t), Keuze{Zaad: 3})
	for i := 1; i < len(got); i++ {
		if got[i].Onderwerp == got[i-1].Onderwerp {
			t.Errorf("%s twice running at question %d", got[i].Onderwerp, i+1)
		}
	}
}
