package toets

import (
	"slices"
	"testing"
)

// TestRuimteGroepen pins per kind of obstacle which kinds of articles are shown, in which order, and where one of them
// comes from. Evenredigheid is in none: it is about a choice that there is, not a way out of a rule (wetten.md, pitfall
// 10).
func TestRuimteGroepen(t *testing.T) {
	k := laad(t).Kader()
	for _, c := range []struct {
		belemmering string
		wetten      []string
		kinds       []string
		wel, niet   []string
	}{
		{"wet", nil, []string{"dringende reden", "open norm", "verdrag"}, []string{"Pw:18:1", "EVRM:8:1, 2"}, []string{"Awb:4:84:", "Awb:3:4:2", "Awb:4:94a:"}},
		{
			"wet",
			[]string{"Pw"},
			[]string{"dringende reden", "open norm", "afwijking", "verdrag"},
			[]string{"Pw:16:1, 2", "Pw:35:1", "Pw:58:8", "Pw:44:5"},
			[]string{"Pw:34a:1-3", "Awb:4:84:", "Rv:475fa:", "IOAW:20:3"},
		},
		{"wet", []string{"Rv"}, []string{"afwijking", "hardheidsclausule", "verdrag"}, []string{"Rv:475fa:", "Rv:475e:1"}, []string{"Pw:18:1"}},
		{"wet", []string{"Awb"}, []string{"afwijking", "hardheidsclausule", "verdrag"}, []string{"Awb:4:94a:"}, []string{"Awb:4:84:", "Awb:3:4:2"}},
		{"wet", []string{"Wgs", "Pw"}, []string{"dringende reden", "open norm", "afwijking", "verdrag"}, []string{"Wgs:3:5", "Pw:18:1"}, []string{"Rv:475fa:"}},
		{"beleidsregel", []string{"Pw"}, []string{"afwijking"}, []string{"Awb:4:84:"}, []string{"Pw:18:1", "Awb:3:4:2"}},
		{"verordening", []string{"Pw"}, nil, nil, nil},
		{"werkproces", nil, nil, nil, nil},
		{"gewoonte", nil, nil, nil, nil},
		{"systeem", nil, nil, nil, nil},
		{"budget", nil, nil, nil, nil},
		{"cultuur", nil, nil, nil, nil},
		{"onzin", nil, nil, nil, nil},
	} {
		var kinds, got []string
		for _, g := range k.RuimteGroepen(c.belemmering, c.wetten, "2026-11-21") {
			kinds = append(kinds, g.Kind)
			for _, a := range g.Artikelen {
				got = append(got, a.Sleutel())
				if g.Kind != kindVerdrag && a.Kind != g.Kind {
					t.Errorf("%s: %s is %s and stands under %s", c.belemmering, a.Naam(), a.Kind, g.Kind)
				}
			}
		}
		if !slices.Equal(kinds, c.kinds) {
			t.Errorf("%s in %q: kinds %q, want %q", c.belemmering, c.wetten, kinds, c.kinds)
		}
		for _, s := range c.wel {
			if !slices.Contains(got, s) {
				t.Errorf("%s in %q: %s is missing", c.belemmering, c.wetten, s)
			}
		}
		for _, s := range c.niet {
			if slices.Contains(got, s) {
				t.Errorf("%s in %q: %s gives no room there", c.belemmering, c.wetten, s)
			}
		}
		slices.Sort(got)
		if n := len(slices.Compact(slices.Clone(got))); n != len(got) {
			t.Errorf("%s in %q: a row stands there twice", c.belemmering, c.wetten)
		}
	}
}

// TestRuimteOpDeDag checks that a row gives room only on days on which it is in force.
func TestRuimteOpDeDag(t *testing.T) {
	k := laad(t).Kader()
	for dag, wil := range map[string]bool{"2025-12-31": false, "2026-01-01": true} {
		if got := slices.Contains(sleutels(k.RuimteIn("Pw", dag), 999), "Pw:44:5"); got != wil {
			t.Errorf("Pw 44, lid 5 gives room on %s: %v", dag, got)
		}
	}
}

// TestNogGeenRecht checks that what is no law is not in the frame at all, and that a row without a known first day is
// offered nowhere (wetten.md, pitfall 1).
func TestNogGeenRecht(t *testing.T) {
	for _, w := range laad(t).Kader().Wetten() {
		if w.Afkorting == "Wams" {
			t.Error("the Wams is no law yet")
		}
	}
	k := nieuwKader(kaderstof{Wetten: []Artikel{{Wet: "Pw", Artikel: "1", Zegt: "x"}}})
	if _, artikelen := k.alsKeuzen(); len(artikelen) != 0 || k.artikelen[0].NietGeldig("2030-01-01") != "nog niet te gebruiken als wet" {
		t.Errorf("a row that is no law yet can be chosen: %+v", artikelen)
	}
}
