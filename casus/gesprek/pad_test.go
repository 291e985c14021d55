package gesprek_test

import (
	"errors"
	"testing"

	"oliekan/casus/anoniem"
	"oliekan/casus/gesprek"
	"oliekan/toets"
)

func TestPadHeeftTwaalfVragen(t *testing.T) {
	g, _ := nieuw(t)
	gezien := map[int]bool{}
	for g.Plaats() != gesprek.Afronden {
		n, van := g.Nummer()
		if van != 12 {
			t.Fatalf("van = %d, wil 12", van)
		}
		gezien[n] = true
		voor := g.Plaats()
		g.Volgende()
		if g.Plaats() == voor {
			t.Fatalf("volgende blijft staan bij %v", voor)
		}
	}
	if len(gezien) != 12 {
		t.Errorf("%d nummers op het pad, wil 12", len(gezien))
	}
	if g.Volgende(); g.Plaats() != gesprek.Afronden {
		t.Error("na het einde gaat het verder")
	}
}

func TestVragenPerOptie(t *testing.T) {
	g, _ := nieuw(t)
	zeg(t, g, toets.VraagOpties, tekst("Niets doen"))
	zeg(t, g, "", tekst("De fiets vergoeden"))
	g.Volgende()
	eerste := g.Plaats()
	if eerste.Vraag != toets.VraagGevolgen || eerste.Optie != 1 {
		t.Fatalf("na de opties komt %v", eerste)
	}
	zeg(t, g, "", gesprek.Invoer{Keus: "inwoner-kort", Tekst: anoniem.NieuwRuw("de baan gaat niet door")})
	g.Volgende()
	if p := g.Plaats(); p.Vraag != toets.VraagGevolgen || p.Optie != 2 {
		t.Fatalf("daarna %v, wil de tweede optie", p)
	}
	g.Vorige()
	if g.Plaats() != eerste {
		t.Errorf("terug bij %v, wil %v", g.Plaats(), eerste)
	}
	for _, o := range g.Open() {
		if o.Plaats == eerste {
			t.Error("een beantwoorde optie staat nog open")
		}
	}
}

func TestVerdiepen(t *testing.T) {
	g, _ := nieuw(t)
	kort := len(g.Pad())
	if _, aan := g.Verdiep(); !aan || len(g.Pad()) <= kort {
		t.Fatal("verdiepen gaf geen extra vragen")
	}
	if v, _ := g.Vraag(); v.Kort != 0 {
		t.Errorf("verdiepen gaat naar %s, wil een verdiepende vraag", v.ID)
	}
	if _, aan := g.Verdiep(); aan || len(g.Pad()) != kort {
		t.Error("nog een keer verdiepen haalt de vragen niet weg")
	}
	if v, ok := g.Vraag(); !ok || v.Kort == 0 {
		t.Error("na verdiepen niet terug op het korte pad")
	}
}

func TestStap4IsOpSlot(t *testing.T) {
	g, _ := nieuw(t)
	zeg(t, g, toets.VraagOpties, tekst("Niets doen"))
	g.GaStap(toets.StapJuridisch)
	if g.Stap().ID != toets.StapJuridisch {
		t.Fatal("een stap op slot is niet te lezen")
	}
	_, _, err := g.Zeg(gesprek.Invoer{Rol: "consulent", Keus: "Pw:35:1"})
	var slot gesprek.SlotFout
	if !errors.As(err, &slot) || slot.Reden == "" || !errors.Is(err, gesprek.ErrSlot) {
		t.Fatalf("err = %v, wil een slot met reden", err)
	}
	zeg(t, g, toets.VraagEffect, tekst("ik wil zelf kunnen reizen"))
	if _, _, err := nogEens(g); !errors.Is(err, gesprek.ErrSlot) {
		t.Fatalf("met alleen een effect: %v, wil een slot", err)
	}
	gw := g.Methode().Kader().Grondwaarden()[0].ID
	zeg(t, g, toets.VraagGrondwaarde, gesprek.Invoer{Keus: gw, Tekst: anoniem.NieuwRuw("daar gaat het om")})
	if _, _, err := nogEens(g); err != nil {
		t.Errorf("met effect en grondwaarde: %v", err)
	}
}

func TestNietsDoenWordtNietGetoetst(t *testing.T) {
	g, _ := nieuw(t)
	zeg(t, g, toets.VraagOpties, tekst("Niets doen"))
	zeg(t, g, toets.VraagOpties, tekst("de fiets betalen"))
	for _, p := range g.Pad() {
		if v, ok := g.Methode().Vraag(p.Vraag); ok && v.Stap == toets.StapJuridisch && p.Optie == 1 {
			t.Errorf("%s wordt gevraagd over niets doen", v.ID)
		}
	}
	if len(g.Voorzet()) != 0 && g.Plaats().Vraag == toets.VraagOpties && g.Voorzet()[0] == "Niets doen" {
		t.Error("wat al gekozen is, staat nog klaar")
	}
}
