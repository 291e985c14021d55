package tui

import (
	"strings"
	"testing"
)

// TestHintBlijftWeg dismisses a hint and breaks off without leaving the screen, as a crash would: opened again, the case
// still knows.
func TestHintBlijftWeg(t *testing.T) {
	a := newApp(t)
	c := opent(t, a, idSchool)
	s := typt(t, start(t, c, 120, 39, NewStyles(ThemaAuto, true)), "", "pgdown")
	s = typt(t, s, "een vergoeding voor de taxi")
	ziet(t, beeld(s, 120, 39), "is een middel")
	s, _ = zend(t, s, "ctrl+x")
	ziet(t, beeld(s, 120, 39), "Deze hint komt in deze casus niet meer terug.")
	if err := c.slot.Close(); err != nil { // what the system does for a process that is gone
		t.Fatal(err)
	}
	s = typt(t, start(t, opent(t, a, idSchool), 120, 39, NewStyles(ThemaAuto, true)), " en een uitkering ")
	if b := beeld(s, 120, 39); strings.Contains(b, "is een middel") || !strings.Contains(b, "uitkering") {
		t.Errorf("de hint komt terug:\n%s", b)
	}
}
