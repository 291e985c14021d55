package anoniem

import "testing"

// TestStukkeVinder shows what becomes of a text when the finder breaks down: nothing of it gets through.
func TestStukkeVinder(t *testing.T) {
	m := Nieuw(Opties{})
	m.kenner = nil
	r := NieuwRuw("Fatma Yilmaz woont in Almelo.")
	if u := m.Masker(r); u.Tekst.s != "[WOORD-1]" || len(u.Vondsten) != 1 || u.Vondsten[0].Eind != 29 {
		t.Errorf("Masker = %+v", u)
	}
	if u := m.Proef(r); u.Tekst.s != Onaf {
		t.Errorf("Proef = %q", u.Tekst.s)
	}
}
