package opdracht

import (
	"bytes"
	"strings"
	"testing"

	"oliekan/casus/anoniem"
)

// TestAnonimiseerMetStukkeVinder holds the contract: what cannot be masked prints nothing and exits 1. The sentence repeats
// no word of the text.
func TestAnonimiseerMetStukkeVinder(t *testing.T) {
	for _, g := range []struct {
		naam, invoer  string
		json, bekende bool
	}{
		{"tekst", "Femke Zijlstra woont in Almelo.\n", false, false},
		{"json", "Femke Zijlstra woont in Almelo.\n", true, false},
		{"bekend eerst", "Femke=dochter\n\nFemke belt.\n", false, true},
	} {
		t.Run(g.naam, func(t *testing.T) {
			var uit, fout bytes.Buffer
			s := &sessie{in: strings.NewReader(g.invoer), uit: &uit, fout: &fout}
			code := s.meld(s.maskeerInvoer(&anoniem.Masker{}, g.json, g.bekende))
			if code != codeMislukt || uit.Len() > 0 {
				t.Errorf("exit %d, output %q", code, uit.String())
			}
			if !strings.Contains(fout.String(), "Er is niets getoond.") || strings.Contains(fout.String(), "Femke") {
				t.Errorf("message %q", fout.String())
			}
		})
	}
}

// TestNaloperVertelt checks that the second scan that the store works with is the one that the screens ask.
func TestNaloperVertelt(t *testing.T) {
	n := anoniem.NieuweNaloper(anoniem.Opties{})
	if naloper(Omgeving{Naloper: n}) != n {
		t.Error("the store gets another scan")
	}
	if naloper(Omgeving{}) == nil {
		t.Error("a command that reads has no scan")
	}
}
