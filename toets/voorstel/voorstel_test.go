package voorstel_test

import (
	"slices"
	"strings"
	"testing"

	"oliekan/toets/voorstel"
)

// sleutels returns the keys of the proposals.
func sleutels(vs []voorstel.Voorstel) []string {
	var uit []string
	for _, v := range vs {
		uit = append(uit, v.Artikel.Sleutel())
	}
	return uit
}

// vind returns the proposal of an article.
func vind(t *testing.T, vs []voorstel.Voorstel, sleutel string) voorstel.Voorstel {
	t.Helper()
	i := slices.Index(sleutels(vs), sleutel)
	if i < 0 {
		t.Fatalf("%s is not proposed: %q", sleutel, sleutels(vs))
	}
	return vs[i]
}

func TestBijzondereBijstandOmNiet(t *testing.T) {
	m := methode(t)
	for _, optie := range []string{"bijzondere bijstand om niet", "Bijzondere bijstand om niet", "bb om niet, bijzondere bijstand dus"} {
		vs := voorstel.Voor(m, voorstel.Vraag{Optie: optie, Dag: m.Kader().Datum()})
		if drie := sleutels(vs[:3]); !slices.Contains(drie, "Pw:35:1") {
			t.Errorf("%q proposes %q", optie, drie)
		}
	}
}

func TestVoorstelZegtWaarom(t *testing.T) {
	m := methode(t)
	vraag := voorstel.Vraag{
		Optie: "De borg voorschieten", Effect: "[inwoner] heeft een eigen voordeur", Grondwaarden: []string{"pw-bestaan"},
		Belemmeringen: []string{"beleidsregel"}, Dag: m.Kader().Datum(),
		Gelijk: map[string]int{"Pw:48:2": 2, "Huisvestingswet:12:3": 15, "Pw:bestaat:niet": 9},
	}
	vs := voorstel.Voor(m, vraag)
	for sleutel, want := range map[string]string{
		"Pw:48:2":              "“borg” in de optie; gebruikt in 2 gelijke casussen",
		"Awb:4:84:":            "geeft ruimte bij: beleidsregel",
		"Huisvestingswet:12:3": "gebruikt in 15 gelijke casussen",
	} {
		if got := vind(t, vs, sleutel).Waarom(); !strings.HasPrefix(got, want) {
			t.Errorf("%s: %q, want %q", sleutel, got, want)
		}
	}
	if twee := sleutels(vs[:2]); !slices.Contains(twee, "Pw:48:2") {
		t.Errorf("the first two are %q", twee)
	}
}

// What does not hold on the day is not proposed, whatever points to it; a label in the text points to nothing.
func TestVoorstelLaatWeg(t *testing.T) {
	m := methode(t)
	vs := voorstel.Voor(m, voorstel.Vraag{Optie: "bufferbudget", Dag: "2026-12-01", Gelijk: map[string]int{"Pw:34b:1": 3}})
	if slices.Contains(sleutels(vs), "Pw:34b:1") {
		t.Error("an article is proposed that is not in force")
	}
	for _, leeg := range []voorstel.Vraag{{}, {Optie: "  "}, {Grondwaarden: []string{"bestaat-niet"}}} {
		leeg.Dag = m.Kader().Datum()
		if vs := voorstel.Voor(m, leeg); len(vs) > 0 {
			t.Errorf("%+v proposes %q", leeg, sleutels(vs))
		}
	}
}

// The same question gives the same answer, with at most Meest articles, each with a reason.
func TestVoorstelIsVast(t *testing.T) {
	m := methode(t)
	for _, r := range leesOpties(t) {
		v := voorstel.Vraag{
			Optie: r.optie, Effect: r.effect, Grondwaarden: r.grondwaarden, Belemmeringen: r.belemmeringen, Dag: m.Kader().Datum(),
			Gelijk: map[string]int{"Pw:35:1": 1, "Pw:18:1": 1, "Awb:4:84:": 2},
		}
		een, twee := voorstel.Voor(m, v), voorstel.Voor(m, v)
		if !slices.Equal(sleutels(een), sleutels(twee)) {
			t.Errorf("%s: %q and %q", r.id, sleutels(een), sleutels(twee))
		}
		for _, p := range een {
			if p.Waarom() == "" {
				t.Errorf("%s: %s has no reason", r.id, p.Artikel.Sleutel())
			}
		}
		if len(een) > voorstel.Meest {
			t.Errorf("%s: %d proposals", r.id, len(een))
		}
	}
}

// BenchmarkVoor measures one proposal, as at every option; the goal is 5 ms.
func BenchmarkVoor(b *testing.B) {
	m := methode(b)
	v := voorstel.Vraag{
		Optie:  "Acht weken geen nieuwe plicht, en in die tijd één gezinsplan met iemand die mag beslissen",
		Effect: "[zoon] slaapt in zijn eigen bed en loopt elke ochtend mee naar school.", Grondwaarden: []string{"jw-gezin", "pw-meedoen"},
		Belemmeringen: []string{"systeem", "wet"}, Dag: m.Kader().Datum(),
	}
	voorstel.Voor(m, v)
	for b.Loop() {
		voorstel.Voor(m, v)
	}
}
