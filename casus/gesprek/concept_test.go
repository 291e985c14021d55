package gesprek_test

import (
	"strings"
	"testing"
	"time"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/casus/gesprek"
	"oliekan/toets"
)

func TestConcept(t *testing.T) {
	g, k := nieuw(t)
	g.Ken(anoniem.NieuwRuw("Annelies"), "inwoner")
	in := gesprek.Invoer{Rol: "inwoner", Tekst: anoniem.NieuwRuw("Annelies wil haar diploma halen, zei Anne")}
	_, w := g.Tik(in)
	if len(w.Concepten) != 1 {
		t.Fatalf("%d concepten, wil 1", len(w.Concepten))
	}
	if s := w.Concepten[0].Tekst.String(); strings.Contains(s, "Anne") || !strings.HasSuffix(s, anoniem.Onaf) {
		t.Errorf("concept = %q: geen naam, en het laatste woord is nog niet af", s)
	}
	w, masker, _ := g.Verlaat(in)
	if strings.Contains(masker.String(), "Annelies") || len(w.Concepten) != 1 {
		t.Errorf("na verlaten: %q", masker)
	}
	opnieuw := gesprek.Open(g.Methode(), anoniem.Nieuw(anoniem.Opties{}), g.Casus(), w.Concepten, k.nu)
	kc, ok := opnieuw.Concept()
	if !ok || kc.Tekst.String() != masker.String() || kc.Rol != "inwoner" {
		t.Errorf("na hervatten staat er %q van %s", kc.Tekst, kc.Rol)
	}
	w = zeg(t, g, "", in)
	if len(w.Concepten) != 1 || !w.Concepten[0].Leeg() {
		t.Error("een antwoord ruimt het concept niet op")
	}
	if _, ok := g.Concept(); ok {
		t.Error("er staat nog een concept")
	}
}

func TestHervatten(t *testing.T) {
	g, k := nieuw(t)
	zeg(t, g, toets.VraagVraag, tekst("kan ik hulp krijgen"))
	ga(t, g, "geprobeerd")
	k.t = k.t.Add(25 * time.Minute)
	zeg(t, g, "", tekst("al twee keer gebeld"))
	c := g.Casus()
	morgen := &klok{k.t.Add(20 * time.Hour)}
	h := gesprek.Open(g.Methode(), anoniem.Nieuw(anoniem.Opties{}), c, nil, morgen.nu)
	if h.Plaats() != g.Plaats() {
		t.Errorf("hervat bij %v, wil %v", h.Plaats(), g.Plaats())
	}
	if h.Minuut() != 25 {
		t.Errorf("minuut %d, wil 25: de nacht telt niet mee", h.Minuut())
	}
	morgen.t = morgen.t.Add(5 * time.Minute)
	if h.Minuut() != 30 {
		t.Errorf("minuut %d, wil 30", h.Minuut())
	}
	morgen.t = morgen.t.Add(-48 * time.Hour)
	if h.Minuut() < 25 {
		t.Errorf("minuut %d: de tijd loopt terug", h.Minuut())
	}
}

func TestConceptVanVoorDeOptiesGaatNietVerloren(t *testing.T) {
	g, _ := nieuw(t)
	ga(t, g, toets.VraagGevolgen)
	g.Verlaat(gesprek.Invoer{Rol: casus.RolConsulent, Tekst: anoniem.NieuwRuw("de baan gaat niet door")})
	zeg(t, g, toets.VraagOpties, tekst("de fiets betalen"))
	g.Volgende()
	if k, ok := g.Concept(); !ok || k.Tekst.String() != "de baan gaat niet door" {
		t.Errorf("wat getypt was, is onvindbaar: %v", k)
	}
	if !g.Onaf() {
		t.Error("er staat iets half, en Onaf zegt van niet")
	}
}

func TestWijzigenLaatHetConceptStaan(t *testing.T) {
	g, _ := nieuw(t)
	zeg(t, g, "", tekst("een fiets"))
	g.Verlaat(gesprek.Invoer{Rol: casus.RolConsulent, Tekst: anoniem.NieuwRuw("half getypt")})
	if _, _, err := g.Wijzig(1, gesprek.Invoer{Rol: casus.RolConsulent, Tekst: anoniem.NieuwRuw("een bakfiets")}); err != nil {
		t.Fatal(err)
	}
	if k, ok := g.Concept(); !ok || k.Tekst.String() != "half getypt" {
		t.Errorf("het concept is weg: %v", k)
	}
}

func TestGekozenOptieStaatInHetConcept(t *testing.T) {
	g, k := nieuw(t)
	zeg(t, g, toets.VraagOpties, tekst("de fiets betalen"))
	ga(t, g, toets.VraagUitkomst)
	w, _, _ := g.Verlaat(gesprek.Invoer{Rol: casus.RolConsulent, Keus: "ja-maatwerk", Optie: 1})
	h := gesprek.Open(g.Methode(), anoniem.Nieuw(anoniem.Opties{}), g.Casus(), w.Concepten, k.nu)
	if kc, ok := h.Concept(); !ok || kc.Optie != 1 || kc.Keus != "ja-maatwerk" {
		t.Errorf("na hervatten: %+v", kc)
	}
}
