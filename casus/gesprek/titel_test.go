package gesprek_test

import (
	"strings"
	"testing"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/casus/gesprek"
	"oliekan/toets"
)

// A title that is being typed is kept masked, comes back, and goes when it is given or left alone. What is being typed at a
// question stays.
func TestHalveTitel(t *testing.T) {
	g, k := nieuw(t)
	ga(t, g, toets.VraagWringt)
	_, antwoord := g.Tik(tekst("een half antwoord "))
	beeld, w := g.TikTitel(anoniem.NieuwRuw("Hulp voor mevrouw Terpstra en Meryem"))
	if len(beeld.Vondsten) == 0 || len(w.Concepten) != 1 {
		t.Fatalf("%+v %+v", beeld, w)
	}
	half := w.Concepten[0].Tekst.String()
	if strings.Contains(half, "Terpstra") || strings.Contains(half, "Meryem") || !strings.HasSuffix(half, anoniem.Onaf) {
		t.Errorf("kept: %q", half)
	}
	if _, w := g.TikTitel(anoniem.NieuwRuw("Hulp voor mevrouw Terpstra en Meryem")); !w.Leeg() {
		t.Errorf("the same is written again: %+v", w)
	}
	w, gemaskeerd, _ := g.VerlaatTitel(anoniem.NieuwRuw("Hulp voor mevrouw Terpstra en Meryem"))
	if s := gemaskeerd.String(); strings.Contains(s, "Meryem") || strings.Contains(s, anoniem.Onaf) || w.Concepten[0].Tekst != gemaskeerd {
		t.Errorf("left: %q %+v", s, w)
	}
	h := gesprek.Open(g.Methode(), anoniem.Nieuw(anoniem.Opties{}), g.Casus(), append(antwoord.Concepten, w.Concepten...), k.nu)
	if nu, ok := h.HalfTitel(); !ok || nu != gemaskeerd || !h.Casus().Titel.Leeg() || !h.Onaf() {
		t.Errorf("after a resume: %q %v", nu, ok)
	}
	w, _, _ = h.NoemTitel(anoniem.NieuwRuw("Hulp met de huur"))
	if _, ok := h.HalfTitel(); ok || len(w.Concepten) != 1 || !w.Concepten[0].Leeg() || w.Kop.Titel.String() != "Hulp met de huur" {
		t.Errorf("given: %+v", w)
	}
	if _, ok := h.Concept(); !ok {
		t.Error("the half answer is gone")
	}
	h.TikTitel(anoniem.NieuwRuw("Hulp met de huur en meer "))
	w = h.LaatTitel()
	if _, ok := h.HalfTitel(); ok || len(w.Concepten) != 1 || h.Casus().Titel.String() != "Hulp met de huur" {
		t.Errorf("left alone: %+v", w)
	}
	for _, s := range []string{"", "Hulp met de huur"} {
		if _, w := h.TikTitel(anoniem.NieuwRuw(s)); !w.Leeg() {
			t.Errorf("%q is nothing to keep: %+v", s, w)
		}
	}
}

// A name that gets a role, and a word that is taken out, go out of the title that is being typed as well.
func TestHalveTitelGaatMee(t *testing.T) {
	g, _ := nieuw(t)
	g.VerlaatTitel(anoniem.NieuwRuw("Een imker met Zwierbol"))
	if _, _, err := g.HaalWoordWeg(anoniem.NieuwRuw("imker")); err != nil {
		t.Fatal(err)
	}
	w, _, err := g.Ken(anoniem.NieuwRuw("Zwierbol"), "dochter")
	if err != nil {
		t.Fatal(err)
	}
	if nu, _ := g.HalfTitel(); nu.String() != "Een [weggehaald] met [dochter]" || len(w.Concepten) != 1 || w.Concepten[0].Plaats != (casus.Plaats{Vraag: "titel"}) {
		t.Errorf("%q %+v", nu, w)
	}
}
