package gelijk_test

import (
	"slices"
	"testing"

	"oliekan/casus"
	"oliekan/casus/gelijk"
	"oliekan/casus/oefen"
	"oliekan/toets"
	"oliekan/toets/voorstel"
)

// Articles of equal cases may not push those that carry an option out: for every option of the practice cases that has
// articles, all but its own case are the library.
func TestGelijkeGevallenHelpenVoorstellen(t *testing.T) {
	m := methode(t)
	cs, err := oefen.Alle()
	if err != nil {
		t.Fatal(err)
	}
	var n, zonder, met int
	for _, c := range cs {
		gelijke := gelijk.Artikelen(gelijk.Rangschik(m, zonderArtikelen(c), cs))
		for _, o := range c.Stand().Opties() {
			wil, v := vraagVan(c, o.Nr)
			if len(wil) == 0 {
				continue
			}
			n++
			zonder += raak(voorstel.Voor(m, v), wil)
			v.Gelijk = gelijke
			met += raak(voorstel.Voor(m, v), wil)
		}
	}
	t.Logf("%d options with articles: first three %d, with equal cases %d", n, zonder, met)
	if met < zonder {
		t.Errorf("of %d options %d have an article in the first three, with equal cases %d", n, zonder, met)
	}
}

// raak is 1 when one of the articles stands in the first three.
func raak(vs []voorstel.Voorstel, wil []string) int {
	for _, v := range vs[:min(3, len(vs))] {
		if slices.Contains(wil, v.Artikel.Sleutel()) {
			return 1
		}
	}
	return 0
}

// zonderArtikelen is a case before its articles were named.
func zonderArtikelen(c casus.Casus) casus.Casus {
	c.Verloop = slices.Clone(c.Verloop)
	for i := range c.Verloop {
		if c.Verloop[i].Vraag == toets.VraagDraagt {
			c.Verloop[i].Keus = ""
		}
	}
	return c
}

// vraagVan is what the proposals of an option go by, and the articles that carry it in its case.
func vraagVan(c casus.Casus, optie int) (wil []string, v voorstel.Vraag) {
	st := c.Stand()
	o, _ := st.Antwoord(optie)
	v = voorstel.Vraag{Optie: o.Tekst.ZonderLabels(), Dag: c.Wetsdatum}
	if e, ok := st.Geldt(toets.VraagEffect); ok {
		v.Effect = e.Tekst.ZonderLabels()
	}
	for _, a := range st.Bij(toets.VraagGrondwaarde) {
		v.Grondwaarden = append(v.Grondwaarden, a.Keus)
	}
	for _, a := range st.Over(toets.VraagWeg, optie) {
		v.Belemmeringen = append(v.Belemmeringen, a.Keus)
	}
	for _, a := range st.Over(toets.VraagDraagt, optie) {
		wil = append(wil, a.Keus)
	}
	return wil, v
}
