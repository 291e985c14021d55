package casus

import "testing"

func TestCombinaties(t *testing.T) {
	a, b, c := Kenmerk{KenmerkLeeftijd, "40 tot 55 jaar"}, Kenmerk{KenmerkBetrokkene, "school"}, Kenmerk{KenmerkBijzonder, "gezondheid"}
	anderen := []Kenmerken{{a, c}, {a, c}, {a, c}, {b, c}, {b, c}, {b, c}, {a, b}}
	got := Combinaties(Kenmerken{a, b, c}, anderen)
	if len(got) != 1 || got[0].Ook != 1 || len(got[0].Kenmerken) != 2 || got[0].Kenmerken[0] != a || got[0].Kenmerken[1] != b {
		t.Errorf("%+v", got)
	}
	if got := Combinaties(Kenmerken{a, c}, anderen); len(got) != 0 {
		t.Errorf("common: %+v", got)
	}
	if got := Combinaties(Kenmerken{a, b}, anderen[:3]); got != nil {
		t.Errorf("too few others: %+v", got)
	}
	drie := []Kenmerken{{a, b}, {a, b}, {a, b}, {a, c}, {a, c}, {a, c}, {b, c}, {b, c}, {b, c}}
	if got := Combinaties(Kenmerken{a, b, c}, drie); len(got) != 1 || got[0].Ook != 0 || len(got[0].Kenmerken) != 3 {
		t.Errorf("three together: %+v", got)
	}
}
