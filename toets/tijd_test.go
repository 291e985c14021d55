package toets

import (
	"slices"
	"strings"
	"testing"
)

// dagen are the days on which the frame was found to break: the last one of 2026, the first one of 2027, and one on which
// texts change that nobody can have read yet.
var dagen = [...]string{"2026-12-31", "2027-01-01", "2027-07-01"}

// TestBijverdienenOpDeDag checks that what somebody may keep of their wages is found on every day, and only the rule of
// that day holds.
func TestBijverdienenOpDeDag(t *testing.T) {
	k := laad(t).Kader()
	oud := []string{"Pw:31:2, n", "Pw:31:2, r", "Pw:31:2, y", "Pw:31:2, z en aa"}
	nieuw := []string{"Pw:34a:1-3", "Pw:34b:1", "Pw:24a:"}
	for _, dag := range dagen {
		voor := dag < "2027-01-01"
		for _, s := range slices.Concat(oud, nieuw) {
			a, ok := k.Artikel(s)
			if !ok {
				t.Fatalf("%s is no row", s)
			}
			wil := voor == slices.Contains(oud, s)
			if got := a.Geldt(dag); got != wil {
				t.Errorf("%s on %s: %v", s, dag, got)
			}
			reden := a.NietGeldig(dag)
			switch {
			case wil && reden != "",
				!wil && voor && reden != "geldt nog niet: vanaf 1 januari 2027",
				!wil && !voor && reden != "geldt niet meer: tot en met 31 december 2026":
				t.Errorf("%s on %s says %q", s, dag, reden)
			}
		}
		if got := slices.Contains(sleutels(k.RuimteIn("Pw", dag), 999), "Pw:34a:1-3"); got == voor {
			t.Errorf("Pw 34a gives room on %s: %v", dag, got)
		}
	}
}

// TestKaderBlijftHeel checks that no day breaks the frame: nearly all of it goes on, and what does not says why.
func TestKaderBlijftHeel(t *testing.T) {
	k := laad(t).Kader()
	for _, dag := range dagen {
		weg := 0
		for _, a := range k.Artikelen() {
			if (a.NietGeldig(dag) == "") != a.Geldt(dag) {
				t.Errorf("%s on %s: %q", a.Sleutel(), dag, a.NietGeldig(dag))
			}
			if strings.Contains(a.NietGeldig(dag), "nog niet te gebruiken") {
				t.Errorf("%s has no first day", a.Sleutel())
			}
			if !a.Geldt(dag) {
				weg++
			}
		}
		if weg > 5 {
			t.Errorf("on %s %d rows do not hold", dag, weg)
		}
	}
}

// TestSindsEenEinde checks that a case is told of a rule that ends in words that are true before and after its last day.
func TestSindsEenEinde(t *testing.T) {
	k := laad(t).Kader()
	for dag, wil := range map[string]string{
		"2026-11-30": "Pw artikel 31, lid 2, onderdeel n geldt tot en met 31 december 2026. Loopt het daarna nog door? Toets het opnieuw.",
		"2026-12-31": "Pw artikel 31, lid 2, onderdeel n geldt tot en met 31 december 2026. Loopt het daarna nog door? Toets het opnieuw.",
		"2026-12":    "Pw artikel 31, lid 2, onderdeel n geldt tot en met 31 december 2026. Loopt het daarna nog door? Toets het opnieuw.",
		"2027-01-01": "Pw artikel 31, lid 2, onderdeel n geldt maar tot en met 31 december 2026. Toets het opnieuw.",
		"2027-07":    "Pw artikel 31, lid 2, onderdeel n geldt maar tot en met 31 december 2026. Toets het opnieuw.",
	} {
		if got := k.Sinds("Pw:31:2, n", dag).Zin(); got != wil {
			t.Errorf("%s: %q, want %q", dag, got, wil)
		}
	}
	for dag, wil := range map[string]Verandering{"2026-12-31": NogNiet, "2026-12": NogNiet, "2027-01-01": Onveranderd, "2027-01": Onveranderd} {
		if got := k.Sinds("Pw:34a:1-3", dag).Wat; got != wil {
			t.Errorf("Pw 34a on %s: %q, want %q", dag, got, wil)
		}
	}
}

// TestPeriode checks that every row says from when until when it holds, also where that is not known.
func TestPeriode(t *testing.T) {
	for wil, a := range map[string]Artikel{
		"vanaf 1 januari 2026":                                   {GeldigVan: "2026-01-01"},
		"vanaf 1 januari 2026, tot en met 31 december 2026":      {GeldigVan: "2026-01-01", GeldigTot: "2026-12-31"},
		"begindatum niet opgezocht, tot en met 31 december 2026": {GeldigTot: "2026-12-31"},
		"begindatum niet opgezocht":                              {},
	} {
		if got := a.Periode(); got != wil {
			t.Errorf("%q, want %q", got, wil)
		}
	}
}
