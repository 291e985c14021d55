package sqlite

import (
	"context"
	"errors"
	"reflect"
	"strconv"
	"strings"
	"testing"
	"time"

	"oliekan/casus"
	"oliekan/casus/anoniem"
	"oliekan/store"
)

// nepNaloop takes the word "Annelies" for a name that was missed.
func nepNaloop(t anoniem.Tekst, houd []anoniem.Tekst, labels []string) (anoniem.Tekst, []anoniem.Vondst) {
	const naam = "Annelies"
	for _, h := range houd {
		if h.String() == naam {
			return t, nil
		}
	}
	if !strings.Contains(t.String(), naam) {
		return t, nil
	}
	label := "[PERSOON-" + strconv.Itoa(len(labels)+1) + "]"
	return tekst(strings.ReplaceAll(t.String(), naam, label)), []anoniem.Vondst{{Soort: anoniem.SoortPersoon, Label: label}}
}

// What is written is what casus.Casus.Pas makes of it, and what Haal gives back.
func TestSchrijf(t *testing.T) {
	ctx := context.Background()
	k := nieuweKlok()
	s := opent(t, dbPad(t), store.Opties{Nu: k.nu})
	c := voeg(t, s, eigen("Titel", "eerste", "tweede"))
	kop := c.Kop
	kop.Titel, kop.Staat, kop.Plaats = tekst("Andere titel"), casus.Afgerond, casus.Plaats{Vraag: "gevolgen", Optie: 3}
	for _, w := range []casus.Wijziging{
		{},
		{Inbrengen: []casus.Inbreng{zeg(3, "opties", "niets doen"), {
			Nr: 4, Minuut: 7, Vraag: "gevolgen", Rol: "inwoner", Daad: casus.Zeg, Optie: 3, Keus: "inwoner-kort",
			Tekst: tekst("over [inwoner]"), Datum: "2026-12-01",
		}}},
		{Inbrengen: []casus.Inbreng{
			{Nr: 5, Minuut: 7, Vraag: "effect", Rol: "inwoner", Daad: casus.Vervang, Over: 1, Tekst: tekst("beter")},
			{Nr: 6, Minuut: 8, Vraag: "effect", Rol: "inwoner", Daad: casus.Herroep, Over: 2},
		}},
		{Herzien: map[int]anoniem.Tekst{1: tekst("[PERSOON-1]"), 7: tekst("nieuw")}, Inbrengen: []casus.Inbreng{{
			Nr: 7, Minuut: 8, Vraag: "effect", Rol: "inwoner", Daad: casus.Zeg, Tekst: tekst("oud"),
		}}},
		{Kop: &kop},
		{Houd: []anoniem.Tekst{tekst("Zeeland"), tekst("Zeeland"), tekst("Beemster")}},
	} {
		k.verder(time.Minute)
		schrijft(t, s, c.ID, w)
		c = c.Pas(w)
		nu, _, err := s.Haal(ctx, c.ID)
		moet(t, err)
		if !reflect.DeepEqual(nu.Verloop, c.Verloop) {
			t.Errorf("stored %+v\nwant %+v", nu.Verloop, c.Verloop)
		}
		c.Gewijzigd = nu.Gewijzigd
		if nu.Kop != c.Kop {
			t.Errorf("head %+v\nwant %+v", nu.Kop, c.Kop)
		}
	}
	nu, _, err := s.Haal(ctx, c.ID)
	moet(t, err)
	if !nu.Gewijzigd.Equal(k.t) {
		t.Errorf("changed at %v, want %v", nu.Gewijzigd, k.t)
	}
	if len(nu.Houd) != 2 {
		t.Errorf("kept words %v", nu.Houd)
	}
	schoon(t, s)
}

// A change that is refused leaves everything as it was, also the parts of it that were right.
func TestSchrijfGeweigerd(t *testing.T) {
	ctx := context.Background()
	s := opentNieuw(t)
	c := voeg(t, s, eigen("Titel", "eerste"))
	oefen := eigen("Verzonnen", "eerste")
	oefen.Oefen, oefen.Code = true, ""
	moet(t, s.LaadOefen(ctx, "1", []casus.Casus{oefen}))
	fout := func(pas func(*casus.Inbreng)) casus.Wijziging {
		in := zeg(2, "effect", "tweede")
		pas(&in)
		return casus.Wijziging{Inbrengen: []casus.Inbreng{in}}
	}
	staat := c.Kop
	staat.Staat = "zoek"
	andere := c.Kop
	andere.ID = casus.NieuwID()
	for _, g := range []struct {
		naam string
		id   casus.ID
		w    casus.Wijziging
		wil  error
	}{
		{"onbekend", casus.NieuwID(), fout(func(*casus.Inbreng) {}), store.ErrOnbekend},
		{"oefen", oefen.ID, fout(func(*casus.Inbreng) {}), store.ErrOefen},
		{"nummer bestaat", c.ID, fout(func(in *casus.Inbreng) { in.Nr = 1 }), store.ErrVolgorde},
		{"nummer overgeslagen", c.ID, fout(func(in *casus.Inbreng) { in.Nr = 3 }), store.ErrVolgorde},
		{"tijd terug", c.ID, fout(func(in *casus.Inbreng) { in.Minuut = 0 }), store.ErrOngeldig},
		{"niets gezegd", c.ID, fout(func(in *casus.Inbreng) { in.Tekst = tekst(" ") }), store.ErrOngeldig},
		{"vreemde daad", c.ID, fout(func(in *casus.Inbreng) { in.Daad = "roep" }), store.ErrOngeldig},
		{"verwijst vooruit", c.ID, fout(func(in *casus.Inbreng) { in.Daad, in.Over = casus.Vervang, 2 }), store.ErrOngeldig},
		{"geen datum", c.ID, fout(func(in *casus.Inbreng) { in.Datum = "2026-02-30" }), store.ErrOngeldig},
		{"tekst als vraag", c.ID, fout(func(in *casus.Inbreng) { in.Vraag = "Een hele zin" }), store.ErrOngeldig},
		{"tekst als rol", c.ID, fout(func(in *casus.Inbreng) { in.Rol = "de buurman" }), store.ErrOngeldig},
		{"lange tekst als keus", c.ID, fout(func(in *casus.Inbreng) { in.Keus = strings.Repeat("x", 101) }), store.ErrOngeldig},
		{"herzien onbekend", c.ID, casus.Wijziging{Herzien: map[int]anoniem.Tekst{2: tekst("x")}}, store.ErrOngeldig},
		{"herzien tot niets", c.ID, casus.Wijziging{Herzien: map[int]anoniem.Tekst{1: tekst("")}}, store.ErrOngeldig},
		{"onbekende staat", c.ID, casus.Wijziging{Kop: &staat}, store.ErrOngeldig},
		{"kop van een andere", c.ID, casus.Wijziging{Kop: &andere}, store.ErrOngeldig},
		{"tekst als datum van concept", c.ID, casus.Wijziging{Concepten: []casus.Concept{{
			Plaats: casus.Plaats{Vraag: "effect"}, Datum: "morgen", Tekst: tekst("x"),
		}}}, store.ErrOngeldig},
	} {
		t.Run(g.naam, func(t *testing.T) {
			if g.w.Concepten == nil {
				g.w.Concepten = []casus.Concept{{Plaats: casus.Plaats{Vraag: "weg"}, Tekst: tekst("concept")}}
			}
			g.w.Houd = []anoniem.Tekst{tekst("Houdwoord")}
			if _, err := s.Schrijf(ctx, g.id, g.w); !errors.Is(err, g.wil) {
				t.Errorf("got %v, want %v", err, g.wil)
			}
			nu, ks, err := s.Haal(ctx, c.ID)
			moet(t, err)
			if !reflect.DeepEqual(nu, c) || len(ks) > 0 {
				t.Errorf("changed: %+v %+v", nu, ks)
			}
		})
	}
	schoon(t, s)
}

func TestConcepten(t *testing.T) {
	ctx := context.Background()
	s := opentNieuw(t)
	c := voeg(t, s, eigen("Titel"))
	een := casus.Concept{Plaats: casus.Plaats{Vraag: "effect"}, Rol: "inwoner", Tekst: tekst("half […]")}
	twee := casus.Concept{Plaats: casus.Plaats{Vraag: "gevolgen", Optie: 2}, Keus: "gezin-lang", Datum: "2026-12-01"}
	langer := een
	langer.Tekst = tekst("half af en verder")
	leeg := casus.Concept{Plaats: een.Plaats}
	for i, g := range []struct{ schrijf, wil []casus.Concept }{
		{[]casus.Concept{een, twee}, []casus.Concept{een, twee}},
		{[]casus.Concept{langer}, []casus.Concept{langer, twee}},
		{[]casus.Concept{leeg}, []casus.Concept{twee}},
		{[]casus.Concept{leeg}, []casus.Concept{twee}},
	} {
		schrijft(t, s, c.ID, casus.Wijziging{Concepten: g.schrijf})
		if _, ks, err := s.Haal(ctx, c.ID); err != nil || !reflect.DeepEqual(ks, g.wil) {
			t.Errorf("%d: got %+v, want %+v, %v", i, ks, g.wil, err)
		}
	}
}

// The second scan masks in every place, tells it, respects what was kept, and numbers on after the labels in use.
func TestNaloop(t *testing.T) {
	ctx := context.Background()
	s := opent(t, dbPad(t), store.Opties{Naloop: nepNaloop})
	c := voeg(t, s, eigen("Annelies", "eerste [inwoner]", "ook Annelies"))
	if c.Titel.String() != "[PERSOON-2]" || c.Verloop[1].Tekst.String() != "ook [PERSOON-3]" {
		t.Errorf("new case: %v, %v", c.Titel, c.Verloop[1].Tekst)
	}
	kop := c.Kop
	kop.Titel = tekst("Weer Annelies")
	w := casus.Wijziging{
		Inbrengen: []casus.Inbreng{zeg(3, "effect", "Annelies weer"), zeg(4, "effect", "rustig")},
		Herzien:   map[int]anoniem.Tekst{1: tekst("Annelies eerst")},
		Concepten: []casus.Concept{{Plaats: casus.Plaats{Vraag: "weg"}, Tekst: tekst("Annelies typt")}},
		Kop:       &kop,
	}
	gemeld := schrijft(t, s, c.ID, w)
	if w.Inbrengen[0].Tekst.String() != "Annelies weer" || kop.Titel.String() != "Weer Annelies" {
		t.Error("the change of the caller was altered")
	}
	plaatsen := map[string]bool{}
	for _, n := range gemeld {
		plaatsen[strconv.Itoa(n.Nr)+string(n.Vraag)] = true
		if strings.Contains(n.Tekst.String(), "Annelies") {
			t.Errorf("told as written: %v", n.Tekst)
		}
	}
	for _, wil := range []string{"3effect", "1effect", "0weg", "0"} {
		if !plaatsen[wil] {
			t.Errorf("%s not told: %v", wil, gemeld)
		}
	}
	moet(t, s.Close())
	nergens(t, s.Pad(), "Annelies", "annelies")

	s = opent(t, s.Pad(), store.Opties{Naloop: nepNaloop})
	gemeld = schrijft(t, s, c.ID, casus.Wijziging{
		Houd: []anoniem.Tekst{tekst("Annelies")}, Inbrengen: []casus.Inbreng{zeg(5, "effect", "Annelies mag")},
	})
	if nu, _, err := s.Haal(ctx, c.ID); err != nil || len(gemeld) > 0 || nu.Verloop[4].Tekst.String() != "Annelies mag" {
		t.Errorf("a kept word was masked: %v, %v", gemeld, err)
	}
	schoon(t, s)
}

// Compile-time canaries: where free text goes to disk, the type is anoniem.Tekst.
var (
	_ anoniem.Tekst         = casus.Inbreng{}.Tekst
	_ anoniem.Tekst         = casus.Concept{}.Tekst
	_ anoniem.Tekst         = casus.Kop{}.Titel
	_ map[int]anoniem.Tekst = casus.Wijziging{}.Herzien
	_ []anoniem.Tekst       = casus.Wijziging{}.Houd
)

// Whatever else in a change is a string holds an id, a state or a date: a new field with free text must be Tekst, or
// this test has to be told why not.
func TestWijzigingHeeftAlleenTekst(t *testing.T) {
	mag := map[string]bool{
		"Inbreng.Vraag": true, "Inbreng.Rol": true, "Inbreng.Daad": true, "Inbreng.Keus": true, "Inbreng.Datum": true,
		"Plaats.Vraag": true, "Concept.Rol": true, "Concept.Keus": true, "Concept.Datum": true,
		"Kop.ID": true, "Kop.Code": true, "Kop.Staat": true, "Kop.Maand": true, "Kop.Wetsdatum": true,
		"Wijziging.ID":       true, // of the write itself; the table refuses anything but the length of a uuid
		"Wijziging.HintsWeg": true, // ids of the method; the table refuses anything else
	}
	gezien := 0
	var loop func(typ reflect.Type, naam string)
	loop = func(typ reflect.Type, naam string) {
		switch {
		case typ == reflect.TypeFor[anoniem.Tekst](), typ == reflect.TypeFor[time.Time]():
		case typ.Kind() == reflect.String:
			gezien++
			if !mag[naam] {
				t.Errorf("%s is a string: free text must be anoniem.Tekst", naam)
			}
		case typ.Kind() == reflect.Slice, typ.Kind() == reflect.Pointer, typ.Kind() == reflect.Map:
			loop(typ.Elem(), naam)
		case typ.Kind() == reflect.Struct:
			for i := range typ.NumField() {
				loop(typ.Field(i).Type, typ.Name()+"."+typ.Field(i).Name)
			}
		case typ.Kind() != reflect.Int && typ.Kind() != reflect.Bool:
			t.Errorf("%s is a %v", naam, typ)
		}
	}
	loop(reflect.TypeFor[casus.Wijziging](), "")
	if gezien < len(mag) {
		t.Errorf("%d strings seen of %d", gezien, len(mag))
	}
}
