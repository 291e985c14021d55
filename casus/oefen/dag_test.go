package oefen

import (
	"testing"
	"time"

	"oliekan/casus"
	"oliekan/toets"
)

// klokken are days on which somebody may start the program: each day of a week, and days at which counting can go wrong.
var klokken = []string{
	"2026-11-21", "2026-11-22", "2026-11-23", "2026-11-24", "2026-11-25", "2026-11-26", "2026-11-27",
	"2026-12-31", "2027-01-01", "2028-02-28", "2028-02-29", "2031-08-15",
}

func klok(t *testing.T, dag string) time.Time {
	t.Helper()
	d, err := time.ParseInLocation("2006-01-02 15:04", dag+" 23:30", time.FixedZone("west", -8*3600))
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// TestCasussenVerouderenNiet holds a clock to the cases: whenever they are loaded, what is agreed is still to come, within
// three weeks and on a working day, and each case keeps its own rhythm.
func TestCasussenVerouderenNiet(t *testing.T) {
	eerst, err := Alle()
	if err != nil {
		t.Fatal(err)
	}
	for _, dag := range klokken {
		cs, _, err := Op(klok(t, dag))
		if err != nil {
			t.Fatal(err)
		}
		for i, c := range cs {
			moetKomen(t, c, dag)
			if dagen(t, c) != dagen(t, eerst[i]) {
				t.Errorf("%s: %s looks back after %d days, not after %d", dag, c.Titel, dagen(t, c), dagen(t, eerst[i]))
			}
		}
	}
}

// moetKomen fails for every date of a case that is not after a day, or is in a weekend, and if nothing happens soon.
func moetKomen(t *testing.T, c casus.Casus, dag string) {
	t.Helper()
	eerst := ""
	for _, in := range c.Verloop {
		if in.Datum == "" {
			continue
		}
		if w := klok(t, in.Datum).Weekday(); in.Datum <= dag || w == time.Saturday || w == time.Sunday {
			t.Errorf("%s: %s agrees on %s, a %s", dag, c.Titel, in.Datum, w)
		}
		if eerst == "" || in.Datum < eerst {
			eerst = in.Datum
		}
	}
	if eerst > klok(t, dag).AddDate(0, 0, 21).Format(time.DateOnly) {
		t.Errorf("%s: the first that happens in %s is on %s", dag, c.Titel, eerst)
	}
}

// dagen returns the days between the first afspraak and the terugblik.
func dagen(t *testing.T, c casus.Casus) int {
	t.Helper()
	s := c.Stand()
	a := s.Bij(toets.VraagAfspraak)[0]
	b, _ := s.Geldt(toets.VraagTerugblik)
	return int(klok(t, b.Datum).Sub(klok(t, a.Datum)).Hours()) / 24
}

// TestVersiePerWeek proves that cases are stored again from Monday to Monday and not more often.
func TestVersiePerWeek(t *testing.T) {
	for _, g := range []struct {
		een, ander string
		zelfde     bool
	}{
		{"2026-11-16", "2026-11-22", true},
		{"2026-11-22", "2026-11-23", false},
		{"2026-12-31", "2027-01-01", true},
		{"2026-11-21", "2027-11-21", false},
	} {
		_, a, errA := Op(klok(t, g.een))
		_, b, errB := Op(klok(t, g.ander))
		if errA != nil || errB != nil || (a == b) != g.zelfde {
			t.Errorf("%s is %q, %s is %q (%v, %v)", g.een, a, g.ander, b, errA, errB)
		}
	}
}

func TestDagNa(t *testing.T) {
	zondag := time.Date(2026, 11, 22, 0, 0, 0, 0, time.UTC)
	for na, want := range map[int]string{0: "", 1: "2026-11-23", 9: "2026-12-01", 40: "2027-01-01"} {
		if got, err := dagNa(zondag, na); got != want || err != nil {
			t.Errorf("dagNa(%d) = %q, %v, want %q", na, got, err, want)
		}
	}
	for _, na := range []int{-1, 6, 7} {
		if got, err := dagNa(zondag, na); err == nil {
			t.Errorf("dagNa(%d) = %q, want an error", na, got)
		}
	}
}
