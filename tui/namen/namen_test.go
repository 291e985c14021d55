package namen

import (
	"strings"
	"testing"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/casus/gesprek"
	"oliekan/casus/klaarmaken"
	"oliekan/toets"
	"oliekan/tui/bewaar"
	"oliekan/tui/melding"
	"oliekan/tui/scherm"
	"oliekan/tui/schermproef"
)

// metGesprek opens the imker, in whom [PERSOON-1] and [dochter] have no name.
func metGesprek(t testing.TB) (*scherm.App, *gesprek.Gesprek) {
	t.Helper()
	a := schermproef.MetImker(t, schermproef.NewApp(t), casus.Werkversie)
	c, _ := schermproef.Lees(t, a, schermproef.IDImker)
	return a, gesprek.Open(a.Methode, a.Masker(), c, nil, a.Nu)
}

// namenscherm opens the names of it.
func namenscherm(t testing.TB) (*scherm.App, *gesprek.Gesprek, scherm.Screen) {
	t.Helper()
	a, g := metGesprek(t)
	n := NewNamen(g, bewaar.NewSchrijver(a.DB, schermproef.IDImker))
	return a, g, schermproef.Start(t, n, 80, 30, scherm.NewStyles(scherm.ThemaAuto, true))
}

// A name that is given back is the same person, and one with a role is masked from then on. Neither is on disk.
func TestNaamEnRol(t *testing.T) {
	a, g, s := namenscherm(t)
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 30), inleiding, "In deze casus staan al: [PERSOON-1], [dochter]. Weet je nog wie dat is? Typ de naam, en kies die regel.")
	s = schermproef.Typt(t, s, "Meryem", "enter")
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 30), WieIsDit, "> [PERSOON-1]")
	s = schermproef.Typt(t, s, "", "down", "enter")
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 30), "Deze naam wordt voortaan [dochter].", "Meryem → [dochter]", "staan al: [PERSOON-1]. Weet")
	s = schermproef.Typt(t, s, "Sjoerd", "enter")
	s = schermproef.Typt(t, s, "huisarts", "enter")
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 30), "Sjoerd → [huisarts]")
	if got := g.Hermasker(); strings.Contains(schermproef.BewaardVan(t, a, schermproef.IDImker), "Meryem") || !got.Leeg() {
		t.Errorf("%+v", got)
	}
	if _, root := schermproef.Zend(t, s, "enter"); len(root) != 1 || root[0] != (scherm.CloseMsg{}) {
		t.Errorf("enter in an empty field: %v", root)
	}
}

// What was said before with the name in it is masked again, on disk too: in a consult, and in the lesson of a reading.
func TestNaamInWatErStond(t *testing.T) {
	a, _, s := namenscherm(t)
	s = schermproef.Typt(t, s, "Imker", "enter")
	schermproef.Typt(t, s, "buur", "enter")
	if got := schermproef.BewaardVan(t, a, schermproef.IDImker); strings.Contains(got, "imker kan") || !strings.Contains(got, "[buur] kan niet slapen") {
		t.Errorf("on disk: %s", got)
	}
	b := schermproef.AppFiets(t)
	c, _ := schermproef.Lees(t, b, schermproef.IDFiets)
	k, err := klaarmaken.Open(klaarmaken.Gegevens{
		Methode: b.Methode, Masker: b.Masker, Casus: c, Nu: b.Nu, Lesstof: casus.Lesstof{Leerpunten: []anoniem.Tekst{anoniem.UitOpslag("Vraag het Terpstra.")}},
	})
	if err != nil {
		t.Fatal(err)
	}
	s = schermproef.Start(t, NewNamenBij(k, bewaar.NewSchrijver(b.DB, c.ID)), 80, 30, scherm.NewStyles(scherm.ThemaAuto, true))
	s = schermproef.Typt(t, s, "Terpstra", "enter")
	schermproef.Typt(t, s, "collega", "enter")
	if c, les := schermproef.Lees(t, b, schermproef.IDFiets); len(les.Leerpunten) != 1 || les.Leerpunten[0].String() != "Vraag het [collega]." ||
		!strings.Contains(c.Verloop[1].Tekst.String(), "[collega] vindt dat te veel") {
		t.Errorf("%v %s", les.Leerpunten, c.Verloop[1].Tekst)
	}
}

// Esc goes from the list to the field with the name still in it, and from the field away.
func TestEscUitDeRollen(t *testing.T) {
	_, g, s := namenscherm(t)
	s = schermproef.Typt(t, s, "Meryem", "enter", "esc")
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 30), "Meryem")
	schermproef.ZietNiet(t, schermproef.Beeld(s, 80, 30), WieIsDit)
	if _, root := schermproef.Zend(t, s, "esc"); len(root) != 1 || root[0] != (scherm.CloseMsg{}) || len(g.Bekenden()) != 0 {
		t.Errorf("%v %v", root, g.Bekenden())
	}
}

// What is no name is refused with why, and stays in the field.
func TestGeenNaam(t *testing.T) {
	_, g, s := namenscherm(t)
	s = schermproef.Typt(t, s, "12", "enter", "enter")
	schermproef.Ziet(t, schermproef.Beeld(s, 80, 30), melding.Van(anoniem.ErrGeenNaam))
	if n := s.(Namen); n.naam.Ruw().Toon() != "12" || n.opRol || len(g.Bekenden()) != 0 {
		t.Errorf("%q %t %v", n.naam.Ruw().Toon(), n.opRol, g.Bekenden())
	}
}

func TestNamenPast(t *testing.T) {
	_, _, s := namenscherm(t)
	schermproef.Past(t, s)
	schermproef.Past(t, schermproef.Typt(t, s, strings.Repeat("Meryem ", 20), "enter"))
}

// bron is who is in a case.
type bron []gesprek.Los

func (b bron) Naamlozen() []gesprek.Los { return b }

func (b bron) Bekenden() []anoniem.Bekende { return nil }

func TestStaanAl(t *testing.T) {
	los := func(n int) bron {
		var b bron
		for range n {
			b = append(b, gesprek.Los{Label: "[buur]"})
		}
		return b
	}
	for n, wil := range map[int]string{
		0: "",
		1: "In deze casus staan al: [buur]. Weet je nog wie dat is? Zeg het.",
		8: "In deze casus staan al: " + strings.Repeat("[buur], ", 7) + "[buur]. Weet je nog wie dat is? Zeg het.",
		9: "In deze casus staan al: " + strings.Repeat("[buur], ", 8) + "en nog 1. Weet je nog wie dat is? Zeg het.",
	} {
		if got := staanAl(los(n), "Zeg het."); got != wil {
			t.Errorf("%d: %q", n, got)
		}
	}
}

func TestKeuzes(t *testing.T) {
	_, g := metGesprek(t)
	ks, al := keuzes(g)
	if al != 2 || ks[0].ID != "[PERSOON-1]" || !strings.Contains(ks[0].Uitleg, "niet alleen, zegt [PERSOON-1].") {
		t.Errorf("%d %+v", al, ks[:2])
	}
	if len(ks) != 2+len(anoniem.Rollen()) || ks[2] != (toets.Keuze{ID: anoniem.Rollen()[0], Label: anoniem.Rollen()[0]}) {
		t.Errorf("%d choices", len(ks))
	}
}
