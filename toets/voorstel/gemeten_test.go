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
func meet(t *testing.T, k *toets.Kader, dicht, laat bool, hand string) (u uitslag) {
	for _, r := range leesOpties(t) {
		if r.dicht != dicht || hand != "" && r.hand != hand {
			continue
		}
		vs := voorstel.Voor(k, voorstel.Vraag{
			Optie: r.optie, Effect: r.effect, Grondwaarden: r.grondwaarden, Belemmeringen: r.belemmeringen, Dag: k.Datum(),
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

// The figures of both halves, with -v. Of the half that is not looked at there are only figures.
func TestVoorstellenGemeten(t *testing.T) {
	m, err := toets.Laad()
	if err != nil {
		t.Fatal(err)
	}
	for _, dicht := range []bool{false, true} {
		u := meet(t, m.Kader(), dicht, !dicht, "")
		t.Logf("closed %v: %d options, first three %d (%d%%), first ten %d (%d%%), articles %d of %d", dicht, u.rijen,
			u.drie, 100*u.drie/u.rijen, u.tien, 100*u.tien/u.rijen, u.gevonden, u.artikelen)
	}
}
