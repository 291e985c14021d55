package kern

import (
	"strings"
	"testing"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/toets"
)

// TestAndereKijkInZoeken: of two advices the index shows the one that does not stand for the pair as somebody's view; both are
// found.
func TestAndereKijkInZoeken(t *testing.T) {
	zeg := func(nr int, v toets.VraagID, rol casus.Rol, keus, tekst string, optie int) casus.Inbreng {
		return casus.Inbreng{Nr: nr, Vraag: v, Rol: rol, Daad: casus.Zeg, Keus: keus, Tekst: anoniem.UitOpslag(tekst), Optie: optie}
	}
	c := casus.Casus{Verloop: []casus.Inbreng{
		zeg(1, toets.VraagUitkomst, casus.RolConsulent, "ja-maatwerk", "Betaal de fiets.", 0),
		zeg(2, toets.VraagUitkomst, "jurist", "nee-uitleg", "Dit mag niet.", 0),
	}}
	if got := ZoektekstVan(c).Getoond; got != "Betaal de fiets.\nDit mag niet.\n" {
		t.Errorf("nothing agreed: %q", got)
	}
	c.Verloop = append(c.Verloop, zeg(3, toets.VraagUitkomst.Eens(), casus.RolConsulent, toets.EensDit, "", 1))
	got := ZoektekstVan(c)
	if got.Getoond != "Betaal de fiets.\nAnders gezien: Dit mag niet.\n" || strings.Contains(got.Tekst, "Anders") {
		t.Errorf("agreed: %q, %q", got.Getoond, got.Tekst)
	}
}
