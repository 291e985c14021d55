package anoniem

import (
	"slices"
	"testing"
)

func TestIsLabel(t *testing.T) {
	for s, wil := range map[string]bool{
		"[inwoner]": true, "[dochter 2]": true, "[dochter 12]": true, "[PERSOON-1]": true, "[WOORD-9999]": true, "[…]": true, "[maatschappelijk werker 3]": true,
		"[ex-partner]": true, "[dochter 1]": false, "[dochter 02]": false, "[PERSOON-0]": false, "[PERSOON]": false, "[persoon-1]": false, "[Annelies]": false,
		"[dochter": false, "dochter]": false, "[]": false, "": false, "[PERSOON-10000]": false, "[dochter  2]": false, "[DOCHTER]": false,
	} {
		if IsLabel(s) != wil {
			t.Errorf("IsLabel(%q) = %v", s, !wil)
		}
	}
	for _, r := range Rollen() {
		if !IsLabel("["+r+"]") || !IsLabel("["+r+" 2]") || rolVan("["+r+" 2]") != r {
			t.Errorf("role %q makes no label", r)
		}
	}
}

func TestTekstZonderLabels(t *testing.T) {
	x := UitOpslag("Met [dochter 2] en [x] in [PLAATS-1][PLAATS-2].")
	if got := x.ZonderLabels(); got != "Met   en [x] in   ." {
		t.Errorf("ZonderLabels = %q", got)
	}
	if got := x.Labels(); !slices.Equal(got, []string{"[dochter 2]", "[PLAATS-1]", "[PLAATS-2]"}) {
		t.Errorf("Labels = %q", got)
	}
}
