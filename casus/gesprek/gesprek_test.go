package gesprek_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/casus/gesprek"
	"oliekan/toets"
)

// klok is a clock that only moves when a test moves it.
type klok struct{ t time.Time }

func (k *klok) nu() time.Time { return k.t }

func methode(t *testing.T) *toets.Methode {
	t.Helper()
	m, err := toets.Laad()
	if err != nil {
		t.Fatal(err)
	}
	return m
}

func nieuw(t *testing.T) (*gesprek.Gesprek, *klok) {
	t.Helper()
	m := methode(t)
	k := &klok{time.Date(2026, 11, 21, 10, 0, 0, 0, time.UTC)}
	return gesprek.Open(m, anoniem.Nieuw(anoniem.Opties{}), casus.Nieuw(k.t, m.Kort()[0].ID), nil, k.nu), k
}

func ga(t *testing.T, g *gesprek.Gesprek, v toets.VraagID) {
	t.Helper()
	g.Ga(casus.Plaats{Vraag: v})
	if g.Plaats().Vraag != v {
		t.Fatalf("niet bij vraag %s maar bij %s", v, g.Plaats().Vraag)
	}
}

func zeg(t *testing.T, g *gesprek.Gesprek, v toets.VraagID, in gesprek.Invoer) casus.Wijziging {
	t.Helper()
	if v != "" {
		ga(t, g, v)
	}
	if in.Rol == "" {
		in.Rol = casus.RolConsulent
	}
	w, _, err := g.Zeg(in)
	if err != nil {
		t.Fatalf("zeg bij %s: %v", g.Plaats().Vraag, err)
	}
	return w
}

func tekst(s string) gesprek.Invoer { return gesprek.Invoer{Tekst: anoniem.NieuwRuw(s)} }

func bij(g *gesprek.Gesprek, v toets.VraagID) string {
	var uit []string
	for _, a := range g.Stand().Bij(v) {
		uit = append(uit, strings.Join(strings.Fields(string(a.Rol)+" "+a.Keus+" "+a.Tekst.String()+" "+a.Datum), " "))
	}
	return strings.Join(uit, " | ")
}

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

// nogEens answers step 4 again.
func nogEens(g *gesprek.Gesprek) (casus.Wijziging, []anoniem.Vondst, error) {
	g.GaStap(toets.StapJuridisch)
	return g.Zeg(gesprek.Invoer{Rol: "consulent", Keus: "Pw:35:1"})
}

func TestMeerMeningen(t *testing.T) {
	g, _ := nieuw(t)
	zeg(t, g, "schaal-nu", gesprek.Invoer{Rol: "inwoner", Keus: "3"})
	zeg(t, g, "", gesprek.Invoer{Rol: "consulent", Keus: "5"})
	zeg(t, g, "", gesprek.Invoer{Rol: "inwoner", Keus: "4"})
	if kreeg := bij(g, "schaal-nu"); kreeg != "inwoner 4 | consulent 5" {
		t.Errorf("meningen = %q: elke rol één, en de eigen mening vervangen", kreeg)
	}
}

func TestOngedaanEnOpnieuw(t *testing.T) {
	g, _ := nieuw(t)
	zeg(t, g, toets.VraagWringt, tekst("het werk botst"))
	zeg(t, g, toets.VraagWringt, tekst("de regel is streng"))
	stappen := []struct {
		doe func(casus.Rol) (casus.Wijziging, casus.Inbreng, error)
		wil string
	}{
		{g.Ongedaan, "consulent het werk botst"},
		{g.Ongedaan, ""},
		{g.Opnieuw, "consulent het werk botst"},
		{g.Opnieuw, "consulent het werk botst | consulent de regel is streng"},
		{g.Ongedaan, "consulent het werk botst"},
	}
	for i, s := range stappen {
		w, _, err := s.doe("consulent")
		if err != nil {
			t.Fatalf("stap %d: %v", i, err)
		}
		if len(w.Inbrengen) != 1 {
			t.Fatalf("stap %d: ongedaan maken is ook een inbreng, kreeg %d", i, len(w.Inbrengen))
		}
		if kreeg := bij(g, toets.VraagWringt); kreeg != s.wil {
			t.Errorf("stap %d: %q, wil %q", i, kreeg, s.wil)
		}
	}
	if err := g.Casus().Valideer(); err != nil {
		t.Error(err)
	}
}

func TestWijzigEnHerroep(t *testing.T) {
	g, _ := nieuw(t)
	zeg(t, g, toets.VraagWringt, tekst("eerste"))
	nr := g.Stand().Bij(toets.VraagWringt)[0].Nr
	if _, _, err := g.Wijzig(nr, gesprek.Invoer{Rol: "inwoner", Tekst: anoniem.NieuwRuw("tweede")}); err != nil {
		t.Fatal(err)
	}
	if kreeg := bij(g, toets.VraagWringt); kreeg != "inwoner tweede" {
		t.Errorf("na wijzigen: %q", kreeg)
	}
	if _, err := g.Herroep(nr, "consulent"); err != nil {
		t.Fatal(err)
	}
	if kreeg := bij(g, toets.VraagWringt); kreeg != "" {
		t.Errorf("na herroepen: %q", kreeg)
	}
	if _, err := g.Herroep(nr, "consulent"); !errors.Is(err, gesprek.ErrAntwoord) {
		t.Errorf("twee keer herroepen: %v", err)
	}
	if n := len(g.Casus().Verloop); n != 3 {
		t.Errorf("%d inbrengen, wil 3: niets gaat verloren", n)
	}
}

func TestZegWeigert(t *testing.T) {
	g, _ := nieuw(t)
	tests := []struct {
		naam  string
		vraag toets.VraagID
		in    gesprek.Invoer
		wil   error
	}{
		{"leeg", toets.VraagVraag, tekst("  \n "), gesprek.ErrLeeg},
		{"geen keus", toets.VraagGrondwaarde, tekst("daarom"), gesprek.ErrKeus},
		{"keus die niet bestaat", toets.VraagGrondwaarde, gesprek.Invoer{Keus: "geluk"}, gesprek.ErrKeus},
		{"keus waar geen lijst is", toets.VraagVraag, gesprek.Invoer{Keus: "ja"}, gesprek.ErrKeus},
		{"datum die niet bestaat", toets.VraagTerugblik, gesprek.Invoer{Datum: "2026-02-30"}, gesprek.ErrDatum},
		{"gevolg zonder optie", toets.VraagGevolgen, gesprek.Invoer{Keus: "vertrouwen"}, gesprek.ErrOptie},
		{"keus zonder woorden", toets.VraagBetrokkenen, gesprek.Invoer{Keus: "meedenken"}, gesprek.ErrWoorden},
		{"optie die er niet is", toets.VraagUitkomst, gesprek.Invoer{Keus: "nog-niet", Optie: 9}, gesprek.ErrOptie},
	}
	for _, tt := range tests {
		t.Run(tt.naam, func(t *testing.T) {
			ga(t, g, tt.vraag)
			tt.in.Rol = "consulent"
			w, _, err := g.Zeg(tt.in)
			if !errors.Is(err, tt.wil) || !w.Leeg() {
				t.Errorf("err = %v met wijziging %v, wil %v en niets", err, w, tt.wil)
			}
		})
	}
	if len(g.Casus().Verloop) != 0 {
		t.Error("een geweigerd antwoord staat in het verloop")
	}
}

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

func TestNamenLaterGenoemd(t *testing.T) {
	g, _ := nieuw(t)
	zeg(t, g, toets.VraagWringt, tekst("de afspraak met roosmarijn liep anders"))
	w, label, err := g.Ken(anoniem.NieuwRuw("Roosmarijn"), "consulent")
	if err != nil || label != "[consulent]" {
		t.Fatalf("label %q, err %v", label, err)
	}
	if kreeg := bij(g, toets.VraagWringt); strings.Contains(strings.ToLower(kreeg), "roosmarijn") {
		t.Errorf("de naam staat er nog: %q", kreeg)
	}
	if _, ok := w.Herzien[1]; !ok && strings.Contains(fmt.Sprint(g.Casus().Verloop[0].Tekst), "[consulent]") {
		t.Error("wat al op schijf stond, wordt niet herzien")
	}
}

func TestTitelIsEenVoorstel(t *testing.T) {
	g, _ := nieuw(t)
	zeg(t, g, toets.VraagVraag, tekst("mag ik een dag minder solliciteren?"))
	zeg(t, g, toets.VraagEffect, tekst("dat ik rust heb"))
	if !g.Casus().Titel.Leeg() {
		t.Errorf("titel %q komt uit de mond van de inwoner", g.Casus().Titel)
	}
	w := zeg(t, g, toets.VraagGrondwaarde, gesprek.Invoer{Keus: "pw-bestaan", Tekst: anoniem.NieuwRuw("daar gaat het om")})
	if w.Kop == nil || w.Kop.Titel.String() != "Genoeg om van te leven" {
		t.Fatalf("titel = %q", g.Casus().Titel)
	}
	zeg(t, g, toets.VraagOpties, tekst("de plicht verlichten"))
	g.GaStap(toets.StapJuridisch)
	g.Volgende()
	zeg(t, g, "", gesprek.Invoer{Keus: "beleidsregel", Tekst: anoniem.NieuwRuw("elke week solliciteren")})
	if kreeg := g.Casus().Titel.String(); kreeg != "Genoeg om van te leven (beleidsregel)" {
		t.Errorf("titel = %q", kreeg)
	}
	g.NoemTitel(anoniem.NieuwRuw("Zorg en werk"))
	zeg(t, g, toets.VraagWringt, tekst("het is te veel"))
	if g.Casus().Titel.String() != "Zorg en werk" {
		t.Errorf("een gekozen titel is overschreven: %q", g.Casus().Titel)
	}
}

func TestGeparkeerdMiddelGeeftGeenHintMeer(t *testing.T) {
	g, _ := nieuw(t)
	ga(t, g, toets.VraagEffect)
	in := gesprek.Invoer{Rol: "inwoner", Tekst: anoniem.NieuwRuw("een vergoeding voor de oppas voor mij ")}
	b, _ := g.Tik(in)
	if len(b.Hints) == 0 || b.Hints[0].Middel == "" {
		t.Fatalf("geen hint over een middel: %v", b.Hints)
	}
	g.Parkeer(anoniem.NieuwRuw(b.Hints[0].Middel), "consulent")
	na, _ := g.Tik(in)
	for _, h := range na.Hints {
		if h.Middel == b.Hints[0].Middel {
			t.Errorf("de hint over %q blijft staan", h.Middel)
		}
	}
}

func TestRondAf(t *testing.T) {
	g, _ := nieuw(t)
	zeg(t, g, toets.VraagWringt, tekst("het gaat om Zwierbol en zijn plannen"))
	if len(g.Twijfels()) > 0 {
		if _, err := g.RondAf(); !errors.Is(err, gesprek.ErrTwijfel) {
			t.Errorf("afronden met twijfel: %v", err)
		}
		for _, tw := range g.Twijfels() {
			g.Verberg(tw.Ruw)
		}
	}
	w, err := g.RondAf()
	if err != nil || w.Kop == nil || w.Kop.Staat != casus.Afgerond {
		t.Fatalf("afronden: %v", err)
	}
	if len(g.Open()) == 0 {
		t.Error("afronden met gaten mag, maar de gaten zijn niet meer te zien")
	}
	if g.Heropen(); g.Casus().Staat != casus.Werkversie {
		t.Error("heropenen lukt niet")
	}
}

func TestParkeer(t *testing.T) {
	g, _ := nieuw(t)
	ga(t, g, toets.VraagEffect)
	g.Parkeer(anoniem.NieuwRuw("vergoeding"), "consulent")
	if w, err := g.Parkeer(anoniem.NieuwRuw("vergoeding"), "consulent"); err != nil || !w.Leeg() {
		t.Error("hetzelfde middel is twee keer geparkeerd")
	}
	if kreeg := bij(g, toets.VraagMiddelen); kreeg != "consulent vergoeding" {
		t.Errorf("geparkeerd: %q", kreeg)
	}
	if g.Plaats().Vraag != toets.VraagEffect {
		t.Error("parkeren verplaatst de vraag")
	}
}

func TestLeesDatum(t *testing.T) {
	nu := time.Date(2026, 11, 21, 0, 0, 0, 0, time.UTC)
	tests := map[string]string{
		"1-12-2026": "2026-12-01", "1 december": "2026-12-01", "1 dec 2026": "2026-12-01", "2026-12-01": "2026-12-01",
		"1/12/26": "2026-12-01", "1.12.2026": "2026-12-01", "20 november": "2027-11-20", "21 november": "2026-11-21",
		"over 6 weken": "2027-01-02", "6 weken": "2027-01-02", "over een maand": "2026-12-21", "morgen": "2026-11-22",
		"vandaag": "2026-11-21", "29 februari": "2028-02-29", "29 feb 2028": "2028-02-29", "3 mrt": "2027-03-03",
		"31-11-2026": "", "30 februari 2027": "", "december": "", "": "", "1 2": "2027-02-01", "over": "", "1 smurf": "",
		"over -3 weken": "2026-12-12", "99999 weken": "", "1-1-1900": "", "over 6 weken extra": "",
		"over drie weken": "2026-12-12", "twaalf dagen": "2026-12-03", "volgende week": "2026-11-28", "volgende maand": "2026-12-21",
		"maandag": "2026-11-23", "zaterdag": "2026-11-28", "vrijdag": "2026-11-27", "volgende smurf": "", "dertien weken": "",
	}
	for in, wil := range tests {
		kreeg, ok := gesprek.LeesDatum(in, nu)
		if kreeg != wil || ok != (wil != "") {
			t.Errorf("LeesDatum(%q) = %q, %v; wil %q", in, kreeg, ok, wil)
		}
	}
}

func FuzzLeesDatum(f *testing.F) {
	for _, s := range []string{"1 december", "2026-12-01", "over 6 weken", "-", "é 1"} {
		f.Add(s)
	}
	nu := time.Date(2026, 11, 21, 0, 0, 0, 0, time.UTC)
	f.Fuzz(func(t *testing.T, s string) {
		iso, ok := gesprek.LeesDatum(s, nu)
		if _, err := time.Parse(time.DateOnly, iso); ok && err != nil {
			t.Errorf("LeesDatum(%q) = %q: %v", s, iso, err)
		}
	})
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

func TestNagelopenLabelIsBezet(t *testing.T) {
	g, _ := nieuw(t)
	zeg(t, g, "", tekst("een fiets van rood staal"))
	g.Nagelopen(1, toets.VraagVraag, anoniem.Nieuw(anoniem.Opties{}).Masker(anoniem.NieuwRuw("een fiets van [PERSOON-1]")).Tekst)
	w := zeg(t, g, "", tekst("Gisteren belde mevrouw Terpstra op."))
	if kreeg := w.Inbrengen[0].Tekst.String(); strings.Contains(kreeg, "[PERSOON-1]") || !strings.Contains(kreeg, "[PERSOON-2]") {
		t.Errorf("twee mensen met één label: %s", kreeg)
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
