package toets

import "testing"

// TestEensHoortBijEenVraag: each question whose views have to come together is followed by the one that asks for it, and
// nothing else is.
func TestEensHoortBijEenVraag(t *testing.T) {
	m, err := Laad()
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for _, s := range m.Stappen() {
		for i, v := range s.Vragen {
			over, ok := v.ID.Over()
			if ok != v.OverEens() || ok != (v.Keuzes == LijstEens) {
				t.Errorf("%s: over eens is %v, its list is %q", v.ID, ok, v.Keuzes)
			}
			if !ok {
				continue
			}
			n++
			if vorige := s.Vragen[i-1]; vorige.ID != over || over.Eens() != v.ID || v.Tekst != vorige.Samen || v.Kort != 0 || v.Stap != s.ID {
				t.Errorf("%+v stands behind %s", v, vorige.ID)
			}
		}
	}
	if n != 7 {
		t.Errorf("%d questions about agreement, want 7", n)
	}
}
