package gesprek_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/casus/gesprek"
	"oliekan/toets"
)

// overUitkomst says what somebody advises.
func overUitkomst(rol casus.Rol, keus, woorden string) gesprek.Invoer {
	return gesprek.Invoer{Rol: rol, Keus: keus, Tekst: anoniem.NieuwRuw(woorden)}
}

// open lists the ids of the questions that are open.
func open(g *gesprek.Gesprek) []toets.VraagID {
	var uit []toets.VraagID
	for _, o := range g.Open() {
		uit = append(uit, o.Vraag.ID)
	}
	return uit
}

// TestEenMeningVraagtNiets: with one view there is no question about agreement, on the path or at the end.
func TestEenMeningVraagtNiets(t *testing.T) {
	g, _ := nieuw(t)
	zeg(t, g, toets.VraagUitkomst, overUitkomst("consulent", "ja-maatwerk", "geef de fiets"))
	g.Volgende()
	if v, _ := g.Vraag(); v.ID != "blijvend" {
		t.Errorf("na één mening komt %q", v.ID)
	}
	if slices.Contains(open(g), toets.VraagUitkomst.Eens()) {
		t.Error("er staat open waar niemand iets anders ziet")
	}
	g.Ga(casus.Plaats{Vraag: toets.VraagUitkomst.Eens()})
	if v, _ := g.Vraag(); v.OverEens() {
		t.Error("er is niets om het over eens te worden")
	}
}

// TestTweeMeningenEenAdvies: with two views the next question is which of them stands, once; the answer can be changed and
// undone like any other.
func TestTweeMeningenEenAdvies(t *testing.T) {
	g, _ := nieuw(t)
	zeg(t, g, toets.VraagUitkomst, overUitkomst("consulent", "ja-maatwerk", "geef de fiets"))
	zeg(t, g, "", overUitkomst("jurist", "nee-uitleg", "dit mag niet"))
	if !slices.Contains(open(g), toets.VraagUitkomst.Eens()) {
		t.Fatal("aan het eind wordt er niet naar gevraagd")
	}
	g.Volgende()
	v, _ := g.Vraag()
	if v.ID != toets.VraagUitkomst.Eens() {
		t.Fatalf("na twee meningen komt %q", v.ID)
	}
	var labels []string
	for _, k := range g.Keuzen(v) {
		labels = append(labels, k.Label+"/"+k.Uitleg)
	}
	wil := "Consulent: ja, maatwerk/geef de fiets|Jurist: nee, met uitleg/dit mag niet|Niet eens/Jullie zien dit anders, en dat blijft zo staan."
	if s := strings.Join(labels, "|"); s != wil {
		t.Errorf("te kiezen: %s", s)
	}
	if _, _, err := g.Zeg(gesprek.Invoer{Rol: "jurist", Keus: "7"}); !errors.Is(err, gesprek.ErrKeus) {
		t.Errorf("een antwoord dat er niet is: %v", err)
	}
	eerste := g.Keuzen(v)[0].ID
	zeg(t, g, "", gesprek.Invoer{Rol: "jurist", Keus: eerste})
	if a, ok := g.Stand().Geldt(toets.VraagUitkomst); !ok || a.Keus != "ja-maatwerk" {
		t.Errorf("het advies is %q", a.Keus)
	}
	if slices.Contains(open(g), toets.VraagUitkomst.Eens()) {
		t.Error("het staat nog open")
	}
	as := g.Antwoorden()
	if len(as) != 1 || as[0].Rol != casus.RolConsulent || as[0].Optie == 0 || as[0].Keus != toets.EensDit {
		t.Errorf("bewaard is %+v", as)
	}
	zeg(t, g, "", gesprek.Invoer{Rol: "consulent", Keus: toets.EensNiet})
	if s := g.Stand().Samen(toets.VraagUitkomst); s.Hoe != casus.EensNiet {
		t.Errorf("na anders kiezen: %q", s.Hoe)
	}
	if _, _, err := g.Ongedaan("consulent"); err != nil {
		t.Fatal(err)
	}
	if a, _ := g.Stand().Geldt(toets.VraagUitkomst); a.Keus != "ja-maatwerk" {
		t.Errorf("na ongedaan maken is het advies %q", a.Keus)
	}
	if err := g.Casus().Valideer(); err != nil {
		t.Error(err)
	}
}

// TestOudeCasusWordtGevraagd: a case in which two people gave an advice and nobody said which counts is asked that when it is
// opened, and a finished one stays finished.
func TestOudeCasusWordtGevraagd(t *testing.T) {
	g, k := nieuw(t)
	zeg(t, g, toets.VraagUitkomst, overUitkomst("consulent", "ja-maatwerk", "geef de fiets"))
	zeg(t, g, "", overUitkomst("jurist", "nee-uitleg", "dit mag niet"))
	g.Ga(gesprek.Afronden)
	g.RondAf()
	g = gesprek.Open(methode(t), anoniem.Nieuw(anoniem.Opties{}), g.Casus(), nil, k.nu)
	if v, _ := g.Vraag(); v.ID != toets.VraagUitkomst.Eens() {
		t.Fatalf("bij openen komt %q", v.ID)
	}
	zeg(t, g, "", gesprek.Invoer{Keus: toets.EensNiet})
	if s := g.Casus().Staat; s != casus.Afgerond {
		t.Errorf("de casus is nu %q", s)
	}
	g.Ga(gesprek.Afronden)
	if g = gesprek.Open(methode(t), anoniem.Nieuw(anoniem.Opties{}), g.Casus(), nil, k.nu); g.Plaats() != gesprek.Afronden {
		t.Error("het wordt twee keer gevraagd")
	}
}

// TestAllesSamen: what makes a list can stand all together; two outcomes cannot.
func TestAllesSamen(t *testing.T) {
	g, _ := nieuw(t)
	in := tekst("zij slaapt door")
	in.Rol = "inwoner"
	zeg(t, g, toets.VraagEffect, in)
	in = tekst("zij gaat naar haar werk")
	in.Rol = "consulent"
	zeg(t, g, "", in)
	zeg(t, g, toets.VraagEffect.Eens(), gesprek.Invoer{Keus: toets.EensSamen})
	if s := g.Stand().Samen(toets.VraagEffect); len(s.Geldt) != 2 {
		t.Errorf("er geldt %+v", s)
	}
	zeg(t, g, toets.VraagUitkomst, overUitkomst("consulent", "ja-maatwerk", "geef de fiets"))
	zeg(t, g, "", overUitkomst("jurist", "nee-uitleg", "dit mag niet"))
	ga(t, g, toets.VraagUitkomst.Eens())
	if _, _, err := g.Zeg(gesprek.Invoer{Keus: toets.EensSamen}); !errors.Is(err, gesprek.ErrKeus) {
		t.Errorf("ja en nee samen: %v", err)
	}
}
