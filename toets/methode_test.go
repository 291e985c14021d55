package toets

import "testing"

// TestStandaardbesluit checks that what a municipality usually decides is not put into anybody's mouth: afwijzen is one of
// several.
func TestStandaardbesluit(t *testing.T) {
	v, _ := laad(t).Vraag(VraagOpties)
	if len(v.Voorzet) != 1 || v.Voorzet[0] != "Niets doen" {
		t.Errorf("%q stands ready", v.Voorzet)
	}
	for tekst, wil := range map[string]bool{
		"Niets doen": true, "Standaardbesluit: afwijzen": true, " Standaardbesluit: korten met twintig procent": true,
		"De fiets betalen": false, "Geen standaardbesluit: eerst praten": false, "": false,
	} {
		if got := v.Vast(tekst); got != wil {
			t.Errorf("%q: %v", tekst, got)
		}
	}
}

// TestBlijvend checks that one short question stands for three, and that an answer to one of those answers it.
func TestBlijvend(t *testing.T) {
	m := laad(t)
	v, ok := m.Vraag("blijvend")
	if !ok || v.Kort == 0 || len(v.Dekt) != 3 {
		t.Fatalf("%+v", v)
	}
	for _, d := range v.Dekt {
		if lang, ok := m.Vraag(d); !ok || lang.Kort != 0 || lang.Stap != v.Stap {
			t.Errorf("%s is not a longer question of the same step", d)
		}
		if n := map[VraagID]int{d: 1}; !v.Beantwoord(n) || !v.Gedekt(n) {
			t.Errorf("%s does not answer it", d)
		}
	}
	if v.Beantwoord(map[VraagID]int{"uitkomst": 1}) || !v.Beantwoord(map[VraagID]int{"blijvend": 1}) || v.Gedekt(map[VraagID]int{"blijvend": 1}) {
		t.Error("answered by something else, or not by itself")
	}
}
