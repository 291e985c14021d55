package consult

import (
	"strings"
	"testing"

	"oliekan/toets"
	"oliekan/tui/schermproef"
)

// At the articles the best proposals stand first with why, and enter takes the one under the cursor: one key. What equal
// cases used comes later, and leaves the choice under the cursor where the pair moved it.
func TestVoorgesteldeArtikelen(t *testing.T) {
	s := schermproef.Typt(t, totOpties(t, consultscherm(t, 120, 39)), "", "pgdown", "pgdown")
	c := s.(Consult)
	if v, ok := c.g.Vraag(); !ok || v.ID != toets.VraagDraagt {
		t.Fatalf("not at the articles but at %s", v.ID)
	}
	eerste := c.g.Voorgesteld()
	if len(eerste) != 3 {
		t.Fatalf("proposed: %+v", eerste)
	}
	b := schermproef.Beeld(s, 120, 39)
	schermproef.Ziet(t, b, eerste[0].Label, "Past misschien: ", eerste[1].Label, eerste[2].Label)

	na := schermproef.Typt(t, s, "", "enter")
	if got := na.(Consult).keus.Keus; got != eerste[0].ID {
		t.Errorf("enter took %q, want %q", got, eerste[0].ID)
	}
	laag := schermproef.Typt(t, s, "", "down").(Consult).vergeleek(gelijkMsg{c.g.Casus().ID, map[string]int{"Pw:16:1, 2": 1 << 20}})
	if k, ok := laag.keus.Onder(); !ok || k.ID != eerste[1].ID {
		t.Errorf("under the cursor stands %q, want %q", k.ID, eerste[1].ID)
	}
	if k := laag.keus.Keuzes[0]; k.ID != "Pw:16:1, 2" || !strings.Contains(k.Uitleg, "gelijke casussen") {
		t.Errorf("equal cases do not count: %+v", k)
	}
	ander := laag.vergeleek(gelijkMsg{"een andere casus", nil})
	if ander.keus.Keuzes[0].ID != "Pw:16:1, 2" {
		t.Error("the equal cases of another case were taken over")
	}
}
