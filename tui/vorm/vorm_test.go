package vorm

import (
	"strconv"
	"testing"
)

// proef is a form with a field of every kind that has an order.
type proef struct {
	keus  string
	getal int
	aan   map[string]bool
}

func (p *proef) Velden() []Veld {
	v := Veld{ID: "vinken", Soort: Vinken, Opties: []Optie{{ID: "a", Label: "Anna"}, {ID: "b", Label: "Bea"}}}
	for _, o := range v.Opties {
		if p.aan[o.ID] {
			v.Aan = append(v.Aan, o.ID)
		}
	}
	return []Veld{
		{ID: "keus", Waarde: p.keus, Opties: []Optie{{ID: "x", Label: "eks"}, {ID: "y", Label: "ij"}, {ID: "z", Label: "zet", Niet: "Dat kan nog niet."}}},
		{ID: "getal", Soort: Getal, Waarde: strconv.Itoa(p.getal), Van: 10, Tot: 20, Stap: 5},
		v,
		{ID: "elders", Soort: Elders, Waarde: "2 gekozen"},
	}
}

func (p *proef) Zet(veld, waarde string) {
	switch veld {
	case "keus":
		p.keus = waarde
	case "getal":
		p.getal, _ = strconv.Atoi(waarde)
	case "vinken":
		p.aan[waarde] = !p.aan[waarde]
	}
}

func TestStap(t *testing.T) {
	p := &proef{keus: "x", getal: 15, aan: map[string]bool{}}
	stap := func(id string, n int) bool {
		v, ok := Zoek(p, id)
		if !ok {
			t.Fatalf("no field %q", id)
		}
		return Stap(p, v, n)
	}
	for _, x := range []struct {
		n   int
		wil string
	}{{1, "y"}, {1, "z"}, {1, "x"}, {-1, "z"}, {-4, "y"}} {
		if stap("keus", x.n); p.keus != x.wil {
			t.Errorf("a step of %d comes to %q, want %q", x.n, p.keus, x.wil)
		}
	}
	for _, x := range []struct{ n, wil int }{{1, 20}, {1, 20}, {-1, 15}, {-3, 10}} {
		if stap("getal", x.n); p.getal != x.wil {
			t.Errorf("a step of %d comes to %d, want %d", x.n, p.getal, x.wil)
		}
	}
	if stap("elders", 1) || stap("vinken", 1) {
		t.Error("a field without an order takes a step")
	}
}

func TestInWoorden(t *testing.T) {
	p := &proef{keus: "y", getal: 15, aan: map[string]bool{"a": true, "b": true}}
	for id, wil := range map[string]string{"keus": "ij", "getal": "15", "vinken": "Anna, Bea", "elders": "2 gekozen"} {
		if v, _ := Zoek(p, id); v.InWoorden() != wil {
			t.Errorf("%s: %q, want %q", id, v.InWoorden(), wil)
		}
	}
	if v := (Veld{Samen: "alles", Waarde: "x"}); v.InWoorden() != "alles" {
		t.Errorf("%q", v.InWoorden())
	}
}

func TestMag(t *testing.T) {
	v, _ := Zoek(&proef{}, "keus")
	if !v.Mag("x") || v.Mag("z") || v.Mag("q") {
		t.Error("what can be picked is not what may be picked")
	}
	if g, _ := Zoek(&proef{}, "getal"); !g.Heeft(10) || !g.Heeft(20) || g.Heeft(9) || g.Heeft(21) {
		t.Error("the bounds of a number are not its bounds")
	}
	if _, ok := Zoek(&proef{}, "weg"); ok {
		t.Error("a field that is not there is found")
	}
}

func TestMetCijfer(t *testing.T) {
	for _, x := range []struct {
		n, cijfer, most int
		vervolg         bool
		wil             int
	}{{1, 2, 99, true, 12}, {1, 2, 99, false, 2}, {12, 3, 99, true, 3}, {9, 9, 99, true, 99}, {1, 0, 10, true, 10}} {
		if got := MetCijfer(x.n, x.cijfer, x.most, x.vervolg); got != x.wil {
			t.Errorf("%+v gives %d", x, got)
		}
	}
}
