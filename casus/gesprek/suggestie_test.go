package gesprek_test

import (
	"strings"
	"testing"

	"oliekan/casus/gesprek"
	"oliekan/toets"
)

// TestSuggestiesStaanVoorop offers what may fit the effect first, keeps every other grondwaarde, and chooses nothing.
func TestSuggestiesStaanVoorop(t *testing.T) {
	g, _ := nieuw(t)
	v, _ := methode(t).Vraag(toets.VraagGrondwaarde)
	alle := methode(t).Keuzen(toets.LijstGrondwaarden)
	if ks := g.Keuzen(v); len(ks) != len(alle) || ks[0] != alle[0] {
		t.Errorf("zonder effect begint de lijst met %v", ks[0])
	}
	zeg(t, g, toets.VraagEffect, tekst("hij heeft over drie jaar geen schulden meer"))
	ks := g.Keuzen(v)
	if len(ks) != len(alle) || ks[0].ID != "wgs-uitweg" || !strings.HasPrefix(ks[0].Uitleg, "Past misschien, door “schulden”.") {
		t.Errorf("%d keuzes, eerst %+v", len(ks), ks[0])
	}
	gezien := map[string]bool{}
	for _, k := range ks {
		if gezien[k.ID] {
			t.Errorf("%s staat er dubbel", k.ID)
		}
		gezien[k.ID] = true
	}
	ga(t, g, toets.VraagGrondwaarde)
	if as := g.Antwoorden(); len(as) != 0 {
		t.Errorf("er is al gekozen: %v", as)
	}
	if _, _, err := g.Zeg(gesprek.Invoer{Rol: "consulent", Tekst: tekst("daarom").Tekst}); err == nil {
		t.Error("zonder keuze is het antwoord toch bewaard")
	}
}
