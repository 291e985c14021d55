package toets

import (
	"slices"
	"strings"
	"testing"
)

func TestKaderGevuld(t *testing.T) {
	k := laad(t).Kader()
	if n := len(k.Artikelen()); n != 252 {
		t.Errorf("%d rows, want 252", n)
	}
	if n := len(k.Wetten()); n != 34 {
		t.Errorf("%d laws, want 34", n)
	}
	if k.Datum() != "2026-11-21" {
		t.Errorf("date of the frame is %s", k.Datum())
	}
	if w, ok := k.Wet("Pw"); !ok || w.Titel != "Participatiewet" || w.BWB != "BWBR0015703" {
		t.Errorf("Wet(Pw) = %+v, %v", w, ok)
	}
	if g, ok := k.Grondwaarde("pw-bestaan"); !ok || g.Wet != "Pw" {
		t.Errorf("Grondwaarde(pw-bestaan) = %+v, %v", g, ok)
	}
	for _, s := range []string{"Wmo 2015:2.3.5:3", "Awb:4:84:", "Pw:18:8*"} {
		if a, ok := k.Artikel(s); !ok || a.Sleutel() != s {
			t.Errorf("Artikel(%q) = %+v, %v", s, a, ok)
		}
	}
	if a, ok := k.Artikel("Pw:999:"); ok {
		t.Errorf("an unknown key gives %+v", a)
	}
}

// TestRuimte pins what gives room against what (method, step 4; wetten.md, pitfall 10).
func TestRuimte(t *testing.T) {
	m := laad(t)
	k := m.Kader()
	for _, c := range []struct {
		belemmering string
		wel, niet   []string
	}{
		{
			"beleidsregel",
			[]string{"Awb:4:84:"},
			[]string{"Awb:3:4:2", "Pw:18:1", "Pw:58:8", "Awb:4:94a:"},
		},
		{
			"wet",
			[]string{"Pw:18:1", "Pw:35:1", "Pw:16:1, 2", "Pw:58:8", "IVRK:3:1", "EVRM:8:1, 2", "VN-Handicap:19:"},
			[]string{"Awb:4:84:", "Awb:3:4:2", "Awb:4:94a:", "Rv:475fa:"},
		},
	} {
		got := sleutels(k.Ruimte(c.belemmering, k.Datum()), 999)
		for _, s := range c.wel {
			if !slices.Contains(got, s) {
				t.Errorf("%s: %s is missing in %q", c.belemmering, s, got)
			}
		}
		for _, s := range c.niet {
			if slices.Contains(got, s) {
				t.Errorf("%s: %s gives no room", c.belemmering, s)
			}
		}
	}
	if got := sleutels(k.Ruimte("beleidsregel", k.Datum()), 999); len(got) != 1 {
		t.Errorf("beleidsregel: %q, want only Awb:4:84:", got)
	}
	for _, b := range m.Keuzen(lijstBelemmering) {
		if k.RuimteZin(b.ID) == "" {
			t.Errorf("%s: no sentence", b.ID)
		}
		for _, a := range k.Ruimte(b.ID, k.Datum()) {
			if !a.Geldt(k.Datum()) || a.Kind == "evenredigheid" {
				t.Errorf("%s: %s is %s and not usable or no room", b.ID, a.Sleutel(), a.Kind)
			}
		}
	}
	// The clause stands in the verordening itself, which is local; the rest is no rule of law.
	for _, b := range []string{"verordening", "werkproces", "gewoonte", "systeem", "budget", "cultuur", "", "onzin"} {
		if as := k.Ruimte(b, k.Datum()); len(as) != 0 {
			t.Errorf("%s: %q", b, sleutels(as, 9))
		}
	}
}

func TestRuimteIn(t *testing.T) {
	k := laad(t).Kader()
	pw := k.RuimteIn("Pw", k.Datum())
	kinds := map[string]bool{}
	for _, a := range pw {
		if a.Wet != "Pw" && a.Wet != "EVRM" && a.Wet != "IVRK" && a.Wet != "VN-Handicap" {
			t.Errorf("room in the Pw comes from %s", a.Naam())
		}
		if !a.Bruikbaar {
			t.Errorf("%s is not usable", a.Naam())
		}
		if a.Wet == "Pw" {
			kinds[a.Kind] = true
		}
	}
	for _, kind := range []string{"open norm", "dringende reden", "afwijking"} {
		if !kinds[kind] {
			t.Errorf("room in the Pw has no %s", kind)
		}
	}
	if s := sleutels(pw, 999); slices.Contains(s, "Pw:34a:1-3") || slices.Contains(s, "Pw:34b:1") {
		t.Error("an article that is no law yet gives room")
	}
	if s := sleutels(k.RuimteIn("Awb", k.Datum()), 999); slices.Contains(s, "Awb:4:84:") || !slices.Contains(s, "Awb:4:94a:") {
		t.Errorf("room in the Awb: %q: 4:84 is for beleidsregels only, 4:94a is a clause of its own", s)
	}
	if s := sleutels(k.RuimteIn("Rv", k.Datum()), 999); !slices.Contains(s, "Rv:475fa:") {
		t.Errorf("room in the Rv: %q", s)
	}
	if s := sleutels(k.RuimteIn("bestaat niet", k.Datum()), 999); len(s) != 4 {
		t.Errorf("an unknown law gives %q, want the treaties", s)
	}
}

// TestRechtspraakVoorzichtig checks that only what was read in texts of professionals may be shown as law.
func TestRechtspraakVoorzichtig(t *testing.T) {
	us := laad(t).Kader().Rechtspraak()
	if len(us) != 16 {
		t.Errorf("%d judgments, want 16", len(us))
	}
	toon := map[string]bool{}
	for _, u := range us {
		for _, e := range u.ECLI {
			toon[e] = u.Toonbaar()
		}
	}
	for e, want := range map[string]bool{
		"ECLI:NL:RVS:2022:285":   true,
		"ECLI:NL:CRVB:2016:1402": true,
		"ECLI:NL:CRVB:2017:1477": true,
		"ECLI:NL:CRVB:2025:700":  true,
		"ECLI:NL:CRVB:2024:2195": false, // only a summary by a machine was read
	} {
		if got, ok := toon[e]; !ok || got != want {
			t.Errorf("%s: shown as law %v (known %v), want %v", e, got, ok, want)
		}
	}
}

// TestNotenNoemenAlleenNagekekenRechtspraak checks that no note names a judgment that may not be shown as law. A note
// writes the end of an ECLI: "CRvB 2024:726".
func TestNotenNoemenAlleenNagekekenRechtspraak(t *testing.T) {
	k := laad(t).Kader()
	for _, a := range k.Artikelen() {
		for _, u := range k.Rechtspraak() {
			for _, e := range u.ECLI {
				delen := strings.Split(e, ":")
				if kort := strings.Join(delen[3:], ":"); !u.Toonbaar() && strings.Contains(a.Noot, kort) {
					t.Errorf("%s names %s, which nobody checked", a.Sleutel(), e)
				}
			}
		}
	}
	if a, _ := k.Artikel("Pw:58:8"); !strings.Contains(a.Noot, "CRvB 2024:726") {
		t.Errorf("the note of Pw 58, lid 8 does not name the judgment that was checked: %q", a.Noot)
	}
}
