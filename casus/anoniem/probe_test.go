package anoniem

import (
	"fmt"
	"testing"
)

func TestProbe(t *testing.T) {
	m := Nieuw(Opties{})
	l, err := m.Ken(NieuwRuw("Annelies de Vries"), "inwoner")
	fmt.Println(l, err)
	l, err = m.Ken(NieuwRuw("Wil Storm"), "consulent")
	fmt.Println(l, err)
	for _, s := range []string{
		"Annelies zegt dat zij met Wil praat. ANNELIES' man Piet Bakker komt ook. Mevrouw De Vries belt 06-12345678 op 3 mei 2024.",
		"Piet en piets broer wil graag, de storm was hevig. Storm belt. Bakker ook.",
		"A\u200bnn\u200belies en Jose\u0301 en Мария en Jаn (met cyrillisch). Overleg met het Wijkteam en Overleg.",
		"jan1 1jan [dochter] [PERSOON-7] xx[PERSOON-9]yy",
	} {
		u := m.Masker(NieuwRuw(s))
		fmt.Println(u.Tekst)
		u2 := m.Masker(Ruw{s: u.Tekst.s})
		if u2.Tekst != u.Tekst {
			fmt.Println("  DUBBEL", u2.Tekst)
		}
		tt, vs := NieuweNaloper(Opties{}).Loop(u.Tekst, nil, nil)
		if len(vs) > 0 {
			fmt.Println("  NALOOP", tt)
		}
	}
	for _, w := range m.Twijfels() {
		fmt.Println(w.Ruw.Toon(), w.Label, w.Soort, w.Aantal)
	}
	x := m.Masker(NieuwRuw("We hadden een Zorgvraag met Piet.")).Tekst
	fmt.Println(x)
	m.GeefRol(NieuwRuw("Piet"), "man")
	m.Houd(NieuwRuw("Zorgvraag"))
	fmt.Println(m.Hermasker(x))
	for _, s := range []string{"ik bel met Annelie", "bel 06 12 34", "bel 06 12 34 ", "dit is huurachterst", "dit is een tes", "op 12-0", "de kosten zijn 1250 en ", "NL91 ABNA 04"} {
		fmt.Printf("%q -> %q\n", s, m.Proef(NieuwRuw(s)).Tekst)
	}
}
