package voorstel_test

import (
	"slices"
	"testing"

	"oliekan/toets"
	"oliekan/toets/voorstel"
)

// uitslag counts how often the articles of a lawyer stand among the first.
type uitslag struct {
	rijen, drie, tien   int // options, and those with one of its articles in the first three and ten
	artikelen, gevonden int // all articles, and those in the first ten
}

// meet puts the options of one half and counts. With laat it tells which were missed.
func meet(t *testing.T, m *toets.Methode, dicht, laat bool, hand string) (u uitslag) {
	for _, r := range leesOpties(t) {
		if r.dicht != dicht || hand != "" && r.hand != hand {
			continue
		}
		vs := voorstel.Voor(m, voorstel.Vraag{
			Optie: r.optie, Effect: r.effect, Grondwaarden: r.grondwaarden, Belemmeringen: r.belemmeringen, Dag: m.Kader().Datum(),
		})
		var sleutels []string
		for _, v := range vs {
			sleutels = append(sleutels, v.Artikel.Sleutel())
		}
		eerste := len(sleutels)
		for _, s := range r.artikelen {
			u.artikelen++
			if i := slices.Index(sleutels, s); i >= 0 {
				u.gevonden++
				eerste = min(eerste, i)
			}
		}
		u.rijen++
		if eerste < 3 {
			u.drie++
		}
		if eerste < min(10, len(sleutels)) {
			u.tien++
		}
		if laat && eerste >= 3 {
			t.Logf("%s %s\n\twants %q\n\tgot   %q", r.id, r.optie, r.artikelen, sleutels)
		}
	}
	return u
}

// The figures of both halves, with -v; the first ones of all, of words, laws and obstacles alone, were 29 and 37 of 41 and 30
// and 34 of the closed half. Of the closed half only these figures are looked at. They may not fall below the goal.
func TestVoorstellenGemeten(t *testing.T) {
	m := methode(t)
	for _, dicht := range []bool{false, true} {
		u := meet(t, m, dicht, !dicht, "")
		t.Logf("closed %v: %d options, first three %d, first ten %d, articles %d of %d", dicht, u.rijen, u.drie, u.tien,
			u.gevonden, u.artikelen)
		if 100*u.drie < 80*u.rijen || 100*u.tien < 95*u.rijen {
			t.Errorf("closed %v: of %d options %d in the first three and %d in the first ten, want 80 and 95%%", dicht, u.rijen, u.drie, u.tien)
		}
	}
}

// methode loads the method.
func methode(t testing.TB) *toets.Methode {
	t.Helper()
	m, err := toets.Laad()
	if err != nil {
		t.Fatal(err)
	}
	return m
}
