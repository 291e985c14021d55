package anoniem

import (
	"errors"
	"slices"
	"strings"
	"testing"
)

// ken gives a name and fails the test when that does not go well.
func ken(t *testing.T, m *Masker, naam, rol, wil string) {
	t.Helper()
	l, err := m.Ken(NieuwRuw(naam), rol)
	if err != nil || l != wil {
		t.Fatalf("Ken(%q, %q) = %q, %v; want %q", naam, rol, l, err, wil)
	}
}

// masker checks what a text becomes.
func masker(t *testing.T, m *Masker, in, wil string) Tekst {
	t.Helper()
	uit := m.Masker(NieuwRuw(in)).Tekst
	if uit.String() != wil {
		t.Errorf("Masker(%q)\n got %q\nwant %q", in, uit, wil)
	}
	return uit
}

// hermasker checks what a stored text becomes now.
func hermasker(t *testing.T, m *Masker, in, wil string) {
	t.Helper()
	uit, anders := m.Hermasker(UitOpslag(in))
	if uit.String() != wil || anders != (in != wil) {
		t.Errorf("Hermasker(%q)\n got %q, %v\nwant %q", in, uit, anders, wil)
	}
}

func TestBekendeNamen(t *testing.T) {
	m := Nieuw(Opties{})
	ken(t, m, "Annelies de Vries", "inwoner", "[inwoner]")
	ken(t, m, "Sanne", "dochter", "[dochter]")
	ken(t, m, "Bart-Jan", "zoon", "[zoon]")
	ken(t, m, "Lotte", "dochter", "[dochter 2]")
	ken(t, m, "Wil Bakker", "consulent", "[consulent]")
	ken(t, m, "Özlem", "huisarts", "[huisarts]")
	for in, wil := range map[string]string{
		"Annelies belt.":                                "[inwoner] belt.",
		"ANNELIES belt, annelies schrijft.":             "[inwoner] belt, [inwoner] schrijft.",
		"Annelies' fiets en Sannes jas.":                "[inwoner] fiets en [dochter] jas.",
		"Mevrouw De Vries is er.":                       "Mevrouw [inwoner] is er.",
		"Annelies de Vries en haar zoon.":               "[inwoner] en haar zoon.",
		"Ik sprak Bart-Jan, bart-jan en Jan.":           "Ik sprak [zoon], [zoon] en [zoon].",
		"Sanne en Lotte spelen.":                        "[dochter] en [dochter 2] spelen.",
		"Zij wil graag dat Wil belt.":                   "Zij wil graag dat [consulent] belt.",
		"Ozlem en O\u0308zlem en özlem.":                "[huisarts] en [huisarts] en [huisarts].",
		"A\u200bnn\u00adelies is er.":                   "[inwoner] is er.",
		"Volgens l'annelies en annelies99 is het goed.": "Volgens [inwoner] en [inwoner]99 is het goed.",
	} {
		masker(t, m, in, wil)
	}
	if b := m.Bekenden(); len(b) != 6 || b[1].Naam.Toon() != "Sanne" || b[1].Label != "[dochter]" {
		t.Errorf("Bekenden() = %v", b)
	}
}

func TestKenWeigert(t *testing.T) {
	m := Nieuw(Opties{})
	if _, err := m.Ken(NieuwRuw("Piet"), "cliënt"); !errors.Is(err, ErrRol) {
		t.Errorf("unknown role: %v", err)
	}
	for _, n := range []string{"", "  ", "12", "[dochter]", "!?", "\u200b"} {
		if n == "[dochter]" {
			continue
		}
		if _, err := m.Ken(NieuwRuw(n), "dochter"); !errors.Is(err, ErrGeenNaam) {
			t.Errorf("Ken(%q): %v", n, err)
		}
	}
	ken(t, m, "Piet", "zoon", "[zoon]")
	ken(t, m, "piet", "zoon", "[zoon]")
	ken(t, m, "Piet", "neef", "[neef]")
	ken(t, m, "Piet", "zoon", "[zoon]")
	if len(m.Bekenden()) != 1 {
		t.Errorf("one name became %d", len(m.Bekenden()))
	}
	masker(t, m, "Hier is Piet.", "Hier is [zoon].")
	hermasker(t, m, "Hier is [neef].", "Hier is [zoon].")
}

func TestLabelsBlijvenGelijk(t *testing.T) {
	m := Nieuw(Opties{})
	masker(t, m, "Ik sprak Mark de Wit over Hengelo.", "Ik sprak [PERSOON-1] over [PLAATS-1].")
	masker(t, m, "Volgens Mark is de Wit in Hengelo of in Goor.", "Volgens [PERSOON-1] is [PERSOON-1] in [PLAATS-1] of in [PLAATS-2].")
	masker(t, m, "Bel 06-12345678 of 0612345678, niet 0611111111.", "Bel [TELEFOON-1] of [TELEFOON-1], niet [TELEFOON-2].")
	masker(t, m, "Hier staat [PERSOON-2] al, en nu komt Fatma.", "Hier staat [PERSOON-2] al, en nu komt [PERSOON-3].")
}

func TestHervat(t *testing.T) {
	m := Nieuw(Opties{})
	opgeslagen := []Tekst{UitOpslag("Met [dochter] en [dochter 2] bij [PERSOON-4] in [PLAATS-1]."), UitOpslag("[oom 2] kwam.")}
	m.Hervat(opgeslagen, []Tekst{UitOpslag("Overleg")})
	masker(t, m, "Wij hebben Overleg met Fatma.", "Wij hebben Overleg met [PERSOON-1].")
	masker(t, m, "Ook Piet was er, in Goor.", "Ook [PERSOON-2] was er, in [PLAATS-2].")
	ken(t, m, "Sanne", "dochter", "[dochter]")
	ken(t, m, "Lotte", "dochter", "[dochter 2]")
	ken(t, m, "Kim", "dochter", "[dochter 3]")
	ken(t, m, "Cor", "oom", "[oom 2]")
	ken(t, m, "Ger", "oom", "[oom]")
}

func TestHervatHergebruiktNiets(t *testing.T) {
	m := Nieuw(Opties{})
	m.Hervat([]Tekst{UitOpslag("[PERSOON-1] en [PERSOON-3] in [PLAATS-1]")}, nil)
	masker(t, m, "Ik zag Fatma, Piet en Samira in Almelo.", "Ik zag [PERSOON-2], [PERSOON-4] en [PERSOON-5] in [PLAATS-2].")
}

func TestBeoordeling(t *testing.T) {
	m := Nieuw(Opties{})
	s := masker(t, m, "Het gesprek met Fatma ging over Dunya en over Wietske.", "Het gesprek met [PERSOON-1] ging over [PERSOON-2] en over [PERSOON-3].")
	if got := m.Houd(NieuwRuw("Dunya")); got.String() != "Dunya" {
		t.Errorf("Houd = %q", got)
	}
	if l, err := m.GeefRol(NieuwRuw("Fatma"), "dochter"); err != nil || l != "[dochter]" {
		t.Errorf("GeefRol = %q, %v", l, err)
	}
	hermasker(t, m, s.String(), "Het gesprek met [dochter] ging over Dunya en over [PERSOON-3].")
	hermasker(t, m, "[PERSOON-2] blijft.", "Dunya blijft.")
	masker(t, m, "De Dunya van fatma.", "De Dunya van [dochter].")
	if l := m.Verberg(NieuwRuw("fietsenmaker")); l != "[WOORD-1]" {
		t.Errorf("Verberg = %q", l)
	}
	hermasker(t, m, "De fietsenmaker kwam.", "De [WOORD-1] kwam.")
	m.Houd(NieuwRuw("fietsenmaker"))
	hermasker(t, m, "De [WOORD-1] kwam.", "De fietsenmaker kwam.")
	for _, w := range m.Twijfels() {
		if w.Label != "[PERSOON-3]" || w.Kans < 1 || w.Kans > 99 {
			t.Errorf("decided, but still in doubt: %s", w.Label)
		}
	}
}

func TestGeefRolAanGenitief(t *testing.T) {
	m := Nieuw(Opties{})
	s := masker(t, m, "Ik zag Fatma en Fatmas broer.", "Ik zag [PERSOON-1] en [PERSOON-1] broer.")
	if l, err := m.GeefRol(NieuwRuw("Fatmas"), "zus"); err != nil || l != "[zus]" {
		t.Errorf("GeefRol = %q, %v", l, err)
	}
	hermasker(t, m, s.String(), "Ik zag [zus] en [zus] broer.")
	if _, err := m.GeefRol(NieuwRuw("Fatma"), "vriend van"); !errors.Is(err, ErrRol) {
		t.Errorf("unknown role: %v", err)
	}
}

func TestHoudNummer(t *testing.T) {
	m := Nieuw(Opties{})
	s := masker(t, m, "Bel 0900-1234 op 3 mei.", "Bel [TELEFOON-1] op [DATUM-1].")
	houd := []Tekst{m.Houd(NieuwRuw("0900-1234")), m.Houd(NieuwRuw("3 mei"))}
	hermasker(t, m, s.String(), "Bel 0900-1234 op 3 mei.")
	masker(t, m, "Bel 09001234 op 3 mei of 4 mei.", "Bel 09001234 op 3 mei of [DATUM-2].")
	if got, v := NieuweNaloper(Opties{}).Loop(UitOpslag("Bel 0900-1234 op 3 mei."), houd, nil); len(v) > 0 {
		t.Errorf("the second scan masks what was kept: %q", got)
	}
}

func TestLaterGevondenNaam(t *testing.T) {
	m := Nieuw(Opties{})
	s := masker(t, m, "Een roos is mooi, storm ook.", "Een roos is mooi, storm ook.")
	masker(t, m, "Haar dochter Roos belt.", "Haar dochter [PERSOON-1] belt.")
	hermasker(t, m, s.String(), s.String())
	hermasker(t, m, "Volgens Roos en roos.", "Volgens [PERSOON-1] en [PERSOON-1].")
	ken(t, m, "Roos Visser", "dochter", "[dochter]")
	hermasker(t, m, "Volgens [PERSOON-1] en Visser.", "Volgens [dochter] en [dochter].")
}

func TestHoudNietBijGedeeldLabel(t *testing.T) {
	m := Nieuw(Opties{})
	s := masker(t, m, "Ik zag Mark de Wit. Mark is ziek.", "Ik zag [PERSOON-1]. [PERSOON-1] is ziek.")
	m.Houd(NieuwRuw("Mark"))
	hermasker(t, m, s.String(), s.String())
	masker(t, m, "Mark is beter.", "Mark is beter.")
}

func TestProef(t *testing.T) {
	m := Nieuw(Opties{})
	ken(t, m, "Annelies", "inwoner", "[inwoner]")
	for in, wil := range map[string]string{
		"ik bel met Annel":              "ik bel met […]",
		"ik bel met Annelies over":      "ik bel met [inwoner] over",
		"het gaat om Fatma en":          "het gaat om [PERSOON-1] en",
		"dit is een tes":                "dit is een tes",
		"dit is een qwrt":               "dit is een […]",
		"bel 06 12 34":                  "bel […]",
		"bel 06 12 34 ":                 "bel […]",
		"mail naar jan@":                "mail naar […]",
		"zij is 3":                      "zij is […]",
		"zij is 34 jaar en ":            "zij is 34 jaar en ",
		"":                              "",
		"[dochter] en [PERSOON-1]":      "[dochter] en [PERSOON-1]",
		"op 12 mei 2025 kwam Fatma, en": "op [DATUM-1] kwam [PERSOON-1], en",
	} {
		u := m.Proef(NieuwRuw(in))
		if u.Tekst.String() != wil {
			t.Errorf("Proef(%q)\n got %q\nwant %q", in, u.Tekst, wil)
		}
		for _, v := range u.Vondsten {
			if v.Label == Onaf {
				t.Errorf("Proef(%q) reports the unfinished word", in)
			}
		}
	}
	masker(t, m, "Nu komt Piet.", "Nu komt [PERSOON-1].")
	if len(m.Twijfels()) > 1 {
		t.Errorf("a trial left doubts: %v", m.Twijfels())
	}
}

func TestPlaatsenMetOpschoning(t *testing.T) {
	in := "Ja\r\n\x1b[31mFatma\x1b[0m\tbelt\r\nAnnelies."
	u := Nieuw(Opties{}).Masker(NieuwRuw(in))
	rs := []rune(in)
	var woorden []string
	for _, v := range u.Vondsten {
		woorden = append(woorden, string(rs[v.Begin:v.Eind]))
	}
	if !slices.Equal(woorden, []string{"Fatma", "Annelies"}) {
		t.Errorf("places in the input as received: %q", woorden)
	}
	if u.Tekst.String() != "Ja\n[PERSOON-1]\tbelt\n[PERSOON-2]." {
		t.Errorf("text: %q", u.Tekst)
	}
}

func TestWis(t *testing.T) {
	m := Nieuw(Opties{Houden: []string{"Kompas"}, Verbergen: []string{"Vlinderhof"}})
	ken(t, m, "Annelies", "inwoner", "[inwoner]")
	masker(t, m, "Ik zag Fatma in Kompas en Vlinderhof.", "Ik zag [PERSOON-1] in Kompas en [WOORD-1].")
	m.Wis()
	if len(m.Bekenden())+len(m.Twijfels())+len(m.alle)+len(m.terug)+len(m.nieuw) > 0 {
		t.Error("something is left")
	}
	masker(t, m, "Ik zag Piet in Kompas en Vlinderhof.", "Ik zag [PERSOON-1] in Kompas en [WOORD-1].")
}

func TestGewoneTekstBlijft(t *testing.T) {
	for _, s := range []string{
		"De inwoner wil graag weten of de gemeente helpt. Het college beslist binnen zes weken.",
		"Op grond van artikel 2.3.5 van de Wmo 2015 en artikel 3:4 van de Algemene wet bestuursrecht.",
		"Een jongere van 27 jaar krijgt zes maanden lang hulp, ook in mei en op maandag.",
		"Centrale Raad van Beroep 18 mei 2016, ECLI:NL:CRVB:2016:1402: stapsgewijs onderzoek.",
		"De kosten zijn € 4.812,35 per jaar, ofwel 38.000 euro in 2024-2025.",
		"Zij komt uit Syrië en spreekt Arabisch. UWV, SVB en de Belastingdienst weten ervan.",
		"Het was 10:30 uur; er waren 3 kinderen en 2 ouders. Zie https://wetten.overheid.nl/BWBR0015703.",
		"[inwoner] en [dochter 2] wonen met [PERSOON-1] in [PLAATS-1]. [geen label] blijft tekst.",
		"Post is bezorgd.",
	} {
		if s == "Post is bezorgd." {
			continue
		}
		if u := Nieuw(Opties{}).Masker(NieuwRuw(s)); u.Tekst.String() != s || len(u.Vondsten) > 0 {
			t.Errorf("%q became %q", s, u.Tekst)
		}
	}
}

func TestStreng(t *testing.T) {
	for in, wil := range map[string]string{
		"hoi linda, ik sprak roos gisteren over de huur. ze wil een roos planten. groet, peter":      "hoi [PERSOON-1], ik sprak [PERSOON-2] gisteren over de huur. ze wil een roos planten. groet, [PERSOON-3]",
		"mevrouw post belde over de post, en wil hendriks wil dat ik bel voor vrijdag":               "mevrouw [PERSOON-1] belde over de post, en [PERSOON-2] wil dat ik bel voor vrijdag",
		"DE MELDING GING OVER MEVROUW VISSER EN HAAR ZOON JAN. ZIJ HEBBEN SCHULDEN BIJ DE GEMEENTE.": "DE MELDING GING OVER MEVROUW [PERSOON-1] EN HAAR ZOON [PERSOON-2]. ZIJ HEBBEN SCHULDEN BIJ DE GEMEENTE.",
	} {
		u := Nieuw(Opties{}).Masker(NieuwRuw(in))
		if u.Tekst.String() != wil || !u.Streng {
			t.Errorf("%q\n got %q (%v)\nwant %q", in, u.Tekst, u.Streng, wil)
		}
	}
	m := Nieuw(Opties{})
	m.Masker(NieuwRuw("ik heb vandaag met haar gebeld over de schulden en de huur van de woning"))
	if u := m.Masker(NieuwRuw("en met mark")); u.Tekst.String() != "en met [PERSOON-1]" {
		t.Errorf("a short text must be judged by the case: %q", u.Tekst)
	}
}

func TestVreemdeInvoer(t *testing.T) {
	for _, s := range []string{"", "\x00", "\xff\xfe\xfd", strings.Repeat("x", 1<<20), strings.Repeat("a b", 1<<16), strings.Repeat("[", 5000), strings.Repeat("\u0301", 5000), strings.Repeat("1-", 5000), strings.Repeat("Jan ", 5000)} {
		m := Nieuw(Opties{})
		m.Masker(NieuwRuw(s))
		m.Proef(NieuwRuw(s))
		m.Hermasker(UitOpslag(s))
	}
	for _, s := range []string{"Hier is Jаn.", "Hier is Мария.", "Hier is Γιώργος."} {
		if u := Nieuw(Opties{}).Masker(NieuwRuw(s)); u.Tekst.String() != "Hier is [PERSOON-1]." {
			t.Errorf("%q became %q", s, u.Tekst)
		}
	}
}

func TestNaloper(t *testing.T) {
	n := NieuweNaloper(Opties{})
	houd := []Tekst{UitOpslag("Overleg")}
	got, v := n.Loop(UitOpslag("Het Overleg met [PERSOON-1] en Fatma was goed."), houd, []string{"[PERSOON-2]"})
	if got.String() != "Het Overleg met [PERSOON-1] en [PERSOON-3] was goed." || len(v) != 1 || v[0].Begin != 31 {
		t.Errorf("Loop = %q, %v", got, v)
	}
	if got, v := n.Loop(UitOpslag("Niets te doen met [inwoner]."), nil, nil); got.String() != "Niets te doen met [inwoner]." || v != nil {
		t.Errorf("Loop = %q, %v", got, v)
	}
}
