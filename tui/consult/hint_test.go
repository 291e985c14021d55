package consult

import (
	"strings"
	"testing"

	"oliekan/tui/scherm"
	"oliekan/tui/schermproef"
)

// TestHintBlijftWeg dismisses a hint and breaks off without leaving the screen, as a crash would: opened again, the case
// still knows.
func TestHintBlijftWeg(t *testing.T) {
	a := schermproef.NewApp(t)
	c := opent(t, a, schermproef.IDSchool)
	s := schermproef.Typt(t, schermproef.Start(t, c, 120, 39, scherm.NewStyles(scherm.ThemaAuto, true)), "", "pgdown")
	s = schermproef.Typt(t, s, "een vergoeding voor de taxi")
	schermproef.Ziet(t, schermproef.Beeld(s, 120, 39), "is een middel")
	s, _ = schermproef.Zend(t, s, "ctrl+x")
	schermproef.Ziet(t, schermproef.Beeld(s, 120, 39), "Deze hint komt in deze casus niet meer terug.")
	if err := c.slot.Close(); err != nil { // what the system does for a process that is gone
		t.Fatal(err)
	}
	s = schermproef.Typt(t, schermproef.Start(t, opent(t, a, schermproef.IDSchool), 120, 39, scherm.NewStyles(scherm.ThemaAuto, true)), " en een uitkering ")
	if b := schermproef.Beeld(s, 120, 39); strings.Contains(b, "is een middel") || !strings.Contains(b, "uitkering") {
		t.Errorf("de hint komt terug:\n%s", b)
	}
}
